"""Names: always in the card's alphabet or refused, every change told, nothing cut."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from branch_app.domain import names
from branch_app.domain.errors import InvalidInput
from branch_app.domain.names import (
    ENCODED_MAX,
    Letter,
    LetterTable,
    Person,
    Rendering,
    parse_encoded,
    parse_printed,
)
from tests.support.bench import outcome

TABLE = LetterTable()

LATIN = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x24F) | st.sampled_from("ẞ'’-‐ \u0301\u0308"),  # noqa: RUF001  # as people write them
    max_size=40,
)
ANY = st.text(max_size=30)


def printed_name(given_name: str, surname: str, language: str = "") -> Rendering:
    return names.printed_name(Person(given_name, surname, "", language), TABLE)


def encoded_name(given_name: str, surname: str, language: str = "") -> Rendering:
    return names.encoded_name(Person(given_name, surname, "", language), TABLE)


@pytest.mark.parametrize(
    ("given_name", "surname", "printed", "encoded"),
    [
        ("María José", "de la Cruz", "MARIA JOSE DE LA CRUZ", "DE LA CRUZ/MARIA JOSE"),
        ("Jürgen", "Groß", "JUERGEN GROSS", "GROSS/JUERGEN"),
        ("Zoë", "Brontë", "ZOE BRONTE", "BRONTE/ZOE"),
        ("Françoise", "L’Œuvre", "FRANCOISE LOEUVRE", "LOEUVRE/FRANCOISE"),  # noqa: RUF001  # so
        ("Bjørn", "Ærø", "BJOERN AEROE", "AEROE/BJOERN"),
        ("Åsa", "Öberg", "AASA OEBERG", "OEBERG/AASA"),
        ("Þóra", "Guðmundsdóttir", "THORA GUDMUNDSDOTTIR", "GUDMUNDSDOTTIR/THORA"),
        ("Łukasz", "Wiśniewski", "LUKASZ WISNIEWSKI", "WISNIEWSKI/LUKASZ"),
        ("Dvořák", "Čeněk", "DVORAK CENEK", "CENEK/DVORAK"),
        ("Işıl", "Çağlayan", "ISIL CAGLAYAN", "CAGLAYAN/ISIL"),  # noqa: RUF001  # Turkish
        ("İbrahim", "Yıldız", "IBRAHIM YILDIZ", "YILDIZ/IBRAHIM"),  # noqa: RUF001  # Turkish
        ("Đặng", "Nguyễn", "DANG NGUYEN", "NGUYEN/DANG"),
        ("João", "Conceição", "JOAO CONCEICAO", "CONCEICAO/JOAO"),
        ("Ștefan", "Țuțea", "STEFAN TUTEA", "TUTEA/STEFAN"),
        ("Seán", "O'Brien", "SEAN OBRIEN", "OBRIEN/SEAN"),
        ("Ġorġ", "Ħaż-Żebbuġ", "GORG HAZ-ZEBBUG", "HAZ-ZEBBUG/GORG"),
        ("Gal·la", "Cel·lí", "GALLA CELLI", "CELLI/GALLA"),
        ("Őry", "Kőszegi", "ORY KOSZEGI", "KOSZEGI/ORY"),
        ("J. R.", "Smith\u2011Jones", "J. R. SMITH-JONES", "SMITH-JONES/J R"),
        ("", "Sukarno", "SUKARNO", "SUKARNO/"),
        ("Anna\tMaria", " van\u00a0der  Ee ", "ANNA MARIA VAN DER EE", "VAN DER EE/ANNA MARIA"),
        ("Mu\u0308ge", "Roe", "MUEGE ROE", "ROE/MUEGE"),
        ("A\u0300\u0301", "Roe", "A ROE", "ROE/A"),
    ],
)  # fmt: skip
def test_names_are_written_as_a_card_has_them(
    given_name: str, surname: str, printed: str, encoded: str
) -> None:
    assert printed_name(given_name, surname).text == printed
    assert encoded_name(given_name, surname).text == encoded


@pytest.mark.parametrize(
    "name", ["王", "محمد", "Əli", "Anna2", "A/B", "A%B", "A^B", "A?B", "\ud800", "😀"]
)
def test_what_no_card_has_is_refused_in_words_that_can_be_shown(name: str) -> None:
    for write in (printed_name, encoded_name):
        with pytest.raises(InvalidInput) as caught:
            write(name, "Roe")
        assert caught.value.title.isprintable()
        caught.value.title.encode()


@given(LATIN, LATIN)
@example("\u202eevil\u202c", "Roe\u0007")
@example("ŉ", "ǰ")
def test_what_comes_out_is_in_the_alphabet_and_comes_out_the_same_again(
    first: str, last: str
) -> None:
    printed = outcome(lambda: printed_name(first, last))
    if isinstance(printed, InvalidInput):
        assert printed.title.isprintable()
        return
    assert re.fullmatch(r"[A-Z. -]*", printed.text)
    assert printed.text == " ".join(printed.text.split())
    again = printed_name("", printed.text)
    assert (again.text, again.changes) == (printed.text, ())


@given(LATIN, LATIN)
def test_the_encoded_name_is_in_its_alphabet_with_one_separator(first: str, last: str) -> None:
    try:
        encoded = encoded_name(first, last).text
    except InvalidInput:
        return
    assert re.fullmatch(r"[A-Z -]*/[A-Z -]*", encoded)
    surname, name = encoded.split("/")
    again = encoded_name(name, surname)
    assert (again.text, again.changes) == (encoded, ())


@given(LATIN)
@example("\u00c0\u0301")
def test_no_letter_is_lost_without_being_told(text: str) -> None:
    try:
        printed = printed_name("", text)
    except InvalidInput:
        return
    plain_letters = [
        character for character in text.upper() if character in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    ]
    kept = iter(printed.text)
    if unicodedata.is_normalized("NFC", text) and unicodedata.is_normalized("NFD", text):
        assert all(letter in kept for letter in plain_letters)
    told = "".join(change.written for change in printed.changes)  # letters with their marks
    for character in unicodedata.normalize("NFC", text):
        visible = unicodedata.category(character) not in {"Cc", "Cf"} and not character.isspace()
        if visible and character.upper() not in printed.text:
            assert character in told or character.upper() in told


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("M\u0430ria", "U+0430) is a Cyrillic letter in a Latin word"),
        ("\u041c\u0430r\u0438\u044f", "U+0072) is a Latin letter in a Cyrillic word"),
        ("\u039d\u03af\u03bao\u03c2", "U+006F) is a Latin letter in a Greek word"),
    ],
)
def test_letters_of_two_alphabets_in_one_word_are_refused(name: str, odd: str) -> None:
    with pytest.raises(InvalidInput, match=re.escape(odd)):
        printed_name(f"Anna {name}", "Roe")


@pytest.mark.parametrize("text", ["A" * 129, "a" + "\u0301" * 30_000, "A " * 16_000])
def test_what_is_too_long_for_a_name_is_refused_at_once(text: str) -> None:
    with pytest.raises(InvalidInput, match="at most 128 characters"):
        printed_name(text, "Roe")


def test_two_words_may_have_an_alphabet_each() -> None:
    assert printed_name("Anna-\u041c\u0430\u0440\u0438\u044f", "Roe").text == "ANNA-MARIIA ROE"


def test_what_cannot_be_seen_is_left_out_and_told() -> None:
    rendering = printed_name("A\u200bn\u202ena", "\u2066Roe\u2069")
    assert rendering.text == "ANNA ROE"
    assert [change.written for change in rendering.changes] == [
        "\u200b", "\u202e", "\u2066", "\u2069",
    ]  # fmt: skip
    assert all(change.printed == "" for change in rendering.changes)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("", [Letter("ı", "I")]),  # noqa: RUF001  # Turkish
        ("tr", [Letter("İ", "I")]),
        ("az", [Letter("İ", "I")]),
    ],
)
def test_the_capital_of_i_is_that_of_the_language(language: str, told: list[Letter]) -> None:
    rendering = printed_name("ıi", "", language)  # noqa: RUF001  # Turkish
    assert rendering.text == "II"
    assert list(rendering.changes) == told


@given(ANY, st.sampled_from(["", *names.known_languages()]))
@example("ﬁ", "")
@example("ŉ", "")
@example("ΐ", "")
def test_no_name_grows_without_being_told(text: str, language: str) -> None:
    rendering = outcome(lambda: printed_name(text, "", language))
    if not isinstance(rendering, InvalidInput):
        written = " ".join(unicodedata.normalize("NFC", text).split())
        assert len(rendering.text) <= len(written) or rendering.changes
        assert "".join(letter.printed for letter in rendering.letters) == rendering.text


@given(ANY)
@example("\u200e\u200f\u202a\u202e\u2066\u2069\ufeff")
def test_control_and_direction_marks_never_come_out(text: str) -> None:
    rendering = outcome(lambda: printed_name(text, ""))
    if isinstance(rendering, InvalidInput):
        assert rendering.title.isprintable()
    else:
        assert rendering.text.isascii()
        assert rendering.text.isprintable()


def test_each_change_is_told_once_in_order() -> None:
    rendering = printed_name("Üü Ñ", "Ü'Ø")
    assert rendering.changes == (
        Letter("Ü", "UE"),
        Letter("Ñ", "N"),
        Letter("'", ""),
        Letter("Ø", "OE"),
    )


@given(ANY, st.integers(1, 40))
def test_a_printed_line_is_sent_as_it_is_or_refused(text: str, limit: int) -> None:
    line = outcome(lambda: parse_printed(text, limit))
    if isinstance(line, InvalidInput):
        assert line.title.isprintable()
    else:
        assert line == text.strip()
        assert re.fullmatch(r"[A-Za-z. -]+", line)
        assert len(line) <= limit


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Type the name"),
        ("  ", "Type the name"),
        (".", "letter"),
        ("- .", "letter"),
        ("A\tB", "U\\+0009 cannot be printed"),
        ("A\u202eB", "U\\+202E cannot be printed"),
        ("Ana3", "“3” cannot be printed"),
        ("A" * 27, "Too long by 1"),
    ],
)
def test_each_fault_of_a_printed_line_has_its_words(text: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        parse_printed(text, 26)


def test_a_second_line_may_be_empty() -> None:
    assert parse_printed(" ", 26, required=False) == ""


@given(ANY | st.from_regex(r"\A[A-Z .-]{0,20}/[A-Z .-]{0,20}\Z"))
@example("A/")
@example("A" * 25 + "/")
def test_an_encoded_name_is_good_or_refused(text: str) -> None:
    name = outcome(lambda: parse_encoded(text))
    if isinstance(name, InvalidInput):
        assert name.title.isprintable()
    else:
        assert name == text.strip()
        assert 2 <= len(name) <= ENCODED_MAX
        assert re.fullmatch(r"[A-Z -]*[A-Z][A-Z -]*/[A-Z -]*(\.[A-Z -]+)?", name)


@pytest.mark.parametrize(
    "text",
    ["", "/", " /A", "-/A", "./", "D.R/A", "A/J.R.", "A/.", "DOE", "DOE/J/X", "doe/j", "DOE/J%",
     "DOE/J^", "DOE/J?", "A/" + "B" * 25],
)  # fmt: skip
def test_what_chip_and_stripe_do_not_take_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_encoded(text)
