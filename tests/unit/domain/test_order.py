"""Ids, and the table of states: product.md row by row."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from itertools import product as pairs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.errors import CardMade, InvalidInput
from branch_app.domain.order import (
    MOVES,
    IllegalMove,
    IssuanceRequest,
    Moment,
    State,
    new_id,
    parse_card_id,
    parse_consumer_id,
)
from tests.support.bench import TEST_PAN, make_order

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)

# state: (card made, final, under way, followed, keeps the sealed order, what may follow)
PRODUCTION = "requested at_station other produced data_problem station_problem cancelled"
ROWS = {
    "prepared": ("no", False, False, False, True, "sending not_sent discarded"),
    "sending": ("not certain", False, True, False, True, "not_sent rejected not_certain accepted"),
    "not_sent": ("no", False, False, False, True, "sending not_sent discarded"),
    "rejected": ("no", True, False, False, False, ""),
    "not_certain": ("not certain", False, True, True, True, "sending accepted rejected"),
    "accepted": ("not yet", False, True, True, False, PRODUCTION),
    "requested": ("not yet", False, True, True, False, PRODUCTION.partition(" ")[2]),
    "at_station": (
        "not yet", False, True, True, False,
        "other produced data_problem station_problem cancelled",
    ),
    "other": ("not yet", False, True, True, False, PRODUCTION),
    "produced": ("yes", True, False, False, False, ""),
    "data_problem": ("no", True, False, False, False, ""),
    "station_problem": ("look in the tray", True, False, False, False, ""),
    "cancelled": ("no", True, False, False, False, ""),
    "discarded": ("no", True, False, False, False, ""),
}  # fmt: skip


def in_state(state: State) -> IssuanceRequest:
    request = IssuanceRequest.prepared(make_order(), teller="t", at=NOW)
    object.__setattr__(request, "state", state)
    return request


def test_every_state_has_a_row_and_the_row_holds() -> None:
    assert set(ROWS) == {state.value for state in State}
    for state in State:
        made, final, under_way, followed, keeps_sealed, after = ROWS[state.value]
        assert state.card_made is CardMade(made)
        assert state.final is final
        assert state.under_way is under_way
        assert state.followed is followed
        assert state.keeps_sealed is keeps_sealed
        assert MOVES[state] == {State(value) for value in after.split()}


@pytest.mark.parametrize(("before", "after"), list(pairs(State, State)))
def test_only_the_moves_of_the_table_can_be_made(before: State, after: State) -> None:
    request = in_state(before)
    if after in MOVES[before]:
        moved = request.moved(after, NOW, "note", d1_status="new")
        assert moved.state is after
        assert moved.history == (*request.history, Moment(NOW, after, "note"))
        assert moved.since == NOW
        assert request.state is before
    else:
        with pytest.raises(IllegalMove):
            request.moved(after, NOW, d1_status="new")


def test_an_unknown_status_follows_itself_only_when_it_differs() -> None:
    other = in_state(State.ACCEPTED).moved(State.OTHER, NOW, d1_status="A")
    with pytest.raises(IllegalMove):
        other.moved(State.OTHER, NOW, d1_status="A")
    assert other.moved(State.OTHER, NOW, d1_status="B").d1_status == "B"


def test_after_doubt_there_is_no_way_to_a_state_that_says_nothing_was_sent() -> None:
    assert State.NOT_SENT not in MOVES[State.NOT_CERTAIN]
    assert State.DISCARDED not in MOVES[State.NOT_CERTAIN] | MOVES[State.SENDING]


def test_from_every_state_that_has_not_ended_an_end_can_be_reached() -> None:
    for state in State:
        reached, todo = {state}, [state]
        while todo:
            new = MOVES[todo.pop()] - reached
            reached |= new
            todo += new
        assert any(end.final for end in reached)


def test_a_request_remembers_no_card_data() -> None:
    order = make_order()
    request = IssuanceRequest.prepared(order, teller="t", at=NOW, follows="R-0")
    fields = {name: getattr(request, name) for name in request.__slots__}
    assert TEST_PAN not in repr(fields)
    assert fields["last_four"] == "7899"
    assert fields["follows"] == "R-0"
    for personal in (order.name, order.consumer_id, "7899"):
        assert personal not in repr(request)
        assert personal not in repr(order)


@given(st.text(max_size=70) | st.from_regex(r"\A[A-Za-z0-9_-]{1,70}\Z"))
def test_an_id_is_what_d1_takes_or_refused(text: str) -> None:
    for parse, most in ((parse_card_id, 48), (parse_consumer_id, 64)):
        good = re.fullmatch(rf"[A-Za-z0-9_-]{{1,{most}}}", text.strip())
        if good:
            assert parse(text) == text.strip()
        else:
            with pytest.raises(InvalidInput) as caught:
                parse(text)
            assert caught.value.title.isprintable()


def test_new_ids_are_good_readable_and_never_the_same() -> None:
    made = [new_id("R") for _ in range(2000)]
    assert len(set(made)) == 2000
    for text in made:
        assert parse_card_id(text) == text
        assert re.fullmatch(r"R(-[2-9A-HJ-NP-Z]{5}){4}", text)
