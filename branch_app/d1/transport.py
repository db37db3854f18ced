"""Calls over the wire: one pool of connections, and certainty about what has left.

The only importer of httpx. Knows nothing of cards or tokens; no word for people is chosen here
(``failures`` does that), and nothing is ever sent twice.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import time
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from branch_app.d1 import failures, wire
from branch_app.d1.failures import Progress

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping
    from datetime import datetime

_log = logging.getLogger(__name__)

LARGEST_ANSWER = 1 << 20
"""Bytes of a body that are read; a longer one is dropped as garbage."""

_CONNECT_SECONDS = 10.0
_WRITE_SECONDS = 10.0
_POOL_SECONDS = 5.0
_KEPT_SECONDS = 30.0  # under the minute after which load balancers close idle connections
_LIMITS = httpx.Limits(
    max_connections=10, max_keepalive_connections=5, keepalive_expiry=_KEPT_SECONDS
)

_HEADERS = {
    "user-agent": "branch-counter",
    "accept": "application/json",
    "accept-encoding": "identity",  # nothing to inflate, so nothing that can burst
}


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One call to make.

    Attributes:
        call: which, for the words if it fails.
        method: HTTP method.
        path: from the root, already quoted.
        reference: ``x-correlation-id``.
        headers: further headers.
        content: body.
        deadline: the most seconds for the whole of it.
        request_id: of the request that it is about, for the log; "" where it is about none.
    """

    call: failures.Call
    method: str
    path: str
    reference: str
    deadline: float
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    content: bytes | None = field(default=None, repr=False)
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whole.

    Attributes:
        status: HTTP status code.
        body: as sent; empty when it was too long.
        server_time: ``Date``, or None.
        retry_after: ``Retry-After`` as it stands, or None.
    """

    status: int
    body: bytes = field(repr=False)
    server_time: datetime | None
    retry_after: str | None


class Transport:
    """One kept-alive pool to one origin.

    Needs no running loop until the first call. Concurrent calls are fine.

    Args:
        base_url: scheme, host and port.
        context: TLS, from ``tls.make_context``.
    """

    def __init__(self, base_url: str, context: ssl.SSLContext) -> None:
        self._base_url = base_url
        self._context: ssl.SSLContext | None = context
        self._client: httpx.AsyncClient | None = None
        self._in_flight = 0
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)  # below, they log URLs and headers

    async def send(self, outgoing: Outgoing) -> Answer:
        """Make one call, once.

        Args:
            outgoing: the call.

        Returns:
            D1's answer, whatever its status.

        Raises:
            NotReached: no byte of the call left this computer, or the handshake failed.
            Unanswered: it may have reached D1.
            asyncio.CancelledError: passed on as it is; the call may have reached D1.
        """
        if self._context is None:
            raise failures.locked(outgoing.reference)
        progress, began = Progress(), time.monotonic()
        self._in_flight += 1
        try:
            async with asyncio.timeout(outgoing.deadline):
                answer = await self._exchange(self._pool(self._context), outgoing, progress)
        except Exception as error:  # noqa: BLE001  # even a bug below must not pass for "not sent"
            failure = failures.from_exception(error, progress, outgoing.call, outgoing.reference)
            _note(outgoing, began, "not answered", cause=error, error=failure)
        else:
            _note(outgoing, began, "answered", status=answer.status)
            return answer
        finally:
            self._in_flight -= 1
        if not progress.sent and self._in_flight == 0:
            await self._drop_pool()
        # raised out here, so that httpx's exception, which holds the request with its token,
        # does not travel along as its context
        raise failure

    async def aclose(self) -> None:
        """Close all connections and forget the key. Calls under way fail; later ones too."""
        self._context = None
        await self._drop_pool()

    async def _exchange(
        self, client: httpx.AsyncClient, outgoing: Outgoing, progress: Progress
    ) -> Answer:
        tracer = _Tracer(progress)
        # Not by the client's build_request, which takes the address apart twice.
        request = httpx.Request(
            outgoing.method,
            self._base_url + outgoing.path,
            headers=_HEADERS | outgoing.headers | {"x-correlation-id": outgoing.reference},
            content=outgoing.content,
            extensions={"timeout": _seconds(outgoing.deadline), "trace": tracer},
        )
        try:
            response = await client.send(request, stream=True)
        except asyncio.CancelledError:
            await tracer.abandon()
            raise
        try:
            return Answer(
                status=response.status_code,
                body=await _bounded_body(response),
                server_time=wire.read_date(response.headers.get("date")),
                retry_after=response.headers.get("retry-after"),
            )
        finally:
            await response.aclose()

    def _pool(self, context: ssl.SSLContext) -> httpx.AsyncClient:
        """Return the pool, making it at the first call.

        The environment gives the proxy and nothing else: httpx 0.28 reads a netrc file only on
        request, and with a context of our own it does not look at SSL_CERT_FILE. This
        computer's own address is never asked of a proxy.
        """
        if self._client is None:
            self._client = httpx.AsyncClient(
                verify=context,
                http1=True,
                http2=False,
                limits=_LIMITS,
                follow_redirects=False,
                trust_env=not _is_this_computer(self._base_url),
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            )
        return self._client

    async def _drop_pool(self) -> None:
        """Close the pool; the next call makes a new one.

        Done after a call that never left, too: a new pool reads the proxy settings again
        (networks change under a laptop), and httpcore 1.0 keeps the slot of a proxied
        connection whose handshake failed, so that ten such failures would block the pool.
        """
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()


def _seconds(deadline: float) -> dict[str, float]:
    """The longest that each step may take (httpx: Request Extensions, "timeout")."""
    connect = min(_CONNECT_SECONDS, deadline)
    return {"connect": connect, "read": deadline, "write": _WRITE_SECONDS, "pool": _POOL_SECONDS}


class _Tracer:
    """Notes how far a call came, from httpcore's trace events.

    A proxy is asked for its tunnel by a request of its own (CONNECT) under the same events;
    that one carries nothing of ours and does not count.
    """

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tunnel = False
        self._bare: Any = None  # a connection in its handshake, which httpcore 1.0 forgets

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "http11.send_request_headers.started":
            self._tunnel = info["request"].method == b"CONNECT"
            self._progress.sent |= not self._tunnel
        elif event.endswith(".connect_tcp.complete"):
            self._bare = info["return_value"]
        elif event.endswith(".start_tls.complete"):
            self._bare = None
            self._progress.fresh = True
        elif event == "http11.receive_response_headers.complete":
            self._progress.answered |= not self._tunnel

    async def abandon(self) -> None:
        """Close a connection whose handshake was cancelled: httpcore 1.0 leaves it open."""
        bare, self._bare = self._bare, None
        if bare is not None:
            await bare.aclose()


def _note(outgoing: Outgoing, began: float, outcome: str, **more: object) -> None:
    """Log a call by its correlation id, which D1 has in its own log too."""
    facts: dict[str, object] = {
        "event": outgoing.call,
        "correlation": outgoing.reference,
        "outcome": outcome,
        "seconds": time.monotonic() - began,
    }
    if outgoing.request_id:
        facts["request_id"] = outgoing.request_id
    _log.info("call", extra=facts | more)


async def _bounded_body(response: httpx.Response) -> bytes:
    """Read the body; what is longer than an answer can be is dropped as it comes.

    It is read to its end, under the call's own time-out: httpcore's generators cannot be left in
    the middle, since the inner ones are then closed by the collector in some other task.
    """
    body = bytearray()
    async for chunk in response.aiter_raw():
        if len(body) <= LARGEST_ANSWER:
            body += chunk
    return b"" if len(body) > LARGEST_ANSWER else bytes(body)


def _is_this_computer(base_url: str) -> bool:
    host = urlsplit(base_url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
