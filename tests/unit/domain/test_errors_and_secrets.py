"""Foreign text is made plain; secrets do not show, however they are asked."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import asdict, dataclass

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from branch_app.domain import errors
from branch_app.domain.errors import AppError, Busy, CardMade, IssuingError, plain
from branch_app.domain.secret import Secret

HIDDEN = "hunter2-4000001234567899"


def subclasses(kind: type[AppError]) -> set[type[AppError]]:
    return {kind}.union(*(subclasses(child) for child in kind.__subclasses__()))


@given(st.text(), st.integers(1, 300))
@example("\u202eevil\u2066\nline\x1b[31m\ud800\x00", 200)
@example(" " * 5000 + "x", 20)
def test_plain_text_is_one_printable_line_of_bounded_length(text: str, limit: int) -> None:
    line = plain(text, limit)
    assert line.isprintable()
    assert "\n" not in line
    assert len(line) <= limit
    assert plain(line, limit) == line
    line.encode()


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=200))
def test_harmless_text_keeps_its_words(text: str) -> None:
    assert plain(text) == " ".join(text.split())


@pytest.mark.parametrize("kind", sorted(subclasses(AppError), key=str))
def test_every_error_has_words_and_an_answer(kind: type[AppError]) -> None:
    words = {"wait": 3.0} if issubclass(kind, Busy) else {}
    error = kind("What happened.", "What now.", reference="R-1", detail="a\nb", **words)
    assert str(error) == "What happened."
    assert error.sentence() == "What happened. What now."
    assert error.detail == "a b"
    assert error.reference == "R-1"
    if issubclass(kind, IssuingError) and kind is not IssuingError:
        assert kind.card_made in {CardMade.NO, CardMade.NOT_CERTAIN}


def test_only_an_outcome_that_is_not_known_says_not_certain() -> None:
    unsure = {kind for kind in subclasses(AppError) if kind.card_made is CardMade.NOT_CERTAIN}
    assert unsure == {errors.Unanswered, errors.Conflict}


@dataclass(frozen=True)
class Holder:
    box: Secret[str]


def test_a_secret_does_not_show_however_it_is_asked() -> None:
    box = Secret(HIDDEN)
    ways = [
        repr(box), str(box), f"{box}", f"{box!r:>40}", format(box, ">9"), "%s" % (box,),  # noqa: UP031  # each way to write it
        repr([box]), repr({"x": box}), repr(Holder(box)), str(AppError("x", detail=str(box))),
    ]  # fmt: skip
    assert all(HIDDEN not in way for way in ways)
    assert not hasattr(box, "__dict__")
    assert box.reveal() == HIDDEN


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_is_not_pickled(protocol: int) -> None:
    with pytest.raises(TypeError) as caught:
        pickle.dumps(Secret(HIDDEN), protocol)
    assert HIDDEN not in str(caught.value)


def test_a_secret_is_not_copied_hashed_or_written_as_json() -> None:
    box = Secret(HIDDEN)
    for way in (copy.copy, copy.deepcopy, hash, json.dumps):
        with pytest.raises(TypeError) as caught:
            way(box)
        assert HIDDEN not in str(caught.value)
    with pytest.raises(TypeError):
        asdict(Holder(box))


@given(st.text(), st.text())
def test_secrets_are_equal_when_their_contents_are(one: str, other: str) -> None:
    assert (Secret(one) == Secret(other)) is (one == other)
    assert Secret(one) != one
