from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDragEnterEvent,
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from branch_app.domain.secret import Secret
from branch_app.ui.widgets.digit_buffer import DigitBuffer
from branch_app.ui.widgets.masked_edit import PanEdit, SecretEdit, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NUMBER = "4000001234564417"
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Counter:
    """Two lines in a window, so that the focus can go away."""

    def __init__(self, line: QLineEdit) -> None:
        self.window = QWidget()
        self.line = line
        self.other = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.line)
        column.addWidget(self.other)


@pytest.fixture
def pan(qtbot: QtBot) -> Iterator[PanEdit]:
    edit = PanEdit(16)
    counter = Counter(edit)
    qtbot.addWidget(counter.window)
    with qtbot.waitActive(counter.window):
        counter.window.show()
        counter.window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    QGuiApplication.clipboard().setText("untouched")
    yield edit
    edit.wipe()


def leave(edit: QLineEdit) -> None:
    following = edit.nextInFocusChain()
    assert following is not None
    following.setFocus()
    assert not edit.hasFocus()


def test_digits_are_grouped_while_typed(pan: PanEdit) -> None:
    QTest.keyClicks(pan, NUMBER)
    assert pan.text() == "4000 0012 3456 4417"
    assert pan.digits() == NUMBER
    assert pan.last_four() == "4417"


def test_keys_are_taken_whole_while_another_window_is_in_front(qtbot: QtBot, pan: PanEdit) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not pan.hasFocus())
    QTest.keyClicks(pan, NUMBER)
    QTest.keyClick(pan, Qt.Key.Key_Backspace)
    assert pan.digits() == NUMBER[:-1]


def test_letters_and_signs_are_ignored(pan: PanEdit) -> None:
    QTest.keyClicks(pan, "4a0-0 x0")
    arabic = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "٤")
    QApplication.sendEvent(pan, arabic)
    assert pan.digits() == "4000"


def test_leaving_masks_and_coming_back_shows(pan: PanEdit) -> None:
    QTest.keyClicks(pan, NUMBER)
    leave(pan)
    assert pan.text() == "•••• •••• •••• 4417"
    spoken = QAccessible.queryAccessibleInterface(pan)
    assert spoken.text(QAccessible.Text.Value) == "•••• •••• •••• 4417"
    pan.setFocus()
    assert pan.text() == "4000 0012 3456 4417"


def test_short_number_is_masked_too(pan: PanEdit) -> None:
    QTest.keyClicks(pan, "4000001")
    leave(pan)
    assert pan.text() == "•••0 001"


@pytest.mark.parametrize(
    "pasted", ["4000 0012 3456 4417", "4000-0012-3456-4417", NUMBER, "4000\u202f0012 3456\n4417"]
)
def test_paste_takes_the_digits(pan: PanEdit, pasted: str) -> None:
    QGuiApplication.clipboard().setText(pasted)
    QTest.keySequence(pan, QKeySequence(QKeySequence.StandardKey.Paste))
    assert pan.digits() == NUMBER


def test_more_than_fits_is_refused_whole(qtbot: QtBot, pan: PanEdit) -> None:
    QTest.keyClicks(pan, "40")
    QGuiApplication.clipboard().setText(NUMBER)
    with qtbot.waitSignal(pan.overfull):
        pan.paste()
    assert pan.digits() == "40"


def test_input_method_is_taken_and_not_shown_while_composing(pan: PanEdit) -> None:
    QApplication.sendEvent(pan, QInputMethodEvent("12", []))
    assert pan.text() == ""
    committed = QInputMethodEvent("", [])
    committed.setCommitString("4000x0")
    QApplication.sendEvent(pan, committed)
    assert pan.digits() == "40000"
    assert pan.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == ""
    hints = pan.inputMethodHints()
    assert Qt.InputMethodHint.ImhSensitiveData in hints
    assert Qt.InputMethodHint.ImhNoPredictiveText in hints


@pytest.mark.parametrize("kind", [PanEdit, SecretEdit])
def test_an_input_method_that_asks_for_everything_is_told_no_text(
    qtbot: QtBot, kind: type[PanEdit | SecretEdit]
) -> None:
    edit = kind()
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    QTest.keyClicks(edit, NUMBER)
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImQueryAll)
    QApplication.sendEvent(edit, query)
    told = "".join(str(query.value(one)) for one in Qt.InputMethodQuery).replace(" ", "")
    assert NUMBER[:6] not in told
    assert NUMBER[-6:] not in told


def test_editing_in_the_middle(pan: PanEdit) -> None:
    QTest.keyClicks(pan, "40001234")
    QTest.keyClick(pan, Key.Key_Home)
    QTest.keyClick(pan, Key.Key_Right)
    QTest.keyClick(pan, Key.Key_Delete)
    QTest.keyClicks(pan, "99")
    assert pan.digits() == "499001234"
    QTest.keyClick(pan, Key.Key_Backspace)
    assert pan.digits() == "49001234"
    QTest.keyClick(pan, Key.Key_End)
    QTest.keyClick(pan, Key.Key_Left, SHIFT)
    QTest.keyClick(pan, Key.Key_Left, SHIFT)
    QTest.keyClicks(pan, "7")
    assert pan.digits() == "4900127"


def test_select_all_and_replace(pan: PanEdit) -> None:
    QTest.keyClicks(pan, NUMBER)
    QTest.keySequence(pan, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keyClicks(pan, "5")
    assert pan.digits() == "5"


@pytest.mark.parametrize("keys", [QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut])
def test_nothing_goes_to_the_clipboard(pan: PanEdit, keys: QKeySequence.StandardKey) -> None:
    QTest.keyClicks(pan, NUMBER)
    pan.selectAll()
    for binding in QKeySequence.keyBindings(keys):
        QTest.keySequence(pan, binding)
    pan.copy()
    pan.cut()
    QTest.mouseDClick(pan, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "untouched"
    assert pan.digits() == NUMBER


def test_no_drag_no_drop_no_menu(pan: PanEdit) -> None:
    assert not pan.dragEnabled()
    assert not pan.acceptDrops()
    data = QMimeData()
    data.setText("4111")
    event = QDragEnterEvent(
        QPoint(2, 2),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(pan, event)
    assert not event.isAccepted()
    QApplication.sendEvent(
        pan, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), QPoint(2, 2))
    )
    assert QApplication.activePopupWidget() is None
    assert pan.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu


def test_nothing_comes_back_after_wipe(qtbot: QtBot, pan: PanEdit) -> None:
    QTest.keyClicks(pan, NUMBER)
    assert not pan.isUndoAvailable()
    buffer = pan._buffer
    with qtbot.waitSignal(pan.edited):
        pan.wipe()
    assert not pan.isUndoAvailable()
    assert not pan.isRedoAvailable()
    for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
        for binding in QKeySequence.keyBindings(keys):
            QTest.keySequence(pan, binding)
    QLineEdit.undo(pan)  # past our own refusal
    assert pan.text() == ""
    assert pan.digits() == ""
    assert buffer._bytes == bytearray(16)


def test_undo_while_typing_does_nothing(pan: PanEdit) -> None:
    QTest.keyClicks(pan, "4000")
    QTest.keyClick(pan, Key.Key_Backspace)
    QTest.keyClick(pan, Key.Key_Z, CTRL)
    assert pan.digits() == "400"


def test_an_assistive_tool_that_writes_the_text(qtbot: QtBot, pan: PanEdit) -> None:
    with qtbot.waitSignal(pan.edited):
        QAccessible.queryAccessibleInterface(pan).setText(QAccessible.Text.Value, "4000-1")
    assert pan.digits() == "40001"
    assert pan.text() == "4000 1"
    leave(pan)
    QAccessible.queryAccessibleInterface(pan).setText(QAccessible.Text.Value, NUMBER)
    assert pan.digits() == NUMBER
    assert pan.text() == "•••• •••• •••• 4417"


def test_track_data_in_the_clipboard_is_dropped(qtbot: QtBot, pan: PanEdit) -> None:
    QGuiApplication.clipboard().setText(";4111111111111111=2912?")
    with qtbot.waitSignal(pan.swiped):
        pan.paste()
    assert pan.digits() == ""


def test_function_keys_go_on_to_the_window(pan: PanEdit) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    pan.keyPressEvent(event)
    assert not event.isAccepted()


def test_shorter_product_empties_what_does_not_fit(pan: PanEdit) -> None:
    pan.set_digits(NUMBER)
    pan.set_max_digits(19)
    assert pan.digits() == NUMBER
    pan.set_max_digits(12)
    assert pan.digits() == ""


def test_mouse_release_selects_nothing_into_the_clipboard(pan: PanEdit) -> None:
    pan.set_digits(NUMBER)
    QTest.mousePress(pan, Qt.MouseButton.LeftButton, pos=QPointF(4, 10).toPoint())
    QTest.mouseMove(pan, QPoint(90, 10))
    QTest.mouseRelease(pan, Qt.MouseButton.LeftButton, pos=QPoint(90, 10))
    assert QGuiApplication.clipboard().text() == "untouched"


@pytest.mark.parametrize("key", [Key.Key_Home, Key.Key_Left, Key.Key_A, Key.Key_C, Key.Key_Return])
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT, CTRL, CTRL | SHIFT])
def test_no_key_reaches_qt(
    pan: PanEdit, monkeypatch: pytest.MonkeyPatch, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    """On X11 Qt's own handler copies what the keyboard selects into the selection clipboard."""
    reached: list[int] = []
    monkeypatch.setattr(
        QLineEdit, "keyPressEvent", lambda _line, event: reached.append(event.key())
    )
    pan.set_digits(NUMBER)
    QTest.keyClick(pan, key, modifier)
    assert reached == []
    assert pan.digits() == NUMBER


def test_arrows_leave_a_selection_at_its_ends(pan: PanEdit) -> None:
    pan.set_digits(NUMBER)
    pan.selectAll()
    QTest.keyClick(pan, Key.Key_Left)
    assert (pan.cursorPosition(), pan.hasSelectedText()) == (0, False)
    pan.selectAll()
    QTest.keyClick(pan, Key.Key_Right)
    assert (pan.cursorPosition(), pan.hasSelectedText()) == (19, False)


KEYS = st.one_of(
    st.sampled_from("0123456789"),
    st.sampled_from(
        ["left", "right", "home", "end", "back", "delete", "sleft", "sright", "all", "x"]
    ),
)
_PRESS = {
    "left": (Key.Key_Left, Qt.KeyboardModifier.NoModifier),
    "right": (Key.Key_Right, Qt.KeyboardModifier.NoModifier),
    "home": (Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    "end": (Key.Key_End, Qt.KeyboardModifier.NoModifier),
    "back": (Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    "delete": (Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    "sleft": (Key.Key_Left, SHIFT),
    "sright": (Key.Key_Right, SHIFT),
    "all": (Key.Key_A, CTRL),
}


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(keys=st.lists(KEYS, max_size=40))
def test_any_keys_do_what_a_plain_list_of_digits_would(pan: PanEdit, keys: list[str]) -> None:
    """The model keeps digits only; where the caret stands is read before each key."""
    pan.wipe()
    for key in keys:
        before, at = pan.digits(), pan.cursorPosition()
        start, end = pan._selection()
        expected = before
        if key in _PRESS:
            QTest.keyClick(pan, *_PRESS[key])
            if key == "back":
                expected = before[: start - (start == end and start > 0)] + before[end:]
            elif key == "delete":
                expected = before[:start] + before[end + (start == end) :]
        else:
            QTest.keyClicks(pan, key)
            if key.isdigit() and len(before) - (end - start) < 16:
                expected = before[:start] + key + before[end:]
                assert pan._digit_at(pan.cursorPosition()) == start + 1
        assert pan.digits() == expected
        assert pan.text() == grouped(expected)
        assert not pan.isUndoAvailable()
        if key == "x":
            assert pan.cursorPosition() == at


@given(
    room=st.integers(0, 19),
    moves=st.lists(
        st.tuples(st.integers(0, 19), st.integers(0, 19), st.text("0123456789", max_size=6))
    ),
)
def test_buffer_is_a_list_of_digits_with_nothing_left_behind(
    room: int, moves: list[tuple[int, int, str]]
) -> None:
    buffer, model = DigitBuffer(room), ""
    for first, second, digits in moves:
        start, end = sorted((min(first, len(model)), min(second, len(model))))
        changed = model[:start] + digits + model[end:]
        if len(changed) > room:
            with pytest.raises(ValueError, match="too many"):
                buffer.replace(start, end, digits)
        else:
            buffer.replace(start, end, digits)
            model = changed
        assert buffer.text() == model
        assert bytes(buffer._bytes[len(model) :]) == bytes(room - len(model))
    buffer.wipe()
    assert bytes(buffer._bytes) == bytes(room)
    assert "…" in repr(buffer)
    with pytest.raises(ValueError, match="not digits"):
        buffer.replace(0, 0, "٤")


@pytest.fixture
def secret(qtbot: QtBot) -> SecretEdit:
    edit = SecretEdit()
    qtbot.addWidget(edit)
    edit.show()
    QGuiApplication.clipboard().setText("untouched")
    return edit


def test_passphrase_is_taken_once(secret: SecretEdit) -> None:
    QTest.keyClicks(secret, "correct horse")
    assert secret.displayText() != secret.text()
    taken = secret.take()
    assert taken == Secret("correct horse")
    assert secret.text() == ""
    assert secret.take() == Secret("")


def test_passphrase_does_not_come_back(secret: SecretEdit) -> None:
    QTest.keyClicks(secret, "correct horse")
    secret.selectAll()
    for keys in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut):
        QTest.keySequence(secret, QKeySequence(keys))
    assert QGuiApplication.clipboard().text() == "untouched"
    secret.clear()
    secret.setEchoMode(QLineEdit.EchoMode.Normal)
    assert not secret.isUndoAvailable()
    QTest.keyClick(secret, Key.Key_Z, CTRL)
    secret.undo()
    assert secret.text() == ""
