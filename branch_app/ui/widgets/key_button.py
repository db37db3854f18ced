"""A push button that shows its key, and answers to it.

What the button does is connected outside.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from branch_app.ui import theme
from branch_app.ui.widgets.key_text import key_text
from branch_app.ui.widgets.mirror import placed

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAD: Final = 18
_GAP: Final = 10
_OUT: Final = 6  # the cap stands out into the padding, so that its edge is even all round
_INK: Final = {"primary": "on_accent", "quiet": "accent", "danger": "bad"}


def both_enters(key: QKeySequence) -> list[QKeySequence]:
    """Return the key, and its twin on the number pad if it is Enter."""
    text = key.toString(QKeySequence.SequenceFormat.PortableText)
    if not text.endswith(("Return", "Enter")):
        return [key]
    stem = text.removesuffix("Return").removesuffix("Enter")
    return [QKeySequence(stem + "Return"), QKeySequence(stem + "Enter")]


@lru_cache(maxsize=256)
def _advance(look: theme.Theme, role: str, text: str) -> int:
    """Measure a text; layouts ask for the same ones many times."""
    return QFontMetrics(look.font(role)).horizontalAdvance(text)


class KeyButton(QPushButton):
    """A push button with its key at the right.

    Args:
        text: what it does.
        key: its key, or "" for none.
        kind: ``primary``, ``secondary``, ``quiet`` or ``danger``.
        listens: answer to the key; False when another visible widget already does.
        guarded: Enter and Space never press it, only its own key and the mouse: for *Send*, since
            a barcode or stripe reader types both.
        parent: owner.

    Attributes:
        key: its key as it is written on the button, or "".
    """

    def __init__(
        self,
        text: str,
        key: QKeySequence | str = "",
        kind: str = "secondary",
        *,
        listens: bool = True,
        guarded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = QKeySequence(key)
        self.key = key_text(self._key)
        self._kind = kind
        self._guarded = guarded
        self._plain = ""
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if listens and not self._key.isEmpty():
            shortcut = QShortcut(self)
            shortcut.setKeys(both_enters(self._key))
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.click)
        self.set_text(text)

    def set_kind(self, kind: str) -> None:
        """Change its weight: only one button of a page is the right next one."""
        self._kind = kind
        theme.mark(self, "kind", kind)
        self.updateGeometry()

    def set_text(self, text: str) -> None:
        """Change what it says."""
        self._plain = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{text}, {self.key}" if self.key else text)
        self.updateGeometry()

    @property
    def plain(self) -> str:
        """What it says, without the key."""
        return self._plain

    def event(self, event: QEvent) -> bool:
        """Keep Enter for a button that has the focus, away from another button's shortcut."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and event.modifiers()
            in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter and Space, unless guarded."""
        if event.key() in (*_ENTER, Qt.Key.Key_Space):
            if self._guarded or event.isAutoRepeat():
                return
            if event.key() in _ENTER:
                self.click()
                return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Make room for text and key."""
        look = theme.current()
        width = _advance(look, self._role, self._plain) + 2 * _PAD
        if self.key:
            width += _GAP + self._cap_width()
        return QSize(max(width, look.px(72)), look.px(theme.CONTROL))

    def minimumSizeHint(self) -> QSize:
        """Never clip text or key."""
        return self.sizeHint()

    @property
    def _role(self) -> str:
        return "heading" if self._kind in {"primary", "danger"} else "body"

    def _cap_width(self) -> int:
        return _advance(theme.current(), "hint", self.key) + 12

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, text, key cap, and for a primary button the ring of the focus."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        look = theme.current()
        ink = look.colour(_INK.get(self._kind, "ink") if self.isEnabled() else "ink_off")
        painter.setPen(ink)
        painter.setFont(look.font(self._role))
        space = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        align = Qt.AlignmentFlag.AlignVCenter
        if not self.key:
            painter.drawText(space, align | Qt.AlignmentFlag.AlignHCenter, self._plain)
        else:
            painter.drawText(space, align | Qt.AlignmentFlag.AlignLeft, self._plain)
            self._paint_cap(painter, QRectF(space), ink)
        painter.end()

    def _paint_cap(self, painter: QPainter, space: QRectF, ink: QColor) -> None:
        look = theme.current()
        height = look.px(20)
        width = self._cap_width()
        cap = QRectF(space.right() - width + _OUT, space.center().y() - height / 2, width, height)
        cap = placed(self, cap)
        faint = QColor(ink)
        faint.setAlphaF(0.45)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(faint, 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(ink)
        painter.setFont(look.font("hint"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)
