"""A real X screen and real keys, for the program as a process of its own."""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Screen:
    """An X display, and hands for it."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True,
            timeout=20, check=False,
        )  # fmt: skip
        return done.stdout.strip()

    def focus_window(self, title: str, seconds: float = 30) -> None:
        """Wait for a visible window and give it the keyboard: no window manager does it here."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self._xdotool("search", "--onlyvisible", "--name", title).split()
            return bool(found)

        wait_until(there, f"a window named {title}", seconds)
        self._xdotool("windowfocus", "--sync", found[0])

    def write(self, words: str) -> None:
        """Type as a quick person does: what comes faster is taken for a reader."""
        self._xdotool("type", "--delay", "60", words)

    def scan(self, text: str) -> None:
        """Type as a reader does, Enter included."""
        self._xdotool("type", "--delay", "4", f"{text}\n")
        self._xdotool("sleep", "0.3")  # nobody types on sooner

    def press(self, key: str) -> None:
        self._xdotool("key", key)


def wait_until(true: Callable[[], bool], what: str, seconds: float = 30) -> None:
    """Look again until something is so."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.05)


@contextmanager
def open_screen(folder: Path) -> Iterator[Screen]:
    """Start an X server of its own, on a number that it chooses itself."""
    told = folder / "display"
    with told.open("w+") as number:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(number.fileno()), "-screen", "0", "1280x800x24",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[number.fileno()], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            wait_until(lambda: told.read_text().strip() != "", "the X server")
            yield Screen(f":{told.read_text().strip()}")
        finally:
            server.terminate()
            server.wait(timeout=20)
