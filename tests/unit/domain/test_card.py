"""Card number and expiry: what is taken, what is refused, and that the number never shows."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace
from itertools import product as pairs

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from branch_app.domain.card import (
    PAN_LENGTHS,
    TEST_BINS,
    Environment,
    Expiry,
    ExpiryOrder,
    Pan,
    luhn_ok,
)
from branch_app.domain.errors import InvalidInput
from tests.support.bench import CLASSIC, outcome

TODAY = (2026, 3)


def with_check_digit(body: str) -> str:
    return next(body + digit for digit in "0123456789" if luhn_ok(body + digit))


def bodies(length: int, bin_: str) -> st.SearchStrategy[str]:
    rest = length - len(bin_) - 1
    return st.text("0123456789", min_size=rest, max_size=rest).map(lambda text: bin_ + text)


@st.composite
def good_numbers(draw: st.DrawFn) -> tuple[str, int]:
    length = draw(st.sampled_from(PAN_LENGTHS))
    return with_check_digit(draw(bodies(length, "40000012"))), length


@given(good_numbers(), st.sampled_from([" ", "-", "\u00a0", "\u202f", ""]))
def test_a_good_number_is_taken_however_it_is_grouped(number: tuple[str, int], gap: str) -> None:
    digits, length = number
    typed = gap.join(digits[place : place + 4] for place in range(0, len(digits), 4))
    pan = Pan.parse(typed, replace(CLASSIC, pan_length=length), Environment.STAGING)
    assert pan.reveal() == digits
    assert pan.last_four == digits[-4:]


@given(good_numbers(), st.data())
def test_one_wrong_digit_is_always_found(number: tuple[str, int], data: st.DataObject) -> None:
    digits, length = number
    place = data.draw(st.integers(0, length - 1))
    other = data.draw(st.sampled_from("0123456789"))
    assume(other != digits[place])
    with pytest.raises(InvalidInput):
        Pan.parse(
            digits[:place] + other + digits[place + 1 :],
            replace(CLASSIC, pan_length=length),
            Environment.STAGING,
        )


@given(st.text(max_size=30) | good_numbers().map(lambda number: number[0]))
@example("٤٠٠٠٠٠١٢٣٤٥٦٧٨٩٩")
@example("4000 0012 3456 789⁹")
@example("%B4000001234567899^DOE/J^2912?")
@example(";4000001234567899=2912?")
def test_what_is_refused_is_never_repeated_in_the_words(text: str) -> None:
    result = outcome(lambda: Pan.parse(text, CLASSIC, Environment.STAGING))
    if isinstance(result, Pan):
        assert luhn_ok(result.reveal())
        assert result.reveal().startswith(CLASSIC.bins)
        assert len(result.reveal()) == CLASSIC.pan_length
    else:
        if len(text.strip()) > 7:
            assert text.strip() not in f"{result} {result!r} {result.sentence()} {vars(result)}"
        assert result.__cause__ is None
        assert result.__context__ is None


@given(good_numbers())
def test_the_number_shows_its_last_four_at_most(number: tuple[str, int]) -> None:
    digits, _ = number
    pan = Pan(digits)
    for shown in (repr(pan), str(pan), f"{pan}", f"{pan!s:>40}", repr([pan]), "%s" % (pan,)):  # noqa: UP031  # each way to write it
        assert digits[:-4] not in shown
        assert sum(character.isdigit() for character in shown) <= 4
    with pytest.raises(TypeError):
        pickle.dumps(pan)
    with pytest.raises(TypeError):
        copy.deepcopy(pan)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Type the card number"),
        ("   - ", "Type the card number"),
        ("4000x", "digits only"),
        ("5555555512345670", "Debit Classic"),
        ("400000123456789", "16 digits; this has 15"),
        ("40000012345678990", "16 digits; this has 17"),
        ("4000001234567890", "check digit"),
    ],
)
def test_each_fault_of_a_number_has_its_words(text: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        Pan.parse(text, CLASSIC, Environment.STAGING)


@pytest.mark.parametrize("bin_", TEST_BINS)
def test_test_numbers_are_for_training_and_never_for_production(bin_: str) -> None:
    product = replace(CLASSIC, bins=(bin_,))
    digits = with_check_digit(bin_ + "123456789")
    assert Pan.parse(digits, product, Environment.TRAINING).reveal() == digits
    with pytest.raises(InvalidInput, match="test number"):
        Pan.parse(digits, product, Environment.PRODUCTION)


@given(st.integers(400002, 499999).map(str))
def test_training_takes_no_real_number(bin_: str) -> None:
    assume(bin_ not in TEST_BINS)
    product = replace(CLASSIC, bins=(bin_,))
    digits = with_check_digit(bin_ + "123456789")
    assert Pan.parse(digits, product, Environment.PRODUCTION).reveal() == digits
    with pytest.raises(InvalidInput, match="Training"):
        Pan.parse(digits, product, Environment.TRAINING)


@pytest.mark.parametrize(
    "number",
    ["4111111111111111", "378282246310005", "5555555555554444", "6011111111111117"],
)
def test_the_networks_numbers_pass_luhn_and_are_test_numbers(number: str) -> None:
    assert luhn_ok(number)
    assert number.startswith(TEST_BINS)


MONTHS = st.tuples(st.integers(2026, 2046), st.integers(1, 12)).filter(
    lambda month: TODAY <= month <= (2046, 3)
)
FORMS = ("{m:02}{y:02}", "{m:02}/{y:02}", "{m:02}.{y:02}", "{m:02}-{y:02}", "{m:02} {y:02}",
         "{m:02}/20{y:02}", "{m:02}20{y:02}", " {m:02} / {y:02} ", "20{y:02}-{m:02}",
         "20{y:02}{m:02}", "20{y:02}/{m:02}", "{y:02}{m:02}")  # fmt: skip


@given(MONTHS, st.sampled_from(FORMS))
def test_an_expiry_is_read_in_every_form_it_is_written(month: tuple[int, int], form: str) -> None:
    expiry = Expiry.parse(form.format(m=month[1], y=month[0] % 100), CLASSIC, TODAY)
    assert (expiry.year, expiry.month) == month
    assert Expiry.parse(expiry.face, CLASSIC, TODAY) == expiry


@given(st.integers(2013, 2099), st.integers(1, 12))
def test_the_outgoing_expiry_reads_in_its_order_and_in_no_other(year: int, month: int) -> None:
    expiry = Expiry(year, month)
    short = f"{year % 100:02}"
    yymm, mmyy = expiry.wire(ExpiryOrder.YYMM), expiry.wire(ExpiryOrder.MMYY)
    assert yymm == f"{short}{month:02}"
    assert mmyy == f"{month:02}{short}"
    assert not 1 <= int(yymm[:2]) <= 12
    assert not 1 <= int(mmyy[2:]) <= 12


@given(st.integers(1900, 2200), st.integers(1, 12), st.sampled_from(ExpiryOrder))
def test_an_expiry_that_could_be_read_otherwise_is_not_written(
    year: int, month: int, order: ExpiryOrder
) -> None:
    assume(not 2013 <= year <= 2099)
    with pytest.raises(InvalidInput):
        Expiry(year, month).wire(order)


@given(st.text(max_size=12) | st.from_regex(r"\A[0-9]{1,2}[/. -]?[0-9]{1,4}\Z"))
def test_any_text_is_a_good_expiry_or_a_sentence(text: str) -> None:
    result = outcome(lambda: Expiry.parse(text, CLASSIC, TODAY))
    if isinstance(result, Expiry):
        assert TODAY <= (result.year, result.month) <= (2046, 3)
    else:
        assert result.title.isprintable()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "month and year"),
        ("2029-12-31", "month and year"),
        ("12/9", "month and year"),
        ("13/29", "01 to 12"),
        ("00/29", "01 to 12"),
        ("02/26", "past"),
        ("04/46", "at most 20 years"),
        ("١٢/٢٩", "month and year"),
    ],
)
def test_each_fault_of_an_expiry_has_its_words(text: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        Expiry.parse(text, CLASSIC, TODAY)


@pytest.mark.parametrize("text", ["1112", "11/12", "12-11", "10.12"])
def test_an_expiry_with_two_readings_is_refused_and_its_long_form_is_not(text: str) -> None:
    at_that_time = (2010, 1)
    with pytest.raises(InvalidInput, match="read in two ways"):
        Expiry.parse(text, CLASSIC, at_that_time)
    assert Expiry.parse("11/2012", CLASSIC, at_that_time) == Expiry(2012, 11)


@given(st.from_regex(r"\A[0-9]{2}[/. -]?[0-9]{2}\Z"))
def test_no_four_digits_have_two_readings_today(text: str) -> None:
    result = outcome(lambda: Expiry.parse(text, CLASSIC, TODAY))
    assert isinstance(result, Expiry) or "two ways" not in result.title


def test_this_month_and_the_last_month_are_good() -> None:
    assert Expiry.parse("03/26", CLASSIC, TODAY).face == "03/26"
    assert Expiry.parse("03/46", CLASSIC, TODAY).face == "03/46"


@pytest.mark.parametrize(("year", "month"), list(pairs([2029], [-1, 0, 13, 99])))
def test_a_month_that_does_not_exist_is_no_expiry(year: int, month: int) -> None:
    with pytest.raises(InvalidInput):
        Expiry(year, month)


def test_an_expiry_hides_in_repr() -> None:
    assert repr(Expiry(2029, 12)) == "Expiry()"
