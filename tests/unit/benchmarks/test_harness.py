"""The arithmetic of a measurement: medians, spread, and when an aim counts as missed."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import report
from benchmarks.harness import (
    EXACTLY_THAT,
    Aim,
    Line,
    Verdict,
    at_most,
    at_most_more,
    at_most_times,
    in_turns,
    p99,
    spread,
    trend,
)
from benchmarks.limits import PROVEN


def a_line(ours: tuple[float, ...], theirs: tuple[float, ...], aim: Aim) -> Line:
    return Line("a-row", "an order, p50", "a raw script", "ms", ours, theirs, aim)


def test_sides_are_measured_in_turns() -> None:
    order: list[str] = []
    first, second = in_turns(3, lambda: order.append("A"), lambda: order.append("B"))
    assert "".join(order) == "ABABAB"
    assert len(first) == len(second) == 3


@pytest.mark.parametrize(
    ("samples", "expected"),
    [
        ([5.0, 5.5, 6.0, 6.5], 0.5),
        ([5.0, 5.0, 5.0, 5.0, 5.0, 6.0], 0.0),  # a single step at the end
        ([5.0, 5.0, 6.0, 6.0, 7.0, 7.0, 8.0, 8.0], 0.5),  # steps all along
    ],
)
def test_the_trend_is_what_grows_all_along(samples: list[float], expected: float) -> None:
    assert trend(samples) == expected


def test_the_medians_are_compared_not_the_means() -> None:
    line = a_line((2.0, 2.0, 200.0), (1.0, 1.0, 1.0), at_most_times(2.5))
    assert line.value == 2.0
    assert line.verdict is Verdict.MET


@pytest.mark.parametrize(
    ("ours", "expected"),
    [
        ((2.0, 2.0, 2.0), Verdict.MET),
        ((2.4, 2.6, 2.8), Verdict.NEAR),  # 0.1 over the aim, while the rounds lie 0.1 apart
        ((3.0, 3.1, 3.2), Verdict.MISSED),
    ],
)
def test_an_aim_is_missed_only_by_more_than_the_spread(
    ours: tuple[float, ...], expected: Verdict
) -> None:
    assert a_line(ours, (1.0, 1.0, 1.0), at_most_times(2.5)).verdict is expected


@pytest.mark.parametrize(
    ("ours", "expected"),
    [
        ((3.9, 4.0, 4.1), Verdict.LIMIT),
        ((2.0, 2.0, 2.0), Verdict.MET),  # an aim that is met needs no proof
        ((4.2, 4.3, 4.4), Verdict.MISSED),
    ],
)
def test_an_aim_that_cannot_be_met_is_held_to_what_was_proven(
    monkeypatch: pytest.MonkeyPatch, ours: tuple[float, ...], expected: Verdict
) -> None:
    monkeypatch.setitem(PROVEN, "a-row", 4.0)
    assert a_line(ours, (1.0, 1.0, 1.0), at_most_times(2.5)).verdict is expected


@pytest.mark.parametrize("row", PROVEN)
def test_every_proven_limit_stands_with_its_proof_in_the_docs(row: str) -> None:
    page = (Path(__file__).parents[3] / "docs" / "performance.md").read_text(encoding="utf-8")
    assert re.search(rf"`{row}`[^|\n]*\|.*\b{re.escape(f'{PROVEN[row]:g}')}\b", page)


def test_a_difference_and_a_figure_alone_have_limits_of_their_own() -> None:
    assert a_line((300.0,), (100.0,), at_most_more(250)).value == 200.0
    assert a_line((300.0,), (100.0,), at_most_more(150)).verdict is Verdict.MISSED
    assert a_line((17.0,), (9.0,), at_most(16)).verdict is Verdict.MISSED


@pytest.mark.parametrize("ours", [159.0, 161.0])
def test_exactly_means_no_more_and_no_less(ours: float) -> None:
    assert a_line((160.0,), (160.0,), EXACTLY_THAT).verdict is Verdict.MET
    assert a_line((ours,), (160.0,), EXACTLY_THAT).verdict is Verdict.MISSED


def test_a_baseline_of_nothing_is_exceeded_by_anything() -> None:
    assert a_line((1.0,), (0.0,), at_most_times(2)).verdict is Verdict.MISSED


def test_a_round_without_its_baseline_is_refused() -> None:
    with pytest.raises(ValueError, match="both sides"):
        a_line((1.0, 2.0), (1.0,), at_most(1))


@settings(deadline=None)  # this computer may be busy
@given(st.lists(st.floats(0, 1e6), min_size=2, max_size=40), st.floats(0.1, 100))
def test_the_spread_grows_with_the_samples_and_does_not_depend_on_their_order(
    samples: list[float], factor: float
) -> None:
    assert spread(samples) == spread(samples[::-1])
    assert spread([factor * one for one in samples]) == pytest.approx(factor * spread(samples))


def test_the_99th_percentile_lets_one_in_a_hundred_be_slow() -> None:
    assert p99([1.0] * 199 + [50.0]) == 1.0
    assert p99([7.0]) == 7.0


def test_the_report_says_the_same_in_every_form() -> None:
    lines = [
        replace(a_line((2.0, 2.2), (1.0, 1.0), at_most_times(2.5)), row="order"),
        Line("a-second", "ready <&>", "first paint", "ms", (900.0,), (400.0,), at_most_more(250)),
    ]
    assert "at most + 250 ms" in report.table(lines)
    told = json.loads(report.as_json(lines, 3.0))["lines"]
    assert [one["verdict"] for one in told] == ["met", "missed"]
    drawn = ET.fromstring(report.chart(lines))  # noqa: S314  # it is our own
    assert "".join(drawn.itertext()).count("ready <&>") == 1
    assert "| an order, p50 | a raw script | 2.10" in report.for_readme(lines)
