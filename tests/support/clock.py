"""A clock that a test turns by hand, so that minutes pass without waiting."""

from __future__ import annotations

import asyncio
import heapq
from datetime import UTC, datetime, timedelta

SETTLING = 40  # turns of the loop in which everything that can go on has gone on
MOST_WAKES = 50_000  # more in one ``advance`` is a loop that spins


class TurnedClock:
    """A ``domain.ports.Clock`` that stands still until it is turned.

    Three times, as on a computer: ``monotonic`` goes on in suspension (CLOCK_BOOTTIME),
    ``now`` may be set by hand, and timers run only while the computer is awake.
    """

    def __init__(self, start: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self._awake = 0.0
        self._monotonic = 1000.0
        self._now = start
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def monotonic(self) -> float:
        return self._monotonic

    def now(self) -> datetime:
        return self._now

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        future = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self._awake + seconds, self._count, future))
        await future

    async def advance(self, seconds: float) -> None:
        """Let time pass, waking sleepers in the order of their time."""
        await self.settle()
        end = self._awake + seconds
        for _ in range(MOST_WAKES):
            if not self._sleepers or self._sleepers[0][0] > end:
                break
            due, _, future = heapq.heappop(self._sleepers)
            if not future.done():
                self._pass(due - self._awake)
                future.set_result(None)
                await self.settle()
        else:
            raise AssertionError("something sleeps over and over and gets nowhere")
        self._pass(end - self._awake)
        await self.settle()

    def suspend(self, seconds: float) -> None:
        """The computer sleeps: both clocks go on, timers do not."""
        self._monotonic += seconds
        self._now += timedelta(seconds=seconds)

    def step_wall(self, seconds: float) -> None:
        """Somebody sets the time of day; nothing else changes."""
        self._now += timedelta(seconds=seconds)

    async def settle(self) -> None:
        """Let everything go on that waits for no clock."""
        for _ in range(SETTLING):
            await asyncio.sleep(0)

    def _pass(self, seconds: float) -> None:
        self._awake += seconds
        self._monotonic += seconds
        self._now += timedelta(seconds=seconds)
