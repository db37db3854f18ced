"""What the packaged program weighs, and how soon its window is there, beside a bare one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from benchmarks import packaged
from benchmarks.harness import Line, at_most_times

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.run import Run

_MIB = 1024 * 1024


def measure(run: Run) -> Iterator[Line]:
    """Compare the two folders and start both in turns; nothing where none was packaged."""
    try:
        found = packaged.measure(run.rounds)
    except FileNotFoundError as error:
        sys.stderr.write(f"left out: {error}\n")
        return
    ours, bare = found.size
    yield Line(
        "packaged-size", "size of the packaged program", "bare PySide6 window, packaged", "MiB",
        (ours / _MIB,), (bare / _MIB,), at_most_times(1.25),
    )  # fmt: skip
    yield Line(
        "packaged-start", "packaged: start to first window", "bare PySide6 window, packaged", "ms",
        found.ours, found.bare, at_most_times(1.5),
    )  # fmt: skip
