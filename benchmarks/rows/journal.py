"""The journal of past years: how soon it is open, searched and filtered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.harness import Line, at_most_times, in_turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.children import Child
    from benchmarks.run import Run

_ROWS = (
    ("open", "journal open, 100,000 requests", "sqlcipher3 with a raw key", 10.0),
    ("search", "search by part of a name, 100,000 requests", "a plain sqlite3 scan", 0.6),
    ("filter", "one day and one state of 100,000 requests", "plain sqlite3 with an index", 3.0),
)


def _asked(side: Child, verb: str) -> float:
    return 1000 * float(side.ask(verb))


def measure(run: Run) -> Iterator[Line]:
    """Ask both sides the same in turns."""
    place = run.places.seasoned
    folder = run.places.folder("plain")
    with (
        place.child("ours/journal.py", place.box.profile) as ours,
        place.child("bare/journal.py", folder) as bare,
    ):
        ours.ask("copy", file=str(folder / "plain.db"))
        for verb, words, baseline, limit in _ROWS:
            ours.ask(verb), bare.ask(verb)
            first, second = in_turns(
                run.rounds, partial(_asked, ours, verb), partial(_asked, bare, verb)
            )
            yield Line(
                f"journal-{verb}", words, baseline, "ms", first, second, at_most_times(limit)
            )
