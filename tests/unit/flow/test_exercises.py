"""The exercises: what is right is told by what happened, not by what was pressed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.order import IssuanceRequest, State
from branch_app.flow.exercises import EXERCISES, Course
from branch_app.flow.training import Training
from branch_app.sandbox import Fault
from tests.support.bench import make_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from branch_app.flow.exercises import Exercise
    from tests.support.bench import Bench

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LEFT = (State.SENDING, State.ACCEPTED, State.REQUESTED, State.AT_STATION)
MADE = (*LEFT, State.PRODUCED)


class Paper:
    """A practice D1 on paper: it remembers what was asked of it."""

    def __init__(self) -> None:
        self.faults: list[Mapping[str, object]] = []
        self.away = False
        self.made: Counter[str] = Counter()

    def arrange(self, fault: Mapping[str, object]) -> None:
        self.faults.append(fault)

    def go_away(self) -> None:
        self.away = True

    def come_back(self) -> None:
        self.away = False

    def clear(self) -> None:
        self.faults.clear()
        self.away = False

    def cards(self, request_id: str) -> int:
        return self.made[request_id]


def named(name: str) -> Exercise:
    return next(one for one in EXERCISES if one.name == name)


def went(exercise: Exercise, *states: State, name: str = "", follows: str = "") -> IssuanceRequest:
    """Return a request of the exercise's customer that went this way."""
    request = IssuanceRequest.prepared(make_order(), teller="t", at=NOW, follows=follows)
    person = exercise.customer
    printed = name or f"{person.given} {person.surname}".upper()
    request = replace(request, consumer_id=person.number, name=printed)
    for state in states:
        request = request.moved(state, NOW)
    return request


def good(exercise: Exercise, *requests: IssuanceRequest, cards: int = 1) -> list[bool]:
    return [one.good for one in exercise.judge(Course(requests, cards))]


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: one.name)
def test_every_fault_is_one_that_the_sandbox_knows(exercise: Exercise) -> None:
    for fault in exercise.faults:
        changes = dict(fault)
        assert Fault.named(str(changes.pop("name")), **changes) != Fault()


def test_one_request_that_was_waited_for_is_right() -> None:
    lost = named("lost_answer")
    waited = went(lost, State.SENDING, State.NOT_CERTAIN, State.ACCEPTED, State.PRODUCED)
    assert all(good(lost, waited))


def test_a_second_request_for_the_same_customer_is_wrong() -> None:
    lost = named("lost_answer")
    first = went(lost, State.SENDING, State.NOT_CERTAIN, State.ACCEPTED, State.PRODUCED)
    assert good(lost, first, went(lost, *MADE), cards=2) == [False, False, True]


def test_the_same_request_sent_again_after_the_settle_time_is_right() -> None:
    never = named("never_arrived")
    again = went(never, State.SENDING, State.NOT_CERTAIN, *MADE)
    assert all(good(never, again))
    assert not all(good(never, went(never, *MADE)))


def test_a_new_request_is_right_when_it_is_linked_to_the_failed_one() -> None:
    failed = named("station_failed")
    first = went(failed, *LEFT, State.STATION_PROBLEM)
    assert all(good(failed, first, went(failed, *MADE, follows=first.request_id)))
    assert not all(good(failed, first, went(failed, *MADE)))


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("M A FEATHERSTONE BLACKWOOD", True),
        ("MAXIMILIAN F. BLACKWOOD", True),
        ("MAXIMILIAN ALEXANDER FEATH", False),
        ("M A FEATHERSTONE BLACKWO", False),
        ("MAXIMILIAN ALEXANDER", False),
    ],
)
def test_a_long_name_is_shortened_by_words_and_initials_only(name: str, right: bool) -> None:  # noqa: FBT001  # a table
    long = named("name_too_long")
    assert all(good(long, went(long, *MADE, name=name))) is right


async def test_training_arranges_watches_and_judges(bench: Bench) -> None:
    paper = Paper()
    training = Training(bench.ledger, paper)
    before = await bench.submit()
    training.begin("lost_answer")
    assert [fault["name"] for fault in paper.faults] == ["lost_answer"]
    order = replace(make_order(), consumer_id=named("lost_answer").customer.number)
    request_id = await bench.submit(order)
    paper.made[request_id] = 1
    bench.d1.progress(bench.card(before), "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(30)
    assert training.lesson.value.going_on  # the card of before is none of this exercise
    bench.d1.progress(bench.card(request_id), "CARD_PROD_DONE", "SUCCESSFUL")
    await bench.clock.advance(30)
    lesson = training.lesson.value
    assert all(remark.good for remark in lesson.verdict)
    assert lesson.results == {"lost_answer": True}
    assert paper.faults == []


async def test_d1_comes_back_once_an_order_did_not_leave(bench: Bench) -> None:
    paper = Paper()
    training = Training(bench.ledger, paper)
    training.begin("not_reached")
    assert paper.away
    await bench.session.lock()
    request = IssuanceRequest.prepared(make_order(), teller="t", at=NOW)
    bench.ledger.changed.emit(request)
    bench.ledger.changed.emit(request.moved(State.NOT_SENT, NOW))
    assert not paper.away


async def test_an_exercise_that_is_left_has_no_verdict(bench: Bench) -> None:
    paper = Paper()
    training = Training(bench.ledger, paper)
    training.begin("station_failed")
    training.leave()
    assert paper.faults == []
    assert (training.lesson.value.exercise, training.lesson.value.results) == (None, {})
    with pytest.raises(LookupError):
        training.begin("no such exercise")
