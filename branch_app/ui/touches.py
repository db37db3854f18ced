"""Tells that somebody is there: a key, the mouse or a finger in a window.

What is typed or pointed at is not looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow

_TOUCHES: Final = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip


class Touches(QObject):
    """Listens where the system's events come in, before any widget has them.

    Args:
        window: to listen to; it owns this.
        touched: called at each touch; False keeps the touch away from the widgets.
    """

    def __init__(self, window: QWindow, touched: Callable[[], bool]) -> None:
        super().__init__(window)
        self._touched = touched
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let a touch through, or not."""
        return event.type() in _TOUCHES and not self._touched()
