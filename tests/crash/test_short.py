"""The short form of the crash proof: see ``points`` and ``kills`` for what is proved and assumed.

Every boundary beside a change in every story, some double crashes, three kills of the real program.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.crash.kills import Batch
from tests.crash.points import Bench, Plan, anywhere, singles
from tests.crash.scenarios import SCENARIOS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.leaks import ExpectedLogs

PAIRS = 30
MOST = {scenario.name: 60 for scenario in SCENARIOS}


@pytest.fixture(scope="module")
def points() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.close()


@pytest.fixture(autouse=True)
def _logs(expected_logs: ExpectedLogs) -> None:
    expected_logs("branch_app.flow", maybe=True)


def test_the_real_program_is_killed_and_comes_to_rest() -> None:
    with Batch(seed=3) as batch:
        toll = batch.go(3)
    assert toll.faults == []
    assert toll.kills == 3


@pytest.mark.parametrize("scenario", [scenario.name for scenario in SCENARIOS])
def test_a_crash_at_any_boundary_makes_no_second_card_and_loses_nothing(
    points: Bench, scenario: str
) -> None:
    plans = singles(points, scenario, short=True)
    outcomes = [points.run(plan) for plan in plans]
    assert [(str(one.plan), one.faults) for one in outcomes if one.faults] == []
    assert all(one.crashes == 1 for one in outcomes)
    assert len(plans) > 15  # the boundaries are found


def test_a_crash_after_a_crash_makes_no_second_card_and_loses_nothing(points: Bench) -> None:
    chance = random.Random(1)  # noqa: S311  # the same plans each time
    outcomes = [points.run(anywhere(chance, MOST, deep=False)) for _ in range(PAIRS)]
    assert [(str(one.plan), one.faults) for one in outcomes if one.faults] == []
    assert sum(one.crashes for one in outcomes) > PAIRS


def test_a_plan_that_was_printed_can_be_run_again() -> None:
    plan = Plan("late act", ((17, 0.5), (4, 30.0)), deep=True)
    assert Plan.read(str(plan)) == plan


def test_the_proof_notices_a_second_card(points: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    # A program that takes every doubt for "not sent" must fail the proof, or it proves nothing.
    plan = Plan("lost answer")
    monkeypatch.setattr("branch_app.flow.following.find_ours", lambda *_: None)
    assert points.run(plan).duplicates
