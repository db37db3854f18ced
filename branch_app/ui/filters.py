"""Which requests are listed, and in which order, each by a key of its own.

What fits a query is for the journal to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from branch_app.domain.order import State
from branch_app.domain.ports import Query, Sort
from branch_app.domain.words import phrases
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter

TODAY, OPEN, FAILED, MINE = "today", "open", "failed", "mine"
_FILTERS: Final = phrases({TODAY: "Today", OPEN: "Not finished", FAILED: "Failed", MINE: "Mine"})
_SORTS: Final = phrases({
    Sort.TIME: "By time", Sort.NAME: "By name", Sort.STATE: "By state", Sort.STATION: "By station",
})  # fmt: skip
_STATES: Final = {
    OPEN: frozenset(state for state in State if not state.final),
    FAILED: frozenset({
        State.NOT_SENT, State.REJECTED, State.NOT_CERTAIN, State.DATA_PROBLEM,
        State.STATION_PROBLEM, State.CANCELLED,
    }),
}  # fmt: skip


class Filters(QWidget):
    """Switches for what is listed, and a button for the order.

    Signals:
        changed: another query is wanted.

    Args:
        counter: whose teller and clock.
        parent: owner.
    """

    changed = Signal()

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._sort = Sort.TIME
        self._across = 0
        self.buttons: dict[str, KeyButton] = {}
        for number, (name, text) in enumerate(_FILTERS.items(), 1):
            # Theirs from the start: the grid takes them only once the page has a width.
            button = self.buttons[name] = KeyButton(tr(text), f"Ctrl+{number}", parent=self)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=name: self._switched(name))
        self.sort_button = KeyButton("", f"Ctrl+{len(_FILTERS) + 1}", parent=self)
        self.sort_button.clicked.connect(self._next_sort)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._show_sort()

    @property
    def narrowing(self) -> bool:
        """Some requests are left out."""
        return any(button.isChecked() for button in self.buttons.values())

    @property
    def sort(self) -> Sort:
        """What decides the order."""
        return self._sort

    def query(self, text: str) -> Query:
        """Return what is asked for, together with what is searched."""
        on = {name for name, button in self.buttons.items() if button.isChecked()}
        now = self._counter.clock.now().astimezone()
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return Query(
            text=text,
            since=midnight if TODAY in on else None,
            states=next((states for name, states in _STATES.items() if name in on), None),
            teller=self._counter.teller if MINE in on else "",
            sort=self._sort,
        )

    def clear(self) -> None:
        """List all again, without telling of it."""
        for button in self.buttons.values():
            button.setChecked(False)

    def set_sort(self, sort: Sort) -> None:
        """Take another order."""
        if sort is not self._sort:
            self._sort = sort
            self._show_sort()
            self.changed.emit()

    def arrange(self, width: int) -> None:
        """Stand in as few lines as fit into a width."""
        buttons = [*self.buttons.values(), self.sort_button]
        widest = max(button.sizeHint().width() for button in buttons)
        whole = sum(button.sizeHint().width() + GRID for button in buttons)
        across = len(buttons) if whole <= width else max(1, width // (widest + GRID))
        if across != self._across:
            self._across = across
            for place, button in enumerate(buttons):
                self._grid.addWidget(button, place // across, place % across)
            self._grid.setColumnStretch(across, 1)

    def _switched(self, name: str) -> None:
        for other in _STATES:  # a request cannot be in two states
            if name in _STATES and other != name:
                self.buttons[other].setChecked(False)
        self.changed.emit()

    def _next_sort(self) -> None:
        sorts = tuple(Sort)
        self.set_sort(sorts[(sorts.index(self._sort) + 1) % len(sorts)])

    def _show_sort(self) -> None:
        self.sort_button.set_text(tr(_SORTS[self._sort]))
