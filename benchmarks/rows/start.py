"""How soon the window is there, how soon it takes what is typed, and what it holds at rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.harness import Line, at_most_more, at_most_times, in_turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.run import Run

_REST = 1500
"""Milliseconds after which a window has come to rest."""


def measure(run: Run) -> Iterator[Line]:
    """Start the program and a bare window in turns."""
    seasoned = run.places.seasoned

    def ours() -> dict[str, float]:
        with seasoned.child("ours/start.py", _REST) as child:
            told: dict[str, Any] = {}
            while "pss" not in told:
                told |= child.answer()
            told["begun"] = child.begun
            return told

    def bare() -> dict[str, float]:
        with seasoned.child("bare/window.py", _REST) as child:
            return {"begun": child.begun, **child.answer(), **child.answer()}

    ours()  # the first start of all reads the disk
    first, second = in_turns(run.rounds, ours, bare)
    painted = tuple(1000 * (one["painted"] - one["begun"]) for one in first)
    yield Line(
        "first-paint", "start to first painted window", "bare PySide6 window", "ms",
        painted, tuple(1000 * (one["painted"] - one["begun"]) for one in second),
        at_most_times(1.6),
    )  # fmt: skip
    yield Line(
        "ready", "start to ready to type, 100,000 requests", "our own first paint", "ms",
        tuple(1000 * (one["open"] - one["begun"]) for one in first), painted, at_most_more(250),
    )  # fmt: skip
    yield Line(
        "rest", "proportional memory at rest", "bare PySide6 window", "MiB",
        tuple(one["pss"] for one in first), tuple(one["pss"] for one in second),
        at_most_times(2.3),
    )  # fmt: skip
