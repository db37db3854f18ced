"""The tables of letters: Doc 9303's and ELOT's as shipped, with a bank's own put over them.

The tables, with their sources, are data: ``resources/names/letters.toml``. Which letters stand
in a name, and what becomes of them, is the work of ``writing``.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from branch_app import shipped
from branch_app.domain.errors import InvalidInput
from branch_app.domain.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from branch_app.domain.profile import NameSettings

Letters: TypeAlias = "dict[str, str]"
"""A letter, or two together, in upper case -> what is printed."""

ANYWHERE, FIRST, LAST, VOICELESS = "", "first", "last", "voiceless"
"""Places in a word at which an entry may hold; the last: before a voiceless consonant."""

TURKIC = frozenset({"az", "tr"})
"""Languages in which İ is the capital of i, and I that of ı."""  # noqa: RUF001  # the letter itself

_SCRIPTS = ("latin", "cyrillic", "greek")
_PRINTED = re.compile(r"[A-Z-]{0,4}")


class LetterTable:
    """What is printed for a letter, by its place in a word and the name's language.

    Args:
        settings: whose replacements go before those of the shipped tables.
    """

    def __init__(self, settings: NameSettings | None = None) -> None:
        self._own = settings.replace if settings else {}
        self._found: dict[str, list[Letters]] = {}

    def find(self, letter: str, language: str, places: Iterable[str]) -> str | None:
        """Look a letter up.

        Args:
            letter: in upper case, or two together.
            language: ISO 639 code, or "".
            places: where in its word it stands, ``ANYWHERE`` last.

        Returns:
            What is printed, or None when no table has it.
        """
        for table in self._tables(language):
            for place in places:
                if (printed := table.get(_key(letter, place))) is not None:
                    return printed
        return None

    def letters_of(self, language: str) -> frozenset[str]:
        """Return the letters that have an entry of their own in a language."""
        own = self._own.get(language, {})
        return frozenset(key[-1] for key in chain(own, _shipped().get(language, {})))

    def _tables(self, language: str) -> list[Letters]:
        if language not in self._found:
            own, shipped_ = self._own, _shipped()
            named = [own.get(language, {}), own.get("", {}), shipped_.get(language, {})]
            self._found[language] = [*named, shipped_[""]]
        return self._found[language]


def known_languages() -> tuple[str, ...]:
    """Return the languages that the tables tell apart: ISO 639 codes."""
    return tuple(sorted(language for language in _shipped() if language))


def parse_replacement(letter: str, printed: str) -> tuple[str, str]:
    """Read one replacement of a bank.

    Args:
        letter: one letter that no card has.
        printed: up to four letters that every card has; "" leaves the letter out.

    Returns:
        The letter in upper case, and what is printed.

    Raises:
        InvalidInput: with the rule that it breaks.
    """
    capital = unicodedata.normalize("NFC", {"ß": "ẞ"}.get(letter) or letter.upper())
    if len(capital) != 1 or not capital.isalpha() or capital.isascii():
        raise InvalidInput("A replacement is for one letter that is not A to Z.")
    if not _PRINTED.fullmatch(printed):
        raise InvalidInput(
            words("The replacement of {letter} has up to four letters A to Z.", letter=capital)
        )
    return capital, printed


def _key(letter: str, place: str) -> str:
    return f"{place}:{letter}" if place else letter


@cache
def _shipped() -> dict[str, Letters]:
    """Read the shipped tables, once, when the first letter is looked up."""
    return shipped_letters(shipped.folder())


def shipped_letters(resources: Path) -> dict[str, Letters]:
    """Read the shipped tables.

    Args:
        resources: the folder of the shipped files.

    Returns:
        By language, or "" for every one: what is printed for a letter at a place.

    Raises:
        OSError: they are not there.
        ValueError: they are no tables.
    """
    raw = tomllib.loads((resources / "names" / "letters.toml").read_text("utf-8"))
    common = {key: text for script in _SCRIPTS for key, text in _entries(raw[script])}
    return {"": common} | {code: dict(_entries(table)) for code, table in raw["language"].items()}


def _entries(table: Mapping[str, str | Letters]) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, str):
            yield key, value
        else:
            yield from ((_key(letter, key), printed) for letter, printed in value.items())
