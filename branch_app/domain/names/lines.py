"""The two strings that go out, checked as a teller may have edited them.

What a line must be; how it comes about is the work of ``forms``.
"""

from __future__ import annotations

import re

from branch_app.domain.errors import InvalidInput
from branch_app.domain.names.writing import shown
from branch_app.domain.words import words

ENCODED_MAX = 26
"""Characters in an encoded name, separators included (ISO/IEC 7813; EMV tag 5F20)."""

_PRINTED = re.compile(r"[A-Za-z. -]*")
_ENCODED = re.compile(r"[A-Z -]+/[A-Z -]*(\.[A-Z -]+)?")


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
                letter=shown(wrong),
            )
        )
    if text and not any(character.isalpha() for character in text):
        raise InvalidInput("A printed line has at least one letter.")
    if len(text) > limit:
        raise _too_long(len(text) - limit)
    return text


def parse_encoded(text: str) -> str:
    """Check an encoded name that may have been edited by hand.

    Args:
        text: ``SURNAME/GIVEN MIDDLE.TITLE``; ``SURNAME/`` for a person with one name.

    Returns:
        The name, exactly as it will be sent.

    Raises:
        InvalidInput: with the rule that it breaks.
    """
    text = text.strip()
    if text.count("/") != 1:
        raise InvalidInput("Write surname, one “/”, given name: DE LA CRUZ/MARIA.")
    if not _ENCODED.fullmatch(text):
        raise InvalidInput(
            "The encoded name takes A to Z, hyphen, space, one “/”, and “.” only before a title."
        )
    if not any(character.isalpha() for character in text.partition("/")[0]):
        raise InvalidInput("The encoded name begins with the surname: DE LA CRUZ/MARIA.")
    if len(text) > ENCODED_MAX:
        raise _too_long(len(text) - ENCODED_MAX)
    return text


def _too_long(by: int) -> InvalidInput:
    return InvalidInput(words("Too long by {n}. Shorten it.", n=by))
