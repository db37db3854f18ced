"""The tables of letters: whole, in the card's alphabet, and a bank's own over them."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from branch_app import shipped
from branch_app.domain.errors import InvalidInput
from branch_app.domain.names import (
    LetterTable,
    parse_replacement,
    write,
)
from branch_app.domain.profile import NameSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

RAW = tomllib.loads((shipped.folder() / "names" / "letters.toml").read_text("utf-8"))
TABLE_A = 95
TABLE_B = 48
"""Rows of Doc 9303, part 3, section 6, eighth edition."""
NOT_IN_TABLE_B = {"Ѓ", "Ћ", "\u042c"}


def entries(table: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from entries(value)
        else:
            yield key, value


def test_every_row_of_doc_9303_is_there() -> None:
    assert len(RAW["latin"]) == TABLE_A
    assert len(RAW["cyrillic"]) == TABLE_B + len(NOT_IN_TABLE_B)
    assert set(RAW["cyrillic"]) >= NOT_IN_TABLE_B


def test_every_greek_letter_is_there() -> None:
    alphabet = {chr(code) for code in range(0x391, 0x3AA) if chr(code).isalpha()}
    assert len(alphabet) == 24
    assert alphabet <= set(RAW["greek"])


@pytest.mark.parametrize("script", ["latin", "cyrillic", "greek"])
def test_each_letter_stands_under_its_own_script_in_upper_case(script: str) -> None:
    tables = [RAW[script]] if script != "cyrillic" else [RAW[script], RAW["language"]]
    for letters, printed in (entry for table in tables for entry in entries(table)):
        for letter in letters:
            assert unicodedata.name(letter).startswith(script.upper()), letter
            assert letter in {letter.upper(), "ı"}  # noqa: RUF001  # it has no capital of its own
            assert unicodedata.is_normalized("NFC", letter)
        assert re.fullmatch(r"[A-Z]{0,4}", printed)


@pytest.mark.parametrize(
    ("settings", "language", "written", "printed"),
    [
        (NameSettings(), "", "Ü", "UE"),
        (NameSettings(replace={"": {"Ü": "U"}}), "", "ü", "U"),
        (NameSettings(replace={"": {"Ü": "U"}}), "tr", "Ü", "U"),
        (NameSettings(replace={"tr": {"Ü": "U"}}), "", "Ü", "UE"),
        (NameSettings(replace={"tr": {"Ü": "U"}, "": {"Ü": "Y"}}), "tr", "Ü", "U"),
        (NameSettings(replace={"": {"Ə": "A"}}), "", "ə", "A"),
        (NameSettings(replace={"": {"ẞ": "SZ"}}), "", "Groß", "GROSZ"),
        (NameSettings(replace={"": {"Є": "E"}}), "uk", "Єва", "EVA"),
        (NameSettings(replace={"": {"Ł": ""}}), "", "Łoś", "OS"),
    ],
)
def test_what_a_bank_replaces_goes_before_the_tables(
    settings: NameSettings, language: str, written: str, printed: str
) -> None:
    assert write(written, LetterTable(settings), language).text == printed


@pytest.mark.parametrize(
    ("letter", "printed", "read"),
    [("ü", "U", ("Ü", "U")), ("ß", "SZ", ("ẞ", "SZ")), ("u\u0308", "", ("Ü", ""))],
)
def test_a_replacement_is_read_in_upper_case(
    letter: str, printed: str, read: tuple[str, str]
) -> None:
    assert parse_replacement(letter, printed) == read


@pytest.mark.parametrize(
    ("letter", "printed"),
    [("A", "B"), ("", "A"), ("ÄÖ", "A"), ("1", "A"), ("'", "A"), (" ", ""), ("Ä", "ä"), ("Ä", "A/"),
     ("Ä", "ABCDE"), ("Ä", "É"), ("Ä", "%"), ("Ä", "A B"), ("Ä", "A.")],
)  # fmt: skip
def test_a_replacement_is_one_letter_by_letters_of_the_card(letter: str, printed: str) -> None:
    with pytest.raises(InvalidInput):
        parse_replacement(letter, printed)
