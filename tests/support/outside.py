"""What a test may not touch: the network beyond this computer, and the developer's own folders.

Imports no Qt and nothing of the program.
"""

from __future__ import annotations

import ipaddress
import itertools
import os
import socket
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SCRUBBED = (
    "ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY",
    "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSLKEYLOGFILE",
    "DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND", "KEYCHAIN_PATH",
    "XDG_CONFIG_DIRS", "XDG_DATA_DIRS", "XDG_CURRENT_DESKTOP",
)  # fmt: skip
_FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
}
_LASTING = {"XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run"}
"""Shared by all tests of a run: fonts and such are looked up once."""

attempts: list[str] = []
"""Calls beyond this computer that the running test has tried."""


class OutsideWorld(RuntimeError):
    """A test tried to reach beyond this computer."""


def _refuse(what: str) -> OutsideWorld:
    attempts.append(what)
    return OutsideWorld(f"a test may not reach {what}")


def _is_here(host: str) -> bool:
    if host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _check(family: int, address: Any) -> None:
    if family in {socket.AF_INET, socket.AF_INET6}:
        host = str(address[0])
        if not _is_here(host):
            raise _refuse(host)


def forbid_network() -> None:
    """Let sockets connect to this computer only, for the rest of the process.

    Names under ``.invalid`` are answered with "no such name" at once (RFC 6761, section 6.4).
    """
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    getaddrinfo = socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        _check(self.family, address)
        return connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        _check(self.family, address)
        return connect_ex(self, address)

    def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else (host or "")
        if name.rstrip(".").endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if not _is_here(name) and not _is_address(name):
            raise _refuse(name)
        return getaddrinfo(host, *args, **kwargs)

    socket.socket.connect = guarded_connect  # type: ignore[method-assign,assignment]  # that is the point
    socket.socket.connect_ex = guarded_connect_ex  # type: ignore[method-assign,assignment]  # the same
    socket.getaddrinfo = guarded_getaddrinfo


def _is_address(name: str) -> bool:
    """An address needs no look-up; whether it may be reached, connect decides."""
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True


@pytest.fixture(scope="session", autouse=True)
def session_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Point every variable of the developer's session at an empty folder of this run."""
    folder = tmp_path_factory.mktemp("session")
    with pytest.MonkeyPatch.context() as patch:
        for name in (*os.environ,):
            if name.upper() in _SCRUBBED or name.startswith("KEYRING_PROPERTY_"):
                patch.delenv(name)
        for name, place in (_FOLDERS | _LASTING).items():
            (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
            patch.setenv(name, str(folder / place))
        yield folder


_numbers = itertools.count()


@pytest.fixture(autouse=True)
def home(session_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home of its own, empty."""
    folder = session_folder / f"home-{next(_numbers)}"
    folder.mkdir(mode=0o700)
    for name, place in _FOLDERS.items():
        monkeypatch.setenv(name, str(folder / place))
    return folder
