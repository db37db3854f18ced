"""Names on documents: what is read, what is doubted, what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.documents import DocumentName, Doubt, read_licence, read_zone
from branch_app.domain.errors import InvalidInput
from tests.support.bench import outcome
from tests.support.documents import ID_1, ID_2, LICENCE, LICENCE_OF_2000, PASSPORT

ANNA = DocumentName("ANNA MARIA", "ERIKSSON")


@pytest.mark.parametrize("zone", [PASSPORT, ID_1, ID_2])
@pytest.mark.parametrize("between", ["\n", "\r\n", ""])
def test_the_specimens_of_the_standard_are_read(zone: str, between: str) -> None:
    assert read_zone(zone.replace("\n", between)) == ANNA


@pytest.mark.parametrize("zone", [PASSPORT, ID_1, ID_2])
def test_one_wrong_character_under_a_check_digit_is_noticed(zone: str) -> None:
    lines = zone.split("\n")
    checked = 0 if zone == ID_1 else 1
    for place, character in enumerate(lines[checked]):
        if character.isdigit():
            wrong = list(lines)
            other = str((int(character) + 1) % 10)
            wrong[checked] = lines[checked][:place] + other + lines[checked][place + 1 :]
            with pytest.raises(InvalidInput):
                read_zone("\n".join(wrong))


@pytest.mark.parametrize(
    "spoiled",
    [
        PASSPORT.replace("ERIKSSON", "ER1KSSON"),
        PASSPORT.replace("ERIKSSON", "<<<<<<<<"),
        PASSPORT[:-2],
        "V" + PASSPORT[1:],
        PASSPORT + PASSPORT,
    ],
)
def test_a_spoiled_zone_is_refused(spoiled: str) -> None:
    with pytest.raises(InvalidInput, match="type the name"):
        read_zone(spoiled)


def test_one_name_alone_is_the_surname() -> None:
    one = PASSPORT.replace("ERIKSSON<<ANNA<MARIA", "ARKFREITH<<<<<<<<<<<")
    assert read_zone(one) == DocumentName("", "ARKFREITH")


def test_a_name_that_fills_its_line_may_be_cut() -> None:
    name = "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"
    assert len(name) == 39
    full = PASSPORT.replace("ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", name)
    assert read_zone(full) == DocumentName(
        "CHAYAPA DEJTHAMRONG K", "NILAVADHANANANDA", frozenset({Doubt.PERHAPS_CUT})
    )


def test_a_long_document_number_goes_on_in_the_optional_field() -> None:
    long = (
        "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\n"
        "STEVENSON<<PETER<JOHN<<<<<<<<<\n"
    )
    assert read_zone(long) == DocumentName("PETER JOHN", "STEVENSON")
    with pytest.raises(InvalidInput):
        read_zone(long.replace("7349", "7348"))


@pytest.mark.parametrize("text", ["", "C-0048213", "A" * 88, "<<", "MARIA DE LA CRUZ"])
def test_what_is_no_document_is_none(text: str) -> None:
    found = [] if text == "<<" else [read_zone(text), read_licence(text)]
    assert set(found) <= {None}


def test_a_licence_is_read_with_middle_name_and_suffix() -> None:
    assert read_licence(LICENCE) == DocumentName("MICHAEL JOHN", "SAMPLE JR")


@pytest.mark.parametrize("between", ["\r\n", "\n\n", "\t", "\x1e"])
def test_a_reader_may_type_line_ends_as_it_likes(between: str) -> None:
    assert read_licence(LICENCE.replace("\n", between)) == DocumentName("MICHAEL JOHN", "SAMPLE JR")


def test_older_forms_are_read() -> None:
    assert read_licence(LICENCE_OF_2000) == DocumentName("DRIVER CREDENTIAL", "SAMPLE")
    both = LICENCE.replace("DACMICHAEL", "DCTMICHAEL,JOHN").replace("DADJOHN\n", "")
    assert read_licence(both) == DocumentName("MICHAEL JOHN", "SAMPLE JR")


@pytest.mark.parametrize("flag", ["T", "U"])
@pytest.mark.parametrize(
    ("element", "name"),
    [
        ("DDE", DocumentName("MICHAEL JOHN", "", frozenset({Doubt.SURNAME_CUT}))),
        ("DDF", DocumentName("", "SAMPLE JR", frozenset({Doubt.GIVEN_CUT}))),
        ("DDG", DocumentName("MICHAEL", "SAMPLE JR", frozenset({Doubt.MIDDLE_CUT}))),
    ],
)
def test_a_name_that_is_cut_or_perhaps_cut_is_left_to_the_teller(
    flag: str, element: str, name: DocumentName
) -> None:
    assert read_licence(LICENCE.replace(f"{element}N", f"{element}{flag}")) == name


def test_placeholders_are_no_names_and_their_flags_no_doubts() -> None:
    nothing = LICENCE.replace("DADJOHN", "DADNONE").replace("DDGN", "DDGU")
    assert read_licence(nothing.replace("DCUJR", "DCUunavl")) == DocumentName("MICHAEL", "SAMPLE")


@pytest.mark.parametrize(
    "spoiled",
    [
        "ANSI " + "DCSSAMPLE\nDACMICHAEL",
        LICENCE.replace("DCSSAMPLE", "DCS"),
        LICENCE.replace("DCSSAMPLE", "DCS4000001200004414"),
        LICENCE.replace("DCSSAMPLE", "DCS" + "A" * 81),
        LICENCE.replace("\n", ""),
        LICENCE_OF_2000.replace("SAMPLE,DRIVER,CREDENTIAL", "DRIVER CREDENTIAL SAMPLE"),
    ],
)
def test_a_licence_that_cannot_be_read_without_doubt_is_refused(spoiled: str) -> None:
    with pytest.raises(InvalidInput, match="type the name"):
        read_licence(spoiled)


@given(st.text(max_size=200) | st.text("ADNSICB0123456789<\n ", max_size=100).map("ANSI ".__add__))
def test_any_text_is_a_name_or_nothing_or_a_sentence(text: str) -> None:
    for result in (outcome(lambda: read_licence(text)), outcome(lambda: read_zone(text))):
        if isinstance(result, DocumentName):
            assert not any(character.isdigit() for character in result.given + result.surname)


def test_a_name_hides_in_repr() -> None:
    assert repr(ANNA) == "DocumentName(doubts=frozenset())"
