"""An order of one card, the request that keeps track of it, its states and allowed moves.

The states are a table; whoever changes a state goes through ``IssuanceRequest.moved``. What
decides *when* to move lives in ``flow``; no words for the screen enter here.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from branch_app.domain.errors import CardMade, InvalidInput

if TYPE_CHECKING:
    from datetime import datetime

    from branch_app.domain.card import Expiry, Issuance, Pan, Product, Station

CARD_ID = re.compile(r"[A-Za-z0-9_-]{1,48}")
"""``cardId`` (docs/d1/d1-api.md, section 1)."""
CONSUMER_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""``consumerId`` (docs/d1/d1-api.md, section 1.1)."""


def parse_card_id(text: str) -> str:
    """Read a card id.

    Raises:
        InvalidInput: when D1 would not take it.
    """
    if not CARD_ID.fullmatch(text := text.strip()):
        raise InvalidInput("A card id has 1 to 48 letters, digits, hyphens or underscores.")
    return text


def parse_consumer_id(text: str) -> str:
    """Read a consumer id: the customer's number at the bank.

    Raises:
        InvalidInput: when D1 would not take it.
    """
    if not (text := text.strip()):
        raise InvalidInput("Type the customer number.")
    if not CONSUMER_ID.fullmatch(text):
        raise InvalidInput("A customer number has 1 to 64 letters, digits, hyphens or underscores.")
    return text


def new_id(prefix: str) -> str:
    """Make a random id for a request or a card; never derived from a person.

    Args:
        prefix: letters that say what it names.

    Returns:
        ``prefix`` and 20 characters of a 32-letter alphabet (100 bits) that a person can read
        out: without 0, 1, I and O.
    """
    alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    # 32 divides 256, so no letter is likelier than another.
    letters = "".join(alphabet[byte % len(alphabet)] for byte in secrets.token_bytes(20))
    return f"{prefix}-" + "-".join(letters[place : place + 5] for place in range(0, 20, 5))


class State(Enum):
    """Where a request stands."""

    PREPARED = "prepared"
    SENDING = "sending"
    NOT_SENT = "not_sent"
    REJECTED = "rejected"
    NOT_CERTAIN = "not_certain"
    ACCEPTED = "accepted"
    REQUESTED = "requested"
    AT_STATION = "at_station"
    OTHER = "other"
    PRODUCED = "produced"
    DATA_PROBLEM = "data_problem"
    STATION_PROBLEM = "station_problem"
    CANCELLED = "cancelled"
    DISCARDED = "discarded"

    @property
    def final(self) -> bool:
        """Nothing follows."""
        return not MOVES[self]

    @property
    def under_way(self) -> bool:
        """D1 has the order or may have it, and its end is not known."""
        return self in _UNDER_WAY

    @property
    def followed(self) -> bool:
        """D1 is asked about it until it ends."""
        return self in _FOLLOWED

    @property
    def keeps_sealed(self) -> bool:
        """The sealed order must be kept: it may have to be sent (again)."""
        return self in _UNANSWERED

    @property
    def card_made(self) -> CardMade:
        """The answer to: was a card made?"""
        return _CARD_MADE[self]


_PRODUCTION = frozenset({
    State.REQUESTED, State.AT_STATION, State.OTHER,
    State.PRODUCED, State.DATA_PROBLEM, State.STATION_PROBLEM, State.CANCELLED,
})  # fmt: skip

MOVES: dict[State, frozenset[State]] = {
    State.PREPARED: frozenset({State.SENDING, State.NOT_SENT, State.DISCARDED}),
    State.SENDING: frozenset({State.NOT_SENT, State.REJECTED, State.NOT_CERTAIN, State.ACCEPTED}),
    State.NOT_SENT: frozenset({State.SENDING, State.NOT_SENT, State.DISCARDED}),
    State.NOT_CERTAIN: frozenset({State.SENDING, State.ACCEPTED, State.REJECTED}),
    State.ACCEPTED: _PRODUCTION,
    State.REQUESTED: _PRODUCTION - {State.REQUESTED},
    State.AT_STATION: _PRODUCTION - {State.REQUESTED, State.AT_STATION},
    State.OTHER: _PRODUCTION,
    State.REJECTED: frozenset(),
    State.PRODUCED: frozenset(),
    State.DATA_PROBLEM: frozenset(),
    State.STATION_PROBLEM: frozenset(),
    State.CANCELLED: frozenset(),
    State.DISCARDED: frozenset(),
}
"""From each state, the states that may follow. Final ones have none."""

URGENCY = (
    State.NOT_CERTAIN, State.STATION_PROBLEM, State.NOT_SENT, State.DATA_PROBLEM, State.REJECTED,
    State.CANCELLED, State.PREPARED, State.AT_STATION, State.OTHER, State.REQUESTED,
    State.ACCEPTED, State.SENDING, State.PRODUCED, State.DISCARDED,
)  # fmt: skip
"""Every state, what needs somebody first."""

_UNANSWERED = frozenset({State.PREPARED, State.SENDING, State.NOT_SENT, State.NOT_CERTAIN})
_FOLLOWED = frozenset(
    {State.NOT_CERTAIN, State.ACCEPTED, State.REQUESTED, State.AT_STATION, State.OTHER}
)
_UNDER_WAY = _FOLLOWED | {State.SENDING}

_CARD_MADE = {
    State.PREPARED: CardMade.NO,
    State.SENDING: CardMade.NOT_CERTAIN,
    State.NOT_SENT: CardMade.NO,
    State.REJECTED: CardMade.NO,
    State.NOT_CERTAIN: CardMade.NOT_CERTAIN,
    State.ACCEPTED: CardMade.NOT_YET,
    State.REQUESTED: CardMade.NOT_YET,
    State.AT_STATION: CardMade.NOT_YET,
    State.OTHER: CardMade.NOT_YET,
    State.PRODUCED: CardMade.YES,
    State.DATA_PROBLEM: CardMade.NO,
    State.STATION_PROBLEM: CardMade.LOOK,
    State.CANCELLED: CardMade.NO,
    State.DISCARDED: CardMade.NO,
}


@dataclass(frozen=True, slots=True)
class CardOrder:
    """All that D1 needs to make one card. Holds card data: lives in memory, briefly.

    Attributes:
        request_id: ``issuerRequestId``: one request, one id, for ever.
        card_id: ``cardId``.
        consumer_id: ``consumerId``.
        product: what card.
        station: where it is made.
        issuance: why.
        pan: card number.
        expiry: last good month.
        name: printed name, exactly as printed.
        second_name: second printed line, or "".
        encoded_name: name on chip and stripe, ``SURNAME/GIVEN`` (ISO/IEC 7813).
    """

    request_id: str
    card_id: str
    consumer_id: str = field(repr=False)
    product: Product
    station: Station
    issuance: Issuance
    pan: Pan = field(repr=False)
    expiry: Expiry = field(repr=False)
    name: str = field(repr=False)
    second_name: str = field(repr=False)
    encoded_name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of a request's timeline.

    Attributes:
        at: when, UTC.
        state: which state began.
        note: a fact worth showing, in plain words, or "".
    """

    at: datetime
    state: State
    note: str = ""


class IllegalMove(Exception):
    """A state was about to follow one that it may not follow: a bug, never a teller's doing."""


@dataclass(frozen=True, slots=True)
class IssuanceRequest:
    """What is remembered of an order, without card data.

    Attributes:
        request_id: ``issuerRequestId``; also the reference that people quote.
        card_id: ``cardId``.
        consumer_id: ``consumerId``.
        name: printed name.
        second_name: second printed line, or "".
        encoded_name: name on chip and stripe.
        last_four: of the card number.
        product_id: ``cardProductId``.
        product_name: as tellers know it.
        station_id: ``persoStation``.
        station_name: as the branch knows it.
        issuance: why it was ordered.
        teller: who prepared it.
        created: when, UTC.
        follows: request id of the request that this one corrects, replaces or renews, or "".
        state: where it stands.
        history: all moments, oldest first.
        operation_id: D1's ``operationId``, or "".
        d1_status: ``details.status`` as D1 wrote it, or "".
        reason: D1's reason, or why a sending failed, or "".
        detail: the technical cause of a failed sending, or "".
        sent: when the last sending began, UTC by D1's clock; None before.
        refused: D1's last word to the order itself was a refusal that left doubt (409).
    """

    request_id: str
    card_id: str
    consumer_id: str = field(repr=False)
    name: str = field(repr=False)
    second_name: str = field(repr=False)
    encoded_name: str = field(repr=False)
    last_four: str = field(repr=False)
    product_id: str
    product_name: str
    station_id: str
    station_name: str
    issuance: Issuance
    teller: str
    created: datetime
    follows: str = ""
    state: State = State.PREPARED
    history: tuple[Moment, ...] = ()
    operation_id: str = ""
    d1_status: str = ""
    reason: str = ""
    detail: str = ""
    sent: datetime | None = None
    refused: bool = False

    @classmethod
    def prepared(
        cls, order: CardOrder, *, teller: str, at: datetime, follows: str = ""
    ) -> IssuanceRequest:
        """Begin the record of an order.

        Args:
            order: what will be sent.
            teller: who does it.
            at: now, UTC.
            follows: the request that this one corrects, replaces or renews, or "".

        Returns:
            The request in *Prepared*.
        """
        return cls(
            request_id=order.request_id,
            card_id=order.card_id,
            consumer_id=order.consumer_id,
            name=order.name,
            second_name=order.second_name,
            encoded_name=order.encoded_name,
            last_four=order.pan.last_four,
            product_id=order.product.id,
            product_name=order.product.name,
            station_id=order.station.id,
            station_name=order.station.name,
            issuance=order.issuance,
            teller=teller,
            created=at,
            follows=follows,
            history=(Moment(at, State.PREPARED),),
        )

    def moved(self, to: State, at: datetime, note: str = "", **facts: object) -> IssuanceRequest:
        """Return this request in its next state.

        Args:
            to: the state that begins.
            at: now, UTC.
            note: a fact for the timeline.
            **facts: further fields to set.

        Returns:
            The changed request; this one stays as it is.

        Raises:
            IllegalMove: when ``to`` may not follow.
        """
        same = to is self.state is State.OTHER and facts.get("d1_status") == self.d1_status
        if to not in MOVES[self.state] or same:
            raise IllegalMove(f"{self.state.name} -> {to.name}")
        history = (*self.history, Moment(at, to, note))
        return replace(self, state=to, history=history, **facts)  # type: ignore[arg-type]

    @property
    def previous(self) -> Moment | None:
        """The moment that the present state followed; None for the first."""
        return self.history[-2] if len(self.history) > 1 else None

    @property
    def since(self) -> datetime:
        """When the present state began."""
        return self.history[-1].at
