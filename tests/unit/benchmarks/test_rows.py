"""The rows that need no process of their own run once, and meet their aims: no clock is read."""

from __future__ import annotations

import pytest

from benchmarks.harness import Verdict
from benchmarks.places import Places
from benchmarks.rows import ROWS
from benchmarks.run import Pace, Run


@pytest.mark.parametrize("row", ["tokens", "asking"])
def test_a_row_on_a_turned_clock_meets_its_aims(row: str) -> None:
    lines = list(ROWS[row](Run(Pace.ONCE, Places())))
    assert [line.quantity for line in lines if line.verdict is not Verdict.MET] == []
