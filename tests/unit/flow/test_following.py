"""Asking D1 until a request ends: what each answer means, how often it is asked, and what
keeps it going."""

from __future__ import annotations

import asyncio

import pytest

from branch_app.domain.card import Environment
from branch_app.domain.errors import Busy, CardMade, NotAuthorized, NotReached, Unanswered
from branch_app.domain.order import State
from branch_app.domain.ports import StatusReport
from branch_app.flow.following import FIRST_LOOK
from branch_app.flow.issuing import Action
from tests.support.bench import Bench, make_order, make_profile
from tests.support.d1 import Answer


async def accepted(bench: Bench) -> tuple[str, str]:
    request_id = await bench.submit()
    return request_id, bench.card(request_id)


@pytest.mark.parametrize(
    ("details", "status", "state", "made"),
    [
        ("CARD_PROD_REQUESTED", "PENDING", State.REQUESTED, CardMade.NOT_YET),
        ("CARD_PROD_READY", "PENDING", State.AT_STATION, CardMade.NOT_YET),
        ("CARD_PROD_DONE", "SUCCESSFUL", State.PRODUCED, CardMade.YES),
        ("DATA_EXCEPTION", "FAILED", State.DATA_PROBLEM, CardMade.NO),
        ("CARD_PROD_EXCEPTION", "FAILED", State.STATION_PROBLEM, CardMade.LOOK),
        ("CARD_PROD_CANCELED", "FAILED", State.CANCELLED, CardMade.NO),
        ("CARD_PROD_CANCELED", "SUCCESSFUL", State.CANCELLED, CardMade.NO),
        ("CARD_PROD_ONGOING", "PENDING", State.OTHER, CardMade.NOT_YET),
        ("", "PENDING", State.OTHER, CardMade.NOT_YET),
    ],
)
async def test_each_status_of_d1_has_its_state(
    bench: Bench, details: str, status: str, state: State, made: CardMade
) -> None:
    request_id, card_id = await accepted(bench)
    bench.d1.progress(card_id, details, status, reason="why")
    await bench.clock.advance(2)
    request = bench.ledger[request_id]
    assert request.state is state
    assert request.state.card_made is made
    if state is not State.REQUESTED:
        assert request.d1_status == details
        assert request.reason == "why"


async def test_d1_is_first_asked_half_a_second_after_it_accepted(bench: Bench) -> None:
    request_id, _ = await accepted(bench)
    await bench.clock.advance(FIRST_LOOK - 0.01)
    assert not bench.d1.statuses
    bench.following.watch(request_id)
    await bench.clock.advance(0)
    assert len(bench.d1.statuses) == 1, "who looks is not kept waiting"


async def test_an_unknown_status_is_shown_and_followed_on_to_the_end(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    for details in ("CARD_PROD_ONGOING", "CARD_SHIPPED"):
        bench.d1.progress(card_id, details)
        await bench.clock.advance(16)
        assert bench.state(request_id) is State.OTHER
        assert bench.ledger[request_id].d1_status == details
        assert bench.note(request_id) == details
        assert bench.issuing.actions(bench.ledger[request_id]) == (Action.ASK,)
    moments = len(bench.ledger[request_id].history)
    await bench.clock.advance(60)
    assert len(bench.ledger[request_id].history) == moments
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(16)
    assert bench.state(request_id) is State.PRODUCED


async def test_a_status_that_would_turn_the_line_around_is_made_plain(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    bench.d1.progress(card_id, "\u202eDONE\n" + "X" * 500)
    await bench.clock.advance(2)
    shown = bench.ledger[request_id].d1_status
    assert shown.isprintable()
    assert len(shown) <= 200


async def test_done_under_a_failed_operation_is_no_certain_end(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    bench.d1.progress(card_id, "CARD_PROD_DONE", "FAILED")
    await bench.clock.advance(60)
    assert bench.state(request_id) is State.OTHER
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(16)
    assert bench.state(request_id) is State.PRODUCED


async def test_an_older_answer_that_comes_late_changes_nothing(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    await bench.clock.advance(2)
    older = StatusReport(tuple(bench.d1.operations[card_id]), None)
    bench.d1.progress(card_id, "CARD_PROD_READY")
    await bench.following.ask(request_id)
    bench.d1.status_answers.append(older)
    await bench.following.ask(request_id)
    assert bench.state(request_id) is State.AT_STATION
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.following.ask(request_id)
    bench.d1.status_answers.append(older)
    await bench.following.ask(request_id)
    assert bench.state(request_id) is State.PRODUCED


async def test_two_answers_at_once_cannot_undo_an_end(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    await bench.clock.advance(2)
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    done = StatusReport(tuple(bench.d1.operations[card_id]), None)
    bench.d1.progress(card_id, "CARD_PROD_READY", "PENDING")
    ready = StatusReport(tuple(bench.d1.operations[card_id]), None)
    bench.d1.status_answers.extend([done, ready])
    bench.journal.gate = asyncio.Event()
    both = [asyncio.create_task(bench.following.ask(request_id)) for _ in range(2)]
    await bench.clock.settle()
    bench.journal.gate.set()
    await asyncio.gather(*both)
    assert bench.state(request_id) is State.PRODUCED
    assert [r.state for r in await bench.journal.load()] == [State.PRODUCED]


async def test_what_has_ended_is_not_asked_about_and_never_changes(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(2)
    asked = len(bench.d1.statuses)
    bench.d1.progress(card_id, "CARD_PROD_EXCEPTION", "FAILED")
    await bench.clock.advance(600)
    bench.following.wake(request_id)
    await bench.following.ask(request_id)
    assert bench.state(request_id) is State.PRODUCED
    assert len(bench.d1.statuses) == asked + 1  # the one that this test asked itself
    assert bench.issuing.actions(bench.ledger[request_id]) == (Action.REPLACE, Action.RENEW)


async def test_an_operation_that_d1_no_longer_lists_changes_nothing(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    await bench.clock.advance(2)
    bench.d1.operations[card_id].clear()
    await bench.clock.advance(600)
    assert bench.state(request_id) is State.REQUESTED


async def test_the_rhythm_is_quicker_while_somebody_looks(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    start = bench.clock.monotonic()
    await bench.clock.advance(40)
    assert 8 <= bench.d1.asked(card_id, start) <= 11
    bench.following.watch(request_id)
    start = bench.clock.monotonic()
    await bench.clock.advance(40)
    assert 13 <= bench.d1.asked(card_id, start) <= 15
    bench.following.watch("")
    await bench.clock.advance(60)
    start = bench.clock.monotonic()
    await bench.clock.advance(150)
    assert 10 <= bench.d1.asked(card_id, start) <= 11


async def test_while_d1_is_away_it_is_asked_once_a_minute(bench: Bench) -> None:
    _, card_id = await accepted(bench)
    bench.d1.status_always = NotReached("down")
    await bench.clock.advance(300)
    start = bench.clock.monotonic()
    await bench.clock.advance(600)
    assert 9 <= bench.d1.asked(card_id, start) <= 11


async def test_a_wait_that_d1_asks_for_is_kept_to(bench: Bench) -> None:
    _, card_id = await accepted(bench)
    bench.d1.status_always = Busy("busy", wait=30.0)
    await bench.clock.advance(5)
    start = bench.clock.monotonic()
    await bench.clock.advance(90)
    assert 2 <= bench.d1.asked(card_id, start) <= 4


async def test_some_calls_that_fail_among_others_that_succeed_make_no_hot_loop(
    bench: Bench,
) -> None:
    cards = [(await accepted(bench))[1] for _ in range(5)]
    status = bench.d1.status

    async def half_dead(card_id: str, token: object) -> StatusReport:
        if card_id == cards[0]:
            bench.d1.statuses.append((bench.clock.monotonic(), card_id))
            raise NotReached("this one never gets through")
        return await status(card_id, token)  # type: ignore[arg-type]  # handed through

    bench.d1.status = half_dead  # type: ignore[method-assign]  # one card's calls fail
    await bench.clock.advance(60)
    start = bench.clock.monotonic()
    await bench.clock.advance(150)
    for card_id in cards:
        assert bench.d1.asked(card_id, start) <= 16


async def test_status_calls_that_all_end_in_401_make_no_hot_loop(bench: Bench) -> None:
    _, card_id = await accepted(bench)
    bench.d1.status_always = NotAuthorized("401")
    await bench.clock.advance(60)
    start, tokens = bench.clock.monotonic(), len(bench.d1.tokens)
    await bench.clock.advance(600)
    assert bench.d1.asked(card_id, start) <= 30
    assert len(bench.d1.tokens) - tokens <= 15


async def test_a_question_is_repeated_once_with_a_new_token_after_401(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    await bench.clock.advance(2)
    bench.d1.progress(card_id, "CARD_PROD_READY")
    bench.d1.status_answers.append(NotAuthorized("401"))
    await bench.following.ask(request_id)
    assert bench.state(request_id) is State.AT_STATION
    assert len(bench.d1.tokens) == 2


async def test_following_goes_on_after_lock_and_unlock_at_once(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    await bench.clock.advance(20)
    await bench.session.lock()
    asked = len(bench.d1.statuses)
    await bench.clock.advance(1000)
    assert len(bench.d1.statuses) == asked
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.unlock()
    assert bench.state(request_id) is State.PRODUCED


async def test_a_lock_does_not_slow_the_asking_after_it(bench: Bench) -> None:
    request_id = await bench.submit()
    await bench.session.lock()
    await bench.clock.advance(200)
    await bench.unlock()
    unlocked, card_id = bench.clock.monotonic(), bench.card(request_id)
    await bench.clock.advance(8)
    asked = [at for at, card in bench.d1.statuses if card == card_id and at >= unlocked]
    assert len(asked) >= 4


async def test_following_survives_a_lock_in_the_middle_of_a_question(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    bench.d1.status_gate = asyncio.Event()
    await bench.clock.advance(2)
    await bench.session.lock()
    await bench.unlock()
    bench.d1.status_gate.set()
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(20)
    assert bench.state(request_id) is State.PRODUCED
    assert [line.closed for line in bench.lines] == [1, 0]


async def test_following_survives_a_lock_while_it_waits_for_a_token(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    bench.d1.token_gate = asyncio.Event()
    bench.session._held = None
    await bench.clock.advance(20)
    await bench.session.unlock({})  # a new key file: no Locked in between
    bench.d1.token_gate.set()
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(62)
    assert bench.state(request_id) is State.PRODUCED


async def test_when_d1_is_back_every_request_is_asked_about_at_once(bench: Bench) -> None:
    requests = [await accepted(bench) for _ in range(3)]
    bench.d1.status_always = NotReached("down")
    await bench.clock.advance(400)
    for _, card_id in requests:
        bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    bench.d1.status_always = None
    await bench.following.ask(requests[0][0])
    await bench.clock.settle()
    assert {bench.state(request_id) for request_id, _ in requests} == {State.PRODUCED}


async def test_a_bug_in_the_status_call_is_reported_and_following_goes_on(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    bench.d1.status_answers.append(ZeroDivisionError("bug"))
    await bench.clock.advance(2)
    assert [type(error) for _, error in bench.errors] == [ZeroDivisionError]
    bench.errors.clear()
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(61)
    assert bench.state(request_id) is State.PRODUCED


async def test_a_request_that_hangs_does_not_keep_others_from_being_asked_about(
    bench: Bench,
) -> None:
    hanging, _ = await accepted(bench)
    bench.d1.status_gate = asyncio.Event()
    await bench.clock.advance(2)
    held, bench.d1.status_gate = bench.d1.status_gate, None
    other, card_id = await accepted(bench)
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(5)
    assert bench.state(other) is State.PRODUCED
    held.set()
    await bench.clock.advance(5)
    assert bench.state(hanging) is State.REQUESTED


async def test_after_a_power_cut_every_open_request_is_taken_up(bench: Bench) -> None:
    request_id, card_id = await accepted(bench)
    await bench.clock.advance(5)
    await bench.power_cut()
    bench.d1.progress(card_id, "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(20)
    assert bench.state(request_id) is State.PRODUCED


async def test_an_accepted_order_is_asked_about_soon_after_a_second_sending(bench: Bench) -> None:
    bench.d1.order_answers.append(Answer(Unanswered("?"), acted=False))
    request_id = await bench.submit()
    await bench.clock.advance(140)
    await bench.issuing.send_again(request_id)
    await bench.clock.advance(1.5)
    assert bench.state(request_id) is State.REQUESTED


async def test_a_profile_and_an_order_of_the_bench_agree() -> None:
    assert make_order().product in make_profile(Environment.STAGING).products
