"""The catalogues: every text of the code is there, translated, with its facts, and compiled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tools import texts, translations

if TYPE_CHECKING:
    from pathlib import Path

TRANSLATED = [code for code in translations.LANGUAGES if code != "en"]
_FACT = re.compile(r"\{(\w+)[^}]*\}")


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_catalogue_holds_the_texts_of_the_code_and_no_others(code: str) -> None:
    told = [message.source for message in translations.read(translations.catalogue(code))]
    assert set(told) == set(texts.sources()), "run: make translations"
    assert len(told) == len(set(told))


def test_english_has_a_form_for_one_and_one_for_many() -> None:
    told = {message.source for message in translations.read(translations.catalogue("en"))}
    assert told == {source for source in texts.sources() if "{n}" in source}, "make translations"


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_every_text_is_translated_with_its_facts(code: str) -> None:
    wrong = []
    for message in translations.read(translations.catalogue(code)):
        facts = set(_FACT.findall(message.source))
        told = [set(_FACT.findall(form)) for form in message.forms]
        # A form for one may say "one" and leave the number out.
        whole = all(facts - {"n"} <= found <= facts for found in told) and facts == set.union(*told)
        if not message.finished or not all(message.forms) or not whole:
            wrong.append(message.source)
    assert wrong == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_the_compiled_catalogue_is_of_this_catalogue(code: str, tmp_path: Path) -> None:
    compiled = translations.compile_catalogue(code, tmp_path)
    shipped = translations.FOLDER / compiled.name
    assert shipped.read_bytes() == compiled.read_bytes(), "run: make translations"
