"""A slim bar above the pages: something ends soon, who must act, and how. Hidden for the day.

What it reminds of is decided in ``flow/upkeep``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from branch_app.ui import theme
from branch_app.ui.bridge import watch
from branch_app.ui.theme import GRID
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.shapes import ShapeMark, Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.inventory import Reminder
    from branch_app.flow.upkeep import Upkeep

_NARROW = 720
_URGENT = {Tone.ATTENTION, Tone.BAD}


class ReminderBar(QFrame):
    """Shape, title, advice, and two buttons; hidden while there is nothing to remind of.

    Signals:
        asked: show more of it.

    Args:
        parent: owner.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = ShapeMark(Tone.QUIET, 20)
        self._title = Text("", "label", wrap=True)
        self._advice = Text("", "small", tone="plain", wrap=True)
        self.show_button = KeyButton(tr("Show"), "Ctrl+E", "quiet")
        self.show_button.clicked.connect(self.asked)
        self.hide_button = KeyButton(tr("Not again today"), "Ctrl+H", "quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._advice)
        said = QHBoxLayout()
        said.setSpacing(GRID + 4)
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.hide_button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(3 * GRID, GRID, GRID, GRID)
        self._row.setSpacing(GRID)
        self._row.addLayout(said, 1)
        self._row.addLayout(buttons)
        theme.mark(self, "strip", True)
        self.hide()

    @property
    def title(self) -> str:
        """What ends, and when."""
        return self._title.text()

    @property
    def advice(self) -> str:
        """Who must act, and how."""
        return self._advice.text()

    def follow(self, upkeep: Upkeep) -> None:
        """Remind of what a counter is to be reminded of, from now on."""
        watch(upkeep.reminder, self.remind, self)
        self.hide_button.clicked.connect(upkeep.dismiss)
        self.remind(upkeep.reminder.value)

    def remind(self, due: Reminder | None) -> None:
        """Show a reminder and have it announced; None takes it away."""
        if due is None:
            self.hide()
            return
        from branch_app.ui import expiry  # noqa: PLC0415  # not before the first paint

        tone, title, advice = expiry.reminding(due)
        self._mark.set_tone(tone)
        self._title.set_tone("plain" if tone is Tone.QUIET else tone.value)
        self._title.setText(title)
        self._advice.setText(advice)
        theme.mark(self, "soft", tone.value)
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)
        self.show()
        announce(self, joined(title, advice), urgent=tone in _URGENT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where it is narrow."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < theme.current().px(_NARROW)
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
