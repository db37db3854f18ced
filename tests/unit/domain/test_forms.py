"""Shorter forms of a name: they fit, lose little first, and are only ever offered."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.names import (
    ENCODED_MAX,
    LetterTable,
    Person,
    Shortening,
    encoded_name,
    languages,
    parse_encoded,
    parse_printed,
    printed_name,
    shorter_encoded,
    shorter_printed,
)

TABLE = LetterTable()
NAMES = st.lists(st.text("ABCÄÜÞЖabcéñ-'", min_size=1, max_size=9), max_size=5).map(" ".join)


def printed(person: Person, limit: int = 26, *, second_line: bool = False) -> list[str]:
    forms = shorter_printed(person, TABLE, limit, second_line=second_line)
    return [form.line.text + (f"|{form.second.text}" if form.second else "") for form in forms]


def test_a_name_that_fits_is_left_alone() -> None:
    assert printed(Person("Anna Maria", "Roe"), second_line=True) == []
    assert shorter_encoded(Person("Anna Maria", "Roe"), TABLE) == ()


def test_the_smallest_loss_stands_first() -> None:
    forms = shorter_printed(Person("Anna Maria Sofia", "Bergström"), TABLE, 22, second_line=True)
    assert [(form.line.text, form.done) for form in forms] == [
        ("ANNA M S BERGSTROEM", (Shortening.MIDDLE_INITIAL,)),
        ("ANNA M BERGSTROEM", (Shortening.NO_MIDDLE,)),
        ("ANNA BERGSTROEM", (Shortening.NO_MIDDLE,)),
        ("A BERGSTROEM", (Shortening.NO_MIDDLE, Shortening.GIVEN_INITIAL)),
        ("ANNA MARIA SOFIA", (Shortening.TWO_LINES,)),
    ]
    assert forms[-1].second is not None
    assert forms[-1].second.text == "BERGSTROEM"


def test_one_middle_name_after_the_other_becomes_an_initial() -> None:
    assert printed(Person("Anna Maria Sofia", "Roe"), 18)[:2] == [
        "ANNA MARIA S ROE",
        "ANNA M S ROE",
    ]


def test_a_person_with_many_names_gets_a_list_that_can_be_read() -> None:
    person = Person("Anna Bea Cleo Dora Eva Flora Gina Hanna", "Roe", "Dr")
    assert printed(person) == [
        "DR ANNA B C D E F G H ROE", "DR ANNA B C D E F G ROE", "DR ANNA ROE", "DR A ROE",
        "ANNA BEA C D E F G H ROE", "ANNA B C D E F G H ROE", "ANNA B C D E F G ROE", "ANNA ROE",
        "A ROE",
    ]  # fmt: skip


def test_a_title_is_given_up_before_a_name_and_kept_where_it_fits() -> None:
    person = Person("Anna Maria", "Lindqvist", "Dr.")
    assert printed(person, 20) == [
        "ANNA MARIA LINDQVIST", "DR. ANNA M LINDQVIST", "DR. ANNA LINDQVIST", "DR. A LINDQVIST",
        "ANNA M LINDQVIST", "ANNA LINDQVIST", "A LINDQVIST",
    ]  # fmt: skip


def test_the_encoded_name_has_forms_of_its_own() -> None:
    person = Person("Maximiliana Bartholomea", "Lindqvist", "Dr")
    assert [form.line.text for form in shorter_encoded(person, TABLE)] == [
        "LINDQVIST/MAXIMILIANA B.DR", "LINDQVIST/MAXIMILIANA.DR", "LINDQVIST/M.DR",
        "LINDQVIST/MAXIMILIANA B", "LINDQVIST/MAXIMILIANA", "LINDQVIST/M",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given_name", "initial"),
    [("Jean-Pierre", "J-P"), ("Þóra", "T"), ("'Abdullah", "A"), ("Жанна", "Z")],
)
def test_an_initial_is_the_first_letter_that_is_printed(given_name: str, initial: str) -> None:
    assert printed(Person(given_name, "Wolfeschlegelsteinhau"))[-1].split()[0] == initial


def test_two_lines_break_before_the_surname_and_else_where_they_can() -> None:
    person = Person("Anna", "de la Vega y Fernández de Córdoba")
    assert printed(person, second_line=True)[-1] == "ANNA DE LA VEGA Y|FERNANDEZ DE CORDOBA"
    assert printed(Person("", "Wolfeschlegelsteinhausenbergerdorff"), second_line=True) == []


def test_all_that_is_given_up_is_said() -> None:
    person = Person("Maximiliana Bartholomea", "Grünewald", "Dr.")
    forms = shorter_printed(person, TABLE, 24, second_line=True)
    assert [(form.whole.text, form.done) for form in forms] == [
        ("DR. M GRUENEWALD", (Shortening.NO_MIDDLE, Shortening.GIVEN_INITIAL)),
        ("MAXIMILIANA B GRUENEWALD", (Shortening.UNTITLED, Shortening.MIDDLE_INITIAL)),
        ("MAXIMILIANA GRUENEWALD", (Shortening.UNTITLED, Shortening.NO_MIDDLE)),
        (
            "M GRUENEWALD",
            (Shortening.UNTITLED, Shortening.NO_MIDDLE, Shortening.GIVEN_INITIAL),
        ),
        ("DR. MAXIMILIANA BARTHOLOMEA GRUENEWALD", (Shortening.TWO_LINES,)),
    ]


@given(NAMES, NAMES, st.sampled_from(["", "Dr", "Prof."]), st.integers(2, 26), st.booleans())
def test_every_form_fits_is_shorter_and_stands_there_once(
    given_name: str,
    surname: str,
    title: str,
    limit: int,
    second_line: bool,  # noqa: FBT001  # drawn
) -> None:
    person = Person(given_name, surname, title)
    try:
        whole = printed_name(person, TABLE).text
    except ValueError:  # two alphabets in one word
        return
    forms = shorter_printed(person, TABLE, limit, second_line=second_line)
    assert not forms or len(whole) > limit
    seen = [(form.line.text, form.second) for form in forms]
    assert len(seen) == len(set(seen))
    for form in forms:
        for line in filter(None, (form.line, form.second)):
            assert len(line.text) <= limit
            assert re.fullmatch(r"[A-Z. -]+", line.text)
        assert len(form.line.text) < len(whole)


@given(NAMES, NAMES, st.sampled_from(["", "Dr", "Prof."]))
def test_every_encoded_form_can_be_encoded(given_name: str, surname: str, title: str) -> None:
    person = Person(given_name, surname, title)
    try:
        whole = encoded_name(person, TABLE).text
        forms = shorter_encoded(person, TABLE)
    except ValueError:
        return
    assert not forms or len(whole) > ENCODED_MAX
    for form in forms:
        surname_part = form.line.text.partition("/")[0]
        if any(letter.isalpha() for letter in surname_part):
            assert parse_encoded(form.line.text) == form.line.text
        assert surname_part == whole.partition("/")[0]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Anna", ()),
        ("Müller", ()),
        ("Irina", ()),
        ("Işıl", ("az", "tr")),  # noqa: RUF001  # Turkish
        ("İbrahim", ("az", "tr")),
        ("Галина", ("be", "uk")),
        ("Анна", ()),
        ("Щерев", ("bg",)),
        ("Хан", ("mk", "sr")),
    ],
)
def test_a_language_matters_where_it_changes_a_letter(name: str, found: tuple[str, ...]) -> None:
    assert languages(Person(name, ""), TABLE) == found


def test_a_printed_form_is_taken_as_it_is() -> None:
    for form in printed(Person("Anna Maria Sofia", "Bergström-Lindqvist")):
        assert parse_printed(form, 26) == form
