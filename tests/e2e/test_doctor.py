"""The doctor against a real sandbox and small servers: each fault gets its name, and only it.

Every test injects one fault and looks for exactly one failed probe.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from branch_app.bootstrap import checkup
from branch_app.domain.secret import Secret
from branch_app.machine.doctor import report
from branch_app.machine.doctor.checkup import PROBES, run
from branch_app.machine.journal_place import journal_folder
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.memory_store import MemoryStore
from branch_app.machine.profile import read_profile
from branch_app.machine.station import keep_station
from branch_app.sandbox import Fault, Sandbox
from branch_app.sandbox.certificates import new_authority, new_client, new_key
from branch_app.sandbox.folder import authority

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from pathlib import Path

    from branch_app.machine.doctor.probe import Result
    from branch_app.machine.doctor.state import Tools
    from tests.secret_service import PrivateSession

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


@pytest.fixture
def sandbox(box_folder: Path) -> Iterator[Sandbox]:
    with Sandbox(box_folder) as running:
        yield running
        assert running.orders == []
        assert running.mishaps == []


def ward_of(sandbox: Sandbox, folder: Path) -> Ward:
    box = sandbox.provisioned
    shutil.copytree(box.directory, folder)
    (folder / "passphrases.toml").unlink()
    return Ward(folder, dict(box.passphrases))


@pytest.fixture
def ward(sandbox: Sandbox, tmp_path: Path) -> Ward:
    return ward_of(sandbox, tmp_path / "counter")


async def test_a_sound_counter(ward: Ward, sandbox: Sandbox) -> None:
    assert all_ok(await ward.examine())
    assert sandbox.calls == {"token": 1}


async def test_a_sound_counter_with_pkcs12(ward: Ward) -> None:
    word = ward.word("client_certificate")
    key = load_pem_private_key((ward.folder / "client.key").read_bytes(), word)
    own = x509.load_pem_x509_certificate((ward.folder / "client.pem").read_bytes())
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    ward.write(
        "client.p12",
        pkcs12.serialize_key_and_certificates(None, key, own, None, BestAvailableEncryption(word)),
    )
    ward.line("certificate", "client.p12")
    ward.edit('private_key = "client.key"', "")
    assert all_ok(await ward.examine())


# What is wrong on this computer and with the bank's files.


def private(key: Any, word: bytes | None) -> bytes:
    cipher = NoEncryption() if word is None else BestAvailableEncryption(word)
    return bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, cipher))


def certificate(
    ward: Ward, cn: str = CN, days: tuple[float, float] = (-9, 900), *, fits: bool = True
) -> None:
    """Replace the client certificate."""
    word = ward.word("client_certificate")
    key = load_pem_private_key((ward.folder / "client.key").read_bytes(), word)
    if not fits:
        key = new_key()
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    ca = authority(ward.folder)
    first, last = (NOW + dt.timedelta(days=each) for each in days)
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, cn)]))
        .issuer_name(ca.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(first)
        .not_valid_after(last)
        .sign(ca.key, hashes.SHA256())
    )
    ward.write("client.pem", made.public_bytes(Encoding.PEM))


def client_key(ward: Ward, key: Any, *, encrypted: bool = True) -> None:
    word = ward.word("client_certificate") if encrypted else None
    ward.write("client.key", private(key, word))


def signing_key(ward: Ward, key: Any) -> None:
    ward.write("signing.pem", private(key, ward.word("token_signing")))


def jwk(ward: Ward, **members: Any) -> None:
    path = ward.folder / "d1-encryption.jwk"
    changed = {**json.loads(path.read_bytes()), **members}
    content = {name: value for name, value in changed.items() if value is not None}
    ward.write(path.name, json.dumps(content).encode())


def gone(ward: Ward, name: str) -> Ward:
    (ward.folder / name).unlink()
    return ward


def wrong_word(ward: Ward, name: str) -> None:
    ward.words[name] = "not-the-passphrase"


P384 = ec.generate_private_key(ec.SECP384R1())
FILE_FAULTS: dict[str, tuple[Callable[[Ward], object], str, str]] = {
    "profile missing": (lambda w: w.profile.unlink(), "profile", "There is no profile"),
    "profile not TOML": (lambda w: w.profile.write_text("[d1"), "profile", "not valid TOML"),
    "profile wrong": (lambda w: w.line("issuer_id", "x"), "profile", "d1.issuer_id must be"),
    "profile wrong, file missing": (
        lambda w: gone(w, "client.key").line("issuer_id", "x"), "profile", "there is no file",
    ),
    "no station": (
        lambda w: w.edit("[[stations]]", "[[station]]"), "profile", "stations are missing",
    ),
    "file missing": (
        lambda w: gone(w, "client.key"),
        "files", "client_certificate.private_key: there is no file",
    ),
    "file a folder": (
        lambda w: (gone(w, "signing.pem").folder / "signing.pem").mkdir(),
        "files", "token_signing.private_key: there is no file",
    ),
    "key for all": (
        lambda w: (w.folder / "signing.pem").chmod(0o644), "files", "signing.pem is open to other",
    ),
    "key for a group to write": (
        lambda w: (w.folder / "client.key").chmod(0o660), "files", "client.key is open to other",
    ),
    "folder for all": (lambda w: w.folder.chmod(0o777), "files", "any user can put another file"),
    "CA no PEM": (lambda w: w.write("ca.pem", b"x"), "files", "ca.pem holds no PEM certificates"),
    "wrong client passphrase": (
        lambda w: wrong_word(w, "client_certificate"),
        "client-key", "the passphrase does not open client.key",
    ),
    "wrong signing passphrase": (
        lambda w: wrong_word(w, "token_signing"),
        "signing-key", "the passphrase does not open signing.pem",
    ),
    "open client key": (
        lambda w: client_key(w, new_key(), encrypted=False), "client-key", "is not encrypted",
    ),
    "client key P-384": (lambda w: client_key(w, P384), "client-key", "neither an RSA key of 2048"),
    "client key no key": (
        lambda w: w.write("client.key", b"-----BEGIN X-----"), "client-key", "holds no private key",
    ),
    "other key": (
        lambda w: client_key(w, new_key()), "client-certificate", "do not belong together",
    ),
    "other certificate": (
        lambda w: certificate(w, fits=False), "client-certificate", "do not belong together",
    ),
    "certificate expired": (
        lambda w: certificate(w, days=(-9, -1)), "client-certificate", "it expired on",
    ),
    "certificate of tomorrow": (
        lambda w: certificate(w, days=(1, 9)), "client-certificate", "it is good only from",
    ),
    "certificate of another issuer": (
        lambda w: certificate(w, cn="TLSMA-RSA/is_another/PPR"),
        "client-certificate", "its name (CN) is TLSMA-RSA/is_another/PPR",
    ),
    "certificate of another kind": (
        lambda w: certificate(w, cn="counter 1"), "client-certificate", "its name (CN) is counter",
    ),
    "no certificate": (
        lambda w: w.write("client.pem", b"x"), "client-certificate", "holds no certificate",
    ),
    "signing key P-384": (lambda w: signing_key(w, P384), "signing-key", "not an EC key on P-256"),
    "signing key RSA": (
        lambda w: signing_key(w, rsa.generate_private_key(65537, 2048)),
        "signing-key", "not an EC key on P-256",
    ),
    "private JWK": (
        lambda w: jwk(w, d="AAAA"), "encryption-key", "a private key, which must never be",
    ),
    "JWK no JSON": (
        lambda w: w.write("d1-encryption.jwk", b"x"), "encryption-key", "is not a JWK",
    ),
    "JWK RSA": (lambda w: jwk(w, kty="RSA"), "encryption-key", "not an EC key on P-256"),
    "JWK no kid": (lambda w: jwk(w, kid=None), "encryption-key", "has no key id"),
    "JWK for signing": (lambda w: jwk(w, use="sig"), "encryption-key", "not meant for encryption"),
    "JWK off the curve": (lambda w: jwk(w, x="AAAA"), "encryption-key", "is not on P-256"),
    "JWK no point": (lambda w: jwk(w, y=None), "encryption-key", "is not on P-256"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILE_FAULTS)
async def test_a_fault_of_files_is_named(name: str, ward: Ward) -> None:
    inject, id_, words = FILE_FAULTS[name]
    inject(ward)
    fault = await ward.fault()
    assert (fault.id, words in fault.what) == (id_, True), fault


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (59.5, "less than 60 days"), (29.5, "less than 30 days"), (13.5, "less than 14 days"),
        (6.5, "less than 7 days"), (0.5, "less than a day"), (61.0, ""),
    ],
)  # fmt: skip
async def test_the_end_of_a_certificate_is_told_ahead(days: float, words: str, ward: Ward) -> None:
    certificate(ward, days=(-9, days))
    result = (await ward.examine())["client-certificate"]
    assert result.word.value == "ok"
    assert words in result.fix
    assert bool(result.fix) == bool(words)


async def test_no_profile_at_all(ward: Ward) -> None:
    results = await run(None, ward.tools())
    assert [result.word.value for result in results].count("failed") == 1
    assert "No profile is installed" in results[0].what


async def test_a_file_in_the_place_of_the_journal(ward: Ward, home: Path) -> None:
    (home / ".local/share").mkdir(parents=True, exist_ok=True)
    (home / ".local/share/branch-counter").touch()
    fault = await ward.fault()
    assert fault.id == "journal-folder"
    assert "a file is in its place" in fault.what


async def test_a_full_disk(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    full = shutil.disk_usage(ward.folder)._replace(free=1024)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
    fault = await ward.fault()
    assert fault.id == "disk-space"
    assert "only 0 MiB are free" in fault.what


async def test_a_station_that_is_gone(ward: Ward) -> None:
    folder = journal_folder(read_profile(ward.profile))
    folder.mkdir(mode=0o700, parents=True)
    keep_station(folder, "KIOSK-GONE")
    fault = await ward.fault()
    assert fault.id == "station-product"
    assert "KIOSK-GONE" in fault.what


# The keyring.


async def test_no_keyring(ward: Ward) -> None:
    ward.changes["store"] = checkup.tools().store
    fault = await ward.fault()
    assert fault.id == "keyring"
    assert "no keyring that is allowed" in fault.what


async def test_a_keyring_that_holds_both(ward: Ward, secret_service: PrivateSession) -> None:
    assert secret_service.address
    ward.changes["store"] = checkup.tools().store
    store = KeyringStore(service_for(read_profile(ward.profile)))
    results = await ward.examine()
    assert {one.word.value for one in results.values()} == {"ok", "skipped"}
    assert "not remembered: asked for at start" in results["passphrases"].what
    for name, word in ward.words.items():
        await store.put(name, Secret(word))
    assert all_ok(await ward.examine())


async def test_a_locked_keyring(ward: Ward, secret_service: PrivateSession) -> None:
    ward.changes["store"] = checkup.tools().store
    settings = read_profile(ward.profile)
    await KeyringStore(service_for(settings)).put("token_signing", Secret("x"))
    secret_service.lock()
    fault = await ward.fault()
    assert fault.id == "keyring"
    assert "is locked" in fault.what
    assert "Unlock it" in fault.fix


async def test_what_is_not_remembered_is_asked_for(ward: Ward) -> None:
    typed = {name: Secret(word) for name, word in ward.words.items()}
    ward.changes |= {"store": lambda _: MemoryStore({}), "ask": typed.get}
    results = await ward.examine()
    assert all_ok(results)
    assert "typed now" in results["passphrases"].what


async def test_without_passphrases_the_rest_is_tried(ward: Ward) -> None:
    ward.changes |= {"store": lambda _: MemoryStore({}), "ask": lambda _: None}
    results = await ward.examine()
    skipped = {id_ for id_, result in results.items() if result.word.value == "skipped"}
    assert skipped == {
        "passphrases", "client-key", "signing-key", "client-certificate-accepted", "clock", "token"
    }  # fmt: skip
    assert results["server-certificate"].word.value == "ok"


@pytest.mark.parametrize(("typed", "expected"), [(b"hush", Secret("hush")), (b"", None)])
def test_the_question_for_a_passphrase(
    typed: bytes, expected: Secret[str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
    before = signal.getsignal(signal.SIGINT)
    assert checkup._ask("token_signing") == expected
    assert signal.getsignal(signal.SIGINT) is before


# The way to D1.


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


@pytest.fixture
async def serve() -> AsyncIterator[Callable[..., Awaitable[int]]]:
    """Start servers; each call returns a port. All are gone at the end."""
    servers: list[asyncio.Server] = []
    busy: set[asyncio.Task[None]] = set()

    async def start(handler: Handler, context: ssl.SSLContext | None = None) -> int:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            busy.add(task)
            try:
                await handler(reader, writer)
            except (OSError, asyncio.IncompleteReadError):
                pass  # the doctor left: the test looks at its side
            except asyncio.CancelledError:
                pass  # the end of the test
            finally:
                writer.transport.abort()

        server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=context)
        servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    yield start
    for server in servers:
        server.close()
    for task in busy:
        task.cancel()
    await asyncio.gather(*busy, return_exceptions=True)
    for server in servers:
        await server.wait_closed()


Serve = Any
"""What the fixture ``serve`` gives."""


def saying(content: bytes) -> Handler:
    """Read something, say this, hang up."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(4096)
        writer.write(content)
        await writer.drain()

    return handler


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


@pytest.fixture
def other_ca(ward: Ward) -> trustme.CA:
    """Another CA for the server's side, which the profile trusts."""
    shutil.copy(ward.folder / "ca.pem", ward.folder / "d1-ca.pem")
    ca = trustme.CA(organization_name="Other", key_type=trustme.KeyType.ECDSA)
    ward.write("ca.pem", ca.cert_pem.bytes())
    return ca


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


# Proxies.


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


# The command.

COMMAND = (
    "import pathlib, sys; from branch_app.bootstrap.checkup import doctor; "
    "sys.exit(doctor(pathlib.Path(sys.argv[1]), as_json=len(sys.argv) > 2))"
)


@contextmanager
def remembered(ward: Ward) -> Iterator[None]:
    store = KeyringStore(service_for(read_profile(ward.profile)))

    async def put() -> None:
        for name, word in ward.words.items():
            await store.put(name, Secret(word))

    asyncio.run(put())
    yield


def doctor(ward: Ward, *flags: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", COMMAND, str(ward.profile), *flags],
        capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def test_the_command_on_a_sound_counter(ward: Ward, secret_service: PrivateSession) -> None:
    assert secret_service.address
    with remembered(ward):
        done = doctor(ward)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[-1] == "No fault found."
    assert [line.split()[2] for line in lines[:-1]] == [probe.id for probe in PROBES]


def test_the_command_on_a_counter_with_a_fault(ward: Ward, secret_service: PrivateSession) -> None:
    assert secret_service.address
    ward.line("kid", "another-kid")
    with remembered(ward):
        done = doctor(ward, "--json")
    assert (done.returncode, done.stderr) == (1, "")
    told = json.loads(done.stdout)
    assert set(told) == {"probes"}
    assert {tuple(probe) for probe in told["probes"]} == {("id", "result", "side", "what", "fix")}
    assert [probe["id"] for probe in told["probes"] if probe["result"] == "failed"] == ["token"]


def test_the_command_on_a_terminal_that_knows_few_characters(ward: Ward) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, str(ward.folder / "ä.toml")],
        capture_output=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"There is no profile" in done.stdout
