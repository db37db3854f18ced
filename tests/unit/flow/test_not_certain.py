"""Not certain: found at D1, or asked about for the settle time, and only then sent again."""

from __future__ import annotations

import asyncio
from datetime import timedelta

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
from branch_app.domain.ports import Operation, StatusReport
from branch_app.flow.issuing import Action
from tests.support.bench import SETTLE, Bench, make_order
from tests.support.d1 import Answer

LOST = Unanswered("No answer came.")


async def in_doubt(bench: Bench, *, acted: bool = False) -> str:
    """A request whose order got no answer."""
    bench.d1.order_answers.append(Answer(LOST, acted=acted))
    request_id = await bench.submit()
    if not acted:
        assert bench.state(request_id) is State.NOT_CERTAIN
    return request_id


async def settled(bench: Bench) -> str:
    """A request that may be sent again."""
    request_id = await in_doubt(bench)
    await bench.clock.advance(SETTLE + 16)
    assert bench.following.settled(request_id)
    return request_id


@pytest.mark.parametrize("echoes", [True, False])
async def test_an_order_that_d1_has_is_found_and_never_sent_again(
    bench: Bench, *, echoes: bool
) -> None:
    bench.d1.echoes = echoes
    request_id = await in_doubt(bench, acted=True)
    await bench.clock.advance(2)
    assert bench.state(request_id) is State.REQUESTED
    assert bench.ledger[request_id].operation_id == "op-1"
    await bench.issuing.send_again(request_id)
    bench.issuing.send(request_id)
    await bench.clock.advance(300)
    assert len(bench.d1.orders) == 1


async def test_an_order_that_arrives_late_is_found(bench: Bench) -> None:
    bench.d1.order_answers.append(Answer(LOST, late=SETTLE - 1))
    request_id = await bench.submit()
    await bench.clock.advance(SETTLE - 2)
    assert bench.state(request_id) is State.NOT_CERTAIN
    assert bench.issuing.actions(bench.ledger[request_id]) == (Action.ASK,)
    await bench.clock.advance(20)
    assert bench.state(request_id) is State.REQUESTED
    assert not bench.following.settled(request_id)


@pytest.mark.parametrize("skew", [-7200.0, -3.0, 0.4, 7200.0])
async def test_by_time_our_operation_is_found_whatever_our_clock_says(
    bench: Bench, skew: float
) -> None:
    bench.clock.step_wall(skew)
    await bench.session.lock()
    await bench.unlock()  # the token's answer tells D1's time
    bench.d1.echoes = False
    request_id = await in_doubt(bench, acted=True)
    await bench.clock.advance(2)
    assert bench.state(request_id) is State.REQUESTED


@pytest.mark.parametrize("step", [-3600.0, 3600.0])
async def test_a_clock_that_is_set_after_d1_told_its_time_does_no_harm(
    bench: Bench, step: float
) -> None:
    bench.d1.echoes = False
    bench.d1.tells_time = False  # from here on: it told its time at the unlocking
    await bench.clock.advance(3600)
    old = Operation("old", "SUCCESSFUL", "CARD_PROD_DONE", bench.d1.time() - timedelta(minutes=30))
    order = make_order()
    bench.d1.operations[order.card_id].append(old)
    bench.clock.step_wall(step)
    bench.d1.order_answers.append(Answer(LOST, acted=True))
    request_id = await bench.submit(order)
    await bench.clock.advance(2)
    assert bench.ledger[request_id].operation_id == "op-1"


@pytest.mark.parametrize(
    "other",
    [
        {"started": timedelta(minutes=-5)},
        {"started": timedelta(seconds=1), "request_id": "R-OTHER"},
        {"started": timedelta(minutes=-5), "request_id": "R-OTHER"},
    ],
)
async def test_an_operation_that_is_not_ours_is_not_taken_for_ours(
    bench: Bench, other: dict[str, object]
) -> None:
    order = make_order()
    started = other.pop("started")
    assert isinstance(started, timedelta)
    request_id = str(other.get("request_id", ""))
    bench.d1.operations[order.card_id].append(
        Operation("theirs", "SUCCESSFUL", "CARD_PROD_DONE", bench.d1.time() + started, request_id)
    )
    bench.d1.answers(LOST)
    ours = await bench.submit(order)
    await bench.clock.advance(60)
    assert bench.state(ours) is State.NOT_CERTAIN
    await bench.clock.advance(SETTLE)
    assert bench.following.settled(ours)


async def test_the_operation_of_an_earlier_request_for_the_card_is_not_ours(bench: Bench) -> None:
    bench.d1.echoes = False
    first = await bench.submit()
    card_id = bench.card(first)
    bench.d1.progress(card_id, "DATA_EXCEPTION", "FAILED", reason="bad name")
    await bench.clock.advance(2)
    assert bench.state(first) is State.DATA_PROBLEM
    bench.d1.answers(LOST)
    second = await bench.submit(make_order(card_id=card_id))
    await bench.clock.advance(10)
    assert bench.state(second) is State.NOT_CERTAIN


async def test_an_operation_without_id_and_time_keeps_the_doubt(bench: Bench) -> None:
    order = make_order()
    bench.d1.operations[order.card_id].append(Operation("?", "PENDING", "X", None))
    bench.d1.answers(LOST)
    request_id = await bench.submit(order)
    await bench.clock.advance(3 * SETTLE)
    assert bench.state(request_id) is State.NOT_CERTAIN
    assert not bench.following.settled(request_id)


async def test_the_settle_time_ends_only_with_an_answer_from_after_it(bench: Bench) -> None:
    request_id = await in_doubt(bench)
    heard: list[str] = []
    bench.following.settled_changed.subscribe(heard.append)
    await bench.clock.advance(10)
    bench.d1.status_always = NotReached("down")
    await bench.clock.advance(SETTLE + 300)
    assert bench.following.settles_in(request_id) == 0
    assert not bench.following.settled(request_id)
    await bench.issuing.send_again(request_id)
    assert len(bench.d1.orders) == 1
    bench.d1.status_always = None
    await bench.clock.advance(61)
    assert bench.following.settled(request_id)
    assert heard == [request_id]
    assert bench.issuing.actions(bench.ledger[request_id]) == (Action.SEND_AGAIN, Action.ASK)


async def test_an_answer_to_a_question_from_before_the_settle_time_does_not_end_it(
    bench: Bench,
) -> None:
    request_id = await in_doubt(bench)
    await bench.clock.advance(30)
    bench.d1.status_gate = asyncio.Event()  # D1 takes its picture now and answers much later
    await bench.clock.advance(SETTLE)
    gate, bench.d1.status_gate = bench.d1.status_gate, None
    gate.set()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not bench.following.settled(request_id)
    await bench.clock.advance(20)
    assert bench.following.settled(request_id)


@pytest.mark.parametrize("step", [-86400.0, 86400.0])
async def test_setting_the_time_of_day_does_not_shorten_the_settle_time(
    bench: Bench, step: float
) -> None:
    request_id = await in_doubt(bench)
    await bench.clock.advance(5)
    bench.clock.step_wall(step)
    await bench.clock.advance(SETTLE - 10)
    assert not bench.following.settled(request_id)
    assert bench.following.settles_in(request_id) == pytest.approx(5)
    await bench.clock.advance(26)
    assert bench.following.settled(request_id)


async def test_a_power_cut_while_sending_is_not_certain_and_waits_the_whole_settle_time(
    bench: Bench,
) -> None:
    gate = asyncio.Event()
    bench.d1.order_answers.append(Answer(acted=False, gate=gate))
    request_id = await bench.submit()
    sealed = bench.d1.orders[0]
    await bench.clock.advance(3600)
    await bench.power_cut()
    assert bench.state(request_id) is State.NOT_CERTAIN
    assert bench.note(request_id) == "The program ended while sending"
    await bench.clock.advance(SETTLE - 1)
    assert not bench.following.settled(request_id)
    await bench.clock.advance(17)
    await bench.issuing.send_again(request_id)
    await bench.clock.settle()
    assert bench.d1.orders == [sealed, sealed]


async def test_a_power_cut_after_d1_acted_is_found(bench: Bench) -> None:
    bench.d1.echoes = False
    bench.d1.order_answers.append(Answer(gate=asyncio.Event()))
    request_id = await bench.submit()
    await bench.power_cut()
    await bench.clock.advance(2)
    assert bench.state(request_id) is State.REQUESTED
    assert bench.d1.taken == [request_id]


async def test_send_again_before_the_settle_time_does_nothing(bench: Bench) -> None:
    request_id = await in_doubt(bench)
    await bench.clock.advance(SETTLE - 20)
    await bench.issuing.send_again(request_id)
    await bench.issuing.discard(request_id)
    bench.issuing.send(request_id)
    await bench.clock.settle()
    assert bench.state(request_id) is State.NOT_CERTAIN
    assert len(bench.d1.orders) == 1


async def test_it_never_sends_again_by_itself(bench: Bench) -> None:
    request_id = await settled(bench)
    await bench.clock.advance(3600)
    assert len(bench.d1.orders) == 1
    assert bench.state(request_id) is State.NOT_CERTAIN


async def test_send_again_sends_the_same_ids_and_the_same_bytes(bench: Bench) -> None:
    request_id = await settled(bench)
    sent = bench.ledger[request_id].sent
    asked = len(bench.d1.statuses)
    await bench.issuing.send_again(request_id)
    await bench.clock.settle()
    assert len(bench.d1.statuses) > asked
    assert bench.d1.orders[0] == bench.d1.orders[1]
    assert bench.d1.sealings == 1
    assert bench.state(request_id) is State.REQUESTED
    assert bench.ledger[request_id].sent == sent


async def test_send_again_asks_first_and_sends_nothing_that_d1_has_by_then(bench: Bench) -> None:
    request_id = await settled(bench)
    bench.d1.act(bench.d1.orders[0])
    await bench.issuing.send_again(request_id)
    await bench.clock.settle()
    assert bench.state(request_id) is State.REQUESTED
    assert len(bench.d1.orders) == 1


@pytest.mark.parametrize("error", [NotReached("down"), Unanswered("?"), Busy("busy", wait=1.0)])
async def test_send_again_sends_nothing_when_d1_cannot_be_asked(
    bench: Bench, error: AppError
) -> None:
    request_id = await settled(bench)
    bench.d1.status_always = error
    with pytest.raises(type(error)):
        await bench.issuing.send_again(request_id)
    await bench.clock.settle()
    assert len(bench.d1.orders) == 1


async def test_send_again_survives_a_token_that_d1_no_longer_takes(bench: Bench) -> None:
    request_id = await settled(bench)
    bench.d1.status_answers.append(NotAuthorized("401"))
    await bench.issuing.send_again(request_id)
    await bench.clock.settle()
    assert bench.d1.taken == [request_id]


async def test_pressing_send_again_twice_sends_once(bench: Bench) -> None:
    request_id = await settled(bench)
    await asyncio.gather(*(bench.issuing.send_again(request_id) for _ in range(3)))
    await bench.clock.settle()
    assert len(bench.d1.orders) == 2
    assert bench.d1.taken == [request_id]


async def test_a_second_press_is_not_kept_for_after_a_first_that_got_no_answer(
    bench: Bench,
) -> None:
    request_id = await settled(bench)
    bench.d1.answers(LOST, LOST)
    first = asyncio.create_task(bench.issuing.send_again(request_id))
    await asyncio.sleep(0)
    bench.d1.status_gate = asyncio.Event()
    second = asyncio.create_task(bench.issuing.send_again(request_id))
    await bench.clock.settle()
    bench.d1.status_gate.set()
    await asyncio.gather(first, second)
    await bench.clock.settle()
    assert len(bench.d1.orders) == 2
    assert bench.state(request_id) is State.NOT_CERTAIN
    assert not bench.following.settled(request_id)


@pytest.mark.parametrize(
    "error",
    [
        NotReached("down"),
        Refused("no such product"),
        Conflict("known"),
        LOST,
        Busy("busy", wait=600.0),
        NotAuthorized("401"),
    ],
)
async def test_no_failure_of_a_second_sending_makes_the_first_certain(
    bench: Bench, error: AppError
) -> None:
    request_id = await settled(bench)
    bench.d1.answers(error, error)
    await bench.issuing.send_again(request_id)
    await bench.clock.settle()
    assert bench.state(request_id) is State.NOT_CERTAIN
    assert not bench.following.settled(request_id)
    bench.d1.act(bench.d1.orders[0])  # now the first one arrives after all
    await bench.clock.advance(20)
    assert bench.state(request_id) is State.REQUESTED


async def test_no_token_for_a_second_sending_leaves_it_not_certain(bench: Bench) -> None:
    request_id = await settled(bench)
    bench.d1.token_always = NotReached("down")
    original = bench.session.replace
    bench.session._held = None
    with pytest.raises(NotReached):
        await bench.issuing.send_again(request_id)
    assert bench.session.replace == original
    assert bench.state(request_id) is State.NOT_CERTAIN
    assert len(bench.d1.orders) == 1


async def test_a_busy_d1_at_the_second_sending_is_asked_again_before_the_repeat(
    bench: Bench,
) -> None:
    request_id = await settled(bench)
    bench.d1.answers(Busy("busy", wait=3.0))
    await bench.issuing.send_again(request_id)
    await bench.clock.advance(2.9)
    assert bench.state(request_id) is State.NOT_CERTAIN
    bench.d1.act(bench.d1.orders[0])
    await bench.clock.advance(10)
    assert bench.state(request_id) is State.REQUESTED
    assert len(bench.d1.orders) == 2  # the first and the busy one; no third


async def test_a_busy_d1_at_the_second_sending_and_then_no_status_stops(bench: Bench) -> None:
    request_id = await settled(bench)
    bench.d1.answers(Busy("busy", wait=3.0))
    await bench.issuing.send_again(request_id)
    await bench.clock.settle()
    bench.d1.status_always = Unanswered("?")
    await bench.clock.advance(30)
    assert len(bench.d1.orders) == 2
    assert bench.state(request_id) is State.NOT_CERTAIN


async def test_found_while_the_second_sending_waits_for_a_token_is_not_sent(bench: Bench) -> None:
    request_id = await settled(bench)
    gate = asyncio.Event()
    token = bench.session.token

    async def slow_token() -> object:
        await gate.wait()
        return await token()

    await bench.following.ask(request_id)
    bench.session.token = slow_token  # type: ignore[method-assign,assignment]  # a slow D1
    bench.issuing._begin(request_id)
    await bench.clock.settle()
    await bench.ledger.move(request_id, State.ACCEPTED, operation_id="op-9")
    gate.set()
    await bench.clock.settle()
    assert len(bench.d1.orders) == 1


async def test_a_conflict_whose_order_d1_has_is_accepted(bench: Bench) -> None:
    bench.d1.order_answers.append(Answer(Conflict("409"), acted=True))
    request_id = await bench.submit()
    await bench.clock.advance(2)
    assert bench.state(request_id) is State.REQUESTED
    assert bench.ledger[request_id].refused is False


async def test_a_conflict_that_leads_to_no_order_is_rejected_after_the_settle_time(
    bench: Bench,
) -> None:
    bench.d1.answers(Conflict("This card is ordered already."))
    request_id = await bench.submit()
    await bench.clock.advance(SETTLE - 1)
    assert bench.state(request_id) is State.NOT_CERTAIN
    await bench.clock.advance(17)
    assert bench.state(request_id) is State.REJECTED
    assert "ordered already" in bench.ledger[request_id].reason
    assert not bench.following.settled(request_id)


async def test_a_repeat_that_d1_refuses_as_known_is_found(bench: Bench) -> None:
    bench.d1.refuses_repeats = True
    bench.d1.order_answers.append(Answer(LOST, acted=True))
    bench.d1.status_always = StatusReport((), None)  # its status lags behind
    request_id = await bench.submit()
    await bench.clock.advance(SETTLE + 16)
    await bench.issuing.send_again(request_id)
    await bench.clock.settle()
    assert bench.state(request_id) is State.NOT_CERTAIN
    bench.d1.status_always = None
    await bench.clock.advance(20)
    assert bench.state(request_id) is State.REQUESTED
    assert bench.d1.taken == [request_id]
