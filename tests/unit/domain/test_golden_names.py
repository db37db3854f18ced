"""Invented persons of many languages, and what their cards say, letter by letter."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from branch_app.domain.names import LetterTable, Person, encoded_name, parse_encoded, printed_name

GOLDEN = tomllib.loads((Path(__file__).parent / "golden_names.toml").read_text("utf-8"))["name"]
TABLE = LetterTable()


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden["language"])
def test_a_name_is_written_as_its_passport_has_it(golden: dict[str, Any]) -> None:
    person = Person(
        golden["given"], golden["surname"], golden.get("title", ""), golden.get("code", "")
    )
    printed, encoded = printed_name(person, TABLE), encoded_name(person, TABLE)
    assert printed.text == golden["printed"]
    assert encoded.text == golden["encoded"]
    assert [f"{c.written} {c.printed}" for c in printed.changes] == golden["changes"]
    if len(encoded.text) <= 26:
        assert parse_encoded(encoded.text) == encoded.text


def test_the_golden_names_come_from_many_languages() -> None:
    assert len({golden["language"].partition(",")[0] for golden in GOLDEN}) >= 30
