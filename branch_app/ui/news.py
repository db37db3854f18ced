"""Tells of an end to somebody who does not look: a notification, a sound, the task bar.

Others may read a notification, so no name, number or reference enters one. What counts as an end
worth telling is the tone of its state; the badge and the title count what is under way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from branch_app.domain.words import phrases
from branch_app.ui import chime, strings
from branch_app.ui.bridge import watch
from branch_app.ui.loop import spawn
from branch_app.ui.tr import tr
from branch_app.ui.widgets.status_badge import Tone

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter
    from branch_app.ui.main_window import MainWindow

_NEWS: Final = phrases({
    Tone.GOOD: "A card is finished.",
    Tone.ATTENTION: "A request needs a look.",
    Tone.BAD: "A request ended without a card.",
})  # fmt: skip
_SOUNDS: Final = {Tone.GOOD: "done", Tone.ATTENTION: "look", Tone.BAD: "look"}


class News(QObject):
    """Watches the requests of a counter for a window.

    Args:
        window: whose title and place in the task bar tell; it owns this.
        counter: whose requests.
    """

    def __init__(self, window: MainWindow, counter: Counter) -> None:
        super().__init__(window)
        self._window = window
        self._counter = counter
        self._title = window.windowTitle()
        self._told: dict[str, Tone] = {}
        self._waiting = -1
        self._tray: QSystemTrayIcon | None = None
        watch(counter.ledger.changed, self._changed, self)
        self._count()

    def _changed(self, request: IssuanceRequest) -> None:
        self._count()
        tone = strings.saying(request).tone
        news = tone in _NEWS and self._told.get(request.request_id) is not tone
        self._told[request.request_id] = tone
        if request.state.final:
            del self._told[request.request_id]
        # One of our own dialogs in front is as good as the window.
        if news and QApplication.activeWindow() is None:
            self._tell(tone)

    def _count(self) -> None:
        waiting = sum(one.state.under_way for one in self._counter.ledger.open())
        if waiting == self._waiting:
            return
        self._waiting = waiting
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setBadgeNumber(waiting)
        there = tr("{title}: {n} under way", title=self._title, n=waiting)
        self._window.setWindowTitle(there if waiting else self._title)

    def _tell(self, tone: Tone) -> None:
        QApplication.alert(self._window)
        if self._counter.profile.sound:
            chime.play(_SOUNDS[tone])
        spawn(self._notify(tr(_NEWS[tone])), "show a notification", self)

    async def _notify(self, words: str) -> None:
        desktop = self._counter.desktop
        if desktop is not None and await desktop.notify(self._title, words):
            return
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
                self._tray.messageClicked.connect(self._window.come_forward)
                self._tray.activated.connect(lambda _: self._window.come_forward())
            self._tray.show()
            self._tray.showMessage(self._title, words)
