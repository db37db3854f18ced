"""A second start raises the first window: it knocks at a local socket, says one line, and goes.

The line is empty, or an address that hands over a customer (``domain/handover`` checks it). It is
bounded in length and time, so whoever knocks can do no more than bring the window to the front and
have an entry filled in before the teller's eyes. What happens to a window then, and the lock that
tells first from second, do not enter here.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if sys.platform == "win32":
    import ctypes

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

_MOST_WAITING = 4
_PAUSE = 0.5
"""Seconds in which further knocks raise nothing: a flood must not keep the window busy."""
_LONGEST_LINE = 4096
_LONGEST_CALL = 1000
"""Milliseconds in which a caller must have said its line."""
_TAKEN = b"taken\n"


class _Call(QObject):
    """One caller: hears one line, answers, hangs up.

    Args:
        socket: connected.
        heard: told the line.
        door: the owner.
    """

    def __init__(
        self, socket: QLocalSocket, heard: Callable[[str], None], door: QLocalServer
    ) -> None:
        super().__init__(door)
        self._socket = socket
        self._heard = heard
        self._said = b""
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        patience = QTimer(self)  # a timer of its own ends with the call
        patience.setSingleShot(True)
        patience.timeout.connect(self._hang_up)
        patience.start(_LONGEST_CALL)
        self._read()

    def _read(self) -> None:
        room = _LONGEST_LINE + 1 - len(self._said)
        self._said += self._socket.read(room).data()
        line, end, _ = self._said.partition(b"\n")
        if end:
            self._answer(line)
        elif len(self._said) > _LONGEST_LINE:
            self._hang_up()

    def _answer(self, line: bytes) -> None:
        self._socket.readyRead.disconnect(self._read)
        self._socket.write(_TAKEN)
        self._socket.flush()
        self._socket.disconnectFromServer()
        if line:
            # What is no text is no address either; that is said by who reads it.
            self._heard(line.decode("utf-8", errors="replace"))

    def _hang_up(self) -> None:
        self._socket.abort()
        self.deleteLater()


class _Door(QLocalServer):
    """Brings the window to the front at each knock, and hears what is said."""

    def __init__(
        self, raise_: Callable[[], None], heard: Callable[[str], None], owner: QObject
    ) -> None:
        super().__init__(owner)
        self._raise = raise_
        self._heard = heard
        self._last = -_PAUSE
        self.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self.setMaxPendingConnections(_MOST_WAITING)
        self.setListenBacklogSize(_MOST_WAITING)
        self.newConnection.connect(self._knocked)

    def _knocked(self) -> None:
        while self.hasPendingConnections():  # no more than _MOST_WAITING
            socket = self.nextPendingConnection()
            if len(self.findChildren(_Call)) < _MOST_WAITING:
                _Call(socket, self._heard, self)
            else:
                socket.abort()
                socket.deleteLater()
        now = time.monotonic()
        if now - self._last >= _PAUSE:
            self._last = now
            self._raise()


def listen(
    address: str, raise_: Callable[[], None], owner: QObject, heard: Callable[[str], None]
) -> None:
    """Call back when another start knocks, for as long as the owner lives.

    To be called only by the holder of the instance lock: what lies at the address is then left
    over from a crash and is removed. A failure is logged; the window does without.

    Args:
        address: from ``machine.instance.address``.
        raise_: brings the window to the front; called at most twice a second.
        owner: the window or the application.
        heard: told the line of a caller who said one; it may hold anything.
    """
    door = _Door(raise_, heard, owner)
    QLocalServer.removeServer(address)
    if not door.listen(address):
        _log.warning("cannot be raised by a second start", extra={"error": door.serverError().name})
        door.deleteLater()


def ask_to_raise(address: str, timeout_ms: int, line: str = "") -> bool:
    """Ask the first window to come to the front. Blocks; needs no application object.

    Args:
        address: from ``machine.instance.address``.
        timeout_ms: for each step: to be connected, to be heard.
        line: what to tell it, or "".

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
        socket.write(f"{line}\n".encode())
        socket.flush()
        if socket.waitForReadyRead(timeout_ms) and socket.readAll().data() == _TAKEN:
            return True
        # In a flood it only hangs up: raised it is, but a line is not heard.
        return not line and socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
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
