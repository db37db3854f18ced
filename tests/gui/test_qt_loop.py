"""asyncio's rules hold on Qt's loop, and what was given up leaves no timer behind."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QTimer

from branch_app.ui.qt_loop import QtLoop


@pytest.fixture
async def loop() -> QtLoop:
    """The loop that runs the test."""
    running = asyncio.get_running_loop()
    assert isinstance(running, QtLoop)
    return running


def _timers(loop: QtLoop) -> int:
    """How many timers Qt holds for the loop."""
    dispatcher = QAbstractEventDispatcher.instance()
    return len(dispatcher.registeredTimers(loop._timetable))


async def test_calls_come_in_the_order_in_which_they_were_asked_for(loop: QtLoop) -> None:
    came: list[int] = []
    for number in range(5):
        loop.call_soon(came.append, number)
    loop.call_soon(came.append, 99).cancel()
    await asyncio.sleep(0)
    assert came == [0, 1, 2, 3, 4]


async def test_later_calls_come_by_their_time_and_never_early(loop: QtLoop) -> None:
    came: list[tuple[float, float]] = []
    begun = loop.time()
    whens = [begun + (number * 37 % 80 - 10) / 1000 for number in range(40)]
    last = asyncio.Event()
    for when in whens:
        loop.call_at(when, lambda due: came.append((due, loop.time())), when)
    loop.call_at(max(whens) + 0.001, last.set)
    async with asyncio.timeout(5):
        await last.wait()
    assert [when for when, _ in came] == sorted(whens)
    assert all(at >= when for when, at in came)


async def test_what_was_cancelled_is_never_called(loop: QtLoop) -> None:
    came: list[int] = []
    last = asyncio.Event()
    handles = [loop.call_later(0.01 + number / 10000, came.append, number) for number in range(200)]
    loop.call_later(0.04, last.set)
    for handle in handles[::2] + handles[1:99:2]:
        handle.cancel()
    async with asyncio.timeout(5):
        await last.wait()
    assert came == list(range(99, 200, 2))


async def test_a_thousand_time_outs_leave_no_timer_of_their_own(loop: QtLoop) -> None:
    for _ in range(1000):
        async with asyncio.timeout(30):
            await asyncio.sleep(0)
    assert _timers(loop) <= 2  # for what is ready, and for what comes later
    assert len(loop._timetable._later) < 200


async def test_a_chain_of_calls_leaves_turns_for_the_window(loop: QtLoop) -> None:
    rang = asyncio.Event()
    QTimer.singleShot(0, rang.set)

    def again() -> None:
        if not rang.is_set():
            loop.call_soon(again)

    again()
    async with asyncio.timeout(5):
        await rang.wait()


async def test_a_call_that_fails_is_reported_and_the_next_one_comes(loop: QtLoop) -> None:
    told: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, context: told.append(context))
    came = asyncio.Event()
    loop.call_soon(int, "no number")
    loop.call_soon(came.set)
    async with asyncio.timeout(5):
        await came.wait()
    assert isinstance(told[0]["exception"], ValueError)


async def test_another_thread_can_ask_for_a_call(loop: QtLoop) -> None:
    came = asyncio.Event()
    threading.Thread(target=loop.call_soon_threadsafe, args=(came.set,)).start()
    async with asyncio.timeout(5):
        await came.wait()


async def test_a_nearer_time_is_not_kept_waiting_by_a_later_one(loop: QtLoop) -> None:
    late = loop.call_later(60, int)
    async with asyncio.timeout(5):
        await asyncio.sleep(0.01)
    late.cancel()
    assert _timers(loop) <= 2
