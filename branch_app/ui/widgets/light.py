"""The light in the top bar: how the link to D1 and its token stand.

It shows what it is told and asks nobody.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from branch_app.ui import theme
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.shapes import ShapeMark, Tone
from branch_app.ui.widgets.text import Text


class LinkLight(QWidget):
    """A shape and a few words; a change of tone is announced, a change of words is not.

    Args:
        tone: how the link stands.
        text: for example "Connected, renews in 9 min".
        parent: owner.
    """

    def __init__(
        self, tone: Tone = Tone.QUIET, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._mark = ShapeMark(tone, 16)
        self._text = Text(text, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._mark)
        row.addWidget(self._text)
        self.setAccessibleName(text)

    def set_state(self, tone: Tone, text: str) -> None:
        """Show how the link stands."""
        self._mark.set_tone(tone)
        self._text.setText(text)
        self._text.set_tone("" if tone in {Tone.GOOD, Tone.WORKING} else tone.value)
        self.setAccessibleName(text)
        if tone is not self._tone:
            self._tone = tone
            announce(self, text, urgent=tone is Tone.BAD)

    @property
    def tone(self) -> Tone:
        """The tone that is shown."""
        return self._tone

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._text.text()
