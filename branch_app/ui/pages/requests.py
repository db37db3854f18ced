"""All requests of this counter: a list by query, and the chosen one in a pane beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from branch_app.domain.errors import AppError
from branch_app.ui.bridge import watch
from branch_app.ui.details import Details
from branch_app.ui.filters import Filters
from branch_app.ui.pages.page import Page
from branch_app.ui.pages.requests_list import SORTED_BY, RequestsModel, RequestsTable
from branch_app.ui.request_actions import RequestActions
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.blank import Blank
from branch_app.ui.widgets.copy_button import CopyButton
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.key_text import key_text
from branch_app.ui.widgets.status_badge import Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter

_TYPING = 150
"""Milliseconds of silence after which what was typed is searched for."""
_SLOW = 300
"""Milliseconds after which it is said that the journal is being read: sooner it would flicker."""


class RequestsPage(Page):
    """The list of requests.

    Signals:
        opened: the id of a request to show large.
        begins: a new entry shall begin: the id of the earlier request, and the action (its value).
    """

    opened = Signal(str)
    begins = Signal(str, str)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._chosen = ""
        self._stand_in: QWidget | None = None  # has the focus while the list cannot be seen
        self.model = RequestsModel(counter, self)
        self.table = RequestsTable(self.model)
        self.filters = Filters(counter)
        self.search = self._search()
        self.count = Text("", "small")
        self.empty = Blank(tr("Show all"), "Esc")
        self.broken = Blank(tr("Try again"), "F5")
        self.details = Details()
        self.open_button = KeyButton(tr("Open"), "Return", "primary", listens=False)
        self.copy_button = CopyButton()
        self.print_button = KeyButton(tr("Print slip"), "Ctrl+P")
        self.choices = RequestActions(counter)
        self.rows.append(self.choices.row)
        self._typing = self._timer(_TYPING, self._ask)
        self._slow = self._timer(_SLOW, self._say_slow)
        self._lay_out()
        self._connect()
        self._show()
        self._ask()

    def _timer(self, after: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(call)
        return timer

    def _search(self) -> QLineEdit:
        search, key = QLineEdit(), QKeySequence("Ctrl+F")
        hint = tr("Search name, last four, reference")
        search.setPlaceholderText(f"{tr('Search')}   {key_text(key)}")
        search.setToolTip(hint)
        search.setAccessibleName(tr("Search requests"))
        search.setAccessibleDescription(hint)
        search.setClearButtonEnabled(True)
        QShortcut(key, self, search.setFocus)
        return search

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(tr("Requests"), "title"))
        head.addStretch(1)
        head.addWidget(self.count)
        self.body.addLayout(head)
        above = QVBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(self.search)
        above.addWidget(self.filters)
        self.body.addLayout(above)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.broken, 1)
        main, side = QVBoxLayout(), QVBoxLayout()
        main.addWidget(self.table)
        side.addWidget(self.details)
        columns = self.side_by_side(main, side)
        columns.setSpacing(2 * GRID)
        columns.setStretch(0, 4)
        self.body.addLayout(columns, 1)
        self.left.addWidget(self.copy_button)
        self.left.addWidget(self.print_button)
        self.right.addWidget(self.choices)
        self.right.addWidget(self.open_button)

    def _connect(self) -> None:
        self.model.failed.connect(self._failed)
        self.model.counted.connect(self._counted)
        self.filters.changed.connect(self._ask)
        self.empty.acted.connect(self._show_all)
        self.broken.acted.connect(self._ask)
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.textChanged.connect(lambda text: None if text else self._typing.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self.open_button.clicked.connect(lambda: self._open(self.table.currentIndex().row()))
        self.print_button.clicked.connect(self._print)
        self.choices.begins.connect(self.begins)
        self.choices.failed.connect(self.show_failure)
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(lambda index: self._open(index.row()))
        self.table.sorting.connect(self.filters.set_sort)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        watch(self._counter.ledger.changed, self._changed, self)
        watch(self._counter.following.settled_changed, lambda _: self._show(), self)

    def arrange(self) -> None:
        """Fit the filters into the width too."""
        super().arrange()
        self.filters.arrange(self.width() - 6 * GRID)

    def _ask(self) -> None:
        self._slow.start()
        self.table.show_sort(SORTED_BY.get(self.filters.sort, -1))
        self.model.ask(self.filters.query(self.search.text().strip()))

    def _show_all(self) -> None:
        self.filters.clear()
        self.search.clear()
        self._ask()
        self.table.setFocus()

    def _say_slow(self) -> None:
        if not self.model.rowCount():
            self._blank(self.empty, Tone.WORKING, tr("Reading the journal…"))

    def _failed(self, error: object) -> None:
        self._slow.stop()
        if isinstance(error, AppError):
            self._blank(self.broken, Tone.BAD, tr(error.title), tr(error.advice))

    def _counted(self) -> None:
        self._slow.stop()
        self.broken.hide()
        self.count.setText(tr("{n} requests", n=self.model.total))
        row = self.model.row_of(self._chosen)
        if self.model.rowCount():
            # selectRow() finds no row where a table from right to left does not fill its view.
            self.table.setCurrentIndex(self.model.index(max(row, 0), 0))
        self._show()

    def _blank(self, blank: Blank, tone: Tone, heading: str, words: str = "") -> None:
        """Put a reason in the place of the list."""
        for part in (self.empty, self.broken):
            part.setVisible(part is blank)
        helps = blank is self.broken or self.filters.narrowing or self._searched
        blank.button.setVisible(helps)
        if self.table.hasFocus():  # or Qt gives it to the next one that can be seen, in the rail
            self._stand_in = blank.button if helps else self.search
            self._stand_in.setFocus()
        self.table.hide()
        self._show_request(None)
        blank.say(tone, heading, words)

    @property
    def _searched(self) -> bool:
        return bool(self.search.text().strip())

    def _changed(self, request: IssuanceRequest) -> None:
        self.model.take(request)
        if self.isVisible():
            self._show()
        else:
            self.model.shorten()

    def _show(self) -> None:
        if self.broken.isVisibleTo(self) or self._slow.isActive():
            return
        if self.model.rowCount():
            self.table.show()
            self._take_focus_back()
            self.empty.hide()
            self._show_request(self.model.at(self.table.currentIndex().row()))
        elif self.filters.narrowing or self._searched:
            self._blank(
                self.empty,
                Tone.QUIET,
                tr("No request fits."),
                tr("Search for part of a name, the last four digits or a reference."),
            )
        else:
            self._blank(
                self.empty,
                Tone.QUIET,
                tr("No requests yet."),
                tr("Press F2 to order the first card."),
            )

    def _take_focus_back(self) -> None:
        stand_in, self._stand_in = self._stand_in, None
        typing = stand_in is self.search and self._searched
        if stand_in is not None and stand_in.hasFocus() and not typing:
            self.table.setFocus()

    def _show_request(self, request: IssuanceRequest | None) -> None:
        there = request is not None
        for part in (self.details, self.open_button, self.copy_button, self.print_button):
            part.setVisible(there)
        self.choices.show_request(request)
        self.open_button.set_kind("secondary" if self.choices.lead else "primary")
        if request is not None:
            self._chosen = request.request_id
            self.copy_button.reference = request.request_id
            self.details.show_request(request, self.model.saying(request))
        self.arrange()

    def _open(self, row: int) -> None:
        request = self.model.at(row)
        if request is not None:
            self.opened.emit(request.request_id)

    def _print(self) -> None:
        # Loaded late: printing brings a library of its own along.
        from branch_app.ui.slip_dialog import show_slip  # noqa: PLC0415

        request = self.model.at(self.table.currentIndex().row())
        if request is not None:
            show_slip(self._counter, request, self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        """Search no more."""
        super().hideEvent(event)
        self._typing.stop()

    def entered(self) -> None:
        """Begin in the list, at the newest."""
        self.table.setFocus()
        self._show()
