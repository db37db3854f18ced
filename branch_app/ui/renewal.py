"""New settings in the window: the assistant is opened, left, or leads to a counter that is new.

What is asked and written is decided in ``flow``; which page is up, in the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from branch_app.domain.errors import AppError
from branch_app.ui.pages.assistant import Assistant

if TYPE_CHECKING:
    from branch_app.ui.main_window import MainWindow
    from branch_app.ui.pages.assistant import Begin


class Renewal(QObject):
    """Ties a window to the setup assistant.

    Args:
        window: shown; it owns this.
        begin: begins to set the counter up.

    Attributes:
        assistant: sets the counter up.
        done: the window was closed because its counter has got new settings.
        trouble: what is to be told when the counter opens with them, or None.
    """

    def __init__(self, window: MainWindow, begin: Begin) -> None:
        super().__init__(window)
        self._window = window
        self.done = False
        self.trouble: AppError | None = None
        self.assistant = Assistant(window.stack, begin, self._may_finish)
        self.assistant.finished.connect(self._finished)
        self.assistant.closed.connect(self._left)
        self.assistant.failed.connect(lambda error: window.page().show_error(error))
        window.start.offer_setup(self.assistant.open)

    def reopen(self) -> bool:
        """Close the window for one with the settings as they are on the disk now.

        Returns:
            False when it stays open, since D1 is working on requests.
        """
        if self._window.under_way:
            return False
        self.done = True
        self._window.closed.happen()
        return True

    async def _may_finish(self) -> bool:
        from branch_app.ui import questions  # noqa: PLC0415  # not before the first paint

        return await questions.may_change_settings(self._window, self._window.under_way)

    def _finished(self, trouble: object) -> None:
        self.trouble = trouble if isinstance(trouble, AppError) else None
        if not self._window.has_counter:
            self._window.start.again.emit(None)
        elif not self._window.closed.done():
            self.done = True
            self._window.closed.happen()

    def _left(self) -> None:
        if self._window.has_counter:
            self._window.go("setup")
        else:
            self._window.stack.setCurrentWidget(self._window.start)
