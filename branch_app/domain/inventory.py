"""Certificates and keys as people know them: whose they are, until when, how urgent a new one is.

Public facts only, in plain values; reading the files is the work of ``machine/inventory``. No
key and no passphrase may enter here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

_DAY = timedelta(days=1)


class Level(Enum):
    """How urgent a certificate is; the value is the most whole days that are left."""

    FINE = None
    DAYS_60 = 60
    DAYS_30 = 30
    DAYS_14 = 14
    DAYS_7 = 7
    DAYS_1 = 1
    EXPIRED = -1


_URGENCY = (
    Level.EXPIRED, Level.DAYS_1, Level.DAYS_7, Level.DAYS_14, Level.DAYS_30, Level.DAYS_60,
)  # fmt: skip


def level_of(days: int) -> Level:
    """Choose the level for a number of whole days left; under 0 is expired."""
    return next((level for level in _URGENCY if days <= level.value), Level.FINE)


class Part(Enum):
    """What an item of the inventory is."""

    CLIENT_CERTIFICATE = "client certificate"
    CHAIN = "certificate above it"
    SIGNING_KEY = "token-signing key"
    ENCRYPTION_KEY = "D1's key for card data"
    TRUSTED_CA = "trusted CA"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate.

    Attributes:
        subject: whole name.
        cn: its common name, or "".
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

    def days_left(self, now: datetime) -> int:
        """Return whole days until the end; negative once it has expired."""
        return (self.not_after - now) // _DAY

    def level(self, now: datetime) -> Level:
        """Return how urgent a new one is."""
        return level_of(self.days_left(now))


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
class Item:
    """One certificate or key that the profile names.

    Attributes:
        part: what it is.
        file: where it lies.
        next: whether it waits for the next rollover.
        certificate: its facts, where it is one that can be read.
        key: its names, where it is a key.
        trouble: a sentence, where it cannot be read or is strange; else "".
    """

    part: Part
    file: Path
    next: bool = False
    certificate: Certificate | None = None
    key: PublicKey | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A certificate that ends soon.

    Attributes:
        part: what it is.
        ends: its last moment, UTC.
        days: whole days left; negative once it has expired.
        level: how urgent it is.
        ready: whether the next one is in the profile already.
    """

    part: Part
    ends: datetime
    days: int
    level: Level
    ready: bool


def reminder(items: Iterable[Item], now: datetime) -> Reminder | None:
    """Choose what to remind people of.

    Args:
        items: the inventory.
        now: the time, UTC.

    Returns:
        The certificate in use that ends first, when it ends within 60 days, or None.
    """
    items = tuple(items)
    dated = [(one.certificate, one.part) for one in items if one.certificate and not one.next]
    if not dated:
        return None
    certificate, part = min(dated, key=lambda each: each[0].not_after)
    level = certificate.level(now)
    if level is Level.FINE:
        return None
    ready = any(one.next and one.part is part and one.certificate for one in items)
    return Reminder(part, certificate.not_after, certificate.days_left(now), level, ready)
