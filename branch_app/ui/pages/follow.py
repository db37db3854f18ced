"""One request, large: its state, three sentences, its timeline, what may be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from branch_app.domain.card import Environment
from branch_app.domain.order import State
from branch_app.ui import strings
from branch_app.ui.bridge import watch
from branch_app.ui.history import lines
from branch_app.ui.pages.page import Page, stack
from branch_app.ui.request_actions import RequestActions
from branch_app.ui.theme import GRID
from branch_app.ui.tr import beside, exact, tr
from branch_app.ui.widgets.card_face import CardFace
from branch_app.ui.widgets.copy_button import CopyButton
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBanner
from branch_app.ui.widgets.text import Text
from branch_app.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter

_EXPLAINED = frozenset(
    {State.NOT_SENT, State.REJECTED, State.DATA_PROBLEM, State.STATION_PROBLEM, State.CANCELLED}
)
"""The states for which a reason helps the teller."""
_WORTH_SAYING = 3.0
"""Seconds from which it is said how long something takes."""
_SLOW = 90.0
"""Seconds without news from the station after which the teller is told so."""


class FollowPage(Page):
    """The state of one request.

    Signals:
        begins: a new entry shall begin: the id of the earlier request, and the action (its value).
        next_card: the teller goes on to the next card.
    """

    begins = Signal(str, str)
    next_card = Signal()

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._request: IssuanceRequest | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_waiting)
        self.whose = Text("", "small", wrap=True)
        self.banner = StatusBanner()
        self.timeline = Timeline()
        self.body.addWidget(self.whose)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.notice)  # why, below what
        main, side = QVBoxLayout(), QVBoxLayout()
        main.addWidget(self._history())
        main.addStretch(1)
        self.face = CardFace()
        side.addWidget(self.face)
        side.addStretch(1)
        self.body.addLayout(self.side_by_side(main, side))
        self.body.addStretch(1)
        self.choices = RequestActions(counter)
        self.rows.append(self.choices.row)
        self.choices.begins.connect(self.begins)
        self.choices.failed.connect(self.show_failure)
        self.next_button = KeyButton(tr("Next card"), "F2", "primary", listens=False)
        self.next_button.clicked.connect(self.next_card)
        self.right.addWidget(self.choices)
        self.right.addWidget(self.next_button)
        watch(counter.ledger.changed, self._changed, self)
        watch(counter.following.settled_changed, self._settled, self)

    def _history(self) -> Panel:
        panel = Panel(tr("What happened"))
        panel.column.addWidget(self.timeline)
        self.reference = Text("", "hint", wrap=True)
        panel.column.addWidget(self.reference)
        self.copy_button = CopyButton()
        self.print_button = KeyButton(tr("Print slip"), "Ctrl+P")
        self.print_button.clicked.connect(self._print)
        self._paper = QHBoxLayout()
        self._paper.setSpacing(2 * GRID)
        for button in (self.copy_button, self.print_button):
            self._paper.addWidget(button)
        self._paper.addStretch(1)
        panel.column.addLayout(self._paper)
        return panel

    def arrange(self) -> None:
        """Fit the buttons beside the reference into the panel."""
        super().arrange()
        stack(self._paper, self.main_room(), Qt.AlignmentFlag.AlignLeft)

    @property
    def request_id(self) -> str:
        """The request that is shown, or ""."""
        return self._request.request_id if self._request else ""

    def show_request(self, request_id: str) -> None:
        """Show a request."""
        self.notice.hide()
        self._render(self._counter.ledger[request_id])
        if self.isVisible():
            self._counter.following.watch(request_id)

    def _changed(self, request: IssuanceRequest) -> None:
        if request.request_id == self.request_id:
            self._render(request)

    def _settled(self, request_id: str) -> None:
        if request_id == self.request_id:
            self._render(self._counter.ledger[request_id])

    def _render(self, request: IssuanceRequest) -> None:
        self._request = request
        self.copy_button.reference = request.request_id
        name = f"{request.name} {request.second_name}".strip()
        last_four = exact(f"•••• {request.last_four}")
        self.whose.setText(beside(exact(name), request.product_name, last_four))
        settled = self._counter.following.settled(request.request_id)
        said = strings.saying(request, settled=settled)
        self._show_face(request)
        sentences = [said.happened, strings.card_made(request), said.now]
        self.banner.set_status(said.tone, said.word, sentences)
        self.timeline.set_rows(lines(request))
        self.reference.setText(strings.identity(request))
        self.choices.show_request(request)
        self.next_button.set_kind("secondary" if self.choices.lead else "primary")
        if request.reason and request.state in _EXPLAINED:
            told_by_d1 = request.d1_status != ""
            title = tr("D1's own words") if told_by_d1 else tr("Why")
            self.tell(said.tone, title, tr(request.reason), request.detail)
        else:
            self.notice.hide()
        self._show_waiting()

    def _show_face(self, request: IssuanceRequest) -> None:
        """Show what the teller compares with the card from the tray."""
        training = self._counter.profile.environment is Environment.TRAINING
        self.face.show_card(
            product=request.product_name,
            number=f"•••• •••• •••• {request.last_four}",
            expiry="••/••",
            name=request.name,
            second_name=request.second_name,
            environment_word=tr("TRAINING") if training else "",
        )

    def _show_waiting(self) -> None:
        """Say how long it may still take; the line under the sentences, never announced."""
        request = self._request
        if request is None:
            return
        waited = (self._counter.clock.now() - request.since).total_seconds()
        foot = ""
        if request.state is State.NOT_CERTAIN:
            left = self._counter.following.settles_in(request.request_id)
            if left > 0:
                foot = tr("Asking D1 for {time} more.", time=strings.duration(left))
        elif request.state in {State.REQUESTED, State.AT_STATION} and waited > _SLOW:
            foot = tr(
                "No news for {time}. Is {station} switched on?",
                time=strings.duration(waited),
                station=request.station_name,
            )
        elif request.state.under_way and waited >= _WORTH_SAYING:
            foot = tr("For {time}.", time=strings.duration(waited))
        self.banner.set_foot(foot)

    def _print(self) -> None:
        # Loaded late: printing brings a library of its own along.
        from branch_app.ui.slip_dialog import show_slip  # noqa: PLC0415

        if self._request is not None:
            show_slip(self._counter, self._request, self.window())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask D1 faster while somebody looks."""
        super().showEvent(event)
        self._tick.start()
        if self.request_id:
            self._counter.following.watch(self.request_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self._tick.stop()
        self._counter.following.watch("")

    def entered(self) -> None:
        """Let Enter do nothing by surprise: the focus rests on the copy button's neighbour."""
        self.timeline.setFocus()
        self.show_top()  # the state comes before how it came about
