"""The caret of text fields: it blinks while somebody is there, and then stands still.

A blinking caret wakes the computer twice a second, all day long.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_REST = 10_000
"""Milliseconds without a touch after which it stands still."""


class Caret(QObject):
    """Looks after the blinking of all fields.

    Args:
        owner: with whose end it ends.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._usual = QApplication.cursorFlashTime()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(lambda: QApplication.setCursorFlashTime(0))
        self._rest.start()

    def touched(self) -> None:
        """Somebody is there: blink."""
        if QApplication.cursorFlashTime() != self._usual:
            QApplication.setCursorFlashTime(self._usual)
        self._rest.start()
