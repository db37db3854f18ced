"""Who is the card for: names as written, and what the card will say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from branch_app.domain.names import ENCODED_MAX
from branch_app.flow.guide import Entry
from branch_app.ui import theme
from branch_app.ui.pages.entry import EntryPage
from branch_app.ui.theme import GRID
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter


class CardholderPage(EntryPage):
    """The first step."""

    TITLE = "Who is the card for?"
    CHAIN = (Entry.GIVEN, Entry.SURNAME, Entry.CONSUMER)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, 0, parent)
        names = QHBoxLayout()
        names.setSpacing(2 * GRID)
        names.addWidget(self.bind(Entry.GIVEN, Field("Given name")))
        names.addWidget(self.bind(Entry.SURNAME, Field("Surname")))
        self.form.addLayout(names)
        consumer = Field("Customer number", "From the core banking screen")
        self.form.addWidget(self.bind(Entry.CONSUMER, consumer))
        self.form.addWidget(self._what_the_card_says())
        self.form.addStretch(1)
        discard = KeyButton("Discard", "Esc")
        discard.clicked.connect(self.back)
        self.left.addWidget(discard)
        go_on = KeyButton("Continue", "Return", "primary", listens=False)
        go_on.clicked.connect(self.go_on)
        self.right.addWidget(go_on)
        self.follow_guide()

    def _what_the_card_says(self) -> Panel:
        panel = Panel("What the card will say")
        printed = self._mono("Printed", "Follows the names; edit it if the customer wishes")
        panel.column.addWidget(self.bind(Entry.PRINTED, printed))
        second = self._mono("Second line", "Optional, for a company or a title")
        encoded = self._mono("Chip and stripe", "Surname / given name")
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.bind(Entry.SECOND, second))
        row.addWidget(self.bind(Entry.ENCODED, encoded))
        panel.column.addLayout(row)
        return panel

    @staticmethod
    def _mono(label: str, hint: str) -> Field:
        field = Field(label, hint)
        theme.mark(field.editor, "mono", True)
        return field

    def render_guide(self) -> None:
        """Show the guide, and which letters are printed otherwise."""
        super().render_guide()
        limit = self.guide.product.name_max
        for entry, most in (
            (Entry.PRINTED, limit),
            (Entry.SECOND, limit),
            (Entry.ENCODED, ENCODED_MAX),
        ):
            text = self.guide.text(entry)
            self.fields[entry].set_count(f"{len(text.strip())} of {most}" if text else "")
        self.fields[Entry.PRINTED].set_note(self._changes())

    def _changes(self) -> str:
        told = [
            f"{change.written} is printed as {change.printed}"
            if change.printed.strip()
            else f"{change.written} is left out"
            for change in self.guide.changes
        ]
        return f"{', '.join(told)}. Show the customer." if told else ""

    def entered(self) -> None:
        """Begin with the first field that is not good."""
        wanting = [entry for entry in self.CHAIN if entry in self.guide.missing()]
        entry = Entry.GIVEN if not self.guide.started or not wanting else wanting[0]
        editor = self.fields[entry].editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()
