"""A second start, in a process of its own, raises the first window; nobody can hold that up."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from branch_app.background import in_thread
from branch_app.machine.instance import address as address_of
from branch_app.ui.raise_window import ask_to_raise, listen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 3000
SECOND_START = """
import sys
from branch_app.ui.raise_window import ask_to_raise
print(ask_to_raise(sys.argv[1], int(sys.argv[2]), *sys.argv[3:]))
"""
FIRST_WINDOW = """
import sys
from PySide6.QtCore import QCoreApplication
from branch_app.ui.raise_window import listen
app = QCoreApplication([])
listen(sys.argv[1], lambda: print("raised", flush=True), app, print)
print("listening", flush=True)
app.exec()
"""


class Bell:
    """Counts how often the window was raised, and hears what is said."""

    def __init__(self) -> None:
        self.times = 0
        self.heard: list[str] = []

    def hear(self, line: str) -> None:
        self.heard.append(line)

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    found = address_of(tmp_path)
    yield found
    Path(found).unlink(missing_ok=True)


@pytest.fixture
def owner() -> Iterator[QObject]:
    """An owner that is gone, with all it owns, before the test ends."""
    thing = QObject()
    yield thing
    destroy(thing)


def destroy(thing: QObject) -> None:
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete.value)


def start_again(address: str, *line: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SECOND_START, address, str(PATIENCE), *line],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip() + done.stderr


@contextmanager
def first_window(address: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", FIRST_WINDOW, address], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout
        assert process.stdout.readline() == "listening\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def knock(address: str) -> socket.socket:
    knocking = socket.socket(socket.AF_UNIX)
    knocking.settimeout(3)
    try:
        knocking.connect(address)
    except OSError:
        knocking.close()
        raise
    return knocking


def mode(address: str) -> int:
    """The mode of the file at an address, 0 when there is none."""
    try:
        return Path(address).lstat().st_mode
    except FileNotFoundError:
        return 0


def neighbours(address: str) -> list[str]:
    path = Path(address)
    return [str(each) for each in path.parent.iterdir() if each.name.startswith(path.name)]


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def hung_up(knocking: socket.socket) -> bool:
    try:
        return knocking.recv(1) == b""
    except ConnectionError:
        return True
    finally:
        knocking.close()


async def until(met: Callable[[], bool]) -> None:
    async with asyncio.timeout(3):
        while not met():  # noqa: ASYNC110  # the other side is another process and sets no event
            await asyncio.sleep(0.005)


async def test_a_second_start_raises_the_first_window(address: str, owner: QObject) -> None:
    bell = Bell()
    listen(address, bell, owner, bell.hear)
    assert await in_thread(start_again, address) == "True"
    assert bell.times == 1


async def test_a_second_start_says_a_line_and_is_told_that_it_was_heard(
    address: str, owner: QObject
) -> None:
    bell = Bell()
    listen(address, bell, owner, bell.hear)
    line = "branch-counter:new?surname=Groß&consumer-id=C-1"
    assert await in_thread(start_again, address, line) == "True"
    assert await in_thread(start_again, address, "x" * 4096) == "True"
    assert await in_thread(start_again, address, "x" * 4097) == "False"
    assert bell.heard == [line, "x" * 4096]


async def test_a_line_that_nobody_hears_is_not_handed_over(address: str) -> None:
    with first_window(address) as process:
        process.send_signal(signal.SIGSTOP)
        assert not await in_thread(ask_to_raise, address, 100, "somebody")
        process.send_signal(signal.SIGCONT)


async def test_only_this_user_can_knock(address: str, owner: QObject) -> None:
    listen(address, Bell(), owner, print)
    assert stat.S_ISSOCK(mode(address))
    assert not mode(address) & 0o077
    assert neighbours(address) == [address]  # nothing that Qt needed on the way


async def test_with_its_owner_the_socket_goes(address: str) -> None:
    bell, owner = Bell(), QObject()
    listen(address, bell, owner, bell.hear)
    destroy(owner)
    assert not mode(address)
    assert not ask_to_raise(address, 100)


async def test_what_a_killed_window_left_is_taken_over(address: str, owner: QObject) -> None:
    with first_window(address) as process:
        assert await in_thread(ask_to_raise, address, PATIENCE)
        process.kill()
        process.wait()
    assert mode(address)
    assert not ask_to_raise(address, 100)
    bell = Bell()
    listen(address, bell, owner, bell.hear)
    assert await in_thread(start_again, address) == "True"
    assert bell.times == 1


def test_a_first_window_that_hangs_is_not_waited_for(address: str) -> None:
    with first_window(address) as process:
        process.send_signal(signal.SIGSTOP)
        before = time.monotonic()
        assert not ask_to_raise(address, 100)
        assert time.monotonic() - before < 1
        process.send_signal(signal.SIGCONT)


def test_nobody_there_is_no(address: str) -> None:
    assert not ask_to_raise(address, 100)
    Path(address).write_text("no socket")
    assert not ask_to_raise(address, 100)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives a file away")
def test_a_socket_of_another_user_is_not_asked(address: str) -> None:
    with first_window(address):
        os.chown(address, 12345, 12345)
        assert not ask_to_raise(address, PATIENCE)


async def test_callers_that_write_or_stay_are_hung_up_on(address: str, owner: QObject) -> None:
    bell = Bell()
    listen(address, bell, owner, bell.hear)
    silent = knock(address)
    talking = knock(address)
    talking.setblocking(False)
    sent = talking.send(b"\xff" * 65536)
    assert sent > 0
    talking.settimeout(3)
    gone = knock(address)
    gone.close()
    await until(lambda: bell.times > 0)
    assert await in_thread(hung_up, silent)
    assert await in_thread(hung_up, talking)
    assert owner.findChildren(QObject)  # still listening
    assert await in_thread(start_again, address) == "True"


async def test_a_flood_raises_the_window_once_and_is_survived(address: str, owner: QObject) -> None:
    bell = Bell()
    listen(address, bell, owner, bell.hear)
    stop = threading.Event()

    def flood() -> int:
        count = 0
        while not stop.is_set():
            try:
                knock(address).close()
            except OSError:
                continue
            count += 1
        return count

    before = open_files()
    flooding = asyncio.create_task(in_thread(flood))
    turns, end = 0, time.monotonic() + 0.3
    while time.monotonic() < end:
        await asyncio.sleep(0)
        turns += 1
    stop.set()
    assert await flooding > 5  # it was a flood, however slow the computer
    assert turns > 10  # the window went on
    assert bell.times == 1
    await until(lambda: open_files() <= before)


async def test_a_place_where_nobody_can_listen_is_logged(
    tmp_path: Path, owner: QObject, expected_logs: Callable[[str, str], None]
) -> None:
    expected_logs("branch_app.ui.raise_window", "cannot be raised")
    listen(str(tmp_path / ("long" * 30)), Bell(), owner, print)
    destroy(owner.children()[0])
    assert owner.findChildren(QObject) == []
