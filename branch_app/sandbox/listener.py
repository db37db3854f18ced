"""A TLS listener on 127.0.0.1 in a thread of its own, that can stop listening and start again.

uvicorn's HTTP/1.1 protocol does the talking; its ``Server`` is not used, since it can neither
pause nor stop at once. What is said over the connection is the application's affair.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import ssl
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, cast

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from starlette.types import ASGIApp, Receive, Scope, Send

HOST = "127.0.0.1"
_KEEP_ALIVE = 60
_START_SECONDS = 30
_HANDSHAKE_SECONDS = 3
"""Also how long a refused caller may keep the connection after it was told why."""


def bound_socket(port: int) -> socket.socket:
    """Return a socket that owns this port of 127.0.0.1 (0: any free one) but does not listen yet.

    Raises:
        OSError: the port is taken.
    """
    # The protocol is named because asyncio turns off Nagle's delay only where it is.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere the option would let two programs share the port
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((HOST, port))
    except OSError:
        sock.close()
        raise
    return sock


def tls_context(certificate: str, key: str, ca: str) -> ssl.SSLContext:
    """Return a context that demands a client certificate of this CA in the handshake.

    Source: ``docs/d1/d1-api.md`` section 6: TLS 1.2 or 1.3, always mutual.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.verify_mode = ssl.CERT_REQUIRED
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    context.load_verify_locations(ca)
    context.load_cert_chain(certificate, key)
    context.sslobject_class = _SaysWhy
    return context


class _SaysWhy(ssl.SSLObject):
    """Lets the alert of a failed handshake out before the connection breaks.

    asyncio drops what OpenSSL wrote when a handshake fails, so that a caller without a certificate
    would see a closed connection and no reason. It does send what is waiting when more input is
    wanted; so the failure is told once as that, and for good at the next try.
    """

    _told = False

    def do_handshake(self) -> None:
        try:
            super().do_handshake()
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            raise
        except ssl.SSLError as error:
            if self._told:
                raise
            self._told = True
            raise ssl.SSLWantReadError from error


class _Protocol(H11Protocol):
    """HTTP/1.1 that tells the application who called, and lets it break the connection."""

    def connection_made(  # type: ignore[override]  # as in the base class
        self, transport: asyncio.Transport
    ) -> None:
        super().connection_made(transport)
        inner = cast("ASGIApp", self.app)
        cn = _common_name(transport.get_extra_info("peercert") or {})
        state = cast("_State", self.server_state)
        state.accepted += 1

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            told = {**scope, "client_cn": cn, "abort": transport.abort}
            await inner(told, receive, send)

        self.app = app


class _State(ServerState):
    """uvicorn's shared state, with a count of the TLS connections that came about."""

    def __init__(self) -> None:
        super().__init__()
        self.accepted = 0


def _common_name(certificate: dict[str, Any]) -> str | None:
    """Return the only CN of a certificate as ``ssl`` tells it, None if there is not just one."""
    found = [
        value
        for part in certificate.get("subject", ())
        for name, value in part
        if name == "commonName"
    ]
    return found[0] if len(found) == 1 else None


class Listener:
    """Serves one ASGI application over TLS. Its methods may be called from any thread.

    Args:
        app: the application.
        context: from ``tls_context``.
        sock: from ``bound_socket``; the listener closes it.
    """

    def __init__(self, app: ASGIApp, context: ssl.SSLContext, sock: socket.socket) -> None:
        self._context = context
        self._port = int(sock.getsockname()[1])
        self._held: socket.socket | None = sock  # the port while we do not listen
        self._server: asyncio.Server | None = None
        self._state = _State()
        self._config = Config(
            cast("Any", app),
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",  # a client that misbehaves is no news in a sandbox
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,  # the application writes it, since it may be a wrong one
            timeout_keep_alive=_KEEP_ALIVE,
        )
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._side: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="d1-sandbox", daemon=True)
        self._ready: Future[None] = Future()

    @property
    def connections(self) -> int:
        """How many TLS connections came about so far."""
        return self._state.accepted

    def start(self) -> None:
        """Start the thread and wait until connections are taken."""
        self._thread.start()
        self._ready.result(_START_SECONDS)

    def stop(self) -> None:
        """Break every connection, end the thread and free the port."""
        if self._loop is not None and self._stop is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def pause(self) -> None:
        """Refuse connections and break the present ones; the port stays ours."""
        self._in_loop(self.close_port())

    def resume(self) -> None:
        """Take connections again, on the same port."""
        self._in_loop(self.open_port())

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run a coroutine beside the requests until ``stop``. To be called in the loop only."""
        task = asyncio.get_running_loop().create_task(work)
        self._side.add(task)
        task.add_done_callback(self._side.discard)

    async def close_port(self) -> None:
        """Do what ``pause`` says, in the loop."""
        if self._server is None:
            return
        server, self._server = self._server, None
        await _close(server)
        self._held = bound_socket(self._port)
        self._break_connections()

    async def open_port(self) -> None:
        """Do what ``resume`` says, in the loop."""
        if self._held is None:
            return
        sock, self._held = self._held, None
        loop = asyncio.get_running_loop()
        # Kept before anything waits, so that a cancelled call cannot lose a listening socket.
        self._server = await loop.create_server(
            self._protocol,
            sock=sock,
            ssl=self._context,
            ssl_handshake_timeout=_HANDSHAKE_SECONDS,
            start_serving=False,
        )
        await self._server.start_serving()

    def _in_loop(self, work: Coroutine[Any, Any, None]) -> None:
        if self._loop is None or not self._thread.is_alive():
            work.close()
            raise RuntimeError("the sandbox is not running")
        asyncio.run_coroutine_threadsafe(work, self._loop).result(_START_SECONDS)

    def _protocol(self) -> asyncio.Protocol:
        return _Protocol(config=self._config, server_state=self._state, app_state={})

    def _break_connections(self) -> None:
        for connection in list(self._state.connections):
            connection.transport.abort()

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        try:
            self._config.load()
            await self.open_port()
        except BaseException as error:
            self._ready.set_exception(error)
            raise
        self._ready.set_result(None)
        try:
            await self._stop.wait()
        finally:
            await self._wind_up()

    async def _wind_up(self) -> None:
        if self._server is not None:
            await _close(self._server)
        if self._held is not None:
            self._held.close()
        self._break_connections()
        # Requests, work beside them, and asyncio's own waiting for handshakes.
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await _turns()  # each transport closes its socket in a later turn


async def _close(server: asyncio.Server) -> None:
    """Stop listening without losing a connection that was taken just now.

    asyncio leaves such a connection open for ever if its server closes before the connection has
    reached its handshake, so first no more are taken, then the loop turns.
    """
    with contextlib.suppress(NotImplementedError):  # Windows' loop has no readers
        for sock in server.sockets:
            asyncio.get_running_loop().remove_reader(sock.fileno())
    await _turns()
    server.close()


async def _turns() -> None:
    """Let the loop turn a few times, more often than its callbacks are nested."""
    for _ in range(8):
        await asyncio.sleep(0)
