"""What the keys of a one-line editor mean, as data.

No widget may enter here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit

Key = QKeySequence.StandardKey
REFUSED: Final = (Key.Copy, Key.Cut, Key.Undo, Key.Redo)
MOVES: Final[dict[QKeySequence.StandardKey, Callable[[QLineEdit], None]]] = {
    Key.MoveToNextChar: lambda line: (
        line.setCursorPosition(line.selectionEnd())
        if line.hasSelectedText()
        else line.cursorForward(False)
    ),
    Key.MoveToPreviousChar: lambda line: (
        line.setCursorPosition(line.selectionStart())
        if line.hasSelectedText()
        else line.cursorBackward(False)
    ),
    Key.MoveToNextWord: lambda line: line.cursorWordForward(False),
    Key.MoveToPreviousWord: lambda line: line.cursorWordBackward(False),
    Key.SelectNextChar: lambda line: line.cursorForward(True),
    Key.SelectPreviousChar: lambda line: line.cursorBackward(True),
    Key.SelectNextWord: lambda line: line.cursorWordForward(True),
    Key.SelectPreviousWord: lambda line: line.cursorWordBackward(True),
    **dict.fromkeys(
        (Key.MoveToStartOfLine, Key.MoveToStartOfBlock, Key.MoveToStartOfDocument),
        lambda line: line.home(False),
    ),
    **dict.fromkeys(
        (Key.MoveToEndOfLine, Key.MoveToEndOfBlock, Key.MoveToEndOfDocument),
        lambda line: line.end(False),
    ),
    **dict.fromkeys(
        (Key.SelectStartOfLine, Key.SelectStartOfBlock, Key.SelectStartOfDocument),
        lambda line: line.home(True),
    ),
    **dict.fromkeys(
        (Key.SelectEndOfLine, Key.SelectEndOfBlock, Key.SelectEndOfDocument),
        lambda line: line.end(True),
    ),
    Key.SelectAll: lambda line: line.selectAll(),
    Key.Deselect: lambda line: line.deselect(),
}
"""Moves of the caret. QLineEdit's own keyPressEvent is never used: on X11 it copies what Shift
and a move select."""
ERASES_ALL: Final = (Key.DeleteCompleteLine,)
ERASES_BACK: Final = (Key.DeleteStartOfWord, Key.Backspace)
ERASES_ON: Final = (Key.DeleteEndOfWord, Key.DeleteEndOfLine, Key.Delete)
TYPING_ALLOWED: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)


def is_any(event: QKeyEvent, keys: tuple[QKeySequence.StandardKey, ...]) -> bool:
    """Say whether a key event is one of the standard keys."""
    return any(event.matches(key) for key in keys)
