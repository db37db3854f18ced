"""A day of tokens on a turned clock: how many are asked for, and whether an order waits for one."""

from __future__ import annotations

import asyncio
import math
from random import Random
from typing import TYPE_CHECKING

from benchmarks.harness import EXACTLY_THAT, Line
from branch_app.flow.session import RENEWAL_SHARE
from tests.support.bench import Bench, make_order
from tests.support.d1 import ScriptedD1

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.run import Run
    from branch_app.domain.ports import AccessToken, SealedOrder

_LIFE = 900.0
_APART = 20.0
"""Seconds between two orders, on average."""
_ANSWER = 0.4
"""Seconds that the token endpoint takes."""


class _D1(ScriptedD1):
    """Takes its time for a token, makes each card at once, and notes when an order came."""

    came = 0.0

    async def fetch_token(self) -> AccessToken:
        await self.clock.sleep(_ANSWER)
        return await super().fetch_token()

    async def order(self, sealed: SealedOrder, token: AccessToken) -> str:
        self.came = self.clock.monotonic()
        return await super().order(sealed, token)

    def act(self, sealed: SealedOrder) -> str:
        operation_id = super().act(sealed)
        self.progress(sealed.card_id, "CARD_PROD_DONE", "SUCCESSFUL")
        return operation_id


async def _work(hours: int) -> tuple[int, int]:
    """Order cards for some hours; token calls, and orders that waited for a token."""
    bench, chance, waited = Bench(), Random(1), 0  # noqa: S311  # when customers come
    d1 = bench.d1 = _D1(bench.clock)
    bench.session._jitter = lambda: 0.0
    began = bench.clock.monotonic()
    await bench.open()
    await bench.clock.advance(2 * _ANSWER)
    end = began + 3600 * hours - 1
    while (now := bench.clock.monotonic()) < end:
        await bench.clock.advance(min(chance.expovariate(1 / _APART), end - now))
        sent = bench.clock.monotonic()
        await bench.submit(make_order())
        waited += d1.came != sent
    calls = len(d1.tokens)
    await bench.aclose()
    return calls, waited


def measure(run: Run) -> Iterator[Line]:
    """Simulate 24 hours, or one in a quick run."""
    hours = run.scaled(24)
    calls, waited = asyncio.run(_work(hours))
    least = math.ceil(3600 * hours / (RENEWAL_SHARE * _LIFE))
    yield Line(
        "tokens", f"token calls in {hours} h, an order every 20 s", "as a token's life asks for",
        "", (float(calls),), (float(least),), EXACTLY_THAT,
    )  # fmt: skip
    yield Line(
        "tokens-waited", "orders of these that waited for a token", "none", "",
        (float(waited),), (0.0,), EXACTLY_THAT,
    )  # fmt: skip
