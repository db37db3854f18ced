"""Passphrases for the ceremony: from the terminal, unseen, or from standard input, line by line.

A new passphrase is typed twice at a terminal. None ever comes from an argument, and none may
enter an error.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from branch_app.domain.errors import InvalidInput
from branch_app.domain.secret import Secret
from branch_app.domain.words import words
from branch_app.machine.keyring_store import LONGEST
from branch_app.machine.passphrases import read_secret

if TYPE_CHECKING:
    from collections.abc import Callable

SHORTEST = 12
"""Characters in a new passphrase."""


@dataclass(frozen=True, slots=True)
class Question:
    """One passphrase to ask for.

    Attributes:
        prompt: shown on a terminal.
        new: a passphrase that is made now, so it has to be long enough and is typed twice.
        check: raises an ``AppError`` when what was typed is of no use.
    """

    prompt: str
    new: bool = False
    check: Callable[[Secret[str]], object] | None = None


def ask(*questions: Question) -> list[Secret[str]]:
    """Ask for passphrases.

    Args:
        *questions: in order; standard input has one line for each, and no more.

    Returns:
        One answer for each question.

    Raises:
        InvalidInput: an answer is missing, too short, or typed differently the second time.
        AppError: a question's own check failed.
    """
    if sys.stdin.isatty():
        return [_checked(question, _from_terminal(question)) for question in questions]
    lines = read_secret("").reveal().splitlines()
    if len(lines) != len(questions):
        count = len(questions)
        raise InvalidInput(
            f"Standard input must have {count} line{'s' if count > 1 else ''}, one for each "
            f"passphrase; it has {len(lines)}."
        )
    return [
        _checked(question, Secret(line)) for question, line in zip(questions, lines, strict=True)
    ]


def _from_terminal(question: Question) -> Secret[str]:
    typed = read_secret(f"{question.prompt}: ")
    if question.new:
        check_new(typed)  # before it has to be typed again
        if read_secret(f"{question.prompt}, again: ") != typed:
            raise InvalidInput("The two passphrases differ.", "Nothing was changed. Try again.")
    return typed


def _checked(question: Question, typed: Secret[str]) -> Secret[str]:
    if question.new:
        check_new(typed)
    if question.check is not None:
        question.check(typed)
    return typed


def check_new(passphrase: Secret[str]) -> None:
    """Let a new passphrase through that is long enough and that other programs read alike.

    Raises:
        InvalidInput: it is neither.
    """
    text = passphrase.reveal()
    if not SHORTEST <= len(text) <= LONGEST:
        raise InvalidInput(
            words(
                "A new passphrase has {least} to {most} characters.", least=SHORTEST, most=LONGEST
            ),
            "Choose several words, or let a password manager make it.",
        )
    if not text.isprintable():  # a NUL, a lone surrogate: other programs read them differently
        raise InvalidInput("A new passphrase has visible characters and blanks only.")
