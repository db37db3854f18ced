"""Orders through the program: its journal, keyring, D1 and event loop, from "send" to "accepted".

    orders.py PROFILE

Everything but the window, whose painting is measured by itself. The ends of the orders are waited
for outside of the time that is taken, so that asking D1 about them does not count.
"""

from __future__ import annotations

import branch_app.ui  # noqa: F401  # before Qt, as in the program: it keeps Python's own import

# isort: split

import asyncio
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from benchmarks.children import hear, tell
from benchmarks.orders import new_order
from branch_app.background import in_thread
from branch_app.bootstrap.start import Start
from branch_app.domain.order import State
from branch_app.flow.session import LinkState
from branch_app.machine.profile import read_profile
from branch_app.ui import loop

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter


class Desk:
    """Sends orders and takes the time.

    Args:
        counter: unlocked.
    """

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._waits: dict[tuple[str, bool], asyncio.Future[None]] = {}
        counter.ledger.changed.subscribe(self._changed)

    def _changed(self, request: IssuanceRequest) -> None:
        reached = [request.state is State.ACCEPTED, request.state.final]
        for final in (False, True):
            wait = self._waits.get((request.request_id, final))
            if reached[final] and wait is not None and not wait.done():
                wait.set_result(None)

    async def _until(self, request_id: str, *, final: bool) -> None:
        request = self._counter.ledger.get(request_id)
        if request is None or request.state.final:
            return
        if not final and State.ACCEPTED in {moment.state for moment in request.history}:
            return
        wait = self._waits[request_id, final] = asyncio.get_running_loop().create_future()
        await wait
        del self._waits[request_id, final]

    async def one(self) -> tuple[float, float, str]:
        """Send one; seconds and CPU seconds until it was accepted."""
        order = new_order(self._counter.profile)
        worked, begun = time.process_time(), time.perf_counter()
        request = await self._counter.issuing.submit(order)
        await self._until(request.request_id, final=False)
        return time.perf_counter() - begun, time.process_time() - worked, request.request_id

    async def orders(self, count: int) -> dict[str, list[float]]:
        """Send orders one after the other."""
        taken = [await self.one() for _ in range(count)]
        for one in taken:
            await self._until(one[2], final=True)
        return {"seconds": [one[0] for one in taken], "cpu": [one[1] for one in taken]}

    async def together(self, count: int) -> float:
        """Send orders all at once; seconds until the last was accepted."""
        begun = time.perf_counter()
        taken = await asyncio.gather(*(self.one() for _ in range(count)))
        seconds = time.perf_counter() - begun
        for one in taken:
            await self._until(one[2], final=True)
        return seconds

    async def answer(self, verb: str, facts: dict[str, Any]) -> object:
        """Do what was asked."""
        match verb:
            case "orders":
                return await self.orders(facts["count"])
            case "together":
                return await self.together(facts["count"])
            case _:
                raise LookupError(verb)


async def work() -> int:
    """Open and unlock a counter as a start of the program does, then do as asked."""
    start = Start(read_profile(Path(sys.argv[1])))
    start.open_elsewhere()
    assembled = await start.assemble(loop.report, None)
    counter = assembled.counter
    await counter.open()
    ready = asyncio.Event()
    counter.session.link.subscribe(
        lambda link: ready.set() if link.state is LinkState.CONNECTED else None
    )
    await counter.unlock(await counter.remembered(), remember=False)
    await ready.wait()
    tell("ready")
    desk = Desk(counter)
    while (command := await in_thread(hear)) is not None:
        tell(await desk.answer(*command))
    return 0


sys.exit(loop.run(QApplication([]), work))
