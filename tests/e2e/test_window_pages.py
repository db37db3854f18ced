"""The window as a whole: every page by keyboard, every control named, corrections, closing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from branch_app.bootstrap.start import look
from branch_app.domain.order import State
from branch_app.flow.guide import Entry
from branch_app.sandbox import Fault
from branch_app.ui import loop, theme
from branch_app.ui.app import tell_failure
from branch_app.ui.pages.help import _KEYS
from branch_app.ui.pages.page import Page
from branch_app.ui.widgets.text import Text
from tests.support.window import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.leaks import ExpectedLogs
    from tests.support.window import Desk

CONTROLS = (QLineEdit, QComboBox, QAbstractButton, QAbstractItemView)


def press(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk.hands.focus(), key)


async def test_every_control_has_a_name_for_a_screen_reader(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        nameless = [
            f"{type(page).__name__}: {type(control).__name__}"
            for page in desk.window.findChildren(Page)
            for control in page.findChildren(QWidget)
            if isinstance(control, CONTROLS)
            and not control.accessibleName()
            and not (isinstance(control, QAbstractButton) and control.text())
            and not control.objectName().startswith("qt_")
            and control.isVisibleTo(page)
            and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        assert nameless == []


async def test_each_place_of_the_rail_has_its_key(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        window = desk.window
        for key, page in (
            (Qt.Key.Key_F3, window.requests),
            (Qt.Key.Key_F10, window.setup),
            (Qt.Key.Key_F1, window.help),
            (Qt.Key.Key_F2, window.cardholder),
        ):
            press(desk, key)
            assert window.page() is page
        await desk.hands.settle()


async def test_help_names_every_key_that_it_explains(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.press("F1")
        shown = {text.text() for text in desk.window.help.findChildren(Text)}
        assert "Ctrl+1 … Ctrl+4" in shown
        assert set(_KEYS) <= shown  # in English, keys are named as they are written


async def test_the_window_shows_itself_dark_and_at_twice_the_text(box_folder: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        desk.window.resize(1024, 700)
        for look in (theme.Theme(dark=True), theme.Theme(dark=False, text_scale=2.0)):
            theme.apply(app, look)
            for name in ("requests", "setup", "help", "new"):
                desk.window.go(name)
                await desk.hands.settle()
                page = desk.window.page()
                for button in page.findChildren(QAbstractButton):
                    if button.isVisible():
                        assert button.width() >= button.sizeHint().width()
                        assert page.rect().contains(button.geometry()) or button.parent() != page
        theme.apply(app, theme.Theme(dark=False))


async def test_enter_shows_what_is_missing_and_goes_there(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.write("Maria")
        for _ in range(3):
            await desk.hands.press("Enter")
        fields = desk.window.cardholder.fields
        assert desk.window.page() is desk.window.cardholder
        assert fields[Entry.SURNAME].fault.startswith("Type the surname")
        assert desk.window.focusWidget() is fields[Entry.SURNAME].editor


async def test_escape_asks_before_anything_typed_is_lost(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.write("Maria")
        press(desk, Qt.Key.Key_Escape)
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        question = desk.questions()[0]
        QTest.keyClick(question, Qt.Key.Key_Escape)
        await desk.hands.until(lambda: not desk.questions(), "the answer")
        assert desk.counter.guide.text(Entry.GIVEN) == "Maria"
        desk.window.activateWindow()  # no window manager does it here
        await desk.hands.settle()
        press(desk, Qt.Key.Key_Escape)
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        desk.questions()[0].yes.click()
        await desk.hands.until(lambda: desk.counter.guide.text(Entry.GIVEN) == "", "discarding")


async def test_back_keeps_what_was_typed_and_a_new_product_asks_for_its_own_number(
    box_folder: Path,
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        press(desk, Qt.Key.Key_Escape)
        assert desk.window.page() is desk.window.card
        assert desk.counter.guide.text(Entry.PAN) != ""
        box = desk.window.card.fields[Entry.PRODUCT].editor
        box.setFocus()
        press(desk, Qt.Key.Key_Down)
        assert desk.counter.guide.product.name == "Gold"
        assert desk.counter.guide.text(Entry.PAN) == ""
        assert "Gold" in desk.counter.guide.fault(Entry.PAN)
        await desk.hands.settle()


async def test_a_refused_order_is_corrected_in_a_new_request_linked_to_it(
    box_folder: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app", "order failed")
    async with open_desk(box_folder) as desk:
        desk.sandbox.faults.add(Fault(operation="order", status=400))
        await desk.unlocked()
        await desk.enter()
        first = await desk.send()
        await desk.reaches(first.request_id, State.REJECTED)
        press(desk, Qt.Key.Key_F4)
        await desk.hands.until(lambda: desk.window.page() is desk.window.cardholder, "page one")
        assert desk.counter.guide.text(Entry.CONSUMER) == "C-0048213"
        await desk.enter_again()
        second = await desk.send()
        await desk.reaches(second.request_id, State.PRODUCED)
        assert second.follows == first.request_id
        assert second.request_id != first.request_id
        assert second.card_id != first.card_id
        assert len(desk.sandbox.orders) == 1


async def test_closing_with_a_request_under_way_asks_first(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        desk.sandbox.faults.add(Fault.named("agent_offline"))
        await desk.unlocked()
        await desk.enter()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.REQUESTED)
        desk.window.close()
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        assert "1 request under way" in desk.questions()[0].windowTitle()
        desk.questions()[0].no.click()
        await desk.hands.until(lambda: not desk.questions(), "the answer")
        await desk.hands.settle()
        assert not desk.window.closed.done()
        desk.window.close()
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        desk.questions()[0].yes.click()
        await desk.hands.until(desk.window.closed.done, "the end")


async def test_a_bug_is_told_in_a_sentence_without_its_text(
    box_folder: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app.ui.loop", "failure")
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        stop = loop.on_failure(lambda name, error: tell_failure(desk.window, name, error))
        loop.report("fold the letter", ValueError("4000001200004414"))
        stop()
        notice = desk.window.page().notice
        assert notice.isVisible()
        assert "fold the letter" in notice.detail
        assert "4414" not in f"{notice.title}{notice.advice}{notice.detail}"
        desk.failures.clear()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_no_key_of_a_reader_sends(box_folder: Path, key: Qt.Key) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        press(desk, key)
        await desk.hands.settle()
        assert desk.sandbox.calls["order"] == 0


async def test_setup_checks_the_way_to_d1_and_names_the_fault(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        desk.counter.checkup = partial(look, desk.counter.profile.source)
        await desk.unlocked()
        press(desk, Qt.Key.Key_F10)
        checks = desk.window.setup.checks
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        press(desk, Qt.Key.Key_F9)
        findings = checks.findings
        await desk.hands.until(lambda: not checks.busy and len(findings.told) > 10, "the findings")
        failed = [finding for finding in findings.told if finding.result == "failed"]
        assert ["keyring" in finding.what for finding in failed] == [True]
        assert failed[0].side == "this computer"
        assert desk.sandbox.calls["order"] == 0
