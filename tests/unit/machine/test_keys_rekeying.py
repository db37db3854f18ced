from __future__ import annotations

import asyncio
import os
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

from branch_app.domain.errors import (
    KeyFileError,
    KeyringAbsent,
    KeyringError,
    KeyringLocked,
    WrongPassphrase,
)
from branch_app.domain.secret import Secret
from branch_app.machine.certificates import opens
from branch_app.machine.keys import sealed
from branch_app.machine.keys.rekeying import rekey
from branch_app.machine.memory_store import MemoryStore

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = Secret("the old passphrase"), Secret("Grüße vom Schalter 7")
UNDER = BestAvailableEncryption(OLD.reveal().encode())
KEY = ec.generate_private_key(ec.SECP256R1())
CERTIFICATE = trustme.CA().cert_pem.bytes()
CONTENT = {
    "pkcs8.pem": KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, UNDER),
    "old.pem": KEY.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, UNDER),
    "both.pem": CERTIFICATE
    + KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, UNDER)
    + CERTIFICATE,
    "client.p12": pkcs12.serialize_key_and_certificates(
        b"name", KEY, None, [x509.load_pem_x509_certificate(CERTIFICATE)], UNDER
    ),
}
CLEAR = KEY.private_numbers().private_value.to_bytes(32, "big")


def anew(*given: Any, **more: Any) -> list[str]:
    return asyncio.run(rekey(*given, **more))


class Troubled(MemoryStore):
    def __init__(self, on_get: Exception | None = None, on_put: Exception | None = None) -> None:
        super().__init__({"client_certificate": OLD})
        self.on_get, self.on_put = on_get, on_put

    async def get(self, name: str) -> Secret[str] | None:
        if self.on_get:
            raise self.on_get
        return await super().get(name)

    async def put(self, name: str, passphrase: Secret[str]) -> None:
        if self.on_put:
            raise self.on_put
        await super().put(name, passphrase)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few rounds: what they are in truth is seen where openssl reads a new key."""
    monkeypatch.setattr(sealed, "ROUNDS", 2048)


@pytest.mark.parametrize("name", CONTENT)
def test_a_new_passphrase_opens_alone(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(CONTENT[name])
    path.chmod(0o640)
    lines = anew(path, OLD, NEW)
    assert lines == [f"{name} opens with its new passphrase only."]
    opens(path, NEW)
    with pytest.raises(WrongPassphrase):
        opens(path, OLD)
    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert path.stat().st_mode & 0o777 == 0o640
    assert CLEAR not in path.read_bytes()
    if name == "both.pem":
        content = path.read_bytes()
        assert content.startswith(CERTIFICATE)
        assert content.endswith(CERTIFICATE)
    kind = ["pkcs12", "-nodes"] if name.endswith("p12") else ["pkey", "-noout"]
    subprocess.run(
        ["openssl", kind[0], "-in", path, "-passin", "stdin", kind[1]],
        input=NEW.reveal().encode(), check=True, capture_output=True,
    )  # fmt: skip


@pytest.mark.parametrize("name", CONTENT)
def test_a_wrong_passphrase_changes_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(CONTENT[name])
    with pytest.raises(WrongPassphrase):
        anew(path, NEW, NEW)
    assert path.read_bytes() == CONTENT[name]


def test_what_cannot_be_rekeyed(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    clear = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    other = ed25519.Ed25519PrivateKey.generate()
    strange = other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, UNDER)
    for content, words in (
        (CONTENT["pkcs8.pem"] * 2, "several keys"),
        (clear, "is not encrypted"),
        (CERTIFICATE, "no private key"),
        (b"x", "neither"),
        (strange, "neither RSA nor EC"),
    ):
        path.write_bytes(content)
        with pytest.raises(KeyFileError, match=words):
            anew(path, OLD, NEW)
        assert path.read_bytes() == content


def test_the_keyring_follows_where_it_was_remembered(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(CONTENT["pkcs8.pem"])
    store = MemoryStore({"client_certificate": OLD})
    entries = ("client_certificate", "token_signing")
    lines = anew(path, OLD, NEW, store=store, entries=entries)
    assert lines[1:] == ["client_certificate: the new passphrase is remembered in the keyring."]
    assert asyncio.run(store.get("client_certificate")) == NEW
    assert asyncio.run(store.get("token_signing")) is None


def test_trouble_with_the_keyring(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(CONTENT["pkcs8.pem"])
    entries = ("client_certificate",)
    with pytest.raises(KeyringLocked):
        anew(path, OLD, NEW, store=Troubled(KeyringLocked("locked")), entries=entries)
    assert path.read_bytes() == CONTENT["pkcs8.pem"]
    late = Troubled(on_put=KeyringLocked("It is locked."))
    with pytest.raises(KeyringError, match="new passphrase, but the keyring") as caught:
        anew(path, OLD, NEW, store=late, entries=entries)
    assert "passphrase set client_certificate" in caught.value.advice
    opens(path, NEW)
    path.write_bytes(CONTENT["pkcs8.pem"])
    absent = Troubled(KeyringAbsent("none"))
    lines = anew(path, OLD, NEW, store=absent, entries=entries)
    assert "no keyring" in lines[1]
    opens(path, NEW)


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(CONTENT["pkcs8.pem"])

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KeyFileError, match="No space left"):
        anew(path, OLD, NEW)
    assert path.read_bytes() == CONTENT["pkcs8.pem"]
    assert [one.name for one in tmp_path.iterdir()] == ["key.pem"]
