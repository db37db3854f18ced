from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    pkcs12,
)

from branch_app.domain.errors import KeyFileError, WrongPassphrase
from branch_app.domain.secret import Secret
from branch_app.machine.certificates import opens

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "Grüße vom Schalter 7"  # noqa: S105  # made up
UNDER = BestAvailableEncryption(PASSPHRASE.encode())
EC = ec.generate_private_key(ec.SECP256R1())
RSA = rsa.generate_private_key(65537, 2048)
CERTIFICATE = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"

SEALED = {
    "ec.pem": EC.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, UNDER),
    "rsa.pem": RSA.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, UNDER),
    "old.pem": EC.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, UNDER),
    "both.pem": CERTIFICATE + EC.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, UNDER),
    "client.p12": pkcs12.serialize_key_and_certificates(b"c", EC, None, None, UNDER),
}
OPEN = {
    "ec.pem": EC.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    "old.pem": EC.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()),
    "client.p12": pkcs12.serialize_key_and_certificates(b"c", EC, None, None, NoEncryption()),
}


def check(path: Path, content: bytes, passphrase: str = PASSPHRASE) -> None:
    path.write_bytes(content)
    opens(path, Secret(passphrase))


@pytest.mark.parametrize("name", SEALED)
def test_the_right_passphrase_opens(tmp_path: Path, name: str) -> None:
    check(tmp_path / name, SEALED[name])


@pytest.mark.parametrize("name", SEALED)
@pytest.mark.parametrize(
    "passphrase", ["wrong", "", PASSPHRASE + "\n", "\ud800", "x" * 5000, "a\0"]
)
def test_a_wrong_one_does_not(tmp_path: Path, name: str, passphrase: str) -> None:
    with pytest.raises(WrongPassphrase, match="does not open") as caught:
        check(tmp_path / name, SEALED[name], passphrase)
    assert not passphrase.strip() or passphrase not in caught.value.sentence()


@pytest.mark.parametrize("name", OPEN)
def test_an_open_key_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(KeyFileError, match="is not encrypted") as caught:
        check(tmp_path / name, OPEN[name])
    assert not isinstance(caught.value, WrongPassphrase)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "neither a PEM nor a PKCS#12"),
        (b"hello", "neither a PEM nor a PKCS#12"),
        (b"\x00" * 300_000, "too large"),
        (CERTIFICATE, "holds no private key"),
        (
            EC.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
            "no private",
        ),
        (SEALED["ec.pem"][:120] + b"\n-----END ENCRYPTED PRIVATE KEY-----\n", "cannot be read"),
        (SEALED["ec.pem"][:120], "holds no private key"),
        (SEALED["client.p12"][:200], "cannot be read"),
        (b"0", "cannot be read"),
        (b"0\x82", "cannot be read"),
    ],
)
def test_what_is_no_key_file(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(KeyFileError, match=words) as caught:
        check(tmp_path / "file", content)
    assert not isinstance(caught.value, WrongPassphrase)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match=r"There is no file key\.pem"):
        opens(tmp_path / "key.pem", Secret("x"))
    with pytest.raises(KeyFileError, match="cannot be read"):
        opens(tmp_path, Secret("x"))


def test_a_pkcs12_without_a_key(tmp_path: Path) -> None:
    import trustme  # noqa: PLC0415  # makes the one certificate wanted here
    from cryptography.x509 import load_pem_x509_certificate  # noqa: PLC0415

    certificate = load_pem_x509_certificate(trustme.CA().cert_pem.bytes())
    content = pkcs12.serialize_key_and_certificates(b"c", None, certificate, None, UNDER)
    with pytest.raises(KeyFileError, match="holds no private key"):
        check(tmp_path / "client.p12", content)
