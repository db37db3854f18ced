"""Private keys under a passphrase: encrypted PKCS#8 in PEM, and PKCS#12.

``cryptography`` 50 derives the key of a PEM with 2,048 rounds of PBKDF2, which is too few for the
key of a whole bank. So the envelope (PBES2, RFC 8018, appendix A.4) is written here, with the
rounds that OWASP asks for; OpenSSL and every common library read it.
"""

from __future__ import annotations

import base64
import re
import secrets
import textwrap
from typing import TYPE_CHECKING, TypeAlias

from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from branch_app.domain.errors import KeyFileError, plain
from branch_app.domain.words import words
from branch_app.machine.certificates import opens
from branch_app.machine.keys import files

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.serialization import KeySerializationEncryption

    from branch_app.domain.secret import Secret

PrivateKey: TypeAlias = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

ROUNDS = 600_000
"""OWASP Password Storage Cheat Sheet, PBKDF2 with HMAC-SHA-256; 0.1 s on a counter."""

PEM_KEY = re.compile(rb"-----BEGIN ((?:[A-Z]+ )?PRIVATE KEY)-----.*?-----END \1-----", re.DOTALL)

_SEQUENCE, _OCTETS, _INTEGER = 0x30, 0x04, 0x02
_PBES2 = bytes.fromhex("06092a864886f70d01050d")
_PBKDF2 = bytes.fromhex("06092a864886f70d01050c")
_HMAC_SHA256 = bytes.fromhex("300c06082a864886f70d02090500")
_AES_256_CBC = bytes.fromhex("060960864801650304012a")
_SHORT = 0x80


def sealed_pem(key: PrivateKey, passphrase: Secret[str]) -> bytes:
    """Encrypt a private key.

    Args:
        key: to encrypt.
        passphrase: under which.

    Returns:
        ``ENCRYPTED PRIVATE KEY`` in PEM: PBKDF2 with SHA-256, AES-256-CBC.
    """
    salt, start = secrets.token_bytes(16), secrets.token_bytes(16)
    derived = PBKDF2HMAC(hashes.SHA256(), 32, salt, ROUNDS).derive(passphrase.reveal().encode())
    clear = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    padder = padding.PKCS7(algorithms.AES.block_size).padder()
    cipher = Cipher(algorithms.AES(derived), modes.CBC(start)).encryptor()
    content = cipher.update(padder.update(clear) + padder.finalize()) + cipher.finalize()
    rounds = _der(_INTEGER, ROUNDS.to_bytes(ROUNDS.bit_length() // 8 + 1, "big"))  # first bit 0
    derivation = _sequence(_PBKDF2, _sequence(_der(_OCTETS, salt), rounds, _HMAC_SHA256))
    encryption = _sequence(_AES_256_CBC, _der(_OCTETS, start))
    scheme = _sequence(_PBES2, _sequence(derivation, encryption))
    text = base64.b64encode(_sequence(scheme, _der(_OCTETS, content))).decode()
    lines = "\n".join(textwrap.wrap(text, 64))
    kind = "ENCRYPTED PRIVATE KEY"
    return f"-----BEGIN {kind}-----\n{lines}\n-----END {kind}-----\n".encode()


def pkcs12_cipher(passphrase: Secret[str]) -> KeySerializationEncryption:
    """Return how PKCS#12 files are encrypted: PBES2 with AES-256, as many rounds as a PEM."""
    return (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.reveal().encode())
    )


def open_pem(path: Path, passphrase: Secret[str]) -> PrivateKey:
    """Open an encrypted PEM key.

    Raises:
        WrongPassphrase: the passphrase does not open it.
        KeyFileError: it cannot be read, is not encrypted, or is neither RSA nor EC.
    """
    opens(path, passphrase)
    found = PEM_KEY.search(files.read(path))
    if found is None:
        raise KeyFileError(
            words("{file} holds no PEM private key.", file=plain(path.name)), "Check the name."
        )
    return usable(load_pem_private_key(found[0], passphrase.reveal().encode()), path)


def open_pkcs12(path: Path, passphrase: Secret[str]) -> pkcs12.PKCS12KeyAndCertificates:
    """Open a PKCS#12 file.

    Raises:
        WrongPassphrase: the passphrase does not open it.
        KeyFileError: it cannot be read, is not encrypted, or holds no key.
    """
    opens(path, passphrase)
    try:
        return pkcs12.load_pkcs12(files.read(path), passphrase.reveal().encode())
    except ValueError:
        raise KeyFileError(
            words("{file} is not a PKCS#12 file.", file=plain(path.name)), "Check the name."
        ) from None


def usable(key: object, path: Path) -> PrivateKey:
    """Let RSA and EC keys through: D1 takes no other kind (docs/d1/d1-api.md, section 6).

    Raises:
        KeyFileError: it is another kind of key.
    """
    if isinstance(key, PrivateKey):
        return key
    raise KeyFileError(
        words("The key in {file} is neither RSA nor EC.", file=plain(path.name)),
        "D1 takes no other.",
    )


def _sequence(*parts: bytes) -> bytes:
    return _der(_SEQUENCE, b"".join(parts))


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < _SHORT:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, _SHORT | len(length)]) + length + content
