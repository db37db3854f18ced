"""A request's state: shape, word and colour together, small or large.

What state a request is in, and its words, come from outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from branch_app.ui import theme
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.shapes import ShapeMark, Tone, paint_shape
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["StatusBadge", "StatusBanner", "Tone", "paint_shape"]


class StatusBadge(QWidget):
    """A small state: shape and word in the tone's colour.

    Args:
        tone: what it means.
        word: what it is called.
        wrap: break a long word, where it is a sentence.
        parent: owner.
    """

    def __init__(
        self,
        tone: Tone = Tone.QUIET,
        word: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self._mark = ShapeMark(tone, 16)
        self._word = Text(word, "label", tone=tone.value, wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._mark)
        row.addWidget(self._word, 1 if wrap else 0)
        if not wrap:
            row.addStretch(1)
        self.setAccessibleName(word)

    def set_status(self, tone: Tone, word: str) -> None:
        """Show another state."""
        self._mark.set_tone(tone)
        self._word.set_tone(tone.value)
        self._word.setText(word)
        self.setAccessibleName(word)

    @property
    def word(self) -> str:
        """The word that is shown."""
        return self._word.text()


class StatusBanner(QFrame):
    """The one large state of a page: a 64-pixel shape, a word, and up to three sentences.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._mark = ShapeMark(Tone.QUIET, 64)
        self._word = Text("", "headline", wrap=True)
        self._sentences = Text("", "body", tone="plain", wrap=True)
        self._foot = Text("", "small", wrap=True)
        self._foot.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        for part in (self._word, self._sentences, self._foot):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.setSpacing(3 * theme.GRID)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_status(self, tone: Tone, word: str, sentences: Sequence[str], foot: str = "") -> None:
        """Show a state, and have it announced if it is another than before.

        Args:
            tone: what it means.
            word: what it is called, one to six words.
            sentences: what happened, was a card made, what now.
            foot: a soft last line that may change every second (not announced), or "".
        """
        self._mark.set_tone(tone)
        self._word.set_tone(tone.value)
        self._word.setText(word)
        told = joined(*sentences)
        self._sentences.setText(told)
        self.set_foot(foot)
        theme.mark(self, "soft", tone.value)
        said = tr("{word}. {sentences}", word=word, sentences=told)
        self.setAccessibleName(word)
        self.setAccessibleDescription(told)
        if said != self._said:
            self._said = said
            announce(self, said, urgent=tone in {Tone.GOOD, Tone.ATTENTION, Tone.BAD})

    def set_foot(self, foot: str) -> None:
        """Change the soft last line; never announced."""
        self._foot.setText(foot)
        self._foot.setVisible(bool(foot))

    def set_progress(self, progress: float | None) -> None:
        """Set the arc of the working ring, 0 to 1; None for a whole ring."""
        self._mark.set_progress(progress)

    @property
    def word(self) -> str:
        """The word that is shown."""
        return self._word.text()

    @property
    def sentences(self) -> str:
        """The sentences that are shown."""
        return self._sentences.text()
