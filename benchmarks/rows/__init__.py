"""The rows of the table, in its order; one file for what is measured on one stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.rows import (
    asking,
    commit,
    idle,
    journal,
    keys,
    orders,
    packaged,
    start,
    tokens,
    window,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from benchmarks.harness import Line
    from benchmarks.run import Run

    Measure = Callable[[Run], Iterable[Line]]

ROWS: dict[str, Measure] = {
    "start": start.measure,
    "orders": orders.one_by_one,
    "together": orders.together,
    "tokens": tokens.measure,
    "asking": asking.measure,
    "keys": keys.measure,
    "commit": commit.measure,
    "journal": journal.measure,
    "list": window.the_list,
    "loop": window.loop,
    "day": window.day,
    "idle": idle.measure,
    "packaged": packaged.measure,
}
"""What ``--only`` calls a row -> what measures it."""
