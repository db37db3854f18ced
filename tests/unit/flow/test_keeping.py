"""The retention rule: what ended long ago goes, by D1's clock, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import JournalError
from branch_app.domain.order import State
from branch_app.flow.keeping import EVERY, Keeping

if TYPE_CHECKING:
    from datetime import datetime

    from tests.support.bench import Bench
    from tests.support.leaks import ExpectedLogs

DAYS = 86400.0


def keep(bench: Bench, months: int = 24) -> list[datetime]:
    """Begin to keep the rule, and return the times before which was purged."""
    asked: list[datetime] = []
    purge = bench.journal.purge

    async def noted(before: datetime) -> tuple[int, int]:
        asked.append(before)
        return await purge(before)

    bench.journal.purge = noted  # type: ignore[method-assign]  # to hear when, not to do otherwise
    Keeping(bench.journal, bench.session, bench.clock, bench.tasks, months)
    return asked


async def produced(bench: Bench) -> str:
    request_id = await bench.submit()
    bench.d1.progress(bench.card(request_id), "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(60)
    assert bench.request(request_id).state is State.PRODUCED
    return request_id


async def test_what_ended_long_ago_goes_and_what_is_open_stays(bench: Bench) -> None:
    keep(bench)
    done, waiting = await produced(bench), await bench.submit()
    await bench.session.lock()
    bench.clock.suspend(735 * DAYS)
    await bench.unlock()
    assert await bench.journal.find(done) is None
    assert await bench.journal.find(waiting) is not None


async def test_it_is_looked_once_a_day(bench: Bench) -> None:
    asked = keep(bench)
    await bench.clock.advance(2.5 * EVERY)
    assert len(asked) == 3


@pytest.mark.parametrize(("months", "least"), [(12, 366), (24, 731)])
async def test_months_are_never_shorter_than_the_calendar_s(
    bench: Bench, months: int, least: int
) -> None:
    asked = keep(bench, months)
    await bench.clock.advance(EVERY)
    assert bench.d1.time() - asked[-1] >= timedelta(days=least)


async def test_a_clock_that_is_years_ahead_deletes_nothing(bench: Bench) -> None:
    keep(bench)
    done = await produced(bench)
    bench.clock.step_wall(3000 * DAYS)
    await bench.session.lock()
    await bench.unlock()
    await bench.clock.advance(EVERY)
    assert await bench.journal.find(done) is not None


async def test_nothing_is_deleted_while_d1_does_not_tell_its_time(bench: Bench) -> None:
    bench.d1.tells_time = False
    await bench.session.lock()
    bench.session._d1_time = None
    asked = keep(bench)
    await bench.unlock()
    await bench.clock.advance(EVERY)
    assert asked == []


async def test_a_full_disk_only_delays_it(bench: Bench, expected_logs: ExpectedLogs) -> None:
    expected_logs("branch_app.flow.keeping")

    async def full(before: datetime) -> tuple[int, int]:
        raise JournalError("The disk is full.")

    bench.journal.purge = full  # type: ignore[method-assign]  # a fault of the disk
    Keeping(bench.journal, bench.session, bench.clock, bench.tasks, 24)
    await bench.clock.advance(EVERY)
    assert bench.errors == []
