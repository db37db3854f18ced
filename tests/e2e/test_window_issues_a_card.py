"""The main job, through the real window, against the real sandbox over TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from branch_app.domain.card import luhn_ok
from branch_app.domain.order import State
from branch_app.domain.ports import Query
from branch_app.flow.guide import Entry
from branch_app.sandbox import Fault
from tests.support.window import SwiftClock, open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.leaks import ExpectedLogs

GOOD_PANS = [f"40000012{tail:08}" for tail in range(200) if luhn_ok(f"40000012{tail:08}")]


async def test_a_card_is_typed_sent_followed_and_produced(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        shown = desk.window.check.face.strings()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.PRODUCED)
        assert desk.word == "Produced"
        assert desk.sentences == (
            "The card is finished. A card was made. "
            "Take it from Counter 1, check the name, hand it over."
        )
        (order,) = desk.sandbox.orders
        assert order.issuer_request_id == sent.request_id
        assert order.card_id == sent.card_id
        opened = order.opened()
        assert opened["name"] == shown["name"] == "MARIA DE LA CRUZ"
        assert opened["encodedName"] == "DE LA CRUZ/MARIA"
        assert opened["exp"] == "3112"
        assert shown["expiry"] == "12/31"


async def test_enter_alone_never_sends(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        for _ in range(5):
            await desk.hands.press("Enter")
        await desk.hands.settle()
        assert desk.window.page() is desk.window.check
        assert desk.sandbox.calls["order"] == 0
        assert desk.counter.ledger.open() == ()


async def test_sending_twice_in_one_breath_makes_one_order(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        desk.window.check.send_button.click()
        desk.window.check.send_button.click()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.PRODUCED)
        assert desk.sandbox.calls["order"] == 1
        assert await desk.counter.ledger.count(Query()) == 1


async def test_the_teller_goes_on_while_cards_are_made(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        desk.sandbox.faults.add(Fault.named("slow", operation="order", delay=0.5))
        ids = []
        for pan in GOOD_PANS[:3]:
            await desk.enter(pan=pan)
            ids.append((await desk.send()).request_id)
            await desk.hands.press("F2")
            await desk.hands.until(
                lambda: desk.window.page() is desk.window.cardholder, "the next card"
            )
        for request_id in ids:
            await desk.reaches(request_id, State.PRODUCED)
        assert len(desk.sandbox.orders) == 3
        await desk.hands.press("F3")
        await desk.hands.settle()
        words = [
            desk.window.requests.model.index(row, 4).data()
            for row in range(desk.window.requests.model.rowCount())
        ]
        assert words == ["Produced"] * 3


async def test_locking_empties_the_entry_and_drops_the_token(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        await desk.hands.press("Ctrl+L")
        await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
        assert not desk.counter.session.unlocked
        assert desk.window.card.pan.digits() == ""
        assert desk.counter.guide.text(Entry.GIVEN) == ""
        assert desk.window.light.text == "Locked"
        await desk.hands.press("F2")
        assert desk.window.page() is desk.window.unlock
        await desk.hands.until(desk.window.unlock.unlock_button.isEnabled, "the keyring")
        await desk.hands.press("Enter")
        await desk.unlocked()


async def test_the_clipboard_gets_the_reference_and_nothing_else(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        sent = await desk.send()
        desk.window.follow.copy_button.click()
        assert QGuiApplication.clipboard().text() == sent.request_id
        await desk.reaches(sent.request_id, State.PRODUCED)
        QGuiApplication.clipboard().clear()


async def test_the_connection_light_tells_of_trouble_and_recovers(
    box_folder: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app", "order failed")
    expected_logs("branch_app", "token not renewed", maybe=True)
    async with open_desk(box_folder, clock=SwiftClock(20)) as desk:
        await desk.unlocked()
        await desk.hands.until(lambda: desk.window.light.text.startswith("Connected"), "a token")
        desk.sandbox.pause()
        await desk.enter()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.NOT_SENT)
        assert desk.word == "No card made: not sent"
        assert not desk.window.light.text.startswith("Connected")
        desk.sandbox.resume()
        await desk.hands.press("Ctrl+Enter")
        await desk.reaches(sent.request_id, State.PRODUCED)
        assert len(desk.sandbox.orders) == 1
        assert desk.window.light.text.startswith("Connected")
