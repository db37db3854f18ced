"""What others may see of a counter whose teller is away, and how the teller comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jeepney import DBusAddress, new_signal  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget

from branch_app.domain.order import State
from branch_app.domain.profile import CLIENT_CERTIFICATE, TOKEN_SIGNING
from branch_app.flow.guide import Entry
from branch_app.flow.lockout import LOCKED_OUT, MOST_TRIES
from branch_app.machine.desktop import SystemDesktop
from branch_app.machine.memory_store import MemoryStore
from branch_app.sandbox import SandboxSettings
from branch_app.ui.capture import refuse_capture
from branch_app.ui.main_window import NAME
from tests.support.clock import TurnedClock
from tests.support.window import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.window import Desk

AWAY = 300.0


async def locked(desk: Desk) -> None:
    await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
    await desk.hands.until(desk.window.unlock.unlock_button.isEnabled, "the keyring")
    await desk.hands.settle()


def knock(desk: Desk, key: Qt.Key = Qt.Key.Key_A, window: QWidget | None = None) -> None:
    """A key as the window system brings it, before any widget has it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "a")
        QApplication.sendEvent((window or desk.window).windowHandle(), event)


async def test_a_counter_that_nobody_touches_locks_and_stays_locked(box_folder: Path) -> None:
    clock = TurnedClock()
    async with open_desk(box_folder, clock=clock) as desk:
        await desk.unlocked()
        await desk.enter()
        await clock.advance(AWAY - 1)
        knock(desk, Qt.Key.Key_Shift)
        await clock.advance(AWAY - 1)
        assert desk.window.page() is desk.window.check
        await clock.advance(1)
        await locked(desk)
        assert not desk.counter.session.unlocked
        assert desk.counter.guide.pan is None
        await clock.advance(AWAY)
        assert not desk.counter.session.unlocked, "never unlocked by itself"
        await desk.hands.press("Enter")
        await desk.unlocked()


async def test_a_touch_that_comes_too_late_does_nothing_but_lock(box_folder: Path) -> None:
    clock = TurnedClock()
    async with open_desk(box_folder, clock=clock) as desk:
        await desk.unlocked()
        clock.suspend(AWAY)
        knock(desk)
        await locked(desk)
        assert desk.counter.guide.text(Entry.GIVEN) == ""


async def test_whoever_works_in_a_dialog_is_there_and_an_idle_dialog_goes_with_the_lock(
    box_folder: Path,
) -> None:
    clock = TurnedClock()
    async with open_desk(box_folder, clock=clock) as desk:
        await desk.unlocked()
        await desk.enter()
        await desk.send()
        await desk.hands.press("Ctrl+P")

        def dialogs() -> list[QDialog]:
            return [one for one in desk.window.findChildren(QDialog) if one.isVisible()]

        await desk.hands.until(lambda: bool(dialogs()), "the slip")
        slip = dialogs()[0]
        await desk.hands.until(slip.isActiveWindow, "the keys to go there")
        for _ in range(3):
            await clock.advance(AWAY - 1)
            knock(desk, Qt.Key.Key_Shift, slip)
        assert slip.isVisible()
        await desk.hands.press("Ctrl+S")
        await desk.hands.until(lambda: len(dialogs()) > 1, "the chooser")
        chooser = dialogs()[1]
        await desk.hands.until(chooser.isActiveWindow, "the keys to go there")
        await clock.advance(AWAY - 1)
        knock(desk, Qt.Key.Key_Shift, chooser)
        await clock.advance(AWAY - 1)
        assert chooser.isVisible()
        await clock.advance(AWAY)
        await locked(desk)
        assert dialogs() == []


@pytest.mark.parametrize("key", ["F12", "Ctrl+L"])
async def test_a_dialog_keeps_no_key_from_covering_and_locking(box_folder: Path, key: str) -> None:
    slow = SandboxSettings(requested_seconds=60, ready_seconds=60)
    async with open_desk(box_folder, settings=slow) as desk:
        await desk.unlocked()
        await desk.enter()
        await desk.send()
        await desk.hands.press("Ctrl+P")
        await desk.hands.until(desk.window.findChildren(QDialog)[0].isActiveWindow, "the slip")
        await desk.hands.press(key)
        await desk.hands.until(lambda: not desk.window.findChildren(QDialog), "the slip to go")
        await desk.hands.settle()
        assert "CRUZ" not in visible_texts(desk)
        assert desk.counter.session.unlocked == (key == "F12")


async def test_the_locked_page_tells_states_and_no_name(box_folder: Path) -> None:
    slow = SandboxSettings(requested_seconds=60, ready_seconds=60)
    async with open_desk(box_folder, settings=slow) as desk:
        await desk.unlocked()
        await desk.enter()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.ACCEPTED, State.REQUESTED)
        await desk.hands.press("Ctrl+L")
        await locked(desk)
        shown = [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]
        for text in shown:
            assert "CRUZ" not in text.upper()
            assert sent.last_four not in text
        assert sent.request_id in shown


async def test_ten_wrong_passphrases_are_told_in_one_sentence(box_folder: Path) -> None:
    clock = TurnedClock()
    async with open_desk(box_folder, clock=clock, secrets=MemoryStore()) as desk:
        unlock = desk.window.unlock
        await desk.hands.until(unlock.fields[TOKEN_SIGNING].isVisible, "the fields")
        for number in range(MOST_TRIES):
            await desk.hands.until(unlock.unlock_button.isEnabled, f"try {number}")
            for field in unlock.fields.values():
                field.editor.setFocus()
                await desk.hands.write("wrong")
            await desk.hands.press("Enter")
            await desk.hands.until(unlock.notice.isVisible, "the answer")
        await desk.hands.until(lambda: "Wait 30 minutes" in unlock.words.text(), "the sentence")
        assert not unlock.unlock_button.isEnabled()
        await clock.advance(LOCKED_OUT.total_seconds() - 60)
        await desk.hands.until(lambda: "Wait 1 " in unlock.words.text(), "the time left")
        await clock.advance(60)
        await desk.hands.until(unlock.unlock_button.isEnabled, "the end of it")
        right = desk.sandbox.provisioned.passphrases
        for name, field in unlock.fields.items():
            field.editor.setFocus()
            await desk.hands.write(right[name])
        await desk.hands.press("Enter")
        await desk.unlocked()


async def test_a_bank_may_ask_for_a_typed_passphrase_each_time(box_folder: Path) -> None:
    async with open_desk(box_folder, unlock_by_typing=True) as desk:
        unlock = desk.window.unlock
        for _ in range(2):
            await desk.hands.until(unlock.fields[TOKEN_SIGNING].isVisible, "the field")
            await desk.hands.until(unlock.unlock_button.isEnabled, "the keyring")
            assert not unlock.fields[CLIENT_CERTIFICATE].isVisible()
            assert not unlock.remember.isVisible()
            await desk.hands.write(desk.sandbox.provisioned.passphrases[TOKEN_SIGNING])
            await desk.hands.press("Enter")
            await desk.unlocked()
            await desk.hands.press("Ctrl+L")
            await locked(desk)


async def test_a_question_does_not_stay_over_the_lock(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.write("Anna")
        await desk.hands.press("Esc")
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        desk.window.lock()
        await locked(desk)
        assert desk.questions() == []


def visible_texts(desk: Desk) -> str:
    window = desk.window
    shown = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    typed = [one.text() for one in window.findChildren(QLineEdit) if one.isVisible()]
    return " ".join(shown + typed)


async def test_one_key_covers_the_window_and_brings_it_back(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        assert "CRUZ" in visible_texts(desk)
        await desk.hands.press("F12")
        await desk.hands.settle()
        assert visible_texts(desk) == NAME
        # What is covered answers to no key.
        for key in ("Ctrl+Enter", "F3", "Ctrl+L", "Enter"):
            await desk.hands.press(key)
        await desk.hands.settle()
        assert desk.window.page() is desk.window.check
        assert desk.counter.ledger.open() == ()
        await desk.hands.press("F12")
        await desk.hands.settle()
        assert "CRUZ" in visible_texts(desk)


async def test_a_covered_counter_locks_too_and_comes_back_locked(box_folder: Path) -> None:
    clock = TurnedClock()
    async with open_desk(box_folder, clock=clock) as desk:
        await desk.unlocked()
        await desk.hands.press("F12")
        await clock.advance(AWAY)
        await desk.hands.until(lambda: not desk.counter.session.unlocked, "locked")
        assert visible_texts(desk) == NAME
        await desk.hands.press("F12")
        await locked(desk)
        assert "locked" in visible_texts(desk)


class ScreenFree(SystemDesktop):
    """A desktop that keeps what it is asked: a double for the port."""

    def __init__(self) -> None:
        self.refused: list[int] = []

    def refuse_capture(self, window: int) -> bool:
        self.refused.append(window)
        return True


@pytest.mark.parametrize("allowed", [True, False])
async def test_pictures_of_the_window_are_refused_where_the_bank_says_so(
    box_folder: Path,
    allowed: bool,  # noqa: FBT001  # pytest gives it
) -> None:
    async with open_desk(box_folder, screen_capture=allowed) as desk:
        await desk.unlocked()
        desktop = ScreenFree()
        desk.counter.desktop = desktop
        refuse_capture(desk.window, desk.counter)
        assert desktop.refused == ([] if allowed else [int(desk.window.winId())])


def screen_saver_says(active: bool) -> None:  # noqa: FBT001  # as it says it
    saver = DBusAddress("/org/gnome/ScreenSaver", interface="org.gnome.ScreenSaver")
    with open_dbus_connection("SESSION") as told:
        told.send(new_signal(saver, "ActiveChanged", "b", (active,)))


async def test_the_counter_locks_with_the_session(bus: str, box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        screen_saver_says(active=False)
        await desk.hands.settle()
        assert desk.window.page() is desk.window.cardholder

        def told_and_locked() -> bool:
            screen_saver_says(active=True)  # again, until somebody listens
            return desk.window.page() is desk.window.unlock

        await desk.hands.until(told_and_locked, "locked")
        assert not desk.counter.session.unlocked
