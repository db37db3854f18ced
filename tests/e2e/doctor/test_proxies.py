"""Faults of a proxy between the counter and D1."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
import trustme

from tests.support.ward import (
    HOST,
    SHORT,
    TOKEN,
    Serve,
    Ward,
    all_ok,
    answering,
    idle,
    intercepting,
    saying,
    server_context,
    tunnel,
    use_proxy,
)

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def test_a_sound_counter_behind_a_proxy(
    ward: Ward, serve: Serve, other_ca: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaf = other_ca.issue_cert(HOST, key_type=trustme.KeyType.ECDSA)
    d1 = await serve(answering(TOKEN), server_context(ward, leaf))
    seen: list[bytes] = []
    use_proxy(await serve(tunnel(d1, seen)), monkeypatch, "teller:hush%21@")
    ward.line("base_url", f"https://{HOST}")
    results = await ward.examine()
    assert all_ok(results), results
    assert "opens a tunnel to d1.invalid:443" in results["proxy"].what
    assert {request.split(b"\r\n")[0] for request in seen} == {b"CONNECT d1.invalid:443 HTTP/1.1"}
    assert all(b"Basic dGVsbGVyOmh1c2gh" in request for request in seen)
    assert "hush" not in f"{results}"
    assert "dGVsbGVy" not in f"{results}"


PROXY_ANSWERS = {
    "sign-on": (
        b"HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n",
        "asks for a sign-on (Negotiate, NTLM) (407)",
    ),
    "forbidden": (b"HTTP/1.1 403 Forbidden\r\n\r\n", "refuses a tunnel to d1.invalid:443 (403)"),
    "no way": (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", "did not reach d1.invalid:443 (502)"),
    "no HTTP": (b"220 mail.example ESMTP\r\n\r\n", "refuses a tunnel to d1.invalid:443 (no HTTP)"),
    "nothing": (b"", "closed the connection without an answer"),
}


@pytest.mark.parametrize("name", PROXY_ANSWERS)
async def test_a_proxy_that_refuses(
    name: str, ward: Ward, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, words = PROXY_ANSWERS[name]
    use_proxy(await serve(saying(answer)), monkeypatch)
    ward.line("base_url", f"https://{HOST}")
    fault = await ward.fault()
    assert (fault.id, words in fault.what) == ("proxy", True), fault
    assert fault.side.value == "the branch's network"


async def test_a_proxy_that_is_not_there(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.line("base_url", f"https://{HOST}")
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        use_proxy(sock.getsockname()[1], monkeypatch)
        fault = await ward.fault()
    assert fault.id == "proxy"
    assert "is closed: the connection was refused" in fault.what


async def test_a_proxy_that_says_nothing(
    ward: Ward, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    ward.seconds = SHORT
    use_proxy(await serve(idle), monkeypatch)
    ward.line("base_url", f"https://{HOST}")
    fault = await ward.fault()
    assert fault.id == "proxy"
    assert "did not answer within 0.4 seconds" in fault.what


async def test_a_proxy_whose_name_is_not_known(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.invalid:3128")
    ward.line("base_url", f"https://{HOST}")
    fault = await ward.fault()
    assert fault.id == "dns"
    assert "DNS does not know proxy.invalid (the proxy" in fault.what


async def test_a_proxy_of_another_kind(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://proxy.invalid:1080")
    ward.line("base_url", f"https://{HOST}")
    fault = await ward.fault()
    assert fault.id == "proxy"
    assert "a proxy of the kind socks5" in fault.what
    assert fault.side.value == "this computer"


async def test_a_proxy_behind_tls_is_not_tried(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "https://127.0.0.1:1")
    ward.line("base_url", f"https://{HOST}")
    results = await ward.examine()
    assert "the doctor does not try" in results["proxy"].what
    assert {one.word.value for one in results.values()} == {"ok", "skipped"}


async def test_a_proxy_is_not_asked_for_this_computer(
    ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.invalid:3128")
    results = await ward.examine()
    assert all_ok(results)
    assert "this computer is never asked of one" in results["proxy"].what


STAGING = "api.d1-stg.thalescloud.io"


async def staged(ward: Ward, serve: Serve, monkeypatch: pytest.MonkeyPatch, ca: trustme.CA) -> None:
    """Lead the ward to D1's staging address through a proxy that opens connections."""
    ward.line("base_url", f"https://{STAGING}")
    ward.line("environment", "staging")
    leaf = ca.issue_cert(STAGING, key_type=trustme.KeyType.ECDSA)
    opener = intercepting(server_context(ward, leaf, mutual=False), answering(TOKEN))
    use_proxy(await serve(opener), monkeypatch)


@pytest.mark.parametrize("trust", ["ca.pem", "system"])
async def test_a_proxy_that_opens_connections(
    trust: str,
    ward: Ward,
    serve: Serve,
    other_ca: trustme.CA,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await staged(ward, serve, monkeypatch, other_ca)
    ward.line("trust", trust)
    fault = await ward.fault()
    assert fault.id == "server-certificate"
    assert "a proxy opens this connection: its certificate is from Other" in fault.what
    assert STAGING in fault.fix
    assert fault.side.value == "the branch's network"


async def test_a_proxy_that_opens_connections_to_an_own_d1(
    ward: Ward, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaf = trustme.CA(key_type=trustme.KeyType.ECDSA).issue_cert(
        HOST, key_type=trustme.KeyType.ECDSA
    )
    opener = intercepting(server_context(ward, leaf, mutual=False), answering(TOKEN))
    use_proxy(await serve(opener), monkeypatch)
    ward.line("base_url", f"https://{HOST}")
    fault = await ward.fault()
    assert fault.id == "server-certificate"
    assert "it is not trusted by the CA file ca.pem" in fault.what
    assert "a proxy opens this connection" in fault.fix


async def test_d1_s_own_authority_is_taken(
    ward: Ward, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    ca = trustme.CA(organization_name="Amazon", key_type=trustme.KeyType.ECDSA)
    ward.write("ca.pem", ca.cert_pem.bytes())
    await staged(ward, serve, monkeypatch, ca)
    assert all_ok(await ward.examine())
