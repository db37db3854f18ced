"""Labels with their values, two columns where there is room, below each other where not.

What is told comes from the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from branch_app.ui import theme
from branch_app.ui.theme import GRID
from branch_app.ui.tr import exact
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_NARROW = 360
"""Pixels at text scale 1 below which a value stands under its label."""
_LABELS = 144
"""Pixels at text scale 1: the least width of the column of labels, so that cards line up."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value.

    Attributes:
        label: what it is.
        value: what it says; a line for each line of the text.
        exact: an id, a number or a path: in letters that tell 0 from O, in its own direction.
        origin: a soft line below, such as where a setting comes from, or "".
    """

    label: str
    value: str
    exact: bool = False
    origin: str = ""


class Facts(QWidget):
    """A list of facts.

    Args:
        facts: to begin with.
        parent: owner.
    """

    def __init__(self, facts: Sequence[Fact] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Text, Text, Text | None]] = []
        self._narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_facts(facts)

    @property
    def told(self) -> dict[str, str]:
        """What is shown: value by label."""
        return {label.text(): value.text() for label, value, _ in self._rows}

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        for row in self._rows:
            for part in filter(None, row):
                part.hide()  # it goes only when the loop comes round
                part.deleteLater()
        self._rows = [self._row(fact) for fact in facts]
        self._arrange()

    def _row(self, fact: Fact) -> tuple[Text, Text, Text | None]:
        lines = fact.value.splitlines()
        words = "\n".join(map(exact, lines)) if fact.exact else fact.value
        value = Text(words, "mono_small" if fact.exact else "small", tone="plain", wrap=True)
        value.setAccessibleName(f"{fact.label}: {fact.value}")
        origin = Text(fact.origin, "hint", wrap=True) if fact.origin else None
        return Text(fact.label, "small"), value, origin

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: values go below their labels before the page scrolls."""
        parts = [part for row in self._rows for part in row if part is not None]
        widest = max((part.minimumSizeHint().width() for part in parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put values below their labels where it is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        self._grid.setColumnMinimumWidth(0, 0 if self._narrow else theme.current().px(_LABELS))
        self._grid.setColumnStretch(1, 0 if self._narrow else 1)
        top = Qt.AlignmentFlag.AlignTop
        line = 0
        for number, (label, value, origin) in enumerate(self._rows):
            if number:
                self._grid.setRowMinimumHeight(line, GRID)
                line += 1
            if self._narrow:
                self._grid.addWidget(label, line, 0)
                self._grid.addWidget(value, line + 1, 0)
            else:
                self._grid.addWidget(label, line, 0, top)
                self._grid.addWidget(value, line, 1)
            line += 1 + self._narrow
            if origin is not None:
                self._grid.addWidget(origin, line, 0 if self._narrow else 1)
                line += 1
