"""What keys and certificates a profile uses, and how long they last: public parts only.

No passphrase is needed, so it can be shown before anything is unlocked. One trouble, in words,
stands in place of each part that cannot be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes

from branch_app.domain.errors import AppError, KeyFileError, plain
from branch_app.machine.keys import facts, names
from branch_app.machine.keys.certificate import read_certificates
from branch_app.machine.keys.jwk import read_public_jwk
from branch_app.machine.keys.sealed import open_pkcs12

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509

    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret

_DAY = timedelta(days=1)
_PKCS12 = (".p12", ".pfx")


class Level(Enum):
    """How urgent a certificate is; the value is the most days that are left."""

    FINE = None
    DAYS_60 = 60
    DAYS_30 = 30
    DAYS_14 = 14
    DAYS_7 = 7
    DAYS_1 = 1
    EXPIRED = -1


def warning(days: int) -> Level:
    """Choose the level for a number of days left; under 0 is expired."""
    if days < 0:
        return Level.EXPIRED
    for level in (Level.DAYS_1, Level.DAYS_7, Level.DAYS_14, Level.DAYS_30, Level.DAYS_60):
        if days <= level.value:
            return level
    return Level.FINE


@dataclass(frozen=True, slots=True)
class ClientCertificate:
    """The client certificate.

    Attributes:
        subject: whole name.
        cn: its common name.
        issuer: whole name.
        serial: hexadecimal, in pairs.
        fingerprint: SHA-256, hexadecimal, in pairs.
        not_before: first moment, UTC.
        not_after: last moment, UTC.
        key_type: for example ``RSA 4096``.
    """

    subject: str
    cn: str
    issuer: str
    serial: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    key_type: str

    def days_left(self, now: datetime | None = None) -> int:
        """Return whole days until the end; negative once it has expired."""
        return (self.not_after - (now or datetime.now(UTC))) // _DAY

    def level(self, now: datetime | None = None) -> Level:
        """Return how urgent a new one is."""
        return warning(self.days_left(now))


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key by its names.

    Attributes:
        kid: the id under which D1 knows it.
        thumbprint: RFC 7638; "" where the public part is in no file.
    """

    kid: str
    thumbprint: str


@dataclass(frozen=True, slots=True)
class Inventory:
    """What a profile uses.

    Attributes:
        certificate: None when it cannot be read.
        signing: the key for token requests; its kid is the profile's.
        encryption: D1's key for card data; None when it cannot be read.
        troubles: a sentence for each part that is missing or strange.
    """

    certificate: ClientCertificate | None
    signing: PublicKey
    encryption: PublicKey | None
    troubles: tuple[str, ...]


def inventory(profile: Profile, passphrase: Secret[str] | None = None) -> Inventory:
    """Look at the files of a profile. Blocks.

    Args:
        profile: which names them.
        passphrase: of a PKCS#12 file, whose certificate cannot be read without. A PEM
            certificate needs none.

    Returns:
        All that could be read.
    """
    troubles: list[str] = []
    certificate = encryption = None
    try:
        certificate = describe(_certificate(profile.client_certificate, passphrase))
    except AppError as error:
        troubles.append(error.sentence())
    try:
        key = read_public_jwk(profile.encryption_key)
        encryption = PublicKey(plain(key.kid), key.thumbprint)
    except AppError as error:
        troubles.append(error.sentence())
    signing = PublicKey(profile.signing_kid, _signing_thumbprint(profile, troubles))
    return Inventory(certificate, signing, encryption, tuple(troubles))


def describe(one: x509.Certificate) -> ClientCertificate:
    """Put a certificate into words."""
    return ClientCertificate(
        subject=facts.in_words(one.subject),
        cn=facts.common_name(one.subject),
        issuer=facts.in_words(one.issuer),
        serial=_pairs(f"{one.serial_number:x}"),
        fingerprint=_pairs(one.fingerprint(hashes.SHA256()).hex()),
        not_before=one.not_valid_before_utc,
        not_after=one.not_valid_after_utc,
        key_type=facts.key_type(one.public_key()),
    )


def _certificate(path: Path, passphrase: Secret[str] | None) -> x509.Certificate:
    if path.suffix.lower() not in _PKCS12:
        return read_certificates(path)[0]
    if passphrase is None:
        raise KeyFileError(f"The certificate in {plain(path.name)} is under its passphrase.")
    opened = open_pkcs12(path, passphrase)
    if opened.cert is None:
        raise KeyFileError(f"{plain(path.name)} holds no certificate.")
    return opened.cert.certificate


def _signing_thumbprint(profile: Profile, troubles: list[str]) -> str:
    """Take it from the public half that the ceremony left beside the key."""
    path = profile.signing_key.with_name(names.SIGNING_JWK)
    if profile.signing_key.name != names.SIGNING_KEY or not path.is_file():
        return ""
    try:
        public = read_public_jwk(path)
    except AppError as error:
        troubles.append(error.sentence())
        return ""
    if public.kid != profile.signing_kid:
        troubles.append(f"The profile's signing kid is not the one in {path.name}.")
    return public.thumbprint


def _pairs(digits: str) -> str:
    even = digits.zfill(len(digits) + len(digits) % 2).upper()
    return ":".join(re.findall("..", even))
