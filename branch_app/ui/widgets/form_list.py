"""Shorter forms of a name to pick from, by keyboard or mouse.

Which forms there are comes from outside. Nothing is picked unless a row was chosen first: a
reader types Enter at the end of what it reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from branch_app.ui import theme
from branch_app.ui.tr import tr
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 12
_BAR: Final = 4
_EDGE: Final = 6
"""Pixels of the list's padding and frame, as the style sheet has them when it has the focus."""


class Row(NamedTuple):
    """One form as it is shown: its lines, and what was done to get them."""

    lines: tuple[str, ...]
    done: str


class FormList(QWidget):
    """Forms of one line, hidden while there are none.

    Signals:
        picked: place of the form.
        left: the teller goes back to the field above.

    Args:
        name: what they are forms of.
        parent: owner.
    """

    picked = Signal(int)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.list = _List()
        self.list.setAccessibleName(name)
        told = tr("Shorter forms: {keys} to choose, Enter to take", keys="↓ ↑")
        self.list.setAccessibleDescription(told)
        help_ = Text(told, "hint")
        help_.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(help_)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.taken.connect(self.picked)
        self.list.left.connect(self.left)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show forms; none hides the list."""
        if (rows := tuple(rows)) == self.rows:
            return
        self.rows = rows
        self.list.fill(rows)
        self.setVisible(bool(rows))

    def choose_first(self) -> None:
        """Put the focus on the first form."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.choose(0)


class _List(QListWidget):
    taken = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemClicked.connect(lambda item: self.taken.emit(self.row(item)))

    def fill(self, rows: Sequence[Row]) -> None:
        """Put the rows in, with none of them chosen."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(", ".join((*row.lines, row.done)))
            item.setData(_ROW, row)
            self.addItem(item)
        self._fit()

    def choose(self, place: int) -> None:
        """Choose a row, also when it is the current one and not chosen yet."""
        self.setCurrentRow(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _fit(self) -> None:
        heights = (self.sizeHintForRow(place) for place in range(self.count()))
        self.setFixedHeight(sum(heights) + 2 * _EDGE)

    def changeEvent(self, event: QEvent) -> None:
        """Keep every row in view when the text size changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.count():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose, Enter takes what is chosen."""
        chosen = next((index.row() for index in self.selectedIndexes()), None)
        if event.key() in _ENTER:
            if chosen is not None and not event.isAutoRepeat():
                self.taken.emit(chosen)
        elif event.key() == Qt.Key.Key_Down and chosen is None:
            self.choose(0)
        elif event.key() == Qt.Key.Key_Up and not chosen:
            self.clearSelection()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a form: its lines as they are printed, below them what was done."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for the lines, as high as a finger at least."""
        look, row = theme.current(), index.data(_ROW)
        mono, small = (QFontMetrics(look.font(role)).height() for role in ("mono", "small"))
        height = len(row.lines) * mono + small + theme.GRID
        return QSize(0, max(height, look.px(theme.CONTROL)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, lines and words."""
        look, row = theme.current(), index.data(_ROW)
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = ground.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, look.colour("accent"))
        room: QRect = option.rect.adjusted(_PAD, theme.GRID // 2, -_PAD, 0)
        for text, role, ink in (
            *((line, "mono", "ink") for line in row.lines),
            (row.done, "small", "ink_soft"),
        ):
            painter.setFont(look.font(role))
            painter.setPen(look.colour(ink))
            painter.drawText(room, Qt.AlignmentFlag.AlignTop, text)
            room.setTop(room.top() + painter.fontMetrics().height())
        painter.restore()
