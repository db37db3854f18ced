"""The dark navigation at the left: where to go, who is here, and Lock.

What is behind an item is decided outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QIcon,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from branch_app.domain.words import phrases
from branch_app.ui import assets, theme
from branch_app.ui.tr import tr
from branch_app.ui.widgets.key_text import key_text
from branch_app.ui.widgets.mirror import placed

if TYPE_CHECKING:
    from collections.abc import Sequence


LOCK_KEY = "Ctrl+L"
_SIGN, _GAP = 20, 12
"""Pixels: an item's drawing, at text scale 1, and what is left free beside it."""
_ASLEEP = 0.45
"""How much of an item is seen while it cannot be used."""


@dataclass(frozen=True, slots=True)
class RailItem:
    """A place to go.

    Attributes:
        name: what ``Rail.chosen`` carries; its drawing is ``icons/rail-NAME.svg``.
        text: what it is called, a phrase of the catalogue.
        key: its key.
    """

    name: str
    text: str
    key: str


class _RailButton(QPushButton):
    def __init__(self, name: str, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = QIcon(assets.icon_file(f"rail-{name}"))
        self._text = text
        self._key = QKeySequence(key)
        self.setProperty("kind", "rail")
        self._count = 0
        self._current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        shortcut = QShortcut(self._key, self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.click)
        self.say()

    def say(self) -> None:
        waiting = tr("{n} under way", n=self._count) if self._count else ""
        parts = [self.text_shown, waiting, self.key]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(tr("you are here") if self._current else "")
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.say()
            self.updateGeometry()

    @property
    def text_shown(self) -> str:
        return tr(self._text)

    @property
    def key(self) -> str:
        return key_text(self._key)

    def set_count(self, count: int) -> None:
        self._count = count
        self.say()

    def set_current(self, *, current: bool) -> None:
        self._current = current
        self.say()

    def _font(self) -> QFont:
        return theme.current().font("heading" if self._current else "body")

    def sizeHint(self) -> QSize:
        look = theme.current()
        text = QFontMetrics(look.font("heading")).horizontalAdvance(self.text_shown)
        hints = QFontMetrics(look.font("hint"))
        extra = hints.horizontalAdvance(self.key) + hints.horizontalAdvance("8") + look.px(12) + 24
        return QSize(text + extra + 28 + look.px(_SIGN) + _GAP, self._height())

    def _height(self) -> int:
        """A target of 40 pixels, and what its letters need where they are larger."""
        return max(theme.CONTROL, QFontMetrics(theme.current().font("heading")).height() + 22)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._current or self.underMouse():
            painter.setBrush(look.colour("rail_current" if self._current else "rail_hover"))
            painter.drawRoundedRect(frame, 6, 6)
        if self._current:
            painter.setBrush(look.colour("rail_focus"))
            height = look.px(16)
            bar = QRectF(1, (self.height() - height) / 2, 3, height)
            painter.drawRoundedRect(placed(self, bar), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("rail_focus"), 2))
            painter.drawRoundedRect(frame, 6, 6)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        look = theme.current()
        side = look.px(_SIGN)
        space = placed(self, QRectF(self.rect().adjusted(16 + side + _GAP, 0, -12, 0)))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._font())
        if not self.isEnabled():
            painter.setOpacity(_ASLEEP)
        sign = placed(self, QRectF(16, (self.height() - side) / 2, side, side))
        self._sign.paint(painter, sign.toRect())
        painter.setPen(look.colour("rail_ink"))
        painter.drawText(space, middle | Qt.AlignmentFlag.AlignLeft, self.text_shown)
        after = painter.fontMetrics().horizontalAdvance(self.text_shown) + 8
        painter.setFont(look.font("hint"))
        painter.setPen(look.colour("rail_soft"))
        painter.drawText(space, middle | Qt.AlignmentFlag.AlignRight, self.key)
        if self._count:
            self._paint_count(painter, after)

    def _paint_count(self, painter: QPainter, after: float) -> None:
        look = theme.current()
        painter.setFont(look.font("caption"))
        words = QLocale().toString(self._count)
        height = look.px(20)
        width = max(height, painter.fontMetrics().horizontalAdvance(words) + look.px(12))
        after += look.px(_SIGN) + _GAP
        pill = placed(self, QRectF(16 + after, (self.height() - height) / 2, width, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("rail_ink"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(look.colour("rail"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class Rail(QWidget):
    """Brand, items, teller and Lock.

    Signals:
        chosen(str): the name of the item that was pressed.
        lock_asked: Lock was pressed.
        cover_asked: the window shall be covered.

    Args:
        brand: the product's name.
        items: places to go.
        lock: what Lock is called.
        lock_key: its key.
        parent: owner.
    """

    chosen = Signal(str)
    lock_asked = Signal()
    cover_asked = Signal()

    def __init__(
        self,
        brand: str,
        items: Sequence[RailItem],
        lock: str = phrases("Lock"),
        lock_key: str = LOCK_KEY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._brand = _Line(brand, "heading", "rail_ink", self)
        self._teller = _Line("", "small", "rail_soft", self)
        self._buttons: dict[str, _RailButton] = {}
        self._current = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 16)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self._brand)
        column.addSpacing(2 * theme.GRID)
        for item in items:
            button = _RailButton(item.name, item.text, item.key, self)
            button.clicked.connect(partial(self._choose, item.name))
            self._buttons[item.name] = button
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self._teller)
        self._lock = _RailButton("lock", lock, lock_key, self)
        self._lock.clicked.connect(self.lock_asked)
        column.addWidget(self._lock)
        cover = _RailButton("cover", phrases("Cover"), "F12", self)  # of use while locked, too
        cover.clicked.connect(self.cover_asked)
        column.addWidget(cover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Navigation"))

    def set_current(self, name: str) -> None:
        """Mark where the teller is; "" marks nothing."""
        self._current = name
        for own, button in self._buttons.items():
            button.set_current(current=own == name)

    @property
    def current(self) -> str:
        """Where the teller is."""
        return self._current

    def set_count(self, name: str, count: int) -> None:
        """Show a number beside an item; 0 shows none."""
        self._buttons[name].set_count(count)

    def set_shown(self, name: str, *, shown: bool) -> None:
        """Show or hide an item; a hidden one does not answer to its key."""
        self._buttons[name].setVisible(shown)

    def set_teller(self, teller: str) -> None:
        """Show who is here."""
        self._teller.set_text(teller)

    def set_usable(self, *, usable: bool) -> None:
        """Switch all items and Lock on or off: off while the counter is locked."""
        for button in (*self._buttons.values(), self._lock):
            button.setEnabled(usable)

    def button(self, name: str) -> QPushButton:
        """Return an item's button."""
        return self._buttons[name]

    def sizeHint(self) -> QSize:
        """As wide as the widest item, at least 208 pixels."""
        widest = max((b.sizeHint().width() for b in self._buttons.values()), default=0)
        return QSize(max(208, widest + 24, self._brand.full_width() + 32), 400)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("rail"))
        painter.end()

    def _choose(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's
        self.chosen.emit(name)


class _Line(QWidget):
    """One line of text on the rail, shortened at the end where it is too long."""

    def __init__(self, text: str, role: str, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._role = role
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip("")
        self.update()

    def full_width(self) -> int:
        metrics = QFontMetrics(theme.current().font(self._role))
        return metrics.horizontalAdvance(self._text) + 24

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(80), QFontMetrics(look.font(self._role)).height() + look.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setFont(look.font(self._role))
        painter.setPen(look.colour(self._colour))
        space = placed(self, QRectF(self.rect().adjusted(16, 0, -8, 0)))
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(self._text, elide, round(space.width()))
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
