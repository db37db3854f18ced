"""What a reader typed: codes, names, and what is dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.documents import DocumentName
from branch_app.domain.scan import Code, Dropped, harmless, holds_track, read
from tests.support.documents import ID_1, ID_2, LICENCE, PAN, PASSPORT, TRACKS


@pytest.mark.parametrize("track", TRACKS.values(), ids=TRACKS)
def test_a_track_is_dropped_whatever_the_layout_makes_of_it(track: str) -> None:
    assert isinstance(read(track), Dropped)
    assert isinstance(read(f"{track}\n"), Dropped)
    assert not harmless(track)


@pytest.mark.parametrize("document", [LICENCE, PASSPORT, ID_1, ID_2])
def test_a_document_is_a_name(document: str) -> None:
    assert isinstance(read(document), DocumentName)


@pytest.mark.parametrize("code", ["C-0048213", "A", "7", "C_1", "x" * 64])
def test_a_bar_code_with_an_id_is_a_code(code: str) -> None:
    assert read(f"{code}\n") == Code(code)


@pytest.mark.parametrize("text", ["x" * 65, "", "a b", "http://a.b/?c=d", "C-1\nC-2", "é"])
def test_anything_else_is_dropped(text: str) -> None:
    assert read(text) is Dropped.UNKNOWN


def test_a_spoiled_document_is_no_code() -> None:
    assert read(PASSPORT.replace("7408122", "7408123")) is Dropped.SPOILED


def test_a_code_knows_that_it_may_be_a_card_number_and_shows_nothing() -> None:
    code = read(PAN)
    assert isinstance(code, Code)
    assert code.card_number
    assert PAN[:6] not in repr(code)
    assert not Code("4000001200004415").card_number
    assert not Code("C-0048213").card_number


@given(
    st.text("0123456789", min_size=13, max_size=19),
    st.sampled_from(["%B{}^A/B^{}?", ";{}={}?", "+{}={}?", "{}={}", "{}D{}F", "ñ{}¡{}_"]),
    st.text("0123456789", min_size=4, max_size=30),
)
def test_no_digits_of_a_track_come_through(number: str, form: str, rest: str) -> None:
    assert isinstance(read(form.format(number, rest) + "\n"), Dropped)


@given(st.text(max_size=60))
def test_a_scan_never_shows_what_it_holds(text: str) -> None:
    scan = read(text)
    shown = repr(scan)
    assert len(text.strip()) < 8 or text.strip() not in shown


@pytest.mark.parametrize("text", ["de la Cruz", "C-0048213", "O'Neill, jr.", "a@b_c", "123456789"])
def test_words_and_short_numbers_are_harmless(text: str) -> None:
    assert harmless(text)
    assert not holds_track(text)


@pytest.mark.parametrize("text", ["1234567890", "a=b", "50%", "x;y", "a\nb", '"quoted"'])
def test_what_could_be_a_track_in_disguise_is_not(text: str) -> None:
    assert not harmless(text)
