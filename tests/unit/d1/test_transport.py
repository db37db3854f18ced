"""Calls against real sockets: did a byte leave, and what do people hear?"""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import logging
import socket
import ssl
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from branch_app.domain.errors import (
    Busy,
    InvalidInput,
    IssuingError,
    NotAuthorized,
    NotReached,
    Unanswered,
)
from branch_app.domain.ports import SealedOrder

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from branch_app.domain.ports import AccessToken

    Reader = asyncio.StreamReader
    Writer = asyncio.StreamWriter
    Serve = Callable[..., Awaitable[str]]

SEALED = SealedOrder("R-1", "C-1", b'{"encryptedData": "sealed"}')
ACCEPTED = b'HTTP/1.1 202 Accepted\r\ncontent-length: 23\r\n\r\n{"operationId": "op-1"}'


def context_of(ca: trustme.CA, leaf: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    ca.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


async def take(reader: Reader) -> bytes:
    """Read one whole request."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    return head + await reader.readexactly(length)


def answering(answer: bytes, seen: list[bytes] | None = None) -> Any:
    async def handler(reader: Reader, writer: Writer) -> None:
        while True:
            request = await take(reader)
            if seen is not None:
                seen.append(request)
            writer.write(answer)
            await writer.drain()

    return handler


async def no_answer(reader: Reader, writer: Writer) -> None:
    await take(reader)


async def failure(bank: Any, token: AccessToken, url: str, **changes: Any) -> IssuingError:
    """Order once and return the error."""
    d1 = await asyncio.to_thread(bank.open, base_url=url, **changes)
    try:
        with pytest.raises(IssuingError) as caught:
            await d1.order(SEALED, token)
    finally:
        await d1.aclose()
    told = caught.value
    assert told.reference.startswith("X-")
    assert told.__cause__ is told.__context__ is None  # httpx's exception holds the token
    shown = f"{told!r} {told} {told.sentence()} {told.detail}"
    assert "secret" not in shown
    assert "sealed" not in shown
    return told


async def test_an_order_is_one_request_with_literal_colon(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext
) -> None:
    seen: list[bytes] = []
    url = await serve(answering(ACCEPTED, seen), server_context)
    d1 = bank.open(base_url=url)
    assert await d1.order(SEALED, token) == "op-1"
    await d1.aclose()
    (request,) = seen
    head, _, body = request.partition(b"\r\n\r\n")
    lines = head.decode().lower().split("\r\n")
    assert head.startswith(
        b"POST /banking/v1/issuers/is_mybank1/physicalCards/C-1/operations:production HTTP/1.1\r\n"
    )
    assert "authorization: bearer a-very-secret-token" in lines
    assert "content-type: application/json" in lines
    assert "accept-encoding: identity" in lines
    assert any(line.startswith("x-correlation-id: x-") for line in lines)
    assert body == SEALED.body


async def test_an_unknown_name(bank: Any, token: AccessToken) -> None:
    told = await failure(bank, token, "https://d1.invalid:443")
    assert type(told) is NotReached
    assert "not found" in told.title


async def test_a_closed_port(bank: Any, token: AccessToken) -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        told = await failure(bank, token, f"https://127.0.0.1:{sock.getsockname()[1]}")
    assert type(told) is NotReached
    assert "refused" in told.title
    assert "ConnectionRefusedError" in told.detail


async def test_a_server_of_another_ca(bank: Any, token: AccessToken, serve: Serve) -> None:
    stranger = trustme.CA().issue_cert("127.0.0.1")
    seen: list[bytes] = []
    url = await serve(answering(ACCEPTED, seen), context_of(bank.ca, stranger))
    told = await failure(bank, token, url)
    assert type(told) is NotReached
    assert "another program may be opening" in told.title
    assert "CERTIFICATE_VERIFY_FAILED" in told.detail
    assert not seen


async def test_the_environment_cannot_change_whom_we_trust(
    bank: Any,
    token: AccessToken,
    serve: Serve,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = trustme.CA()
    other.cert_pem.write_to_path(tmp_path / "other.pem")
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login a password b")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "other.pem"))
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    url = await serve(answering(ACCEPTED), context_of(bank.ca, other.issue_cert("127.0.0.1")))
    assert "another program" in (await failure(bank, token, url)).title
    seen: list[bytes] = []
    answer = b"HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n"
    url = await serve(answering(answer, seen), context_of(bank.ca, bank.ca.issue_cert("127.0.0.1")))
    await failure(bank, token, url)
    assert b"Basic" not in seen[0]


async def test_the_system_s_trust(
    bank: Any,
    token: AccessToken,
    serve: Serve,
    server_context: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url = await serve(answering(ACCEPTED), server_context)
    assert "another program" in (await failure(bank, token, url, ca_file=None)).title
    monkeypatch.setenv("SSL_CERT_FILE", str(bank.profile.ca_file))  # OpenSSL's own way of saying it
    d1 = bank.open(base_url=url, ca_file=None)
    assert await d1.order(SEALED, token) == "op-1"
    await d1.aclose()


async def test_a_server_with_another_name(bank: Any, token: AccessToken, serve: Serve) -> None:
    leaf = bank.ca.issue_cert("other.example")
    for host in ("127.0.0.1", "localhost"):
        url = await serve(answering(ACCEPTED), context_of(bank.ca, leaf), host)
        told = await failure(bank, token, url)
        assert type(told) is NotReached
        assert "another name" in told.title


async def test_a_server_out_of_date(bank: Any, token: AccessToken, serve: Serve) -> None:
    now = dt.datetime.now(dt.UTC)
    leaf = bank.ca.issue_cert(
        "127.0.0.1", not_before=now - dt.timedelta(9), not_after=now - dt.timedelta(2)
    )
    told = await failure(bank, token, await serve(answering(ACCEPTED), context_of(bank.ca, leaf)))
    assert type(told) is NotReached
    assert "out of date" in told.title


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_our_certificate_is_refused(
    bank: Any, token: AccessToken, version: ssl.TLSVersion
) -> None:
    """Under TLS 1.3 the refusal shows only after we have written; still nothing was read.

    The server is a blocking one: asyncio's hangs up without the alert that others send.
    """
    context = context_of(trustme.CA(), bank.ca.issue_cert("127.0.0.1"))
    context.minimum_version = context.maximum_version = version

    def refuse(listener: socket.socket) -> str:
        connection, _ = listener.accept()
        with context.wrap_socket(
            connection, server_side=True, do_handshake_on_connect=False
        ) as encrypted:
            with pytest.raises(ssl.SSLError) as caught:
                encrypted.do_handshake()
            encrypted.shutdown(socket.SHUT_WR)
            while encrypted.recv(4096):
                pass  # what the client wrote in the meantime, which nobody can decrypt
        return str(caught.value.reason)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        refusing = asyncio.create_task(asyncio.to_thread(refuse, listener))
        told = await failure(bank, token, f"https://127.0.0.1:{listener.getsockname()[1]}")
        assert await refusing == "CERTIFICATE_VERIFY_FAILED"
    assert type(told) is NotReached
    assert "does not accept this counter's certificate" in told.title
    assert "TLSV1_ALERT_UNKNOWN_CA" in told.detail


async def test_a_server_that_does_not_encrypt(bank: Any, token: AccessToken, serve: Serve) -> None:
    async def plain(reader: Reader, writer: Writer) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()

    told = await failure(bank, token, await serve(plain, None))
    assert type(told) is NotReached
    assert "does not encrypt" in told.title


async def test_a_server_that_hangs_up_in_the_handshake(
    bank: Any, token: AccessToken, serve: Serve
) -> None:
    async def hang_up(reader: Reader, writer: Writer) -> None:
        await reader.read(1)

    told = await failure(bank, token, await serve(hang_up, None))
    assert type(told) is NotReached
    assert "broke before" in told.title


async def test_a_handshake_without_end(bank: Any, token: AccessToken, serve: Serve) -> None:
    async def wait(reader: Reader, writer: Writer) -> None:
        await asyncio.Event().wait()

    url = await serve(wait, None)
    told = await failure(bank, token, url, order_timeout=0.3)
    assert type(told) is NotReached
    assert "in time" in told.title
    d1 = bank.open(base_url=url)
    task = asyncio.create_task(d1.order(SEALED, token))
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await d1.aclose()
    gc.collect()  # a socket left behind would warn, and a warning fails


@pytest.mark.parametrize("reads", [True, False])
async def test_a_server_that_drops_the_order(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext, *, reads: bool
) -> None:
    async def drop(reader: Reader, writer: Writer) -> None:
        if reads:
            await take(reader)

    told = await failure(bank, token, await serve(drop, server_context))
    assert type(told) is Unanswered
    assert "broke" in told.title


async def test_a_server_that_never_answers(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext
) -> None:
    async def wait(reader: Reader, writer: Writer) -> None:
        await take(reader)
        await asyncio.Event().wait()

    told = await failure(bank, token, await serve(wait, server_context), order_timeout=0.3)
    assert type(told) is Unanswered
    assert "in time" in told.title


async def test_a_server_that_drips_is_cut_off_by_the_deadline(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext
) -> None:
    async def drip(reader: Reader, writer: Writer) -> None:
        await take(reader)
        writer.write(b"HTTP/1.1 202 Accepted\r\ncontent-length: 1000\r\n\r\n")
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.02)

    told = await failure(bank, token, await serve(drip, server_context), order_timeout=0.4)
    assert type(told) is Unanswered
    assert "in time" in told.title


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 202 Accepted\r\ncontent-length: 9000000\r\n\r\n" + b"x" * 9_000_000,
        b"HTTP/1.1 202 Accepted\r\ncontent-length: 2\r\n\r\n{}",
        b"HTTP/1.1 202 Accepted\r\ncontent-length: 5\r\ncontent-encoding: gzip\r\n\r\n\x1f\x8bxyz",
        b"HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n" + ACCEPTED[-23:],
        b"HTTP/1.1 302 Found\r\nlocation: https://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
    ],
)
async def test_an_unusable_answer(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext, answer: bytes
) -> None:
    told = await failure(bank, token, await serve(answering(answer), server_context))
    assert type(told) is Unanswered
    assert "could not be used" in told.title


@pytest.mark.parametrize("answer", [b"garbage\r\n\r\n", b"HTTP/1.1 202 A\r\na: " + b"x" * 200_000])
async def test_an_answer_that_is_not_http(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext, answer: bytes
) -> None:
    told = await failure(bank, token, await serve(answering(answer), server_context))
    assert type(told) is Unanswered


async def test_a_kept_connection_that_d1_has_closed_is_not_used_for_an_order(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext
) -> None:
    seen: list[bytes] = []
    tired = asyncio.Event()

    async def once(reader: Reader, writer: Writer) -> None:
        seen.append(await take(reader))
        writer.write(ACCEPTED)
        await tired.wait()
        writer.close()
        await writer.wait_closed()

    d1 = bank.open(base_url=await serve(once, server_context))
    assert await d1.order(SEALED, token) == "op-1"
    tired.set()
    await asyncio.sleep(0.05)  # the news of the close has to travel
    assert await d1.order(SEALED, token) == "op-1"
    await d1.aclose()
    assert len(seen) == 2


async def test_a_cancelled_order_raises_nothing_else(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext
) -> None:
    arrived = asyncio.Event()

    async def wait(reader: Reader, writer: Writer) -> None:
        await take(reader)
        arrived.set()
        await asyncio.Event().wait()

    d1 = bank.open(base_url=await serve(wait, server_context))
    task = asyncio.create_task(d1.order(SEALED, token))
    await arrived.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await d1.aclose()


async def test_closing_under_way_leaves_the_order_open_and_later_calls_unsent(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext, order: Any
) -> None:
    arrived = asyncio.Event()

    async def wait(reader: Reader, writer: Writer) -> None:
        await take(reader)
        arrived.set()
        await asyncio.Event().wait()

    d1 = bank.open(base_url=await serve(wait, server_context))
    task = asyncio.create_task(d1.order(SEALED, token))
    await arrived.wait()
    await d1.aclose()
    await d1.aclose()
    with pytest.raises(Unanswered):
        await task
    for call in (d1.fetch_token, lambda: d1.order(SEALED, token), lambda: d1.status("C-1", token)):
        with pytest.raises(NotReached, match="locked"):
            await call()
    with pytest.raises(NotReached, match="locked"):
        d1.seal(order)


async def test_no_cookie_is_kept(
    bank: Any, token: AccessToken, serve: Serve, server_context: ssl.SSLContext
) -> None:
    seen: list[bytes] = []
    answer = ACCEPTED.replace(b"\r\n\r\n", b"\r\nset-cookie: a=b\r\n\r\n", 1)
    d1 = bank.open(base_url=await serve(answering(answer, seen), server_context))
    await d1.order(SEALED, token)
    await d1.order(SEALED, token)
    await d1.aclose()
    assert b"cookie" not in seen[1].lower()


@pytest.mark.parametrize(
    ("answer", "title"),
    [(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "proxy"), (b"", "broke before")],
)
async def test_a_proxy_that_refuses(
    bank: Any,
    token: AccessToken,
    serve: Serve,
    monkeypatch: pytest.MonkeyPatch,
    answer: bytes,
    title: str,
) -> None:
    seen: list[bytes] = []

    async def proxy(reader: Reader, writer: Writer) -> None:
        seen.append(await take(reader))
        writer.write(answer)
        await writer.drain()

    url = await serve(proxy, None)
    monkeypatch.setenv("HTTPS_PROXY", url.replace("https", "http"))
    told = await failure(bank, token, "https://d1.invalid:443")
    assert type(told) is NotReached
    assert title in told.title
    assert seen[0].startswith(b"CONNECT d1.invalid:443 ")
    assert b"secret" not in seen[0]


async def test_failed_handshakes_behind_a_proxy_do_not_fill_the_pool(
    bank: Any, token: AccessToken, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def proxy(reader: Reader, writer: Writer) -> None:
        await take(reader)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\nnot TLS at all")
        await writer.drain()
        await reader.read(1)

    monkeypatch.setenv("HTTPS_PROXY", (await serve(proxy, None)).replace("https", "http"))
    d1 = bank.open(base_url="https://d1.invalid:443")
    for _ in range(15):
        with pytest.raises(NotReached) as caught:
            await d1.order(SEALED, token)
        assert "Too many" not in caught.value.title
    await d1.aclose()


async def test_this_computer_is_never_asked_of_a_proxy(
    bank: Any,
    token: AccessToken,
    serve: Serve,
    server_context: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    for host in ("127.0.0.1", "localhost"):
        d1 = bank.open(base_url=await serve(answering(ACCEPTED), server_context, host))
        assert await d1.order(SEALED, token) == "op-1"
        await d1.aclose()


async def test_the_token_endpoint(bank: Any, serve: Serve, server_context: ssl.SSLContext) -> None:
    date = (dt.datetime.now(dt.UTC) + dt.timedelta(minutes=30)).strftime(
        "%a, %d %b %Y %H:%M:%S GMT"
    )
    answers = [
        f"HTTP/1.1 400 Bad Request\r\ndate: {date}\r\ncontent-length: 0\r\n\r\n",
        f"HTTP/1.1 401 No\r\ndate: {date}\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 429 No\r\nretry-after: 9\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        'HTTP/1.1 200 OK\r\ncontent-length: 42\r\n\r\n{"access_token": "tok", "expires_in": 60 }',
    ]

    async def handler(reader: Reader, writer: Writer) -> None:
        while True:
            request = await take(reader)
            assert request.startswith(b"POST /authz/v1/oauth2/token HTTP/1.1\r\n")
            writer.write(answers.pop(0).encode())
            await writer.drain()

    d1 = bank.open(base_url=await serve(handler, server_context))
    with pytest.raises(NotAuthorized) as caught:
        await d1.fetch_token()
    assert "30 min behind" in caught.value.advice
    with pytest.raises(NotAuthorized) as caught:  # the clock is known by now
        await d1.fetch_token()
    assert "clock" not in caught.value.advice
    with pytest.raises(Busy) as busy:
        await d1.fetch_token()
    assert busy.value.wait == 9
    with pytest.raises(Unanswered):
        await d1.fetch_token()
    token = await d1.fetch_token()
    assert (token.value.reveal(), token.lifetime, token.server_time) == ("tok", 60.0, None)
    await d1.aclose()


async def test_a_card_id_that_could_change_the_path_is_refused(
    bank: Any, token: AccessToken
) -> None:
    d1 = bank.open()
    for card_id in ("", "../x", "a/b", "a?b", "a" * 49, "a%2fb"):
        with pytest.raises(InvalidInput):
            await d1.status(card_id, token)
    await d1.aclose()


async def test_nothing_secret_is_logged(
    bank: Any,
    token: AccessToken,
    serve: Serve,
    server_context: ssl.SSLContext,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    d1 = bank.open(base_url=await serve(answering(ACCEPTED), server_context))
    await d1.order(SEALED, token)
    with pytest.raises(Unanswered):
        await d1.fetch_token()
    await d1.aclose()
    assert "secret" not in caplog.text
    assert "physicalCards" not in caplog.text
    assert "assertion" not in caplog.text
    for shown in (repr(d1), repr(vars(d1)), repr(vars(d1._transport))):
        assert "correct horse" not in shown
