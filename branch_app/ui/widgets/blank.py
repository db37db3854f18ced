"""What stands where a list or its details will be: nothing yet, nothing fitting, not readable.

Why there is nothing comes from outside.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from branch_app.ui.theme import GRID
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.shapes import ShapeMark, Tone
from branch_app.ui.widgets.text import Text


class Blank(Panel):
    """A shape, a heading, a sentence and perhaps the one thing to do.

    Signals:
        acted: the button was pressed.

    Args:
        action: what the button says, or "" for none.
        key: the button's key.
        parent: owner.
    """

    acted = Signal()

    def __init__(self, action: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._mark = ShapeMark(Tone.QUIET, 32)
        self._heading = Text("", "heading", wrap=True)
        self._words = Text("", "small", wrap=True)
        self.button = KeyButton(action, key)
        self.button.clicked.connect(self.acted)
        middle = Qt.AlignmentFlag.AlignHCenter
        inside = QVBoxLayout()
        inside.setSpacing(GRID)
        inside.addStretch(1)
        inside.addWidget(self._mark, 0, middle)
        for words in (self._heading, self._words):
            words.setAlignment(middle)
            inside.addWidget(words)
        inside.addWidget(self.button, 0, middle)
        inside.addStretch(2)
        self.column.addLayout(inside, 1)
        self.button.setVisible(bool(action))

    def say(self, tone: Tone, heading: str, words: str = "") -> None:
        """Tell why there is nothing."""
        if heading == self._heading.text():
            return
        self._mark.set_tone(tone)
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)
        announce(self, f"{heading} {words}".strip())

    @property
    def heading(self) -> str:
        """Why there is nothing, in a few words."""
        return self._heading.text()
