"""How often D1 is asked about a card, and how late its news is on the screen: on a turned clock."""

from __future__ import annotations

import asyncio
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.harness import Line, at_most, at_most_times
from branch_app.domain.order import State
from tests.support.bench import Bench, make_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.run import Run
    from branch_app.domain.order import IssuanceRequest

_MADE = 40.0
"""Seconds from the order to the card, on average: not always the same, or the rhythm of asking
would fall in with it."""
_STEPS = {
    "CARD_PROD_READY": State.AT_STATION,
    "CARD_PROD_DONE": State.PRODUCED,
}


async def _one(ready: float, made: float) -> tuple[int, list[float]]:
    """Follow one card that someone looks at: calls, and how late each change was seen."""
    bench = Bench()
    seen: dict[State, float] = {}

    def changed(request: IssuanceRequest) -> None:
        seen.setdefault(request.state, bench.clock.monotonic())

    bench.ledger.changed.subscribe(changed)
    await bench.open()
    began = bench.clock.monotonic()
    request_id = await bench.submit(make_order())
    bench.following.watch(request_id)
    card, happened = bench.card(request_id), {}
    for details, at in (("CARD_PROD_READY", ready), ("CARD_PROD_DONE", made)):
        await bench.clock.advance(began + at - bench.clock.monotonic())
        bench.d1.progress(card, details, "SUCCESSFUL" if details == "CARD_PROD_DONE" else "PENDING")
        happened[_STEPS[details]] = bench.clock.monotonic()
    await bench.clock.advance(20)
    await bench.aclose()
    # A change that the next one overtook between two questions is seen with that one.
    last = seen[State.PRODUCED]
    return len(bench.d1.statuses), [seen.get(state, last) - at for state, at in happened.items()]


async def _cards(count: int) -> tuple[tuple[float, ...], float]:
    chance = Random(3)  # noqa: S311  # when a station is ready
    calls, delays = [], []
    for _ in range(count):
        made = _MADE + chance.uniform(-4, 4)
        asked, late = await _one(chance.uniform(2, made - 2), made)
        calls.append(float(asked))
        delays += late
    return tuple(calls), median(delays)


def measure(run: Run) -> Iterator[Line]:
    """Follow cards, each made in 40 seconds."""
    calls, delay = asyncio.run(_cards(run.scaled(200, least=10)))
    yield Line(
        "asking", "status calls for a card made in 40 s", "asking every second", "",
        calls, (_MADE,) * len(calls), at_most_times(0.5),
    )  # fmt: skip
    yield Line(
        "asking-delay", "D1's change to the screen, watched, p50", "asking every second", "s",
        (delay,), (0.5,), at_most(1.5),
    )  # fmt: skip
