"""Rounds, spread and verdicts: the arithmetic of a measurement, and nothing that measures.

A line of the table compares samples of ours with samples of a baseline that were taken in the same
run, in turns (A B A B), so that a machine that slows down slows both. What counts is the median;
the spread of a run is half the distance between the quartiles of its rounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import combinations
from statistics import median, quantiles
from typing import TYPE_CHECKING, TypeVar

from benchmarks.limits import PROVEN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

_A_HUNDREDTH = 100


class By(Enum):
    """How ours is held against the baseline."""

    TIMES = "×"
    MORE = "+"
    ALONE = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """The most that is allowed.

    Attributes:
        by: what is held against the limit: the ratio, the difference, or our figure alone.
        limit: the most, a factor or in the unit of the line.
        exactly: less is a miss too.
    """

    by: By
    limit: float
    exactly: bool = False

    def value(self, ours: float, theirs: float) -> float:
        """What is held against the limit; infinite where the baseline of a ratio is nothing."""
        match self.by:
            case By.TIMES:
                return ours / theirs if theirs else float("inf")
            case By.MORE:
                return ours - theirs
            case By.ALONE:
                return ours


def at_most_times(limit: float) -> Aim:
    """At most so many times the baseline."""
    return Aim(By.TIMES, limit)


def at_most_more(limit: float) -> Aim:
    """At most so much more than the baseline."""
    return Aim(By.MORE, limit)


def at_most(limit: float) -> Aim:
    """At most so much, whatever the baseline is."""
    return Aim(By.ALONE, limit)


EXACTLY_THAT = Aim(By.MORE, 0.0, exactly=True)
"""As much as the baseline, no more and no less."""


class Verdict(Enum):
    """What came of an aim."""

    MET = "met"
    NEAR = "within spread"
    LIMIT = "at its proven limit"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table.

    Attributes:
        row: what ``--only`` calls it.
        quantity: what was measured.
        baseline: what it is held against.
        unit: of the samples.
        ours: one sample a round.
        theirs: the baseline's, of the same rounds.
        aim: the most that is allowed.
    """

    row: str
    quantity: str
    baseline: str
    unit: str
    ours: tuple[float, ...]
    theirs: tuple[float, ...]
    aim: Aim

    def __post_init__(self) -> None:
        if not self.ours or len(self.ours) != len(self.theirs):
            raise ValueError(f"{self.row}: each round needs a sample of both sides")

    @property
    def value(self) -> float:
        """What is held against the aim, of the medians."""
        return self.aim.value(median(self.ours), median(self.theirs))

    @property
    def spread(self) -> float:
        """How far the rounds of this run lie apart."""
        pairs = zip(self.ours, self.theirs, strict=True)
        return spread([self.aim.value(ours, theirs) for ours, theirs in pairs])

    @property
    def verdict(self) -> Verdict:
        """Whether the aim is met; missed only by more than the run's own spread.

        Where it is proven that it cannot be met, what was reached then takes its place.
        """
        over = self.value - self.aim.limit
        if self.aim.exactly:
            over = abs(over)
        if over <= 0:
            return Verdict.MET
        if over <= self.spread:
            return Verdict.NEAR
        least = PROVEN.get(self.row)
        at_limit = least is not None and self.value - least <= self.spread
        return Verdict.LIMIT if at_limit else Verdict.MISSED


def spread(samples: Sequence[float]) -> float:
    """Half the distance between the quartiles; nothing for a single sample."""
    if len(samples) == 1:
        return 0.0
    low, _, high = quantiles(samples, n=4, method="inclusive")
    return (high - low) / 2


def p99(samples: Sequence[float]) -> float:
    """The value that one sample in a hundred exceeds."""
    if len(samples) == 1:
        return samples[0]
    return quantiles(samples, n=_A_HUNDREDTH, method="inclusive")[-1]


def trend(samples: Sequence[float]) -> float:
    """How much more each sample is than the one before it: the slope of Theil and Sen.

    The median of the slopes of all pairs. Memory grows in steps of a whole arena, and one step at
    the end of a level run is no trend.
    """
    places = list(enumerate(samples))
    return median(
        (later - sooner) / (after - before)
        for (before, sooner), (after, later) in combinations(places, 2)
    )


def in_turns(
    rounds: int, ours: Callable[[], T], theirs: Callable[[], T]
) -> tuple[tuple[T, ...], tuple[T, ...]]:
    """Measure both sides in turns: A B A B.

    Args:
        rounds: how many of each.
        ours: takes one sample.
        theirs: takes one sample of the baseline.

    Returns:
        The samples of both, by round.
    """
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    first, second = zip(*pairs, strict=True)
    return first, second
