"""A card by a person who sees nothing, and all that may go wrong with it.

The real program, a real screen, AT-SPI: what goes wrong is heard, and the next step is found and
done through the tree alone.
"""

from __future__ import annotations

import json
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
STATES_TOLD = {
    "Accepted": "Accepted.", "At the station": "At the station.", "Produced": "Produced.",
    "Not sent": "No card made: not sent", "Refused by D1": "No card made: D1 refused",
    "Not certain": "Not certain: do not send again yet",
    "Station problem": "Station problem: check the tray",
}  # fmt: skip
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
def faults() -> list[dict[str, object]]:
    """What the practice D1 does wrong; a test that wants something names it."""
    return []


@pytest.fixture
def reader(
    session: PrivateSession, screen: Screen, faults: list[dict[str, object]]
) -> Iterator[ScreenReader]:
    with open_screen_reader(session) as listening:
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.support.spoiled_program", json.dumps(faults)],
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


def hear(reader: ScreenReader, words: str, seconds: float = 30) -> None:
    """Wait for an announcement, by its beginning."""
    wait_until(lambda: any(t.startswith(words) for t in reader.heard()), words, seconds)


def enter_number(screen: Screen, reader: ScreenReader, number: str = PAN) -> None:
    """Fill in the second page and go on."""
    write(screen, reader, "Card number", number)
    write(screen, reader, "Valid thru", "1231")
    assert nameless(reader.tree()) == []
    reader.press(reader.find("push button", "Continue"))


def send_a_card(screen: Screen, reader: ScreenReader) -> None:
    """Enter a whole card and send it."""
    for field, words in (("Given name", "Maria"), ("Surname", "Cruz"), ("Customer number", "C-1")):
        write(screen, reader, field, words)
    reader.press(reader.find("push button", "Continue"))
    enter_number(screen, reader)
    reader.press(reader.find("push button", "Send"))


def offered(reader: ScreenReader, words: str) -> bool:
    """Whether there is a button, by the beginning of its name."""
    return any(n.role == "push button" and n.name.startswith(words) for n in reader.tree())


def chosen(reader: ScreenReader, item: str) -> bool:
    """Whether an item of a list is the one that was chosen, by the beginning of its name."""
    return "selected" in reader.find("list item", item).states


def all_was_told(reader: ScreenReader) -> None:
    """Every control on the page has a name, and every state of the timeline was announced."""
    # An exercise says the practice number that is to be typed.
    heard = " ".join(told for told in reader.heard() if not told.startswith("Exercise:"))
    nodes = reader.tree()
    assert nameless(nodes) == []
    rows = [node.name for node in nodes if node.name.startswith(tuple(STATES_TOLD))]
    passed = {word for row in rows for word in STATES_TOLD if row.startswith(word)}
    assert passed
    assert {word for word in passed if STATES_TOLD[word] not in heard} == set()
    assert PAN not in heard.replace(" ", "")


@pytest.mark.timeout(180)
def test_a_screen_reader_completes_a_whole_card(screen: Screen, reader: ScreenReader) -> None:
    write(screen, reader, "Given name", "Maria")
    write(screen, reader, "Surname", "Cruz")
    write(screen, reader, "Customer number", "C-0048213")
    assert reader.text(reader.find("text", "Printed")) == "MARIA CRUZ"
    assert nameless(reader.tree()) == []
    reader.press(reader.find("push button", "Continue"))

    enter_number(screen, reader)
    assert reader.find("label", "MARIA CRUZ").description == "Printed name"
    assert reader.find("label", "•••• 4414").description == "Card number"
    assert nameless(reader.tree()) == []
    assert (reader.focused() or reader.tree()[0]).name.startswith("Send")
    screen.press("ctrl+Return")

    hear(reader, "Produced.", 60)
    all_was_told(reader)
    assert "A card was made." in " ".join(reader.heard())


REFUSED = {"operation": "order", "status": 400, "body": '{"detail": "unknown product"}'}
STATION = {"name": "card_prod_exception"}


@pytest.mark.timeout(180)
@pytest.mark.parametrize(
    ("faults", "said", "made"),
    [
        ([REFUSED], "No card made: D1 refused", "No card was made."),
        ([STATION], "Station problem: check the tray", "may lie in the tray."),
    ],
)
def test_a_new_request_follows_one_that_failed(
    screen: Screen, reader: ScreenReader, said: str, made: str
) -> None:
    send_a_card(screen, reader)
    hear(reader, said, 60)
    assert made in " ".join(reader.heard())
    all_was_told(reader)
    reader.press(reader.find("push button", "New request"))
    assert reader.text(reader.find("text", "Surname")) == "CRUZ"
    reader.press(reader.find("push button", "Continue"))
    enter_number(screen, reader)
    reader.press(reader.find("push button", "Send"))
    hear(reader, "Produced.", 60)
    all_was_told(reader)


@pytest.mark.timeout(180)
@pytest.mark.parametrize(
    "faults", [[{"name": "lost_answer"}, {"operation": "status", "status": 503, "times": 3}]]
)
def test_a_lost_answer_offers_to_ask_and_not_to_send(screen: Screen, reader: ScreenReader) -> None:
    send_a_card(screen, reader)
    hear(reader, STATES_TOLD["Not certain"], 60)
    assert "It is not certain whether a card is made." in " ".join(reader.heard())
    all_was_told(reader)
    reader.press(reader.find("push button", "Ask D1 now"))
    assert not offered(reader, "Send")
    hear(reader, "Produced.", 60)
    all_was_told(reader)


@pytest.mark.timeout(180)
@pytest.mark.parametrize("faults", [[{"name": "dropped", "operation": "order"}]])
def test_an_order_that_never_arrived_is_sent_again_after_a_question(
    screen: Screen, reader: ScreenReader
) -> None:
    send_a_card(screen, reader)
    hear(reader, STATES_TOLD["Not certain"], 60)
    assert not offered(reader, "Send again")
    hear(reader, "Not certain: D1 has no such order", 60)
    reader.press(reader.find("push button", "Send again"))
    assert nameless(reader.tree()) == []
    reader.press(reader.find("push button", "No card there: send again"))
    hear(reader, "Produced.", 60)
    all_was_told(reader)


@pytest.mark.timeout(180)
def test_an_order_that_could_not_leave_is_sent_when_d1_is_there(
    screen: Screen, reader: ScreenReader
) -> None:
    reader.find("text", "Given name")
    reader.press(reader.find("push button", "Exercises"))
    for place, name in enumerate(("The first card", "A lost answer", "An order that", "D1 cannot")):
        if place:
            screen.press("Down")
        wait_until(partial(chosen, reader, name), name)
    reader.press(reader.find("push button", "Begin"))
    hear(reader, "Exercise: D1 cannot be reached")
    send_a_card(screen, reader)
    hear(reader, STATES_TOLD["Not sent"], 60)
    assert "No card was made." in " ".join(reader.heard())
    all_was_told(reader)
    reader.press(reader.find("push button", "Send"))
    hear(reader, "Produced.", 60)
    all_was_told(reader)


@pytest.mark.timeout(180)
def test_a_wrong_number_is_told_and_put_right(screen: Screen, reader: ScreenReader) -> None:
    for field, words in (("Given name", "Maria"), ("Surname", "Cruz"), ("Customer number", "C-1")):
        write(screen, reader, field, words)
    reader.press(reader.find("push button", "Continue"))
    enter_number(screen, reader, f"{PAN[:-1]}5")
    number = reader.find("text", "Card number")
    wait_until(
        lambda: reader.find("text", "Card number").description.startswith("Fault:"), "the fault"
    )
    fault = reader.find("text", "Card number").description.removeprefix("Fault: ")
    assert any(told and told in fault for told in reader.heard())
    wait_until(lambda: (reader.focused() or number).path == number.path, "the focus there")
    screen.press("ctrl+a")
    write(screen, reader, "Card number", PAN)
    reader.press(reader.find("push button", "Continue"))
    reader.find("push button", "Send")


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
