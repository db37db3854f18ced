"""Check and send: what will be printed, where, for whom. Only Ctrl+Enter sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from branch_app.domain.card import Issuance
from branch_app.domain.errors import AppError
from branch_app.domain.words import phrases
from branch_app.flow.guide import Entry
from branch_app.ui.loop import spawn
from branch_app.ui.pages.entry import EntryPage
from branch_app.ui.strings import REASONS
from branch_app.ui.theme import GRID
from branch_app.ui.tr import exact, tr
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.shapes import Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter

_ROWS = phrases({
    "printed": "Printed name",
    "second": "Second line",
    "encoded": "Chip and stripe",
    "number": "Card number",
    "expiry": "Valid thru",
    "product": "Product",
    "reason": "Reason",
    "station": "Station",
    "consumer": "Customer number",
    "card_id": "Card id",
})  # fmt: skip
_MONO = frozenset({"printed", "second", "encoded", "number", "expiry", "card_id", "consumer"})


class CheckPage(EntryPage):
    """The third step.

    Signals:
        sent: the request id of an order that is on its way.
    """

    TITLE = phrases("Check it with the customer")
    CHAIN = ()
    sent = Signal(str)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, 2, parent)
        self._sending = False
        self.values: dict[str, Text] = {}
        self.form.addWidget(self._summary())
        self.form.addStretch(1)
        back = KeyButton(tr("Back"), "Esc")
        back.clicked.connect(self.back)
        self.left.addWidget(back)
        self.send_button = KeyButton(tr("Send"), "Ctrl+Return", "primary", guarded=True)
        self.send_button.clicked.connect(self._send)
        self.right.addWidget(self.send_button)
        self.follow_guide()

    def _summary(self) -> Panel:
        panel = Panel(tr("Read the printed name to the customer, letter by letter."))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID + 2)
        grid.setColumnStretch(1, 1)
        for row, (key, label) in enumerate((key, tr(words)) for key, words in _ROWS.items()):
            value = Text("", "mono" if key in _MONO else "body", tone="plain", wrap=True)
            value.setAccessibleDescription(label)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            grid.addWidget(Text(label, "small", wrap=True), row, 0)
            grid.addWidget(value, row, 1)
            self.values[key] = value
        panel.column.addLayout(grid)
        return panel

    def render_guide(self) -> None:
        """Show what will be sent."""
        super().render_guide()
        guide = self.guide
        shown = {
            "printed": guide.line(Entry.PRINTED),
            "second": guide.line(Entry.SECOND) or tr("none"),
            "encoded": guide.line(Entry.ENCODED),
            "number": guide.text(Entry.PAN),
            "expiry": guide.expiry_face(),
            "product": guide.product.name,
            "reason": tr(REASONS[Issuance(guide.text(Entry.ISSUANCE))]),
            "station": f"{guide.station.name}  ·  {guide.station.id}",
            "consumer": guide.text(Entry.CONSUMER),
            "card_id": guide.text(Entry.CARD_ID),
        }
        for key, text in shown.items():
            self.values[key].setText(exact(text) if key in _MONO else text)

    def _send(self) -> None:
        if self._sending or not self.isVisible():
            return
        self._sending = True
        self.send_button.setEnabled(False)
        spawn(self._submit(), "submit the order", self)

    async def _submit(self) -> None:
        try:
            request = await self.counter.send()
        except AppError as error:
            advice = tr(error.advice or "Nothing was sent.")
            self.tell(Tone.BAD, tr(error.title), advice, error.detail)
        else:
            self.sent.emit(request.request_id)
        finally:
            self._sending = False
            self.send_button.setEnabled(True)

    def entered(self) -> None:
        """Nothing is typed here; the focus rests where Enter does nothing."""
        self.send_button.setFocus(Qt.FocusReason.OtherFocusReason)
