"""A person's names put in order for the two lines of a card, whole and in shorter forms.

Shorter forms are offered, from the smallest loss to the largest: middle names to initials, then
left out, then the given name to its initial. Which is taken, if any, is the teller's choice with
the customer; nothing here takes one.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain, groupby
from typing import TYPE_CHECKING, TypeAlias

from branch_app.domain.names.letters import TURKIC, known_languages
from branch_app.domain.names.lines import ENCODED_MAX
from branch_app.domain.names.writing import SPACE, Letter, Rendering, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from branch_app.domain.names.letters import LetterTable

Word: TypeAlias = tuple[Letter, ...]

_SLASH = (Letter("/", "/"),)
_STOP = (Letter(".", "."),)
_DOTLESS = frozenset("ıİ")  # Turkish and Azerbaijani


@dataclass(frozen=True, slots=True)
class Person:
    """A customer's names, as the customer writes them.

    Attributes:
        given: given names, or "".
        surname: family name, with a suffix such as Jr; a person's only name stands here.
        title: an academic or other title, or "".
        language: of the names, an ISO 639 code, or "".
    """

    given: str
    surname: str
    title: str = ""
    language: str = ""


class Shortening(Enum):
    """What is done to a name to make it fit."""

    UNTITLED = "untitled"
    MIDDLE_INITIAL = "middle initial"
    NO_MIDDLE = "no middle"
    GIVEN_INITIAL = "given initial"
    TWO_LINES = "two lines"


@dataclass(frozen=True, slots=True)
class Form:
    """A shorter form of a line.

    Attributes:
        line: the line itself.
        done: all that was done to shorten it.
        second: what goes to the second line, or None when that stays as it is.
    """

    line: Rendering
    done: tuple[Shortening, ...]
    second: Rendering | None = None

    @property
    def whole(self) -> Rendering:
        """Both lines, letter by letter."""
        if self.second is None:
            return self.line
        return Rendering((*self.line.letters, SPACE, *self.second.letters))


@dataclass(frozen=True, slots=True)
class _Parts:
    title: tuple[Word, ...]
    given: tuple[Word, ...]
    surname: tuple[Word, ...]

    def printed(self) -> Rendering:
        return _line([*self.title, *self.given, *self.surname])

    def encoded(self) -> Rendering:
        """``SURNAME/GIVEN MIDDLE.TITLE`` (ISO/IEC 7813; docs/d1/d1-api.md, section 1)."""
        surname, given, title = (
            _line(_without_stops(part)) for part in (self.surname, self.given, self.title)
        )
        ending = (*_STOP, *title.letters) if title.text else ()
        return Rendering((*surname.letters, *_SLASH, *given.letters, *ending))


def printed_name(person: Person, table: LetterTable) -> Rendering:
    """Write the line that is printed: title, given names, surname.

    Args:
        person: whose.
        table: the replacements.

    Returns:
        The line, of any length, letter by letter.

    Raises:
        InvalidInput: for a letter that no table has, or two alphabets in one word.
    """
    return _parts(person, table).printed()


def encoded_name(person: Person, table: LetterTable) -> Rendering:
    """Write the name for chip and stripe: ``SURNAME/GIVEN MIDDLE.TITLE`` (ISO/IEC 7813).

    Args:
        person: whose. With one name only, nothing follows the separator.
        table: the replacements.

    Returns:
        The encoded name, of any length, letter by letter.

    Raises:
        InvalidInput: as for the printed line.
    """
    return _parts(person, table).encoded()


def shorter_printed(
    person: Person, table: LetterTable, limit: int, *, second_line: bool
) -> tuple[Form, ...]:
    """Offer printed lines that fit where the whole one does not.

    Args:
        person: whose.
        table: the replacements.
        limit: the most characters in a line.
        second_line: whether the rest of the name may go to a second line.

    Returns:
        The forms that fit, the smallest loss first; none when the whole line fits.

    Raises:
        InvalidInput: as for the printed line.
    """
    parts = _parts(person, table)
    forms = _fitting(parts, _Parts.printed, limit)
    if forms is None:
        return ()
    return (*forms, *(_two_lines(parts, limit) if second_line else ()))


def shorter_encoded(person: Person, table: LetterTable) -> tuple[Form, ...]:
    """Offer encoded names that fit where the whole one does not; as for the printed line."""
    return _fitting(_parts(person, table), _Parts.encoded, ENCODED_MAX) or ()


def languages(person: Person, table: LetterTable) -> tuple[str, ...]:
    """Tell for which languages these names would be written otherwise than without one.

    Args:
        person: whose; the language is not looked at.
        table: the replacements.

    Returns:
        ISO 639 codes; none where the language does not matter.
    """
    names = f"{person.given} {person.surname} {person.title}"
    letters = set(unicodedata.normalize("NFC", names.upper()))
    matter = {code for code in known_languages() if letters & table.letters_of(code)}
    return tuple(sorted(matter | (TURKIC if _DOTLESS & set(names) else set())))


def _parts(person: Person, table: LetterTable) -> _Parts:
    title, given, surname = (
        write(text, table, person.language).words()
        for text in (person.title, person.given, person.surname)
    )
    return _Parts(title, given, surname)


def _fitting(
    parts: _Parts, line: Callable[[_Parts], Rendering], limit: int
) -> tuple[Form, ...] | None:
    """Return the shorter forms that fit; None when the whole line fits.

    Of each kind the smallest and the largest loss stand there, so that a person with many names
    gets no list that nobody would read.
    """
    if len(line(parts).text) <= limit:
        return None
    made = (Form(line(shorter), done) for shorter, done in _shorter(parts))
    fitting = (
        form
        for form in made
        if len(form.line.text) <= limit and any(map(str.isalpha, form.line.text))
    )
    forms: dict[str, Form] = {}
    for _, kind in groupby(fitting, key=lambda form: form.done):
        alike = [*kind]
        for form in (alike[0], alike[-1]):
            forms.setdefault(form.line.text, form)
    return tuple(forms.values())


def _shorter(parts: _Parts) -> Iterator[tuple[_Parts, tuple[Shortening, ...]]]:
    untitled = replace(parts, title=())
    if parts.title:
        yield untitled, (Shortening.UNTITLED,)
    for given, done in _shorter_given(parts.given):
        yield replace(parts, given=given), done
    if parts.title:
        for given, done in _shorter_given(parts.given):
            yield replace(untitled, given=given), (Shortening.UNTITLED, *done)


def _shorter_given(
    given: Sequence[Word],
) -> Iterator[tuple[tuple[Word, ...], tuple[Shortening, ...]]]:
    given = [name for name in given if _shows(name)]
    if not given:
        return
    first, middle = given[0], tuple(given[1:])
    initials = tuple(map(_initial, middle))
    for whole in reversed(range(len(middle))):
        yield (first, *middle[:whole], *initials[whole:]), (Shortening.MIDDLE_INITIAL,)
    for left in reversed(range(len(middle))):
        yield (first, *initials[:left]), (Shortening.NO_MIDDLE,)
    dropped = (Shortening.NO_MIDDLE,) if middle else ()
    yield (_initial(first),), (*dropped, Shortening.GIVEN_INITIAL)


def _initial(word: Word) -> Word:
    """The first letter that is printed, of each part between hyphens: Jean-Pierre, J-P."""
    initial: list[Letter] = []
    for letter in word:
        begins = not initial or initial[-1].printed == "-"
        if letter.printed == "-" and initial:
            initial.append(letter)
        elif begins and letter.printed:
            initial.append(Letter(letter.written, letter.printed[0]))
    return tuple(initial[:-1] if initial[-1].printed == "-" else initial)


def _two_lines(parts: _Parts, limit: int) -> Iterator[Form]:
    """Break the whole name where the surname begins, or at another space; else a shorter one."""
    every = [*parts.title, *parts.given, *parts.surname]
    whole: tuple[Shortening, ...] = (Shortening.TWO_LINES,)
    breaks = chain(
        [([*parts.title, *parts.given], parts.surname, whole)],
        ((every[:at], every[at:], whole) for at in reversed(range(1, len(every)))),
        (([*one.title, *one.given], one.surname, (*whole, *done)) for one, done in _shorter(parts)),
    )
    for names, rest, done in breaks:
        first, second = _line(names), _line(rest)
        if 0 < len(first.text) <= limit and 0 < len(second.text) <= limit:
            yield Form(first, done, second)
            return


def _line(names: Iterable[Word]) -> Rendering:
    letters: list[Letter] = []
    for name in names:
        letters += (SPACE, *name) if _shows(letters) and _shows(name) else name
    return Rendering(tuple(letters))


def _shows(letters: Iterable[Letter]) -> bool:
    """Whether anything of them is printed: an apostrophe alone is not, and is told all the same."""
    return any(letter.printed for letter in letters)


def _without_stops(names: Iterable[Word]) -> list[Word]:
    """A full stop separates the title there, so it cannot stand for an abbreviation."""
    found: list[Word] = []
    for name in names:
        part: list[Letter] = []
        for letter in name:
            if letter.printed != ".":
                part.append(letter)
                continue
            part.append(Letter(letter.written, ""))
            found.append(tuple(part))
            part = []
        found.append(tuple(part))
    return [name for name in found if name]
