"""The fields of the guided entry and its steps, as data.

What a field may hold, and what follows from it, is the work of ``guide``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from branch_app.flow.naming import Line


class Entry(Enum):
    """A field of the guided entry."""

    GIVEN = "given"
    SURNAME = "surname"
    CONSUMER = "consumer"
    TITLE = "title"
    LANGUAGE = "language"
    PRINTED = "printed"
    SECOND = "second"
    ENCODED = "encoded"
    PRODUCT = "product"
    ISSUANCE = "issuance"
    CARD_ID = "card_id"
    PAN = "pan"
    EXPIRY = "expiry"
    STATION = "station"


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the entry.

    Attributes:
        key: names its page.
        entries: its fields, in the order of the keyboard.
    """

    key: str
    entries: tuple[Entry, ...]


STEPS = (
    Step(
        "cardholder",
        (
            Entry.GIVEN, Entry.SURNAME, Entry.CONSUMER, Entry.TITLE, Entry.LANGUAGE,
            Entry.PRINTED, Entry.ENCODED, Entry.SECOND,
        ),
    ),
    Step(
        "card",
        (
            Entry.PRODUCT, Entry.ISSUANCE, Entry.CARD_ID, Entry.PAN, Entry.EXPIRY, Entry.STATION,
        ),
    ),
    Step("check", ()),
)  # fmt: skip

LINES = {Entry.PRINTED: Line.PRINTED, Entry.ENCODED: Line.ENCODED}
"""The fields that follow from the names."""
NAMES = (Entry.GIVEN, Entry.SURNAME, Entry.TITLE, Entry.LANGUAGE)
"""The fields that the lines follow from."""
