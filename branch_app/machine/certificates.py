"""Does a passphrase open a key file?

Asked before a passphrase is remembered, so that a wrong one never replaces a good one. Nothing
that uses a key may enter here, and nothing here asks a person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_private_key, pkcs12

from branch_app.domain.errors import KeyFileError, WrongPassphrase, plain
from branch_app.domain.words import words

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.secret import Secret

_MOST_BYTES = 256 * 1024
_PEM_KEY = re.compile(rb"-----BEGIN ((?:[A-Z]+ )?PRIVATE KEY)-----.*?-----END \1-----", re.DOTALL)
_DER_SEQUENCE = 0x30


def opens(path: Path, passphrase: Secret[str]) -> None:
    """Check that a passphrase opens a PEM key or a PKCS#12 file. Blocks: derives a key.

    Args:
        path: the file.
        passphrase: taken as UTF-8.

    Raises:
        WrongPassphrase: it does not open the file.
        KeyFileError: the file cannot be read, holds no key, or its key is not encrypted.
    """
    name = plain(path.name)
    content = _read(path, name)
    if b"-----BEGIN " in content:
        _opens_pem(content, passphrase, name)
    elif content[:1] == bytes([_DER_SEQUENCE]):
        _opens_pkcs12(content, passphrase, name)
    else:
        raise KeyFileError(
            words("{file} is neither a PEM nor a PKCS#12 file.", file=name), "Ask bank IT."
        )


def _read(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise KeyFileError(words("There is no file {file}.", file=name), "Ask bank IT.") from None
    except (OSError, ValueError):
        raise KeyFileError(words("{file} cannot be read.", file=name), "Ask bank IT.") from None
    if len(content) > _MOST_BYTES:
        raise KeyFileError(words("{file} is too large for a key file.", file=name), "Ask bank IT.")
    return content


def _opens_pem(content: bytes, passphrase: Secret[str], name: str) -> None:
    found = _PEM_KEY.search(content)
    if found is None:
        raise KeyFileError(words("{file} holds no private key.", file=name), "Ask bank IT.")
    key = found[0]
    try:
        load_pem_private_key(key, None)
    except TypeError:
        pass  # it is encrypted, as it must be
    except (ValueError, UnsupportedAlgorithm):
        raise _unreadable(name) from None
    else:
        raise _not_encrypted(name)
    try:
        load_pem_private_key(key, _bytes(passphrase, name))
    except UnsupportedAlgorithm:
        raise _unreadable(name) from None
    except (ValueError, TypeError):
        raise _wrong(name) from None


def _opens_pkcs12(content: bytes, passphrase: Secret[str], name: str) -> None:
    if not _whole_der(content):
        raise _unreadable(name)
    for nothing in (None, b""):
        try:
            pkcs12.load_pkcs12(content, nothing)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            continue
        raise _not_encrypted(name)
    try:
        opened = pkcs12.load_pkcs12(content, _bytes(passphrase, name))
    except UnsupportedAlgorithm:
        raise _unreadable(name) from None
    except (ValueError, TypeError):
        raise _wrong(name) from None
    if opened.key is None:
        raise KeyFileError(words("{file} holds no private key.", file=name), "Ask bank IT.")


def _whole_der(content: bytes) -> bool:
    """Compare the length that the outermost DER value states with the file's (X.690, 8.1.3)."""
    if len(content) < 2:  # noqa: PLR2004  # a tag and a length
        return False
    length, start = content[1], 2
    if length & 0x80:
        count = length & 0x7F
        length, start = int.from_bytes(content[2 : 2 + count], "big"), 2 + count
    return length > 0 and len(content) == start + length


def _bytes(passphrase: Secret[str], name: str) -> bytes:
    if not passphrase.reveal() or "\0" in passphrase.reveal():
        raise _wrong(name)  # cryptography 50.0 panics at a NUL in a PKCS#12 passphrase
    try:
        return passphrase.reveal().encode()
    except UnicodeEncodeError:
        raise _wrong(name) from None


def _wrong(name: str) -> WrongPassphrase:
    return WrongPassphrase(
        words("This passphrase does not open {file}.", file=name), "Type it again."
    )


def _unreadable(name: str) -> KeyFileError:
    return KeyFileError(
        words("The key in {file} cannot be read.", file=name), "Ask bank IT for a new file."
    )


def _not_encrypted(name: str) -> KeyFileError:
    return KeyFileError(
        words("The key in {file} is not encrypted.", file=name),
        "Ask bank IT for a file under a passphrase: an open key is never used.",
    )
