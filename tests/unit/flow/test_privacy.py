"""When a counter locks by itself, and when nobody may unlock it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.errors import JournalError, LockedOut
from branch_app.domain.ports import Act
from branch_app.flow.idle_lock import LOOK_AGAIN, IdleLock
from branch_app.flow.lockout import LOCKED_OUT, MOST_TRIES, Lockout
from branch_app.journal.memory import MemoryJournal
from branch_app.journal.store import DurableJournal
from tests.support.clock import TurnedClock

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.bench import Bench

FIVE_MINUTES = 300.0


class Guarded:
    """A bench that locks when nobody is there."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.clock = bench.clock
        self.idle = IdleLock(bench.clock, bench.session, FIVE_MINUTES, self._lock)
        bench.tasks.spawn(self.idle.watch(), "watch")

    def _lock(self) -> None:
        self.bench.tasks.spawn(self.bench.session.lock(), "lock")

    def locked(self) -> bool:
        return not self.bench.session.unlocked


@pytest.fixture
async def guarded(bench: Bench) -> Guarded:
    return Guarded(bench)


async def test_five_minutes_without_a_touch_lock(guarded: Guarded) -> None:
    await guarded.clock.advance(FIVE_MINUTES - 1)
    assert not guarded.locked()
    await guarded.clock.advance(1)
    assert guarded.locked()


async def test_each_touch_begins_the_time_anew(guarded: Guarded) -> None:
    for _ in range(10):
        await guarded.clock.advance(FIVE_MINUTES - 1)
        assert guarded.idle.touch()
    assert not guarded.locked()
    await guarded.clock.advance(FIVE_MINUTES)
    assert guarded.locked()


async def test_time_in_which_the_computer_slept_counts(guarded: Guarded) -> None:
    guarded.clock.suspend(3600)
    assert not guarded.idle.touch(), "whoever opens the lid must not go on"
    await guarded.clock.advance(LOOK_AGAIN)
    assert guarded.locked()


async def test_a_clock_that_is_set_back_keeps_nothing_open(guarded: Guarded) -> None:
    guarded.clock.step_wall(-86400)
    await guarded.clock.advance(FIVE_MINUTES)
    assert guarded.locked()


async def test_after_an_unlocking_the_whole_time_runs_again(guarded: Guarded) -> None:
    await guarded.clock.advance(2 * FIVE_MINUTES)
    assert guarded.locked()
    assert guarded.idle.touch(), "a locked counter takes keys"
    await guarded.bench.unlock()
    await guarded.clock.advance(FIVE_MINUTES - 1)
    assert not guarded.locked()
    await guarded.clock.advance(LOOK_AGAIN)
    assert guarded.locked()


async def test_ten_wrong_passphrases_lock_out_for_half_an_hour() -> None:
    clock = TurnedClock()
    lockout = Lockout(MemoryJournal(), clock)
    for _ in range(MOST_TRIES):
        lockout.check()
        await lockout.wrong()
    with pytest.raises(LockedOut, match="Too many wrong passphrases") as caught:
        lockout.check()
    assert caught.value.advice == "Wait 30 minutes, then try again."
    await clock.advance(LOCKED_OUT.total_seconds() - 1)
    assert lockout.left() == 1
    await clock.advance(1)
    lockout.check()
    for _ in range(MOST_TRIES):
        lockout.check()
        await lockout.wrong()
    assert lockout.left() == LOCKED_OUT.total_seconds()


async def test_a_right_one_begins_the_count_anew() -> None:
    lockout = Lockout(MemoryJournal(), TurnedClock())
    for _ in range(3):
        for _ in range(MOST_TRIES - 1):
            await lockout.wrong()
        lockout.right()
    lockout.check()


async def test_a_lock_out_survives_a_restart(tmp_path: Path) -> None:
    clock = TurnedClock()

    async def start() -> tuple[DurableJournal, Lockout]:
        journal = await DurableJournal.open(
            tmp_path / "journal.db", bytes(32), who="a", computer="b", now=clock.now
        )
        lockout = Lockout(journal, clock)
        await lockout.load()
        return journal, lockout

    for number in range(MOST_TRIES):
        journal, lockout = await start()
        assert lockout.left() == 0
        await lockout.wrong()
        await journal.aclose()
        clock.suspend(number)
    journal, lockout = await start()
    assert 0 < lockout.left() <= LOCKED_OUT.total_seconds()
    clock.suspend(LOCKED_OUT.total_seconds())
    lockout.check()
    await journal.note(Act.UNLOCKED)
    await lockout.load()
    for _ in range(MOST_TRIES - 1):
        await lockout.wrong()
    assert lockout.left() == 0
    await journal.aclose()


class FullJournal(MemoryJournal):
    """A journal on a full disk: a double for the port."""

    async def note(self, act: Act, *, success: bool = True, subject: str = "") -> None:  # noqa: ARG002  # the port's
        raise JournalError("The disk is full.")


async def test_tries_count_when_they_cannot_be_recorded(
    caplog: pytest.LogCaptureFixture,
) -> None:
    lockout = Lockout(FullJournal(), TurnedClock())
    for _ in range(MOST_TRIES):
        await lockout.wrong()
    assert lockout.left() > 0
    assert "act not recorded" in caplog.text


@given(hours=st.integers(-48, 48))
async def test_a_clock_that_is_set_never_locks_out_for_longer(hours: int) -> None:
    clock = TurnedClock()
    lockout = Lockout(MemoryJournal(), clock)
    for _ in range(MOST_TRIES):
        await lockout.wrong()
    clock.step_wall(timedelta(hours=hours).total_seconds())
    assert lockout.left() == (0 if hours > 0 else LOCKED_OUT.total_seconds())
