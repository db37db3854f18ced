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
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
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
    from collections.abc import Iterator, Sequence

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 12
_BAR: Final = 4
_MOST_HIGH: Final = 1000
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the words, which go on below where it is narrow."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.count():
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
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for the lines and words, as high as a finger at least."""
        look = theme.current()
        width = option.widget.viewport().width() - 2 * _PAD
        height = sum(_height(*part, width) for part in _parts(index.data(_ROW))) + theme.GRID
        return QSize(0, max(height, look.px(theme.CONTROL)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, lines and words."""
        look = theme.current()
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = ground.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            if option.direction is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, look.colour("accent"))
        room: QRect = option.rect.adjusted(_PAD, theme.GRID // 2, -_PAD, 0)
        for text, role, flags in _parts(index.data(_ROW)):
            painter.setFont(look.font(role))
            painter.setPen(look.colour("ink" if role == "mono" else "ink_soft"))
            painter.drawText(room, flags, text)
            room.setTop(room.top() + _height(text, role, flags, room.width()))
        painter.restore()


def _parts(row: Row) -> Iterator[tuple[str, str, int]]:
    """Each text of a form, its role, and how it stands: a name begins at the left everywhere."""
    side = Qt.AlignmentFlag
    name = side.AlignTop | side.AlignLeft | side.AlignAbsolute
    for line in row.lines:
        yield line, "mono", name.value
    yield row.done, "small", (side.AlignTop | side.AlignLeft).value | Qt.TextFlag.TextWordWrap.value


def _height(text: str, role: str, flags: int, width: int) -> int:
    metrics = QFontMetrics(theme.current().font(role))
    room = QRect(0, 0, max(width, 1), _MOST_HIGH)
    return max(metrics.height(), metrics.boundingRect(room, flags, text).height())
