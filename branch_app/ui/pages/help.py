"""Help: every key, what each end of a request means, the language, and the licences."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from branch_app import __version__
from branch_app.domain.words import phrases
from branch_app.ui import assets, language, theme
from branch_app.ui.pages.page import Page
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_text import key_text
from branch_app.ui.widgets.licences import Licences
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBadge, Tone
from branch_app.ui.widgets.text import Text

_KEYS = phrases({
    "F2": "New card",
    "F3": "Requests",
    "F10": "Setup",
    "F1": "Help",
    "F11": "In training: exercises",
    "Enter": "Next field; on the last one, continue",
    "Tab": "Every field and button in turn",
    "Esc": "Back; on the first page, discard",
    "Ctrl+Enter": "Send. Nothing else sends",
    "F5": "Ask D1 now",
    "F7, F8": "On a produced card: replace it, renew it",
    "F8": "On the first page: take back a name",
    "Ctrl+1": "On Setup: its first page; Ctrl+2 to Ctrl+4 the others",
    "F9": "On Setup: check this counter, or rehearse a rollover",
    "Ctrl+F": "On Requests: search",
    "Ctrl+1 … Ctrl+4": "On Requests: today, open, failed, mine",
    "Ctrl+5": "On Requests: another order",
    "Ctrl+Shift+C": "Copy the reference",
    "Ctrl+P": "Print a slip for the customer",
    "Ctrl+L": "Lock the counter",
    "F12": "Cover the window, and come back",
})  # fmt: skip
_ENDS = phrases((
    (Tone.GOOD, "Produced", "A card was made. Hand it over."),
    (
        Tone.BAD,
        "No card made",
        "Certain. Correct what is wrong and make a new request, or send what was not sent.",
    ),
    (
        Tone.ATTENTION,
        "Not certain",
        "D1 may have the order. Do not send again yet: Branch Counter asks D1 by itself.",
    ),
    (Tone.WORKING, "Under way", "No card yet. You may start the next one meanwhile."),
))  # fmt: skip


_FIELD = 480
"""Pixels at text scale 1."""


class HelpPage(Page):
    """Keys and states on one page, and the language.

    Signals:
        spoken: the language that the teller chose, or "" to leave it to the bank.
    """

    spoken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(Text(tr("Help"), "title", wrap=True))
        main, side = QVBoxLayout(), QVBoxLayout()
        main.addWidget(self._keys())
        side.addWidget(self._states())
        self.body.addLayout(self.side_by_side(main, side))
        self.body.addWidget(self._language())
        if parts := assets.licences():
            self.body.addWidget(Licences(parts))
        self.body.addWidget(Text(tr("Branch Counter {version}", version=__version__), "hint"))
        self.body.addStretch(1)

    @staticmethod
    def _keys() -> Panel:
        panel = Panel(tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(_KEYS.items()):
            keys = " … ".join(key_text(QKeySequence(one)) for one in key.split(" … "))
            grid.addWidget(Text(keys, "mono_small", tone="plain"), row, 0)
            grid.addWidget(Text(tr(words), "small", wrap=True), row, 1)
        panel.column.addLayout(grid)
        panel.column.addStretch(1)
        return panel

    @staticmethod
    def _states() -> Panel:
        panel = Panel(tr("Was a card made?"))
        for tone, word, meaning in _ENDS:
            panel.column.addWidget(StatusBadge(tone, tr(word)))
            panel.column.addWidget(Text(tr(meaning), "small", wrap=True))
        panel.column.addStretch(1)
        return panel

    def _language(self) -> Field:
        self.languages = QComboBox()
        self.languages.addItem(tr("As the bank or the system has it"), "")
        for code, own_name in language.SHIPPED.items():
            self.languages.addItem(own_name, code)
        self.languages.setCurrentIndex(self.languages.findData(language.chosen()))
        self.languages.activated.connect(lambda _: self.spoken.emit(self.languages.currentData()))
        field = Field(tr("Language"), tr("Remembered for you on this computer"), self.languages)
        field.setMaximumWidth(theme.current().px(_FIELD))
        return field

    def entered(self) -> None:
        """Let the page's keys scroll it."""
        self.setFocus()
