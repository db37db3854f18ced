"""One start of the program, from opening the journal to its end or its crash."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from branch_app.background import Tasks
from branch_app.domain.errors import AppError, CardUnderWay
from branch_app.domain.order import new_id
from branch_app.flow.counter import Counter
from branch_app.flow.issuing import Action
from branch_app.machine.memory_store import MemoryStore
from tests.crash.wire import PowerCut, Wire, WiredJournal, wired_api, wired_journal
from tests.support.bench import make_order, make_profile
from tests.support.d1 import Line

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Mapping
    from pathlib import Path

    from branch_app.domain.order import CardOrder
    from branch_app.domain.ports import IssuingApi
    from branch_app.domain.secret import Secret
    from tests.crash.scenarios import ProducingD1, Step
    from tests.crash.wire import QuickClock

FILE_SECRET = bytes(range(32))
VERBS = ("card", "same card", "lock", "unlock")


class Incarnation:
    """A counter on the real journal, and the hands of the teller.

    The teller's whole policy: be there, Send on what was not sent, yes to Send again when it is
    offered.

    Args:
        file: of the journal.
        d1: the one D1, which outlives every start.
        clock: the one clock.
        steps: what is still to be done; what was begun is taken off.
        wire: of this start.

    Attributes:
        prepared: ids of the requests whose intent was written, as far as this start knows.
        asked: ids of the requests that the teller has sent again.
        bugs: what the background reported.
    """

    def __init__(
        self, file: Path, d1: ProducingD1, clock: QuickClock, steps: deque[Step], wire: Wire
    ) -> None:
        self._file = file
        self._d1 = d1
        self._clock = clock
        self._steps = steps
        self.wire = wire
        self.prepared: set[str] = set()
        self.asked: set[str] = set()
        self.bugs: list[str] = []
        self._hands = Tasks(self._failed)
        self._journal: WiredJournal | None = None
        self._counter: Counter | None = None
        self._ready = False

    def _failed(self, name: str, error: BaseException) -> None:
        if not isinstance(error, PowerCut | CardUnderWay):
            self.bugs.append(f"{name}: {error!r}")

    async def _connect(self, _passphrases: Mapping[str, Secret[str]]) -> IssuingApi:
        return wired_api(Line(self._d1), self.wire, self._clock)

    async def _start(self) -> None:
        WiredJournal.wire = self.wire
        with self._clock.away():
            self._journal = journal = await WiredJournal.open(
                self._file, FILE_SECRET, who="teller-1", computer="c-1", now=self._clock.now
            )
        counter = self._counter = Counter(
            profile=make_profile(),
            journal=wired_journal(journal, self.wire, self._clock),
            secrets=MemoryStore(),
            clock=self._clock,
            connect=self._connect,
            teller="teller-1",
            on_error=self._failed,
        )
        counter.session._jitter = lambda: 0.5  # the same run again is the same run
        await counter.open()
        await counter.unlock({}, remember=False)
        self._ready = True
        began = self._clock.monotonic()
        while self._steps:
            at, verb, count = self._steps[0]
            await self._clock.sleep(began + at - self._clock.monotonic())
            self._steps.popleft()
            await self._do(counter, verb, count)

    async def _do(self, counter: Counter, verb: str, count: int) -> None:
        if verb == "lock":
            await counter.lock()
        elif verb == "unlock":
            await counter.unlock({}, remember=False)
        else:
            card_id = new_id("C") if verb == "same card" else ""
            orders = [make_order(card_id) for _ in range(count)]
            await asyncio.gather(*(self._submit(counter, order) for order in orders))

    async def _submit(self, counter: Counter, order: CardOrder) -> None:
        try:
            await counter.issuing.submit(order)
        except CardUnderWay:
            return  # the second of two orders for one card
        self.prepared.add(order.request_id)

    def _press(self, counter: Counter) -> None:
        counter.idle.touch()
        for request in counter.ledger.open():
            actions = counter.issuing.actions(request)
            if Action.SEND in actions:
                counter.issuing.send(request.request_id)
            elif Action.SEND_AGAIN in actions:
                self.asked.add(request.request_id)
                self._hands.spawn(self._send_again(counter, request.request_id), "send again")

    async def _send_again(self, counter: Counter, request_id: str) -> None:
        try:
            await counter.issuing.send_again(request_id)
        except AppError:
            return  # it is offered again

    @property
    def _over(self) -> bool:
        """Whether the power is gone, or all is done and everything has ended."""
        if self.wire.dead:
            return True
        if self._counter is None or not self._ready or self._steps:
            return False
        return not self._counter.ledger.open()

    async def live(self, seconds: float) -> None:
        """Work until the power goes, everything has ended, or the time is over."""
        end = self._clock.monotonic() + seconds
        self._hands.spawn(self._start(), "start")
        await self._clock.settle()
        while not self._over and self._clock.monotonic() < end:
            if self._ready and self._counter is not None:
                self._press(self._counter)
                await self._clock.settle()
            if not self._over:
                await self._clock.tick(end)

    async def end(self) -> None:
        """Take away what is left of this start; after a crash the file stays as it was."""
        self.wire.dead = True
        await self._clock.settle()  # calls that were in a thread come back to nothing
        await self._hands.aclose()
        if self._counter is not None:
            await self._counter._tasks.aclose()
            await self._counter.session.aclose()
        await self._clock.settle()
        if self._journal is not None:
            await self._journal.rest()

    async def let_go(self) -> None:
        """Close the file of a start that has ended, once it was copied."""
        if self._journal is not None:
            await self._journal.aclose()
