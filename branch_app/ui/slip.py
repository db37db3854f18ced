"""The slip of a request on paper: what was ordered, how it stands, and a line to sign.

It leaves the bank, so it holds no digit of the card number, not even the last four, and no
customer number. Where it goes, to a printer or into a file, is decided outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPainter, QPen, QTextLayout

from branch_app.ui import assets, strings
from branch_app.ui.tr import clock, day, joined, speaking, tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPagedPaintDevice

    from branch_app.domain.order import IssuanceRequest
    from branch_app.ui.tr import Tongue

WIDTH, HEIGHT = 523.0, 370.0
"""Points: the width between the margins of an A4 page, and the height of the upper half."""
_LABEL: Final = 130.0
_LINE: Final = 20.0
_INK, _SOFT, _RULE = QColor("#101828"), QColor("#4a5565"), QColor("#7b8798")


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip, in the customer's language.

    Attributes:
        title: what it is.
        facts: label and value, in order.
        state: the state in a few words.
        sentences: what happened, was a card made, what now.
        signatures: what is written under each line to sign.
        foot: when it was printed, and by what.
        from_right: the language runs from right to left.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    state: str
    sentences: str
    signatures: tuple[str, ...]
    foot: str
    from_right: bool

    def lines(self) -> list[str]:
        """Return everything that it says."""
        facts = [f"{label}: {value}" for label, value in self.facts]
        return [self.title, *facts, self.state, self.sentences, *self.signatures, self.foot]


def make_slip(
    request: IssuanceRequest, tongue: Tongue, now: datetime, *, practice: bool = False
) -> Slip:
    """Write the slip of a request.

    Args:
        request: what was ordered.
        tongue: the customer's language.
        now: UTC.
        practice: nothing is ever printed for it.
    """
    with speaking(tongue):
        said = strings.saying(request)
        name = f"{request.name} {request.second_name}".strip()
        printed = tr("Printed on {day} at {time}", day=day(now), time=clock(now))
        return Slip(
            title=tr("Practice slip: no card was made") if practice else tr("Card order"),
            facts=(
                (tr("Reference"), request.request_id),
                (tr("Ordered"), f"{day(request.created)}  {clock(request.created)}"),
                (tr("Card"), request.product_name),
                (tr("Reason"), tr(strings.REASONS[request.issuance])),
                (tr("Printed name"), name),
                (tr("Station"), request.station_name),
                (tr("Teller"), request.teller),
            ),
            state=tr(strings.SHORT[request.state]),  # the longer words are for the teller
            # The heading of a practice slip says what came of it: nothing.
            sentences="" if practice else joined(said.happened, strings.card_made(request)),
            signatures=(tr("Date"), tr("Customer's signature")),
            foot=f"{printed}  ·  Branch Counter",
            from_right=tongue.locale.textDirection() is Qt.LayoutDirection.RightToLeft,
        )


def print_slip(slip: Slip, device: QPagedPaintDevice) -> bool:
    """Put a slip on a page.

    Args:
        slip: what it says.
        device: a printer or a PDF file.

    Returns:
        False when the device takes nothing: no such folder, no such printer.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    pixels = painter.viewport().width()
    painter.scale(pixels / page.width(), pixels / page.width())
    paint_slip(slip, painter, page.width())
    return painter.end()


def paint_slip(slip: Slip, painter: QPainter, width: float = WIDTH) -> None:
    """Paint a slip, from 0, 0 on, in points.

    Args:
        slip: what it says.
        painter: scaled so that its unit is a point.
        width: of the page between its margins.
    """
    pen = _Pen(slip, painter, width)
    pen.write(slip.title, 18, strong=True, skip=34)
    for label, value in slip.facts:
        pen.pair(label, value)
    pen.rule()
    pen.write(slip.state, 13, strong=True, skip=22)
    pen.write(slip.sentences, 10, skip=64)
    pen.signatures(slip.signatures)
    pen.write(slip.foot, 8, soft=True, skip=0)


class _Pen:
    """Writes downwards; left and right change places where the language runs from the right."""

    def __init__(self, slip: Slip, painter: QPainter, width: float) -> None:
        self._painter = painter
        self._width = width
        self._from_right = slip.from_right
        self._top = 0.0
        way = Qt.LayoutDirection.RightToLeft if slip.from_right else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)

    def _put(self, words: str, left: float, width: float, font: QFont) -> None:
        if self._from_right:
            left = self._width - left - width
        side = Qt.AlignmentFlag.AlignRight if self._from_right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        self._painter.setFont(font)
        # The first line stands where Latin letters would: those of other scripts are higher.
        top = self._top + QFontMetricsF(font).ascent() - _ascent(words, font)
        place = QRectF(left, top, width, 80)
        self._painter.drawText(place, int(flags | Qt.TextFlag.TextWordWrap), words)

    def write(
        self, words: str, size: int, *, skip: float, strong: bool = False, soft: bool = False
    ) -> None:
        self._painter.setPen(_SOFT if soft else _INK)
        self._put(words, 0, self._width, _font(size, strong=strong))
        self._top += skip

    def pair(self, label: str, value: str) -> None:
        self._painter.setPen(_SOFT)
        self._put(label, 0, _LABEL, _font(10))
        self._painter.setPen(_INK)
        self._put(value, _LABEL, self._width - _LABEL, _font(11, strong=True))
        self._top += _LINE

    def rule(self) -> None:
        self._top += 8
        self._painter.setPen(QPen(_RULE, 0.5))
        self._painter.drawLine(0, round(self._top), round(self._width), round(self._top))
        self._top += 14

    def signatures(self, words: tuple[str, ...]) -> None:
        left, gap = 0.0, 24.0
        for share, under in zip((0.3, 0.7), words, strict=True):
            width = (self._width - gap) * share
            start = self._width - left - width if self._from_right else left
            self._painter.setPen(QPen(_RULE, 0.75))
            self._painter.drawLine(
                round(start), round(self._top), round(start + width), round(self._top)
            )
            self._top += 4
            self._painter.setPen(_SOFT)
            self._put(under, left, width, _font(9))
            self._top -= 4
            left += width + gap
        self._top += 32


def _ascent(words: str, font: QFont) -> float:
    """How far a line reaches up, whichever fonts its letters come from."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent()


def _font(size: int, *, strong: bool = False) -> QFont:
    font = QFont(assets.SANS)
    font.setPixelSize(size)  # the painter's unit is a point
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
