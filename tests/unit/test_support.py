"""The guards of ``tests/support`` catch what they are for: each test below must fail, by name."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LEAKING = """
import asyncio, logging, os, socket, threading, warnings
import pytest

stop = threading.Event()

def test_thread(): threading.Thread(target=stop.wait, name="forgotten").start()

def test_thread_that_was_there(): stop.set()

async def test_task():
    test_task.kept = asyncio.create_task(asyncio.sleep(60), name="forgotten task")

async def test_task_that_ended():
    await asyncio.create_task(asyncio.sleep(0))

@pytest.fixture
async def worker():
    tasks = []
    yield tasks
    tasks[0].cancel()
    await asyncio.wait(tasks)

async def test_task_that_its_fixture_ends(worker):
    worker.append(asyncio.create_task(asyncio.sleep(60)))

def test_log(): logging.getLogger("x.y").warning("odd %s", "thing")

def test_log_info(): logging.getLogger("x.y").info("fine")

def test_log_expected(expected_logs):
    expected_logs("x", "odd")
    logging.getLogger("x.y").warning("odd %s", "thing")

def test_log_that_never_came(expected_logs): expected_logs("x", "odd")

def test_log_seen_by_caplog(caplog): logging.getLogger("x.y").warning("odd")

def test_connect():
    with socket.socket() as sock:
        sock.connect(("192.0.2.1", 443))

def test_connect_hidden():
    with socket.socket() as sock:
        try: sock.connect_ex(("192.0.2.1", 443))
        except RuntimeError: pass

def test_name():
    with pytest.raises(RuntimeError): socket.getaddrinfo("example.com", 443)

def test_name_invalid():
    with pytest.raises(socket.gaierror): socket.getaddrinfo("d1.invalid", 443)

def test_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()

def test_environment(home):
    assert "HTTPS_PROXY" not in os.environ and "DBUS_SESSION_BUS_ADDRESS" not in os.environ
    assert os.environ["HOME"] == str(home) and not list(home.iterdir())
"""
FAILING = {
    "test_thread": "thread forgotten",
    "test_task": "task forgotten task: sleep",
    "test_log": "unexpected log record: WARNING x.y: odd thing",
    "test_log_that_never_came": "never came: x: odd",
    "test_connect": "attempt to reach 192.0.2.1",
    "test_connect_hidden": "attempt to reach 192.0.2.1",
    "test_name": "attempt to reach example.com",
}

LEAKING_QT = """
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget, QLabel

app = QApplication.instance() or QApplication([])
kept = []

def test_widget():
    kept.append(QWidget()); kept[0].setObjectName("left over")

def test_widget_that_was_there(): pass

def test_widget_that_went():
    widget = QWidget(); QLabel(widget); widget.show(); widget.close(); widget.deleteLater()

def test_timer():
    kept.append(QTimer(app)); kept[-1].setObjectName("ticking"); kept[-1].start(1000)

def test_timer_that_stopped():
    timer = QTimer(app); timer.start(1000); timer.stop(); timer.deleteLater()
"""
FAILING_QT = {"test_widget": "QWidget 'left over'", "test_timer": "active timer 'ticking'"}


@pytest.mark.parametrize(
    ("program", "options", "failing"),
    [
        pytest.param(LEAKING, ["-p", "no:pytest-qt"], FAILING, id="without-qt"),
        pytest.param(LEAKING_QT, [], FAILING_QT, id="with-qt"),
    ],
)
def test_what_is_left_behind_fails_by_name(
    tmp_path: Path, program: str, options: list[str], failing: dict[str, str]
) -> None:
    (tmp_path / "test_leaking.py").write_text(program)
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_mode = auto\n")
    plugins = [
        "-p", "tests.support.outside", "-p", "tests.support.leaks", "-p", "no:cacheprovider",
        "-p", "no:xdist", "-p", "no:randomly",
    ]  # fmt: skip
    done = subprocess.run(  # our own code
        [sys.executable, "-m", "pytest", "-rfE", *plugins, *options, str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ
        | {
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "HTTPS_PROXY": "http://proxy.example",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        },
    )
    failed = set(re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", done.stdout, re.MULTILINE))
    assert failed == set(failing), done.stdout
    for name, words in failing.items():
        assert f"{name} left behind: " in done.stdout
        assert words in done.stdout
