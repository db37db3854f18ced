"""A name letter by letter: what was written above, what is printed below, each change marked.

The letters come from outside; nothing here may change, shorten or invent one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from branch_app.domain.names import Letter, shown
from branch_app.ui import theme
from branch_app.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PAD: Final = 3.0
_SPACE: Final = 9.0
_BREAKS: Final = (" ", "/")
"""Letters after which a long line may go on below."""
_BETWEEN: Final = 4.0  # pixels between two rows

_Row: TypeAlias = "list[tuple[float, float, Letter]]"
_MARKED: Final[_Row] = [(0.0, 0.0, Letter("Ä", "AE"))]


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
        """Return the height of as many rows as the letters need, a marked one at least."""
        rows = self._rows(width)
        return round(max(sum(map(self._height, rows)), self._height(_MARKED)))

    def sizeHint(self) -> QSize:
        """Return room for 26 letters."""
        width = theme.current().px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for one row with a change in it."""
        return QSize(theme.current().px(160), round(self._height(_MARKED)))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        for row in self._rows(self.width()):
            height = self._height(row) - _BETWEEN
            for left, width, letter in row:
                self._paint(painter, letter, QRectF(left, top, width, height))
            top += height + _BETWEEN
        painter.end()

    def _paint(self, painter: QPainter, letter: Letter, cell: QRectF) -> None:
        look, line = theme.current(), self._line()
        if letter.changed:
            painter.setPen(QPen(look.colour("attention"), 1))
            painter.setBrush(look.colour("attention_soft"))
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(look.colour("ink"))
            painter.setFont(self._font(struck=not letter.printed))
            above = QRectF(cell.left(), cell.top(), cell.width(), line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, _visible(letter.written))
        painter.setPen(look.colour("ink" if letter.changed else "ink_soft"))
        painter.setFont(self._font(bold=letter.changed))
        below = QRectF(cell.left(), cell.bottom() - line, cell.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, letter.printed)

    def _rows(self, width: int) -> list[_Row]:
        """Give each letter its row, its left edge and its width; words stay together."""
        metrics = QFontMetricsF(self._font(bold=True))
        rows: list[_Row] = [[]]
        left = 0.0
        for word in _words(self._letters):
            widths = [_width(letter, metrics) for letter in word]
            if left and left + sum(widths) > width:
                rows.append([])
                left = 0.0
            for letter, wide in zip(word, widths, strict=True):
                if left and left + wide > width:
                    rows.append([])
                    left = 0.0
                rows[-1].append((left, wide, letter))
                left += wide
        return rows

    def _height(self, row: _Row) -> float:
        lines = 2 if any(letter.changed for _, _, letter in row) else 1
        return lines * self._line() + _BETWEEN

    def _line(self) -> float:
        return QFontMetricsF(self._font()).height() + 1

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
        if letter.printed in _BREAKS:
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
