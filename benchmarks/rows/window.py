"""What a teller feels at the window: whether it hangs, how soon the list is there; its memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.harness import Line, at_most, at_most_times, in_turns, p99, trend
from benchmarks.places import MANY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.run import Run

_UNDER_WAY = 50
_LOOKS = 10
"""How often memory is looked at in the second half of a day."""
_LONG_WALK = 3600.0
"""Seconds for which a card stays under way at D1, so that it is followed for the whole row."""


def loop(run: Run) -> Iterator[Line]:
    """Tick while requests are followed and the list is scrolled and searched: 60 s in all."""
    place, seconds = run.places.seasoned, 6.0
    d1 = run.places.d1_of(place)
    d1.ask("set", walk=_LONG_WALK)
    with (
        place.child("ours/window.py", place.box.profile) as ours,
        place.child("bare/ticks.py") as idle,
    ):
        ours.answer()
        ours.ask("follow", count=_UNDER_WAY)
        first, second = in_turns(
            run.rounds,
            lambda: ours.ask("busy", seconds=seconds),
            lambda: idle.ask("ticks", seconds=seconds / 2),
        )
    d1.ask("set", walk=0.0)
    baseline = "an idle window"
    yield Line(
        "loop", f"event loop, gap of a 5 ms timer, {_UNDER_WAY} followed, p99", baseline, "ms",
        tuple(map(p99, first)), tuple(map(p99, second)), at_most(16),
    )  # fmt: skip
    yield Line(
        "loop-largest", "event loop, the largest gap of all", baseline, "ms",
        (max(map(max, first)),), (max(map(max, second)),), at_most(50),
    )  # fmt: skip


def the_list(run: Run) -> Iterator[Line]:
    """Show and search the list of requests."""
    full, empty = run.places.seasoned, run.places.fresh
    run.places.d1_of(full), run.places.d1_of(empty)
    with (
        full.child("ours/window.py", full.box.profile) as ours,
        empty.child("ours/window.py", empty.box.profile) as nothing,
    ):
        ours.answer(), nothing.answer()
        ours.ask("show"), nothing.ask("show")
        first, second = in_turns(
            run.rounds, lambda: 1000 * ours.ask("show"), lambda: 1000 * nothing.ask("show")
        )
        yield Line(
            "list-show", "requests list shown, 100,000 requests", "the same page, no request", "ms",
            first, second, at_most_times(2),
        )  # fmt: skip
    with (
        full.child("ours/window.py", full.box.profile) as ours,
        full.child("bare/proxy.py", MANY) as proxy,
    ):
        ours.answer()
        ours.ask("find"), proxy.ask("find")
        first, second = in_turns(
            run.rounds, lambda: 1000 * ours.ask("find"), lambda: 1000 * proxy.ask("find")
        )
    yield Line(
        "list-find", "requests list searched, 100,000 requests", "a QSortFilterProxyModel", "ms",
        first, second, at_most_times(0.06),
    )  # fmt: skip


def day(run: Run) -> Iterator[Line]:
    """Work through a day in fast motion, and look at the memory as it goes."""
    place = run.places.fresh
    run.places.d1_of(place)
    cards = run.scaled(500, least=40)
    with place.child("ours/window.py", place.box.profile) as ours:
        ours.answer()
        ours.ask("cards", count=10)
        early = ours.ask("rest")["pss"]
        ours.ask("cards", count=cards // 2 - 10)
        held = [ours.ask("rest")["pss"]]
        step = (cards - cards // 2) // _LOOKS
        for _ in range(_LOOKS):
            ours.ask("cards", count=step)
            held.append(ours.ask("rest")["pss"])
    yield Line(
        "day", f"proportional memory after {cards} cards", "after 10 cards", "MiB",
        (held[-1],), (early,), at_most_times(1.1),
    )  # fmt: skip
    yield Line(
        "day-trend", "its growth in the second half of the day, for 100 cards", "", "MiB",
        (100 / step * trend(held),), (0.0,), at_most(0.5),
    )  # fmt: skip
