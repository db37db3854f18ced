"""Hand-overs from other screens: what is taken, and that nothing hostile gets through."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from branch_app.domain.card import Issuance
from branch_app.domain.handover import (
    LONGEST_URL,
    HandOver,
    HandOverRefused,
    Refusal,
    parse_fields,
    parse_url,
    read_line,
)
from branch_app.domain.order import CONSUMER_ID
from tests.support.documents import PAN, TRACKS

MARIA = HandOver(
    "C-0048213", "de la Cruz", "María", "MARIA CRUZ", "DEBIT_GOLD", Issuance.REPLACEMENT
)
GOOD = "consumer-id=C-1&surname=Roe"


def refused(url: str) -> HandOverRefused:
    with pytest.raises(HandOverRefused) as caught:
        parse_url(url)
    assert caught.value.__cause__ is None
    return caught.value


def test_an_address_says_what_it_was_made_of() -> None:
    assert parse_url(MARIA.url) == MARIA
    assert read_line(MARIA.url) == MARIA
    assert MARIA.url.isascii()


@pytest.mark.parametrize(
    "url",
    [
        f"branch-counter:new?{GOOD}",
        f"branch-counter://new?{GOOD}",
        f"branch-counter://new/?{GOOD}",
        f"BRANCH-COUNTER:new?{GOOD}",
        "branch-counter:new?surname=+Roe+&consumer-id=C%2D1&given-name=",
    ],
)
def test_an_address_may_be_written_as_systems_write_it(url: str) -> None:
    assert parse_url(url) == HandOver("C-1", "Roe")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "branch-counter:",
        "branch-counter:new",
        "branch-counter:new?",
        f"branch-counter:send?{GOOD}",
        f"branch-counter:refused?{GOOD}",
        f"http://new?{GOOD}",
        f"branch-counter:new?{GOOD}#top",
        f"branch-counter:new?{GOOD}&",
        f"branch-counter:new?{GOOD}&surname=Doe",
        f"branch-counter:new?{GOOD}&profile=/etc/passwd",
        f"branch-counter:new?{GOOD}&--profile=x",
        f"branch-counter:new?{GOOD}&given-name=%",
        f"branch-counter:new?{GOOD}&given-name=%FF",
        f"branch-counter:new?{GOOD}&given-name=A%00B",
        f"branch-counter:new?{GOOD}&given-name=A%0AB",
        f"branch-counter:new?{GOOD}&given-name=A%E2%80%AEB",
        f"branch-counter:new?{GOOD}&given-name=Anna2",
        f"branch-counter:new?{GOOD}&given-name=a=b",
        f"branch-counter:new?{GOOD}&reason=gift",
        f"branch-counter:new?{GOOD}&given-name={'x' * 61}",
        f"branch-counter:new?{GOOD}&given-name={'%20' * LONGEST_URL}",
        f"branch-counter:new?{GOOD}\n",
        f"branch-counter:new?{GOOD} --profile x",
        "branch-counter:new?consumer-id=C-1",
        "branch-counter:new?surname=Roe",
        "branch-counter:new?surname=Roe&consumer-id=../../x",
        "branch-counter:new?surname=%20&consumer-id=C-1",
    ],
)
def test_what_is_not_written_by_the_rules_is_refused(url: str) -> None:
    assert refused(url).why is Refusal.FORM
    assert read_line(url) is Refusal.FORM


@pytest.mark.parametrize(
    "key", ["pan", "card-number", "PAN", "expiry", "exp", "cvv", "cvv2", "cvc", "pin", "track2"]
)
def test_a_field_for_card_data_is_refused_by_its_name(key: str) -> None:
    assert refused(f"branch-counter:new?{GOOD}&{key}=1").why is Refusal.CARD_DATA
    with pytest.raises(HandOverRefused, match="never handed over"):
        parse_fields([("consumer-id", "C-1"), ("surname", "Roe"), (key, "")])


@pytest.mark.parametrize(
    "value",
    [
        PAN,
        " ".join(PAN[place : place + 4] for place in range(0, 16, 4)),
        "-".join(PAN[place : place + 4] for place in range(0, 16, 4)),
        f"C-{PAN}",
        f"{PAN}X",
        PAN.translate({48 + digit: 0x660 + digit for digit in range(10)}),
        *TRACKS.values(),
    ],
)
@pytest.mark.parametrize("key", ["consumer-id", "given-name", "surname", "name", "product"])
def test_no_card_number_hides_inside_another_field(key: str, value: str) -> None:
    fields = {"consumer-id": "C-1", "surname": "Roe", key: value}
    with pytest.raises(HandOverRefused) as caught:
        parse_fields(list(fields.items()))
    assert value not in f"{caught.value!r}{caught.value.sentence()}"
    assert PAN[:8] not in f"{caught.value!r}{vars(caught.value)}"


@given(
    st.text(max_size=80).map("branch-counter:new?consumer-id=C-1&surname=Roe&".__add__) | st.text()
)
@example(f"branch-counter:new?{GOOD}&given-name=%E2%80%8B")
def test_any_address_is_a_good_hand_over_or_refused(url: str) -> None:
    read = read_line(url)
    if isinstance(read, HandOver):
        assert CONSUMER_ID.fullmatch(read.consumer_id)
        assert read.surname
        for text in (read.surname, read.given, read.name, read.product):
            assert text.isprintable()
            assert len(text) <= 64
        assert parse_url(read.url) == read


@given(st.integers(10**12, 10**19 - 1).map(str), st.sampled_from(["{}", "A{}", "{}-B", " {} "]))
def test_what_looks_like_a_card_number_of_anybody_is_refused(number: str, form: str) -> None:
    body = number[:-1]
    total = sum(
        sum(divmod(int(digit) * (2 if place % 2 == 0 else 1), 10))
        for place, digit in enumerate(reversed(body))
    )
    number = f"{body}{-total % 10}"
    if number[0] not in "23456":
        return
    with pytest.raises(HandOverRefused) as caught:
        parse_fields([("consumer-id", form.format(number)), ("surname", "Roe")])
    assert caught.value.why is Refusal.CARD_DATA


@pytest.mark.parametrize("refusal", list(Refusal))
def test_a_refusal_reaches_the_window_as_such(refusal: Refusal) -> None:
    assert read_line(refusal.url) is refusal


def test_a_person_hides_in_repr() -> None:
    assert "Cruz" not in repr(MARIA)
    assert "0048213" not in repr(MARIA)
