"""A name letter by letter, and its shorter forms: what is shown, said and picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from branch_app.domain.names import Letter, LetterTable, known_languages, write
from branch_app.ui import theme
from branch_app.ui.strings import LANGUAGES
from branch_app.ui.widgets.form_list import FormList, Row
from branch_app.ui.widgets.spelling import Spelling

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TABLE = LetterTable()
ROWS = (
    Row(("ANNA M ROE",), "Middle name as initial · 10 of 26"),
    Row(("ANNA MARIA", "ROE"), "Two lines · 10 of 26"),
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme(dark=False))


@pytest.fixture
def spelling(qtbot: QtBot) -> Spelling:
    made = Spelling("Printed, letter by letter")
    qtbot.addWidget(made)
    made.resize(320, 60)
    made.show()
    return made


@pytest.fixture
def forms(qtbot: QtBot) -> FormList:
    made = FormList("Printed, shorter forms")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show_rows(ROWS)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_the_teller_can_choose_every_language_of_the_tables() -> None:
    assert set(LANGUAGES) == {"", *known_languages()}


def test_each_change_is_said_once_in_words(spelling: Spelling) -> None:
    letters = [*write("Ünüsüz Ł'A", TABLE).letters, Letter("\u202e", "")]
    spelling.show_letters(letters)
    assert spelling.accessibleDescription() == (
        "Ü is printed as UE, Ł is printed as L, ' is left out, U+202E is left out"
    )
    spelling.show_letters(())
    assert spelling.accessibleDescription() == ""


def test_a_changed_letter_is_marked_and_another_is_not(spelling: Spelling) -> None:
    mark = theme.current().colour("attention_soft").name()

    def marked() -> bool:
        image = spelling.grab().toImage()
        return any(
            image.pixelColor(x, y).name() == mark
            for x in range(image.width())
            for y in range(image.height())
        )

    spelling.show_letters(write("Anna", TABLE).letters)
    assert not marked()
    spelling.show_letters(write("Änna", TABLE).letters)
    assert marked()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_line_goes_on_below_and_loses_no_letter(spelling: Spelling, scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Theme(dark=False, text_scale=scale))
    letters = write("Щегловська Maximiliana-Bartholomea Wolfeschlegelsteinhausen", TABLE).letters
    spelling.show_letters(letters)
    rows = spelling._rows(160)
    assert tuple(letter for row in rows for _, _, letter in row) == letters
    assert all(left + width <= 160 for row in rows for left, width, x in row if x.printed != " ")
    assert spelling.heightForWidth(160) > spelling.heightForWidth(2000)


def test_no_form_is_chosen_before_a_key_and_enter_alone_takes_none(forms: FormList) -> None:
    taken: list[int] = []
    forms.picked.connect(taken.append)
    forms.setFocus()
    QTest.keyClick(forms.list, Qt.Key.Key_Return)
    assert taken == []
    QTest.keyClick(forms.list, Qt.Key.Key_Down)
    QTest.keyClick(forms.list, Qt.Key.Key_Down)
    QTest.keyClick(forms.list, Qt.Key.Key_Enter)
    assert taken == [1]


def test_up_from_the_first_form_leaves_the_list(forms: FormList) -> None:
    left: list[bool] = []
    forms.left.connect(lambda: left.append(True))
    forms.choose_first()
    QTest.keyClick(forms.list, Qt.Key.Key_Down)
    QTest.keyClick(forms.list, Qt.Key.Key_Up)
    assert left == []
    QTest.keyClick(forms.list, Qt.Key.Key_Up)
    assert left == [True]
    assert forms.list.selectedItems() == []


def test_a_click_takes_a_form(forms: FormList) -> None:
    taken: list[int] = []
    forms.picked.connect(taken.append)
    place = forms.list.visualItemRect(forms.list.item(1)).topLeft() + QPoint(30, 10)
    QTest.mouseClick(forms.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken == [1]


def test_a_form_is_said_with_what_was_done(forms: FormList) -> None:
    said = [forms.list.item(place).text() for place in range(forms.list.count())]
    assert said == [
        "ANNA M ROE, Middle name as initial · 10 of 26",
        "ANNA MARIA, ROE, Two lines · 10 of 26",
    ]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_form_is_in_view_at_any_size_of_text(forms: FormList, scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Theme(dark=False, text_scale=scale))
    QTest.qWait(0)
    bottom = forms.list.visualItemRect(forms.list.item(1)).bottom()
    assert bottom < forms.list.viewport().height()
    assert all(
        forms.list.visualItemRect(forms.list.item(place)).height() >= theme.current().px(40)
        for place in range(2)
    )


def test_words_that_are_too_long_for_a_row_go_on_below(forms: FormList) -> None:
    words = "No title · No middle name · Given name as initial · 10 of 26"
    forms.show_rows([Row(("A ROE",), words)])
    forms.resize(600, 200)
    wide = forms.list.visualItemRect(forms.list.item(0)).height()
    forms.resize(200, 200)
    QTest.qWait(0)
    row = forms.list.visualItemRect(forms.list.item(0))
    assert row.height() > wide
    assert row.bottom() < forms.list.viewport().height()


def test_the_list_is_hidden_while_there_is_nothing_to_choose_from(forms: FormList) -> None:
    assert forms.isVisible()
    forms.show_rows(())
    assert not forms.isVisible()
