"""Readers at the real window: what they type, in every field, and what becomes of it."""

from __future__ import annotations

import asyncio
import io
import logging
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from branch_app.domain.errors import JournalSealed
from branch_app.flow.guide import Entry
from branch_app.ui.main_window import MainWindow
from branch_app.ui.widgets.masked_edit import PanEdit, SecretEdit
from tests.support.documents import LICENCE, PAN, PASSPORT, TRACKS
from tests.support.window import open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from branch_app.ui.reader import Reader
    from tests.support.window import Desk

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SPECIAL = {
    "\n": (Qt.Key.Key_Return, NONE, "\r"),
    "\t": (Qt.Key.Key_Tab, NONE, "\t"),
    "\x1e": (Qt.Key.Key_AsciiCircum, CONTROL, "\x1e"),
}


class Keyboard:
    """A keyboard whose keys carry a time, as those of the operating system do."""

    def __init__(self) -> None:
        self.now = 100_000

    def key(self, target: QWidget, character: str, gap: int) -> bool:
        """Press and release; say whether a shortcut was kept from hearing of it."""
        self.now += gap
        code, held, text = _SPECIAL.get(character, (Qt.Key.Key_unknown, NONE, character))
        kept = False
        kinds = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease
        for kind in kinds:
            event = QKeyEvent(kind, code, held, text)
            event.setTimestamp(self.now)
            event.ignore()
            QApplication.sendEvent(target, event)
            kept = kept or (kind is QEvent.Type.ShortcutOverride and event.isAccepted())
        return kept

    def type(self, desk: Desk, text: str, gap: int) -> bool:
        """Type into what has the focus; say whether the last key was kept from shortcuts."""
        kept = False
        for place, character in enumerate(text):
            kept = self.key(desk.hands.focus(), character, gap if place else 2000)
        return kept


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


def reader(window: MainWindow) -> Reader:
    assert window.reader is not None
    return window.reader


async def quiet(desk: Desk) -> None:
    """Wait until the reader is known to be done."""
    await desk.hands.until(lambda: reader(desk.window).idle, "silence")
    await desk.hands.settle()


def texts(window: MainWindow) -> Iterator[str]:
    for edit in window.findChildren(QLineEdit):
        yield edit.text()
        yield edit.displayText()
        yield edit.accessibleDescription()
    for box in window.findChildren(QComboBox):
        yield box.currentText()
    for label in window.findChildren(QLabel):
        yield label.text()
    yield QGuiApplication.clipboard().text()


def state(desk: Desk) -> dict[Entry, str]:
    return {entry: desk.counter.guide.text(entry) for entry in Entry}


def fields(desk: Desk) -> list[QWidget]:
    """Everything in the window that takes the focus, each on its page."""
    return [
        widget
        for page in (*desk.window.steps, desk.window.requests)
        for widget in page.findChildren(QLineEdit) + page.findChildren(QComboBox)
        if not widget.objectName().startswith("qt_")
    ]


@pytest.mark.parametrize("gap", [1, 8, 30])
async def test_a_swipe_leaves_nothing_in_any_field(
    box_folder: Path, keyboard: Keyboard, gap: int
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        before = state(desk)
        for field in fields(desk):
            desk.window.stack.setCurrentWidget(_page_of(desk, field))
            field.setFocus()
            for track in TRACKS.values():
                keyboard.type(desk, f"{track}\n", gap)
                reader(desk.window).finish()
                await asyncio.sleep(0.01)
                assert desk.window.page().notice.isVisible()
                desk.window.page().notice.hide()
        assert state(desk) == before
        assert desk.counter.guide.pan is not None
        assert desk.sandbox.calls["order"] == 0
        for text in texts(desk.window):
            assert PAN[:8] not in text.replace(" ", "")
            assert "2010000" not in text


def _page_of(desk: Desk, field: QWidget) -> QWidget:
    pages = (*desk.window.steps, desk.window.requests)
    return next(page for page in pages if page.isAncestorOf(field))


async def test_a_swipe_is_told_in_a_sentence_wherever_it_happens(
    box_folder: Path, keyboard: Keyboard
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        for key in ("F2", "F3", "F10", "F1"):
            await desk.hands.press(key)
            keyboard.type(desk, TRACKS["track 2"] + "\n", 8)
            await quiet(desk)
            assert desk.window.page().notice.title == "A card was swiped. Its stripe was not read."


async def test_what_was_typed_before_a_swipe_stays_and_what_comes_after_is_typed(
    box_folder: Path, keyboard: Keyboard
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        keyboard.type(desk, "Mar", 90)
        keyboard.type(desk, TRACKS["track 1"] + "\n", 5)
        keyboard.type(desk, "ía", 90)
        await quiet(desk)
        assert desk.counter.guide.text(Entry.GIVEN) == "María"
        assert desk.window.page() is desk.window.cardholder


async def test_no_reader_sends_or_presses_a_button(box_folder: Path, keyboard: Keyboard) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        for text in ("C-0048213\n", TRACKS["track 2"] + "\n", "12345 6\n", "\n", " \n", LICENCE):
            for gap in (4, 60, 140):
                keyboard.type(desk, text, gap)
                await quiet(desk)
                assert desk.window.page() is desk.window.check
        assert desk.sandbox.calls["order"] == 0
        await desk.hands.press("Esc")
        assert keyboard.type(desk, "C-0048213\n", 8)  # no shortcut hears of its Enter
        await quiet(desk)
        assert desk.window.page() is desk.window.card


async def test_no_reader_answers_a_question(box_folder: Path, keyboard: Keyboard) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.write("Maria")
        await desk.hands.press("Esc")
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        (question,) = desk.questions()
        for button in (question.yes, question.no):
            button.setFocus()
            for place, character in enumerate("C-0048213\n"):
                keyboard.key(button, character, 6 if place else 900)
            await quiet(desk)
        assert desk.questions() == [question]
        question.no.click()
        await desk.hands.until(lambda: not desk.questions(), "the answer")


async def test_a_scanned_number_goes_into_the_field_that_has_the_focus(
    box_folder: Path, keyboard: Keyboard
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        page = desk.window.cardholder
        keyboard.type(desk, "C-0048213\n", 8)  # the focus is in the given name
        await quiet(desk)
        assert desk.counter.guide.text(Entry.GIVEN) == ""
        assert page.notice.title == "A code was read that does not fit into this field."
        page.fields[Entry.CONSUMER].editor.setFocus()
        keyboard.type(desk, f"{PAN}\n", 8)
        await quiet(desk)
        assert page.notice.title == "That is a card number. It belongs into its own field only."
        keyboard.type(desk, "C-0048213\n", 8)
        await quiet(desk)
        assert desk.counter.guide.text(Entry.CONSUMER) == "C-0048213"
        assert not page.notice.isVisible()
        assert desk.window.page() is page


async def test_card_id_and_card_number_are_scanned_on_their_page(
    box_folder: Path, keyboard: Keyboard
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        for words in ("María", "de la Cruz", "C-0048213"):
            await desk.hands.write(words)
            await desk.hands.press("Enter")
        page = desk.window.card
        page.fields[Entry.CARD_ID].editor.setFocus()
        keyboard.type(desk, "CARD_77\n", 8)
        await quiet(desk)
        assert desk.counter.guide.text(Entry.CARD_ID) == "CARD_77"
        assert desk.window.focusWidget() is page.pan
        keyboard.type(desk, f"{PAN}\n", 8)
        await quiet(desk)
        assert desk.counter.guide.pan is not None
        assert desk.window.focusWidget() is page.fields[Entry.EXPIRY].editor


@pytest.mark.parametrize(
    ("document", "given_name", "surname"),
    [(LICENCE, "MICHAEL JOHN", "SAMPLE JR"), (PASSPORT, "ANNA MARIA", "ERIKSSON")],
)
async def test_a_document_fills_the_name(
    box_folder: Path, keyboard: Keyboard, document: str, given_name: str, surname: str
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        keyboard.type(desk, document, 6)
        await quiet(desk)
        page = desk.window.cardholder
        assert desk.counter.guide.text(Entry.GIVEN) == given_name
        assert desk.counter.guide.text(Entry.SURNAME) == surname
        assert page.notice.title == "The name was taken from the document."
        assert desk.window.focusWidget() is page.fields[Entry.CONSUMER].editor
        told = " ".join(texts(desk.window))
        for secret in ("T64235789", "232690000", "06061986", "L898902C3", "740812", "ZE184226"):
            assert secret not in told


async def test_a_name_that_is_cut_is_left_to_the_teller(
    box_folder: Path, keyboard: Keyboard
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        keyboard.type(desk, LICENCE.replace("DDEN", "DDET"), 6)
        await quiet(desk)
        page = desk.window.cardholder
        assert desk.counter.guide.text(Entry.SURNAME) == ""
        assert desk.counter.guide.text(Entry.GIVEN) == "MICHAEL JOHN"
        assert page.notice.advice == "The surname is cut on the document, or may be: type it."
        assert desk.window.focusWidget() is page.fields[Entry.SURNAME].editor


async def test_a_document_elsewhere_changes_nothing_and_says_where_it_belongs(
    box_folder: Path, keyboard: Keyboard
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.press("F3")
        keyboard.type(desk, PASSPORT, 6)
        await quiet(desk)
        assert "F2" in desk.window.requests.notice.advice
        await desk.hands.press("Ctrl+L")
        await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
        keyboard.type(desk, PASSPORT, 6)
        await quiet(desk)
        assert "Unlock" in desk.window.unlock.notice.title
        assert desk.counter.guide.text(Entry.SURNAME) == ""


async def test_a_quick_person_and_a_slow_reader_type_as_ever(
    box_folder: Path, keyboard: Keyboard
) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        keyboard.type(desk, "María\n", 85)
        keyboard.type(desk, "de la Cruz\n", 60)
        keyboard.type(desk, "C-0048213", 35)
        await quiet(desk)
        assert desk.counter.guide.text(Entry.SURNAME) == "de la Cruz"
        assert desk.counter.guide.text(Entry.CONSUMER) == "C-0048213"


async def test_a_track_is_neither_pasted_nor_composed(box_folder: Path, keyboard: Keyboard) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        editor = desk.window.cardholder.fields[Entry.GIVEN].editor
        QGuiApplication.clipboard().setText(TRACKS["track 2"])
        QTest.keyClick(editor, Qt.Key.Key_V, CONTROL)
        event = QInputMethodEvent()
        event.setCommitString(TRACKS["track 1"])
        QApplication.sendEvent(editor, event)
        QGuiApplication.clipboard().clear()
        for character in ";4000001":
            composed = QInputMethodEvent()
            composed.setCommitString(character)
            QApplication.sendEvent(editor, composed)
        await quiet(desk)
        assert desk.counter.guide.text(Entry.GIVEN) == ""
        assert desk.window.cardholder.notice.isVisible()


async def test_a_passphrase_takes_what_a_program_types_but_no_track() -> None:
    window = MainWindow()
    window.show()
    await window.painted
    sealed = JournalSealed("Sealed.", "Type it.")
    asking = asyncio.create_task(window.start.ask_again(sealed, window.closed))
    await asyncio.sleep(0.01)
    secret = window.start.secret
    assert isinstance(secret, SecretEdit)
    secret.setFocus()
    keyboard = Keyboard()
    for place, character in enumerate("a;4%B+7 x^=?"):
        keyboard.key(secret, character, 4 if place else 900)
    reader(window).finish()
    assert secret.text() == "a;4%B+7 x^=?"
    for place, character in enumerate(TRACKS["track 2"]):
        keyboard.key(secret, character, 4 if place else 900)
    reader(window).finish()
    assert secret.text() == "a;4%B+7 x^=?"
    secret.wipe()
    window.close()
    assert await asking == (False, None)
    window.end()


NUMBERS = st.text("0123456789", min_size=13, max_size=19)
FORMS = st.sampled_from(
    ["%B{}^DOE/J^2912101?", ";{}=2912101?", "+{}=2912101?", "ö{}\u00b42912101_"]
)
GAPS = st.lists(st.integers(1, 30), min_size=64, max_size=64)


class _Watched:
    """Everything that a field ever shows, from the first key on."""

    def __init__(self, desk: Desk) -> None:
        self.seen: list[str] = []
        for edit in desk.window.findChildren(QLineEdit):
            edit.textChanged.connect(self.seen.append)
        QGuiApplication.clipboard().dataChanged.connect(self._copied)
        desk.counter.guide.changed.subscribe(lambda _: self.seen.append(repr(state(desk))))

    def _copied(self) -> None:
        self.seen.append(QGuiApplication.clipboard().text())


async def test_no_digits_of_any_track_are_ever_shown_copied_logged_or_written(
    box_folder: Path, keyboard: Keyboard
) -> None:
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    logging.getLogger().addHandler(handler)
    try:
        async with open_desk(box_folder) as desk:
            await desk.unlocked()
            desk.window.show_request("nobody")
            watched = _Watched(desk)
            places = fields(desk)

            @settings(
                max_examples=60, deadline=None, database=None,
                suppress_health_check=list(HealthCheck),
            )  # fmt: skip
            @given(NUMBERS, FORMS, GAPS, st.integers(0, len(places) - 1), st.booleans())
            def swipe(number: str, form: str, gaps: list[int], place: int, enter: object) -> None:
                field = places[place]
                desk.window.stack.setCurrentWidget(_page_of(desk, field))
                field.setFocus()
                track = form.format(number) + ("\n" if enter else "")
                for at, character in enumerate(track):
                    keyboard.key(field, character, gaps[at] if at else 2000)
                reader(desk.window).finish()
                if isinstance(field, QLineEdit) and not isinstance(field, PanEdit):
                    field.undo()
                everything = [*watched.seen, *texts(desk.window), log.getvalue()]
                for text in everything:
                    digits = text.replace(" ", "")
                    assert number[:4] not in digits or number[:4] in _OWN
                watched.seen.clear()

            swipe()
            assert desk.counter.ledger.open() == ()
            assert desk.counter.guide.pan is None
    finally:
        logging.getLogger().removeHandler(handler)


_OWN = ("2029", "1229", "0048")
"""Digits that the window itself shows: examples in hints."""
