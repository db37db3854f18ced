"""How an entry begins when it does not begin empty, and that nothing typed is lost by it.

What is known of the new entry comes from ``flow/beginnings``; no page enters here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from branch_app.domain.card import Issuance
from branch_app.domain.errors import JournalError
from branch_app.flow.beginnings import correction, repeat
from branch_app.flow.issuing import Action
from branch_app.ui.dialogs import ask
from branch_app.ui.loop import spawn
from branch_app.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.beginnings import Beginning
    from branch_app.flow.counter import Counter

_REPEATS = {Action.REPLACE: Issuance.REPLACEMENT, Action.RENEW: Issuance.RENEWAL}


class EntryStart(QObject):
    """Begins entries, and asks first where something typed would be lost.

    Signals:
        begun: an entry has begun anew; show it.

    Args:
        counter: whose entry.
        window: where questions are asked; the owner.
    """

    begun = Signal()

    def __init__(self, counter: Counter, window: QWidget) -> None:
        super().__init__(window)
        self._counter = counter
        self._window = window

    def from_request(self, request_id: str, action: str) -> None:
        """Begin with what is known of an earlier request; one of the past is read first.

        Args:
            request_id: which.
            action: the value of ``CORRECT``, ``REPLACE`` or ``RENEW``.
        """
        work = self._from_request(request_id, Action(action))
        spawn(work, "begin from an earlier request", self)

    async def _from_request(self, request_id: str, action: Action) -> None:
        earlier = await self._counter.ledger.fetch(request_id)
        if earlier is None:
            raise JournalError("This request is no longer kept.", "Begin a new card with F2.")
        if await self._may_discard():
            self._counter.guide.begin(_beginning(earlier, action))
            self.begun.emit()

    def discard(self) -> None:
        """Empty the entry, after a question if anything was typed."""
        spawn(self._discard(), "discard the entry", self)

    async def _discard(self) -> None:
        if await self._may_discard():
            self._counter.guide.reset()
            self.begun.emit()

    async def _may_discard(self) -> bool:
        return not self._counter.guide.started or await ask(
            self._window,
            tr("Discard what was typed?"),
            tr("Nothing was sent. No card will be made."),
            yes=tr("Discard"),
            no=tr("Go on typing"),
        )


def _beginning(earlier: IssuanceRequest, action: Action) -> Beginning:
    if action is Action.CORRECT:
        return correction(earlier)
    return repeat(earlier, _REPEATS[action])
