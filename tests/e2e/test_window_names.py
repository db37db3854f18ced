"""Names at the counter, by keys: changes, shorter forms, and the very strings that are sealed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from branch_app.d1 import orders
from branch_app.domain.order import State
from branch_app.flow.guide import Entry
from branch_app.ui import theme
from tests.support.window import open_desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from branch_app.domain.order import CardOrder
    from branch_app.domain.ports import SealedOrder
    from tests.support.window import Desk

LONG = ("Maximiliana Bartholomea", "Müller-Grünewald")


async def type_names(desk: Desk, given: str, surname: str) -> None:
    for words in (given, surname, "C-0048213"):
        await desk.hands.write(words)
        await desk.hands.press("Enter")
    await desk.hands.settle()


def press(desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(desk.hands.focus(), key)


async def test_each_change_is_shown_letter_by_letter(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        page = desk.window.cardholder
        assert not page.letters.isVisible()
        await desk.hands.write("Jürgen")
        await desk.hands.press("Enter")
        await desk.hands.write("Groß")
        assert page.letters.isVisible()
        for entry, line in ((Entry.PRINTED, "JUERGEN GROSS"), (Entry.ENCODED, "GROSS/JUERGEN")):
            letters = page.spellings[entry].letters
            assert "".join(letter.printed for letter in letters) == line
            assert {(x.written, x.printed) for x in letters if x.changed} == {
                ("Ü", "UE"), ("ß", "SS"),
            }  # fmt: skip
            said = page.spellings[entry].accessibleDescription()
            assert "Ü is printed as UE" in said
            assert "ß is printed as SS" in said
        assert page.fields[Entry.PRINTED].note.startswith("2 letters are printed otherwise")
        await desk.hands.settle()


async def test_a_shorter_form_is_picked_by_keys_and_taken_back_by_one(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        page = desk.window.cardholder
        await type_names(desk, *LONG)
        printed, encoded = page.forms[Entry.PRINTED], page.forms[Entry.ENCODED]
        assert desk.window.focusWidget() is printed.list
        press(desk, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert desk.counter.guide.line(Entry.PRINTED) == "M MUELLER-GRUENEWALD"
        assert page.face.strings()["name"] == "M MUELLER-GRUENEWALD"
        assert page.fields[Entry.PRINTED].note.startswith(
            "Your choice: No middle name · Given name as initial."
        )
        assert not printed.isVisible()
        assert desk.window.focusWidget() is encoded.list
        press(desk, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert desk.counter.guide.line(Entry.ENCODED) == "MUELLER-GRUENEWALD/M"
        press(desk, Qt.Key.Key_F8, Qt.Key.Key_F8)
        assert desk.counter.guide.line(Entry.PRINTED).startswith("MAXIMILIANA BARTHOLOMEA")
        assert not page.take_back.isVisible()
        await desk.hands.settle()


async def test_a_readers_enter_picks_nothing(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await type_names(desk, *LONG)
        press(desk, *[Qt.Key.Key_Return] * 4)
        assert desk.window.page() is desk.window.cardholder
        assert desk.counter.guide.names.chosen == ()
        await desk.hands.settle()


async def test_down_goes_to_the_forms_and_up_comes_back(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await type_names(desk, *LONG)
        page = desk.window.cardholder
        press(desk, Qt.Key.Key_Up)
        assert desk.window.focusWidget() is page.fields[Entry.PRINTED].editor
        press(desk, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert desk.counter.guide.line(Entry.PRINTED) == "MAXIMILIANA BARTHOLOMEA"
        assert desk.counter.guide.line(Entry.SECOND) == "MUELLER-GRUENEWALD"
        assert page.face.strings()["second_name"] == "MUELLER-GRUENEWALD"
        await desk.hands.settle()


async def test_a_line_typed_by_hand_is_shown_as_the_tellers_and_taken_back(
    box_folder: Path,
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        page = desk.window.cardholder
        await desk.hands.write("Ana")
        page.fields[Entry.PRINTED].editor.setFocus()
        await desk.hands.write("BELLA")
        assert page.fields[Entry.PRINTED].note.startswith("Not as the names above give it")
        await desk.hands.press("F8")
        assert desk.counter.guide.line(Entry.PRINTED) == "ANA"
        await desk.hands.settle()


async def test_the_language_is_asked_for_where_it_matters(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        page = desk.window.cardholder
        field = page.fields[Entry.LANGUAGE]
        await desk.hands.write("Галина")
        assert field.note
        field.editor.setFocus()
        press(desk, Qt.Key.Key_End)
        assert desk.counter.guide.text(Entry.LANGUAGE) == "uk"
        assert page.face.strings()["name"] == "HALYNA"
        await desk.hands.settle()


async def test_two_alphabets_in_one_word_are_told_at_the_field(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.write("M\u0430ria")
        fault = desk.window.cardholder.fields[Entry.GIVEN].fault
        assert fault.startswith("“\u0430” (U+0430) is a Cyrillic letter in a Latin word.")
        await desk.hands.settle()


async def test_the_card_on_the_screen_is_the_very_strings_that_are_sealed(
    box_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed: list[CardOrder] = []
    seal: Callable[[orders.D1, CardOrder], SealedOrder] = orders.D1.seal

    def listen(self: orders.D1, order: CardOrder) -> SealedOrder:
        sealed.append(order)
        return seal(self, order)

    monkeypatch.setattr(orders.D1, "seal", listen)
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await type_names(desk, *LONG)
        press(desk, Qt.Key.Key_End, Qt.Key.Key_Return)
        press(desk, Qt.Key.Key_Down, Qt.Key.Key_Return)
        await desk.hands.press("Enter")
        await desk._enter_card("4000001200004414")
        shown = desk.window.check.face.strings()
        encoded = desk.window.check.values["encoded"].text()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.PRODUCED)
        (order,) = sealed
        assert shown["name"] is order.name
        assert shown["second_name"] is order.second_name
        assert encoded == order.encoded_name
        (received,) = desk.sandbox.orders
        opened = received.opened()
        assert opened["name"] == shown["name"] == "MAXIMILIANA BARTHOLOMEA"
        assert opened["secondName"] == shown["second_name"] == "MUELLER-GRUENEWALD"
        assert opened["encodedName"] == order.encoded_name == "MUELLER-GRUENEWALD/M"


@pytest.mark.parametrize("look", [theme.Theme(dark=False), theme.Theme(dark=True, text_scale=2.0)])
async def test_nothing_is_cut_off_at_any_size_of_text(box_folder: Path, look: theme.Theme) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        theme.apply(app, look)
        desk.window.resize(1024, 700)
        await type_names(desk, *LONG)
        page = desk.window.cardholder
        assert page.width() >= page.minimumSizeHint().width()
        for spelling in page.spellings.values():
            assert spelling.height() >= spelling.heightForWidth(spelling.width())
        for forms in page.forms.values():
            bottom = forms.list.visualItemRect(forms.list.item(forms.list.count() - 1)).bottom()
            assert bottom < forms.list.viewport().height()
        scroll = page.letters.parentWidget()
        assert scroll is not None
        assert scroll.width() <= page.width()
        theme.apply(app, replace(look, dark=False, text_scale=1.0))
