"""What a teller hears of a card while the window is not in front."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from branch_app import shipped
from branch_app.domain.order import State
from branch_app.machine.desktop import SystemDesktop
from branch_app.sandbox import SandboxSettings
from branch_app.ui import chime
from tests.support.window import open_desk

if TYPE_CHECKING:
    from pathlib import Path

SLOW = SandboxSettings(requested_seconds=0.5, ready_seconds=0.5)


class Board(SystemDesktop):
    """A desktop that keeps what it is told: a double for the port."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    async def notify(self, title: str, text: str) -> bool:
        self.told.append((title, text))
        return True


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sounds that were played: no test makes a noise."""
    heard: list[str] = []
    monkeypatch.setattr(chime, "play", heard.append)
    return heard


@pytest.mark.parametrize("sound", [False, True])
async def test_an_end_that_nobody_looks_at_is_told_without_a_name_or_digit(
    box_folder: Path,
    sound: bool,  # noqa: FBT001  # pytest gives it
    played: list[str],
) -> None:
    async with open_desk(box_folder, settings=SLOW, sound=sound) as desk:
        board = Board()
        desk.counter.desktop = board
        await desk.unlocked()
        title = desk.window.windowTitle()
        await desk.enter()
        sent = await desk.send()
        await desk.hands.until(
            lambda: desk.window.windowTitle() == f"{title}: 1 under way", "the count"
        )
        other = QWidget()
        other.show()
        other.activateWindow()
        other.hide()
        other.deleteLater()
        await desk.hands.until(lambda: QApplication.activeWindow() is None, "nothing in front")
        await desk.reaches(sent.request_id, State.PRODUCED)
        await desk.hands.until(lambda: bool(board.told), "the notification")
        assert board.told == [(title, "A card is finished.")]
        assert not re.search(r"[0-9]|CRUZ", "".join(board.told[0]))
        assert desk.window.windowTitle() == title
        assert played == (["done"] if sound else [])


async def test_nothing_is_told_to_somebody_who_looks(box_folder: Path, played: list[str]) -> None:
    async with open_desk(box_folder, sound=True) as desk:
        board = Board()
        desk.counter.desktop = board
        await desk.unlocked()
        desk.window.activateWindow()
        await desk.hands.until(lambda: QApplication.activeWindow() is not None, "in front")
        await desk.enter()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.PRODUCED)
        assert board.told == []
        assert played == []


def test_the_sounds_are_what_their_script_makes() -> None:
    folder = shipped.folder() / "sounds"
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    subprocess.run([sys.executable, "-m", "tools.sounds"], check=True)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    assert set(before) == {"done.wav", "look.wav"}
    assert all(len(content) < 16_000 for content in before.values())
