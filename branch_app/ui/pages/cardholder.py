"""Who is the card for: names as written, and what the card will say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from branch_app.domain.names import ENCODED_MAX
from branch_app.domain.words import phrases
from branch_app.flow.guide import Entry
from branch_app.ui import theme
from branch_app.ui.pages.entry import EntryPage
from branch_app.ui.theme import GRID
from branch_app.ui.tr import listed, tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter


class CardholderPage(EntryPage):
    """The first step."""

    TITLE = phrases("Who is the card for?")
    CHAIN = (Entry.GIVEN, Entry.SURNAME, Entry.CONSUMER)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, 0, parent)
        names = QHBoxLayout()
        names.setSpacing(2 * GRID)
        names.addWidget(self.bind(Entry.GIVEN, Field(tr("Given name"))))
        names.addWidget(self.bind(Entry.SURNAME, Field(tr("Surname"))))
        self.form.addLayout(names)
        consumer = Field(tr("Customer number"), tr("From the core banking screen"))
        self.form.addWidget(self.bind(Entry.CONSUMER, consumer))
        self.form.addWidget(self._what_the_card_says())
        self.form.addStretch(1)
        discard = KeyButton(tr("Discard"), "Esc")
        discard.clicked.connect(self.back)
        self.left.addWidget(discard)
        go_on = KeyButton(tr("Continue"), "Return", "primary", listens=False)
        go_on.clicked.connect(self.go_on)
        self.right.addWidget(go_on)
        self.follow_guide()

    def _what_the_card_says(self) -> Panel:
        panel = Panel(tr("What the card will say"))
        printed = self._mono(tr("Printed"), tr("Follows the names; edit it if the customer wishes"))
        panel.column.addWidget(self.bind(Entry.PRINTED, printed))
        second = self._mono(tr("Second line"), tr("Optional, for a company or a title"))
        encoded = self._mono(tr("Chip and stripe"), tr("Surname / given name"))
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
            length = len(text.strip())
            count = tr("{length} of {most}", length=length, most=most) if text else ""
            self.fields[entry].set_count(count)
        self.fields[Entry.PRINTED].set_note(self._changes())

    def _changes(self) -> str:
        told = [
            tr("{letter} is printed as {letters}", letter=change.written, letters=change.printed)
            if change.printed.strip()
            else tr("{letter} is left out", letter=change.written)
            for change in self.guide.changes
        ]
        return tr("{changes}. Show the customer.", changes=listed(told)) if told else ""

    def entered(self) -> None:
        """Begin with the first field that is not good."""
        wanting = [entry for entry in self.CHAIN if entry in self.guide.missing()]
        entry = Entry.GIVEN if not self.guide.started or not wanting else wanting[0]
        editor = self.fields[entry].editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()
