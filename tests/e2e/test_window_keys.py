"""How many keys a card costs: counted in the real window, and the same as docs/keys.md says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.card import Issuance
from branch_app.domain.order import IssuanceRequest, State
from branch_app.domain.ports import SealedOrder
from branch_app.flow.guide import Entry
from branch_app.journal.memory import MemoryJournal
from branch_app.ui.demo import PAN
from tests.support.bench import make_order
from tests.support.window import open_desk

if TYPE_CHECKING:
    from tests.support.window import Desk

KEYS = (Path(__file__).parents[2] / "docs/keys.md").read_text()
MOST = {"a new card": 12, "a replacement": 8, "a renewal": 8}


def written(card: str) -> int:
    """The number that docs/keys.md states."""
    found = re.search(rf"^\| {re.escape(card)} \| (\d+) \|", KEYS, re.MULTILINE)
    assert found, card
    return int(found[1])


class Hands:
    """A teller's hands that count."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.keys = 0

    async def press(self, *keys: str) -> None:
        for key in keys:
            self.keys += len(key.split("+"))
            await self._desk.hands.press(key)

    async def write(self, *data: str) -> None:
        """Type data, each with Enter after it."""
        for words in data:
            await self._desk.hands.write(words)
            await self.press("Enter")

    async def send(self) -> IssuanceRequest:
        self.keys += 2
        return await self._desk.send()


def within(keys: int, card: str) -> None:
    assert keys == written(card)
    assert keys <= next(most for kind, most in MOST.items() if card.startswith(kind))


async def an_old_card() -> MemoryJournal:
    """A journal in which one card was produced, months ago."""
    journal = MemoryJournal()
    at = datetime.now(UTC) - timedelta(days=300)
    order = replace(make_order(), second_name="ACME LTD.")
    request = IssuanceRequest.prepared(order, teller="somebody", at=at)
    await journal.prepare(request, SealedOrder(request.request_id, request.card_id, b"{}"))
    for state in (State.SENDING, State.ACCEPTED, State.PRODUCED):
        request = request.moved(state, at)
        await journal.save(request)
    return journal


async def test_a_new_card(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        hands = Hands(desk)
        await hands.press("F2")
        await hands.write("María", "de la Cruz", "C-0048213")
        assert desk.window.page() is desk.window.card
        await hands.write(PAN, "2031-12")
        assert desk.window.page() is desk.window.check
        sent = await hands.send()
        within(hands.keys, "a new card")
        await desk.reaches(sent.request_id, State.PRODUCED)


async def test_a_replacement_of_the_card_just_looked_at(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        first = await desk.send()
        await desk.reaches(first.request_id, State.PRODUCED)
        hands = Hands(desk)
        await hands.press("F7")
        await desk.hands.until(lambda: desk.window.page() is desk.window.card, "page two")
        await hands.write(PAN, "1231")
        second = await hands.send()
        within(hands.keys, "a replacement, the card just looked at")
        assert (second.issuance, second.follows) == (Issuance.REPLACEMENT, first.request_id)
        await desk.reaches(second.request_id, State.PRODUCED)
        assert desk.sandbox.orders[1].opened()["name"] == first.name


@pytest.mark.parametrize(
    ("card", "key", "reason"),
    [
        ("a replacement, found in the list", "F7", Issuance.REPLACEMENT),
        ("a renewal, found in the list", "F8", Issuance.RENEWAL),
    ],
)
async def test_a_card_of_the_past_is_made_anew(
    box_folder: Path, card: str, key: str, reason: Issuance
) -> None:
    journal = await an_old_card()
    async with open_desk(box_folder, journal=journal) as desk:
        await desk.unlocked()
        hands = Hands(desk)
        await hands.press("F3")
        await desk.hands.until(lambda: desk.window.requests.model.rowCount() > 0, "the list")
        await desk.hands.settle()
        await hands.press(key)
        await desk.hands.until(lambda: desk.window.page() is desk.window.card, "page two")
        assert desk.counter.guide.text(Entry.SECOND) == "ACME LTD."
        await hands.write(PAN, "1231")
        sent = await hands.send()
        within(hands.keys, card)
        assert sent.issuance is reason
        await desk.reaches(sent.request_id, State.PRODUCED)


async def test_enter_passes_what_is_good_already(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        await desk.hands.press("Esc")
        await desk.hands.press("Esc")
        assert desk.window.page() is desk.window.cardholder
        await desk.hands.write("Ana")
        await desk.hands.press("Enter")
        assert desk.window.page() is desk.window.card
        await desk.hands.press("Enter")
        assert desk.window.page() is desk.window.check


async def test_an_earlier_card_does_not_push_out_what_is_being_typed(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        first = await desk.send()
        await desk.reaches(first.request_id, State.PRODUCED)
        await desk.hands.press("F2")
        await desk.hands.write("Ana")
        desk.window.show_request(first.request_id)
        await desk.hands.press("F7")
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        desk.questions()[0].no.click()
        await desk.hands.until(lambda: not desk.questions(), "the answer")
        await desk.hands.press("F2")
        assert desk.counter.guide.text(Entry.GIVEN) == "Ana"
