"""What is under way, for everybody to see: references and states.

Shown on the locked page, so no name, digit or product may enter here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QWidget

from branch_app.ui import strings, theme
from branch_app.ui.bridge import watch
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBadge
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter

MOST: Final = 5
"""Lines; what does not fit is counted."""
_LARGE = 1.5
"""Text scale from which a state stands below its reference."""


class Waiting(Panel):
    """The requests that were open when this began, and what became of them.

    Args:
        counter: whose requests.
        parent: owner.
    """

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(tr("Requests under way"), parent)
        self._counter = counter
        self._requests: dict[str, IssuanceRequest] = {}
        self._lines = [(Text("", "mono_small"), StatusBadge()) for _ in range(MOST)]
        large = theme.current().text_scale >= _LARGE
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for row, (reference, badge) in enumerate(self._lines):
            grid.addWidget(reference, 2 * row, 0)
            grid.addWidget(badge, *((2 * row + 1, 0) if large else (2 * row, 1)))
        self.column.addLayout(grid)
        self._more = Text("", "small")
        self.column.addWidget(self._more)
        # Without keys nobody can ask.
        as_of = tr("As D1 last told. It is asked again after unlocking.")
        self.column.addWidget(Text(as_of, "small", wrap=True))
        watch(counter.ledger.changed, self._changed, self)
        watch(counter.following.settled_changed, lambda _: self._show(), self)
        self.begin()

    def begin(self) -> None:
        """Forget what has ended."""
        self._requests = {one.request_id: one for one in self._counter.ledger.open()}
        self._show()

    def _changed(self, request: IssuanceRequest) -> None:
        if request.request_id in self._requests:
            self._requests[request.request_id] = request
            self._show()

    def _show(self) -> None:
        shown = tuple(self._requests.values())[:MOST]
        for place, (reference, badge) in enumerate(self._lines):
            there = place < len(shown)
            reference.setVisible(there)
            badge.setVisible(there)
            if there:
                request = shown[place]
                reference.setText(request.request_id)
                badge.set_status(strings.saying(request).tone, tr(strings.SHORT[request.state]))
                badge.setAccessibleDescription(request.request_id)
        more = len(self._requests) - len(shown)
        self._more.setVisible(more > 0)
        self._more.setText(tr("and {n} more", n=more))
        self.setVisible(bool(shown))
