"""The setup assistant in the window: opened, gone through, left or finished.

Its pages show ``flow/setting_up`` and call its verbs; they are imported when it is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from branch_app.domain.errors import AppError
from branch_app.ui.loop import spawn
from branch_app.ui.once import Once
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.shapes import Tone

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from branch_app.flow.setting_up import SettingUp
    from branch_app.ui.pages.assistant.step import StepPage

    Begin = Callable[[], Awaitable[SettingUp]]


class Assistant(QObject):
    """The setup assistant of a window.

    Signals:
        finished: new settings are written (an ``AppError`` when the passphrases could not be
            remembered, or None).
        closed: the person left it.
        failed: it could not be opened (the ``AppError``).

    Args:
        stack: where its pages are shown.
        begin: takes up the settings as they are.
        may_finish: asked before new settings are written.

    Attributes:
        pages: of the steps, while it is open.
    """

    finished = Signal(object)
    closed = Signal()
    failed = Signal(object)

    def __init__(
        self, stack: QStackedWidget, begin: Begin, may_finish: Callable[[], Awaitable[bool]]
    ) -> None:
        super().__init__(stack)
        self._may_finish = may_finish
        self._stack = stack
        self._begin = begin
        self._opening = False
        self.setting_up: SettingUp | None = None
        self.pages: list[StepPage] = []

    async def go_through(self, closed: Once) -> None:
        """Show it, and wait until the person has finished or left it.

        Args:
            closed: done when the window is closed.
        """
        over = Once()
        ends = (self.finished, self.closed, self.failed)
        for end in ends:
            end.connect(over.happen)
        closed.then(over.happen)
        self.open()
        await over
        for end in ends:
            end.disconnect(over.happen)

    def open(self) -> None:
        """Show it where it was left, or begin anew."""
        if self.setting_up is not None:
            self._show()
        elif not self._opening:
            self._opening = True
            spawn(self._open(), "begin the setup", self)

    async def _open(self) -> None:
        try:
            self.setting_up = await self._begin()
        except AppError as error:
            self.failed.emit(error)
            return
        finally:
            self._opening = False
        from branch_app.ui.pages.assistant import pages  # noqa: PLC0415  # not before the paint

        self.pages = pages.make_pages(self.setting_up, self._may_finish)
        for page in self.pages:
            page.moved.connect(self._show)
            page.closed.connect(self._close_pressed)
            page.finished.connect(self._finished)
            self._stack.addWidget(page)
        self._show()

    def _show(self) -> None:
        if self.setting_up is not None:
            page = self.pages[self.setting_up.position]
            self._stack.setCurrentWidget(page)
            page.entered()
            if told := self.setting_up.told:
                page.tell(Tone.GOOD, tr(told[0]), joined(*told[1:]))

    def _close_pressed(self) -> None:
        spawn(self._close(), "leave the setup", self)

    async def _close(self) -> None:
        if self.setting_up is not None:
            await self.setting_up.leave()
            self.end()
            self.closed.emit()

    def lock(self) -> None:
        """The counter is locked: forget the passphrases now, and keep what was typed."""
        setting_up = self.setting_up
        self.end()
        if setting_up is not None:
            spawn(setting_up.leave(), "keep what was typed of a setup", self)

    def _finished(self, trouble: object) -> None:
        self.end()
        self.finished.emit(trouble)

    def end(self) -> None:
        """Forget everything: passphrases first, then the pages."""
        if self.setting_up is not None:
            self.setting_up.forget()
        self.setting_up = None
        for page in self.pages:
            page.wipe()
            self._stack.removeWidget(page)
            page.deleteLater()
        self.pages = []
