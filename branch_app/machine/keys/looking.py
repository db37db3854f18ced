"""What lies in a folder of keys, and what a file that somebody chose turns out to be.

Public parts only: nothing is opened with a passphrase, nothing is changed.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from branch_app.domain.errors import KeyFileError, WrongPassphrase, plain
from branch_app.domain.onboarding import FileKind, KeysFound, Seen
from branch_app.domain.secret import Secret
from branch_app.domain.words import words
from branch_app.machine.certificates import opens
from branch_app.machine.keys import facts, files, names
from branch_app.machine.keys.certificate import read_certificates
from branch_app.machine.keys.jwk import read_public_jwk, read_public_key
from branch_app.machine.keys.request import read_request

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_BUNDLES = (".p12", ".pfx")


def found_in(folder: Path) -> KeysFound:
    """Look what a folder of keys holds. Blocks.

    Raises:
        KeyFileError: a file is not what its name says.
    """

    def there(name: str) -> Path | None:
        return folder / name if (folder / name).is_file() else None

    request, certificate, jwk = map(there, (names.REQUEST, names.CERTIFICATE, names.SIGNING_JWK))
    return KeysFound(
        client_key=there(names.CLIENT_KEY),
        cn=facts.common_name(read_request(request).subject) if request else "",
        certificate=certificate,
        about=_certificate(certificate) if certificate else "",
        signing_key=there(names.SIGNING_KEY),
        kid=read_public_jwk(jwk).kid if jwk else "",
    )


def look(kind: FileKind, path: Path) -> Seen:
    """Say what a file is. Blocks.

    Args:
        kind: what it should be.
        path: where.

    Returns:
        What it is.

    Raises:
        KeyFileError: it cannot be read or is something else.
    """
    if kind is FileKind.PUBLIC_KEY:
        return _public_key(path)
    return Seen(_LOOKS[kind](path))


def _certificate(path: Path) -> str:
    own = read_certificates(path)[0]
    return words(
        "{name}, valid until {day:%Y-%m-%d}",
        name=facts.common_name(own.subject) or facts.in_words(own.subject),
        day=own.not_valid_after_utc,
    )


def _client_certificate(path: Path) -> str:
    if path.suffix.lower() in _BUNDLES:
        raise KeyFileError("This is a PKCS#12 file.", "Choose PKCS#12 above.")
    return _certificate(path)


def _authorities(path: Path) -> str:
    n = len(read_certificates(path))
    return words("Certificates of authorities: {n}", n=n)


def _private_key(path: Path) -> str:
    """See that a key is there and encrypted: a passphrase that nobody chose must not open it."""
    try:
        opens(path, Secret(secrets.token_urlsafe(16)))
    except WrongPassphrase:
        return words("A private key under a passphrase")
    raise KeyFileError(words("{file} cannot be used.", file=plain(path.name)), "Check the file.")


def _bundle(path: Path) -> str:
    if path.suffix.lower() not in _BUNDLES:
        raise KeyFileError("The name of a PKCS#12 file ends in .p12 or .pfx.", "Rename the file.")
    _private_key(path)
    return words("A PKCS#12 file under a passphrase")


def _public_key(path: Path) -> Seen:
    if b"-----BEGIN " not in files.read(path):
        return Seen(words("Key id (kid): {kid}", kid=plain(read_public_jwk(path).kid)))
    read_public_key(path, "any")
    return Seen(words("A key in PEM, which does not say its key id"), needs_kid=True)


_LOOKS: dict[FileKind, Callable[[Path], str]] = {
    FileKind.CLIENT_CERTIFICATE: _client_certificate,
    FileKind.SIGNED: _certificate,
    FileKind.AUTHORITIES: _authorities,
    FileKind.PRIVATE_KEY: _private_key,
    FileKind.BUNDLE: _bundle,
}
