"""Names as a card carries them: the printed line and the encoded name.

Two strings with different rules, computed apart. Letters outside the card's alphabet are
replaced by the table of ICAO Doc 9303 part 3, section 6, each change reported; nothing is cut.
No guess about a person's wish may enter here: the teller edits, the customer agrees.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from branch_app.domain.errors import InvalidInput
from branch_app.domain.words import words

ENCODED_MAX = 26
"""Characters in an encoded name, separators included (ISO/IEC 7813; EMV tag 5F20)."""

_PRINTED = re.compile(r"[A-Za-z. -]*")
_ENCODED = re.compile(r"[A-Z. -]+/[A-Z. -]*")

# Letters whose replacement is not simply their base letter. Doc 9303 offers a choice for
# some; the first recommendation is taken.
_SPECIAL = {
    "Ä": "AE", "Å": "AA", "Æ": "AE", "Ǽ": "AE", "Ð": "D", "Đ": "D", "Ħ": "H", "\u0131": "I",
    "Ĳ": "IJ", "ĸ": "K", "Ł": "L", "Ŀ": "L", "Ŋ": "N", "Ö": "OE", "Ø": "OE", "Ǿ": "OE",
    "Œ": "OE", "ẞ": "SS", "ß": "SS", "Þ": "TH", "Ŧ": "T", "Ü": "UE",
}  # fmt: skip
_OMITTED = frozenset("'’‘ʼ`´ʻ·")  # noqa: RUF001  # apostrophes as they are written; Catalan's dot
_HYPHENS = frozenset("‐‑–—−")  # noqa: RUF001  # likewise, hyphens


@dataclass(frozen=True, slots=True)
class Change:
    """One letter that is printed otherwise.

    Attributes:
        written: as the person writes it, upper case.
        printed: as the card has it; "" when it is left out.
    """

    written: str
    printed: str


@dataclass(frozen=True, slots=True)
class Rendering:
    """A name in the card's alphabet.

    Attributes:
        text: the name.
        changes: every kind of change that was made, in order.
    """

    text: str
    changes: tuple[Change, ...] = ()


def printed_name(given: str, surname: str) -> Rendering:
    """Write the line that is printed: given name, then surname.

    Args:
        given: given names as the customer writes them, or "".
        surname: family name.

    Returns:
        The line, of any length, with its changes.

    Raises:
        InvalidInput: for a letter that the table does not hold.
    """
    first, last = _transliterate(given), _transliterate(surname)
    return Rendering(f"{first.text} {last.text}".strip(), _together(first, last))


def encoded_name(given: str, surname: str) -> Rendering:
    """Write the name for chip and stripe: ``SURNAME/GIVEN`` (ISO/IEC 7813).

    Args:
        given: given names, or "".
        surname: family name.

    Returns:
        The encoded name, of any length, with its changes.

    Raises:
        InvalidInput: for a letter that the table does not hold.
    """
    first, last = _transliterate(given), _transliterate(surname)
    # A full stop separates the title there, so it cannot stand for an abbreviation.
    text = "/".join(" ".join(part.text.replace(".", " ").split()) for part in (last, first))
    return Rendering(text, _together(last, first))


def parse_printed(text: str, limit: int, *, required: bool = True) -> str:
    """Check a printed line that may have been edited by hand.

    Args:
        text: the line.
        limit: the product's ``name_max``.
        required: whether it may be empty.

    Returns:
        The line, exactly as it will be sent and printed.

    Raises:
        InvalidInput: with the rule that it breaks.
    """
    text = text.strip()
    if not text and required:
        raise InvalidInput("Type the name that the card shall show.")
    if not _PRINTED.fullmatch(text):
        wrong = next(character for character in text if not _PRINTED.fullmatch(character))
        raise InvalidInput(
            words(
                "{letter} cannot be printed. Use A to Z, full stop, hyphen, space.",
                letter=_shown(wrong),
            )
        )
    if text and not any(character.isalpha() for character in text):
        raise InvalidInput("A printed line has at least one letter.")
    if len(text) > limit:
        raise InvalidInput(words("Too long by {n}. Shorten it.", n=len(text) - limit))
    return text


def parse_encoded(text: str) -> str:
    """Check an encoded name that may have been edited by hand.

    Args:
        text: ``SURNAME/GIVEN``.

    Returns:
        The name, exactly as it will be sent.

    Raises:
        InvalidInput: with the rule that it breaks.
    """
    text = text.strip()
    if text.count("/") != 1:
        raise InvalidInput("Write surname, one “/”, given name: DE LA CRUZ/MARIA.")
    if not _ENCODED.fullmatch(text):
        raise InvalidInput("The encoded name takes A to Z, full stop, hyphen, space and one “/”.")
    if not any(character.isalpha() for character in text.partition("/")[0]):
        raise InvalidInput("The encoded name begins with the surname: DE LA CRUZ/MARIA.")
    if len(text) > ENCODED_MAX:
        raise InvalidInput(words("Too long by {n}. Shorten it.", n=len(text) - ENCODED_MAX))
    return text


def _transliterate(text: str) -> Rendering:
    out: list[str] = []
    changes: list[Change] = []
    for character in unicodedata.normalize("NFC", text):
        if unicodedata.category(character) in {"Cc", "Cf"} and not character.isspace():
            continue  # control and direction marks are not letters; a tab is a space
        upper = character if character in _SPECIAL else character.upper()
        printed = "".join(_replacement(letter) for letter in upper)
        if printed != upper and (change := Change(upper, printed)) not in changes:
            changes.append(change)
        out.append(printed)
    return Rendering(" ".join("".join(out).split()), tuple(changes))


def _replacement(letter: str) -> str:
    if letter in _SPECIAL:
        return _SPECIAL[letter]
    if letter in _OMITTED:
        return ""
    if letter in _HYPHENS:
        return "-"
    if letter.isspace():
        return " "
    base = "".join(
        part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part)
    )
    if _PRINTED.fullmatch(base):
        return base
    raise InvalidInput(
        words("{letter} is not on a card. Type the name in Latin letters.", letter=_shown(letter))
    )


def _shown(character: str) -> str:
    """Quote a character; one that cannot be seen, or turns the line around, by its number."""
    return f"“{character}”" if character.isprintable() else f"U+{ord(character):04X}"


def _together(*parts: Rendering) -> tuple[Change, ...]:
    return tuple(dict.fromkeys(change for part in parts for change in part.changes))
