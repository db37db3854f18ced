"""A calm page over the whole window, that tells nothing about anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from branch_app.ui import theme
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.text import Text

KEY = "F12"


class Cover(QWidget):
    """The product's name, and the way back.

    Signals:
        lifted: the teller goes on.

    Args:
        brand: the product's name.
        parent: the window.
    """

    lifted = Signal()

    def __init__(self, brand: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.mark(self, "ground", True)
        self.setAccessibleName(tr("The window is covered."))
        self.button = KeyButton(tr("Go on"), KEY, guarded=True)
        self.button.clicked.connect(self.lifted)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        column.addWidget(Text(brand, "title"), 0, middle)
        column.addWidget(self.button, 0, middle)
        column.addStretch(1)
