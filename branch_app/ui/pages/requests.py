"""All requests of this counter: a list by query, and the chosen one in a pane below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QTimer,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from branch_app.domain.ports import Query
from branch_app.ui import strings
from branch_app.ui.bridge import watch
from branch_app.ui.pages.page import Page
from branch_app.ui.pages.requests_list import RequestsModel, RequestsTable
from branch_app.ui.request_actions import RequestActions
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.key_button import KeyButton, key_text
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBadge
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter

_TYPING = 150
"""Milliseconds of silence after which what was typed is searched for."""


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
        self.model = RequestsModel(counter, self)
        self.model.failed.connect(self.show_failure)
        self.model.counted.connect(self._show_chosen)
        self.table = RequestsTable(self.model)
        self.empty = Text("", "body", wrap=True)
        self.search = QLineEdit()
        key = QKeySequence("Ctrl+F")
        hint = tr("Search name, last four, reference")
        self.search.setPlaceholderText(f"{hint}   {key_text(key)}")
        self.search.setAccessibleName(tr("Search requests"))
        self.search.setClearButtonEnabled(True)
        QShortcut(key, self, self.search.setFocus)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(lambda: self.model.ask(Query(text=self.search.text().strip())))
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.textChanged.connect(lambda text: None if text else self._typing.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self.body.addWidget(Text(tr("Requests"), "title", wrap=True))
        self.body.addWidget(self.search)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table, 1)
        self.pane = self._pane()
        self.body.addWidget(self.pane)
        self.open_button = KeyButton(tr("Open"), "Return", "primary", listens=False)
        self.open_button.clicked.connect(lambda: self._open(self.table.currentIndex().row()))
        self.choices = RequestActions(counter)
        self.choices.begins.connect(self.begins)
        self.choices.failed.connect(self.show_failure)
        self.right.addWidget(self.choices)
        self.right.addWidget(self.open_button)
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(lambda index: self._open(index.row()))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        watch(counter.ledger.changed, self._changed, self)
        watch(counter.following.settled_changed, lambda _: self._show_chosen(), self)
        self._show_chosen()
        self.model.ask(Query())

    def _pane(self) -> Panel:
        panel = Panel()
        self.badge = StatusBadge()
        self.sentences = Text("", "body", tone="plain", wrap=True)
        self.reference = Text("", "hint", wrap=True)
        for part in (self.badge, self.sentences, self.reference):
            panel.column.addWidget(part)
        return panel

    def _changed(self, request: IssuanceRequest) -> None:
        self.model.take(request)
        self._show_chosen()

    def _show_chosen(self) -> None:
        request = self.model.at(self.table.currentIndex().row())
        searched = bool(self.search.text())
        self.empty.setText(
            tr("No request fits. Search for part of a name, the last four digits or a reference.")
            if searched
            else tr("No requests yet. Press F2 to order the first card.")
        )
        self.empty.setVisible(self.model.rowCount() == 0)
        self.table.setVisible(self.model.rowCount() > 0)
        self.pane.setVisible(request is not None)
        self.open_button.setVisible(request is not None)
        self.choices.show_request(request)
        if request is not None:
            said = self.model.saying(request)
            self.badge.set_status(said.tone, said.word)
            self.sentences.setText(joined(said.happened, strings.card_made(request), said.now))
            self.reference.setText(tr("Reference {reference}", reference=request.request_id))

    def _open(self, row: int) -> None:
        request = self.model.at(row)
        if request is not None:
            self.opened.emit(request.request_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Search no more."""
        super().hideEvent(event)
        self._typing.stop()

    def entered(self) -> None:
        """Begin in the list, at the newest."""
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)
        self.table.setFocus()
        self._show_chosen()
