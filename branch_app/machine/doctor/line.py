"""One connection to D1, step by step: TCP, the proxy's tunnel, TLS, one question.

Made by hand on the standard library, so that each step can be tried alone and says what it saw.
Every wait ends at a deadline. No words for people here, and no order: the only question asked is
HEAD.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from branch_app.machine.doctor.proxies import Proxy

_CHUNK = 16384
_MOST_HEAD = 64 * 1024
_HANDSHAKE_RECORD = 0x16  # RFC 8446, section 5.1
_CONNECTED = 200


class TunnelRefused(Exception):
    """The proxy answered, but opened no tunnel.

    Args:
        status: of its answer; 0 for something that is no HTTP.
        schemes: names of the sign-on methods that it offers.
    """

    def __init__(self, status: int, schemes: tuple[str, ...] = ()) -> None:
        super().__init__(str(status))
        self.status, self.schemes = status, schemes


class Hangup(ConnectionError):
    """The other side closed the connection where an answer was due."""


@dataclass(frozen=True, slots=True)
class Goal:
    """Where to, and on which way.

    Attributes:
        host: D1's.
        port: D1's.
        proxy: None for the direct way.
        seconds: for everything on one connection.
    """

    host: str
    port: int
    proxy: Proxy | None
    seconds: float

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


class _Wire:
    """A socket with one deadline for all that happens on it."""

    def __init__(self, sock: socket.socket, end: float) -> None:
        self._sock = sock
        self._end = end

    def send(self, data: bytes) -> None:
        self._sock.settimeout(self._left())
        self._sock.sendall(data)

    def receive(self) -> bytes:
        self._sock.settimeout(self._left())
        data = self._sock.recv(_CHUNK)
        if not data:
            raise Hangup
        return data

    def _left(self) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


@contextmanager
def connected(goal: Goal) -> Iterator[_Wire]:
    """Open the way to D1, through the proxy where there is one. Blocks.

    Raises:
        TunnelRefused: the proxy did not open a tunnel.
        OSError: no connection; ``TimeoutError``, ``ConnectionRefusedError`` and so on.
    """
    end = time.monotonic() + goal.seconds
    first = (goal.host, goal.port) if goal.proxy is None else (goal.proxy.host, goal.proxy.port)
    with _connect(first, end) as sock:
        wire = _Wire(sock, end)
        if goal.proxy is not None:
            _open_tunnel(wire, goal, goal.proxy)
        yield wire


def _connect(address: tuple[str, int], end: float) -> socket.socket:
    """Try each of a name's addresses; the time that is left is shared between them."""
    found = socket.getaddrinfo(*address, type=socket.SOCK_STREAM)
    last: OSError = TimeoutError()
    for place, (family, kind, protocol, _, where) in enumerate(found):
        left = (end - time.monotonic()) / (len(found) - place)
        if left <= 0:
            break
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(left)
            sock.connect(where)
        except OSError as error:
            sock.close()
            last = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise last


def _open_tunnel(wire: _Wire, goal: Goal, proxy: Proxy) -> None:
    """Ask the proxy as the D1 client does (RFC 9110, 9.3.6)."""
    host = f"[{goal.host}]" if ":" in goal.host else goal.host
    lines = [f"CONNECT {host}:{goal.port} HTTP/1.1", f"Host: {host}:{goal.port}", "Accept: */*"]
    if proxy.sign_on:
        lines.append(f"Proxy-Authorization: {proxy.sign_on}")
    wire.send("\r\n".join([*lines, "", ""]).encode("ascii"))
    head = b""
    while b"\r\n\r\n" not in head and len(head) < _MOST_HEAD:
        head += wire.receive()
    status, fields = read_head(head)
    if not _CONNECTED <= status < _CONNECTED + 100:
        offered = [value.split()[0] for name, value in fields if name == "proxy-authenticate"]
        raise TunnelRefused(status, tuple(dict.fromkeys(offered)))


def read_head(head: bytes) -> tuple[int, list[tuple[str, str]]]:
    """Read the head of an HTTP/1 answer.

    Returns:
        Its status, 0 for something else, and its header fields that hold anything.
    """
    first, *rest = head.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    parts = first.split(" ", 2)
    if len(parts) < 2 or not parts[0].startswith("HTTP/1.") or not parts[1].isdigit():  # noqa: PLR2004  # version and status
        return 0, []
    pairs = (line.partition(":") for line in rest)
    fields = [(name.strip().lower(), value.strip()) for name, _, value in pairs]
    return int(parts[1]), [(name, value) for name, value in fields if value]


class Tls:
    """TLS on a wire, over memory, so that the first byte of the answer can be looked at.

    Args:
        wire: connected.
        context: whom to trust, and who we are.
        host: whose certificate is expected.

    Attributes:
        hello: whether the other side has agreed to TLS, whatever came of it.
        answered: whether we spoke on after that, so have verified its certificate where
            OpenSSL does that.
    """

    def __init__(self, wire: _Wire, context: ssl.SSLContext, host: str) -> None:
        self.hello = self.answered = False
        self._wire = wire
        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._in, self._out, server_hostname=host)
        self._first = True

    def handshake(self) -> None:
        """Shake hands.

        Raises:
            ssl.SSLError: it failed.
            OSError: the connection broke or the time was up.
        """
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._flush()
                self._feed()
            except ssl.SSLError:
                with contextlib.suppress(OSError):
                    self._wire.send(self._out.read())  # our own alert, for the other side's log
                raise
            else:
                self._flush()
                return

    def head(self, host: str) -> bytes:
        """Ask HEAD / and return the head of the answer.

        Raises:
            ssl.SSLError: the other side refuses us, under TLS 1.3 at the earliest here.
            OSError: the connection broke or the time was up.
        """
        self._tls.write(
            f"HEAD / HTTP/1.1\r\nHost: {host}\r\nUser-Agent: branch-counter\r\n"
            "Connection: close\r\n\r\n".encode("ascii")
        )
        self._flush()
        head = b""
        while b"\r\n\r\n" not in head and len(head) < _MOST_HEAD:
            try:
                piece = self._tls.read(_CHUNK)
            except ssl.SSLWantReadError:
                self._flush()
                self._feed()
                continue
            if not piece:
                raise Hangup
            head += piece
        return head

    @property
    def version(self) -> str:
        """What was agreed, for example "TLSv1.3"."""
        return self._tls.version() or ""

    @property
    def certificate(self) -> bytes:
        """The other side's certificate, DER."""
        return self._tls.getpeercert(binary_form=True) or b""

    def _flush(self) -> None:
        if data := self._out.read():
            self.answered = self.hello
            self._wire.send(data)

    def _feed(self) -> None:
        data = self._wire.receive()
        if self._first:
            self._first, self.hello = False, data[0] == _HANDSHAKE_RECORD
        self._in.write(data)
