"""Teller, program, network, D1 and power in any order: never two cards, nothing lost.

A seeded walk through all that may happen, on a turned clock. What it assumes of D1 is written
where it is used: an order arrives within the settle time or never.
"""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import (
    AppError,
    Busy,
    Conflict,
    NotAuthorized,
    NotReached,
    Refused,
    Unanswered,
)
from branch_app.domain.order import State
from branch_app.flow.issuing import Action
from tests.support.bench import SETTLE, Bench, make_order
from tests.support.d1 import Answer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.support.leaks import ExpectedLogs

WALKS = 40
STEPS = 40
ENDS = ("CARD_PROD_DONE", "DATA_EXCEPTION", "CARD_PROD_EXCEPTION", "CARD_PROD_CANCELED")


class World:
    """One walk. After each step all that must hold is looked at."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311  # a walk that can be walked again
        self.bench = Bench()
        self.bench.d1.echoes = self.random.random() < 0.5
        self.bench.d1.refuses_repeats = self.random.random() < 0.3
        self.requests: dict[str, str] = {}  # request id -> card id
        self.ends: dict[str, State] = {}
        self.bodies: dict[str, bytes] = {}
        self.trail: list[str] = []

    def steps(self) -> list[Callable[[], Awaitable[None]]]:
        """All that may happen; what happens more often stands there more often."""
        return [
            self.order, self.order, self.press, self.press, self.press, self.pass_time,
            self.pass_time, self.pass_long, self.card_moves, self.card_moves, self.lose_network,
            self.network_back, self.lock_and_unlock, self.power_cut, self.set_clock, self.suspend,
            self.refuse_a_token,
        ]  # fmt: skip

    def next_answer(self) -> Answer:
        """What becomes of the next order on its way to D1 and back."""
        late = self.random.choice([0.0, 0.0, 1.0, 20.0, SETTLE - 1])
        lost = Unanswered("No answer.")
        return self.random.choice(
            [
                Answer(),
                Answer(lost, acted=True, late=late),
                Answer(lost, acted=True, late=late),
                Answer(lost, acted=False),
                Answer(ConnectionError("a bug"), acted=True, late=late),
                Answer(NotReached("No way."), acted=False),
                Answer(
                    Busy("Busy.", wait=self.random.choice([None, 1.0, 50.0, 500.0])), acted=False
                ),
                Answer(NotAuthorized("401"), acted=False),
                Answer(Refused("No."), acted=False),
                Answer(Conflict("Known."), acted=False),
                Answer(gate=asyncio.Event(), acted=self.random.random() < 0.5),  # until the cut
            ]
        )

    async def order(self) -> None:
        self.bench.d1.order_answers.append(self.next_answer())
        card_id = self.random.choice([*self.requests.values(), "", ""])
        order = make_order(card_id)
        twice = [self.bench.issuing.submit(order) for _ in range(self.random.choice([1, 1, 2]))]
        for result in await asyncio.gather(*twice, return_exceptions=True):
            if isinstance(result, BaseException):
                assert isinstance(result, AppError)
            else:
                self.requests[order.request_id] = order.card_id

    async def press(self) -> None:
        within_reach = [r for r in self.requests if r in self.bench.ledger]
        if not within_reach:
            return
        request_id = self.random.choice(within_reach)
        issuing = self.bench.issuing
        self.bench.d1.order_answers.append(self.next_answer())
        for _ in range(3):
            match self.random.choice(list(Action)):
                case Action.SEND:
                    issuing.send(request_id)
                case Action.DISCARD:
                    await issuing.discard(request_id)
                case Action.ASK:
                    issuing.ask(request_id)
                case Action.SEND_AGAIN:
                    twice = [issuing.send_again(request_id) for _ in range(2)]
                    results = await asyncio.gather(*twice, return_exceptions=True)
                    assert all(result is None or isinstance(result, AppError) for result in results)
                case Action.CORRECT:
                    pass  # a new order for the same card is among ``order``

    async def pass_time(self) -> None:
        await self.bench.clock.advance(self.random.choice([0.5, 3.0, 20.0, 61.0]))

    async def pass_long(self) -> None:
        await self.bench.clock.advance(self.random.choice([SETTLE + 70, 1000.0]))

    async def card_moves(self) -> None:
        listed = [card for card, operations in self.bench.d1.operations.items() if operations]
        if listed:
            details = self.random.choice(["CARD_PROD_READY", "SOMETHING_NEW", *ENDS])
            status = self.random.choice(["PENDING", "SUCCESSFUL", "FAILED"])
            self.bench.d1.progress(self.random.choice(listed), details, status)

    async def lose_network(self) -> None:
        self.bench.d1.status_always = self.random.choice([NotReached("down"), Unanswered("?")])
        self.bench.d1.token_always = NotReached("down")

    async def network_back(self) -> None:
        self.bench.d1.status_always = None
        self.bench.d1.token_always = 900.0

    async def lock_and_unlock(self) -> None:
        await self.bench.session.lock()
        await self.bench.clock.advance(self.random.choice([0.0, 5.0, 100.0]))
        await self.bench.unlock()

    async def power_cut(self) -> None:
        await self.bench.power_cut()

    async def set_clock(self) -> None:
        self.bench.clock.step_wall(self.random.choice([-3600.0, -2.0, 2.0, 3600.0]))

    async def suspend(self) -> None:
        # Orders that are on the wire arrive first: the assumption is about time, not timers.
        await self.bench.clock.advance(SETTLE)
        self.bench.clock.suspend(self.random.choice([10.0, 4000.0]))

    async def refuse_a_token(self) -> None:
        self.bench.d1.status_answers.append(NotAuthorized("401"))

    def check(self) -> None:
        """What holds at every moment."""
        taken = self.bench.d1.taken
        assert len(taken) == len(set(taken)), "D1 acted twice on one request"
        for request_id in taken:
            state = self.bench.state(request_id)
            assert state not in {State.NOT_SENT, State.PREPARED, State.DISCARDED, State.REJECTED}
        for sealed in self.bench.d1.orders:
            assert self.bodies.setdefault(sealed.request_id, sealed.body) == sealed.body
        for request_id in self.requests:
            state = self.bench.state(request_id)
            assert self.ends.get(request_id, state) is state, "an end has changed"
            if state.final:
                self.ends[request_id] = state
        self._check_open_cards()
        for _, error in self.bench.errors:
            assert isinstance(error, ConnectionError), self.bench.errors

    def _check_open_cards(self) -> None:
        still_open = [r.card_id for r in self.bench.ledger.open()]
        assert len(still_open) == len(set(still_open)), "two open orders for one card"

    async def walk(self) -> None:
        """Take the steps, then let everything come to rest and look whether it is known."""
        await self.bench.open()
        for _ in range(STEPS):
            step = self.random.choice(self.steps())
            self.trail.append(step.__name__)
            await step()
            await self.bench.clock.settle()
            self.check()
        self.bench.d1.order_answers.clear()
        self.bench.d1.status_answers.clear()
        await self.network_back()
        await self.power_cut()
        await self.bench.clock.advance(SETTLE + 200)
        self.check()
        for request_id in self.bench.d1.taken:
            assert self.bench.request(request_id).operation_id
        await self.bench.aclose()
        await self.bench.d1.end()


@pytest.mark.parametrize("part", range(4))
def test_whatever_happens_no_request_makes_two_cards_and_none_is_lost(
    part: int, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app.flow", maybe=True)
    acted = 0
    for seed in range(part * WALKS, (part + 1) * WALKS):
        world = World(seed)
        try:
            asyncio.run(world.walk())
        except AssertionError as error:
            error.add_note(f"seed {seed}: {' '.join(world.trail)}")
            raise
        acted += len(world.bench.d1.taken)
    assert acted > WALKS  # the walks do lead somewhere
