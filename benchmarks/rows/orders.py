"""How long an order takes from "send" to "accepted", and what it costs."""

from __future__ import annotations

from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.harness import EXACTLY_THAT, Line, at_most_times, in_turns, p99

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.children import Child
    from benchmarks.run import Run

_SLOW = 0.05
"""Seconds that a D1 far away takes for an order."""
_RAW = "raw http.client with JWE and two durable commits"
_LIBRARIES = "httpx, jwcrypto and three SQLCipher commits alone"


@contextmanager
def _sides(run: Run, bare: str) -> Iterator[tuple[Child, Child, Child]]:
    """Start D1, the program's orders, and a script without anything of ours."""
    place = run.places.fresh
    d1 = run.places.d1_of(place)
    file = run.places.folder("bare") / "orders.db"
    with (
        place.child("ours/orders.py", place.box.profile) as ours,
        place.child(bare, place.box.directory, place.port, file) as theirs,
    ):
        ours.answer()
        yield d1, ours, theirs


def _figures(rounds: Sequence[dict[str, Any]], what: str, of: Callable[..., float]) -> Any:
    return tuple(1000 * of(one[what]) for one in rounds)


def one_by_one(run: Run) -> Iterator[Line]:
    """Send orders one after the other over a warm connection."""
    with _sides(run, "bare/orders.py") as (d1, ours, theirs):
        count = run.scaled(40, least=4)

        def send(side: Child) -> dict[str, list[float]]:
            told: dict[str, list[float]] = side.ask("orders", count=count)
            return told

        send(ours), send(theirs)
        first, second = in_turns(run.rounds, lambda: send(ours), lambda: send(theirs))
        for row, words, what, of, aim in (
            ("order", "order, p50", "seconds", median, 2.5),
            ("order-p99", "order, p99", "seconds", p99, 3.0),
            ("order-cpu", "order, processor time", "cpu", median, 4.5),
        ):
            mine, bare = _figures(first, what, of), _figures(second, what, of)
            yield Line(row, words, _RAW, "ms", mine, bare, at_most_times(aim))
        d1.ask("set", delay=_SLOW)
        count = run.scaled(10, least=2)
        first, second = in_turns(run.rounds, lambda: send(ours), lambda: send(theirs))
        d1.ask("set", delay=0.0)
        yield Line(
            "order-slow", "order, D1 takes 50 ms", _RAW, "ms", _figures(first, "seconds", median),
            _figures(second, "seconds", median), at_most_times(1.08),
        )  # fmt: skip
        yield from _counted(d1, ours)
    yield from _against_libraries(run)
    yield _against_naive(run)


def _counted(d1: Child, ours: Child) -> Iterator[Line]:
    before = d1.ask("counts")
    ours.ask("orders", count=20)
    after = d1.ask("counts")
    for row, words, what in (
        ("order-handshakes", "handshakes within 20 warm orders", "handshake"),
        ("order-tokens", "token calls within 20 warm orders", "token"),
    ):
        more = float(after.get(what, 0) - before.get(what, 0))
        yield Line(row, words, "none", "", (more,), (0.0,), EXACTLY_THAT)


def _against_libraries(run: Run) -> Iterator[Line]:
    """What of an order is the libraries' share, and what ours."""
    with _sides(run, "bare/libraries.py") as (_, ours, theirs):
        count = run.scaled(40, least=4)
        ours.ask("orders", count=count), theirs.ask("orders", count=count)
        first, second = in_turns(
            run.rounds,
            lambda: ours.ask("orders", count=count),
            lambda: theirs.ask("orders", count=count),
        )
    for row, words, what in (
        ("order-libraries", "order, p50, beside its libraries", "seconds"),
        ("order-libraries-cpu", "order, processor time, beside its libraries", "cpu"),
    ):
        yield Line(
            row, words, _LIBRARIES, "ms", _figures(first, what, median),
            _figures(second, what, median), at_most_times(2.5),
        )  # fmt: skip


def _against_naive(run: Run) -> Line:
    with _sides(run, "bare/naive.py") as (_, ours, naive):
        count = run.scaled(40, least=4)
        ours.ask("orders", count=count), naive.ask("orders", count=2)
        first, second = in_turns(
            run.rounds,
            lambda: ours.ask("orders", count=count),
            lambda: naive.ask("orders", count=count // 4),
        )
    return Line(
        "order-naive", "order, against a new client and token for each", "the naive way", "ms",
        _figures(first, "seconds", median), _figures(second, "seconds", median),
        at_most_times(round(1 / 3, 3)),
    )  # fmt: skip


def together(run: Run) -> Iterator[Line]:
    """Send many orders at once."""
    with _sides(run, "bare/together.py") as (_, ours, theirs):
        count = run.scaled(50, least=5)
        first, second = in_turns(
            run.rounds,
            lambda: 1000 * ours.ask("together", count=count),
            lambda: 1000 * theirs.ask("together", count=count),
        )
    yield Line(
        "together", "50 orders sent together", "a bare httpx script", "ms", first, second,
        at_most_times(1.2),
    )  # fmt: skip
