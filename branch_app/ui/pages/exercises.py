"""Exercises: what a teller can practise, and how it went. In training only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from branch_app.flow.exercises import EXERCISES
from branch_app.ui import theme
from branch_app.ui.bridge import watch
from branch_app.ui.pages.page import Page
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBadge, Tone, paint_shape
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.flow.exercises import Exercise
    from branch_app.flow.training import Training

_ROW, _SHAPE = 48, 20
"""Pixels of a line and of its mark at text scale 1."""


def _shape(tone: Tone) -> QIcon:
    size = theme.current().px(_SHAPE)
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_shape(painter, QRectF(picture.rect()), tone)
    painter.end()
    return QIcon(picture)


class ExercisesPage(Page):
    """The list at the left, the chosen exercise beside it.

    Signals:
        begun: an exercise has begun.
    """

    begun = Signal()

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Exercises"))
        self.list.setIconSize(QSize(theme.current().px(_SHAPE), theme.current().px(_SHAPE)))
        for exercise in EXERCISES:
            item = QListWidgetItem(tr(exercise.title))
            item.setSizeHint(QSize(0, theme.current().px(_ROW)))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.list.itemActivated.connect(lambda _: self._begin())
        self._title = Text("", "heading", wrap=True)
        self._task = Text("", tone="plain", wrap=True)
        self._badge = StatusBadge()
        panel = Panel()
        for part in (self._title, self._task, self._badge):
            panel.column.addWidget(part)
        panel.column.addStretch(1)
        self.count = Text("", "small")
        self.body.addWidget(Text(tr("Exercises"), "title"))
        self.body.addWidget(
            Text(tr("Nothing is printed, and no bank hears of it. Make mistakes here."), wrap=True)
        )
        self.body.addLayout(self._columns_of(panel), 1)
        self.begin_button = KeyButton(tr("Begin"), "Return", "primary")
        self.begin_button.clicked.connect(self._begin)
        self.right.addWidget(self.begin_button)
        watch(training.lesson, lambda _: self._show_results(), self)
        self.list.setCurrentRow(0)
        self._show_results()

    def _columns_of(self, panel: Panel) -> QVBoxLayout:
        left, right, whole = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.list)
        left.addWidget(self.count)
        right.addWidget(panel)
        right.addStretch(1)
        whole.addLayout(self.side_by_side(left, right))
        left.addStretch(1)
        self.list.setFixedHeight(theme.current().px(_ROW) * len(EXERCISES) + 2 * GRID)
        return whole

    @property
    def chosen(self) -> Exercise:
        """The exercise that stands beside the list."""
        return EXERCISES[max(0, self.list.currentRow())]

    def entered(self) -> None:
        """Go to the first exercise that is not done well yet."""
        results = self._training.lesson.value.results
        rows = [row for row, one in enumerate(EXERCISES) if not results.get(one.name)]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        self._training.begin(self.chosen.name)
        self.begun.emit()

    def _show_chosen(self) -> None:
        self._title.setText(tr(self.chosen.title))
        self._task.setText(tr(self.chosen.task))
        self._badge.set_status(*self._result(self.chosen))

    def _show_results(self) -> None:
        for row, exercise in enumerate(EXERCISES):
            item, title = self.list.item(row), tr(exercise.title)
            tone, word = self._result(exercise)
            item.setIcon(_shape(tone))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {word}")
        results = self._training.lesson.value.results
        self.count.setText(
            tr("{done} of {all} done well", done=sum(results.values()), all=len(EXERCISES))
        )
        self._show_chosen()

    def _result(self, exercise: Exercise) -> tuple[Tone, str]:
        match self._training.lesson.value.results.get(exercise.name):
            case None:
                return Tone.QUIET, tr("Not done yet")
            case True:
                return Tone.GOOD, tr("Done well")
            case _:
                return Tone.ATTENTION, tr("Do it again")
