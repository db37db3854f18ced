"""The doctor and the D1 client choose the same proxy: compared with httpx itself."""

from __future__ import annotations

import base64

import httpx
import pytest

from branch_app.d1 import transport
from branch_app.machine.doctor.proxies import (
    Proxy,
    UnusableProxy,
    is_this_computer,
    system_proxy,
)

PROXY = "http://proxy.test:3128"


def of_httpx(url: str) -> bool:
    """Whether httpx asks a proxy for an address."""
    client = httpx.AsyncClient(verify=False)  # noqa: S501  # nothing is sent
    return client._transport_for_url(httpx.URL(url)) is not client._transport


@pytest.mark.parametrize("url", ["https://d1.test", "https://a.d1.test:8443", "https://10.1.2.3"])
@pytest.mark.parametrize(
    "exception",
    [
        "", "*", "d1.test", ".d1.test", "test", "other.test", "1.test", "d1.test:443",
        "d1.test:8443", "a.d1.test:8443", "10.1.2.3", "10.0.0.0/8", "https://d1.test",
        "http://d1.test", "all://d1.test", "localhost, d1.test", "D1.TEST", "*.d1.test",
        "https://*.d1.test", "https://*d1.test", "https://d1.test:443", "all://*",
    ],
)  # fmt: skip
def test_exceptions_are_read_as_httpx_reads_them(
    url: str, exception: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", exception)
    assert (system_proxy(url) is not None) == of_httpx(url)


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("HTTPS_PROXY", PROXY, Proxy("proxy.test", 3128)),
        ("https_proxy", "proxy.test:3128", Proxy("proxy.test", 3128)),
        ("ALL_PROXY", "http://proxy.test", Proxy("proxy.test", 80)),
        ("HTTPS_PROXY", "https://proxy.test", Proxy("proxy.test", 443, tls=True)),
        ("HTTP_PROXY", PROXY, None),
    ],
)
def test_what_the_system_names(
    variable: str, value: str, expected: Proxy | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    assert system_proxy("https://d1.test") == expected


def test_a_sign_on_is_kept_from_view(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://me:p%40ss@proxy.test:1")
    proxy = system_proxy("https://d1.test")
    assert proxy is not None
    assert proxy.sign_on == "Basic " + base64.b64encode(b"me:p@ss").decode()
    assert "p@ss" not in f"{proxy} {proxy!r}"
    assert proxy.sign_on not in f"{proxy} {proxy!r}"


@pytest.mark.parametrize("value", ["socks5://proxy.test:1", "http://proxy.test:x", "http://:3128"])
def test_what_cannot_be_used_is_refused(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(UnusableProxy):
        system_proxy("https://d1.test")


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.9.9.9", "localhost", "::1", "10.0.0.1", "d1.test", "localhost.test"],
)
def test_the_client_has_the_same_rule_for_this_computer(host: str) -> None:
    written = f"[{host}]" if ":" in host else host
    assert is_this_computer(host) == transport._is_this_computer(f"https://{written}:8443")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "localhost", "[::1]"])
def test_this_computer_is_never_asked_of_a_proxy(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    assert system_proxy(f"https://{host}:8443") is None
