"""The program with its window, worked by commands in place of a person.

    window.py PROFILE

Commands: ``follow`` orders cards that stay under way, ``busy`` scrolls and searches the list while
a timer ticks, ``show`` goes to the list and away again, ``find`` searches it, ``cards`` orders
cards to their end, ``rest`` tells the memory.
"""

from __future__ import annotations

import branch_app.ui  # noqa: F401  # before Qt, as in the program: it keeps Python's own import

# isort: split

import asyncio
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject

from benchmarks.asked import NAME
from benchmarks.bare.ticks import Ticks
from benchmarks.children import hear, tell
from benchmarks.figures import memory
from benchmarks.orders import new_order
from branch_app.background import in_thread
from branch_app.bootstrap.start import Start
from branch_app.domain.ports import Query
from branch_app.flow.session import LinkState
from branch_app.machine import hardening
from branch_app.machine.profile import read_profile
from branch_app.ui import app
from branch_app.ui.main_window import NEW, REQUESTS

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter
    from branch_app.ui.main_window import MainWindow

_HANDFUL = 5
_STEP = 0.05
"""Seconds between two movements of the list."""


class Paints(QObject):
    """Waits until a widget has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = asyncio.Event()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        if event.type() is QEvent.Type.Paint:
            self._painted.set()
        return False

    def forget(self) -> None:
        """What was painted until now does not count."""
        self._painted.clear()

    async def done(self) -> None:
        """Wait until it was painted since, and until that is done."""
        await self._painted.wait()
        await asyncio.sleep(0)


class Hands:
    """Does what a person would, and takes the time."""

    def __init__(self, window: MainWindow, counter: Counter) -> None:
        self._window = window
        self._counter = counter
        self._page, self._rows = Paints(), Paints()
        window.requests.installEventFilter(self._page)
        window.requests.table.viewport().installEventFilter(self._rows)

    async def follow(self, count: int) -> None:
        """Order cards that stay under way."""
        for _ in range(count):
            await self._counter.issuing.submit(new_order(self._counter.profile))

    async def cards(self, count: int) -> None:
        """Order cards a handful at a time, each looked at, until all are made."""
        under_way: set[str] = set()
        none = asyncio.Event()

        def changed(request: IssuanceRequest) -> None:
            if request.state.final:
                under_way.discard(request.request_id)
            if not under_way:
                none.set()

        over = self._counter.ledger.changed.subscribe(changed)
        for begun in range(0, count, _HANDFUL):
            none.clear()
            for _ in range(min(_HANDFUL, count - begun)):
                order = new_order(self._counter.profile)
                under_way.add(order.request_id)
                await self._counter.issuing.submit(order)
                self._window.show_request(order.request_id)
            await none.wait()
            self._window.go(NEW)
        over()
        await asyncio.sleep(2)

    async def busy(self, seconds: float) -> list[float]:
        """Scroll and search while a timer ticks; its gaps in milliseconds."""
        self._window.go(REQUESTS)
        page, end = self._window.requests, time.monotonic() + seconds
        bar, step = page.table.verticalScrollBar(), 0
        ticks = Ticks()
        while time.monotonic() < end:
            step += 1
            bar.setValue((bar.value() + 5) % (bar.maximum() + 1))
            if step % 20 == 0:
                page.search.setText(NAME[: step // 20 % (len(NAME) + 1)])
            await asyncio.sleep(_STEP)
        page.search.clear()
        return ticks.stop()

    async def show(self) -> float:
        """Go to the list; seconds until it is painted."""
        self._window.go(NEW)
        await asyncio.sleep(0.2)
        begun = time.perf_counter()
        self._page.forget()
        self._window.go(REQUESTS)
        await self._page.done()
        return time.perf_counter() - begun

    async def find(self) -> float:
        """Search for a name and back; seconds until what fits is painted."""
        self._window.go(REQUESTS)
        model = self._window.requests.model
        await self._asked(Query())
        begun = time.perf_counter()
        await self._asked(Query(text=NAME))
        await self._rows.done()
        seconds = time.perf_counter() - begun
        if not 0 < model.total < 1000:
            raise LookupError(f"{model.total} fit")
        return seconds

    async def _asked(self, query: Query) -> None:
        come = asyncio.Event()
        model = self._window.requests.model

        def counted() -> None:
            self._rows.forget()
            come.set()

        model.counted.connect(counted)
        model.ask(query)
        await come.wait()
        model.counted.disconnect(counted)

    async def answer(self, verb: str, facts: dict[str, Any]) -> object:
        """Do what was asked."""
        match verb:
            case "follow":
                await self.follow(facts["count"])
            case "cards":
                await self.cards(facts["count"])
            case "busy":
                return await self.busy(facts["seconds"])
            case "show":
                return await self.show()
            case "find":
                return await self.find()
        return memory()


async def script(window: MainWindow, counter: Counter) -> int:
    """Wait for the token and the first page, then do as asked."""
    ready = asyncio.Event()
    counter.session.link.subscribe(
        lambda link: ready.set() if link.state is LinkState.CONNECTED else None
    )
    await ready.wait()
    await asyncio.sleep(1)
    tell("ready")
    hands = Hands(window, counter)
    while (command := await in_thread(hear)) is not None:
        tell(await hands.answer(*command))
    return 0


def main() -> int:
    """Start as the program does, with a script in place of a person."""
    hardening.harden()
    start = Start(read_profile(Path(sys.argv[1])))
    start.open_elsewhere()
    return app.run(start.assemble, script)


sys.exit(main())
