"""Stations and products: one of several is typed at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from branch_app.domain.words import phrases
from branch_app.ui.pages.assistant.step import StepPage
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from branch_app.flow.setup_rows import Rows

_ONE = phrases({"stations": "Station", "products": "Product"})


class RowsPage(StepPage):
    """A list of stations or products."""

    @property
    def _rows(self) -> Rows:
        return self.setting_up.sheet.rows(self.step.key)

    def fill(self) -> None:
        """A row of its own to choose, add and remove, above the questions."""
        self.chooser = QComboBox()
        self.chooser.activated.connect(self._choose)
        self.choice = Field(tr(_ONE[self.step.key]), editor=self.chooser)
        self.add_button = KeyButton(tr("Add"), "F6")
        self.add_button.clicked.connect(self._add)
        self.remove_button = KeyButton(tr("Remove"), "F7")
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.choice, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        row.addLayout(buttons)
        self.lines.append(row)
        self.main.addLayout(row)
        super().fill()

    def render_step(self) -> None:
        """Show which one is typed."""
        super().render_step()
        rows = self._rows
        names = [
            tr("{place} of {total}: {id}", place=place + 1, total=len(rows), id=id_ or "…")
            for place, id_ in enumerate(rows.ids())
        ]
        if [self.chooser.itemText(place) for place in range(self.chooser.count())] != names:
            self.chooser.clear()
            self.chooser.addItems(names)
        self.chooser.setCurrentIndex(rows.at)
        asks = self.setting_up.sheet.asked(self.step)
        changeable = not self.setting_up.sheet.fixed(asks[0])
        self.add_button.setEnabled(changeable)
        self.remove_button.setEnabled(changeable)

    def _choose(self, at: int) -> None:
        self._rows.choose(at)
        self._changed()

    def _add(self) -> None:
        self._rows.add()
        self._changed()

    def _remove(self) -> None:
        self._rows.remove()
        self._changed()

    def _changed(self) -> None:
        self.form.forget_faults()
        self.setting_up.sheet.changed.emit(None)
        self.entered()
