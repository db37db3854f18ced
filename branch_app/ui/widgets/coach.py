"""The strip above the pages while an exercise goes on: the task, and at the end what was right.

What is right is decided in ``flow``; this says it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from branch_app.domain.words import words
from branch_app.ui import theme
from branch_app.ui.theme import GRID
from branch_app.ui.tr import exact, joined, tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.shapes import ShapeMark, Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.flow.exercises import Exercise, Remark
    from branch_app.flow.training import Lesson


class Coach(QWidget):
    """Says what to do, and what was right.

    Signals:
        ended: the person ends the exercise, or has read what was right.
    """

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QFrame()
        self._title = Text("", "heading", wrap=True)
        self._task = Text("", "small", tone="plain", wrap=True)
        self._remarks = QGridLayout()
        self._remarks.setHorizontalSpacing(GRID)
        self._remarks.setVerticalSpacing(GRID // 2)
        self._remarks.setColumnStretch(1, 1)
        self.button = KeyButton(tr("End exercise"), "Ctrl+T", "quiet")
        self.button.clicked.connect(self.ended)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addWidget(self._title)
        column.addWidget(self._task)
        column.addLayout(self._remarks)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        outside.addWidget(self._frame)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        row.setSpacing(2 * GRID)
        row.addLayout(column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def said(self) -> str:
        """All that stands on it, for a test and for a screen reader."""
        return self.accessibleDescription()

    def show_lesson(self, lesson: Lesson) -> None:
        """Show where training stands."""
        for place in reversed(range(self._remarks.count())):
            item = self._remarks.takeAt(place)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        exercise = lesson.exercise
        self.setVisible(exercise is not None)
        if exercise is None:
            return
        if lesson.going_on:
            self._show_task(exercise)
        else:
            self._show_verdict(exercise, lesson.verdict)

    def _show_task(self, exercise: Exercise) -> None:
        from branch_app.flow.exercises import PRACTICE_CARD, VALID_THRU  # noqa: PLC0415  # not before the first paint

        theme.mark(self._frame, "soft", Tone.WORKING.value)
        person = exercise.customer
        data = words(
            "Customer: {name}, number {number}. Card {card}, valid thru {expiry}.",
            name=f"{person.given} {person.surname}",
            number=exact(person.number),
            card=exact(PRACTICE_CARD),
            expiry=exact(VALID_THRU),
        )
        self.button.set_text(tr("End exercise"))
        self._say(tr("Exercise: {title}", title=tr(exercise.title)), joined(exercise.task, data))

    def _show_verdict(self, exercise: Exercise, verdict: tuple[Remark, ...]) -> None:
        good = all(remark.good for remark in verdict)
        theme.mark(self._frame, "soft", (Tone.GOOD if good else Tone.ATTENTION).value)
        for row, remark in enumerate(verdict):
            mark = ShapeMark(Tone.GOOD if remark.good else Tone.ATTENTION, 16)
            self._remarks.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._remarks.addWidget(Text(tr(remark.text), "small", tone="plain", wrap=True), row, 1)
        self.button.set_text(tr("More exercises"))
        name = tr(exercise.title)
        title = (
            tr("Well done: {title}", title=name) if good else tr("Look again: {title}", title=name)
        )
        self._say(title, "", [one.text for one in verdict])

    def _say(self, title: str, text: str, remarks: list[str] | None = None) -> None:
        self._title.setText(title)
        self._task.setText(text)
        self._task.setVisible(bool(text))
        whole = joined(text, *(remarks or ()))
        self.setAccessibleName(title)
        self.setAccessibleDescription(whole)
        announce(self, joined(title, whole))
