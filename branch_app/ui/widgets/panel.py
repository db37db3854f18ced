"""A framed part of a page with a heading.

What stands in it comes from the page.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from branch_app.ui import theme
from branch_app.ui.theme import GRID
from branch_app.ui.widgets.text import Text


class Panel(QFrame):
    """A frame with room inside.

    Args:
        heading: what it is about, or "".
        parent: owner.

    Attributes:
        column: layout for what stands in it, below the heading.
    """

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "card", True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self.column.setSpacing(GRID)
        if heading:
            self.column.addWidget(Text(heading, "heading", wrap=True))
