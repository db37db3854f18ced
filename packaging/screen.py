"""A real X screen for the program as a process of its own, and what a desktop does on it.

There is no window manager: what one does at a person's wish, to give a window the keyboard and to
ask it to close, is done here by the protocol.
"""

from __future__ import annotations

import ctypes
import os
import select
import subprocess
import tempfile
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CLIENT_MESSAGE: Final = 33
_MAP_NOTIFY: Final = 19
_SUBSTRUCTURE: Final = 1 << 19


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
        with self._opened() as (x11, opened):
            protocols, delete = (
                x11.XInternAtom(opened, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
            )
            message = _ClientMessage(
                type=_CLIENT_MESSAGE, window=int(window), message_type=protocols, format=32
            )
            message.data[0] = delete
            x11.XSendEvent(opened, ctypes.c_ulong(int(window)), 0, 0, ctypes.byref(message))

    @contextmanager
    def watched(self) -> Iterator[Callable[[float], None]]:
        """Watch for windows that come up.

        Yields:
            What waits for the first one, so many seconds at most.
        """
        with self._opened() as (x11, opened):
            top = ctypes.c_ulong(x11.XDefaultRootWindow(opened))
            x11.XSelectInput(opened, top, ctypes.c_long(_SUBSTRUCTURE))
            x11.XSync(opened, 0)

            def until_mapped(seconds: float) -> None:
                end = time.monotonic() + seconds
                event = (ctypes.c_long * 24)()
                while True:
                    while x11.XPending(opened):
                        x11.XNextEvent(opened, ctypes.byref(event))
                        if event[0] & 0xFFFFFFFF == _MAP_NOTIFY:
                            return
                    left = end - time.monotonic()
                    if not select.select([x11.XConnectionNumber(opened)], [], [], max(left, 0))[0]:
                        raise TimeoutError("no window came up")

            yield until_mapped

    @contextmanager
    def _opened(self) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
        """Open the display by Xlib, which every Debian with an X server has."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
        opened = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        if opened.value is None:
            raise OSError(f"no X server answers at {self.display}")
        try:
            yield x11, opened
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
            ["Xvfb", "-displayfd", str(number.fileno()), "-screen", "0", "1280x800x24", "-ac",
             # Else it begins anew when its last client goes, and refuses those who come meanwhile.
             "-noreset"],
            pass_fds=[number.fileno()], stderr=subprocess.DEVNULL,
        )  # fmt: skip

        def told() -> str:
            # The server writes at the place that this file has for both: it must not be moved.
            return os.pread(number.fileno(), 16, 0).decode()

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
