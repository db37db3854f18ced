"""Which card: product, reason, card id, number, expiry, station."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from branch_app.domain.words import phrases
from branch_app.flow.guide import Entry
from branch_app.ui.pages.entry import EntryPage
from branch_app.ui.strings import REASONS
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.masked_edit import PanEdit
from branch_app.ui.widgets.status_badge import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from branch_app.flow.counter import Counter


class CardPage(EntryPage):
    """The second step."""

    TITLE = phrases("Which card?")
    CHAIN = (Entry.PRODUCT, Entry.ISSUANCE, Entry.CARD_ID, Entry.PAN, Entry.EXPIRY, Entry.STATION)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, 1, parent)
        profile = counter.profile
        products = _choice((p.id, p.name) for p in profile.products)
        reasons = _choice((reason.value, tr(words)) for reason, words in REASONS.items())
        stations = _choice((s.id, f"{s.name}  ·  {s.id}") for s in profile.stations)
        self.pan = PanEdit()
        if counter.guide.pan is not None:  # typed before this page was made
            self.pan.set_digits(counter.guide.pan.reveal())
        self._pair(
            self.bind(Entry.PRODUCT, Field(tr("Product"), editor=products)),
            self.bind(Entry.ISSUANCE, Field(tr("Reason"), editor=reasons)),
        )
        card_id = Field(
            tr("Card id"), tr("Made for this card; type or scan another if your bank has one")
        )
        number = Field(tr("Card number"), tr("Hidden when you leave it"), self.pan)
        expiry = Field(tr("Valid thru"), tr("Month and year, like {example}", example="12/29"))
        self.form.addWidget(self.bind(Entry.CARD_ID, card_id))
        self._pair(self.bind(Entry.PAN, number), self.bind(Entry.EXPIRY, expiry))
        station = Field(tr("Personalization station"), editor=stations)
        self.form.addWidget(self.bind(Entry.STATION, station))
        self.form.addStretch(1)
        self.pan.swiped.connect(self._swiped)
        self.pan.overfull.connect(self._overfull)
        back = KeyButton(tr("Back"), "Esc")
        back.clicked.connect(self.back)
        self.left.addWidget(back)
        go_on = KeyButton(tr("Continue"), "Return", "primary", listens=False)
        go_on.clicked.connect(self.go_on)
        self.right.addWidget(go_on)
        self.follow_guide()

    def _pair(self, wide: Field, narrow: Field) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(wide, 3)
        row.addWidget(narrow, 2)
        self.form.addLayout(row)

    def _swiped(self) -> None:
        self.tell(
            Tone.ATTENTION,
            tr("A card was swiped. Its stripe was not read."),
            tr("Stripe data must not be kept. Type the card number."),
        )

    def _overfull(self) -> None:
        self.fields[Entry.PAN].set_fault(
            tr("That is more than a card number holds. Nothing was taken.")
        )

    def _typed(self, entry: Entry, text: str) -> None:
        super()._typed(entry, text)
        if entry is Entry.PRODUCT and self.pan.digits():
            self.guide.set(Entry.PAN, self.pan.digits())

    def entered(self) -> None:
        """Begin with the card number: what stands above it is known already."""
        missing = self.guide.missing()
        entry = missing[0] if missing else Entry.PAN
        editor = self.fields[entry].editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit) and editor is not self.pan:
            editor.selectAll()


def _choice(items: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for key, words in items:
        box.addItem(words, key)
    return box
