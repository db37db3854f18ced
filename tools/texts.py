"""Every text for people that stands in the code: what the catalogues must hold.

Qt's own lupdate does not know ``tr``, ``words`` and ``phrases``, nor the plain sentences of the
rooms without Qt; so the texts are read from the syntax tree, and from nothing else.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "branch_app"

SAID = {"tr", "words", "joined", "together", "Found", "Failed", "Skipped"}
"""Functions whose literal arguments by position are texts."""
TABLES = {"phrases"}
"""Functions in whose argument every literal is a text, at any depth."""
PLACED = {"P": 2}
"""Functions of which one argument is a text, by its place: what a probe of the doctor tries."""
ROOMS = ("d1", "domain", "flow", "journal", "machine", "bootstrap")
"""Rooms whose plain sentences are texts: their errors and findings are shown in the window."""
TERMINAL = (
    "bootstrap/ceremony.py",
    "bootstrap/audit.py",
    "machine/doctor/report.py",
    "machine/inventory.py",
    "machine/passphrases.py",
    "machine/profile_writer.py",
)
"""What speaks on the command line only. That stays English: scripts and support read it."""

PRINTED = {"say", "_say", "print"}
"""Functions that print on a terminal."""

_TWO = re.compile(r"[a-z}][.?!] [A-Z{]")
_SENTENCE = re.compile(r"(?!(?:SELECT|INSERT|UPDATE|DELETE) )[A-Z“{].* .*[.?!…]", re.DOTALL)
"""No question, although it ends with its mark: a statement in SQL."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text in the code.

    Attributes:
        source: the English text, with ``{fact}`` where a fact goes.
        file: where it stands, below the package.
        line: there.
    """

    source: str
    file: str
    line: int

    @property
    def numerus(self) -> bool:
        """Whether it has a form for one and another for many."""
        return "{n}" in self.source


def texts() -> list[Text]:
    """Read every text for people from the code, each as often as it stands there."""
    found: list[Text] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [Text(source, name, line) for source, line in _marked(tree) if source]
        if shown(name):
            found += [Text(source, name, line) for source, line in sentences(tree)]
    return found


def sources() -> dict[str, list[str]]:
    """Every text for people, once, with the files it stands in."""
    places: dict[str, list[str]] = {}
    for text in texts():
        files = places.setdefault(text.source, [])
        if text.file not in files:
            files.append(text.file)
    return dict(sorted(places.items()))


def shown(name: str) -> bool:
    """Whether plain sentences of a file below the package come into the window."""
    return name.startswith(tuple(f"{room}/" for room in ROOMS)) and not name.startswith(TERMINAL)


def called(node: ast.AST) -> str:
    """The name of the function that a node calls, or ""."""
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def _marked(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        name = called(node)
        if not isinstance(node, ast.Call):
            continue
        if name in TABLES:
            for argument in node.args:
                yield from _all_literals(argument)
        elif name in SAID or name in PLACED:
            place = PLACED.get(name)
            for argument in node.args if place is None else node.args[place : place + 1]:
                yield from _literals(argument)


def _literals(node: ast.AST) -> Iterator[tuple[str, int]]:
    """The literals that an argument can be: itself, or a branch of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value, node.lineno
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _literals(value)


def _all_literals(node: ast.AST) -> Iterator[tuple[str, int]]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value, node.lineno
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _all_literals(value)
    else:
        for child in ast.iter_child_nodes(node):
            yield from _all_literals(child)


def _printed(tree: ast.AST) -> set[int]:
    """What is printed on a terminal, which stays English."""
    calls = (node for node in ast.walk(tree) if called(node) in PRINTED)
    return {id(part) for call in calls for part in ast.walk(call)}


def sentences(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The plain literals that read like a sentence and are no docstring."""
    told = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)} | _printed(tree)
    parts = {id(part) for n in ast.walk(tree) if isinstance(n, ast.JoinedStr) for part in n.values}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in told | parts
            and _SENTENCE.fullmatch(node.value)
        ):
            yield node.value, node.lineno


def mixed(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The f-strings that read like a sentence: no catalogue can know them."""
    printed = _printed(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in printed:
            shape = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
            if _SENTENCE.fullmatch(shape) or _TWO.search(shape):
                yield shape, node.lineno
