from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.card import Issuance
from branch_app.domain.errors import CardUnderWay
from branch_app.domain.order import IllegalMove, IssuanceRequest, Moment, State
from branch_app.domain.ports import SealedOrder
from branch_app.journal.memory import MemoryJournal

if TYPE_CHECKING:
    from branch_app.domain.ports import Journal

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def request(request_id: str = "R-1", card_id: str = "C-1") -> IssuanceRequest:
    return IssuanceRequest(
        request_id=request_id,
        card_id=card_id,
        consumer_id="123",
        name="ANNA MUSTER",
        second_name="",
        encoded_name="BAKER/ANNA",
        last_four="7899",
        product_id="DEBIT",
        product_name="Debit",
        station_id="S1",
        station_name="Counter 1",
        issuance=Issuance.CREATION,
        teller="anna",
        created=NOW,
        history=(Moment(NOW, State.PREPARED),),
    )


def sealed(of: IssuanceRequest) -> SealedOrder:
    return SealedOrder(of.request_id, of.card_id, b"{}")


async def walk(journal: Journal, first: IssuanceRequest, *states: State) -> IssuanceRequest:
    for state in states:
        first = first.moved(state, NOW)
        await journal.save(first)
    return first


async def test_what_is_prepared_is_there() -> None:
    journal: Journal = MemoryJournal()
    one, two = request(), request("R-2", "C-2")
    for each in (one, two):
        await journal.prepare(each, sealed(each))
    assert list(await journal.load()) == [one, two]
    assert await journal.sealed("R-1") == sealed(one)
    assert await journal.sealed("R-9") is None
    moved = await walk(journal, one, State.SENDING)
    assert list(await journal.load()) == [moved, two]


async def test_one_open_request_for_a_card() -> None:
    journal = MemoryJournal()
    one, two = request(), request("R-2")
    await journal.prepare(one, sealed(one))
    with pytest.raises(CardUnderWay) as caught:
        await journal.prepare(two, sealed(two))
    assert caught.value.reference == "R-1"
    assert await journal.sealed("R-2") is None
    await walk(journal, one, State.DISCARDED)
    await journal.prepare(two, sealed(two))
    assert [each.request_id for each in await journal.load()] == ["R-1", "R-2"]


async def test_a_request_is_prepared_once() -> None:
    journal = MemoryJournal()
    one = await walk_to_the_end(journal)
    with pytest.raises(IllegalMove):
        await journal.prepare(one, sealed(one))
    with pytest.raises(IllegalMove):
        await journal.save(request("R-9"))


async def walk_to_the_end(journal: MemoryJournal) -> IssuanceRequest:
    one = request()
    await journal.prepare(one, sealed(one))
    return await walk(journal, one, State.SENDING, State.REJECTED)


async def test_a_final_state_stays() -> None:
    journal = MemoryJournal()
    ended = await walk_to_the_end(journal)
    with pytest.raises(IllegalMove):
        await journal.save(request().moved(State.SENDING, NOW))
    assert list(await journal.load()) == [ended]
    await journal.save(ended)


@pytest.mark.parametrize("state", State)
async def test_the_sealed_order_is_kept_while_it_may_be_sent_again(state: State) -> None:
    journal = MemoryJournal()
    one = request()
    await journal.prepare(one, sealed(one))
    paths = {
        State.PREPARED: [],
        State.SENDING: [State.SENDING],
        State.NOT_SENT: [State.SENDING, State.NOT_SENT],
        State.NOT_CERTAIN: [State.SENDING, State.NOT_CERTAIN],
        State.DISCARDED: [State.DISCARDED],
        State.REJECTED: [State.SENDING, State.REJECTED],
        State.ACCEPTED: [State.SENDING, State.ACCEPTED],
    }
    await walk(journal, one, *paths.get(state, [State.SENDING, State.ACCEPTED, state]))
    assert (await journal.sealed("R-1") is not None) is state.keeps_sealed
