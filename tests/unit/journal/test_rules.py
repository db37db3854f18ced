"""What every journal does, durable or not."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from branch_app.domain.card import Issuance
from branch_app.domain.errors import CardUnderWay, Overtaken
from branch_app.domain.order import MOVES, IllegalMove, IssuanceRequest, State
from branch_app.domain.ports import Act, Journal, Query, Sort
from branch_app.domain.words import words
from branch_app.journal.memory import MemoryJournal
from branch_app.journal.store import DurableJournal
from tests.unit.journal.records import NOW, SECRET, prepare, request, sealed, walk

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.unit.journal.conftest import Opener


@pytest.fixture(params=["memory", "durable"])
async def either(request: pytest.FixtureRequest, opener: Opener) -> Journal:
    return MemoryJournal() if request.param == "memory" else await opener()


async def test_what_is_prepared_is_there(either: Journal) -> None:
    one, two = request(), request("R-2", "C-2")
    for each in (one, two):
        await either.prepare(each, sealed(each))
    assert list(await either.open_requests()) == [one, two]
    assert await either.sealed("R-1") == sealed(one)
    assert await either.sealed("R-9") is None
    assert await either.find("R-9") is None
    moved = await walk(either, one, State.SENDING)
    assert await either.find("R-1") == moved
    assert list(await either.on_card("C-1")) == [moved]


async def test_every_field_comes_back(either: Journal) -> None:
    one = request(name="MÜLLER", follows="R-0", issuance=Issuance.REPLACEMENT)
    await either.prepare(one, sealed(one))
    facts = {
        "operation_id": "op",
        "d1_status": "LATER",
        "reason": "ein Grund",
        "detail": "E 5",
        "sent": NOW + timedelta(microseconds=1),
        "refused": True,
    }
    moved = one.moved(State.SENDING, NOW + timedelta(seconds=1), "a note", **facts)
    await either.save(moved)
    assert await either.find("R-1") == moved


async def test_a_sentence_with_facts_is_kept_as_its_text(either: Journal) -> None:
    new = request()
    await either.prepare(new, sealed(new))
    note = words("It is sent by itself in {n} s.", n=5)
    moved = new.moved(State.NOT_SENT, NOW, note, reason=words("D1 is busy."), detail="")
    await either.save(moved)
    found = await either.find(new.request_id)
    assert found is not None
    assert (found.history[-1].note, found.reason) == ("It is sent by itself in 5 s.", "D1 is busy.")


async def test_one_open_request_for_a_card(either: Journal) -> None:
    one, two = request(), request("R-2")
    await either.prepare(one, sealed(one))
    with pytest.raises(CardUnderWay) as caught:
        await either.prepare(two, sealed(two))
    assert caught.value.reference == "R-1"
    assert await either.sealed("R-2") is None
    await walk(either, one, State.DISCARDED)
    await either.prepare(two, sealed(two))
    assert [each.request_id for each in await either.on_card("C-1")] == ["R-1", "R-2"]
    assert [each.request_id for each in await either.open_requests()] == ["R-2"]


async def test_a_request_is_prepared_once(either: Journal) -> None:
    one = request()
    await either.prepare(one, sealed(one))
    for card in ("C-1", "C-2"):
        with pytest.raises(IllegalMove):
            await either.prepare(replace(one, card_id=card), sealed(one))
    with pytest.raises(IllegalMove):
        await either.save(request("R-9"))


async def test_a_final_state_stays(either: Journal) -> None:
    one = request()
    await either.prepare(one, sealed(one))
    ended = await walk(either, one, State.SENDING, State.REJECTED)
    again = replace(
        ended, state=State.SENDING, history=(*ended.history, replace(ended.history[1], note="x"))
    )
    with pytest.raises(IllegalMove):
        await either.save(again)
    assert await either.find("R-1") == ended


async def test_who_comes_second_is_told(either: Journal) -> None:
    one = request()
    await either.prepare(one, sealed(one))
    sending = await walk(either, one, State.SENDING)
    late = [
        sending,  # the same move at the same moment: only one window may send
        one.moved(State.DISCARDED, NOW),
        one.moved(State.SENDING, NOW).moved(State.ACCEPTED, NOW).moved(State.PRODUCED, NOW),
        one.moved(State.SENDING, NOW + timedelta(seconds=1)).moved(State.REJECTED, NOW),
    ]
    for each in late:
        with pytest.raises(Overtaken) as caught:
            await either.save(each)
        assert caught.value.reference == "R-1"
    assert await either.find("R-1") == sending


@pytest.mark.parametrize("state", State)
async def test_the_sealed_order_is_kept_while_it_may_be_sent_again(
    either: Journal, state: State
) -> None:
    one = request()
    await either.prepare(one, sealed(one))
    paths = {
        State.PREPARED: [],
        State.SENDING: [State.SENDING],
        State.NOT_SENT: [State.SENDING, State.NOT_SENT],
        State.NOT_CERTAIN: [State.SENDING, State.NOT_CERTAIN],
        State.DISCARDED: [State.DISCARDED],
        State.REJECTED: [State.SENDING, State.REJECTED],
        State.ACCEPTED: [State.SENDING, State.ACCEPTED],
    }
    await walk(either, one, *paths.get(state, [State.SENDING, State.ACCEPTED, state]))
    assert (await either.sealed("R-1") is not None) is state.keeps_sealed


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(), "4321"),
        (Query("muster"), "21"),
        (Query(" Straße Ä"), "3"),
        (Query("STRASSE"), "3"),
        (Query("ñandú"), "4"),
        (Query("r-2"), "2"),
        (Query("c-"), "4321"),
        (Query("7899"), "421"),
        (Query("%"), ""),
        (Query("_"), ""),
        (Query("R-1\nC-1"), ""),  # one field's end and the next one's beginning
        (Query("anna  muster"), "21"),
        (Query("zweite"), "4"),
        (Query(teller="bob"), "43"),
        (Query(teller="bo"), ""),
        (Query(since=NOW + timedelta(hours=2)), "43"),
        (Query(states=frozenset({State.SENDING, State.DISCARDED})), "42"),
        (Query(states=frozenset()), ""),
        (Query("muster", NOW, frozenset({State.SENDING}), "anna"), "2"),
    ],
)
async def test_a_query_finds(either: Journal, query: Query, found: str) -> None:
    four = [
        request("R-1", "C-1"),
        request("R-2", "C-2", created=NOW + timedelta(hours=1)),
        request("R-3", "C-3", name="STRASSE ÄSOP", last_four="1111", teller="bob"),
        request("R-4", "C-4", name="ÑANDÚ", second_name="ZWEITE", teller="bob"),
    ]
    four[2:] = [replace(one, created=NOW + timedelta(hours=2)) for one in four[2:]]
    for one in four:
        await either.prepare(one, sealed(one))
    await walk(either, four[1], State.SENDING)
    await walk(either, four[3], State.DISCARDED)
    expected = [f"R-{one}" for one in found]
    assert [one.request_id for one in await either.page(query, 0, 9)] == expected
    assert await either.count(query) == len(expected)
    assert [one.request_id for one in await either.page(query, 1, 1)] == expected[1:2]


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        (Sort.TIME, "4321"),
        (Sort.NAME, "3214"),
        (Sort.STATE, "3214"),
        (Sort.STATION, "4213"),
    ],
)
async def test_a_list_is_sorted_and_equals_stand_newest_first(
    either: Journal, sort: Sort, found: str
) -> None:
    four = [
        request("R-1", "C-1", name="BEA"),
        request("R-2", "C-2", name="BEA"),
        request("R-3", "C-3", name="ANNA", station_name="Counter 2"),
        request("R-4", "C-4", name="ZOE"),
    ]
    for one in four:
        await either.prepare(one, sealed(one))
    await walk(either, four[2], State.SENDING, State.NOT_CERTAIN)
    await walk(either, four[3], State.DISCARDED)
    whole = await either.page(Query(sort=sort), 0, 9)
    assert [one.request_id for one in whole] == [f"R-{one}" for one in found]
    parts = [(await either.page(Query(sort=sort), place, 1))[0] for place in range(4)]
    assert parts == list(whole)
    anna = await either.page(Query("anna", sort=sort), 0, 9)
    assert [one.request_id for one in anna] == ["R-3"]


async def test_a_request_is_for_one_card_for_ever(either: Journal) -> None:
    one = request("R-1", "C-1")
    await either.prepare(one, sealed(one))
    with pytest.raises(IllegalMove):
        await either.save(replace(one.moved(State.SENDING, NOW), card_id="C-2"))
    assert await either.find("R-1") == one


async def test_notes_are_taken(either: Journal) -> None:
    await prepare(either, "1")
    for act in Act:
        await either.note(act, success=act is not Act.UNLOCK_FAILED)
    await either.aclose()
    await either.aclose()


class TwoJournals(RuleBasedStateMachine):
    """Whatever is done, in whatever order: both journals answer alike."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.memory = MemoryJournal()
        self.durable = self.opened()
        self.seen: list[IssuanceRequest] = [request("R-none")]

    def opened(self) -> DurableJournal:
        path = Path(self.folder.name) / "journal.db"
        opening = DurableJournal.open(path, SECRET, who="a", computer="c", encrypted=False)
        return self.runner.run(opening)

    def teardown(self) -> None:
        self.runner.run(self.durable.aclose())
        self.runner.close()
        self.folder.cleanup()

    def both(self, call: Callable[[Journal], Awaitable[Any]]) -> Any:
        async def answer(journal: Journal) -> Any:
            try:
                return await call(journal)
            except (IllegalMove, Overtaken, CardUnderWay) as caught:
                return type(caught), str(caught), getattr(caught, "reference", "")

        mine, its = (self.runner.run(answer(one)) for one in (self.memory, self.durable))
        assert mine == its
        return mine

    @rule(number=st.integers(1, 4), card=st.integers(1, 2))
    def prepare(self, number: int, card: int) -> None:
        new = request(f"R-{number}", f"C-{card}", created=NOW + timedelta(seconds=number))
        self.seen.append(new)
        self.both(lambda journal: journal.prepare(new, sealed(new, b"x")))

    @rule(data=st.data())
    def save(self, data: st.DataObject) -> None:
        before = data.draw(st.sampled_from(self.seen))
        after = before
        if MOVES[before.state]:
            states = sorted(MOVES[before.state], key=lambda state: state.value)
            after = before.moved(
                data.draw(st.sampled_from(states)), NOW, d1_status=str(len(self.seen))
            )
        self.seen.append(after)
        self.both(lambda journal: journal.save(after))

    @rule()
    def open_again(self) -> None:
        self.runner.run(self.durable.aclose())
        self.durable = self.opened()

    @rule(text=st.sampled_from(["", "r-1", "c-2", "%"]), state=st.sampled_from(State))
    def ask(self, text: str, state: State) -> None:
        for query in (Query(text), Query(text, NOW + timedelta(seconds=2), frozenset({state}))):
            for number in range(3):
                self.both(lambda journal, q=query, n=number: journal.page(q, n, 2))  # type: ignore[misc]  # mypy cannot infer it
            self.both(lambda journal, q=query: journal.count(q))  # type: ignore[misc]  # the same

    @invariant()
    def they_hold_the_same(self) -> None:
        self.both(lambda journal: journal.open_requests())
        self.both(lambda journal: journal.on_card("C-1"))
        for number in range(1, 5):
            self.both(lambda journal, n=number: journal.sealed(f"R-{n}"))  # type: ignore[misc]  # the same

    @invariant()
    def the_chain_is_whole(self) -> None:
        assert self.runner.run(self.durable.verify()).first_broken is None


TestTwoJournals = TwoJournals.TestCase
TestTwoJournals.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
