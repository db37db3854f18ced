"""Recognize what a stripe reader types and drop it at once: track data is never taken.

Nothing of a swipe may be kept, counted or shown here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SENTINELS: Final = frozenset("%;")
"""First characters of track 1 and of track 2 (ISO/IEC 7813)."""

SILENCE_MS: Final = 200
"""A reader types far faster; after this long without a key the swipe is over."""


class SwipeGuard(QObject):
    """Swallow keys from a sentinel until Enter or silence.

    Signals:
        swiped: a swipe began; carries nothing.

    Args:
        parent: owner.
    """

    swiped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE_MS)

    @property
    def active(self) -> bool:
        """A swipe is going on."""
        return self._silence.isActive()

    def takes(self, event: QKeyEvent) -> bool:
        """Say whether a key belongs to a swipe; then nobody else may see it."""
        if self.active:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._silence.stop()
            else:
                self._silence.start()
            return True
        if event.text() in SENTINELS and event.text():
            self._silence.start()
            self.swiped.emit()
            return True
        return False

    def takes_text(self, text: str) -> bool:
        """Say whether pasted or composed text holds track data."""
        if self.active or not SENTINELS.isdisjoint(text):
            if not self.active:
                self.swiped.emit()
            return True
        return False
