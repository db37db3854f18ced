"""Guards what the window shows: it locks when the teller is away.

When that is, is decided in ``flow``; what the locked page shows, on that page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from branch_app.domain.ports import Act
from branch_app.ui.bridge import watch
from branch_app.ui.dialogs import dismiss
from branch_app.ui.loop import spawn
from branch_app.ui.touches import Touches

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter
    from branch_app.ui.main_window import MainWindow


class Guard(QObject):
    """Ties a window to the locks of its counter.

    Args:
        window: shown; it owns this.
        counter: to lock, and to hear of its locks.
    """

    def __init__(self, window: MainWindow, counter: Counter) -> None:
        super().__init__(window)
        self._window = window
        self._counter = counter
        Touches(window.windowHandle(), self._touched)
        watch(counter.locked, self._locked, self)

    def _touched(self) -> bool:
        in_time = self._counter.idle.touch()
        if not in_time:
            spawn(self._counter.lock(Act.LOCKED_IDLE), "lock", self)
        return in_time

    def _locked(self, _why: Act) -> None:
        dismiss(self._window)  # a question would stand over the lock
        self._window.show_locked(by_itself=False)
