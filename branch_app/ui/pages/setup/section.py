"""A section of the Setup page: its content, and the buttons that stand below while it is open.

No section's own content may enter here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from branch_app.domain.errors import AppError
from branch_app.ui import theme
from branch_app.ui.loop import spawn
from branch_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from branch_app.ui.widgets.key_button import KeyButton

_NARROW = 640
"""Pixels at text scale 1 below which list and details stand below each other."""


class Section(QWidget):
    """One section.

    Signals:
        troubled: an ``AppError`` to be told on the page; None takes an earlier one away.

    Attributes:
        name: on the bar.
        column: layout for the content.
        left: buttons at the bottom left.
        right: buttons at the bottom right, the next right action last.
    """

    troubled = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.busy = False
        self.left: list[KeyButton] = []
        self.right: list[KeyButton] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * GRID)
        self._pair: QBoxLayout | None = None
        self._open = False
        self._offered: set[KeyButton] | None = None

    def open_section(self) -> None:
        """Show the section and its buttons."""
        self._open = True
        self.show()
        self._show_buttons()
        self.entered()

    def close_section(self) -> None:
        """Hide the section and its buttons."""
        self._open = False
        self.left_behind()
        self.hide()
        self._show_buttons()

    def offer(self, *buttons: KeyButton) -> None:
        """Show these buttons and no others, as long as the section is open."""
        self._offered = set(buttons)
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in (*self.left, *self.right):
            offered = self._offered is None or button in self._offered
            button.setVisible(self._open and offered)

    def entered(self) -> None:
        """Put the focus where work begins; called each time the section is opened."""

    def left_behind(self) -> None:
        """Forget what must not stay; called when another section or page is opened."""

    def beside(self, chooser: QWidget, details: QWidget) -> None:
        """Put a list and the details of what is chosen beside each other, or below where narrow."""
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(2 * GRID)
        for part, share in ((chooser, 2), (details, 3)):
            held = QVBoxLayout()
            held.addWidget(part)
            held.addStretch(1)
            self._pair.addLayout(held, share)
        self.column.addLayout(self._pair)

    def fit(self, width: int) -> None:
        """Fit list and details into the width.

        Args:
            width: pixels that there are; the section's own might be what its content forces on it.
        """
        if self._pair is not None:
            narrow = width < theme.current().px(_NARROW)
            way = QBoxLayout.Direction
            self._pair.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def work(self, work: Callable[[], Coroutine[None, None, None]], name: str) -> None:
        """Do one thing at a time; what goes wrong is told on the page.

        Args:
            work: makes the coroutine.
            name: what it does, as a verb.
        """
        if not self.busy:
            self.busy = True
            spawn(self._work(work), name, self)

    async def _work(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        try:
            await work()
        except AppError as error:
            self.troubled.emit(error)
        finally:
            self.busy = False
