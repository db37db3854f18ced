"""A name in the letters of a card, letter by letter.

Canonical Unicode (NFC), invisible characters left out, one alphabet a word, capitals as the
language has them, then the tables. No length and no order of names enters here.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from branch_app.domain.errors import InvalidInput
from branch_app.domain.names.letters import ANYWHERE, FIRST, LAST, TURKIC, VOICELESS
from branch_app.domain.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from branch_app.domain.names.letters import LetterTable

# Doc 9303, part 3, section 4.6: an apostrophe is left out, a hyphen stays a separator.
_OMITTED = frozenset("'’‘ʼ`´ʻ·")  # noqa: RUF001  # apostrophes as they are written; Catalan's dot
_HYPHENS = frozenset("-‐‑–—−")  # noqa: RUF001  # likewise, hyphens
_SCRIPTS = {"LATIN": "Latin", "CYRILLIC": "Cyrillic", "GREEK": "Greek"}
_VOICELESS = frozenset("ΘΚΞΠΣΤΦΧΨ")  # Greek
_DIAERESIS = "\u0308"


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a name, or two that are written together.

    Attributes:
        written: as the person writes it, upper case.
        printed: as the card has it; "" when it is left out.
    """

    written: str
    printed: str

    @property
    def changed(self) -> bool:
        """Whether it is printed otherwise."""
        return self.written != self.printed


MOST = 128
"""Characters in a name as it is written: more than any register has; what is pasted may be more."""
SPACE = Letter(" ", " ")


@dataclass(frozen=True, slots=True)
class Rendering:
    """A name in the card's alphabet.

    Attributes:
        letters: all of it, in order.
    """

    letters: tuple[Letter, ...]

    @property
    def text(self) -> str:
        """The name as the card has it."""
        return "".join(letter.printed for letter in self.letters)

    @property
    def changes(self) -> tuple[Letter, ...]:
        """Every kind of change that was made, once, in order."""
        return tuple(dict.fromkeys(letter for letter in self.letters if letter.changed))

    def words(self) -> tuple[tuple[Letter, ...], ...]:
        """The parts between its spaces."""
        parts: list[list[Letter]] = [[]]
        for letter in self.letters:
            if letter == SPACE:
                parts.append([])
            else:
                parts[-1].append(letter)
        return tuple(tuple(part) for part in parts if part)


def write(text: str, table: LetterTable, language: str = "") -> Rendering:
    """Write a name, or a part of one, in the card's alphabet.

    Args:
        text: as the person writes it.
        table: the replacements.
        language: of the name, an ISO 639 code, or "".

    Returns:
        The name, of any length, with single spaces.

    Raises:
        InvalidInput: for a letter that no table has, two alphabets in one word, or a text that
            is no name.
    """
    if len(text) > MOST:
        raise InvalidInput(words("A name has at most {n} characters.", n=MOST))
    letters: list[Letter] = []
    for part in _parts(_clusters(text)):
        if part[0].isspace():
            letters.append(SPACE)
        elif part[0] in _HYPHENS:
            letters.append(Letter(part[0], "-"))
        else:
            _check_alphabet(part)
            letters += _Word(part, table, language).letters()
    return Rendering(tuple(_single_spaced(letters)))


def shown(character: str) -> str:
    """Quote a character; one that cannot be seen, or turns the line around, by its number."""
    if character.isprintable() and not unicodedata.category(character[:1]).startswith("M"):
        return f"“{character}”"
    return f"U+{ord(character[0]):04X}"


def capital(letter: str, language: str) -> str:
    """Return the capital of a letter in a language.

    ß is kept one letter by its capital ẞ. Outside Turkish and Azerbaijani, ı is no letter
    and has no capital.
    """  # noqa: RUF002  # the letter itself
    if letter == "ß":
        return "ẞ"
    if letter[0] == "i" and language in TURKIC:
        return unicodedata.normalize("NFC", "İ" + letter[1:].replace("\u0307", ""))
    if letter == "ı" and language not in TURKIC:  # noqa: RUF001  # as above
        return letter
    return unicodedata.normalize("NFC", letter.upper())


def _clusters(text: str) -> list[str]:
    """Split into letters with their marks, and other characters each by itself."""
    found: list[str] = []
    base: int | None = None
    for character in unicodedata.normalize("NFC", text):
        mark = unicodedata.category(character).startswith("M")
        if mark and base is not None:
            found[base] = unicodedata.normalize("NFC", found[base] + character)
            continue
        found.append(character)
        if not _invisible(character):
            base = len(found) - 1 if character.isalpha() else None
    return found


def _invisible(cluster: str) -> bool:
    """Control and direction marks are no letters; a mark without a letter is none either."""
    category = unicodedata.category(cluster[0])
    return (category in {"Cc", "Cf"} or category.startswith("M")) and not cluster.isspace()


def _parts(clusters: list[str]) -> Iterator[list[str]]:
    """Split into words, and what separates them."""
    word: list[str] = []
    for cluster in clusters:
        if cluster.isspace() or cluster in _HYPHENS:
            if word:
                yield word
            yield [cluster]
            word = []
        else:
            word.append(cluster)
    if word:
        yield word


def _check_alphabet(word: Sequence[str]) -> None:
    """Refuse a word whose letters come from two alphabets: they look alike and are not.

    Raises:
        InvalidInput: naming the letter that does not belong.
    """
    scripts = [(letter, _script(letter)) for letter in word if _script(letter)]
    counted = Counter(script for _, script in scripts).most_common()
    if len(counted) < 2:  # noqa: PLR2004  # two alphabets
        return
    most, least = counted[0][0], counted[-1][0]
    odd = next(letter for letter, script in scripts if script == least)
    raise InvalidInput(
        words(
            "{letter} (U+{code}) is a {odd} letter in a {most} word. Type it in one alphabet.",
            letter=shown(odd),
            code=f"{ord(odd[0]):04X}",
            odd=words(_SCRIPTS[least]),
            most=words(_SCRIPTS[most]),
        )
    )


def _script(letter: str) -> str:
    name = unicodedata.name(letter[0], "") if letter[0].isalpha() else ""
    first = name.partition(" ")[0]
    return first if first in _SCRIPTS else ""


class _Word:
    """One word, in clusters."""

    def __init__(self, clusters: Sequence[str], table: LetterTable, language: str) -> None:
        self._raw = clusters
        self._capitals = [capital(cluster, language) for cluster in clusters]
        self._table = table
        self._language = language
        alphabetic = [at for at, cluster in enumerate(clusters) if cluster[0].isalpha()]
        self._first = alphabetic[0] if alphabetic else -1
        self._last = alphabetic[-1] if alphabetic else -1

    def letters(self) -> Iterator[Letter]:
        at = 0
        while at < len(self._raw):
            pair = self._pair(at)
            yield pair or self._letter(at)
            at += 2 if pair else 1

    def _places(self, at: int, end: int) -> list[str]:
        """Say where the clusters from one to another stand; the narrowest place first."""
        places = [FIRST] if at == self._first else []
        following = self._capitals[end] if end < len(self._capitals) else ""
        if end > self._last:
            places.append(LAST)
        if end > self._last or _bare(following) in _VOICELESS:
            places.append(VOICELESS)
        return [*places, ANYWHERE]

    def _pair(self, at: int) -> Letter | None:
        two = self._capitals[at : at + 2]
        if len(two) < 2 or _bare(two[0]) != two[0] or _DIAERESIS in _apart(two[1]):  # noqa: PLR2004  # a pair
            return None
        together = two[0] + _bare(two[1])
        printed = self._table.find(together, self._language, self._places(at, at + 2))
        return None if printed is None else Letter("".join(two), printed)

    def _letter(self, at: int) -> Letter:
        raw, upper = self._raw[at], self._capitals[at]
        if raw in _OMITTED or _invisible(raw):
            return Letter(raw, "")
        if raw == ".":
            return Letter(raw, raw)
        parts = _clusters(upper)  # a ligature has several letters in upper case
        printed = "".join(self._replacement(part, self._places(at, at + 1)) for part in parts)
        return Letter(raw if raw == "ß" or len(parts) > 1 else upper, printed)

    def _replacement(self, letter: str, places: list[str]) -> str:
        if letter in _OMITTED:
            return ""
        bare = letter
        while bare:
            if bare.isascii() and bare.isalpha():
                return bare
            printed = self._table.find(bare, self._language, places)
            if printed is not None:
                return printed
            decomposed = _apart(bare)
            bare = unicodedata.normalize("NFC", decomposed[:-1]) if len(decomposed) > 1 else ""
        raise _not_on_a_card(letter)


def _not_on_a_card(letter: str) -> InvalidInput:
    quoted = shown(letter)
    if _script(letter) == "LATIN":
        return InvalidInput(
            words("{letter} has no replacement. Type what the card shall show.", letter=quoted)
        )
    if letter[0].isalpha():
        return InvalidInput(
            words("{letter} is not on a card. Type the name in Latin letters.", letter=quoted)
        )
    return InvalidInput(words("{letter} is not printed in a name.", letter=quoted))


def _apart(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)


def _bare(letter: str) -> str:
    return _apart(letter)[:1]


def _single_spaced(letters: list[Letter]) -> Iterator[Letter]:
    """Leave out spaces at the ends and beside other spaces, as the printed text has them."""
    waiting, begun = False, False
    for letter in letters:
        if letter == SPACE:
            waiting = begun
            continue
        if letter.printed and waiting:
            yield SPACE
            waiting = False
        begun = begun or bool(letter.printed)
        yield letter
