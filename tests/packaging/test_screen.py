"""The screen on which the packaged program is tried and measured."""

from __future__ import annotations

import subprocess
import sys

import pytest
from screen import Screen, open_screen

HELLO = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("Hello")
window.setWindowTitle("A bare window")
window.show()
sys.exit(application.exec())
"""


def start(screen: Screen) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", HELLO], env={"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    )


def test_a_window_is_seen_when_it_comes_up_and_closes_when_it_is_asked_to() -> None:
    with open_screen() as screen:
        with screen.watched() as until_mapped:
            process = start(screen)
            until_mapped(60)
        (window,) = screen.windows("A bare window")
        screen.ask_to_close(window)
        assert process.wait(timeout=60) == 0


def test_a_window_that_does_not_come_up_is_not_waited_for_without_end() -> None:
    with (
        open_screen() as screen,
        screen.watched() as until_mapped,
        pytest.raises(TimeoutError, match="no window"),
    ):
        until_mapped(0.1)
