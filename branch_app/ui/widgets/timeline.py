"""What happened to a request, in order, with times.

What happened, and its words, come from outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from branch_app.ui import theme
from branch_app.ui.tr import tr
from branch_app.ui.widgets.shapes import Tone, paint_shape
from branch_app.ui.widgets.text import Text, breakable

if TYPE_CHECKING:
    from collections.abc import Sequence


_NARROW = 320
"""Pixels at text scale 1 below which a note stands below its word."""
_MARK = 56
"""Pixels at text scale 1 that the mark takes, with the room on both its sides."""
_FRAME = 6
"""Pixels of the ring that shows the focus and of the room inside it, as in the style sheet."""
_ANY = 16_777_215
"""Qt's width of what may be as wide as it likes."""
_MOST_OF_WORD = 0.36
"""The most that a row's word takes of the width before it breaks into lines."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened, or that is still to come.

    Attributes:
        time: as it is shown, or "".
        tone: its shape and colour.
        word: what happened.
        note: a fact about it, or "".
        pending: still to come.
    """

    time: str
    tone: Tone
    word: str
    note: str = ""
    pending: bool = False


class _Mark(QWidget):
    """The shape of a row, on the line that joins it to the rows above and below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = Tone.QUIET
        self._pending = False
        self._joins = (False, False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_mark(self, tone: Tone, joins: tuple[bool, bool], *, pending: bool) -> None:
        self._tone = tone
        self._pending = pending
        self._joins = joins
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(24), theme.current().px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        side = look.px(16)
        shape = QRectF((self.width() - side) / 2, look.px(8), side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 2))
        middle = self.width() / 2
        if self._joins[0]:
            painter.drawLine(QPointF(middle, 0), QPointF(middle, shape.top() - 3))
        if self._joins[1]:
            painter.drawLine(QPointF(middle, shape.bottom() + 3), QPointF(middle, self.height()))
        if self._pending:
            painter.setPen(QPen(look.colour("input_line"), 1.5))
            painter.drawEllipse(shape.adjusted(4, 4, -4, -4))
        else:
            paint_shape(painter, shape, self._tone)
        painter.end()


class _Row(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.time = Text("", "mono_small")
        self._mark = _Mark(self)
        self.word = Text("", "label", wrap=True)
        self._note = Text("", "small", wrap=True)
        self._plain_note = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.time, 0, top)
        line.addWidget(self._mark)
        self._told = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._told.setSpacing(0)
        self._told.addWidget(self.word, 0, top)
        self._told.addSpacing(2 * theme.GRID)
        self._told.addWidget(self._note, 1, top)
        line.addLayout(self._told, 1)

    def align(self, time: int, word: int | None) -> None:
        """Keep the columns; without a width for words, time and note stand below the word."""
        way = QBoxLayout.Direction
        below = [self.time.text(), self._plain_note] if word is None else [self._plain_note]
        self._note.setText("  ".join(part for part in below if part))
        self.time.setVisible(word is not None)
        self._told.setDirection(way.TopToBottom if word is None else way.LeftToRight)
        self.time.setFixedWidth(time)
        self.word.setMinimumWidth(word or 0)
        self.word.setMaximumWidth(word or _ANY)

    def show_row(self, row: TimelineRow, joins: tuple[bool, bool], *, last: bool) -> None:
        self.time.setText(row.time)
        self._mark.show_mark(row.tone, joins, pending=row.pending)
        self.word.setText(row.word)
        self.word.set_role("small" if row.pending else "label")
        self.word.set_tone("off" if row.pending else row.tone.value if last else "plain")
        self._plain_note = breakable(row.note)
        self._note.set_tone("off" if row.pending else "plain" if last else "")
        spoken = [row.word, row.time or tr("still to come"), row.note]
        self.setAccessibleName(", ".join(part for part in spoken if part))
        look = theme.current()
        words = QFontMetrics(look.font("label"))
        base = (look.px(32) - words.height()) / 2 + words.ascent()
        for text, role in (
            (self.time, "mono_small"),
            (self.word, "small" if row.pending else "label"),
            (self._note, "small"),
        ):
            top = round(base - QFontMetrics(look.font(role)).ascent())
            text.setContentsMargins(0, max(0, top), 0, 0)


class Timeline(QScrollArea):
    """Rows of time, shape, word and note; the last that happened stands out.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[TimelineRow, ...] = ()
        self._rows: list[_Row] = []
        inside = self._inside = QWidget()
        inside.setProperty("clear", True)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("What happened"))

    def set_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show these rows; a reader's place is kept while nothing new comes."""
        if tuple(rows) == self._given:
            return
        grown = len(rows) > len(self._given)
        self._given = tuple(rows)
        self._fit_count(len(rows))
        happened = [place for place, row in enumerate(rows) if not row.pending]
        last = happened[-1] if happened else -1
        for place, (row, part) in enumerate(zip(rows, self._rows, strict=True)):
            joins = (place > 0, place < len(rows) - 1)
            part.show_row(row, joins, last=place == last)
        self._align()
        self.setAccessibleDescription(rows[last].word if happened else "")
        if grown and happened:
            self.ensureWidgetVisible(self._rows[last])

    def rows(self) -> tuple[TimelineRow, ...]:
        """The rows that are shown."""
        return self._given

    def sizeHint(self) -> QSize:
        """Room for all rows."""
        inside = self._inside.sizeHint()
        width = self.viewport().width()
        high = self._inside.heightForWidth(width) if width > inside.width() // 2 else -1
        frame = 2 * _FRAME
        return QSize(inside.width() + frame, (high if high > 0 else inside.height()) + frame)

    def minimumSizeHint(self) -> QSize:
        """Room for two rows; the others are scrolled to."""
        return QSize(theme.current().px(200), theme.current().px(64))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when notes break into other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the columns anew when the text size changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._given:
            given, self._given = self._given, ()
            self.set_rows(given)

    def _fit_count(self, count: int) -> None:
        while len(self._rows) < count:
            row = _Row(self._inside)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        while len(self._rows) > count:
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _align(self) -> None:
        look = theme.current()
        times = QFontMetrics(look.font("mono_small"))
        words = QFontMetrics(look.font("label"))
        time_width = max((times.horizontalAdvance(row.time) for row in self._given), default=0)
        word_width = max((words.horizontalAdvance(row.word) for row in self._given), default=0)
        # As if the scroll bar were always there: a layout that made it come and go, and that
        # followed from its coming and going, would never come to rest.
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        if any(row.note for row in self._given):
            beside, needed = min(word_width, round(room * _MOST_OF_WORD)) + 2, look.px(_NARROW)
        else:  # without notes a time and a word stand side by side in little room
            beside, needed = word_width + 2, time_width + word_width + look.px(_MARK)
        for part in self._rows:
            part.align(time_width + 2, beside if room >= needed else None)
        self.updateGeometry()
