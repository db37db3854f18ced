"""The order call: what each answer makes of a request, and how often D1 is called for it."""

from __future__ import annotations

import asyncio

import pytest

from branch_app.domain.errors import (
    AppError,
    Busy,
    CardUnderWay,
    Conflict,
    InvalidInput,
    Locked,
    NotAuthorized,
    NotReached,
    Refused,
    Unanswered,
)
from branch_app.domain.order import CardOrder, State
from branch_app.flow.issuing import BUSY_DEFAULT, BUSY_REPEATS, Action
from tests.support.bench import Bench, make_order
from tests.support.d1 import Answer


async def test_an_order_is_on_disk_before_its_first_byte(bench: Bench) -> None:
    bench.journal.gate = asyncio.Event()
    submitting = asyncio.create_task(bench.issuing.submit(make_order()))
    await bench.clock.advance(5)
    assert bench.d1.orders == []
    bench.journal.gate.set()
    request = await submitting
    assert request.state is State.PREPARED
    await bench.clock.settle()
    written = [state for _, state in bench.journal.log]
    assert written[:3] == [State.PREPARED, State.SENDING, State.ACCEPTED]
    assert len(bench.d1.orders) == 1


async def test_nothing_is_sent_when_the_intent_to_send_cannot_be_written(bench: Bench) -> None:
    bench.journal.failures[State.SENDING] = 1
    request_id = await bench.submit()
    assert bench.d1.orders == []
    assert bench.state(request_id) is State.PREPARED
    assert [type(error) for _, error in bench.errors] == [OSError]
    bench.errors.clear()
    bench.issuing.send(request_id)
    await bench.clock.settle()
    assert bench.d1.taken == [request_id]


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (NotReached("No way to D1."), State.NOT_SENT),
        (Busy("D1 is busy.", wait=61.0), State.NOT_SENT),
        (Refused("D1 refused the card number."), State.REJECTED),
        (Conflict("D1 knows this card."), State.NOT_CERTAIN),
        (Unanswered("No answer."), State.NOT_CERTAIN),
        (AppError("Something with words."), State.NOT_SENT),
    ],
)
async def test_each_failure_of_the_order_call_has_its_state(
    bench: Bench, error: AppError, state: State
) -> None:
    bench.d1.answers(error)
    request_id = await bench.submit()
    moments = bench.ledger[request_id].history
    assert [m.state for m in moments[:3]] == [State.PREPARED, State.SENDING, state]
    assert moments[2].note == error.title
    assert error.title in bench.ledger[request_id].reason
    await bench.clock.advance(60)
    assert len(bench.d1.orders) == 1


async def test_a_bug_during_the_order_ends_in_not_certain_and_is_reported(bench: Bench) -> None:
    bench.d1.order_answers.append(Answer(ZeroDivisionError("bug"), acted=True))
    request_id = await bench.submit()
    states = [state for _, state in bench.journal.log]
    assert states[:3] == [State.PREPARED, State.SENDING, State.NOT_CERTAIN]
    assert [type(error) for _, error in bench.errors] == [ZeroDivisionError]
    bench.errors.clear()
    await bench.clock.advance(5)
    assert bench.state(request_id) is State.REQUESTED
    assert len(bench.d1.orders) == 1


async def test_an_answer_that_cannot_be_written_down_is_asked_for_instead(bench: Bench) -> None:
    bench.journal.failures[State.ACCEPTED] = 1
    request_id = await bench.submit()
    await bench.clock.advance(5)
    assert bench.state(request_id) is State.REQUESTED
    assert len(bench.d1.orders) == 1
    assert len(bench.errors) == 1
    bench.errors.clear()


async def test_a_screen_that_cannot_draw_does_not_end_an_order_half_way(bench: Bench) -> None:
    told: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))

    def draw(_: object) -> None:
        raise RuntimeError("no such widget")

    bench.ledger.changed.subscribe(draw)
    request_id = await bench.submit()
    assert bench.d1.taken == [request_id]
    await bench.clock.advance(1)
    assert bench.state(request_id) is State.REQUESTED
    assert {type(context["exception"]) for context in told} == {RuntimeError}


async def test_after_401_the_token_is_renewed_once_and_the_order_repeated_once(
    bench: Bench,
) -> None:
    bench.d1.answers(NotAuthorized("401"))
    request_id = await bench.submit()
    assert bench.state(request_id) is State.ACCEPTED
    first, second = bench.d1.order_tokens
    assert first.value != second.value
    assert len(bench.d1.tokens) == 2
    assert bench.d1.orders[0] == bench.d1.orders[1]


async def test_a_second_401_ends_in_not_sent(bench: Bench) -> None:
    bench.d1.answers(NotAuthorized("401"), NotAuthorized("401 again"))
    request_id = await bench.submit()
    await bench.clock.advance(30)
    assert bench.state(request_id) is State.NOT_SENT
    assert len(bench.d1.orders) == 2


@pytest.mark.parametrize("error", [Unanswered("time-out"), NotReached("down"), Refused("no")])
async def test_401_and_then_no_new_token_is_not_sent_however_the_token_call_failed(
    bench: Bench, error: AppError
) -> None:
    bench.d1.answers(NotAuthorized("401"))
    bench.d1.token_answers.append(error)
    request_id = await bench.submit()
    assert bench.state(request_id) is State.NOT_SENT
    assert len(bench.d1.orders) == 1


async def test_401_and_then_no_answer_is_not_certain(bench: Bench) -> None:
    bench.d1.answers(NotAuthorized("401"), Unanswered("reset"))
    bench.d1.status_always = NotReached("down")
    request_id = await bench.submit()
    assert bench.state(request_id) is State.NOT_CERTAIN


@pytest.mark.parametrize(("wait", "seconds"), [(None, BUSY_DEFAULT), (7.0, 7.0), (0.0, 1.0)])
async def test_after_429_it_waits_as_asked_and_repeats(
    bench: Bench, wait: float | None, seconds: float
) -> None:
    bench.d1.answers(Busy("D1 is busy.", wait=wait))
    request_id = await bench.submit()
    assert bench.state(request_id) is State.NOT_SENT
    assert f"in {seconds:.0f} s" in bench.note(request_id)
    await bench.clock.advance(seconds - 0.1)
    assert len(bench.d1.orders) == 1
    await bench.clock.advance(0.2)
    assert bench.d1.taken == [request_id]


async def test_a_d1_that_stays_busy_is_left_to_the_teller_with_true_words(bench: Bench) -> None:
    bench.d1.answers(*[Busy("D1 is busy.", wait=2.0)] * (1 + BUSY_REPEATS))
    request_id = await bench.submit()
    await bench.clock.advance(300)
    assert len(bench.d1.orders) == 1 + BUSY_REPEATS
    assert bench.state(request_id) is State.NOT_SENT
    assert bench.note(request_id) == "D1 is busy."
    bench.issuing.send(request_id)
    await bench.clock.settle()
    assert bench.d1.taken == [request_id]


@pytest.mark.parametrize("wait", [61.0, float("inf"), float("nan")])
async def test_a_retry_after_that_is_too_long_is_left_to_the_teller(
    bench: Bench, wait: float
) -> None:
    bench.d1.answers(Busy("D1 is busy.", wait=wait))
    request_id = await bench.submit()
    await bench.clock.advance(300)
    assert bench.state(request_id) is State.NOT_SENT
    assert len(bench.d1.orders) == 1


async def test_discarding_while_it_waits_after_429_sends_nothing_more(bench: Bench) -> None:
    bench.d1.answers(Busy("D1 is busy.", wait=10.0))
    request_id = await bench.submit()
    await bench.issuing.discard(request_id)
    await bench.clock.advance(60)
    assert bench.state(request_id) is State.DISCARDED
    assert len(bench.d1.orders) == 1
    assert await bench.journal.sealed(request_id) is None


async def test_pressing_send_while_it_waits_after_429_sends_nothing_extra(bench: Bench) -> None:
    bench.d1.answers(Busy("D1 is busy.", wait=10.0))
    request_id = await bench.submit()
    bench.issuing.send(request_id)
    await bench.clock.advance(9)
    assert len(bench.d1.orders) == 1
    await bench.clock.advance(60)
    assert len(bench.d1.orders) == 2
    assert bench.d1.taken == [request_id]


async def test_discarding_while_it_waits_for_a_token_sends_nothing(bench: Bench) -> None:
    await bench.session.lock()
    bench.d1.token_gate = asyncio.Event()
    await bench.unlock()
    request_id = await bench.submit()
    bench.journal.gate = asyncio.Event()
    discarding = asyncio.create_task(bench.issuing.discard(request_id))
    await bench.clock.settle()
    bench.d1.token_gate.set()  # the token comes while the disk still writes the discarding
    await bench.clock.settle()
    bench.journal.gate.set()
    await discarding
    await bench.clock.advance(60)
    assert bench.d1.orders == []
    assert bench.state(request_id) is State.DISCARDED


async def test_without_a_token_it_is_not_sent_and_may_be_tried_over_and_over(bench: Bench) -> None:
    await bench.session.lock()
    bench.d1.token_always = NotReached("No way to D1.")
    await bench.unlock()
    request_id = await bench.submit()
    assert bench.state(request_id) is State.NOT_SENT
    bench.issuing.send(request_id)
    await bench.clock.settle()
    assert bench.state(request_id) is State.NOT_SENT
    assert bench.d1.orders == []
    bench.d1.token_always = 900.0
    bench.issuing.send(request_id)
    await bench.clock.settle()
    assert bench.d1.taken == [request_id]


async def test_locking_while_it_waits_after_429_ends_in_not_sent(bench: Bench) -> None:
    bench.d1.answers(Busy("D1 is busy.", wait=10.0))
    request_id = await bench.submit()
    await bench.session.lock()
    await bench.clock.advance(30)
    assert bench.state(request_id) is State.NOT_SENT
    assert bench.note(request_id) == "The counter is locked."
    assert len(bench.d1.orders) == 1


async def test_two_submits_of_one_order_are_one_order(bench: Bench) -> None:
    order = make_order()
    results = await asyncio.gather(
        bench.issuing.submit(order), bench.issuing.submit(order), return_exceptions=True
    )
    await bench.clock.settle()
    assert [type(r) for r in results if isinstance(r, BaseException)] == [CardUnderWay]
    assert bench.d1.taken == [order.request_id]


@pytest.mark.parametrize("end", ["rejected", "discarded", "produced"])
async def test_an_order_that_has_ended_is_never_taken_again_under_its_id(
    bench: Bench, end: str
) -> None:
    order = make_order()
    if end == "discarded":
        bench.d1.answers(NotReached("down"))
    elif end == "rejected":
        bench.d1.answers(Refused("no"))
    request_id = await bench.submit(order)
    await bench.issuing.discard(request_id)
    if end == "produced":
        bench.d1.progress(order.card_id, "CARD_PROD_DONE", "SUCCESSFUL")
        await bench.clock.advance(20)
    before = bench.ledger[request_id]
    assert before.state.value == end
    with pytest.raises(CardUnderWay) as caught:
        await bench.issuing.submit(order)
    assert caught.value.reference == request_id
    assert bench.ledger[request_id] is before
    assert len(bench.d1.orders) == 1


@pytest.mark.parametrize("answer", [NotReached("down"), Unanswered("?"), Conflict("?"), None])
async def test_a_card_that_is_under_way_takes_no_second_order(
    bench: Bench, answer: AppError | None
) -> None:
    bench.d1.status_always = NotReached("down")
    if answer is not None:
        bench.d1.answers(answer)
    first = await bench.submit()
    with pytest.raises(CardUnderWay) as caught:
        await bench.submit(make_order(card_id=bench.card(first)))
    assert caught.value.reference == first
    assert len(bench.d1.orders) == 1


async def test_another_program_on_the_same_journal_refuses_the_card_too(bench: Bench) -> None:
    other = Bench()
    other.journal = bench.journal
    other._assemble()
    await other.open()
    first = await bench.submit()
    with pytest.raises(CardUnderWay):
        await other.submit(make_order(card_id=bench.card(first)))
    assert other.d1.orders == []
    await other.aclose()


async def test_a_new_order_may_correct_one_that_has_ended(bench: Bench) -> None:
    bench.d1.answers(Refused("no"))
    first = await bench.submit()
    assert bench.issuing.actions(bench.ledger[first]) == (Action.CORRECT,)
    order = make_order(card_id=bench.card(first))
    second = await bench.issuing.submit(order, follows=first)
    assert second.follows == first
    assert second.request_id != first


async def test_a_locked_counter_takes_no_order(bench: Bench) -> None:
    await bench.session.lock()
    with pytest.raises(Locked):
        await bench.submit()
    assert bench.ledger.open() == ()


async def test_an_order_that_cannot_be_sealed_leaves_nothing_behind(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(order: CardOrder) -> None:
        raise InvalidInput("This expiry cannot be written without doubt.")

    monkeypatch.setattr(bench.d1, "seal", refuse)
    with pytest.raises(InvalidInput):
        await bench.submit()
    assert bench.ledger.open() == ()
    assert bench.journal.log == []


async def test_locking_during_a_sending_lets_it_end_and_then_closes_the_line(bench: Bench) -> None:
    gate = asyncio.Event()
    bench.d1.order_answers.append(Answer(gate=gate))
    request_id = await bench.submit()
    await bench.session.lock()
    assert bench.state(request_id) is State.SENDING
    assert bench.lines[0].closed == 0
    gate.set()
    await bench.clock.settle()
    assert bench.state(request_id) is State.ACCEPTED
    assert bench.lines[0].closed == 1


async def test_a_lock_just_before_the_call_is_not_sent(bench: Bench) -> None:
    bench.journal.gate = asyncio.Event()
    submitting = asyncio.create_task(bench.issuing.submit(make_order()))
    await bench.clock.settle()
    gate, bench.journal.gate = bench.journal.gate, None
    gate.set()
    request = await submitting
    bench.journal.gate = asyncio.Event()
    await bench.clock.settle()  # the token is in hand, Sending is being written
    await bench.session.lock()
    bench.journal.gate.set()
    await bench.clock.settle()
    assert bench.state(request.request_id) is State.NOT_SENT
    assert bench.d1.orders == []


async def test_a_lost_sealed_order_is_reported_and_nothing_is_sent(bench: Bench) -> None:
    bench.d1.answers(NotReached("down"))
    request_id = await bench.submit()
    bench.journal._sealed.clear()
    bench.issuing.send(request_id)
    await bench.clock.settle()
    assert [type(error) for _, error in bench.errors] == [LookupError]
    bench.errors.clear()
    assert bench.state(request_id) is State.NOT_SENT
    assert len(bench.d1.orders) == 1


async def test_a_power_cut_before_sending_leaves_it_prepared_with_the_same_bytes(
    bench: Bench,
) -> None:
    bench.d1.token_gate = asyncio.Event()
    await bench.session.lock()
    await bench.unlock()
    request_id = await bench.submit()
    sealed = await bench.journal.sealed(request_id)
    await bench.power_cut()
    assert bench.state(request_id) is State.PREPARED
    bench.d1.token_gate.set()
    await bench.clock.settle()
    assert bench.d1.orders == []  # never by itself
    bench.issuing.send(request_id)
    await bench.clock.settle()
    assert bench.d1.orders == [sealed]
