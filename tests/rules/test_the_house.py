"""Rules about the code that no linter knows."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "branch_app").rglob("*.py"))
MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 50


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_file_is_a_small_room(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1}"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_nested_event_loop_and_no_unowned_task(path: Path) -> None:
    calls = {
        node.func.attr
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    # Before any other loop runs, one may: see there.
    first = {"exec"} if name(path) == "branch_app/ui/loop.py" else set()
    assert (calls - first) & {"exec", "exec_", "processEvents", "ensure_future"} == set()


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_rich_text(path: Path) -> None:
    assert not re.search(r"RichText|MarkdownText|AutoText|setHtml|QTextBrowser", path.read_text())


def test_no_file_names_a_registry() -> None:
    hosts = re.compile(r"https?://[\w.-]*(pypi|pythonhosted|debian|npmjs)[\w.-]*", re.IGNORECASE)
    for pattern in ("*.txt", "*.toml", "Makefile", "packaging/*", ".ci/*", "*.md"):
        for path in ROOT.glob(pattern):
            if path.is_file():
                assert not hosts.search(path.read_text()), name(path)


def test_every_pinned_package_has_a_hash() -> None:
    text = (ROOT / "requirements.txt").read_text()
    entries = re.split(r"\n(?=\S)", text)
    pinned = [entry for entry in entries if re.match(r"[a-z0-9-]+==", entry)]
    assert len(pinned) > 30
    assert [entry.split("\n")[0] for entry in pinned if "--hash=sha256:" not in entry] == []


def test_the_wire_contract_is_in_the_project() -> None:
    assert (ROOT / "docs/d1/d1-api.md").stat().st_size > 30_000
    assert (ROOT / "docs/d1/d1-openapi.yaml").stat().st_size > 15_000
