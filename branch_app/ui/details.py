"""One request in a narrow pane, beside the list: state, sentences, timeline, reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.ui import strings
from branch_app.ui.history import lines
from branch_app.ui.theme import GRID
from branch_app.ui.tr import beside, exact, joined, tr
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBadge
from branch_app.ui.widgets.text import Text
from branch_app.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from branch_app.domain.order import IssuanceRequest


class Details(Panel):
    """What is to be known of the chosen request.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.badge = StatusBadge()
        self.whose = Text("", "heading", wrap=True)
        self.what = Text("", "small", wrap=True)
        self.sentences = Text("", "body", tone="plain", wrap=True)
        self.reason = Text("", "small", tone="plain", wrap=True)
        self.timeline = Timeline()
        self.reference = Text("", "hint", wrap=True)
        for part in (
            self.badge, self.whose, self.what, self.sentences, self.reason, self.timeline,
            self.reference,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_request(self, request: IssuanceRequest, said: strings.Saying) -> None:
        """Show a request.

        Args:
            request: which.
            said: how its state is told.
        """
        self.badge.set_status(said.tone, said.word)
        self.whose.setText(exact(f"{request.name} {request.second_name}".strip()))
        last_four = exact(f"•••• {request.last_four}")
        self.what.setText(beside(request.product_name, last_four, request.station_name))
        self.sentences.setText(joined(said.happened, strings.card_made(request), said.now))
        self.reason.setText(tr(request.reason))
        self.reason.setVisible(bool(request.reason))
        self.timeline.set_rows(lines(request, notes=False))
        self.reference.setText(strings.identity(request))
