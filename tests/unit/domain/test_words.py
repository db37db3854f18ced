from __future__ import annotations

import pickle

import pytest

from branch_app.domain.words import Words, phrases, together, words


def test_words_are_the_english_sentence() -> None:
    assert words("Too long by {n}. Shorten it.", n=3) == "Too long by 3. Shorten it."
    assert isinstance(words("Wait."), str)


def test_words_remember_what_a_translation_needs() -> None:
    said = words("Look into {place}.", place=words("the tray of {station}", station="Counter 1"))
    assert said == "Look into the tray of Counter 1."
    assert said.template == "Look into {place}."
    assert isinstance(said.facts["place"], Words)


def test_a_fact_that_is_missing_is_a_bug_at_once() -> None:
    with pytest.raises(KeyError):
        words("Look into {place}.")


def test_words_survive_a_pickle() -> None:
    said = pickle.loads(pickle.dumps(words("Wait {n} s.", n=2)))  # noqa: S301  # our own bytes
    assert (said, said.template, said.facts) == ("Wait 2 s.", "Wait {n} s.", {"n": 2})


def test_two_sentences_stay_apart_for_the_translation() -> None:
    said = together(words("Too long by {n}.", n=3), "Look at {this}.")
    assert said == "Too long by 3. Look at {this}."
    assert [str(fact) for fact in said.facts.values()] == ["Too long by 3.", "Look at {this}."]


def test_a_table_is_what_it_was() -> None:
    table = {1: ("Wait.", "Send it.")}
    assert phrases(table) is table
