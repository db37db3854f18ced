"""What is shown before there is a counter: why it cannot open, and how to go on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from branch_app.domain.errors import JournalError, JournalSealed
from branch_app.machine import logs
from branch_app.ui import app
from branch_app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path


async def test_a_failure_is_told_and_tried_again_by_key() -> None:
    window = MainWindow()
    window.show()
    await window.painted
    asking = asyncio.create_task(
        window.start.ask_again(JournalError("The disk is full.", "Free some space."), window.closed)
    )
    await asyncio.sleep(0)
    assert window.start.banner.word == "This counter cannot open"
    assert "The disk is full. Free some space." in window.start.banner.sentences
    QTest.keyClick(window.start.again_button, Qt.Key.Key_Return)
    assert await asking == (True, None)
    assert window.start.words.isVisible()
    window.end()


async def test_the_journals_passphrase_is_asked_for_and_not_kept_in_the_field() -> None:
    window = MainWindow()
    window.show()
    await window.painted
    asking = asyncio.create_task(
        window.start.ask_again(JournalSealed("Sealed.", "Type it."), window.closed)
    )
    await asyncio.sleep(0)
    QTest.keyClicks(window.start.secret, "a long passphrase")
    QTest.keyClick(window.start.secret, Qt.Key.Key_Return)
    again, passphrase = await asking
    assert again
    assert passphrase is not None
    assert passphrase.reveal() == "a long passphrase"
    assert window.start.secret.text() == ""
    window.start.secret.undo()
    assert window.start.secret.text() == ""
    window.end()


async def test_closing_the_window_ends_the_waiting() -> None:
    window = MainWindow()
    window.show()
    await window.painted
    asking = asyncio.create_task(window.start.ask_again(JournalError("No."), window.closed))
    await asyncio.sleep(0)
    window.close()
    assert await asking == (False, None)
    window.end()


async def test_a_log_that_cannot_be_written_is_told_in_the_window(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way", encoding="utf-8")
    window = MainWindow()
    window.show()
    await window.painted
    reached = asyncio.Event()

    def begin() -> None:
        logs.configure(tmp_path / "state" / "logs")

    async def assemble(*_: object) -> app.Assembled:
        reached.set()
        raise JournalError("The disk is full.")

    running = asyncio.create_task(
        app._main(
            window, assemble, None, None, setup_first=False,
            begin=begin,
        )
    )  # fmt: skip
    await asyncio.sleep(0)
    assert "The log cannot be written" in window.start.banner.sentences
    assert not reached.is_set()
    (tmp_path / "state").unlink()
    QTest.keyClick(window.start.again_button, Qt.Key.Key_Return)
    async with asyncio.timeout(5):
        await reached.wait()
    window.close()
    assert await running == 1
    logs.close()
    assert (tmp_path / "state" / "logs").is_dir()
