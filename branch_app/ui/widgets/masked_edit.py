"""Inputs for what must not stay: a card number and a passphrase.

Neither gives its content to the clipboard, a drag, an undo history or an input method. What Qt
itself held while it was shown cannot be overwritten from Python; our own buffer is. No rule for
card numbers may enter here.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from branch_app.domain.scan import holds_track
from branch_app.domain.secret import Secret
from branch_app.ui.widgets.digit_buffer import DigitBuffer
from branch_app.ui.widgets.line_keys import (
    ERASES_ALL,
    ERASES_BACK,
    ERASES_ON,
    MOVES,
    REFUSED,
    TYPING_ALLOWED,
    Key,
    is_any,
)

GROUP: Final = 4
_TELLS_TEXT: Final = (
    Qt.InputMethodQuery.ImSurroundingText,
    Qt.InputMethodQuery.ImCurrentSelection,
    Qt.InputMethodQuery.ImTextBeforeCursor,
    Qt.InputMethodQuery.ImTextAfterCursor,
)


def grouped(digits: str) -> str:
    """Write digits in groups of four."""
    return " ".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))


def _harden(edit: QLineEdit, hints: Qt.InputMethodHint) -> None:
    edit.setDragEnabled(False)
    edit.setAcceptDrops(False)
    edit.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    edit.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | hints
    )


class _Untold(QLineEdit):
    """A line whose text no input method is told."""

    def inputMethodQuery(self, query: Qt.InputMethodQuery, *_: Any) -> Any:
        """Tell everything but the text."""
        return "" if query in _TELLS_TEXT else super().inputMethodQuery(query)


class PanEdit(_Untold):
    """A line for a card number: all digits while it has the focus, the last four otherwise.

    Signals:
        edited: the digits changed.
        swiped: track data was pasted or written here; nothing of it was taken.
        overfull: more was typed or pasted than there is room for; nothing of it was taken.

    Args:
        max_digits: the most digits that it takes.
        parent: owner.
    """

    edited = Signal()
    swiped = Signal()
    overfull = Signal()

    def __init__(self, max_digits: int = 19, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer = DigitBuffer(max_digits)
        self._shown = ""
        self.setProperty("mono", True)
        self.setMaxLength(max_digits * 2)
        _harden(self, Qt.InputMethodHint.ImhDigitsOnly)
        self.textChanged.connect(self._taken_back)

    def digits(self) -> str:
        """Return all digits, for ``Pan.parse`` alone."""
        return self._buffer.text()

    def last_four(self) -> str:
        """Return the last four digits."""
        return self._buffer.text()[-GROUP:]

    def set_digits(self, digits: str) -> None:
        """Put digits in, as typing them would.

        Raises:
            ValueError: when they are not digits or too many.
        """
        self._buffer.replace(0, len(self._buffer), digits)
        self._show(len(digits))
        self.edited.emit()

    def set_max_digits(self, max_digits: int) -> None:
        """Take another most; digits beyond it make the whole content go."""
        too_long = len(self._buffer) > max_digits
        kept = "" if too_long else self._buffer.text()
        self._buffer.wipe()
        self._buffer = DigitBuffer(max_digits)
        self._buffer.replace(0, 0, kept)
        self.setMaxLength(max_digits * 2)
        self._show(len(kept))
        if too_long:
            self.edited.emit()

    def wipe(self) -> None:
        """Overwrite the digits and forget them."""
        had_any = len(self._buffer) > 0
        self._buffer.wipe()
        self._show(0)
        if had_any:
            self.edited.emit()

    # What the base class would do with the text is refused here, one by one.

    def copy(self) -> None:
        """Refuse."""

    def cut(self) -> None:
        """Refuse."""

    def undo(self) -> None:
        """Refuse."""

    def redo(self) -> None:
        """Refuse."""

    def paste(self) -> None:
        """Take the digits out of the clipboard."""
        self._insert(QGuiApplication.clipboard().text())

    def clear(self) -> None:
        """Wipe."""
        self.wipe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit the digits; give nothing away. Enter is told, and goes on to the window."""
        event.accept()
        if is_any(event, REFUSED):
            return
        if event.matches(Key.Paste):
            self.paste()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.returnPressed.emit()
            self.editingFinished.emit()
            event.ignore()
        elif not (self._moves(event) or self._erases(event) or self._types(event)):
            event.ignore()

    def _moves(self, event: QKeyEvent) -> bool:
        move = next((move for key, move in MOVES.items() if event.matches(key)), None)
        if move is not None:
            move(self)
        return move is not None

    def _types(self, event: QKeyEvent) -> bool:
        text = event.text()
        typed = bool(text) and text.isprintable() and not event.modifiers() & ~TYPING_ALLOWED
        if typed:
            self._insert(text)
        return typed

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take committed digits; show nothing that is being composed."""
        if event.commitString():
            self._insert(event.commitString())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the selection away from X11's selection clipboard; paste with the middle button."""
        clipboard = QGuiApplication.clipboard()
        if event.button() is Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.deselect()
            self._insert(clipboard.text(clipboard.Mode.Selection))
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show no menu."""
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take nothing that is dropped."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show all digits."""
        self._show(len(self._buffer), masked=False)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the last four only."""
        super().focusOutEvent(event)
        self._show(0, masked=True)

    def _selection(self) -> tuple[int, int]:
        """Return the selected range in digits; both ends are the caret's when none is."""
        if not self.hasSelectedText():
            at = self._digit_at(self.cursorPosition())
            return at, at
        return self._digit_at(self.selectionStart()), self._digit_at(self.selectionEnd())

    def _digit_at(self, position: int) -> int:
        return sum(character != " " for character in self.text()[:position])

    def _insert(self, text: str) -> None:
        if holds_track(text):
            self.swiped.emit()
            return
        digits = "".join(character for character in text if character in "0123456789")
        if not digits:
            return
        # The field that the keys go to, also while another window is in front: hasFocus() is
        # false then. Anywhere else a tool sets the whole value.
        typing = self.window().focusWidget() is self
        start, end = self._selection() if typing else (0, len(self._buffer))
        if not self._buffer.fits(end - start, len(digits)):
            self.overfull.emit()
            return
        self._buffer.replace(start, end, digits)
        self._show(start + len(digits))
        self.edited.emit()

    def _erases(self, event: QKeyEvent) -> bool:
        start, end = self._selection()
        size = len(self._buffer)
        plain_back = event.key() == Qt.Key.Key_Backspace
        if is_any(event, ERASES_ALL):
            start, end = 0, size
        elif plain_back or is_any(event, ERASES_BACK):
            if start == end:
                start = 0 if event.matches(Key.DeleteStartOfWord) else max(start - 1, 0)
        elif is_any(event, ERASES_ON):
            if start == end:
                end = min(end + 1, size) if event.matches(Key.Delete) else size
        else:
            return False
        if start != end:
            self._buffer.replace(start, end, "")
            self._show(start)
            self.edited.emit()
        return True

    def _show(self, caret: int, *, masked: bool | None = None) -> None:
        """Write the line anew: setText is the one way of Qt that leaves no undo history."""
        masked = not self.hasFocus() if masked is None else masked
        digits = self._buffer.text()
        if masked and digits:
            digits = "•" * (len(digits) - GROUP) + digits[-GROUP:]
        self._shown = grouped(digits)
        self.setText(self._shown)
        self.setCursorPosition(caret + max(caret - 1, 0) // GROUP if caret else 0)

    def _taken_back(self, text: str) -> None:
        """Put right what came past the keys: an assistive tool that writes the text itself."""
        if text == self._shown:
            return
        before = self._shown
        self._shown = text
        digits = "".join(character for character in text if character in "0123456789")
        swiped = holds_track(text)
        legible = "•" not in text and not swiped
        if legible and len(digits) <= self._buffer.room and text != before:
            self._buffer.replace(0, len(self._buffer), digits)
            self.edited.emit()
        self._show(len(self._buffer))
        if swiped:
            self.swiped.emit()


class SecretEdit(_Untold):
    """A line for a passphrase: dots only, no copy, no undo.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        _harden(self, Qt.InputMethodHint.ImhHiddenText)

    def take(self) -> Secret[str]:
        """Return the passphrase and empty the line."""
        taken = Secret(self.text())
        self.wipe()
        return taken

    def wipe(self) -> None:
        """Empty the line and its undo history."""
        self.setText("")  # unlike clear(), which would keep what was typed for undo

    def clear(self) -> None:
        """Wipe."""
        self.wipe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Refuse copy, cut, undo and redo."""
        if is_any(event, REFUSED):
            event.accept()
        else:
            super().keyPressEvent(event)
