"""The parts that others made, and the full text of the licence of each.

They are collected when the program is packaged; a checkout has none to show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from branch_app.ui import theme
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from branch_app.ui.assets import Licence


class Licences(Panel):
    """Choose a part, read its licence. A text is read from its file when it is chosen.

    Args:
        parts: in the order in which they are shown; at least one.
        parent: owner.

    Attributes:
        choice: the parts.
        text: the licence of the chosen one.
    """

    def __init__(self, parts: Sequence[Licence], parent: QWidget | None = None) -> None:
        super().__init__(tr("Licences"), parent)
        self._parts = parts
        self.choice = QComboBox()
        for part in parts:
            # Names of products and licences are the same in every language.
            self.choice.addItem(f"{part.name} {part.version}  ·  {part.terms}")
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setMinimumHeight(30 * GRID)
        theme.mark(self.text, "mono", True)
        self.column.addWidget(
            Field(tr("Part"), tr("What others made and Branch Counter is built with"), self.choice)
        )
        self.column.addWidget(self.text)
        self.choice.currentIndexChanged.connect(self._show)
        self._show(0)

    def _show(self, index: int) -> None:
        self.text.setPlainText(self._parts[index].text())
