"""Faults on this computer: profile, files, keys, certificates, keyring, disk."""

from __future__ import annotations

import datetime as dt
import io
import json
import shutil
import signal
import sys
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    load_pem_private_key,
    pkcs12,
)

from branch_app.bootstrap import checkup
from branch_app.domain.secret import Secret
from branch_app.machine.doctor.checkup import run
from branch_app.machine.journal_place import journal_folder
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.last_used import keep_used
from branch_app.machine.memory_store import MemoryStore
from branch_app.machine.profile import read_profile
from branch_app.sandbox.certificates import new_key
from branch_app.sandbox.folder import authority
from tests.support.ward import (
    CN,
    NOW,
    Ward,
    all_ok,
    client_key,
    signing_key,
)

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from branch_app.sandbox import Sandbox
    from tests.secret_service import PrivateSession

    Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


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
        (60.5, "ends in 60 days"), (29.5, "ends in 29 days"), (13.5, "ends in 13 days"),
        (6.5, "ends in 6 days"), (1.5, "ends in 1 day,"), (0.5, "less than a day"), (61.5, ""),
    ],
)  # fmt: skip
async def test_the_end_of_a_certificate_is_told_ahead(days: float, words: str, ward: Ward) -> None:
    certificate(ward, days=(-9, days))
    result = (await ward.examine())["client-certificate"]
    assert result.word.value == "ok"
    assert words in result.fix
    assert bool(result.fix) == bool(words)


async def test_the_end_of_a_trusted_ca_is_told_ahead(ward: Ward) -> None:
    (ca,) = x509.load_pem_x509_certificates((ward.folder / "ca.pem").read_bytes())
    ward.changes["now"] = lambda: ca.not_valid_after_utc - dt.timedelta(days=10, hours=1)
    result = (await ward.examine())["files"]
    assert result.word.value == "ok"
    assert "It ends in 10 days" in result.fix
    assert "ca.pem" in result.fix


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
    keep_used(folder, "KIOSK-GONE", "")
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
