"""The list of requests: a model that reads by query and page, and the table that shows it.

No rule about requests enters here; what fits a query is for the journal to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from branch_app.domain.errors import AppError
from branch_app.domain.ports import Query, Sort
from branch_app.domain.words import phrases
from branch_app.ui import strings, theme
from branch_app.ui.loop import spawn
from branch_app.ui.theme import GRID
from branch_app.ui.tr import clock, day, exact, tr
from branch_app.ui.widgets.status_badge import paint_shape

if TYPE_CHECKING:
    from datetime import datetime

    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter

    Index = QModelIndex | QPersistentModelIndex

_COLUMNS = phrases(("Time", "Printed name", "Card", "Station", "State"))
_TIME, _NAME, _CARD, _STATION, _STATE = range(5)
SORTED_BY: Final = {
    Sort.TIME: _TIME, Sort.NAME: _NAME, Sort.STATION: _STATION, Sort.STATE: _STATE,
}  # fmt: skip
"""The column by which an order is told."""
_WIDTHS: Final = {_TIME: 88, _CARD: 104, _STATION: 104, _STATE: 160}
"""Pixels at text scale 1; the name has the rest."""
_LEAST_NAME: Final = 216
"""Pixels at text scale 1 for a name of 26 letters; a column that would take them is left out."""
_ROW_HEIGHT = 44
_ROLES: Final = Qt.ItemDataRole
_DISPLAY, _SPOKEN, _TONE, _FONT = (
    int(role)
    for role in (
        _ROLES.DisplayRole, _ROLES.AccessibleTextRole, _ROLES.UserRole, _ROLES.FontRole
    )
)  # fmt: skip
"""As the view asks for them, some ten times for each cell that it paints."""
_PAGE = 100
"""Requests read from the journal at a time."""


class RequestsModel(QAbstractTableModel):
    """The requests that fit a query, newest first, read page by page as the view asks for them.

    Args:
        counter: whose journal.
        parent: owner; its end ends the reading.

    Signals:
        failed: a page could not be read (the ``AppError``).
        counted: how many requests fit, and how many there are.
    """

    failed = Signal(object)
    counted = Signal()

    def __init__(self, counter: Counter, parent: QWidget) -> None:
        super().__init__(parent)
        self._counter = counter
        self._rows: list[IssuanceRequest] = []
        self._total = 0
        self._query = Query()
        self._turn = 0  # a later question makes the answer to an earlier one worthless
        self._reading = False

    @property
    def total(self) -> int:
        """How many requests fit the query."""
        return self._total

    def ask(self, query: Query) -> None:
        """Show the requests that fit another query."""
        self._query = query
        self._turn += 1
        self._read(fresh=True)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  # Qt's default
        """Whether the journal holds more than is shown."""
        return not parent.isValid() and len(self._rows) < self._total and not self._reading

    def fetchMore(self, _parent: Index = QModelIndex()) -> None:  # noqa: B008  # Qt's default
        """Read the next page; it comes in when it is there."""
        if not self._reading:
            self._read(fresh=False)

    def _read(self, *, fresh: bool) -> None:
        self._reading = True
        spawn(self._read_page(self._turn, fresh=fresh), "read the requests", self)

    async def _read_page(self, turn: int, *, fresh: bool) -> None:
        ledger, query = self._counter.ledger, self._query
        try:
            total = await ledger.count(query) if fresh else self._total
            rows = await ledger.page(query, 0 if fresh else len(self._rows), _PAGE)
        except AppError as error:
            self.failed.emit(error)
            return
        finally:
            if turn == self._turn:
                self._reading = False
        if turn == self._turn:
            self._show(list(rows), total, fresh=fresh)

    def _show(self, rows: list[IssuanceRequest], total: int, *, fresh: bool) -> None:
        if fresh:
            self.beginResetModel()
            self._rows, self._total = rows, total
            self.endResetModel()
            self.counted.emit()
            return
        known = {request.request_id for request in self._rows}
        rows = [request for request in rows if request.request_id not in known]
        if not rows:
            self._total = len(self._rows)
            return
        end = len(self._rows)
        self.beginInsertRows(QModelIndex(), end, end + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Requests."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """What is told of each."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column names."""
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if orientation is Qt.Orientation.Horizontal and role in shown:
            return tr(_COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; for a screen reader the row's state goes with each."""
        if role == _DISPLAY:
            return self._words(self._rows[index.row()], index.column())
        if role == _FONT:
            mono = index.column() in {_NAME, _CARD}
            return theme.current().font("mono_small" if mono else "small")
        if role == _TONE:
            return self.saying(self._rows[index.row()]).tone
        if role == _SPOKEN:
            told = self._words(self._rows[index.row()], index.column())
            return tr("{column}: {value}", column=tr(_COLUMNS[index.column()]), value=told)
        return None

    def _words(self, request: IssuanceRequest, column: int) -> str:
        match column:
            case 0:
                return self._when(request.created)
            case 1:
                return exact(request.name)
            case 2:
                return exact(f"•••• {request.last_four}")
            case 3:
                return request.station_name
            case _:
                return tr(strings.SHORT[request.state])

    def _when(self, at: datetime) -> str:
        """The time of a request of today, the day of an earlier one."""
        today = self._counter.clock.now().astimezone().date()
        return clock(at) if at.astimezone().date() == today else day(at)

    def saying(self, request: IssuanceRequest) -> strings.Saying:
        """How a request's state is told."""
        settled = self._counter.following.settled(request.request_id)
        return strings.saying(request, settled=settled)

    def at(self, row: int) -> IssuanceRequest | None:
        """The request of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, request_id: str) -> int:
        """The row of a request that is shown, or -1."""
        rows = (row for row, one in enumerate(self._rows) if one.request_id == request_id)
        return next(rows, -1)

    def take(self, request: IssuanceRequest) -> None:
        """Show a request's new state: one row changes or comes in, nothing is read again."""
        for row, known in enumerate(self._rows):
            if known.request_id == request.request_id:
                self._rows[row] = request
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(_COLUMNS) - 1), [])
                return
        if self._query != Query():
            self.ask(self._query)  # whether it fits is for the journal to say
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, request)
        self._total += 1
        self.endInsertRows()
        self.counted.emit()

    def shorten(self) -> None:
        """Keep the first page alone while nobody looks: the journal has the rest."""
        end = len(self._rows)
        if end > _PAGE:
            self.beginRemoveRows(QModelIndex(), _PAGE, end - 1)
            del self._rows[_PAGE:]
            self.endRemoveRows()


class _StateDelegate(QStyledItemDelegate):
    """Paints a state as shape, word and colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as usual, then shape and word."""
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        tone = index.data(Qt.ItemDataRole.UserRole)
        look = theme.current()
        colour = look.colour(tone.value)
        size = look.px(16)
        place = QRect(option.rect)
        place.setLeft(place.left() + GRID)
        shape = QRect(place.left(), place.center().y() - size // 2, size, size)
        place.setLeft(shape.right() + GRID)
        shape = style.visualRect(option.direction, option.rect, shape)
        place = style.visualRect(option.direction, option.rect, place)
        painter.save()
        paint_shape(painter, QRectF(shape), tone, colour)
        painter.setPen(colour)
        painter.setFont(look.font("label"))
        metrics = painter.fontMetrics()
        told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, told)
        painter.restore()


class RequestsTable(QTableView):
    """The list; Enter opens a request.

    Signals:
        opened: a row was opened.
        sorting: another order was asked for, by the head of a column.
    """

    opened = Signal(int)
    sorting = Signal(Sort)

    def __init__(self, model: RequestsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(tr("Requests"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(theme.current().px(4 * _ROW_HEIGHT))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.current().px(_ROW_HEIGHT))
        self.setItemDelegateForColumn(_STATE, _StateDelegate(self))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._head_clicked)
        for column, pixels in _WIDTHS.items():
            self.setColumnWidth(column, theme.current().px(pixels))

    def show_sort(self, column: int) -> None:
        """Mark the column by which the list is sorted; -1 marks none."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column >= 0)
        first = Qt.SortOrder.DescendingOrder if column == _TIME else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, first)

    def _head_clicked(self, column: int) -> None:
        for sort, its in SORTED_BY.items():
            if its == column:
                self.sorting.emit(sort)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the details tell anyway, where the name would be cut off."""
        super().resizeEvent(event)
        look, header = theme.current(), self.horizontalHeader()
        wanted = _WIDTHS | {_NAME: _LEAST_NAME}
        wide = {c: max(look.px(px), header.sectionSizeHint(c)) for c, px in wanted.items()}
        for column in _WIDTHS:
            self.setColumnWidth(column, wide[column])
        left = self.viewport().width() - wide[_TIME] - wide[_STATE] - wide[_NAME]
        for column in (_CARD, _STATION):
            left -= wide[column]
            self.setColumnHidden(column, left < 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
