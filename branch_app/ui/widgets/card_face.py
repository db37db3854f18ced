"""A picture of the card: the very strings that will be sent, and no others.

Nothing here may change, shorten or invent a character; what does not fit is written smaller.
"""

from __future__ import annotations

import math
import zlib
from dataclasses import asdict, dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from branch_app.ui import assets
from branch_app.ui.tr import tr

RATIO: Final = 85.60 / 53.98
"""Width to height of an ID-1 card (ISO/IEC 7810)."""

_WIDE: Final = 428.0
"""Everything is laid out on a card this many units wide: five to the millimetre."""
_HIGH: Final = _WIDE / RATIO
_LEFT: Final = 32.0
_ROOM: Final = _WIDE - 2 * _LEFT

COLOURWAYS: Final = (
    ("#173a70", "#0a1a38"),
    ("#0f4f4a", "#06251f"),
    ("#5a2149", "#260b20"),
    ("#3a3f4b", "#15181f"),
    ("#1f4a6e", "#1a2050"),
    ("#6b2b22", "#2c0f0c"),
)
"""Ground of a card, from its top left to its bottom right."""

_BY_WORD: Final = {
    "gold": ("#7a5a14", "#3a2806"),
    "platinum": ("#4d5866", "#20262f"),
    "black": ("#2b2d33", "#0b0c0f"),
    "business": ("#0f4f4a", "#06251f"),
    "classic": ("#173a70", "#0a1a38"),
}

INK: Final = "#ffffff"
SOFT: Final = "#d5dbe6"


def colourway(product: str) -> tuple[str, str]:
    """Return the two ground colours of a product's card; the same name has the same for ever."""
    for word, pair in _BY_WORD.items():
        if word in product.lower():
            return pair
    return COLOURWAYS[zlib.crc32(product.encode()) % len(COLOURWAYS)]


@dataclass(frozen=True, slots=True)
class _Face:
    product: str = ""
    number: str = ""
    expiry: str = ""
    name: str = ""
    second_name: str = ""
    environment_word: str = ""


class CardFace(QWidget):
    """A payment card, painted from the strings that it is given.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = _Face()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Picture of the card"))
        # A card runs from left to right in every country.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_card(  # the strings of a card, by name
        self,
        product: str,
        number: str,
        expiry: str,
        name: str,
        second_name: str = "",
        environment_word: str = "",
    ) -> None:
        """Show a card.

        Args:
            product: the product's name.
            number: its groups as they shall be seen; the caller masks it.
            expiry: MM/YY.
            name: the printed line.
            second_name: the second printed line, or "".
            environment_word: watermark across the card, or "" in production.
        """
        face = _Face(product, number, expiry, name, second_name, environment_word)
        if face == self._face:
            return
        self._face = face
        spoken = (
            environment_word,
            product,
            tr("number {number}", number=number) if number else "",
            tr("valid thru {expiry}", expiry=expiry) if expiry else "",
            tr("printed name {name}", name=name) if name else tr("no name yet"),
            tr("second line {name}", name=second_name) if second_name else "",
        )
        self.setAccessibleDescription(". ".join(part for part in spoken if part))
        self.update()

    def strings(self) -> dict[str, str]:
        """Return exactly the strings that are painted."""
        return asdict(self._face)

    def sizeHint(self) -> QSize:
        """Return 360 pixels wide."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which it can be read."""
        return QSize(260, self.heightForWidth(260))

    def hasHeightForWidth(self) -> bool:
        """Return True: a card keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of an ID-1 card."""
        return math.ceil(width / RATIO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card as large as fits, in the middle of the top."""
        scale = min(self.width() / _WIDE, self.height() / _HIGH)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.translate((self.width() - _WIDE * scale) / 2, 0)
        painter.scale(scale, scale)
        self._paint_ground(painter)
        self._paint_watermark(painter)
        self._paint_chip(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        first, last = (QColor(colour) for colour in colourway(self._face.product))
        gradient = QLinearGradient(0, 0, _WIDE, _HIGH)
        gradient.setColorAt(0, first)
        gradient.setColorAt(1, last)
        card = QRectF(0.5, 0.5, _WIDE - 1, _HIGH - 1)
        path = QPainterPath()
        path.addRoundedRect(card, 16, 16)
        painter.fillPath(path, gradient)
        painter.save()
        painter.setClipPath(path)
        fade = QLinearGradient(0, 0, _WIDE, 0)
        fade.setColorAt(0.1, QColor(255, 255, 255, 0))
        fade.setColorAt(1, QColor(255, 255, 255, 44))
        painter.setPen(QPen(fade, 1))
        for line in range(30):
            painter.drawPath(_wave(line))
        painter.restore()
        painter.setPen(QPen(QColor(255, 255, 255, 46), 1))
        painter.drawPath(path)

    @staticmethod
    def _paint_chip(painter: QPainter) -> None:
        chip = QRectF(_LEFT, 84, 54, 42)
        gold = QLinearGradient(chip.topLeft(), chip.bottomRight())
        gold.setColorAt(0, QColor("#f0d894"))
        gold.setColorAt(1, QColor("#b98f3a"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gold)
        painter.drawRoundedRect(chip, 7, 7)
        painter.setPen(QPen(QColor(92, 66, 16, 190), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        core = QRectF(chip.center().x() - 9, chip.top() + 11, 18, chip.height() - 22)
        painter.drawRoundedRect(core, 4, 4)
        for y in (core.top() + 2, chip.center().y(), core.bottom() - 2):
            painter.drawLine(QPointF(chip.left(), y), QPointF(core.left(), y))
            painter.drawLine(QPointF(core.right(), y), QPointF(chip.right(), y))
        for y, end in ((core.top(), chip.top()), (core.bottom(), chip.bottom())):
            painter.drawLine(QPointF(chip.center().x(), y), QPointF(chip.center().x(), end))
        pen = QPen(QColor(SOFT), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for radius in (6, 12, 18):
            ring = QRectF(102 - radius, chip.center().y() - radius, 2 * radius, 2 * radius)
            painter.drawArc(ring, -42 * 16, 84 * 16)

    def _paint_words(self, painter: QPainter) -> None:
        face = self._face
        _write(painter, QRectF(_LEFT, 24, _ROOM, 30), face.product, _sans(20))
        _write(painter, QRectF(_LEFT, 136, _ROOM, 38), face.number, _mono(30))
        _write(painter, QRectF(_LEFT, 178, 84, 24), "VALID THRU", _sans(12), SOFT)
        _write(painter, QRectF(_LEFT + 88, 178, 120, 24), face.expiry, _mono(18))
        first = 204 if face.second_name else 214
        _write(painter, QRectF(_LEFT, first, _ROOM, 26), face.name, _mono(19))
        _write(painter, QRectF(_LEFT, 230, _ROOM, 24), face.second_name, _mono(17))

    def _paint_watermark(self, painter: QPainter) -> None:
        word = self._face.environment_word
        if not word:
            return
        painter.save()
        painter.translate(_WIDE / 2, _HIGH / 2)
        painter.rotate(-math.degrees(math.atan(1 / RATIO)) * 0.8)
        font = _sans(64)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 6)
        _write(painter, QRectF(-190, -50, 380, 100), word, font, "#2bffffff", middle=True)
        painter.restore()


def _wave(line: int) -> QPainterPath:
    path = QPainterPath()
    for step in range(33):
        along = step / 32
        x = _WIDE * 1.05 * along
        swing = math.sin(along * 5.6 + line * 0.13) * (26 + line * 1.6)
        y = _HIGH * (line * 0.038 - 0.05) + swing * (1 - 0.35 * along)
        point = QPointF(x, y)
        path.moveTo(point) if step == 0 else path.lineTo(point)
    return path


def _sans(units: float) -> QFont:
    font = QFont(assets.SANS)
    font.setPixelSize(round(units))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _mono(units: float) -> QFont:
    font = QFont(assets.MONO)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(round(units))
    font.setWeight(QFont.Weight.Medium)
    return font


def _write(  # what, where and how
    painter: QPainter,
    room: QRectF,
    text: str,
    font: QFont,
    colour: str = INK,
    *,
    middle: bool = False,
) -> None:
    """Write every character of a text inside its room, smaller where it does not fit."""
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    width = QFontMetricsF(font).horizontalAdvance(text)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    if width > room.width():
        shrink = room.width() / width
        painter.translate(room.left(), room.center().y())
        painter.scale(shrink, shrink)
        room = QRectF(0, -room.height(), width + 1, 2 * room.height())
    align = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | align, text)
    painter.restore()
