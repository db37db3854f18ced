"""A list to choose one thing from: shape, name, and a soft line below each.

What the things are comes from the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from branch_app.ui import theme
from branch_app.ui.theme import GRID
from branch_app.ui.widgets.shapes import Tone, paint_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    Index = QModelIndex | QPersistentModelIndex

_MARK = 16
_PAD = GRID + 4


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose.

    Attributes:
        name: what it is.
        line: how it stands.
        tone: what that means.
    """

    name: str
    line: str
    tone: Tone


def _height(role: str, words: str) -> int:
    """Return the height of a line; letters of another font than ours may be taller than it."""
    metrics = QFontMetrics(theme.current().font(role))
    return max(metrics.height(), metrics.boundingRect(words).height() + 4)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Choice] = ()

    def show_rows(self, rows: Sequence[Choice]) -> None:
        """Show other things."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Things to choose from."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; for a screen reader how it stands goes with it."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}: {row.line}"
            case Qt.ItemDataRole.UserRole:
                return row
        return None


class _Delegate(QStyledItemDelegate):
    """Paints shape, name and line."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        row: Choice = index.data(Qt.ItemDataRole.UserRole)
        return QSize(0, _height("body", row.name) + _height("hint", row.line) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as usual, then shape and words."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row: Choice = index.data(Qt.ItemDataRole.UserRole)
        look = theme.current()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        size = look.px(_MARK)
        place = QRect(option.rect).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        left = place.right() - size if mirrored else place.left()
        name_height = _height("body", row.name)
        shape = QRectF(left, place.top() + (name_height - size) / 2, size, size)
        room = size + GRID + 4
        place.adjust(0 if mirrored else room, 0, -room if mirrored else 0, 0)
        painter.save()
        paint_shape(painter, shape, row.tone)
        line = QRect(place)
        line.setHeight(name_height)
        self._write(painter, line, row.name, "body", "ink")
        place.setTop(place.top() + name_height)
        quiet = row.tone in {Tone.GOOD, Tone.QUIET, Tone.WORKING}
        self._write(painter, place, row.line, "hint", "ink_soft" if quiet else row.tone.value)
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, words: str, role: str, colour: str) -> None:
        look = theme.current()
        painter.setFont(look.font(role))
        painter.setPen(look.colour(colour))
        told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, told)


class ChoiceList(QListView):
    """A list that is as high as what stands in it.

    Signals:
        chosen: a row, when another one is current.

    Args:
        name: for a screen reader.
        parent: owner.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show other things to choose; the same place stays chosen."""
        row = max(self.row, 0)
        self._rows.show_rows(choices)
        self.updateGeometry()
        if choices:
            self.setCurrentIndex(self._rows.index(min(row, len(choices) - 1), 0))

    @property
    def row(self) -> int:
        """The row that is chosen, or -1."""
        return self.currentIndex().row()

    @property
    def choices(self) -> Sequence[Choice]:
        """What there is to choose from."""
        return self._rows.rows

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

    def sizeHint(self) -> QSize:
        """As high as all rows: the page scrolls, not the list."""
        height = sum(self.sizeHintForRow(row) for row in range(len(self._rows.rows)))
        return QSize(theme.current().px(240), height + 2 * self.frameWidth() - 1)

    def minimumSizeHint(self) -> QSize:
        """Never clip a row."""
        return QSize(theme.current().px(200), self.sizeHint().height())
