"""What every page is made of: a body that scrolls when it must, and a bar of buttons below.

No page's own content may enter here.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from branch_app.domain.errors import AppError
from branch_app.ui import theme
from branch_app.ui.theme import GRID
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.shapes import Tone

if TYPE_CHECKING:
    from branch_app.ui.widgets.banner import Notice

_LABEL = 50
"""Pixels above and below a field that are shown with it."""
_NARROW = 720
"""Pixels at text scale 1 below which two columns stand below each other."""


class _Inside(QWidget):
    """What scrolls: as high as its text is at the width that it has.

    By itself a widget asks for the height that its text would have at its least width, so that
    the page would scroll into nothing.

    Signals:
        laid_out: what stands on the page has found its places anew.
    """

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        """Tell of a new layout."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.laid_out.emit()
        return done

    def minimumSizeHint(self) -> QSize:
        """Leave the height to ``heightForWidth`` where the content knows it."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


def stack(row: QBoxLayout, room: int, edge: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight) -> None:
    """Put buttons below each other, at one edge, where they do not fit side by side.

    Args:
        row: the buttons.
        room: pixels that they may take.
        edge: where they stand when they are stacked.
    """
    parts = [item for place in range(row.count()) if (item := row.itemAt(place)) is not None]
    wide = sum(part.sizeHint().width() + row.spacing() for part in parts if not part.isEmpty())
    fits = wide - row.spacing() <= room
    for part in parts:
        part.setAlignment(Qt.AlignmentFlag(0) if fits else edge)
    row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)


class Page(QWidget):
    """A page of the window.

    Attributes:
        body: layout for the content.
        left: layout for the buttons at the bottom left, or at the end of a narrow page.
        right: layout for the one right next action at the bottom right.
        rows: layouts of buttons within these two, which stack where they do not fit.
        lines: layouts of fields side by side, which stand below each other on a narrow page.

    Args:
        parent: owner.
        quiet: without a notice until something happens, for the page that is painted first.
    """

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._columns: QBoxLayout | None = None
        self._side_by_side = True
        inside = self._inside = _Inside()
        theme.mark(inside, "clear", True)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        self.body.setSpacing(2 * GRID)
        if not quiet:
            self.notice.hide()  # made now, it is the first to which Tab leads
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        self._keeps_focus_in_view = True  # until somebody scrolls
        scroll.verticalScrollBar().actionTriggered.connect(lambda _: self._let_scroll())
        inside.laid_out.connect(self._keep_in_view)
        self.rows: list[QBoxLayout] = []
        self.lines: list[QBoxLayout] = []
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        for side in (self.left, self.right):
            side.setSpacing(2 * GRID)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(3 * GRID, GRID, 3 * GRID, 3 * GRID)
        self._bar.setSpacing(GRID)
        self._bar.addLayout(self.left)
        self._bar.addStretch(1)
        self._bar.addLayout(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(self._bar)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @cached_property
    def notice(self) -> Notice:
        """A message above the content; hidden until something happens."""
        from branch_app.ui.widgets.banner import Notice  # noqa: PLC0415  # not before the first paint

        notice = Notice()
        notice.hide()
        self.body.insertWidget(0, notice)
        return notice

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the narrow arrangement: the wide one is taken only where it fits."""
        hint = super().minimumSizeHint()
        buttons = self.findChildren(QAbstractButton)
        bar = [b.minimumSizeHint().width() for b in buttons if not self._inside.isAncestorOf(b)]
        narrow = max(bar, default=0) + 6 * GRID
        return QSize(min(hint.width(), narrow), hint.height())

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a button came or went."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into its new width."""
        super().resizeEvent(event)
        self.arrange()

    def side_by_side(self, main: QLayout, side: QLayout) -> QBoxLayout:
        """Put two layouts beside each other, or below each other where it is narrow.

        Args:
            main: three parts of the width.
            side: two parts.

        Returns:
            The layout for the body.
        """
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(4 * GRID)
        self._columns.addLayout(main, 3)
        self._columns.addLayout(side, 2)
        return self._columns

    def arrange(self) -> None:
        """Fit the page into its width; large text on a small screen needs two lines."""
        narrow = self.width() < theme.current().px(_NARROW)
        beside = 2 * GRID if narrow else 3 * GRID
        self.body.setContentsMargins(beside, 2 * GRID, beside, GRID)
        self._bar.setContentsMargins(beside, GRID, beside, GRID if narrow else 3 * GRID)
        way = QBoxLayout.Direction
        for line in (*self.lines, *([self._columns] if self._columns else [])):
            line.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        room = self.width() - 6 * GRID
        for row in (*self.rows, self.right):
            stack(row, room)
        stack(self.left, room, Qt.AlignmentFlag.AlignLeft)
        wanted = self.left.sizeHint().width() + self.right.sizeHint().width() + 8 * GRID
        side_by_side = wanted <= self.width()
        if side_by_side is not self._side_by_side:
            self._side_by_side = side_by_side
            self._place_left()

    def _place_left(self) -> None:
        """Beside the next action; where there is no room, at the end of what scrolls.

        Below each other in the bar, they would leave large text no page to be read on.
        """
        bar, body = self._bar, self.body
        (body if self._side_by_side else bar).removeItem(self.left)
        self.left.setParent(None)
        if self._side_by_side:
            bar.insertLayout(0, self.left)
        else:
            body.addLayout(self.left)
        # A layout in a column is as wide as the column, and its buttons with it.
        narrow = Qt.AlignmentFlag(0) if self._side_by_side else Qt.AlignmentFlag.AlignLeft
        self.left.setAlignment(narrow)

    def main_room(self) -> int:
        """How many pixels the main column, or the only one, has for what stands in a panel."""
        edges = self.body.contentsMargins()
        room = self._scroll.viewport().width() - edges.left() - edges.right()
        columns = self._columns
        if columns is not None and columns.direction() is QBoxLayout.Direction.LeftToRight:
            main, side = columns.stretch(0), columns.stretch(1)
            room = (room - columns.spacing()) * main // (main + side)
        return room - 6 * GRID

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep in view what the keys go to, once it has its place."""
        if now is not None and self._inside.isAncestorOf(now):
            QTimer.singleShot(0, now, partial(self._bring_if_focused, now))

    def _bring_if_focused(self, widget: QWidget) -> None:
        if widget.window().focusWidget() is widget:  # it may have been passed on meanwhile
            self._keeps_focus_in_view = True
            self.bring_into_view(widget)

    def _keep_in_view(self) -> None:
        """Follow what the keys go to when what stands above it grows or shrinks."""
        if self._keeps_focus_in_view:
            self._follow_focus(None, self.window().focusWidget())

    def _let_scroll(self) -> None:
        self._keeps_focus_in_view = False

    def show_top(self) -> None:
        """Begin at the top, wherever the keys go."""
        self._keeps_focus_in_view = False
        top = self._scroll.verticalScrollBar()
        QTimer.singleShot(0, top, lambda: top.setValue(0))  # after the focus was followed

    def entered(self) -> None:
        """Put the focus where work begins; called each time the page comes up."""

    def show_failure(self, error: object) -> None:
        """Say that an action on a request did not work.

        Args:
            error: an ``AppError``; a signal carries it as an object.
        """
        if isinstance(error, AppError):
            advice = joined(error.advice, "Nothing was sent.")
            self.tell(Tone.BAD, tr(error.title), advice, error.detail)

    def show_error(self, error: AppError, tone: Tone = Tone.BAD) -> None:
        """Say on the page what went wrong, in the teller's language.

        Args:
            error: what.
            tone: how bad it is.
        """
        self.tell(tone, tr(error.title), tr(error.advice), error.detail)

    def tell(self, tone: Tone, title: str, advice: str = "", detail: str = "") -> None:
        """Say something on the page, above its content.

        Args:
            tone: what it means.
            title: what happened.
            advice: what to do now.
            detail: another party's own words, shown on demand.
        """
        self.notice.show_message(tone, title, advice, detail=detail)
        self.notice.show()
        self._keeps_focus_in_view = False
        self._scroll.verticalScrollBar().setValue(0)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll to a widget and its label; to the top of one that is higher than the page."""
        top, half = widget.mapTo(self._inside, QPoint()).y(), widget.height() // 2
        over = self._scroll.viewport().height() - widget.height()
        if over >= 0:
            # Not ensureWidgetVisible: of a list it sees the chosen row alone.
            self._scroll.ensureVisible(0, top + half, 0, half + min(_LABEL, over // 2))
        else:
            self._scroll.verticalScrollBar().setValue(top)
