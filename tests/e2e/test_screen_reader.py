"""A whole card by a person who sees nothing: the real program, a real screen, AT-SPI."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.secret_service import PrivateSession
from tests.support.screen import Screen, open_screen, wait_until
from tests.support.screen_reader import Node, ScreenReader, open_screen_reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAN = "4000001200004414"
CONTROLS = {
    "push button", "button", "text", "password text", "combo box", "check box", "table",
    "list", "radio button", "toggle button", "list item", "menu item",
}  # fmt: skip
STATES_TOLD = {"Accepted": "Accepted.", "At the station": "At the station.",
               "Produced": "Produced."}  # fmt: skip
"""A line of the timeline -> how its announcement begins."""


@pytest.fixture
def session() -> Iterator[PrivateSession]:
    made = PrivateSession(keyring=False)
    yield made
    made.stop()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with open_screen(tmp_path) as opened:
        yield opened


@pytest.fixture
def reader(session: PrivateSession, screen: Screen) -> Iterator[ScreenReader]:
    with open_screen_reader(session) as listening:
        program = subprocess.Popen(
            [sys.executable, "-m", "branch_app", "--training"],
            env=screen.environment
            | {
                "DBUS_SESSION_BUS_ADDRESS": session.address,
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "LANG": "C.UTF-8",
                "XDG_RUNTIME_DIR": os.environ["XDG_RUNTIME_DIR"],
            },
        )
        try:
            screen.focus_window("Branch Counter", 100)
            yield listening
        finally:
            program.terminate()
            program.wait(timeout=30)


def nameless(nodes: list[Node]) -> list[Node]:
    """The controls that say nothing when the focus comes to them."""
    return [
        node
        for node in nodes
        if "focusable" in node.states and "enabled" in node.states and not node.name.strip()
    ]


def here(reader: ScreenReader, place: str) -> bool:
    """Whether the rail says that a place is the present one."""
    return any(
        node.name.startswith(place) and node.description == "you are here" for node in reader.tree()
    )


def write(screen: Screen, reader: ScreenReader, field: str, words: str) -> None:
    """Find a field by its name, go there, type, and hear that it holds what was typed."""
    node = reader.find("text", field)
    reader.go_to(node)
    wait_until(lambda: (reader.focused() or node).path == node.path, f"the focus on {field}")
    screen.write(words)
    wait_until(lambda: words in reader.text(node).replace(" ", ""), f"{words} in {field}")


@pytest.mark.timeout(180)
def test_a_screen_reader_completes_a_whole_card(screen: Screen, reader: ScreenReader) -> None:
    write(screen, reader, "Given name", "Maria")
    write(screen, reader, "Surname", "Cruz")
    write(screen, reader, "Customer number", "C-0048213")
    assert reader.text(reader.find("text", "Printed")) == "MARIA CRUZ"
    assert nameless(reader.tree()) == []
    reader.press(reader.find("push button", "Continue"))

    write(screen, reader, "Card number", PAN)
    write(screen, reader, "Valid thru", "1231")
    assert reader.text(reader.find("text", "Card number")) == "•••• •••• •••• 4414"
    assert nameless(reader.tree()) == []
    reader.press(reader.find("push button", "Continue"))

    assert reader.find("label", "MARIA CRUZ").description == "Printed name"
    assert reader.find("label", "•••• 4414").description == "Card number"
    assert nameless(reader.tree()) == []
    assert (reader.focused() or reader.tree()[0]).name.startswith("Send")
    screen.press("ctrl+Return")

    wait_until(lambda: any(t.startswith("Produced.") for t in reader.heard()), "the card", 60)
    assert nameless(reader.tree()) == []
    rows = [node.name for node in reader.tree() if node.name.startswith(tuple(STATES_TOLD))]
    passed = {word for row in rows for word in STATES_TOLD if row.startswith(word)}
    heard = " ".join(reader.heard())
    assert {word for word in passed if STATES_TOLD[word] not in heard} == set()
    assert "A card was made." in heard
    assert PAN not in heard.replace(" ", "")


@pytest.mark.timeout(180)
def test_a_screen_reader_hears_faults_and_the_lock(screen: Screen, reader: ScreenReader) -> None:
    reader.find("text", "Given name")
    reader.press(reader.find("push button", "Continue"))
    wait_until(lambda: any("Type the surname" in t for t in reader.heard()), "the fault")
    assert reader.find("text", "Surname").description.startswith("Fault: Type the surname.")
    for key, place in (("F3", "Requests"), ("F10", "Setup"), ("F1", "Help"), ("F2", "New card")):
        screen.press(key)
        wait_until(partial(here, reader, place), place)
        assert nameless(reader.tree()) == []
    screen.press("ctrl+l")
    wait_until(lambda: "Locked" in reader.heard(), "the lock")
    assert nameless(reader.tree()) == []
