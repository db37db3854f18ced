"""A counter for the doctor to examine, and the servers and proxies around it."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import shutil
import ssl
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from branch_app.bootstrap import checkup
from branch_app.domain.secret import Secret
from branch_app.machine.doctor import report
from branch_app.machine.doctor.checkup import PROBES, run
from branch_app.machine.memory_store import MemoryStore

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    import pytest
    import trustme

    from branch_app.machine.doctor.probe import Result
    from branch_app.machine.doctor.state import Tools
    from branch_app.sandbox import Sandbox

    Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

CN = "TLSMA-RSA/is_sandbox/PPR"
HOST = "d1.invalid"
SHORT = 0.4
"""Seconds for a step that is meant to take too long."""
NOW = dt.datetime.now(dt.UTC)


@dataclass
class Ward:
    """A counter to examine: its own copy of a sandbox's folder.

    Attributes:
        folder: profile and keys.
        words: what the keyring holds.
        seconds: for each step on the network.
        changes: of the tools.
    """

    folder: Path
    words: dict[str, str]
    seconds: float = 5.0
    changes: dict[str, Any] = field(default_factory=dict)

    @property
    def profile(self) -> Path:
        return self.folder / "profile.toml"

    def edit(self, old: str, new: str) -> None:
        text = self.profile.read_text()
        assert old in text
        self.profile.write_text(text.replace(old, new))

    def line(self, key: str, value: str) -> None:
        """Set one key of the profile."""
        lines = self.profile.read_text().splitlines()
        (old,) = [line for line in lines if line.startswith(f"{key} =")]
        self.edit(old, f'{key} = "{value}"')

    def write(self, name: str, content: bytes) -> None:
        path = self.folder / name
        path.unlink(missing_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)

    def word(self, name: str) -> bytes:
        return self.words[name].encode()

    def tools(self) -> Tools:
        held = {name: Secret(word) for name, word in self.words.items()}
        tools = replace(
            checkup.tools(), ask=None, seconds=self.seconds, store=lambda _: MemoryStore(held)
        )
        return replace(tools, **self.changes)

    async def examine(self) -> dict[str, Result]:
        results = await run(self.profile, self.tools())
        shown = report.as_json(results)
        for secret in (*self.words.values(), "PRIVATE", "eyJ", "Bearer", "Traceback"):
            assert secret not in shown
        assert [result.id for result in results] == [probe.id for probe in PROBES]
        return {result.id: result for result in results}

    async def fault(self) -> Result:
        """Return the only probe that fails."""
        failed = [one for one in (await self.examine()).values() if one.word.value == "failed"]
        assert len(failed) == 1, failed
        assert failed[0].fix.endswith((".", "?")) or "branch-app" in failed[0].fix
        return failed[0]


def all_ok(results: dict[str, Result]) -> bool:
    return {result.word.value for result in results.values()} == {"ok"}


def ward_of(sandbox: Sandbox, folder: Path) -> Ward:
    box = sandbox.provisioned
    shutil.copytree(box.directory, folder)
    (folder / "passphrases.toml").unlink()
    return Ward(folder, dict(box.passphrases))


# What is wrong on this computer and with the bank's files.


def private(key: Any, word: bytes | None) -> bytes:
    cipher = NoEncryption() if word is None else BestAvailableEncryption(word)
    return bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, cipher))


def client_key(ward: Ward, key: Any, *, encrypted: bool = True) -> None:
    word = ward.word("client_certificate") if encrypted else None
    ward.write("client.key", private(key, word))


def signing_key(ward: Ward, key: Any) -> None:
    ward.write("signing.pem", private(key, ward.word("token_signing")))


Serve = Any
"""What the fixture ``serve`` gives."""


def saying(content: bytes) -> Handler:
    """Read something, say this, hang up."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(4096)
        writer.write(content)
        await writer.drain()

    return handler


async def idle(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


def answering(body: bytes = b"") -> Handler:
    """A D1 that gives a token to everybody."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        date = dt.datetime.now(dt.UTC).strftime("%a, %d %b %Y %H:%M:%S GMT").encode()
        writer.write(
            b"HTTP/1.1 200 OK\r\ndate: %b\r\ncontent-length: %d\r\nconnection: close\r\n\r\n%b"
            % (date, len(body), body)
        )
        await writer.drain()
        await reader.read()

    return handler


TOKEN = json.dumps(
    {"access_token": "t", "expires_in": 900, "token_type": "Bearer", "scope": "d1"}
).encode()


def server_context(ward: Ward, leaf: trustme.LeafCert, *, mutual: bool = True) -> ssl.SSLContext:
    """A server with this certificate that demands one of the ward's first CA."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    if mutual:
        context.load_verify_locations(ward.folder / "d1-ca.pem")
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def tunnel(port: int, seen: list[bytes]) -> Handler:
    """A proxy that connects every name to one port of this computer."""

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        there, back = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        try:
            await asyncio.gather(pump(reader, back), pump(there, writer))
        finally:
            back.transport.abort()

    return handler


def intercepting(context: ssl.SSLContext, answer: Handler) -> Handler:
    """A proxy that opens the connection with a certificate of its own."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.drain()
        await writer.start_tls(context)
        await answer(reader, writer)

    return handler


def use_proxy(port: int, monkeypatch: pytest.MonkeyPatch, sign_on: str = "") -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{sign_on}127.0.0.1:{port}")
