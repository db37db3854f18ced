"""Guards what the window shows: it locks when the teller is away, and is covered by one key.

A dialog over the window is guarded as the window is: who works in it is there, and both keys
work. When the teller is away is decided in ``flow``; what the locked page shows, on that page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from branch_app.domain.ports import Act
from branch_app.ui import language
from branch_app.ui.bridge import watch
from branch_app.ui.capture import refuse_capture
from branch_app.ui.caret import Caret
from branch_app.ui.dialogs import dismiss
from branch_app.ui.loop import spawn
from branch_app.ui.main_window import NAME
from branch_app.ui.touches import Touches
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.cover import KEY, Cover
from branch_app.ui.widgets.rail import LOCK_KEY

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter
    from branch_app.ui.main_window import MainWindow


class Guard(QObject):
    """Ties a window to the locks of its counter, and to its privacy key.

    Args:
        window: shown; it owns this.
        counter: to lock, and to hear of its locks.
    """

    def __init__(self, window: MainWindow, counter: Counter) -> None:
        super().__init__(window)
        self._window = window
        self._counter = counter
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self.cover = Cover(NAME, window)
        self.cover.hide()
        if (column := window.layout()) is not None:
            column.addWidget(self.cover)
        self.cover.lifted.connect(self._lift)
        window.rail.cover_asked.connect(self._cover)
        self._caret = Caret(self)
        self._watch(window)
        language.application().focusWindowChanged.connect(self._watch_dialogs)
        watch(counter.locked, self._locked, self)
        if counter.desktop is not None:
            watching = counter.desktop.watch_lock(lambda: self._lock(Act.LOCKED_WITH_SESSION))
            spawn(watching, "watch the lock of the session", self)

    def _watch(self, window: QWidget) -> None:
        Touches(window.windowHandle(), self._touched)
        refuse_capture(window, self._counter)

    def _watch_dialogs(self) -> None:
        """Guard what has come up over the window, once."""
        for dialog in self._window.findChildren(QDialog):
            handle = dialog.windowHandle()
            if dialog.isVisible() and handle.findChild(Touches) is None:
                self._watch(dialog)
                # The keys of the rail do not reach it.
                for key, act in ((LOCK_KEY, self._window.lock), (KEY, self._cover)):
                    QShortcut(QKeySequence(key), dialog).activated.connect(act)

    def _touched(self) -> bool:
        self._caret.touched()
        in_time = self._counter.idle.touch()
        if not in_time:
            self._lock(Act.LOCKED_IDLE)
        return in_time

    def _lock(self, why: Act) -> None:
        spawn(self._counter.lock(why), "lock", self)

    def _locked(self, _why: Act) -> None:
        dismiss(self._window)  # a question would stand over the lock
        self._focus = None
        self._window.show_locked(by_itself=False)

    def _cover(self) -> None:
        """Hide everything: what is not shown answers to no key either."""
        dismiss(self._window)
        self._focus = self._window.focusWidget()
        children = self._window.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        self._hidden = [one for one in children if one.isVisible() and not one.isWindow()]
        for one in self._hidden:
            one.hide()
        self.cover.show()
        self.cover.setFocus()
        announce(self.cover, self.cover.accessibleName())

    def _lift(self) -> None:
        self.cover.hide()
        for one in self._hidden:
            one.show()
        self._hidden = []
        (self._focus or self._window.page()).setFocus()
