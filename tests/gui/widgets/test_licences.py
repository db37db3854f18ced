"""Help shows the licence of every part that others made."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from branch_app import shipped
from branch_app.ui import assets
from branch_app.ui.pages.help import HelpPage
from branch_app.ui.widgets.licences import Licences

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PARTS = [
    {"name": "jwcrypto", "version": "1.6", "licence": "LGPL-3.0-or-later", "texts": ["a.txt"]},
    {"name": "Qt", "version": "6.11", "licence": "LGPL-3.0-only", "texts": ["b.txt", "a.txt"]},
]


@pytest.fixture
def parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[assets.Licence, ...]:
    """Licences as the packager writes them."""
    place = tmp_path / "licences"
    place.mkdir()
    (place / "parts.json").write_text(json.dumps(PARTS))
    (place / "a.txt").write_text("LESSER <b>GENERAL</b> PUBLIC LICENSE\n")
    (place / "b.txt").write_text("Qt is used unchanged.\n")
    monkeypatch.setattr(shipped, "folder", lambda: tmp_path)
    return assets.licences()


def test_the_keys_choose_a_part_and_show_its_whole_licence(
    parts: tuple[assets.Licence, ...], qtbot: QtBot
) -> None:
    shown = Licences(parts)
    qtbot.addWidget(shown)
    assert shown.choice.currentText() == "jwcrypto 1.6  ·  LGPL-3.0-or-later"
    assert shown.text.toPlainText() == "LESSER <b>GENERAL</b> PUBLIC LICENSE\n"
    QTest.keyClick(shown.choice, Qt.Key.Key_Down)
    assert shown.text.toPlainText() == (
        "Qt is used unchanged.\n\n\nLESSER <b>GENERAL</b> PUBLIC LICENSE\n"
    )
    QTest.keyClicks(shown.text, "x")
    assert "x" not in shown.text.toPlainText().split("unchanged")[0]
    assert shown.text.accessibleName()


def test_help_shows_them_in_the_packaged_program(
    parts: tuple[assets.Licence, ...], qtbot: QtBot
) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    assert page.findChild(Licences) is not None
    assert len(parts) == len(PARTS)


def test_help_of_a_checkout_has_none_to_show(qtbot: QtBot) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    assert page.findChild(Licences) is None
