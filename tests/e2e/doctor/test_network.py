"""Faults on the way to D1 and at D1: name, line, TLS, certificates, clock, token."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    Encoding,
)

from branch_app.sandbox import Fault, Sandbox
from branch_app.sandbox.certificates import new_authority, new_client, new_key
from tests.support.ward import (
    CN,
    HOST,
    NOW,
    SHORT,
    TOKEN,
    Serve,
    Ward,
    all_ok,
    client_key,
    idle,
    saying,
    server_context,
    signing_key,
    ward_of,
)

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def test_a_name_that_nobody_knows(ward: Ward) -> None:
    ward.line("base_url", f"https://{HOST}")
    fault = await ward.fault()
    assert fault.id == "dns"
    assert f"DNS does not know {HOST} (D1)" in fault.what


async def test_a_dns_that_does_not_answer(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def hang(*_: object, **__: object) -> None:
        over.wait(10)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    ward.line("base_url", f"https://{HOST}")
    ward.seconds = SHORT
    fault = await ward.fault()
    over.set()
    assert fault.id == "dns"
    assert f"no DNS server told {HOST} (D1)" in fault.what


async def test_a_closed_port(ward: Ward) -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        ward.line("base_url", f"https://127.0.0.1:{sock.getsockname()[1]}")
        fault = await ward.fault()
    assert fault.id == "tcp"
    assert "refuses connections" in fault.what
    assert fault.side.value == "the branch's network"


async def test_a_line_that_swallows_everything(ward: Ward) -> None:
    ward.seconds = SHORT
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        sock.listen(5)
        ward.line("base_url", f"https://127.0.0.1:{sock.getsockname()[1]}")
        fault = await ward.fault()
    assert fault.id == "tls-version"
    assert "says nothing for 0.4 seconds" in fault.what


@pytest.mark.skipif(sys.platform != "linux", reason="how Linux fills a queue")
async def test_an_address_that_does_not_answer(ward: Ward) -> None:
    ward.seconds = SHORT
    with socket.socket() as sock, socket.socket() as first, socket.socket() as second:
        sock.bind(("127.0.0.1", 0))
        sock.listen(0)
        for each in (first, second):  # the queue is full then, and the next is not answered
            each.setblocking(False)
            each.connect_ex(sock.getsockname())
        ward.line("base_url", f"https://127.0.0.1:{sock.getsockname()[1]}")
        fault = await ward.fault()
    assert fault.id == "tcp"
    assert "did not answer within 0.4 seconds" in fault.what


PROTOCOL_VERSION = b"\x15\x03\x01\x00\x02\x02\x46"
HANDSHAKE_FAILURE = b"\x15\x03\x01\x00\x02\x02\x28"
"""Fatal alerts, as a server of TLS 1.1 and one without a common cipher send them."""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (PROTOCOL_VERSION, "offers neither TLS 1.2 nor TLS 1.3"),
        (HANDSHAKE_FAILURE, "offers neither TLS 1.2 nor TLS 1.3"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "does not encrypt"),
        (b"220 mail.example ESMTP\r\n", "does not encrypt"),
        (b"", "closes the connection when it is asked to encrypt"),
    ],
)
async def test_what_does_not_speak_tls(
    content: bytes, words: str, ward: Ward, serve: Serve
) -> None:
    ward.line("base_url", f"https://127.0.0.1:{await serve(saying(content))}")
    fault = await ward.fault()
    assert (fault.id, words in fault.what) == ("tls-version", True), fault


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
async def test_a_server_of_tls_1_1(ward: Ward, serve: Serve, other_ca: trustme.CA) -> None:
    leaf = other_ca.issue_cert("127.0.0.1", key_type=trustme.KeyType.ECDSA)
    context = server_context(ward, leaf)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    ward.line("base_url", f"https://127.0.0.1:{await serve(idle, context)}")
    fault = await ward.fault()
    # asyncio keeps a server's last alert to itself, so there may be no more than a closed line
    assert fault.id == "tls-version"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("fault_of", ["dates", "name", "authority"])
async def test_a_server_certificate_that_is_wrong(
    fault_of: str, version: ssl.TLSVersion, ward: Ward, serve: Serve, other_ca: trustme.CA
) -> None:
    name = "elsewhere.test" if fault_of == "name" else "127.0.0.1"
    last = NOW - dt.timedelta(days=1) if fault_of == "dates" else None
    leaf = other_ca.issue_cert(name, not_after=last, key_type=trustme.KeyType.ECDSA)
    if fault_of == "authority":
        ward.write("ca.pem", trustme.CA().cert_pem.bytes())
    context = server_context(ward, leaf)
    context.minimum_version = context.maximum_version = version
    ward.line("base_url", f"https://127.0.0.1:{await serve(idle, context)}")
    words = {
        "dates": "it is out of date",
        "name": "it is for another name than 127.0.0.1",
        "authority": "it is not trusted by the CA file ca.pem",
    }
    fault = await ward.fault()
    assert (fault.id, words[fault_of] in fault.what) == ("server-certificate", True), fault


async def test_a_server_certificate_of_another_ca_than_the_system_s(ward: Ward) -> None:
    ward.line("trust", "system")
    fault = await ward.fault()
    assert fault.id == "server-certificate"
    assert "this computer does not trust its issuer" in fault.what
    assert "Branch Counter sandbox CA" in fault.what


async def test_a_client_certificate_that_d1_does_not_know(ward: Ward) -> None:
    other = new_client(new_authority(), CN)
    client_key(ward, other.key)
    ward.write("client.pem", other.certificate.public_bytes(Encoding.PEM))
    fault = await ward.fault()
    assert fault.id == "client-certificate-accepted"
    assert "D1 refuses it in the handshake" in fault.what
    assert fault.side.value == "the bank's onboarding"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_client_certificate_refused_by_a_bare_server(
    version: ssl.TLSVersion, ward: Ward, serve: Serve, other_ca: trustme.CA
) -> None:
    leaf = other_ca.issue_cert("127.0.0.1", key_type=trustme.KeyType.ECDSA)
    ward.write("d1-ca.pem", trustme.CA().cert_pem.bytes())
    context = server_context(ward, leaf)
    context.minimum_version = context.maximum_version = version
    ward.line("base_url", f"https://127.0.0.1:{await serve(idle, context)}")
    assert (await ward.fault()).id == "client-certificate-accepted"


async def test_a_d1_that_answers_nothing(ward: Ward, serve: Serve, other_ca: trustme.CA) -> None:
    ward.seconds = SHORT
    leaf = other_ca.issue_cert("127.0.0.1", key_type=trustme.KeyType.ECDSA)
    ward.line("base_url", f"https://127.0.0.1:{await serve(idle, server_context(ward, leaf))}")
    fault = await ward.fault()
    assert fault.id == "client-certificate-accepted"
    assert "does not answer a request within 0.4 seconds" in fault.what
    assert fault.side.value == "D1"


# Clock and token.


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3600.0, "it is 60 minutes behind"), (-3600.0, "it is 60 minutes ahead of"),
        (180.0, "it is 3 minutes behind"),
    ],
)  # fmt: skip
async def test_a_wrong_clock(seconds: float, words: str, box_folder: Path, tmp_path: Path) -> None:
    with Sandbox(box_folder, clock=lambda: time.time() + seconds) as sandbox:
        fault = await ward_of(sandbox, tmp_path / "counter").fault()
    assert (fault.id, words in fault.what) == ("clock", True), fault
    assert fault.side.value == "this computer"


async def test_a_clock_that_is_off_by_a_little(box_folder: Path, tmp_path: Path) -> None:
    with Sandbox(box_folder, clock=lambda: time.time() + 100) as sandbox:
        assert all_ok(await ward_of(sandbox, tmp_path / "counter").examine())


async def test_a_clock_off_by_a_little_is_told_when_the_token_is_refused(
    box_folder: Path, tmp_path: Path
) -> None:
    with Sandbox(box_folder, clock=lambda: time.time() + 100) as sandbox:
        ward = ward_of(sandbox, tmp_path / "counter")
        ward.line("kid", "another-kid")
        fault = await ward.fault()
    assert fault.id == "token"
    assert "seconds behind D1's: set it right first" in fault.fix


async def test_a_d1_that_tells_no_time(ward: Ward, serve: Serve, other_ca: trustme.CA) -> None:
    async def timeless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(TOKEN), TOKEN))
        await writer.drain()
        await reader.read()

    leaf = other_ca.issue_cert("127.0.0.1", key_type=trustme.KeyType.ECDSA)
    ward.line("base_url", f"https://127.0.0.1:{await serve(timeless, server_context(ward, leaf))}")
    results = await ward.examine()
    assert [id_ for id_, one in results.items() if one.word.value != "ok"] == ["clock"]
    assert "the answer told no time" in results["clock"].what


async def test_a_wrong_kid(ward: Ward) -> None:
    ward.line("kid", "another-kid")
    fault = await ward.fault()
    assert fault.id == "token"
    assert "D1 refuses this counter (HTTP 400)" in fault.what
    for fact in ("under kid another-kid", "issuer is_sandbox", "audience https://", "registered"):
        assert fact in fault.fix
    assert fault.side.value == "the bank's onboarding"


async def test_a_signing_key_that_is_not_registered(ward: Ward) -> None:
    signing_key(ward, new_key())
    fault = await ward.fault()
    assert fault.id == "token"
    assert "looks like the thumbprint of another key" in fault.fix


async def test_a_wrong_audience(ward: Ward) -> None:
    ward.line("audience", "https://elsewhere.test")
    fault = await ward.fault()
    assert fault.id == "token"
    assert "audience https://elsewhere.test" in fault.fix


@pytest.mark.parametrize(
    ("preset", "words", "side"),
    [
        ("unavailable", "D1 gave none (HTTP 503)", "D1"),
        ("too_many_requests", "D1 is busy (429)", "D1"),
        ("html", "D1 gave none", "D1"),
        ("dropped", "D1 gave none", "D1"),
    ],
)
async def test_a_token_endpoint_in_trouble(
    preset: str, words: str, side: str, ward: Ward, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault.named(preset, operation="token", times=None))
    fault = await ward.fault()
    assert (fault.id, words in fault.what, fault.side.value) == ("token", True, side), fault


async def test_a_token_that_never_comes(ward: Ward) -> None:
    async def late(*_: object) -> None:
        raise TimeoutError

    ward.changes["token"] = late
    fault = await ward.fault()
    assert (fault.id, fault.side.value) == ("token", "D1")
    assert "did not answer in time" in fault.what


async def test_a_client_certificate_that_the_token_endpoint_refuses(
    ward: Ward, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(operation="token", status=403, times=None))
    fault = await ward.fault()
    assert fault.id == "token"
    assert "(HTTP 403)" in fault.what
    assert "is the client certificate this issuer's" in fault.fix
