"""A tripwire at every boundary of the flow: where the power may go.

A boundary is found by instrumentation, not by hand: each call of each method of the ports
``Journal`` and ``IssuingApi`` has one before and one after it, a call to D1 one more between
D1's act and its answer, each SQL transaction that writes one just before its COMMIT, and in a
deep run one before every SQL statement.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from branch_app.domain.ports import IssuingApi, Journal
from branch_app.journal.store import DurableJournal
from tests.support.clock import TurnedClock

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator


class PowerCut(
    BaseException
):  # as the end of a process, it is nothing that ``except Exception`` may take
    """The power went at a boundary."""


class Wire:
    """Counts the boundaries that one start of the program crosses, and cuts the power at one.

    Once it is cut, every later crossing raises too: nothing of this start reaches disk or D1.

    Args:
        cut_at: number of the crossing, from 1; 0 for never.
        deep: count every SQL statement as well.

    Attributes:
        trace: the names of what was crossed, in order.
        dead: whether the power is gone.
    """

    def __init__(self, cut_at: int = 0, *, deep: bool = False) -> None:
        self._cut_at = cut_at
        self._lock = threading.Lock()  # the journal works in threads
        self.deep = deep
        self.trace: list[str] = []
        self.dead = False

    def cut_after(self, crossings: int) -> None:
        """Let the power go so many crossings from now."""
        self._cut_at = len(self.trace) + crossings

    def cross(self, where: str) -> None:
        """Pass a boundary.

        Raises:
            PowerCut: here, or at an earlier one.
        """
        with self._lock:
            if not self.dead:
                self.trace.append(where)
                self.dead = len(self.trace) == self._cut_at
            if self.dead:
                raise PowerCut(where)


class WiredJournal(DurableJournal):
    """The real journal, with a boundary at each COMMIT that writes (and at each statement)."""

    wire = Wire()
    """Of the start that opens next: ``open`` makes the object and opens it in one step."""

    def __init__(self, *args: Any, **fields: Any) -> None:
        super().__init__(*args, **fields)
        own, erase, connect = self.wire, self._database.erase, self._database._connect
        # Beside the flow, in the journal's thread: no boundary, but nothing after the cut either.
        self._database.erase = lambda: None if own.dead else erase()  # type: ignore[method-assign]
        self._database._connect = lambda: _WiredConnection(connect(), own)  # type: ignore[method-assign]

    async def rest(self) -> None:
        """Wait until its thread has nothing more to do."""
        if self._worker._thread is not None:
            await self._worker.run(lambda: None)


class _WiredConnection:
    """A connection to the file, or a cursor of it, with a boundary before what it writes."""

    def __init__(self, inner: Any, wire: Wire) -> None:
        self._inner = inner
        self._wire = wire
        self._writes = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def cursor(self) -> _WiredConnection:
        """As migrations ask for it."""
        return _WiredConnection(self._inner.cursor(), self._wire)

    def execute(self, text: str, *values: Any) -> Any:
        """Pass the boundary, then do it."""
        if text.startswith("BEGIN"):
            self._writes = text == "BEGIN IMMEDIATE"
        elif text == "COMMIT":
            if self._writes:
                self._wire.cross(text)
        elif self._wire.deep and not text.lstrip().startswith(("SELECT", "PRAGMA", "ROLLBACK")):
            self._wire.cross(text.partition("(")[0].strip()[:40])
        return self._inner.execute(text, *values)


class QuickClock(TurnedClock):
    """A turned clock that knows when everything rests, and waits for work in threads."""

    def __init__(self) -> None:
        super().__init__()
        self._away = 0
        self._back = asyncio.Event()

    @contextmanager
    def away(self) -> Iterator[None]:
        """While a call is in a thread, nothing rests."""
        self._away += 1
        try:
            yield
        finally:
            self._away -= 1
            self._back.set()

    async def settle(self) -> None:
        """Let everything go on that waits for no clock."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(0)
            if loop._ready:  # type: ignore[attr-defined]  # asyncio has no public place for it
                continue
            if not self._away:
                return
            self._back.clear()
            await self._back.wait()

    async def tick(self, until: float) -> None:
        """Wake the next sleeper, or let time pass until then if none is due."""
        limit = self._awake + until - self._monotonic
        due = next((at for at, _, future in sorted(self._sleepers) if not future.done()), limit)
        await self.advance(max(0.0, min(due, limit) - self._awake))


def _methods(port: type) -> frozenset[str]:
    found = {name for name, member in vars(port).items() if inspect.isfunction(member)}
    return frozenset(name for name in found if name[0] != "_") - {"aclose"}


class _Wired:
    """Anything behind a port, with a boundary before and after each call."""

    def __init__(self, inner: object, port: type, wire: Wire, clock: QuickClock) -> None:
        self._inner = inner
        self._wire = wire
        self._clock = clock
        self._methods = _methods(port)
        self._answers = port is IssuingApi

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._inner, name)
        if name not in self._methods:
            return method
        waits = inspect.iscoroutinefunction(method)
        return partial(self._awaited if waits else self._called, name, method)

    def _called(self, name: str, method: Callable[..., Any], *args: Any, **fields: Any) -> Any:
        self._wire.cross(f"before {name}")
        try:
            return method(*args, **fields)
        finally:
            self._wire.cross(f"after {name}")

    async def _awaited(
        self, name: str, method: Callable[..., Awaitable[Any]], *args: Any, **fields: Any
    ) -> Any:
        self._wire.cross(f"before {name}")
        try:
            if not self._answers:
                with self._clock.away():
                    return await method(*args, **fields)
            try:
                return await method(*args, **fields)
            finally:
                self._wire.cross(f"D1 has done {name}")
                await asyncio.sleep(0)
        finally:
            self._wire.cross(f"after {name}")


def wired_journal(inner: Journal, wire: Wire, clock: QuickClock) -> Journal:
    """Put a boundary before and after each call of a journal."""
    return cast("Journal", _Wired(inner, Journal, wire, clock))


def wired_api(inner: IssuingApi, wire: Wire, clock: QuickClock) -> IssuingApi:
    """Put boundaries around each call to D1."""
    return cast("IssuingApi", _Wired(inner, IssuingApi, wire, clock))
