"""The protocol as a model: teller, program, network, D1 and power, in any order that is found.

Proved, on the real flow with a journal in memory: while an order reaches D1 within the settle
time of its sending or never, D1 takes a request at most once. When one comes later than that,
both orders carry the same ids and the same body, and the teller had said yes to the second. No
request that was written disappears, and nothing final changes. The power goes at boundaries that
lie inside a step, not only between two.
Assumed: what a ``Journal`` has taken is kept (``points`` proves it of the real one).
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter as Tally
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
from branch_app.flow.counter import Counter
from branch_app.flow.issuing import Action
from branch_app.journal.memory import MemoryJournal
from branch_app.machine.memory_store import MemoryStore
from tests.crash.wire import PowerCut, QuickClock, Wire, wired_api, wired_journal
from tests.support.bench import SETTLE, make_order, make_profile
from tests.support.d1 import Answer, Line, ScriptedD1

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from branch_app.domain.ports import IssuingApi
    from branch_app.domain.secret import Secret
    from tests.support.leaks import ExpectedLogs

ANSWERS: dict[str, Callable[[float], Answer]] = {
    "accepted": lambda _: Answer(),
    "lost": lambda late: Answer(Unanswered("?"), acted=True, late=late),
    "dropped": lambda _: Answer(Unanswered("?"), acted=False),
    "never left": lambda _: Answer(NotReached("?"), acted=False),
    "busy": lambda late: Answer(Busy("429", wait=late), acted=False),
    "401": lambda _: Answer(NotAuthorized("401"), acted=False),
    "409": lambda _: Answer(Conflict("409"), acted=False),
    "refused": lambda _: Answer(Refused("400"), acted=False),
}
NAMES = [*ANSWERS, "lost", "lost", "dropped", "dropped"]
NO_CARD = {State.PREPARED, State.NOT_SENT, State.REJECTED, State.DISCARDED}
WALKS = 100
STEPS = 30
IN_TIME = (0.0, 1.0, 30.0, SETTLE - 1)
TOO_LATE = (*IN_TIME, SETTLE + 30, 3 * SETTLE)
ENDS = ("CARD_PROD_READY", "CARD_PROD_DONE", "DATA_EXCEPTION", "CARD_PROD_CANCELED", "NEW WORD")


class Model:
    """One story, by a seed.

    Args:
        seed: of all that is left to chance.
        lateness: how many seconds late D1 may act on an order whose answer was lost.
    """

    def __init__(self, seed: int, lateness: tuple[float, ...]) -> None:
        self.random = random.Random(seed)  # noqa: S311  # a walk that can be walked again
        self.lateness = lateness
        self.trail: list[str] = []
        self.crashes = 0
        self.runner = asyncio.Runner()
        self.clock = QuickClock()
        self.d1 = ScriptedD1(self.clock)
        self.memory = MemoryJournal()
        self.ends: dict[str, State] = {}
        self.written: set[str] = set()
        self.yes: Tally[str] = Tally()
        self.bugs: list[BaseException] = []
        self._do(self._start())

    def _do(self, work: Coroutine[object, object, None]) -> None:
        async def alive() -> None:
            with contextlib.suppress(PowerCut, AppError):
                await work
            await self.clock.settle()
            if self.wire.dead:
                await self._restart()

        self.wire = getattr(self, "wire", Wire())
        self.runner.run(alive())

    async def _start(self) -> None:
        self.wire = wire = Wire()

        async def connect(_: Mapping[str, Secret[str]]) -> IssuingApi:
            return wired_api(Line(self.d1), wire, self.clock)

        self.counter = Counter(
            profile=make_profile(),
            journal=wired_journal(self.memory, wire, self.clock),
            secrets=MemoryStore(),
            clock=self.clock,
            connect=connect,
            teller="teller-1",
            on_error=self._failed,
        )
        await self.counter.open()
        await self.counter.unlock({}, remember=False)
        await self.clock.settle()

    def _failed(self, _name: str, error: BaseException) -> None:
        if not isinstance(error, PowerCut):
            self.bugs.append(error)

    async def _restart(self) -> None:
        self.crashes += 1
        self.wire.dead = True
        await self.clock.settle()
        await self.counter._tasks.aclose()
        await self.counter.session.aclose()
        await self._start()

    def _answer(self) -> None:
        """Decide what becomes of the next order; a good end is not the most frequent."""
        late = self.random.choice(self.lateness)
        self.d1.order_answers.clear()
        self.d1.order_answers.append(ANSWERS[self.random.choice(NAMES)](late))

    def order(self) -> None:
        self._answer()
        cards = [request.card_id for request in self.counter.ledger.open()]
        order = make_order(self.random.choice([*cards[-1:], "", "", ""]))

        async def submit() -> None:
            await self.counter.issuing.submit(order)
            self.written.add(order.request_id)

        self._do(submit())

    def cut_the_power_soon(self) -> None:
        self.wire.cut_after(self.random.randint(1, 12))

    def cut_the_power(self) -> None:
        self._do(self._restart())

    def pass_time(self) -> None:
        self._do(self.clock.advance(self.random.choice([1.0, 15.0, SETTLE])))

    def pass_long(self) -> None:
        self._do(self.clock.advance(SETTLE + 40))

    def press(self) -> None:
        self._answer()
        self._do(self._press())

    async def _press(self) -> None:
        issuing = self.counter.issuing
        for request in self.counter.ledger.open():
            for action in issuing.actions(request):
                if action is Action.SEND:
                    issuing.send(request.request_id)
                elif action is Action.SEND_AGAIN:
                    self.yes[request.request_id] += 1
                    await issuing.send_again(request.request_id)

    def network(self) -> None:
        down = self.random.random() < 0.3
        self.d1.status_always = Unanswered("down") if down else None
        self.d1.token_always = NotReached("down") if down else 900.0

    def lock_and_unlock(self) -> None:
        async def both() -> None:
            await self.counter.lock()
            await self.clock.advance(5.0)
            await self.counter.unlock({}, remember=False)

        self._do(both())

    def card_moves(self) -> None:
        made = sorted(card for card, operations in self.d1.operations.items() if operations)
        if made:
            self.d1.progress(self.random.choice(made), self.random.choice(ENDS))

    def walk(self) -> None:
        """Take the steps, looking after each at all that must hold."""
        steps = [
            self.order, self.order, self.press, self.press, self.press, self.press,
            self.cut_the_power_soon, self.cut_the_power_soon, self.cut_the_power,
            self.pass_time, self.pass_time, self.pass_long, self.pass_long,
            self.network, self.lock_and_unlock, self.card_moves,
        ]  # fmt: skip
        self.order()
        for _ in range(STEPS):
            step = self.random.choice(steps)
            self.trail.append(step.__name__)
            step()
            self.check()

    def check(self) -> None:
        """What holds at every moment."""
        in_time = self.lateness is IN_TIME
        for request_id, count in Tally(self.d1.taken).items():
            assert count <= 1 + (0 if in_time else self.yes[request_id]), "taken again"
        first = {sealed.request_id: sealed for sealed in reversed(self.d1.orders)}
        assert all(first[sealed.request_id] == sealed for sealed in self.d1.orders)
        known = self.memory._requests
        assert self.written | set(first) <= set(known), "a request is lost"
        for request_id, state in self.ends.items():
            assert known[request_id].state is state, "an end has changed"
        self.ends = {one.request_id: one.state for one in known.values() if one.state.final}
        for request_id in self.d1.taken if in_time else ():
            assert known[request_id].state not in NO_CARD, "a card that is said not to be"
        assert self.bugs == []

    def close(self) -> None:
        """Take everything down."""

        async def end() -> None:
            self.wire.dead = True
            await self.clock.settle()
            await self.counter._tasks.aclose()
            await self.counter.session.aclose()
            await self.d1.end()

        self.runner.run(end())
        self.runner.close()


def walk(seed: int, lateness: tuple[float, ...]) -> Model:
    """Walk one story; a failure names it."""
    model = Model(seed, lateness)
    try:
        model.walk()
    except AssertionError as error:
        error.add_note(f"seed {seed}: {' '.join(model.trail)}")
        raise
    finally:
        model.close()
    return model


@pytest.mark.parametrize("lateness", [IN_TIME, TOO_LATE], ids=["in time", "too late"])
def test_no_story_makes_a_second_card_or_loses_a_request(
    lateness: tuple[float, ...], expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app.flow", maybe=True)
    models = [walk(seed, lateness) for seed in range(WALKS)]
    # The walks do lead somewhere.
    assert sum(len(model.d1.taken) for model in models) > WALKS
    assert sum(model.crashes for model in models) > WALKS
    assert sum(model.yes.total() for model in models) > WALKS // 4
