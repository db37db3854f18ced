"""The list of requests: by query and page by page, searched, opened, also those of earlier days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from branch_app.domain.order import IssuanceRequest, State
from branch_app.domain.ports import SealedOrder
from branch_app.journal.memory import MemoryJournal
from tests.support.bench import make_order
from tests.support.window import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.window import Desk

MANY = 250
BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


async def a_full_journal() -> MemoryJournal:
    """Discarded requests of a long day: every 50th for somebody else."""
    journal = MemoryJournal()
    for number in range(MANY):
        order = make_order()
        at = BEGIN + timedelta(minutes=number)
        request = IssuanceRequest.prepared(order, teller="teller-1", at=at)
        if number % 50 == 0:
            request = replace(request, name="ANNA-LENA GROSS")
        await journal.prepare(request, SealedOrder(request.request_id, request.card_id, b"{}"))
        await journal.save(request.moved(State.DISCARDED, at))
    return journal


async def show_list(desk: Desk) -> None:
    await desk.unlocked()
    await desk.hands.press("F3")
    await desk.hands.until(lambda: desk.window.requests.model.rowCount() > 0, "the first page")


async def test_a_long_list_is_read_page_by_page(box_folder: Path) -> None:
    async with open_desk(box_folder, journal=await a_full_journal()) as desk:
        await show_list(desk)
        model, table = desk.window.requests.model, desk.window.requests.table
        assert model.total == MANY
        assert model.rowCount() < MANY
        for _ in range(10):
            table.scrollToBottom()
            await desk.hands.settle()
        await desk.hands.until(lambda: model.rowCount() == MANY, "all pages")
        shown = [model.index(row, 0).data() for row in range(MANY)]
        assert len(shown) == MANY


async def test_searching_finds_a_name_and_clearing_shows_all(box_folder: Path) -> None:
    async with open_desk(box_folder, journal=await a_full_journal()) as desk:
        await show_list(desk)
        page = desk.window.requests
        page.search.setFocus()
        await desk.hands.write("gross")
        await desk.hands.until(lambda: page.model.total == MANY // 50, "the hits")
        names = {page.model.index(row, 1).data() for row in range(page.model.rowCount())}
        assert names == {"ANNA-LENA GROSS"}
        await desk.hands.write(" nobody")
        await desk.hands.until(lambda: page.model.total == 0, "no hit")
        assert page.empty.isVisible()
        page.search.clear()
        await desk.hands.until(lambda: page.model.total == MANY, "all again")


async def test_a_request_of_an_earlier_day_opens_and_can_be_corrected(box_folder: Path) -> None:
    journal = await a_full_journal()
    async with open_desk(box_folder, journal=journal) as desk:
        await show_list(desk)
        table = desk.window.requests.table
        table.setFocus()
        table.selectRow(3)
        QTest.keyClick(table, Qt.Key.Key_Return)
        await desk.hands.until(lambda: desk.window.page() is desk.window.follow, "the request")
        assert desk.word == "No card made: discarded"


async def test_a_new_request_comes_in_at_the_top(box_folder: Path) -> None:
    async with open_desk(box_folder, journal=await a_full_journal()) as desk:
        await desk.unlocked()
        await desk.enter()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.PRODUCED)
        await desk.hands.press("F3")
        await desk.hands.settle()
        model = desk.window.requests.model
        first = model.at(0)
        assert first is not None
        assert first.request_id == sent.request_id
        assert model.total == MANY + 1
