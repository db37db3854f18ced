"""Prepare, send, resolve: the rules that make a second card impossible.

The order of things is the point: the intent is in the journal before the first byte leaves;
a clear refusal or a clear "never left" is the only way back to sending; everything else is
*Not certain* and is asked about first. No polling rhythm and no words for a page enter here.
"""

from __future__ import annotations

import asyncio
import logging
from enum import Enum
from typing import TYPE_CHECKING

from branch_app.domain.errors import (
    AppError,
    Busy,
    CardUnderWay,
    Conflict,
    JournalError,
    NotAuthorized,
    NotReached,
    Refused,
    Unanswered,
)
from branch_app.domain.order import IssuanceRequest, State
from branch_app.domain.words import together, words

if TYPE_CHECKING:
    from branch_app.background import Tasks
    from branch_app.domain.order import CardOrder
    from branch_app.domain.ports import AccessToken, Clock, SealedOrder
    from branch_app.flow.following import Following
    from branch_app.flow.ledger import Ledger
    from branch_app.flow.session import Session

BUSY_REPEATS = 5
"""How often an order is repeated by itself after D1 asked to wait (429)."""
BUSY_LONGEST = 60.0
"""Seconds: a longer Retry-After is left to the teller."""
BUSY_DEFAULT = 5.0
"""Seconds to wait when D1 names no time."""
BUSY_LEAST = 1.0
"""Seconds that are waited whatever D1 names."""

_UNSENT = frozenset({State.PREPARED, State.NOT_SENT})
_SENDABLE = _UNSENT | {State.NOT_CERTAIN}

JOURNAL_AGAIN = 5.0
"""Seconds between attempts to write what the journal did not take."""

_log = logging.getLogger(__name__)


class Action(Enum):
    """What the teller may do with a request."""

    SEND = "send"
    DISCARD = "discard"
    ASK = "ask"
    SEND_AGAIN = "send_again"
    CORRECT = "correct"
    REPLACE = "replace"
    RENEW = "renew"


class Issuing:
    """Orders on their way to D1.

    Args:
        ledger: the requests.
        session: token and D1.
        following: asks D1 about what is not certain.
        clock: time.
        tasks: owner of the sendings, which outlive a locked screen.
        teller: who works here.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        session: Session,
        following: Following,
        clock: Clock,
        tasks: Tasks,
        teller: str,
    ) -> None:
        self._ledger = ledger
        self._session = session
        self._following = following
        self._clock = clock
        self._tasks = tasks
        self._teller = teller
        self._in_hand: set[str] = set()
        self._taking = asyncio.Lock()  # Ctrl+Enter may be pressed twice before the disk is done

    def actions(self, request: IssuanceRequest) -> tuple[Action, ...]:
        """What may be done with a request now, the right next thing first."""
        match request.state:
            case State.PREPARED | State.NOT_SENT:
                return (Action.SEND, Action.DISCARD)
            case State.NOT_CERTAIN if self._following.settled(request.request_id):
                return (Action.SEND_AGAIN, Action.ASK)
            case state if state.followed:
                return (Action.ASK,)
            case State.REJECTED | State.DATA_PROBLEM | State.STATION_PROBLEM | State.CANCELLED:
                return (Action.CORRECT,)
            case State.PRODUCED:
                return (Action.REPLACE, Action.RENEW)
            case _:
                return ()

    async def submit(self, order: CardOrder, follows: str = "") -> IssuanceRequest:
        """Write the intent to the journal and begin to send.

        Args:
            order: complete and checked.
            follows: the request that this one corrects, replaces or renews, or "".

        Returns:
            The request, *Prepared*. Its further way is told by the ledger.

        Raises:
            CardUnderWay: the card has an open request, or this very order was taken before.
            Locked: the counter is locked.
            InvalidInput: the order cannot be sealed.
            JournalError: the intent was not written, so nothing is sent.
        """
        async with self._taking:
            self._refuse_rival(order)
            sealed = self._session.api.seal(order)
            request = IssuanceRequest.prepared(
                order, teller=self._teller, at=self._clock.now(), follows=follows
            )
            await self._ledger.prepare(request, sealed)
        self._begin(request.request_id, sealed)
        return request

    def _refuse_rival(self, order: CardOrder) -> None:
        if order.request_id in self._ledger:
            raise CardUnderWay(
                words("This order was taken before: {request_id}.", request_id=order.request_id),
                "Look at that request; begin a new card for another order.",
                reference=order.request_id,
            )
        if (rival := self._ledger.open_on_card(order.card_id)) is not None:
            raise CardUnderWay(
                words(
                    "An order for this card is open already: {request_id}.",
                    request_id=rival.request_id,
                ),
                "Look at that request first.",
                reference=rival.request_id,
            )

    def send(self, request_id: str) -> None:
        """Send what was certainly not sent; the same ids, byte for byte the same body."""
        if self._ledger.state(request_id) in _UNSENT:
            self._begin(request_id)

    async def send_again(self, request_id: str) -> None:
        """Send a *Not certain* request once more, after the teller has said yes.

        Asks D1 once more first; what D1 has by now is not sent.

        Raises:
            AppError: D1 cannot be asked; nothing was sent.
        """
        if not self._following.settled(request_id):
            return
        await self._following.ask(request_id)
        # Another press may have sent it meanwhile: then the settle time has begun anew.
        if self._following.settled(request_id):
            self._begin(request_id)

    async def discard(self, request_id: str) -> None:
        """End a request that was certainly not sent."""
        await self._ledger.move_if(request_id, _UNSENT, State.DISCARDED)

    def ask(self, request_id: str) -> None:
        """Ask D1 about a request now."""
        self._following.wake(request_id)

    def _begin(self, request_id: str, sealed: SealedOrder | None = None) -> None:
        if request_id not in self._in_hand:
            self._in_hand.add(request_id)
            self._tasks.spawn(self._send(request_id, sealed), f"send {request_id}")

    async def _send(self, request_id: str, sealed: SealedOrder | None) -> None:
        try:
            await self._send_until_clear(request_id, sealed)
        except Exception:
            # A bug of ours or a full disk says nothing about what D1 has. Beside this task, so
            # that the failure itself is told at once.
            self._tasks.spawn(self._doubt(request_id), f"keep the doubt about {request_id}")
            raise
        finally:
            self._in_hand.discard(request_id)

    async def _doubt(self, request_id: str) -> None:
        """Write *Not certain* as soon as the journal takes it; a restart would find the same."""
        while True:
            try:
                await self._ledger.move_if(
                    request_id, {State.SENDING}, State.NOT_CERTAIN, "Branch Counter failed"
                )
            except JournalError:
                await self._clock.sleep(JOURNAL_AGAIN)
            else:
                return

    async def _send_until_clear(self, request_id: str, sealed: SealedOrder | None) -> None:
        if sealed is None:
            sealed = await self._ledger.sealed(request_id)
        if self._ledger.state(request_id) not in _SENDABLE:
            return  # discarded, or found at D1, meanwhile
        if sealed is None:
            raise LookupError(f"the journal has lost the sealed order of {request_id}")
        for left in reversed(range(1 + BUSY_REPEATS)):
            wait = await self._attempt(request_id, sealed, repeats=left > 0)
            if wait is None:
                return
            await self._clock.sleep(wait)
            if not await self._still_to_send(request_id):
                return

    async def _still_to_send(self, request_id: str) -> bool:
        """Whether an order that D1 was too busy for was not discarded or found meanwhile."""
        if self._ledger.state(request_id) is State.NOT_CERTAIN:
            try:
                await self._following.ask(request_id)
            except AppError:
                return False  # what D1 has by now is not known: left to the teller
        return self._ledger.state(request_id) in {State.NOT_SENT, State.NOT_CERTAIN}

    async def _attempt(
        self, request_id: str, sealed: SealedOrder, *, repeats: bool
    ) -> float | None:
        """Send once. Returns seconds to wait before the next time, or None when done."""
        before = self._ledger[request_id]
        if before.state not in _SENDABLE:
            return None
        # An earlier sending may still reach D1: then no failure of this one proves anything.
        doubt = before.state is State.NOT_CERTAIN
        try:
            token = await self._session.token()
        except AppError as error:
            await self._ledger.move_if(
                request_id, _UNSENT, State.NOT_SENT, error.title, reason=error.sentence()
            )
            self._session.trouble(error)
            return None
        sent = before.sent if doubt else self._session.d1_now()
        begun = await self._ledger.move_if(
            request_id,
            {before.state},
            State.SENDING,
            sent=sent,
            reason="",
            detail="",
            refused=False,
        )
        if begun is None:
            return None  # discarded, or found at D1, while we waited for the token
        try:
            operation_id = await self._order(sealed, token)
        except AppError as error:
            return await self._failed(request_id, error, doubt=doubt, repeats=repeats)
        await self._ledger.move(request_id, State.ACCEPTED, operation_id=operation_id)
        return None

    async def _order(self, sealed: SealedOrder, token: AccessToken) -> str:
        with self._session.calling() as api:
            try:
                return await api.order(sealed, token)
            except NotAuthorized:
                # D1 refused before acting: one renewal, one repeat.
                token = await self._replace(token)
                return await api.order(sealed, token)

    async def _replace(self, refused: AccessToken) -> AccessToken:
        try:
            return await self._session.replace(refused)
        except AppError as error:
            # However the token call failed, the order itself was refused before this.
            raise NotReached(
                error.title, error.advice, reference=error.reference, detail=error.detail
            ) from error

    async def _failed(
        self, request_id: str, error: AppError, *, doubt: bool, repeats: bool
    ) -> float | None:
        _log.warning(
            "order failed",
            extra={
                "request_id": request_id,
                "error": type(error).__name__,
                "correlation": error.reference,
            },
        )
        to, note, wait = self._verdict(error, repeats=repeats)
        if doubt and to is not State.NOT_CERTAIN:
            to, note = (
                State.NOT_CERTAIN,
                together(note, "The first sending is still not certain."),
            )
        refused = isinstance(error, (Refused, Conflict))
        if isinstance(error, NotReached):
            self._session.trouble(error)
        await self._ledger.move(
            request_id,
            to,
            note,
            reason=error.sentence(),
            detail=error.detail,
            refused=refused,
        )
        return wait

    @staticmethod
    def _verdict(error: AppError, *, repeats: bool) -> tuple[State, str, float | None]:
        match error:
            case Busy() if repeats and (error.wait or 0.0) <= BUSY_LONGEST:
                wait = max(BUSY_LEAST, BUSY_DEFAULT if error.wait is None else error.wait)
                return (
                    State.NOT_SENT,
                    words("D1 is busy. It is sent by itself in {n} s.", n=round(wait)),
                    wait,
                )
            case Refused():
                return State.REJECTED, error.title, None
            case Conflict() | Unanswered():
                return State.NOT_CERTAIN, error.title, None
            case _:
                return State.NOT_SENT, error.title, None
