"""Tells that somebody is there: a key, the mouse or a finger in the window or its dialogs.

What is typed or pointed at is not looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from collections.abc import Callable

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
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._entered)

    def _entered(self, window: QWindow | None) -> None:
        """Listen to a dialog of the window too, from when the keys first go to it."""
        above = window
        while above is not None and above is not self.parent():
            above = above.transientParent()
        if window is not None and above is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let a touch through, or not."""
        return event.type() in _TOUCHES and not self._touched()
