"""The small parts of the flow: observers, ledger, matching, and the owner of tasks."""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.background import Tasks, in_thread
from branch_app.domain.order import IllegalMove, IssuanceRequest, State
from branch_app.domain.ports import Operation, SealedOrder
from branch_app.flow.ledger import RECENT, Ledger
from branch_app.flow.matching import TOLERANCE, find_ours, may_be_ours, state_of
from branch_app.flow.observable import Observable, Observers
from tests.support.bench import SlowJournal, make_order
from tests.support.clock import TurnedClock

NOW = TurnedClock().now()


def request(sent: datetime | None = NOW, operation_id: str = "") -> IssuanceRequest:
    prepared = IssuanceRequest.prepared(make_order("C-1", "R-1"), teller="t", at=NOW)
    return prepared.moved(State.SENDING, NOW, sent=sent, operation_id=operation_id)


def operation(number: str, seconds: float | None, request_id: str = "") -> Operation:
    started = None if seconds is None else NOW + timedelta(seconds=seconds)
    return Operation(number, "PENDING", "CARD_PROD_REQUESTED", started, request_id)


def test_an_observable_tells_only_of_a_difference() -> None:
    seen: list[int] = []
    value = Observable(1)
    end = value.subscribe(seen.append)
    value.set(1)
    value.set(2)
    end()
    end()
    value.set(3)
    assert seen == [2]
    assert value.value == 3


def test_without_a_loop_an_observer_that_fails_raises() -> None:
    observers: Observers[int] = Observers()

    def fail(_: int) -> None:
        raise ZeroDivisionError

    observers.subscribe(fail)
    with pytest.raises(ZeroDivisionError):
        observers.emit(1)


def test_our_id_wins_over_an_earlier_time() -> None:
    operations = [operation("a", 0), operation("b", 9, "R-1")]
    found = find_ours(request(), operations, ())
    assert found is not None
    assert found.operation_id == "b"


def test_a_known_operation_id_wins_over_everything() -> None:
    operations = [operation("a", 0, "R-1"), operation("b", -900)]
    found = find_ours(request(operation_id="b"), operations, ())
    assert found is not None
    assert found.operation_id == "b"
    assert find_ours(request(operation_id="gone"), operations, ()) is None


def test_by_time_the_first_after_our_sending_is_ours() -> None:
    edge = TOLERANCE.total_seconds()
    assert find_ours(request(), [operation("a", -edge - 0.001)], ()) is None
    found = find_ours(request(), [operation("c", 9), operation("b", -edge)], ())
    assert found is not None
    assert found.operation_id == "b"
    assert find_ours(request(sent=None), [operation("a", 1)], ()) is None


@given(
    st.lists(
        st.builds(
            operation,
            st.sampled_from("abcdef"),
            st.none() | st.floats(-1e6, 1e6),
            st.sampled_from(["", "R-2", "R-3"]),
        )
    ),
    st.sets(st.sampled_from("abcdef")),
)
def test_what_is_found_is_never_anothers_and_never_older(
    operations: list[Operation], taken: set[str]
) -> None:
    found = find_ours(request(), operations, taken)
    if found is not None:
        assert found.operation_id not in taken
        assert found.request_id == ""
        assert found.started is not None
        assert found.started >= NOW - TOLERANCE


def test_an_operation_without_id_and_time_may_be_ours_unless_it_is_taken() -> None:
    unknown = [operation("a", None)]
    assert may_be_ours(request(), unknown, ())
    assert not may_be_ours(request(), unknown, ("a",))
    assert not may_be_ours(request(), [operation("a", None, "R-2"), operation("b", -900)], ())


@given(st.text(), st.text())
def test_any_status_is_some_state_that_may_follow_accepted(details: str, status: str) -> None:
    state = state_of(Operation("a", status, details, None))
    accepted = request().moved(State.ACCEPTED, NOW)
    accepted.moved(state, NOW, d1_status=details or "?")


async def ledger() -> Ledger:
    ledger = Ledger(SlowJournal(), TurnedClock())
    prepared = IssuanceRequest.prepared(make_order("C-1", "R-1"), teller="t", at=NOW)
    await ledger.prepare(prepared, SealedOrder("R-1", "C-1", b"sealed"))
    return ledger


async def test_changes_of_one_request_come_one_after_the_other() -> None:
    book = await ledger()
    results = await asyncio.gather(
        book.move("R-1", State.DISCARDED),
        book.move("R-1", State.SENDING),
        return_exceptions=True,
    )
    assert isinstance(results[1], IllegalMove)
    assert book["R-1"].state is State.DISCARDED


async def test_a_change_that_comes_too_late_is_not_made() -> None:
    book = await ledger()
    await book.move("R-1", State.SENDING)
    assert await book.move_if("R-1", {State.PREPARED}, State.DISCARDED) is None
    assert book["R-1"].state is State.SENDING
    assert "R-1" in book
    assert "R-2" not in book


async def test_what_ended_long_ago_is_in_the_journal_alone() -> None:
    book = await ledger()
    await book.move("R-1", State.DISCARDED)
    for number in range(2, RECENT + 3):
        order = make_order(f"C-{number}", f"R-{number}")
        one = IssuanceRequest.prepared(order, teller="t", at=NOW)
        await book.prepare(one, SealedOrder(one.request_id, one.card_id, b"sealed"))
        if number > 2:
            await book.move(one.request_id, State.DISCARDED)
    assert [one.request_id for one in book.open()] == ["R-2"]
    assert book["R-2"].state is State.PREPARED
    assert book[f"R-{RECENT + 2}"].state is State.DISCARDED
    assert book.state("R-1") is None
    with pytest.raises(KeyError, match="R-1"):
        book["R-1"]
    assert await book.move_if("R-1", set(State), State.SENDING) is None
    found = await book.fetch("R-1")
    assert found is book["R-1"]
    assert found.state is State.DISCARDED
    assert "R-3" not in book
    assert not book._turns


async def test_what_the_disk_did_not_take_is_not_shown() -> None:
    book = await ledger()
    journal = book._journal
    assert isinstance(journal, SlowJournal)
    journal.failures[State.SENDING] = 1
    seen: list[object] = []
    book.changed.subscribe(seen.append)
    with pytest.raises(OSError, match="no space"):
        await book.move("R-1", State.SENDING)
    assert book["R-1"].state is State.PREPARED
    assert seen == []


async def test_a_failing_task_is_reported_and_a_cancelled_one_is_not() -> None:
    errors: list[tuple[str, BaseException]] = []
    tasks = Tasks(lambda name, error: errors.append((name, error)))

    async def fail() -> None:
        raise ZeroDivisionError

    tasks.spawn(fail(), "fail")
    waiting = tasks.spawn(asyncio.Event().wait(), "wait")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await tasks.aclose()
    assert waiting.cancelled()
    assert [(name, type(error)) for name, error in errors] == [("fail", ZeroDivisionError)]


async def test_a_task_may_end_its_own_owner_and_goes_on() -> None:
    tasks = Tasks(lambda *_: None)
    waiting = tasks.spawn(asyncio.Event().wait(), "wait")

    async def end() -> str:
        await tasks.aclose()
        await asyncio.sleep(0)
        return "went on"

    assert await tasks.spawn(end(), "end") == "went on"
    assert waiting.cancelled()


async def test_a_blocking_call_gives_its_result_or_its_failure() -> None:
    assert await in_thread(int, "7") == 7
    with pytest.raises(ValueError, match="invalid literal"):
        await in_thread(int, "x")


async def test_a_late_result_of_a_blocking_call_goes_nowhere() -> None:
    gate = threading.Event()
    call = asyncio.create_task(in_thread(gate.wait, 5))
    await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    gate.set()
