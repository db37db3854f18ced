"""Which proxy the system names for an address, read exactly as the D1 client reads it.

The rules are httpx's (0.28) on top of ``urllib.request.getproxies``: environment, Windows'
registry, macOS' settings; no PAC file. Nothing is connected here.
"""

from __future__ import annotations

import base64
import ipaddress
import re
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies

from branch_app.domain.words import words

_HTTPS_PORT = 443
_DEFAULT_PORTS = {"http": 80, "https": _HTTPS_PORT}


class UnusableProxy(ValueError):
    """The system names something that Branch Counter cannot use; the message says what."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy.

    Attributes:
        host: its name or number.
        port: its port.
        sign_on: the value of ``Proxy-Authorization``, or "". A secret.
        tls: whether it is itself spoken to over TLS.
    """

    host: str
    port: int
    sign_on: str = field(default="", repr=False)
    tls: bool = False

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def is_this_computer(host: str) -> bool:
    """Whether a host is this computer by its address: such a one is never asked of a proxy."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def system_proxy(base_url: str) -> Proxy | None:
    """Find the proxy for an address.

    Args:
        base_url: scheme https, host, port.

    Returns:
        The proxy, or None for a direct connection.

    Raises:
        UnusableProxy: of a kind that the client does not speak, or no address at all.
    """
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if is_this_computer(host):
        return None
    named = getproxies()
    port = None if parts.port in {None, _HTTPS_PORT} else parts.port
    exceptions = [entry.strip() for entry in named.get("no", "").split(",")]
    if any(entry == "*" or (entry and _excepts(entry, host, port)) for entry in exceptions):
        return None
    url = named.get("https") or named.get("all")
    return _parsed(url if "://" in url else f"http://{url}") if url else None


def _excepts(entry: str, host: str, port: int | None) -> bool:
    """Whether one entry of NO_PROXY covers a host (httpx: a domain covers those below it)."""
    scheme, mark, rest = entry.partition("://")
    if mark and scheme not in {"https", "all"}:
        return False
    parts = _split(f"//{rest if mark else entry}")
    name = (parts.hostname or "") if parts else ""
    if parts is None or not name or (parts.port not in {None, _HTTPS_PORT, port}):
        return False
    if parts.port == _HTTPS_PORT and not (mark and scheme == "https"):
        return False  # httpx drops the usual port from the address, but not from such an entry
    if is_number(name) or name == "localhost" or (mark and not name.startswith("*")):
        return host == name
    name = name.removeprefix("*") if mark else name
    above = "" if name.startswith(".") else r"|"  # ".bank.test" is not "bank.test" itself
    return re.fullmatch(rf"(.+\.{above}){re.escape(name.removeprefix('.'))}", host) is not None


def is_number(name: str) -> bool:
    """Whether a host is an IP address, not a name."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  # raises for one that is no number
    except ValueError:
        return None
    return parts


def _parsed(url: str) -> Proxy:
    parts = _split(url)
    if parts is None or not parts.hostname:
        raise UnusableProxy(words("the system names a proxy whose address cannot be read"))
    if parts.scheme not in _DEFAULT_PORTS:
        raise UnusableProxy(
            words(
                "the system names a proxy of the kind {scheme}, and Branch Counter speaks to HTTP "
                "proxies only",
                scheme=parts.scheme,
            )
        )
    sign_on = ""
    if parts.username or parts.password:
        pair = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
        sign_on = "Basic " + base64.b64encode(pair.encode()).decode("ascii")
    port = parts.port or _DEFAULT_PORTS[parts.scheme]
    return Proxy(parts.hostname, port, sign_on, tls=parts.scheme == "https")
