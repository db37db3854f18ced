"""A real X screen for the program as a process of its own, and what a desktop does on it.

There is no window manager: what one does at a person's wish, to give a window the keyboard and to
ask it to close, is done here by the protocol.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import tempfile
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CLIENT_MESSAGE: Final = 33


class _ClientMessage(ctypes.Structure):
    """``XClientMessageEvent`` of Xlib, padded to the size of an ``XEvent``."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 24),
    )


class Screen:
    """An X display.

    Args:
        display: its name, for example ``:99``.
    """

    def __init__(self, display: str) -> None:
        self.display = display

    def windows(self, title: str = "") -> list[str]:
        """Name the visible windows whose title holds a pattern."""
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    def focus(self, window: str) -> None:
        """Give a window the keyboard."""
        self._xdotool("windowfocus", "--sync", window)

    def ask_to_close(self, window: str) -> None:
        """Ask a window to close, as the cross in its frame does (ICCCM, section 4.2.8.1)."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        opened = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        try:
            protocols, delete = (
                x11.XInternAtom(opened, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
            )
            message = _ClientMessage(
                type=_CLIENT_MESSAGE, window=int(window), message_type=protocols, format=32
            )
            message.data[0] = delete
            x11.XSendEvent(opened, ctypes.c_ulong(int(window)), 0, 0, ctypes.byref(message))
        finally:
            x11.XCloseDisplay(opened)

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True, text=True, check=False,
        ).stdout  # fmt: skip


@contextmanager
def open_screen() -> Iterator[Screen]:
    """Start an X server of its own, on a number that it chooses itself."""
    with tempfile.TemporaryFile("w+") as number:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(number.fileno()), "-screen", "0", "1280x800x24", "-ac"],
            pass_fds=[number.fileno()], stderr=subprocess.DEVNULL,
        )  # fmt: skip

        def told() -> str:
            number.seek(0)
            return number.read()

        try:
            wait_until(lambda: told().endswith("\n"), "the X server")
            yield Screen(f":{told().strip()}")
        finally:
            server.terminate()
            server.wait()


def wait_until(true: Callable[[], bool], what: str, seconds: float = 60) -> None:
    """Look again until something is so.

    Args:
        true: whether it is.
        what: is waited for, for the error.
        seconds: how long.

    Raises:
        TimeoutError: it did not come about.
    """
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(0.1)
