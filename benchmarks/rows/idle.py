"""How often the program wakes while nothing happens, counted by the kernel, from outside."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.harness import Line, at_most_more

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.run import Run

_SETTLE = 12.0
"""Seconds for what follows a start to end: the first token, the list, the cursor's blinking."""


def _wakes(process: int) -> dict[str, int]:
    """Count how often each thread gave up the processor to wait (proc(5), status)."""
    return {
        task.name: int(line.split()[1])
        for task in Path(f"/proc/{process}/task").iterdir()
        for line in (task / "status").read_text(encoding="ascii").splitlines()
        if line.startswith("voluntary_ctxt_switches")
    }


def _more(before: dict[str, int], after: dict[str, int]) -> int:
    """Count the wakes since; a thread that has ended takes its own along."""
    return sum(count - before.get(thread, 0) for thread, count in after.items())


def measure(run: Run) -> Iterator[Line]:
    """Leave a program and a bare window alone, at the same time."""
    place, seconds = run.places.fresh, max(20.0 * run.pace.value / 10, 5.0)
    run.places.d1_of(place)
    with (
        place.child("ours/start.py", 500) as ours,
        place.child("bare/window.py", 500) as bare,
    ):
        while "pss" not in ours.answer():
            pass
        time.sleep(_SETTLE)
        before = _wakes(ours.pid), _wakes(bare.pid)
        time.sleep(seconds)
        after = _wakes(ours.pid), _wakes(bare.pid)
    first, second = (_more(*sides) / seconds for sides in zip(before, after, strict=True))
    yield Line(
        "idle", "wake-ups while nothing happens", "bare PySide6 window", "/ s",
        (first,), (second,), at_most_more(0.2),
    )  # fmt: skip
