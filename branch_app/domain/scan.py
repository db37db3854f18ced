"""What a bar code, QR or stripe reader typed: the one grammar, and what is dropped.

A reader is a keyboard. Whatever is not known for sure to be harmless is dropped here, so that
track data (PCI DSS 3.3.1) cannot hide behind another keyboard's layout. Nothing of what is
dropped may be returned, kept or quoted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, TypeAlias

from branch_app.domain.card import luhn_ok
from branch_app.domain.documents import DocumentName, read_licence, read_zone
from branch_app.domain.errors import InvalidInput

SENTINELS: Final = frozenset("%;+")
"""First characters of tracks 1, 2 and 3 (ISO/IEC 7813 and 4909)."""

_TRACK = re.compile(
    r"[%;+][A-Za-z]?[0-9][0-9 ]{7}"  # a sentinel, perhaps a format code, a number
    r"|%[A-Za-z]{2}[^^]*\^"  # the stripe of a licence
    r"|[0-9]{10,19}[^A-Za-z0-9\s-][0-9]{4}"  # without sentinels: number, separator, expiry
    r"|[0-9]{13,19}D[0-9]{4}"  # as the chip has track 2 (EMV tag 57)
)
_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LONG_NUMBER = re.compile(r"[0-9]{10}")
_CARD_NUMBER = re.compile(r"[2-6][0-9]{12,18}")


class Dropped(Enum):
    """Why nothing was taken of what a reader typed."""

    STRIPE = "stripe"
    SPOILED = "spoiled"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Code:
    """What a bar code says: an id, for the field that has the focus.

    Attributes:
        text: letters, digits, hyphens and underscores.
        card_number: it may be a card number, and belongs nowhere but in that field.
    """

    text: str = field(repr=False)

    @property
    def card_number(self) -> bool:
        """Whether it may be a card number."""
        return bool(_CARD_NUMBER.fullmatch(self.text)) and luhn_ok(self.text)


Scan: TypeAlias = Code | DocumentName | Dropped


def holds_track(text: str) -> bool:
    """Whether a text holds the track data of a stripe."""
    return _TRACK.search(text) is not None


def read(text: str) -> Scan:
    """Tell what a reader typed.

    Args:
        text: all of it, line ends included.

    Returns:
        A code, a name, or why it is dropped.
    """
    body = text.strip()
    try:
        name = read_licence(body) or read_zone(body)
    except InvalidInput:
        return Dropped.SPOILED
    if name is not None:
        return name
    if body[:1] in SENTINELS or holds_track(body):
        return Dropped.STRIPE
    return Code(body) if _CODE.fullmatch(body) else Dropped.UNKNOWN


def harmless(text: str) -> bool:
    """Whether a text may be typed on as it is: words or a short number, and nothing else.

    For what comes as fast as from a reader and without a line end: a program that types for a
    person.
    """
    words = all(character.isalnum() or character in " .,'/@_-" for character in text)
    return words and not _LONG_NUMBER.search(text)
