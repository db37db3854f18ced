"""Asks D1 about every open request until it ends; faster while somebody looks.

Knows the rhythm of asking and the settle time of *Not certain*. Sends nothing.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from branch_app.domain.errors import AppError, Busy, Locked, NotAuthorized, NotReached, plain
from branch_app.domain.order import State
from branch_app.domain.words import words
from branch_app.flow.matching import find_ours, may_be_ours, state_of
from branch_app.flow.observable import Observers
from branch_app.flow.session import LinkState

if TYPE_CHECKING:
    from branch_app.background import Tasks
    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Clock, Operation, StatusReport
    from branch_app.flow.ledger import Ledger
    from branch_app.flow.session import Link, Session

FIRST_LOOK = 0.5
"""Seconds from D1's acceptance of an order to the first question: no card is made sooner."""
FIRST_PAUSE = 1.0
GROWTH = 1.3
LONGEST_WATCHED = 3.0
LONGEST_UNWATCHED = 15.0
LONGEST_FAILING = 60.0
"""Seconds between two questions about one request: from the first, growing, to the longest."""
AT_ONCE = 4
"""Questions on the wire at the same time."""

_log = logging.getLogger(__name__)


class Following:
    """Keeps asking D1.

    Args:
        ledger: the requests.
        session: token and D1.
        clock: time.
        tasks: owner of the asking.
        settle_seconds: how long *Not certain* is asked about before it may be sent again.
    """

    def __init__(
        self, ledger: Ledger, session: Session, clock: Clock, tasks: Tasks, settle_seconds: float
    ) -> None:
        self._ledger = ledger
        self._session = session
        self._clock = clock
        self._tasks = tasks
        self._settle = settle_seconds
        self._limit = asyncio.Semaphore(AT_ONCE)
        self._nudges: dict[str, asyncio.Event] = {}
        self._doubted: dict[str, float] = {}  # request id -> monotonic, since Not certain
        self._settled: set[str] = set()
        self._watched = ""
        self._link = session.link.value.state
        self._nudged = -LONGEST_UNWATCHED
        self.settled_changed: Observers[str] = Observers()
        ledger.changed.subscribe(self._moved)
        session.link.subscribe(self._link_changed)

    def begin(self) -> None:
        """Take up every open request; call once, after the ledger has loaded."""
        for request in reversed(self._ledger.open()):
            self._moved(request)

    def settled(self, request_id: str) -> bool:
        """Whether D1 was asked long enough to let the teller send again."""
        return request_id in self._settled

    def settles_in(self, request_id: str) -> float:
        """Seconds until a *Not certain* request has been asked about long enough; at least 0."""
        since = self._doubted.get(request_id)
        if since is None:
            return 0.0
        return max(0.0, since + self._settle - self._clock.monotonic())

    def watch(self, request_id: str) -> None:
        """Somebody looks at this request; "" for none."""
        self._watched = request_id
        self.wake(request_id)

    def wake(self, request_id: str) -> None:
        """Ask about a request now."""
        if (nudge := self._nudges.get(request_id)) is not None:
            nudge.set()

    async def ask(self, request_id: str) -> None:
        """Ask D1 once, and move the request to what D1 says.

        Raises:
            AppError: D1 gave no usable answer.
        """
        request = self._ledger[request_id]
        # Time is taken before the call: an order that comes in while D1 answers is not seen.
        asked = self._clock.monotonic()
        try:
            report = await self._status(request.card_id)
        except NotReached as error:
            self._session.trouble(error)
            raise
        self._session.heard(report.server_time)
        now = self._ledger.get(request_id)
        if now is None or not now.state.followed:
            return
        request = now
        taken = await self._taken(request)
        ours = find_ours(request, report.operations, taken)
        if ours is not None:
            await self._advance(request, ours)
        elif request.state is State.NOT_CERTAIN and not may_be_ours(
            request, report.operations, taken
        ):
            await self._not_found(request, asked)

    async def _taken(self, request: IssuanceRequest) -> set[str]:
        """The operations of other requests for the same card; needed until ours is known."""
        if request.operation_id:
            return set()
        return {
            other.operation_id
            for other in await self._ledger.on_card(request.card_id)
            if other.request_id != request.request_id and other.operation_id
        }

    async def _status(self, card_id: str) -> StatusReport:
        token = await self._session.token()
        async with self._limit:
            with self._session.calling() as api:
                try:
                    return await api.status(card_id, token)
                except NotAuthorized:
                    token = await self._session.replace(token)
                    return await api.status(card_id, token)

    async def _advance(self, request: IssuanceRequest, ours: Operation) -> None:
        request_id = request.request_id
        if request.state is State.NOT_CERTAIN:
            accepted = await self._ledger.move_if(
                request_id,
                {State.NOT_CERTAIN},
                State.ACCEPTED,
                words("D1 has the order"),
                operation_id=ours.operation_id,
                reason="",
                refused=False,
            )
            if accepted is None:
                return  # sent again, or found by another question, meanwhile
            request = accepted
        to = state_of(ours)
        told = (plain(ours.details), ours.reason)
        if to is request.state and (to is not State.OTHER or told[0] == request.d1_status):
            return
        if to is State.REQUESTED and request.state is State.AT_STATION:
            return  # an older answer that came late
        note = ours.reason or (told[0] if to is State.OTHER else "")
        await self._ledger.move_if(
            request_id, {request.state}, to, note, d1_status=told[0], reason=told[1]
        )

    async def _not_found(self, request: IssuanceRequest, asked: float) -> None:
        since = self._doubted.setdefault(request.request_id, asked)
        # Monotonic, from when this program saw the doubt: after a restart the wait begins anew,
        # and a clock that was set forward does not shorten it.
        if asked - since < self._settle:
            return
        if request.refused:
            await self._ledger.move_if(
                request.request_id,
                {State.NOT_CERTAIN},
                State.REJECTED,
                words("D1 has no order of ours"),
            )
        elif request.request_id not in self._settled:
            self._settled.add(request.request_id)
            self.settled_changed.emit(request.request_id)

    def _moved(self, request: IssuanceRequest) -> None:
        request_id = request.request_id
        if request.state is State.NOT_CERTAIN:
            self._doubted.setdefault(request_id, self._clock.monotonic())
        else:
            self._doubted.pop(request_id, None)
            self._settled.discard(request_id)
        if request.state.followed and request_id not in self._nudges:
            self._start(request_id, FIRST_LOOK if request.state is State.ACCEPTED else 0.0)
        elif State.SENDING in {moment.state for moment in request.history[-2:]}:
            self.wake(request_id)  # a sending has ended: the long pause of before it has no sense

    def _start(self, request_id: str, after: float = 0.0) -> None:
        self._nudges[request_id] = asyncio.Event()
        self._tasks.spawn(self._follow(request_id, after), f"follow {request_id}")

    def _link_changed(self, link: Link) -> None:
        before, self._link = self._link, link.state
        if link.state is not LinkState.CONNECTED or before is LinkState.CONNECTED:
            return
        # After trouble not oftener than this: some calls may fail while others get through.
        now = self._clock.monotonic()
        if before is not LinkState.TROUBLE or now - self._nudged >= LONGEST_UNWATCHED:
            self._nudged = now
            for nudge in self._nudges.values():
                nudge.set()

    async def _follow(self, request_id: str, after: float) -> None:
        pause = FIRST_PAUSE
        try:
            if after:
                await self._pause(request_id, after)
            while (state := self._ledger.state(request_id)) is not None and state.followed:
                most, least = await self._ask_quietly(request_id)
                if self._ledger.state(request_id) is not state:
                    pause = FIRST_PAUSE
                # A busy D1 lengthens one pause, not those after it; behind the lock none grows.
                await self._pause(request_id, min(max(pause, least), max(most, least)))
                pause = min(pause * GROWTH, most) if self._session.unlocked else FIRST_PAUSE
        except Exception:
            self._start(request_id, LONGEST_FAILING)  # a bug is told, and following goes on
            raise
        del self._nudges[request_id]

    async def _ask_quietly(self, request_id: str) -> tuple[float, float]:
        """Ask; a failure only makes the next pause longer. Returns its most and least seconds."""
        try:
            await self.ask(request_id)
        except Locked:
            return LONGEST_FAILING, LONGEST_FAILING  # unlocking wakes us
        except AppError as error:
            _log.info(
                "status not read",
                extra={
                    "request_id": request_id,
                    "error": type(error).__name__,
                    "correlation": error.reference,
                },
            )
            asked = error.wait if isinstance(error, Busy) else None
            return LONGEST_FAILING, min(asked or 0.0, LONGEST_FAILING)
        watched = self._watched == request_id
        return (LONGEST_WATCHED if watched else LONGEST_UNWATCHED), 0.0

    async def _pause(self, request_id: str, seconds: float) -> None:
        """Wait, but not longer than until somebody wants to know."""
        nudge = self._nudges[request_id]
        naps = [
            asyncio.create_task(self._clock.sleep(seconds)),
            asyncio.create_task(nudge.wait()),
        ]
        try:
            await asyncio.wait(naps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for nap in naps:
                nap.cancel()
        nudge.clear()
