"""One step of the assistant: where one is, the questions, the passphrases, and what to know.

The work of a step is done in ``flow/setting_up``; this shows that it takes a while.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from branch_app.domain.errors import AppError
from branch_app.domain.secret import Secret
from branch_app.flow.setting_up import Given, Need
from branch_app.flow.setup_questions import STEPS
from branch_app.ui import theme
from branch_app.ui.bridge import watch
from branch_app.ui.loop import spawn
from branch_app.ui.pages.assistant import labels
from branch_app.ui.pages.assistant.form import Form
from branch_app.ui.pages.page import Page
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.masked_edit import SecretEdit
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import Tone
from branch_app.ui.widgets.stepper import Stepper
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from branch_app.flow.setting_up import SettingUp

_PROGRESS = 240
"""Pixels at text scale 1: room for a sentence on two lines."""


class StepPage(Page):
    """A step.

    Signals:
        moved: another step is up.
        closed: the person leaves the assistant.
        finished: the settings are written, at the last step (an ``AppError`` when the
            passphrases could not be remembered, or None).

    Args:
        setting_up: what is set up.
        place: of the step, from 0.
        parent: owner.
    """

    moved = Signal()
    closed = Signal()
    finished = Signal(object)

    def __init__(self, setting_up: SettingUp, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting_up = setting_up
        self.step = STEPS[place]
        self._busy = False
        stepper = Stepper([tr(labels.SHORT[step.key]) for step in STEPS])
        stepper.set_current(place)
        self.body.addWidget(stepper)
        self.body.addWidget(Text(tr(labels.TITLES[self.step.key]), "title", wrap=True))
        self.form = Form(setting_up, self.step)
        self.form.done.connect(self._after_form)
        self.lines.extend(self.form.rows)
        self.main, self.side = QVBoxLayout(), QVBoxLayout()
        self.main.setSpacing(GRID)
        self.side.setSpacing(2 * GRID)
        self.columns = self.side_by_side(self.main, self.side)
        self.body.addLayout(self.columns)
        self.body.addStretch(1)
        self._make_passphrases()
        self._make_progress()
        self._make_buttons(first=place == 0)
        self.fill()
        watch(setting_up.sheet.changed, lambda _: self.render_step(), self)
        watch(setting_up.doing, self._show_doing, self)
        self.render_step()

    def fill(self) -> None:
        """Put the parts in their places."""
        self.main.addWidget(self.form)
        self.main.addWidget(self.passphrases)
        self.main.addStretch(1)
        self.side.addWidget(self.about())
        self.side.addStretch(1)

    def about(self) -> Panel:
        """What to know about this step."""
        panel = Panel(tr("What to know"))
        for paragraph in labels.ABOUT[self.step.key]:
            panel.column.addWidget(Text(tr(paragraph), "small", wrap=True))
        return panel

    def _make_passphrases(self) -> None:
        self.old = Field(tr("Passphrase of the key file"), editor=SecretEdit())
        self.new = Field(
            tr("New passphrase of the key"), tr("At least {n} characters", n=12), SecretEdit()
        )
        self.again = Field(tr("The same again"), editor=SecretEdit())
        self.passphrases = QWidget()
        row = QHBoxLayout(self.passphrases)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        for field in (self.old, self.new, self.again):
            row.addWidget(field, 1)
        self.lines.append(row)

    def _make_progress(self) -> None:
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Working"))
        self.doing = Text("", "small", wrap=True)
        self.progress = QWidget()
        self.progress.setMinimumWidth(theme.current().px(_PROGRESS))
        column = QVBoxLayout(self.progress)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.doing)
        column.addWidget(bar)
        self.progress.hide()

    def _make_buttons(self, *, first: bool) -> None:
        self.close_button = KeyButton(tr("Close"), "Esc" if first else "Ctrl+W")
        self.close_button.clicked.connect(self.closed)
        if not first:
            self.back_button = KeyButton(tr("Back"), "Esc")
            self.back_button.clicked.connect(self._back)
            self.left.addWidget(self.back_button)
        self.left.addWidget(self.close_button)
        self.anew_button = KeyButton(tr("Begin anew"), "F8")
        self.anew_button.clicked.connect(self._begin_anew)
        self.left.addWidget(self.anew_button)
        self._resumes = first and self.setting_up.resumed
        self.anew_button.setVisible(self._resumes)
        self.right.addWidget(self.progress)
        self.next_button = KeyButton(tr("Continue"), "Return", "primary", listens=False)
        self.next_button.clicked.connect(self.go_on)
        self.right.addWidget(self.next_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, wherever nothing else takes it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    def render_step(self) -> None:
        """Show which passphrases are needed now, and what Enter does."""
        if self.setting_up.step is not self.step:
            return
        need = self.setting_up.need
        self.old.setVisible(need in {Need.OLD, Need.BOTH})
        for field in (self.new, self.again):
            field.setVisible(need in {Need.NEW, Need.BOTH})
        self.passphrases.setVisible(need is not Need.NOTHING)
        makes = need in {Need.NEW, Need.BOTH}
        self.next_button.set_text(tr("Make the key") if makes else tr("Continue"))

    def _show_doing(self, doing: str) -> None:
        if self.setting_up.step is self.step:
            self.doing.setText(tr(doing))
            self.progress.setVisible(bool(doing))
            self.arrange()
            announce(self.doing, tr(doing))

    def secrets(self) -> list[Field]:
        """The passphrases that are asked now, in the order of the keyboard."""
        return [f for f in (self.old, self.new, self.again) if f.isVisibleTo(self)]

    def _after_form(self) -> None:
        asked = self.secrets()
        if asked:
            asked[0].editor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_on()

    def _enter(self) -> None:
        asked = self.secrets()
        now = self.window().focusWidget()
        place = next((i for i, f in enumerate(asked) if f.editor is now), len(asked))
        if place + 1 < len(asked):
            asked[place + 1].editor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_on()

    def go_on(self) -> None:
        """Do the work of the step, and show the next one."""
        if not self._busy:
            spawn(self._go_on(), "go on with the setup", self)

    @contextmanager
    def working(self) -> Iterator[None]:
        """One thing at a time: nothing can be changed meanwhile."""
        self._busy = True
        self._enable(enabled=False)
        self.notice.hide()
        try:
            yield
        finally:
            self._busy = False
            if isValid(self):  # type: ignore[no-untyped-call]  # shiboken6 has no types
                self._enable(enabled=True)  # unless the window was closed meanwhile

    async def _go_on(self) -> None:
        try:
            with self.working():
                moved = await self.setting_up.go_on(self._given())
        except AppError as error:
            self.wipe()
            self.show_error(error)
            for field in self.secrets()[:1]:
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if moved:
            self.wipe()
            self.moved.emit()
        else:
            self._show_missing()

    def _given(self) -> Given:
        old, new = _text(self.old), _text(self.new)
        if self.setting_up.need in {Need.NEW, Need.BOTH}:
            if self.setting_up.missing():
                return Given()  # they are asked for when the rest is good
            self.setting_up.new_passphrase(new, _text(self.again))
        return Given(old, new)

    def _show_missing(self) -> None:
        self.form.show_faults()
        editor = self.form.first_missing()
        if editor is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring_into_view(editor)

    def _enable(self, *, enabled: bool) -> None:
        for part in (self.form, self.passphrases, self.next_button, self.close_button):
            part.setEnabled(enabled)

    def _back(self) -> None:
        if not self._busy and self.setting_up.back():
            self.wipe()
            self.moved.emit()

    def _begin_anew(self) -> None:
        spawn(self.setting_up.begin_anew(), "begin the setup anew", self)
        self._resumes = False
        self.notice.hide()
        self.anew_button.hide()

    def wipe(self) -> None:
        """Empty the passphrases; nothing of them stays in an undo history."""
        for field in (self.old, self.new, self.again):
            if isinstance(field.editor, SecretEdit):
                field.editor.wipe()

    def entered(self) -> None:
        """Begin with the first question that is not answered."""
        announce(self, tr(labels.TITLES[self.step.key]))
        self.form.forget_faults()
        self.render_step()
        chain = self.form.chain()
        missing = self.form.first_missing()
        asked = self.secrets()
        if missing is None and asked:
            missing = asked[0].editor
        start = missing or (chain[0] if chain else self.next_button)
        start.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._resumes:
            self.tell(
                Tone.QUIET,
                tr("This setup was begun before. What was typed then is filled in."),
                tr("Passphrases are not kept: they are asked for again."),
            )


def _text(field: Field) -> Secret[str]:
    editor = field.editor
    return Secret(editor.text() if isinstance(editor, QLineEdit) else "")
