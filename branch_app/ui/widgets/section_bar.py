"""A bar of sections of a page, each with its key; one is open.

What a section shows is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from branch_app.ui.theme import GRID
from branch_app.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from collections.abc import Sequence


class SectionBar(QWidget):
    """Buttons side by side, in two rows or more where they do not fit.

    Signals:
        chosen: a section's number, from 0.

    Args:
        sections: name and key of each.
        parent: owner.
    """

    chosen = Signal(int)

    def __init__(self, sections: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self.buttons: list[KeyButton] = []
        for place, (name, key) in enumerate(sections):
            button = KeyButton(name, key)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, number=place: self._press(number))
            self.buttons.append(button)
        self._arrange(len(self.buttons))

    @property
    def current(self) -> int:
        """The section that is open."""
        return next(place for place, one in enumerate(self.buttons) if one.isChecked())

    def set_current(self, number: int) -> None:
        """Show which section is open."""
        for place, button in enumerate(self.buttons):
            button.setChecked(place == number)

    def _press(self, number: int) -> None:
        self.set_current(number)
        self.chosen.emit(number)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button: the bar breaks before the page does."""
        return QSize(max(button.sizeHint().width() for button in self.buttons), self._height())

    def sizeHint(self) -> QSize:
        """All side by side, as high as they stand now."""
        return QSize(self._width(len(self.buttons)), self._height())

    def _width(self, columns: int) -> int:
        widths = [button.sizeHint().width() for button in self.buttons]
        return sum(max(widths[at::columns]) + GRID for at in range(columns)) - GRID

    def _height(self) -> int:
        rows = -(-len(self.buttons) // self._columns)
        return rows * (self.buttons[0].sizeHint().height() + GRID) - GRID

    def fit(self, width: int) -> None:
        """Break the bar where it is too narrow.

        Args:
            width: pixels that there are.
        """
        ways = (len(self.buttons), 2, 1)
        self._arrange(next((each for each in ways if self._width(each) <= width), 1))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(len(self.buttons) + 1):
            self._grid.setColumnStretch(column, 1 if column == columns else 0)
        self.updateGeometry()
