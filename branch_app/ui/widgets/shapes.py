"""The five state shapes, painted: they differ in outline, so colour is never needed.

Words for states may not enter here; they come with the state.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from branch_app.ui import theme


class Tone(Enum):
    """What a state means; the value is its colour's name in the theme."""

    GOOD = "good"
    WORKING = "working"
    ATTENTION = "attention"
    BAD = "bad"
    QUIET = "quiet"


def _stroke(colour: QColor, width: float) -> QPen:
    round_cap = Qt.PenCapStyle.RoundCap
    return QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, Qt.PenJoinStyle.RoundJoin)


def _good(painter: QPainter, colour: QColor, cut: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(1, 1, 22, 22))
    painter.setPen(_stroke(cut, 2.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(7, 12.4), QPointF(10.6, 16), QPointF(17, 8.6)])


def _attention(painter: QPainter, colour: QColor, cut: QColor) -> None:
    path = QPainterPath(QPointF(12, 3))
    path.lineTo(22, 21)
    path.lineTo(2, 21)
    path.closeSubpath()
    painter.setPen(_stroke(colour, 2.4))
    painter.setBrush(colour)
    painter.drawPath(path)
    painter.setPen(_stroke(cut, 2.6))
    painter.drawLine(QPointF(12, 9.2), QPointF(12, 14))
    painter.drawPoint(QPointF(12, 18.2))


def _bad(painter: QPainter, colour: QColor, cut: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(2, 2, 20, 20), 3.5, 3.5)
    painter.setPen(_stroke(cut, 2.6))
    painter.drawLine(QPointF(8, 8), QPointF(16, 16))
    painter.drawLine(QPointF(16, 8), QPointF(8, 16))


def _quiet(painter: QPainter, colour: QColor, _cut: QColor) -> None:
    painter.setPen(_stroke(colour, 3))
    painter.drawLine(QPointF(6, 12), QPointF(18, 12))


def _working(painter: QPainter, colour: QColor, progress: float | None) -> None:
    ring = QRectF(3, 3, 18, 18)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if progress is None:
        painter.setPen(_stroke(colour, 3.2))
        painter.drawEllipse(ring)
        return
    faint = QColor(colour)
    faint.setAlphaF(0.28)
    painter.setPen(_stroke(faint, 3.2))
    painter.drawEllipse(ring)
    painter.setPen(_stroke(colour, 3.2))
    painter.drawArc(ring, 90 * 16, -round(360 * 16 * min(max(progress, 0.02), 1.0)))


_FILLED = {Tone.GOOD: _good, Tone.ATTENTION: _attention, Tone.BAD: _bad, Tone.QUIET: _quiet}


def paint_shape(
    painter: QPainter,
    rect: QRectF,
    tone: Tone,
    colour: QColor | None = None,
    *,
    cut: QColor | None = None,
    progress: float | None = None,
) -> None:
    """Paint a state's shape.

    Args:
        painter: a painter on any device; left as it was.
        rect: where; the shape takes the largest square in its middle.
        tone: which shape.
        colour: its colour; None takes the theme's.
        cut: colour of the sign inside; None takes the theme's surface.
        progress: 0 to 1 for the arc of ``Tone.WORKING``; None paints a whole ring.
    """
    look = theme.current()
    colour = colour or look.colour(tone.value)
    cut = cut or look.colour("surface")
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / 24, side / 24)
    if tone is Tone.WORKING:
        _working(painter, colour, progress)
    else:
        _FILLED[tone](painter, colour, cut)
    painter.restore()


class ShapeMark(QWidget):
    """A state's shape as a widget; says nothing to a screen reader: the word beside it does.

    Args:
        tone: which shape.
        pixels: its side at text scale 1.
        parent: owner.
    """

    def __init__(self, tone: Tone, pixels: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._pixels = pixels
        self._progress: float | None = None
        self._colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_tone(self, tone: Tone, colour: str = "") -> None:
        """Change the shape; ``colour`` names another colour of the theme."""
        self._tone = tone
        self._colour = colour
        self.update()

    def set_progress(self, progress: float | None) -> None:
        """Set the arc of the working ring, 0 to 1; None for a whole ring."""
        self._progress = progress
        self.update()

    def sizeHint(self) -> QSize:
        """Return the side, grown with the text."""
        side = theme.current().px(self._pixels)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape."""
        painter = QPainter(self)
        colour = theme.current().colour(self._colour) if self._colour else None
        paint_shape(painter, QRectF(self.rect()), self._tone, colour, progress=self._progress)
        painter.end()
