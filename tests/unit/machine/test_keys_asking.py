from __future__ import annotations

import getpass
import io
import sys
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import InvalidInput, WrongPassphrase
from branch_app.domain.secret import Secret
from branch_app.machine.keys.asking import Question, ask

if TYPE_CHECKING:
    from collections.abc import Callable

OLD, NEW = Question("Old"), Question("New", new=True)
LONG = "twelve signs"


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    def give(content: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    return give


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Type these answers at a terminal; gives the prompts that were seen."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def give(*answers: str) -> list[str]:
        left, prompts = list(answers), list[str]()

        def answer(prompt: str) -> str:
            prompts.append(prompt)
            return left.pop(0)

        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr(getpass, "getpass", answer)
        return prompts

    return give


def test_one_line_for_each(piped: Callable[[bytes], None]) -> None:
    for end in (b"", b"\n", b"\r\n"):
        piped(f"x\n{LONG}".encode() + end)
        assert ask(OLD, NEW) == [Secret("x"), Secret(LONG)]


@pytest.mark.parametrize("content", [b"x", b"x\n", b"x\ny\nz\n", b"a\nb\nc"])
def test_too_few_or_too_many_lines(piped: Callable[[bytes], None], content: bytes) -> None:
    piped(content)
    with pytest.raises(InvalidInput, match="must have 2 lines"):
        ask(OLD, NEW)


@pytest.mark.parametrize("word", ["x" * 11, "", "x" * 1001, "twelve\tsigns", "twelve\0signs"])
def test_a_new_one_that_will_not_do(piped: Callable[[bytes], None], word: str) -> None:
    piped(word.encode() + b"\n")
    with pytest.raises(InvalidInput) as caught:
        ask(NEW)
    assert not word or word not in caught.value.sentence()


def test_a_terminal_asks_twice_for_a_new_one(typed: Callable[..., list[str]]) -> None:
    prompts = typed("x", LONG, LONG)
    assert ask(OLD, NEW) == [Secret("x"), Secret(LONG)]
    assert prompts == ["Old: ", "New: ", "New, again: "]
    typed(LONG, LONG + ".")
    with pytest.raises(InvalidInput, match="The two passphrases differ"):
        ask(NEW)


def test_short_ones_and_wrong_ones_end_the_questions(typed: Callable[..., list[str]]) -> None:
    prompts = typed("short")
    with pytest.raises(InvalidInput, match="12 to 1000"):
        ask(NEW)
    assert len(prompts) == 1

    def wrong(_: Secret[str]) -> None:
        raise WrongPassphrase("no")

    prompts = typed("x")
    with pytest.raises(WrongPassphrase):
        ask(Question("Old", check=wrong), NEW)
    assert len(prompts) == 1
