"""Help: every key, and what each end of a request means."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from branch_app import __version__
from branch_app.ui import theme
from branch_app.ui.pages.page import Page
from branch_app.ui.theme import GRID
from branch_app.ui.widgets.status_badge import StatusBadge, Tone
from branch_app.ui.widgets.text import Text

_KEYS = (
    ("F2", "New card"),
    ("F3", "Requests"),
    ("F10", "Setup"),
    ("F1", "Help"),
    ("Enter", "Next field; on the last one, continue"),
    ("Tab", "Every field and button in turn"),
    ("Esc", "Back; on the first page, discard"),
    ("Ctrl+Enter", "Send. Nothing else sends"),
    ("F5", "Ask D1 now"),
    ("Ctrl+Shift+C", "Copy the reference"),
    ("Ctrl+L", "Lock the counter"),
)
_ENDS = (
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
)


class HelpPage(Page):
    """Keys and states on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(Text("Help", "title"))
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(self._keys(), 1)
        row.addWidget(self._states(), 1)
        self.body.addLayout(row)
        self.body.addWidget(Text(f"Branch Counter {__version__}", "hint"))
        self.body.addStretch(1)

    @staticmethod
    def _frame(title: str) -> tuple[QFrame, QVBoxLayout]:
        frame = QFrame()
        theme.mark(frame, "card", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Text(title, "heading"))
        return frame, column

    def _keys(self) -> QFrame:
        frame, column = self._frame("Keys")
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(_KEYS):
            grid.addWidget(Text(key, "mono_small", tone="plain"), row, 0)
            grid.addWidget(Text(words, "small", wrap=True), row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return frame

    def _states(self) -> QFrame:
        frame, column = self._frame("Was a card made?")
        for tone, word, meaning in _ENDS:
            column.addWidget(StatusBadge(tone, word))
            column.addWidget(Text(meaning, "small", wrap=True))
        column.addStretch(1)
        return frame

    def entered(self) -> None:
        """Let the page's keys scroll it."""
        self.setFocus()
