"""Every place of the window, in the pseudo-language and in Arabic, small and with large text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from branch_app.ui import language, theme
from tests.support.places import CARD, another_window, bring_up, open_tour

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.leaks import ExpectedLogs

SMALL = (1024, 700)


@pytest.fixture(autouse=True)
def orders_that_fail(expected_logs: ExpectedLogs) -> None:
    """The tour shows what a failed order looks like."""
    expected_logs("branch_app.flow.issuing", "order failed")


@pytest.mark.timeout(300)
async def test_arabic_runs_from_right_to_left_and_a_card_does_not(box_folder: Path) -> None:
    look = theme.Theme(dark=False)
    async with open_tour(box_folder) as tour, another_window(tour, "ar", look) as one:
        await bring_up(one, "check")
        window = one.window
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert QLocale().language() is QLocale.Language.Arabic
        assert window.rail.x() > window.stack.x()
        assert window.check.face.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert window.check.values["number"].text() == "\u200f\u2066•••• 4414\u2069"


async def test_the_teller_chooses_a_language_and_keeps_what_was_typed(box_folder: Path) -> None:
    look = theme.Theme(dark=False)
    async with open_tour(box_folder) as tour, another_window(tour, "en", look) as one:
        await bring_up(one, "check")
        one.window.go("help")
        box = one.window.help.languages
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down)
        while box.currentData() != "de":
            QTest.keyClick(box, Qt.Key.Key_Down)
        await one.settle()
        assert one.window.rail.button("new").accessibleName() == "Neue Karte, F2"
        assert one.window.page() is one.window.help
        assert language.choose(system=["fr-FR"]) == "de"
        assert one.window.card.pan.digits() == CARD[next(reversed(list(CARD)[:-1]))]
        language.keep("")
        assert language.choose("ja", system=["fr-FR"]) == "ja"
        assert language.choose(system=["fr-CH", "de-CH"]) == "fr"
        assert language.choose(system=["pt-BR"]) == "en"
