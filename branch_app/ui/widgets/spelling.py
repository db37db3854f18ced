"""A name letter by letter: what was written above, what is printed below, each change marked.

The letters come from outside; nothing here may change, shorten or invent one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from branch_app.domain.names import shown
from branch_app.ui import theme
from branch_app.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from branch_app.domain.names import Letter

_PAD: Final = 3.0
_SPACE: Final = 9.0
_BETWEEN: Final = 4.0  # pixels between two rows of pairs


def told(letter: Letter) -> str:
    """Say one change in words.

    Args:
        letter: one that is printed otherwise.
    """
    written = letter.written if letter.written.isprintable() else shown(letter.written)
    if not letter.printed:
        return tr("{written} is left out", written=written)
    return tr("{written} is printed as {printed}", written=written, printed=letter.printed)


class Spelling(QWidget):
    """The letters of one line.

    Args:
        name: accessible name.
        parent: owner.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: tuple[Letter, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)

    @property
    def letters(self) -> tuple[Letter, ...]:
        """The letters that are shown."""
        return self._letters

    def show_letters(self, letters: Sequence[Letter]) -> None:
        """Show the letters of a line; none shows nothing."""
        letters = tuple(letters)
        if letters == self._letters:
            return
        self._letters = letters
        changes = dict.fromkeys(letter for letter in letters if letter.changed)
        self.setAccessibleDescription(", ".join(told(letter) for letter in changes))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: long lines go on below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many rows as the letters need, one at least."""
        rows = 1 + max((row for row, _, _, _ in self._placed(width)), default=0)
        return round(rows * (self._row() + _BETWEEN))

    def sizeHint(self) -> QSize:
        """Return room for 26 letters."""
        width = theme.current().px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for one row."""
        return QSize(theme.current().px(160), round(self._row() + _BETWEEN))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, left, width, letter in self._placed(self.width()):
            top = row * (self._row() + _BETWEEN)
            self._paint(painter, letter, QRectF(left, top, width, self._row()))
        painter.end()

    def _paint(self, painter: QPainter, letter: Letter, cell: QRectF) -> None:
        look, half = theme.current(), cell.height() / 2
        above = QRectF(cell.left(), cell.top(), cell.width(), half)
        below = above.translated(0, half)
        if letter.changed:
            ground = cell.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(look.colour("attention"), 1))
            painter.setBrush(look.colour("attention_soft"))
            painter.drawRoundedRect(ground, 4, 4)
        painter.setPen(look.colour("ink" if letter.changed else "ink_soft"))
        if letter.changed:
            painter.setFont(self._font(struck=not letter.printed))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, _visible(letter.written))
        painter.setFont(self._font(bold=letter.changed))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, letter.printed)

    def _placed(self, width: int) -> Iterator[tuple[int, float, float, Letter]]:
        """Give each letter its row, its left edge and its width; words stay together."""
        metrics = QFontMetricsF(self._font(bold=True))
        row, left = 0, 0.0
        for word in _words(self._letters):
            widths = [_width(letter, metrics) for letter in word]
            if left and left + sum(widths) > width:
                row, left = row + 1, 0.0
            for letter, wide in zip(word, widths, strict=True):
                if left + wide > width and left:
                    row, left = row + 1, 0.0
                if letter.printed.strip() or letter.changed:
                    yield row, left, wide, letter
                left += wide

    def _row(self) -> float:
        return 2 * QFontMetricsF(self._font()).height() + 2

    @staticmethod
    def _font(*, bold: bool = False, struck: bool = False) -> QFont:
        font = theme.current().font("mono_small")
        font.setStrikeOut(struck)
        if bold:
            font.setWeight(QFont.Weight.Medium)
        return font


def _words(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    word: list[Letter] = []
    for letter in letters:
        word.append(letter)
        if letter.printed == " ":
            yield word
            word = []
    yield word


def _width(letter: Letter, metrics: QFontMetricsF) -> float:
    if letter.printed == " ":
        return _SPACE
    texts = (letter.printed, _visible(letter.written) if letter.changed else "")
    pad = 2 * _PAD if letter.changed else 1.0
    return max(metrics.horizontalAdvance(text) for text in texts) + pad


def _visible(written: str) -> str:
    return written if written.isprintable() else shown(written)
