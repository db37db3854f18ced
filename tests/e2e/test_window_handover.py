"""A customer handed over to the real window: at rest, while typing, locked; and by real starts."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from branch_app.background import in_thread
from branch_app.bootstrap import handing
from branch_app.domain.card import Issuance
from branch_app.domain.handover import HandOver, Refusal
from branch_app.domain.order import State
from branch_app.domain.ports import Act
from branch_app.flow.guide import Entry
from branch_app.journal.memory import MemoryJournal
from branch_app.machine.instance import address as address_of
from branch_app.ui.demo import PAN
from branch_app.ui.raise_window import listen
from tests.support.window import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.window import Desk

MARIA = HandOver("C-0048213", "de la Cruz", "María")
ANNA = HandOver("C-7", "Groß", "Anna", "ANNA GROSS", "GOLD", Issuance.REPLACEMENT)


async def arrive(desk: Desk, line: str) -> None:
    desk.counter.handovers.arrive(line)
    await desk.hands.settle()


def held(desk: Desk, *entries: Entry) -> list[str]:
    return [desk.counter.guide.text(entry) for entry in entries]


NAME = (Entry.GIVEN, Entry.SURNAME, Entry.CONSUMER)


async def test_a_customer_is_filled_in_without_a_question(box_folder: Path) -> None:
    journal = MemoryJournal()
    async with open_desk(box_folder, journal=journal) as desk:
        await desk.unlocked()
        await desk.hands.press("F3")
        await arrive(desk, MARIA.url)
        assert desk.window.page() is desk.window.cardholder
        assert held(desk, *NAME) == ["María", "de la Cruz", "C-0048213"]
        assert desk.questions() == []
        assert "handed over" in desk.window.cardholder.notice.title
        await desk.hands.press("Enter")
        assert desk.window.page() is desk.window.card
        await desk.hands.write(PAN)
        await desk.hands.press("Enter")
        await desk.hands.write("1231")
        await desk.hands.press("Enter")
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.PRODUCED)
        noted = dict(zip(journal.notes, journal.subjects, strict=True))
        assert noted[Act.HANDED_OVER, True] == "C-0048213"
        assert "María" not in repr(journal.notes + journal.subjects)


async def test_product_reason_and_printed_name_come_along(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        gold = desk.counter.profile.products[1]
        await arrive(desk, HandOver("C-7", "Groß", "Anna", "A GROSS", gold.id, ANNA.reason).url)
        assert held(desk, Entry.PRINTED, Entry.ISSUANCE) == ["A GROSS", "REPLACEMENT"]
        assert desk.counter.guide.product is gold
        await desk.hands.press("Esc")
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        desk.questions()[0].yes.click()
        await desk.hands.until(lambda: not desk.counter.guide.started, "discarding")
        await arrive(desk, HandOver("C-7", "Groß", product="NO-SUCH-CARD").url)
        assert "does not have" in desk.window.cardholder.notice.title
        assert desk.counter.guide.product is gold


async def test_while_a_card_is_entered_the_teller_decides_and_nothing_is_lost(
    box_folder: Path,
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        await arrive(desk, MARIA.url)
        await arrive(desk, ANNA.url)
        (question,) = desk.questions()
        assert desk.window.focusWidget() is not question.yes
        question.no.click()
        await desk.hands.until(lambda: not desk.questions(), "the answer")
        desk.window.activateWindow()  # no window manager does it here
        assert held(desk, *NAME) == ["María", "de la Cruz", "C-0048213"]
        assert desk.counter.guide.pan is not None
        sent = await desk.send()
        assert desk.window.page() is desk.window.follow  # not torn away from what goes on
        await desk.hands.press("F2")
        assert held(desk, *NAME) == ["Anna", "Groß", "C-7"]
        await desk.reaches(sent.request_id, State.PRODUCED)


async def test_the_teller_may_take_the_new_customer_at_once(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.write("Somebody")
        await arrive(desk, ANNA.url)
        desk.questions()[0].yes.click()
        await desk.hands.until(lambda: held(desk, *NAME)[0] == "Anna", "the customer")
        assert not desk.counter.handovers.waiting


async def test_a_locked_counter_keeps_the_customer_and_says_so_without_a_name(
    box_folder: Path,
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.press("Ctrl+L")
        await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
        await arrive(desk, ANNA.url)
        assert "Unlock" in desk.window.unlock.notice.title
        shown = " ".join(label.text() for label in desk.window.findChildren(QLabel))
        assert "Anna" not in shown
        assert "ANNA" not in shown
        assert held(desk, *NAME) == ["", "", ""]
        await desk.hands.until(desk.window.unlock.unlock_button.isEnabled, "the keyring")
        await desk.hands.press("Enter")
        await desk.unlocked()
        assert held(desk, *NAME) == ["Anna", "Groß", "C-7"]


async def test_card_data_is_refused_and_told_and_noted(box_folder: Path) -> None:
    journal = MemoryJournal()
    async with open_desk(box_folder, journal=journal) as desk:
        await desk.unlocked()
        for line in (
            f"branch-counter:new?consumer-id={PAN}&surname=Roe",
            f"branch-counter:new?consumer-id=C-1&surname=Roe&pan={PAN}",
            Refusal.CARD_DATA.url,
        ):
            await arrive(desk, line)
            assert "card number" in desk.window.page().notice.title
            assert held(desk, *NAME) == ["", "", ""]
        await arrive(desk, "\ufffd" * 40)
        assert "not written" in desk.window.page().notice.title
        assert not desk.counter.handovers.waiting
        await desk.hands.until(
            lambda: journal.notes.count((Act.HANDED_OVER, False)) == 4, "the record"
        )
        assert PAN not in repr(journal.subjects)


async def test_a_second_start_hands_over_to_the_window_that_is_open(
    box_folder: Path, tmp_path: Path
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        address = address_of(tmp_path)
        listen(address, desk.window.come_forward, desk.window, desk.counter.handovers.arrive)
        say = "import sys; from branch_app.ui.raise_window import *; "
        say += "print(ask_to_raise(sys.argv[1], 3000, sys.argv[2]))"
        second = [sys.executable, "-c", say, address, ANNA.url]
        told = await in_thread(subprocess.check_output, second)
        assert told == b"True\n"
        await desk.hands.until(lambda: held(desk, *NAME)[0] == "Anna", "the customer")


def test_an_address_alone_is_opened() -> None:
    url = "Branch-Counter:new?surname=Roe&consumer-id=C-1"
    assert handing.with_command([url]) == ["open", url]
    assert handing.with_command(["--training", url]) == ["--training", "open", url]
    assert handing.with_command(["open", url]) == ["open", url]
    assert handing.with_command(["new", "--surname", "Roe"]) == ["new", "--surname", "Roe"]


def said(*arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "branch_app", *arguments],
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_nothing_that_is_refused_is_repeated_on_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    good = ("--consumer-id", "C-1", "--surname", "Roe")
    for arguments in (
        ("new", *good, "--pan", PAN),
        ("new", *good, f"--card-number={PAN}"),
        ("new", *good, PAN),
        ("new", "--consumer-id", PAN, "--surname", "Roe"),
        ("new", *good, "--surname", PAN),
        ("new", *good, "--reason", PAN),
        ("new", "--consumer-id", "C-1"),
        ("open", f"branch-counter:new?consumer-id=C-1&surname={PAN}"),
        (f"branch-counter:{PAN}",),
    ):
        code, words = said(*arguments)
        assert code == 1, words
        assert words.count("\n") == 1
        assert PAN not in words
