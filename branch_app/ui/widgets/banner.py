"""The environment band at the top, and a message inside a page.

The words come from outside; other parties' words are shown as plain text only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from branch_app.domain.card import Environment
from branch_app.ui import theme
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.shapes import ShapeMark, Tone
from branch_app.ui.widgets.text import Text


class Band(QWidget):
    """The environment, by word and colour; Training is striped too.

    Args:
        environment: where orders go.
        text: what the band says.
        parent: owner.
    """

    def __init__(
        self,
        environment: Environment = Environment.CUSTOM,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._environment = environment
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_environment(environment, text)

    def set_environment(self, environment: Environment, text: str) -> None:
        """Show another environment."""
        self._environment = environment
        self._text = text
        self.setAccessibleName(text)
        self.update()

    @property
    def text(self) -> str:
        """What the band says."""
        return self._text

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(theme.current().px(320), theme.current().px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint colour, stripes and word."""
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(f"band_{self._environment.value}"))
        font = look.font("caption")
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, look.px(1) * 0.6)
        painter.setFont(font)
        words = painter.fontMetrics().horizontalAdvance(self._text)
        if self._environment is Environment.TRAINING:
            self._paint_stripes(painter, (self.width() - words) / 2 - look.px(24))
        painter.setPen(look.colour("on_band"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _paint_stripes(self, painter: QPainter, room: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stripe = QColor(255, 255, 255, 38)
        painter.setPen(QPen(stripe, self.height() / 3))
        step = self.height() * 0.9
        for left in (0.0, self.width() - room):
            painter.setClipRect(round(left), 0, max(0, round(room)), self.height())
            for place in range(-2, int(room / step) + 2):
                x = left + place * step
                painter.drawLine(QPointF(x, self.height() + 4), QPointF(x + self.height() + 8, -4))
        painter.restore()


class Notice(QFrame):
    """A message inside a page: shape, title, advice, collapsed detail, one action. Esc closes it.

    Signals:
        acted: the action was pressed.
        closed: the teller closed it.

    Args:
        tone: what it means.
        title: what happened.
        advice: what to do now, or "".
        detail: another party's own words, shown on demand as plain text, or "".
        action: what the button says, or "" for no button.
        action_key: the button's key, or "".
        closable: show a Close button and let Esc close it while the focus is inside.
        parent: owner.
    """

    acted = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0913  # each is a part of the message, by name only
        self,
        tone: Tone = Tone.QUIET,
        title: str = "",
        advice: str = "",
        *,
        detail: str = "",
        action: str = "",
        action_key: str = "",
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._closable = closable
        self._mark = ShapeMark(tone, 20)
        self._title = Text("", "heading", wrap=True)
        self._advice = Text("", "small", tone="plain", wrap=True)
        self._detail = Text("", "mono_small", wrap=True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = KeyButton(tr("Details"), kind="quiet")
        self._more.clicked.connect(self._toggle_detail)
        self._act = KeyButton(action, action_key)
        self._act.clicked.connect(self.acted)
        self._close = KeyButton(tr("Close"), "Esc", "quiet", listens=False)
        self._close.clicked.connect(self.close_notice)
        self._build()
        self.show_message(tone, title, advice, detail=detail, action=action)

    def _build(self) -> None:
        words = QGridLayout()
        words.setHorizontalSpacing(12)
        words.setVerticalSpacing(theme.GRID // 2)
        words.setRowStretch(0, 1)
        words.addWidget(self._mark, 1, 0, Qt.AlignmentFlag.AlignTop)
        for place, part in enumerate((self._title, self._advice, self._more, self._detail)):
            words.addWidget(part, place + 1, 1)
        words.setRowStretch(5, 1)
        words.setColumnStretch(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._act, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_message(
        self, tone: Tone, title: str, advice: str = "", *, detail: str = "", action: str = ""
    ) -> None:
        """Show a message and have it announced; does not show a hidden notice by itself."""
        self._mark.set_tone(tone)
        self._title.set_tone(tone.value)
        self._title.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._detail.setText(detail)
        self._detail.hide()
        self._more.set_text(tr("Details"))
        self._more.setVisible(bool(detail))
        self._act.set_text(action)
        self._act.setVisible(bool(action))
        self._close.setVisible(self._closable)
        theme.mark(self, "soft", tone.value)
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)
        announce(self, joined(title, advice), urgent=tone in {Tone.BAD, Tone.ATTENTION})

    def close_notice(self) -> None:
        """Hide it, and say so."""
        self.hide()
        self.closed.emit()

    @property
    def title(self) -> str:
        """What happened."""
        return self._title.text()

    @property
    def advice(self) -> str:
        """What to do now."""
        return self._advice.text()

    @property
    def detail(self) -> str:
        """The other party's own words."""
        return self._detail.text()

    def event(self, event: QEvent) -> bool:
        """Keep Esc for closing while the focus is inside, away from the page's own Esc."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._closable
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self.close_notice()
        else:
            super().keyPressEvent(event)

    def _toggle_detail(self) -> None:
        shown = self._detail.isHidden()
        self._detail.setVisible(shown)
        self._more.set_text(tr("Hide details") if shown else tr("Details"))
