"""Key and certificate files under a passphrase: read, opened, checked, refused in clear words.

What leaves here is fit for use. No plaintext key may be written anywhere, no passphrase may
stand in an error, and nothing about TLS or tokens may enter.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    pkcs12,
)

from branch_app.domain.errors import KeyFileError, WrongPassphrase
from branch_app.domain.words import words

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

    from branch_app.domain.secret import Secret

CERTIFICATE = words("client certificate")
CLIENT_KEY = "client key"
SIGNING_KEY = words("token signing key")
"""What a file is for, as people call it."""

_LARGEST = 1 << 20  # bytes: no key file comes near; a wrong path may
_PFX = re.compile(rb"\x30.{1,6}\x02\x01\x03.{0,16}\x2a\x86\x48\x86\xf7\x0d\x01\x07", re.DOTALL)
"""How every PKCS#12 file begins: SEQUENCE, version 3, PKCS#7 content (RFC 7292, section 4)."""
_ENCRYPTED = (b"-----BEGIN ENCRYPTED PRIVATE KEY-----", b"Proc-Type: 4,ENCRYPTED")
_ASK_IT = "Ask bank IT for the right file."


@dataclass(frozen=True, slots=True)
class ClientIdentity:
    """A client certificate with its key, checked against each other.

    Attributes:
        key: private key. Its repr says nothing of it.
        certificate: our own certificate.
        chain: certificates of the CAs above it, where the file has them.
    """

    key: PrivateKeyTypes
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]


def read_file(path: Path, what: str) -> bytes:
    """Read a small file.

    Args:
        path: where.
        what: what it is, for people.

    Returns:
        Its bytes.

    Raises:
        KeyFileError: it is missing, forbidden, no file, or far too large to be one of ours.
    """
    why = "larger than 1 MiB"
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) <= _LARGEST:
            return data
    except FileNotFoundError:
        raise KeyFileError(
            words("The {what} file {file} is not there.", what=what, file=path.name),
            "Ask bank IT to put it back, or to correct the profile.",
            detail=str(path),
        ) from None
    except OSError as error:
        why = error.strerror or type(error).__name__
    raise KeyFileError(
        words("The {what} file {file} cannot be read.", what=what, file=path.name),
        _ASK_IT,
        detail=f"{path}: {why}",
    )


def load_signing_key(path: Path, passphrase: Secret[str]) -> ec.EllipticCurvePrivateKey:
    """Open the key that signs token requests (docs/d1/d1-api.md, section 4).

    Args:
        path: encrypted PEM.
        passphrase: what opens it.

    Returns:
        An EC key on P-256.

    Raises:
        WrongPassphrase: the passphrase does not open it.
        KeyFileError: it is anything else.
    """
    key = _open_pem(path, SIGNING_KEY, read_file(path, SIGNING_KEY), passphrase)
    if not (isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1)):
        raise KeyFileError(
            words(
                "The {what} {file} is not an EC key on P-256, the only kind D1 takes.",
                what=SIGNING_KEY,
                file=path.name,
            ),
            _ASK_IT,
            detail=str(path),
        )
    return key


def check_pem_files(certificate: Path, key: Path) -> None:
    """See that two PEM files hold a certificate of today and a key under a passphrase.

    Whether they open and belong together shows when they are used.

    Args:
        certificate: our certificate first, then its CAs.
        key: encrypted PEM.

    Raises:
        KeyFileError: a file cannot be used, or the certificate is out of date.
    """
    _check_dates(_pem_certificates(certificate)[0], certificate)
    _check_protected(key, CLIENT_KEY, read_file(key, CLIENT_KEY))


def load_pem_identity(certificate: Path, key: Path, passphrase: Secret[str]) -> ClientIdentity:
    """Open a client certificate and its key from two PEM files.

    Args:
        certificate: our certificate first, then its CAs.
        key: encrypted PEM, of any kind that OpenSSL reads.
        passphrase: what opens the key.

    Returns:
        Both, checked.

    Raises:
        WrongPassphrase: the passphrase does not open the key.
        KeyFileError: a file cannot be used, they do not belong together, or the certificate
            is out of date.
    """
    own, *chain = _pem_certificates(certificate)
    secret = _open_pem(key, CLIENT_KEY, read_file(key, CLIENT_KEY), passphrase)
    _check_pair(own, secret, certificate, key)
    _check_dates(own, certificate)
    return ClientIdentity(secret, own, tuple(chain))


def load_pkcs12_identity(path: Path, passphrase: Secret[str]) -> ClientIdentity:
    """Open a client certificate with its key from a PKCS#12 file.

    Args:
        path: .p12 or .pfx.
        passphrase: what opens it.

    Returns:
        Both, checked.

    Raises:
        WrongPassphrase: the passphrase does not open it.
        KeyFileError: it cannot be used, or the certificate is out of date.
    """
    data = read_file(path, CERTIFICATE)
    if not _PFX.match(data):
        raise _no_such_thing(path, CERTIFICATE, words("a PKCS#12 file with certificate and key"))
    try:
        key, own, chain = pkcs12.load_key_and_certificates(data, _bytes(passphrase))
    except ValueError:
        raise _wrong_passphrase(path, CERTIFICATE) from None
    except UnsupportedAlgorithm as error:
        raise _no_such_thing(
            path, CERTIFICATE, words("encrypted in a way this program opens")
        ) from error
    if key is None or own is None:
        raise _no_such_thing(path, CERTIFICATE, words("a PKCS#12 file with certificate and key"))
    _check_pair(own, key, path, path)
    _check_dates(own, path)
    return ClientIdentity(key, own, tuple(chain))


def _pem_certificates(path: Path) -> list[x509.Certificate]:
    data = read_file(path, CERTIFICATE)
    try:
        return x509.load_pem_x509_certificates(data)
    except ValueError as error:
        raise _no_such_thing(path, CERTIFICATE, words("a PEM certificate")) from error


def _bytes(passphrase: Secret[str]) -> bytes:
    return passphrase.reveal().encode("utf-8")


def _check_protected(path: Path, what: str, data: bytes) -> None:
    """See that a PEM key is encrypted: whoever copies one in the clear owns it."""
    if b"PRIVATE KEY-----" not in data:
        raise _no_such_thing(path, what, words("a PEM private key"))
    if not any(mark in data for mark in _ENCRYPTED):
        raise KeyFileError(
            words("The {what} {file} is not protected by a passphrase.", what=what, file=path.name),
            "Ask bank IT to encrypt it.",
            detail=str(path),
        )


def _open_pem(path: Path, what: str, data: bytes, passphrase: Secret[str]) -> PrivateKeyTypes:
    _check_protected(path, what, data)
    try:
        return load_pem_private_key(data, _bytes(passphrase))
    except (TypeError, ValueError, UnsupportedAlgorithm):  # TypeError: empty counts as none
        sound = _is_sound(data)
    if sound:
        raise _wrong_passphrase(path, what)
    raise _no_such_thing(path, what, words("a whole PEM private key of a kind this program opens"))


def _is_sound(data: bytes) -> bool:
    """Tell a sound key file under another passphrase from a damaged one.

    One wrong passphrase in 256 decrypts to something that looks well padded, and cryptography
    then speaks of the file, not of the passphrase. With passphrases that are certainly wrong, a
    sound file says so nearly always, a damaged one never.
    """
    for _ in range(3):
        try:
            load_pem_private_key(data, secrets.token_bytes(16))
        except ValueError as error:
            if "password" in str(error).lower():
                return True
        except UnsupportedAlgorithm:
            return False
    return False


def _no_such_thing(path: Path, what: str, thing: str) -> KeyFileError:
    return KeyFileError(
        words("The {what} file {file} is not {thing}.", what=what, file=path.name, thing=thing),
        _ASK_IT,
        detail=str(path),
    )


def _wrong_passphrase(path: Path, what: str) -> WrongPassphrase:
    return WrongPassphrase(
        words("The passphrase does not open the {what} {file}.", what=what, file=path.name),
        "Type it again, or ask bank IT.",
        detail=str(path),
    )


def _check_pair(own: x509.Certificate, key: PrivateKeyTypes, first: Path, second: Path) -> None:
    spki = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if own.public_key().public_bytes(*spki) != key.public_key().public_bytes(*spki):
        raise KeyFileError(
            words(
                "The {what} {first} and the key {second} do not belong together.",
                what=CERTIFICATE,
                first=first.name,
                second=second.name,
            ),
            "Ask bank IT for the pair that belongs together.",
            detail=f"{first}; {second}: key values mismatch",
        )


def _check_dates(own: x509.Certificate, path: Path) -> None:
    now = datetime.now(UTC)
    if own.not_valid_after_utc < now:
        raise KeyFileError(
            words(
                "The {what} {file} expired on {day}.",
                what=CERTIFICATE,
                file=path.name,
                day=f"{own.not_valid_after_utc:%Y-%m-%d}",
            ),
            "Ask bank IT for a new one.",
            detail=str(path),
        )
    if own.not_valid_before_utc > now:
        raise KeyFileError(
            words(
                "The {what} {file} is good only from {moment} UTC.",
                what=CERTIFICATE,
                file=path.name,
                moment=f"{own.not_valid_before_utc:%Y-%m-%d %H:%M}",
            ),
            "Check this computer's date and time, then ask bank IT.",
            detail=str(path),
        )
