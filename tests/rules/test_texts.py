"""No text for people gets past the catalogues: none by hand, none bare (see ``tools/texts``)."""

from __future__ import annotations

import ast
import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from tools import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LETTERS = re.compile(r"[A-Za-z]{2,}")

SINKS = {
    "Text", "KeyButton", "Panel", "Field", "StatusBadge", "Stepper", "QLabel", "QCheckBox",
    "QPushButton", "QRadioButton", "QGroupBox", "setText", "set_text", "setWindowTitle",
    "setAccessibleName", "setAccessibleDescription", "setToolTip", "setPlaceholderText", "tell",
    "show_message", "set_status", "set_state", "announce", "set_fault", "set_note", "set_hint",
    "set_count", "set_foot", "addItem", "setTitle", "ask",
}  # fmt: skip
"""What shows or says its arguments by position."""
NAMES = {"D1", "Branch Counter"}
"""Names are the same in every language."""


def files(room: str = "") -> list[Path]:
    return sorted((texts.PACKAGE / room).rglob("*.py"))


def below(path: Path) -> str:
    return path.relative_to(texts.PACKAGE).as_posix()


@pytest.mark.parametrize("path", files(), ids=below)
def test_no_sentence_for_people_is_put_together_by_hand(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    shown = texts.shown(below(path)) or below(path).startswith("ui/")
    found = list(texts.mixed(tree)) if shown and below(path) not in SPOKEN_IN_ENGLISH else []
    assert found == [], "a sentence with facts in it is words(...), in the window tr(...)"


@pytest.mark.parametrize("path", files(), ids=below)
def test_a_text_with_facts_is_a_literal(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        f"line {node.lineno}"
        for node in ast.walk(tree)
        if texts.called(node) in texts.SAID
        and isinstance(node, ast.Call)
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert found == [], "the catalogue cannot know what an f-string becomes"


@pytest.mark.parametrize("path", files(), ids=below)
def test_a_text_gets_the_facts_that_it_has_places_for(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        f"line {node.lineno}: {sorted(wanted ^ given)}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and texts.called(node) in {"tr", "words"}
        and (template := _literal(node))
        and not any(fact.arg is None for fact in node.keywords)
        and (wanted := {name for _, name, _, _ in Formatter().parse(template) if name})
        != (given := {str(fact.arg) for fact in node.keywords})
    ]
    assert found == []


def _literal(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


@pytest.mark.parametrize("path", files("ui"), ids=below)
def test_nothing_reaches_a_widget_past_the_catalogue(path: Path) -> None:
    found = [
        f"line {line}: {text}"
        for text, line in _shown(ast.parse(path.read_text(encoding="utf-8")))
        if below(path) not in SPOKEN_IN_ENGLISH and text not in NAMES
    ]
    assert found == [], "say it with tr(...)"


SPOKEN_IN_ENGLISH = {
    "ui/demo.py",  # the demo tells its steps on the terminal
    "machine/keys/asking.py",  # about the standard input of a command
}


def _shown(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else texts.called(node)
        if name in SINKS:
            # The second argument of a text is its role.
            for argument in node.args[:1] if name in {"Text", "KeyButton"} else node.args:
                yield from _bare(argument)


def _bare(node: ast.AST) -> Iterator[tuple[str, int]]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if _LETTERS.search(node.value):
            yield node.value, node.lineno
    elif isinstance(node, ast.JoinedStr):
        said = " ".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        if _LETTERS.search(said):
            yield said, node.lineno
    elif isinstance(node, ast.IfExp):
        yield from _bare(node.body)
        yield from _bare(node.orelse)
