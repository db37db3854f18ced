"""The steps of a guided entry and which one is being done.

What the steps are and when one is done is decided outside.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from branch_app.ui import theme
from branch_app.ui.tr import tr
from branch_app.ui.widgets.mirror import placed

if TYPE_CHECKING:
    from collections.abc import Sequence

_CIRCLE = 28
_GAP = 10
_LINE = 40
_SHORT = 8


class _Words(Enum):
    """Which steps keep their word."""

    ALL = auto()
    CURRENT = auto()
    NONE = auto()


class _Way(NamedTuple):
    """How the steps are laid out: their words, the lines between, the gaps around."""

    words: _Words
    line: int
    gap: int


class Stepper(QWidget):
    """Numbered circles with words and lines between; done steps carry a check.

    Args:
        steps: their names.
        parent: owner.
    """

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Steps"))
        self.set_current(0)

    def set_current(self, index: int) -> None:
        """Mark a step as the one being done; those before it are done."""
        self._current = index
        name = self._steps[index] if index < len(self._steps) else tr("done")
        place, most = min(index + 1, len(self._steps)), len(self._steps)
        self.setAccessibleDescription(
            tr("Step {place} of {most}: {name}", place=place, most=most, name=name)
        )
        self.update()

    @property
    def current(self) -> int:
        """The step being done, from 0; the number of steps when all are done."""
        return self._current

    def _worded(self, place: int, words: _Words) -> bool:
        return words is _Words.ALL or (words is _Words.CURRENT and place == self._current)

    def _widths(self, words: _Words) -> list[int]:
        look = theme.current()
        metrics = QFontMetrics(look.font("label"))
        return [
            look.px(_CIRCLE) + look.px(_GAP) + metrics.horizontalAdvance(step)
            if self._worded(place, words)
            else look.px(_CIRCLE)
            for place, step in enumerate(self._steps)
        ]

    def _total(self, way: _Way) -> int:
        between = way.line + 2 * way.gap
        return sum(self._widths(way.words)) + between * (len(self._steps) - 1)

    def _ways(self) -> tuple[_Way, ...]:
        """The roomiest first. The narrowest leaves the current step's name to the page's title."""
        look = theme.current()
        line, gap = look.px(_LINE), look.px(_GAP)
        return (
            _Way(_Words.ALL, line, gap), _Way(_Words.ALL, _SHORT, gap),
            _Way(_Words.CURRENT, line, gap), _Way(_Words.CURRENT, _SHORT, _SHORT),
            _Way(_Words.NONE, line, gap), _Way(_Words.NONE, _SHORT, _SHORT),
        )  # fmt: skip

    def sizeHint(self) -> QSize:
        """Room for all words."""
        return QSize(self._total(self._ways()[0]), theme.current().px(_CIRCLE) + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for circles."""
        return QSize(self._total(self._ways()[-1]), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circles, words and lines."""
        look = theme.current()
        fitting = (way for way in self._ways() if self._total(way) <= self.width())
        way = next(fitting, self._ways()[-1])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for place, width in enumerate(self._widths(way.words)):
            self._paint_step(painter, left, place, worded=self._worded(place, way.words))
            left += width + way.gap
            if place < len(self._steps) - 1:
                done = place < self._current
                painter.setPen(QPen(look.colour("accent" if done else "input_line"), 1.5))
                middle = self.height() / 2
                between = placed(self, QRectF(left, middle, way.line, 0))
                painter.drawLine(between.topLeft(), between.topRight())
                left += way.line + way.gap
        painter.end()

    def _paint_step(self, painter: QPainter, left: int, place: int, *, worded: bool) -> None:
        look = theme.current()
        side = look.px(_CIRCLE)
        circle = QRectF(left + 1, (self.height() - side) / 2 + 1, side - 2, side - 2)
        circle = placed(self, circle)
        now, done = place == self._current, place < self._current
        filled = look.colour("accent") if now else look.colour("accent_soft" if done else "surface")
        painter.setBrush(filled)
        painter.setPen(QPen(look.colour("accent" if now or done else "input_line"), 1.5))
        painter.drawEllipse(circle)
        painter.setPen(look.colour("on_accent" if now else "accent" if done else "ink_soft"))
        painter.setFont(look.font("label"))
        if done:
            self._paint_check(painter, circle)
        else:
            number = QLocale().toString(place + 1)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, number)
        if worded:
            painter.setPen(look.colour("ink" if now else "ink_soft"))
            painter.setFont(look.font("label" if now else "small"))
            start = left + side + look.px(_GAP)
            room = placed(self, QRectF(start, 0, self.width() - start, self.height()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._steps[place])

    @staticmethod
    def _paint_check(painter: QPainter, circle: QRectF) -> None:
        unit = circle.width() / 24
        pen = QPen(painter.pen().color(), 2.2 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = ((7.0, 12.4), (10.6, 16.0), (17.0, 8.6))
        origin = circle.topLeft()
        painter.drawPolyline([origin + QPointF(x * unit, y * unit) for x, y in points])
