"""Readers and people at the same keyboard, told apart by time and grammar."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.documents import DocumentName
from branch_app.domain.scan import Code, Dropped, Scan
from branch_app.flow.wedge import CERTAIN, FAST, SILENCE, SLOW, Wedge
from tests.support.documents import LICENCE, PAN, PASSPORT, TRACKS

PAUSE = 900.0


class Field:
    """A field behind the wedge: what reached it, what was scanned."""

    def __init__(self, *, secret: bool = False) -> None:
        self.wedge: Wedge[str] = Wedge()
        self.secret = secret
        self.text = ""
        self.scans: list[Scan] = []
        self.most_held = 0

    def key(self, text: str, gap: float, *, device: bool = True) -> None:
        if self.wedge.patience and gap > self.wedge.patience:
            self.silence()
        answer = self.wedge.press(text, gap, text, device=device, secret=self.secret)
        self.text += "".join(answer.let_go)
        self.scans += [answer.scan] if answer.scan is not None else []
        if not answer.taken:
            self.text += text
        self.most_held = max(self.most_held, len(self.wedge._held))

    def silence(self) -> None:
        answer = self.wedge.silence()
        self.text += "".join(answer.let_go)
        self.scans += [answer.scan] if answer.scan is not None else []

    def type(self, text: str, gap: float, *, device: bool = True) -> Field:
        """Type with an even gap, after a pause and with a pause behind."""
        for place, character in enumerate(text):
            self.key(character, gap if place else PAUSE, device=device)
        self.silence()
        return self


def human_gaps(seed: int, count: int) -> list[float]:
    """Gaps of a very fast typist: 90 ms on average, keys rolling over each other at times."""
    hand = random.Random(seed)  # noqa: S311  # a hand, not a secret
    gaps: list[float] = []
    while len(gaps) < count:
        rolls = hand.random() < 0.15 and (not gaps or gaps[-1] > FAST)
        gaps.append(hand.uniform(8, 30) if rolls else max(35.0, hand.gauss(90, 30)))
    return gaps


@pytest.mark.parametrize("gap", [1.0, 8.0, 16.0, FAST])
@pytest.mark.parametrize("track", TRACKS.values(), ids=TRACKS)
def test_of_a_swipe_nothing_reaches_the_field(track: str, gap: float) -> None:
    field = Field().type(f"{track}\n", gap)
    assert field.text == ""
    assert len(field.scans) == 1
    assert isinstance(field.scans[0], Dropped)


@pytest.mark.parametrize("name", ["track 1", "track 2", "track 3"])
@pytest.mark.parametrize("gap", [FAST, FAST + 10, 100.0, SLOW])
@pytest.mark.parametrize("device", [True, False])
def test_with_its_sentinel_not_even_the_slowest_swipe_does(
    name: str, gap: float, device: object
) -> None:
    field = Field().type(f"{TRACKS[name]}\n", gap, device=bool(device))
    assert field.text == ""
    assert field.scans == [Dropped.STRIPE]
    assert field.most_held <= 1  # the sentinel; no digit of the number was ever held


def test_what_comes_after_a_swipe_is_dropped_until_there_is_silence() -> None:
    field = Field()
    field.type(TRACKS["track 2"][:-1], 10)
    field.key("5", SILENCE)
    field.key("?", SILENCE)
    field.key("\n", SILENCE)
    assert field.text == ""
    field.key("5", 3 * FAST)
    field.key("5", SILENCE + 1)
    field.silence()
    assert field.text == "5"


@pytest.mark.parametrize("end", ["?", "\n"])
def test_a_person_who_types_on_right_after_a_swipe_loses_nothing(end: str) -> None:
    field = Field()
    field.type(TRACKS["track 2"][:-1] + end, 5)
    for place, character in enumerate("María"):
        field.key(character, 80 if place else 120)
    field.silence()
    assert field.text == "María"


@given(
    st.integers(0, 10**6), st.sampled_from(["María de la Cruz", "C-0048213\n", PAN, "O'Neill\n"])
)
def test_a_fast_typist_is_no_reader(seed: int, text: str) -> None:
    field = Field()
    for character, gap in zip(text, [PAUSE, *human_gaps(seed, len(text))], strict=False):
        field.key(character, gap)
    field.silence()
    assert field.text == text
    assert field.scans == []


def test_a_typist_who_slips_onto_a_sentinel_keeps_on_typing() -> None:
    field = Field().type("Paul;ine 100% +", 70)
    assert field.text == "Paul;ine 100% +"
    assert field.scans == []


def test_a_code_is_scanned_whole_and_its_enter_goes_nowhere() -> None:
    field = Field().type("C-0048213\n", 12)
    assert field.text == ""
    assert field.scans == [Code("C-0048213")]


@pytest.mark.parametrize("gap", [FAST + 1, 50.0, 120.0])
def test_a_slow_reader_types_as_a_person_does(gap: float) -> None:
    field = Field().type("C-0048213\n", gap)
    assert field.text == "C-0048213\n"
    assert field.scans == []


@pytest.mark.parametrize("document", [LICENCE, PASSPORT])
@pytest.mark.parametrize("gap", [2.0, 16.0])
def test_a_document_is_scanned_over_all_its_lines(document: str, gap: float) -> None:
    field = Field().type(document, gap)
    assert field.text == ""
    assert [type(scan) for scan in field.scans] == [DocumentName]


def test_a_reader_may_stop_for_breath_once_it_is_known() -> None:
    field = Field()
    for place, character in enumerate(PASSPORT):
        field.key(character, 0 if place == 0 else 80 if place % 20 == 10 else 4)
    field.silence()
    assert [type(scan) for scan in field.scans] == [DocumentName]


def test_what_no_document_holds_is_dropped_once_it_is_too_long() -> None:
    field = Field().type("A1" * 2000 + "\n", 2)
    assert field.text == ""
    assert field.scans == [Dropped.UNKNOWN]


@pytest.mark.parametrize("text", ["María de la Cruz", "C-0048"])
def test_a_program_that_types_for_a_person_may_do_so(text: str) -> None:
    assert Field().type(text, 1).text == text


def test_a_program_that_types_a_number_is_told_from_a_stripe_without_sentinel() -> None:
    field = Field().type(PAN, 1)
    assert field.text == ""
    assert field.scans == [Code(PAN)]


@pytest.mark.parametrize("words", ["a;4%B+7x ^=?", "correct horse battery staple", "p%C;1"])
@pytest.mark.parametrize("gap", [2.0, 60.0, 120.0])
def test_a_passphrase_takes_any_character_at_any_speed(words: str, gap: float) -> None:
    field = Field(secret=True).type(words, gap)
    assert field.text == words
    assert field.scans == []


@pytest.mark.parametrize("name", ["track 1", "track 2", "all three", "of a licence"])
def test_a_swipe_into_a_passphrase_is_dropped_too(name: str) -> None:
    field = Field(secret=True).type(f"{TRACKS[name]}\n", 8)
    assert field.text == ""
    assert field.scans == [Dropped.STRIPE]


def test_the_enter_of_a_program_that_types_a_passphrase_is_left_to_the_person() -> None:
    assert Field(secret=True).type("correct horse\n", 2).text == "correct horse"


def test_keys_that_type_nothing_pass_and_let_go_what_was_held() -> None:
    field = Field()
    field.key("a", PAUSE)
    assert field.text == ""
    field.key("", 10)
    assert field.text == "a"
    for character in "abcd":
        field.key(character, 5 if field.wedge._held else PAUSE)
    field.key("", 5)  # Ctrl+L in the middle of a code is a form feed, not the lock
    assert field.text == "a"


KEYS = st.lists(
    st.tuples(
        st.sampled_from([*"%;+^=?/ABaö 0123456789-", "\n", "\t", ""]),
        st.floats(0, 400, allow_nan=False),
        st.booleans(),
    ),
    max_size=60,
)


@given(KEYS, st.booleans())
def test_whatever_comes_is_let_go_in_order_or_scanned(
    keys: list[tuple[str, float, bool]], secret: object
) -> None:
    field = Field(secret=bool(secret))
    for text, gap, device in keys:
        field.key(text, gap, device=device)
    field.silence()
    typed = "".join(text for text, _, _ in keys)
    rest = iter(typed)
    assert all(character in rest for character in field.text)  # a subsequence
    if not field.scans and not secret:
        assert field.text == typed
    assert not field.wedge._held


@given(
    st.text("0123456789", min_size=13, max_size=19),
    st.sampled_from(["%B{}^A/B^2912101?", ";{}=2912101?", "+{}=2912101?"]),
    st.lists(st.floats(0, SLOW), min_size=60, max_size=60),
    st.text("abc ", max_size=5),
)
def test_no_digit_of_a_track_is_typed_however_unevenly_it_comes(
    number: str, form: str, gaps: list[float], before: str
) -> None:
    field = Field()
    field.type(before, 100)
    for place, character in enumerate(form.format(number) + "\n"):
        field.key(character, gaps[place] if place else PAUSE)
    field.silence()
    assert field.text == before
    assert field.scans == [Dropped.STRIPE]


def test_as_many_fast_keys_as_no_hand_types_make_a_reader() -> None:
    assert Field().type("abc\n"[-CERTAIN:], 5).scans == [Code("abc")]
    assert Field().type("ab\n", 5).text == "ab\n"
