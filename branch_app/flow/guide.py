"""The guided entry as data: steps, fields, what is missing, back and next.

The pages only render this and call its verbs; every path can be walked without a window. The
card number lives here as a checked ``Pan`` from the key that completes it until the order is
sent, discarded or the counter is locked. Nothing is sent or kept from here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.card import Expiry, Issuance, Pan, looks_like_a_pan
from branch_app.domain.errors import InvalidInput
from branch_app.domain.names import Person, parse_encoded, parse_printed
from branch_app.domain.order import CardOrder, new_id, parse_card_id, parse_consumer_id
from branch_app.flow.entries import LINES, NAMES, STEPS, Entry, Step
from branch_app.flow.naming import Naming
from branch_app.flow.observable import Observers

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.card import Product, Station
    from branch_app.domain.names import Form
    from branch_app.domain.ports import Clock
    from branch_app.domain.profile import Profile
    from branch_app.flow.beginnings import Beginning


_CHOICES = frozenset({Entry.PRODUCT, Entry.STATION, Entry.ISSUANCE, Entry.LANGUAGE})

__all__ = ["LINES", "STEPS", "Entry", "Guide", "Step"]


class Guide:
    """The card that is being entered.

    Args:
        profile: products, stations and rules.
        clock: for the expiry.
        station: the station remembered for this computer, or "".
        product: the product remembered for this computer, or "".

    Attributes:
        names: the lines that follow from the customer's names; change them by the guide's verbs.
    """

    def __init__(
        self, profile: Profile, clock: Clock, station: str = "", product: str = ""
    ) -> None:
        self._profile = profile
        self._clock = clock
        self._product = next((p for p in profile.products if p.id == product), profile.products[0])
        self._station = next((s for s in profile.stations if s.id == station), profile.stations[0])
        self._pan: Pan | None = None
        self.names = Naming(profile.names)
        self.changed: Observers[None] = Observers()
        self.cleared: Observers[None] = Observers()
        self._clear()

    def _clear(self) -> None:
        self._text: dict[Entry, str] = dict.fromkeys(Entry, "")
        self._faults: dict[Entry, str] = {}
        self._lines: dict[Entry, str] = {}
        self.names.clear()
        self._split = ""
        self.follows = ""
        self._pan = None
        self._step = 0
        self._request_id = new_id("R")
        self._text[Entry.PRODUCT] = self._product.id
        self._text[Entry.STATION] = self._station.id
        self._text[Entry.ISSUANCE] = Issuance.CREATION.value
        self._text[Entry.LANGUAGE] = self.names.person.language
        self._text[Entry.CARD_ID] = new_id(self._profile.card_id_prefix)
        for entry in Entry:
            self._check(entry)

    @property
    def step(self) -> Step:
        """The page that is shown."""
        return STEPS[self._step]

    @property
    def position(self) -> int:
        """Its place among the steps, from 0."""
        return self._step

    @property
    def product(self) -> Product:
        """The product that is chosen."""
        return self._product

    @property
    def station(self) -> Station:
        """The station that is chosen."""
        return self._station

    @property
    def pan(self) -> Pan | None:
        """The card number once it is complete and good."""
        return self._pan

    @property
    def started(self) -> bool:
        """Whether anything was typed that discarding would lose."""
        typed = (
            Entry.GIVEN, Entry.SURNAME, Entry.TITLE, Entry.CONSUMER, Entry.SECOND, Entry.EXPIRY,
        )  # fmt: skip
        by_hand = self._pan is not None or bool(self.names.chosen)
        return by_hand or any(self._text[entry] for entry in typed)

    def text(self, entry: Entry) -> str:
        """What a field holds; for the card number, its last four at most."""
        return self._text[entry]

    def fault(self, entry: Entry) -> str:
        """What is wrong with a field, or ""."""
        return self._faults.get(entry, "")

    def line(self, entry: Entry) -> str:
        """A printed or encoded line as it goes out: the card's face and D1 get this very object."""
        return self._lines.get(entry, "")

    def shorter(self, entry: Entry) -> tuple[Form, ...]:
        """Shorter forms of a printed or encoded line whose whole form is too long."""
        free = not self._text[Entry.SECOND] or self._text[Entry.SECOND] == self._split
        return self.names.shorter(
            LINES[entry], self._product.name_max, second_line=self._product.second_line and free
        )

    def pick(self, entry: Entry, form: Form) -> None:
        """Take a shorter form, as the teller's choice."""
        self.names.choose(LINES[entry], form)
        self._derive()
        self.changed.emit(None)

    def expiry_face(self) -> str:
        """The expiry as the card will show it, or "" while it is not good."""
        if self.fault(Entry.EXPIRY):
            return ""
        return self._parse_expiry(self._text[Entry.EXPIRY]).face

    def set(self, entry: Entry, text: str) -> None:
        """Put a value into a field; what follows from it is computed at once.

        Args:
            entry: which field.
            text: as typed.
        """
        if entry is Entry.PAN:
            self._set_pan(text)
        else:
            self._text[entry] = text
            self._check(entry)
        if entry in LINES:
            self.names.choose(LINES[entry], text)
        if entry in NAMES:
            self._derive()
        if entry is Entry.PRODUCT:
            self._choose_product(text)
        if entry is Entry.STATION:
            self._choose_station(text)
        self.changed.emit(None)

    def takes(self, entry: Entry, text: str) -> bool:
        """Whether a text would be good in a field that is typed into; nothing changes."""
        if entry in _CHOICES:
            return False
        try:
            if entry is Entry.PAN:
                Pan.parse(text, self._product, self._profile.environment)
            else:
                self._checks()[entry](text)
        except InvalidInput:
            return False
        return True

    def take_back(self, entry: Entry | None = None) -> None:
        """Give up the teller's own line for the computed one: of a field, or the last choice."""
        self.names.take_back(LINES[entry] if entry else None)
        self._derive()
        self.changed.emit(None)

    def missing(self, step: Step | None = None) -> tuple[Entry, ...]:
        """The fields that keep a step from being complete, in the order of the keyboard."""
        entries = (step or self.step).entries
        return tuple(entry for entry in entries if entry in self._faults)

    @property
    def complete(self) -> bool:
        """Whether the order could be made now."""
        return not any(self.missing(step) for step in STEPS)

    def next(self) -> bool:
        """Go on to the next page, if this one is complete.

        Returns:
            Whether the page changed.
        """
        if self.missing() or self._step == len(STEPS) - 1:
            return False
        self._step += 1
        self.changed.emit(None)
        return True

    def back(self) -> bool:
        """Go back a page.

        Returns:
            Whether the page changed.
        """
        if self._step == 0:
            return False
        self._step -= 1
        self.changed.emit(None)
        return True

    def order(self) -> CardOrder:
        """Make the order. Twice the same while nothing is discarded: one entry, one request.

        Raises:
            InvalidInput: something is missing.
        """
        for step in STEPS:
            for entry in self.missing(step):
                raise InvalidInput(self.fault(entry))
        if self._pan is None:
            raise InvalidInput("Type the card number.")
        return CardOrder(
            request_id=self._request_id,
            card_id=parse_card_id(self._text[Entry.CARD_ID]),
            consumer_id=parse_consumer_id(self._text[Entry.CONSUMER]),
            product=self._product,
            station=self._station,
            issuance=Issuance(self._text[Entry.ISSUANCE]),
            pan=self._pan,
            expiry=self._parse_expiry(self._text[Entry.EXPIRY]),
            name=self._lines[Entry.PRINTED],
            second_name=self._lines[Entry.SECOND],
            encoded_name=self._lines[Entry.ENCODED],
        )

    def reset(self) -> None:
        """Forget everything that was entered; station and product stay."""
        self._clear()
        self.cleared.emit(None)
        self.changed.emit(None)

    def sent(self, order: CardOrder) -> None:
        """Forget the entry that an order was made of; one that has begun since then stays."""
        if order.request_id == self._request_id:
            self.reset()

    def begin(self, beginning: Beginning) -> None:
        """Begin a new entry with what is known of it. The ids are new ones."""
        known = beginning.texts
        self._choose_product(known.get(Entry.PRODUCT, ""))
        self._choose_station(known.get(Entry.STATION, ""))
        self._clear()
        self.follows = beginning.follows
        # What was printed before is a decision of the teller, not to be computed anew.
        for entry, line in LINES.items():
            if entry in known:
                self.names.choose(line, known[entry])
        for entry, text in known.items():
            if entry not in {Entry.PRODUCT, Entry.STATION}:
                self._text[entry] = text
                self._check(entry)
        self._derive()
        while beginning.settled and not self.missing() and self._step < len(STEPS) - 1:
            self._step += 1
        self.cleared.emit(None)
        self.changed.emit(None)

    def _set_pan(self, text: str) -> None:
        self._pan = None
        self._text[Entry.PAN] = ""
        try:
            self._pan = Pan.parse(text, self._product, self._profile.environment)
        except InvalidInput as fault:
            self._faults[Entry.PAN] = fault.title
        else:
            self._faults.pop(Entry.PAN, None)
            self._text[Entry.PAN] = f"•••• {self._pan.last_four}"

    def _choose_product(self, product_id: str) -> None:
        chosen = next((p for p in self._profile.products if p.id == product_id), None)
        changed = chosen is not None and chosen is not self._product
        self._product = chosen or self._product
        self._text[Entry.PRODUCT] = self._product.id
        if not changed:
            return
        for entry in (Entry.PRINTED, Entry.SECOND, Entry.EXPIRY, Entry.PAN):
            self._check(entry)
        if self._pan is not None:
            self._set_pan(self._pan.reveal())

    def _choose_station(self, station_id: str) -> None:
        found = next((s for s in self._profile.stations if s.id == station_id), None)
        self._station = found or self._station
        self._text[Entry.STATION] = self._station.id

    def _person(self) -> Person:
        return Person(*(self._text[entry] for entry in NAMES))

    def _derive(self) -> None:
        self.names.set_person(self._person())
        for entry, line in LINES.items():
            self._text[entry] = self.names.text(line)
        if self._text[Entry.SECOND] == self._split:
            self._text[Entry.SECOND] = self.names.second_line()
        self._split = self.names.second_line()
        for entry in (*NAMES, *LINES, Entry.SECOND):
            self._check(entry)

    def _parse_expiry(self, text: str) -> Expiry:
        today = self._clock.now().astimezone()
        return Expiry.parse(text, self._product, (today.year, today.month))

    def _check(self, entry: Entry) -> None:
        line: object = self._text[entry].strip()
        try:
            line = self._checks()[entry](self._text[entry])
        except InvalidInput as fault:
            self._faults[entry] = fault.title
        else:
            self._faults.pop(entry, None)
        if entry in {*LINES, Entry.SECOND}:
            self._lines[entry] = str(line)

    def _checks(self) -> dict[Entry, Callable[[str], object]]:
        limit = self._product.name_max
        return {
            Entry.GIVEN: self.names.check,
            Entry.SURNAME: self._check_surname,
            Entry.TITLE: self.names.check,
            Entry.LANGUAGE: lambda _: None,
            Entry.CONSUMER: lambda text: parse_consumer_id(self._no_pan(text)),
            Entry.PRINTED: lambda text: parse_printed(text, limit),
            Entry.SECOND: lambda text: parse_printed(text, limit, required=False),
            Entry.ENCODED: parse_encoded,
            Entry.PRODUCT: lambda _: None,
            Entry.ISSUANCE: _parse_issuance,
            Entry.CARD_ID: lambda text: parse_card_id(self._no_pan(text)),
            Entry.PAN: lambda _: self._check_pan(),
            Entry.EXPIRY: self._parse_expiry,
            Entry.STATION: lambda _: None,
        }

    def _no_pan(self, text: str) -> str:
        # These fields are kept, logged and part of an address; a card number must not get there.
        if looks_like_a_pan(text, self._profile.products):
            raise InvalidInput("This is a card number. Type it in its own field only.")
        return text

    def _check_surname(self, text: str) -> None:
        if not text.strip():
            raise InvalidInput("Type the surname. A person with one name has it here.")
        self.names.check(text)

    def _check_pan(self) -> None:
        if self._pan is None:
            raise InvalidInput("Type the card number.")


def _parse_issuance(text: str) -> Issuance:
    try:
        return Issuance(text)
    except ValueError:
        raise InvalidInput("Choose the reason for the card.") from None
