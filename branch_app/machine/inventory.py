"""What certificates and keys a profile uses, and those that wait for its next rollover.

Public parts only. No passphrase is needed but for PKCS#12, so it can be shown before anything is
unlocked. A sentence stands in place of each part that cannot be read.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes

from branch_app.domain.errors import AppError, KeyFileError, plain
from branch_app.domain.inventory import Certificate, Item, Part, PublicKey
from branch_app.domain.profile import CLIENT_CERTIFICATE
from branch_app.domain.words import words
from branch_app.machine.keys import facts, names
from branch_app.machine.keys.certificate import read_certificates
from branch_app.machine.keys.jwk import read_public_jwk
from branch_app.machine.keys.sealed import open_pkcs12
from branch_app.machine.passphrases import entry_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from cryptography import x509

    from branch_app.domain.profile import NextKeys, Profile
    from branch_app.domain.secret import Secret

_PKCS12 = (".p12", ".pfx")


def inventory(
    profile: Profile, passphrases: Mapping[str, Secret[str]] = MappingProxyType({})
) -> tuple[Item, ...]:
    """Look at the files of a profile. Blocks.

    Args:
        profile: which names them.
        passphrases: those that are known, by their names in the keyring: the certificate in a
            PKCS#12 file cannot be read without.

    Returns:
        One item for each certificate and key: those in use, then those that stand ready.
    """
    present = _keys(profile, passphrases.get(CLIENT_CERTIFICATE), ready=False)
    word = passphrases.get(entry_of(profile, CLIENT_CERTIFICATE))
    return (*present, *_authorities(profile.ca_file), *_keys(profile.next, word, ready=True))


def describe(one: x509.Certificate) -> Certificate:
    """Put a certificate into words."""
    return Certificate(
        subject=facts.in_words(one.subject),
        cn=facts.common_name(one.subject),
        issuer=facts.in_words(one.issuer),
        serial=_pairs(f"{one.serial_number:x}"),
        fingerprint=_pairs(one.fingerprint(hashes.SHA256()).hex()),
        not_before=one.not_valid_before_utc,
        not_after=one.not_valid_after_utc,
        key_type=facts.key_type(one.public_key()),
    )


def _keys(keys: Profile | NextKeys, word: Secret[str] | None, *, ready: bool) -> Iterator[Item]:
    if keys.client_certificate is not None:
        yield from _client(keys.client_certificate, word, ready=ready)
    if keys.signing_key is not None:
        yield _signing(keys.signing_key, keys.signing_kid, ready=ready)
    if keys.encryption_key is not None:
        yield _encryption(keys.encryption_key, ready=ready)


def _client(path: Path, word: Secret[str] | None, *, ready: bool) -> Iterator[Item]:
    try:
        found = _certificates(path, word)
    except AppError as error:
        yield Item(Part.CLIENT_CERTIFICATE, path, ready, trouble=error.title)
        return
    for place, one in enumerate(found):
        part = Part.CHAIN if place else Part.CLIENT_CERTIFICATE
        yield Item(part, path, ready, certificate=describe(one))


def _certificates(path: Path, word: Secret[str] | None) -> list[x509.Certificate]:
    if path.suffix.lower() not in _PKCS12:
        return read_certificates(path)
    name = plain(path.name)
    if word is None:
        raise KeyFileError(words("The certificate in {name} is under its passphrase.", name=name))
    opened = open_pkcs12(path, word)
    if opened.cert is None:
        raise KeyFileError(words("{name} holds no certificate.", name=name))
    return [opened.cert.certificate, *(one.certificate for one in opened.additional_certs)]


def _signing(path: Path, kid: str, *, ready: bool) -> Item:
    """Take the thumbprint from the public half that the ceremony left beside the key."""
    public, thumbprint, trouble = path.with_name(names.SIGNING_JWK), "", ""
    if not path.is_file():
        trouble = words("There is no file {name}.", name=plain(str(path)))
    elif path.name == names.SIGNING_KEY and public.is_file():
        try:
            found = read_public_jwk(public)
        except AppError as error:
            trouble = error.title
        else:
            thumbprint = found.thumbprint
            if found.kid != kid:
                trouble = words(
                    "The profile's signing kid is not the one in {name}.", name=public.name
                )
    return Item(Part.SIGNING_KEY, path, ready, key=PublicKey(kid, thumbprint), trouble=trouble)


def _encryption(path: Path, *, ready: bool) -> Item:
    try:
        found = read_public_jwk(path)
    except AppError as error:
        return Item(Part.ENCRYPTION_KEY, path, ready, trouble=error.title)
    key = PublicKey(plain(found.kid), found.thumbprint)
    return Item(Part.ENCRYPTION_KEY, path, ready, key=key)


def _authorities(path: Path | None) -> Iterator[Item]:
    if path is None:
        return  # the system's: too many to list, and the system's to keep
    try:
        found = read_certificates(path)
    except AppError as error:
        yield Item(Part.TRUSTED_CA, path, trouble=error.title)
        return
    for one in found:
        yield Item(Part.TRUSTED_CA, path, certificate=describe(one))


def _pairs(digits: str) -> str:
    even = digits.zfill(len(digits) + len(digits) % 2).upper()
    return ":".join(re.findall("..", even))
