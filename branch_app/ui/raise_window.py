"""A second start raises the first window: it knocks at a local socket, and goes.

A knock carries nothing and nothing is read, so whoever knocks can do no more than bring the window
to the front. What happens to a window then, and the lock that tells first from second, do not
enter here.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtNetwork import QLocalServer, QLocalSocket

if sys.platform == "win32":
    import ctypes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

_log = logging.getLogger(__name__)

_MOST_WAITING = 4
_PAUSE = 0.5
"""Seconds in which further knocks raise nothing: a flood must not keep the window busy."""


class _Door(QLocalServer):
    """Answers each knock by hanging up."""

    def __init__(self, raise_: Callable[[], None], owner: QObject) -> None:
        super().__init__(owner)
        self._raise = raise_
        self._last = -_PAUSE
        self.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self.setMaxPendingConnections(_MOST_WAITING)
        self.setListenBacklogSize(_MOST_WAITING)
        self.newConnection.connect(self._knocked)

    def _knocked(self) -> None:
        while self.hasPendingConnections():  # no more than _MOST_WAITING
            socket = self.nextPendingConnection()
            socket.abort()
            socket.deleteLater()
        now = time.monotonic()
        if now - self._last >= _PAUSE:
            self._last = now
            self._raise()


def listen(address: str, raise_: Callable[[], None], owner: QObject) -> None:
    """Call back when another start knocks, for as long as the owner lives.

    To be called only by the holder of the instance lock: what lies at the address is then left
    over from a crash and is removed. A failure is logged; the window does without.

    Args:
        address: from ``machine.instance.address``.
        raise_: brings the window to the front; called at most twice a second.
        owner: the window or the application.
    """
    door = _Door(raise_, owner)
    QLocalServer.removeServer(address)
    if not door.listen(address):
        _log.warning("cannot be raised by a second start", extra={"error": door.serverError().name})
        door.deleteLater()


def ask_to_raise(address: str, timeout_ms: int) -> bool:
    """Ask the first window to come to the front. Blocks; needs no application object.

    Args:
        address: from ``machine.instance.address``.
        timeout_ms: for both steps, to be connected and to be heard, each.

    Returns:
        True when the first window has heard; False when nobody of this user is there, or it
        does not answer.
    """
    if not _mine(address):
        return False
    if sys.platform == "win32":
        # Only the process in the foreground, which is this one, may let another come there.
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket = QLocalSocket()
    try:
        socket.connectToServer(address)
        if not socket.waitForConnected(timeout_ms):
            return False
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            return True
        return socket.waitForDisconnected(timeout_ms)
    finally:
        socket.abort()


def _mine(address: str) -> bool:
    """Whether the socket is this user's own; on Windows only this user's name is asked for."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(address).st_uid == os.geteuid()
    except OSError:
        return False
