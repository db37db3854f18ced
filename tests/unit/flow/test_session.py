"""The session: the token is fresh before anybody needs it, and gone when the counter locks."""

from __future__ import annotations

import asyncio
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import Busy, IssuingError, Locked, NotReached, Unanswered
from branch_app.domain.order import State
from branch_app.flow.session import BACKOFF_MOST, LinkState, Session
from tests.support.clock import TurnedClock
from tests.support.d1 import Line, ScriptedD1

if TYPE_CHECKING:
    from tests.support.bench import Bench


def light(bench: Bench) -> LinkState:
    return bench.session.link.value.state


def gaps(bench: Bench) -> list[float]:
    return [later - earlier for earlier, later in pairwise(bench.d1.tokens)]


async def test_the_token_is_renewed_at_about_sixty_percent_of_its_life(bench: Bench) -> None:
    await bench.clock.advance(3600)
    assert gaps(bench) == pytest.approx([513.0] * 7)  # 900 s x 0.6, a little early


async def test_counters_do_not_renew_in_step() -> None:
    renewals = []
    for share in (0.0, 1.0):
        clock = TurnedClock()
        d1 = ScriptedD1(clock)

        async def connect(_: object, d1: ScriptedD1 = d1) -> Line:
            return Line(d1)

        session = Session(clock, connect, lambda *_: None, jitter=partial(float, share))
        await session.unlock({})
        await clock.advance(600)
        renewals.append(d1.tokens[1] - d1.tokens[0])
        await session.aclose()
    assert renewals == pytest.approx([540.0, 486.0])


async def test_an_order_never_waits_for_a_token_while_the_network_is_up(bench: Bench) -> None:
    for _ in range(90):
        await bench.clock.advance(20)
        tokens = len(bench.d1.tokens)
        await bench.session.token()
        assert len(bench.d1.tokens) == tokens


async def test_fifty_callers_are_one_renewal(bench: Bench) -> None:
    await bench.session.lock()
    bench.d1.tokens.clear()
    bench.d1.token_gate = asyncio.Event()
    await bench.unlock()
    callers = [asyncio.create_task(bench.session.token()) for _ in range(50)]
    await bench.clock.settle()
    callers[7].cancel()  # one that gives up takes nothing from the others
    bench.d1.token_gate.set()
    results = await asyncio.gather(*callers, return_exceptions=True)
    assert len(bench.d1.tokens) == 1
    assert sum(isinstance(result, asyncio.CancelledError) for result in results) == 1
    assert len({id(result) for result in results if not isinstance(result, BaseException)}) == 1


async def test_fifty_refused_callers_are_one_renewal(bench: Bench) -> None:
    old = await bench.session.token()
    new = await asyncio.gather(*(bench.session.replace(old) for _ in range(50)))
    assert len(bench.d1.tokens) == 2
    assert len({id(token) for token in new}) == 1
    assert await bench.session.replace(old) is new[0]
    assert len(bench.d1.tokens) == 2


async def test_failed_renewals_are_tried_again_ever_more_slowly(bench: Bench) -> None:
    bench.d1.token_always = NotReached("down")
    await bench.clock.advance(4000)
    waits = gaps(bench)[1:]
    assert waits[:4] == pytest.approx([1.9, 3.8, 7.6, 15.2])
    assert all(wait <= BACKOFF_MOST for wait in waits)
    assert light(bench) is LinkState.TROUBLE
    bench.d1.token_always = 900.0
    await bench.clock.advance(61)
    assert light(bench) is LinkState.CONNECTED


async def test_a_weekend_without_a_network_does_not_end_the_renewing(bench: Bench) -> None:
    bench.d1.token_always = NotReached("down")
    await bench.clock.advance(1100 * 60)
    tokens = len(bench.d1.tokens)
    assert tokens > 1030  # more doublings than a float can hold
    await bench.clock.advance(120)
    assert len(bench.d1.tokens) > tokens
    bench.d1.token_always = 900.0
    await bench.clock.advance(61)
    assert light(bench) is LinkState.CONNECTED


async def test_a_wait_that_the_token_endpoint_asks_for_is_kept_to_within_reason(
    bench: Bench,
) -> None:
    bench.d1.token_answers.extend([Busy("busy", wait=90.0), Busy("busy", wait=1e9)])
    await bench.clock.advance(1500)
    assert gaps(bench)[1:3] == pytest.approx([90.0, 600.0])


async def test_a_bug_in_the_renewal_is_reported_and_renewing_goes_on(bench: Bench) -> None:
    bench.d1.token_answers.append(ZeroDivisionError("bug"))
    await bench.clock.advance(514)
    assert [type(error) for _, error in bench.errors] == [ZeroDivisionError]
    bench.errors.clear()
    assert light(bench) is LinkState.TROUBLE
    await bench.clock.advance(10)
    assert light(bench) is LinkState.CONNECTED


@pytest.mark.parametrize("lifetime", [-5.0, 0.0, 0.001, 1.0])
async def test_a_token_that_hardly_lives_makes_no_hot_loop(bench: Bench, lifetime: float) -> None:
    bench.d1.token_always = lifetime
    await bench.session.lock()
    await bench.unlock()
    tokens = len(bench.d1.tokens)
    await bench.clock.advance(60)
    assert len(bench.d1.tokens) - tokens <= 31
    request_id = await bench.submit()
    assert bench.d1.taken == [request_id]


async def test_a_short_life_is_renewed_before_it_ends(bench: Bench) -> None:
    bench.d1.token_always = 20.0
    await bench.session.lock()
    await bench.unlock()
    for _ in range(60):
        await bench.clock.advance(1.7)
        tokens = len(bench.d1.tokens)
        await bench.session.token()
        assert len(bench.d1.tokens) == tokens


async def test_after_suspension_the_token_is_renewed_within_seconds(bench: Bench) -> None:
    await bench.clock.advance(30)
    bench.clock.suspend(4 * 3600)
    await bench.clock.advance(15)
    assert len(bench.d1.tokens) == 2
    tokens = len(bench.d1.tokens)
    await bench.session.token()
    assert len(bench.d1.tokens) == tokens


async def test_an_order_right_after_suspension_does_not_use_a_dead_token(bench: Bench) -> None:
    bench.clock.suspend(4 * 3600)
    await bench.submit()
    assert bench.d1.order_tokens[0].value.reveal() == "token-2"


@pytest.mark.parametrize("step", [-86400.0, 86400.0])
async def test_setting_the_time_of_day_costs_one_renewal_at_most(bench: Bench, step: float) -> None:
    await bench.clock.advance(30)
    bench.clock.step_wall(step)
    await bench.clock.advance(60)
    assert len(bench.d1.tokens) <= 2
    await bench.session.token()
    assert len(bench.d1.tokens) <= 2


async def test_the_token_is_dropped_on_lock_and_in_no_repr(bench: Bench) -> None:
    token = await bench.session.token()
    secret = token.value.reveal()
    held = bench.session._held
    for thing in (token, held, bench.session.link.value, vars(bench.session)):
        assert secret not in repr(thing)
        assert secret not in str(thing)
    await bench.session.lock()
    assert bench.session._held is None
    assert bench.session._renewal is None
    assert not bench.session.unlocked
    assert light(bench) is LinkState.LOCKED
    with pytest.raises(Locked):
        await bench.session.token()
    with pytest.raises(Locked):
        await bench.session.replace(token)


async def test_a_token_that_comes_after_the_lock_is_not_kept(bench: Bench) -> None:
    gate = asyncio.Event()

    async def deaf(line: Line) -> object:
        while not gate.is_set():
            try:
                await gate.wait()
            except asyncio.CancelledError:
                continue  # a library that swallows a cancellation
        return await bench.d1.fetch_token()

    bench.session._held = None
    bench.lines[0].fetch_token = deaf.__get__(bench.lines[0])  # type: ignore[method-assign]  # deaf
    asking = asyncio.create_task(bench.session.token())
    await bench.clock.settle()
    locking = asyncio.create_task(bench.session.lock())
    await bench.clock.settle()
    gate.set()
    await locking
    with pytest.raises(Locked):
        await asking
    assert bench.session._held is None
    assert light(bench) is LinkState.LOCKED


async def test_who_waits_for_a_token_when_the_counter_locks_hears_that_it_is_locked(
    bench: Bench,
) -> None:
    await bench.session.lock()
    bench.d1.token_gate = asyncio.Event()
    await bench.unlock()
    asking = asyncio.create_task(bench.session.token())
    await bench.clock.settle()
    await bench.session.lock()
    with pytest.raises(Locked):
        await asking


async def test_unlocking_twice_at_once_leaves_one_line_open(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def close_slowly() -> None:
        bench.lines[0].closed += 1
        await bench.clock.settle()

    monkeypatch.setattr(bench.lines[0], "aclose", close_slowly)
    await asyncio.gather(bench.session.unlock({}), bench.session.unlock({}))
    await bench.clock.settle()
    assert sum(not line.closed for line in bench.lines) == 1
    tokens = len(bench.d1.tokens)
    await bench.clock.advance(513)
    assert len(bench.d1.tokens) <= tokens + 1


async def test_keys_that_do_not_open_leave_the_counter_as_it_was(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(_: object) -> Line:
        raise IssuingError("The passphrase is wrong.")

    monkeypatch.setattr(bench.session, "_connect", refuse)
    with pytest.raises(IssuingError):
        await bench.session.unlock({})
    assert bench.session.unlocked
    assert bench.lines[0].closed == 0


async def test_locking_and_closing_close_every_line_once(bench: Bench) -> None:
    await bench.session.lock()
    await bench.session.lock()
    await bench.unlock()
    await bench.session.aclose()
    assert [line.closed for line in bench.lines] == [1, 1]


async def test_the_light_tells_when_the_token_renews(bench: Bench) -> None:
    link = bench.session.link.value
    assert link.state is LinkState.CONNECTED
    assert link.renews is not None
    assert (link.renews - bench.clock.now()).total_seconds() == pytest.approx(513.0)


async def test_trouble_ends_with_the_next_answer(bench: Bench) -> None:
    request_id = await bench.submit()
    bench.d1.status_answers.append(NotReached("down"))
    await bench.clock.advance(1)
    assert light(bench) is LinkState.TROUBLE
    await bench.clock.advance(5)
    assert light(bench) is LinkState.CONNECTED
    assert bench.state(request_id) is State.REQUESTED


async def test_a_failing_token_call_reaches_whoever_waits_for_it(bench: Bench) -> None:
    await bench.session.lock()
    bench.d1.token_always = Unanswered("no answer")
    await bench.unlock()
    with pytest.raises(Unanswered):
        await bench.session.token()
