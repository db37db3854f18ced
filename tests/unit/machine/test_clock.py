from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from branch_app.machine.clock import SystemClock, uptime

if TYPE_CHECKING:
    from branch_app.domain.ports import Clock


def test_it_is_a_clock_of_this_computer() -> None:
    clock: Clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
    assert abs(clock.monotonic() - uptime()) < 5
    assert clock.monotonic() <= clock.monotonic()


async def test_a_wait_lasts_as_long_as_asked() -> None:
    clock = SystemClock()
    began = time.monotonic()
    await clock.sleep(0.02)
    assert 0.019 <= time.monotonic() - began < 2


async def test_no_wait_gives_way_once() -> None:
    passed: list[int] = []
    asyncio.get_running_loop().call_soon(passed.append, 1)
    await SystemClock().sleep(0)
    assert passed
    await SystemClock().sleep(-5)


async def test_a_suspend_in_the_middle_ends_the_wait() -> None:
    """The loop's timer stands still in a suspend; the uptime goes on, and is looked at again."""
    slept = 0.0
    clock = SystemClock(lambda: time.monotonic() + slept, slice_seconds=0.01)
    waiting = asyncio.create_task(clock.sleep(3600))
    await asyncio.sleep(0)
    assert not waiting.done()
    slept = 3600.0
    await asyncio.wait_for(waiting, 5)


async def test_a_wait_can_be_cancelled() -> None:
    waiting = asyncio.create_task(SystemClock().sleep(3600))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()
