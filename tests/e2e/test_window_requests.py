"""The list of requests: by query and page by page, searched, opened, also those of earlier days."""

from __future__ import annotations

import getpass
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from branch_app.domain.errors import JournalError
from branch_app.domain.order import IssuanceRequest, State
from branch_app.domain.ports import Query, SealedOrder
from branch_app.journal.memory import MemoryJournal
from tests.support.bench import make_order
from tests.support.window import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.window import Desk

MANY = 250
PAGE = 100
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


async def show_list_of_one(desk: Desk) -> None:
    await desk.unlocked()
    await desk.enter()
    sent = await desk.send()
    await desk.reaches(sent.request_id, State.PRODUCED)
    await desk.hands.press("F3")
    await desk.hands.until(desk.window.requests.table.isVisible, "the list")


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
        # While nobody looks, what is new comes in and what lies far down is let go of.
        await desk.hands.press("F2")
        await desk.enter()
        await desk.send()
        await desk.hands.until(lambda: model.total == MANY + 1, "the new one")
        assert model.rowCount() == PAGE
        await desk.hands.press("F3")
        for _ in range(10):
            table.scrollToBottom()
            await desk.hands.settle()
        await desk.hands.until(lambda: model.rowCount() == MANY + 1, "all pages again")
        assert len({model.at(row) for row in range(MANY + 1)}) == MANY + 1


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


async def varied_journal() -> MemoryJournal:
    """Requests of today and of last week, in several states, for two tellers and two stations."""
    journal = MemoryJournal()
    ends = ((State.DISCARDED,), (State.NOT_SENT,), (State.SENDING, State.REJECTED))
    for number in range(12):
        at = datetime.now(UTC) - timedelta(days=0 if number % 2 else 7)
        teller = getpass.getuser() if number % 3 else "somebody"
        request = IssuanceRequest.prepared(make_order(), teller=teller, at=at)
        request = replace(
            request, name=f"NAME {11 - number:02}", station_name=f"Counter {number % 2}"
        )
        await journal.prepare(request, SealedOrder(request.request_id, request.card_id, b"{}"))
        for state in ends[number % 3]:
            request = request.moved(state, at)
            await journal.save(request)
    return journal


def column(desk: Desk, number: int) -> list[str]:
    model = desk.window.requests.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


async def test_filters_have_keys_and_go_together(box_folder: Path) -> None:
    async with open_desk(box_folder, journal=await varied_journal()) as desk:
        await show_list(desk)
        page = desk.window.requests

        def fits(total: int) -> bool:
            return page.model.total == total

        steps = (
            ("Ctrl+1", 6), ("Ctrl+1", 12), ("Ctrl+2", 4), ("Ctrl+3", 8), ("Ctrl+4", 8),
            ("Ctrl+1", 4), ("Ctrl+3", 4),
        )  # fmt: skip
        for key, total in steps:
            await desk.hands.press(key)
            await desk.hands.until(partial(fits, total), f"{key}: {total}")
        assert page.filters.buttons["mine"].isChecked()


async def test_the_order_has_a_key_and_column_heads(box_folder: Path) -> None:
    async with open_desk(box_folder, journal=await varied_journal()) as desk:
        await show_list(desk)
        newest_first = column(desk, 1)
        await desk.hands.press("Ctrl+5")
        await desk.hands.until(lambda: column(desk, 1) == sorted(newest_first), "by name")
        await desk.hands.press("Ctrl+5")
        states = ["Not sent"] * 4 + ["Refused by D1"] * 4 + ["Discarded"] * 4
        await desk.hands.until(lambda: column(desk, 4) == states, "by state")
        desk.window.requests.table.horizontalHeader().sectionClicked.emit(3)
        await desk.hands.until(lambda: column(desk, 3) == sorted(column(desk, 3)), "by station")
        desk.window.requests.table.horizontalHeader().sectionClicked.emit(0)
        await desk.hands.until(lambda: column(desk, 1) == newest_first, "by time")


async def test_the_chosen_request_is_told_beside_the_list(box_folder: Path) -> None:
    async with open_desk(box_folder, journal=await varied_journal()) as desk:
        await show_list(desk)
        page = desk.window.requests
        await desk.hands.press("Down")
        chosen = page.model.at(page.table.currentIndex().row())
        assert chosen is not None
        assert chosen.request_id in page.details.reference.text()
        assert page.details.badge.word == page.model.saying(chosen).word
        assert "No card was made." in page.details.sentences.text()
        await desk.hands.press("Ctrl+Shift+C")
        assert QGuiApplication.clipboard().text() == chosen.request_id
        await desk.hands.press("Ctrl+5")
        await desk.hands.until(lambda: page.model.row_of(chosen.request_id) > 0, "another order")
        await desk.hands.settle()
        now = page.model.at(page.table.currentIndex().row())
        assert now is not None
        assert now.request_id == chosen.request_id, "the choice stays"
        QGuiApplication.clipboard().clear()


class UnreadableJournal(MemoryJournal):
    """A journal whose lists cannot be read for a while: a double for the port."""

    broken = True

    async def count(self, query: Query) -> int:
        if self.broken:
            raise JournalError("The journal cannot be read.", "Call bank IT.")
        return await super().count(query)


async def test_a_list_that_cannot_be_read_says_so_and_is_read_again(box_folder: Path) -> None:
    journal = UnreadableJournal()
    async with open_desk(box_folder, journal=journal) as desk:
        await desk.unlocked()
        await desk.hands.press("F3")
        page = desk.window.requests
        await desk.hands.until(page.broken.isVisible, "the reason")
        assert page.broken.heading == "The journal cannot be read."
        assert not page.table.isVisible()
        journal.broken = False
        await desk.hands.press("F5")
        await desk.hands.until(page.empty.isVisible, "the empty list")
        assert page.empty.heading == "No requests yet."


async def test_esc_shows_all_where_nothing_fits(box_folder: Path) -> None:
    async with open_desk(box_folder, journal=await varied_journal()) as desk:
        await show_list(desk)
        page = desk.window.requests
        await desk.hands.press("Ctrl+F")
        await desk.hands.write("nobody at all")
        await desk.hands.until(page.empty.isVisible, "nothing")
        assert page.empty.heading == "No request fits."
        await desk.hands.press("Esc")
        await desk.hands.until(lambda: page.model.total == 12, "all")
        assert page.search.text() == ""


async def test_a_filter_that_nothing_fits_leaves_the_focus_beside_the_list(
    box_folder: Path,
) -> None:
    async with open_desk(box_folder) as desk:
        await show_list_of_one(desk)
        page = desk.window.requests
        assert page.table.hasFocus()
        await desk.hands.press("Ctrl+3")
        await desk.hands.until(page.empty.isVisible, "no failed one")
        assert page.empty.button.hasFocus()
        await desk.hands.press("Ctrl+3")
        await desk.hands.until(page.table.isVisible, "the list")
        assert page.table.hasFocus()


async def test_only_the_right_next_thing_looks_like_it(box_folder: Path) -> None:
    async with open_desk(box_folder, journal=await varied_journal()) as desk:
        await show_list(desk)
        page = desk.window.requests
        seen: set[str] = set()
        for row in range(page.model.rowCount()):
            page.table.selectRow(row)
            await desk.hands.settle()
            buttons = [*page.choices.buttons.values(), page.open_button]
            shown = [one for one in buttons if one.isVisible()]
            leads = {one.text() for one in shown if one.property("kind") == "primary"}
            assert leads
            assert ("Open" in leads) != page.choices.lead
            seen |= leads
        assert {"Open", "New request"} <= seen
