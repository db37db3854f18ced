"""How an entry begins when it does not begin empty, and that nothing typed is lost by it.

What is known of the new entry comes from ``flow/beginnings``; no page enters here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from branch_app.domain.card import Issuance
from branch_app.domain.errors import JournalError
from branch_app.domain.handover import Refusal
from branch_app.domain.words import phrases
from branch_app.flow import beginnings
from branch_app.flow.issuing import Action
from branch_app.ui.bridge import watch
from branch_app.ui.dialogs import ask
from branch_app.ui.loop import spawn
from branch_app.ui.tr import tr
from branch_app.ui.widgets.status_badge import Tone

if TYPE_CHECKING:
    from branch_app.domain.handover import HandOver
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.beginnings import Beginning
    from branch_app.flow.counter import Counter
    from branch_app.ui.main_window import MainWindow

_REFUSED = phrases(
    {
        Refusal.CARD_DATA: (
            "A hand-over was refused: it held a card number, expiry or security code.",
            "Type the customer. Tell bank IT that another screen hands over card data.",
        ),
        Refusal.FORM: (
            "A hand-over was refused: it is not written as it has to be.",
            "Type the customer. Tell bank IT.",
        ),
    }
)
_REPEATS = {Action.REPLACE: Issuance.REPLACEMENT, Action.RENEW: Issuance.RENEWAL}


class EntryStart(QObject):
    """Begins entries, and asks first where something typed would be lost.

    Args:
        counter: whose entry.
        window: where questions are asked and entries are shown; the owner.
    """

    def __init__(self, counter: Counter, window: MainWindow) -> None:
        super().__init__(window)
        self._counter = counter
        self._window = window
        self._asking = False
        watch(counter.handovers.arrived, self._arrived, self)

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
            self._window.show_entry()

    def discard(self) -> None:
        """Empty the entry, after a question if anything was typed."""
        spawn(self._discard(), "discard the entry", self)

    async def _discard(self) -> None:
        if await self._may_discard():
            self._counter.guide.reset()
            self._window.show_entry()
            self.take_waiting()

    def take_waiting(self) -> None:
        """Begin with the customer who was handed over, if one waits and nothing is being typed."""
        handovers = self._counter.handovers
        if not handovers.waiting:
            return
        if not self._counter.session.unlocked:
            self._window.page().tell(
                Tone.QUIET, tr("A customer was handed over. Unlock the counter to go on.")
            )
        elif not self._counter.guide.started and (handed := handovers.take()) is not None:
            self._counter.guide.begin(beginnings.handed(handed))
            self._window.show_entry()
            self._tell(handed)

    def _arrived(self, refused: Refusal | None) -> None:
        self._window.come_forward()
        if refused is not None:
            title, advice = _REFUSED[refused]
            self._window.page().tell(Tone.ATTENTION, tr(title), tr(advice))
        elif self._counter.session.unlocked and self._counter.guide.started:
            spawn(self._ask_which(), "ask about a hand-over", self)
        else:
            self.take_waiting()

    async def _ask_which(self) -> None:
        if self._asking:
            return  # the newest customer is the one who waits
        self._asking = True
        try:
            first = await ask(
                self._window,
                tr("Another customer was handed over."),
                tr(
                    "A card is being entered. The new customer can wait until it is sent or "
                    "discarded."
                ),
                yes=tr("Discard what was typed"),
                no=tr("Go on typing"),
            )
        finally:
            self._asking = False
        if first and self._counter.session.unlocked:
            self._counter.guide.reset()
            self.take_waiting()

    def _tell(self, handed: HandOver) -> None:
        page, known = self._window.page(), self._counter.guide.product.id
        if handed.product and handed.product != known:
            page.tell(
                Tone.ATTENTION,
                tr("The customer was handed over with a product that this counter does not have."),
                tr("Choose the product on the next page."),
            )
        else:
            page.tell(
                Tone.QUIET,
                tr("The customer was handed over by another screen."),
                tr("Check the name with the customer."),
            )

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
        return beginnings.correction(earlier)
    return beginnings.repeat(earlier, _REPEATS[action])
