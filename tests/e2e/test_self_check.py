"""The self-check finds what a packager forgets."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from branch_app import shipped
from branch_app.bootstrap import self_check
from branch_app.ui import installation

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_every_part_of_this_installation_is_there() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "branch_app", "self-check"],
        capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "Everything is there."
    assert done.returncode == 0


def test_a_broken_part_is_named_and_the_others_are_still_looked_at() -> None:
    said: list[str] = []

    def gone() -> str:
        raise ImportError("No module named 'secretstorage'")

    parts = [("Keyring", gone), ("Fonts", lambda: "Inter")]
    assert self_check.run(parts, said.append) == 1
    assert said == [
        "BROKEN  Keyring: ImportError: No module named 'secretstorage'",
        "ok      Fonts: Inter",
        "1 broken. Install Branch Counter again.",
    ]


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A resources folder that holds nothing yet."""
    for name in ("icons", "translations", "licences"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(shipped, "folder", lambda: tmp_path)
    return tmp_path


def test_tables_of_letters_that_are_missing_are_broken(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"letters\.toml"):
        self_check.letters(tmp_path)


def test_an_icon_that_cannot_be_drawn_is_broken(resources: Path, qapp: QApplication) -> None:
    (resources / "icons/branch-counter.svg").write_text("no picture")
    with pytest.raises(LookupError, match="icon of the program"):
        installation.icons()


def test_a_catalogue_that_is_none_is_broken(resources: Path) -> None:
    (resources / "translations/branch_counter_de.qm").write_text("no catalogue")
    with pytest.raises(LookupError, match=r"branch_counter_de\.qm"):
        installation.translations()


def test_a_packaged_program_without_its_licences_is_broken(
    resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert installation.licences() == "collected when the program is packaged"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(LookupError, match="no licence at all"):
        installation.licences()


def test_a_part_whose_licence_is_empty_is_broken(resources: Path) -> None:
    (resources / "licences/parts.json").write_text(
        '[{"name": "Qt", "version": "6", "licence": "LGPL-3.0-only", "texts": ["qt.txt"]}]'
    )
    (resources / "licences/qt.txt").write_text(" ")
    with pytest.raises(LookupError, match="Qt"):
        installation.licences()
