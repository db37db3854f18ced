"""The name that a machine-readable identity document holds: driver's licence, passport, id card.

Only the name is taken; number, birth and address of a document never leave the functions here.
A document that does not add up is refused, and what may be cut is said, never guessed.

Sources: AAMVA DL/ID Card Design Standard, annex D (PDF417, versions 1 to 10); ICAO Doc 9303,
parts 3 to 6 (machine-readable zone of TD1, TD2 and TD3).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from branch_app.domain.errors import InvalidInput


class Doubt(Enum):
    """What the document leaves open about the name."""

    SURNAME_CUT = "surname cut"
    GIVEN_CUT = "given name cut"
    MIDDLE_CUT = "middle name cut"
    PERHAPS_CUT = "perhaps cut"


@dataclass(frozen=True, slots=True)
class DocumentName:
    """A name as a document has it.

    Attributes:
        given: given names, or "" when there are none or they are cut.
        surname: surname with its suffix, or "" when it is cut.
        doubts: what the teller has to look at.
    """

    given: str = field(repr=False)
    surname: str = field(repr=False)
    doubts: frozenset[Doubt] = frozenset()


# --- driver's licences ---------------------------------------------------------------------

_HEADER = re.compile(r"(?:ANSI ?|AAMVA)[0-9]{10}(?:[0-9]{2})?(?:[A-Z]{2}[0-9]{8})+?(?:DL|ID|EN)")
_HEADER_WITHIN = 200
_BETWEEN = re.compile(r"[\n\r\t\x1c-\x1f]+")
_ELEMENT = re.compile(r"(D[A-Z]{2})(.*)")
_NAMES = frozenset({"DAA", "DAB", "DAC", "DAD", "DCS", "DCT", "DCU", "DDE", "DDF", "DDG"})
_NOTHING = frozenset({"", "NONE", "UNAVL"})
_WHOLE = "N"
"""The flag of a name that is not cut; T says that it is, U that nobody knows."""
_NAME_MAX = 80
_UNREADABLE = "The licence was not read whole. Read it again, or type the name."


def read_licence(text: str) -> DocumentName | None:
    """Read the name out of the bar code of a North American licence or id card.

    Args:
        text: what the reader typed, with line ends between the elements.

    Returns:
        The name, or None when this is no such bar code.

    Raises:
        InvalidInput: it is one, and its name cannot be read without doubt.
    """
    if not re.search(r"ANSI |AAMVA", text[:_HEADER_WITHIN]):
        return None
    header = _HEADER.search(text)
    if header is None:
        raise InvalidInput(_UNREADABLE)
    found: dict[str, str] = {}
    for line in _BETWEEN.split(text[header.end() :]):
        element = _ELEMENT.match(line)
        if element and element[1] in _NAMES:
            found.setdefault(element[1], element[2].strip())
    return _licence_name(found)


def _licence_name(found: dict[str, str]) -> DocumentName:
    whole = _parts(found.get("DAA", ""))
    if whole and len(whole) == 1:
        raise InvalidInput(_UNREADABLE)  # version 1 without commas: no telling which is which
    surname = _words(found, "DCS", "DAB") or (whole[0] if whole else "")
    given = _words(found, "DAC", "DCT") or " ".join(whole[1:2])
    middle = _words(found, "DAD") or " ".join(whole[2:3])
    suffix = _words(found, "DCU") or " ".join(whole[3:4])
    doubts = {
        doubt
        for doubt, flag, name in (
            (Doubt.SURNAME_CUT, "DDE", surname),
            (Doubt.GIVEN_CUT, "DDF", given),
            (Doubt.MIDDLE_CUT, "DDG", middle),
        )
        if name and found.get(flag, _WHOLE) != _WHOLE
    }
    if not surname or not all(_is_name(each) for each in (surname, given, middle, suffix)):
        raise InvalidInput(_UNREADABLE)
    if Doubt.MIDDLE_CUT in doubts:
        middle = ""
    return DocumentName(
        "" if Doubt.GIVEN_CUT in doubts else f"{given} {middle}".strip(),
        "" if Doubt.SURNAME_CUT in doubts else f"{surname} {suffix}".strip(),
        frozenset(doubts),
    )


def _parts(value: str) -> list[str]:
    """Split a full name of version 1: surname, given, middle, suffix."""
    return [" ".join(part.split()) for part in value.split(",") if part.strip()]


def _words(found: dict[str, str], *elements: str) -> str:
    """The first of some elements that says something; a comma stands between given names."""
    for element in elements:
        value = " ".join(found.get(element, "").replace(",", " ").split())
        if value.upper() not in _NOTHING:
            return value
    return ""


def _is_name(text: str) -> bool:
    plain = all(character.isalpha() or character in " .'-" for character in text)
    return plain and len(text) <= _NAME_MAX


# --- machine-readable zones ----------------------------------------------------------------

_ZONE = re.compile(r"[A-Z0-9<]+")
_FILLER = "<"
_GAP = "<<"
_WEIGHTS = (7, 3, 1)
_SPOILED = "The document was not read without error. Read it again, or type the name."


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things are in a zone whose lines are written one after the other.

    Attributes:
        codes: the letters that its kind of document begins with.
        name: first place of the name and the place after its last.
        number: the same of the document number; its check digit follows.
        rest: where a longer number goes on.
        checked: further fields with their check digit behind them.
        all: what the last check digit covers.
        check: the place of that digit.
    """

    codes: str
    name: tuple[int, int]
    number: tuple[int, int]
    rest: tuple[int, int]
    checked: tuple[tuple[int, int], ...]
    all: tuple[tuple[int, int], ...]
    check: int


_LAYOUTS = {
    90: _Layout(
        "ACI", (60, 90), (5, 14), (15, 30), ((30, 36), (38, 44)),
        ((5, 30), (30, 37), (38, 45), (48, 59)), 59,
    ),
    72: _Layout(
        "ACIP", (5, 36), (36, 45), (64, 71), ((49, 55), (57, 63)),
        ((36, 46), (49, 56), (57, 71)), 71,
    ),
    88: _Layout(
        "P", (5, 44), (44, 53), (0, 0), ((57, 63), (65, 71), (72, 86)),
        ((44, 54), (57, 64), (65, 87)), 87,
    ),
}  # fmt: skip
"""TD1, TD2 and TD3, by the number of characters (Doc 9303 parts 5, 6 and 4)."""


def read_zone(text: str) -> DocumentName | None:
    """Read the name out of a machine-readable zone.

    Args:
        text: what the reader typed, with or without line ends.

    Returns:
        The name, or None when this is no such zone.

    Raises:
        InvalidInput: it is one, and a check digit does not fit or its name is spoiled.
    """
    zone = "".join(text.split())
    if _GAP not in zone or not _ZONE.fullmatch(zone):
        return None
    layout = _LAYOUTS.get(len(zone))
    if layout is None or zone[0] not in layout.codes or not _adds_up(zone, layout):
        raise InvalidInput(_SPOILED)
    return _zone_name(zone[slice(*layout.name)])


def _zone_name(written: str) -> DocumentName:
    primary, _, secondary = written.partition(_GAP)
    surname, given = (" ".join(part.split(_FILLER)).split() for part in (primary, secondary))
    if not surname or any(character.isdigit() for character in written):
        raise InvalidInput(_SPOILED)
    full = not written.endswith(_FILLER)
    doubts = frozenset({Doubt.PERHAPS_CUT}) if full else frozenset[Doubt]()
    return DocumentName(" ".join(given), " ".join(surname), doubts)


def _adds_up(zone: str, layout: _Layout) -> bool:
    start, end = layout.number
    number, check = zone[start:end], zone[end]
    if check == _FILLER and (rest := zone[slice(*layout.rest)].partition(_FILLER)[0]):
        number, check = number + rest[:-1], rest[-1]
    fields = [(number, check)]
    fields += [(zone[start:end], zone[end]) for start, end in layout.checked]
    fields.append(("".join(zone[start:end] for start, end in layout.all), zone[layout.check]))
    return all(_fits(text, check) for text, check in fields)


def _fits(text: str, check: str) -> bool:
    """Check a digit by Doc 9303 part 3, section 4.9; an empty field may go without."""
    if check == _FILLER:
        return not text.strip(_FILLER)
    total = sum(
        (0 if character == _FILLER else int(character, 36)) * _WEIGHTS[place % 3]
        for place, character in enumerate(text)
    )
    return check == str(total % 10)
