"""The questions of a step as fields: shown, hidden and marked as the sheet says.

What may be answered is decided in ``flow``; nothing is checked here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from branch_app.flow.setup_questions import CHOICES, FILE_KINDS, Ask
from branch_app.ui import theme
from branch_app.ui.bridge import watch
from branch_app.ui.loop import spawn
from branch_app.ui.pages.assistant import labels
from branch_app.ui.theme import GRID
from branch_app.ui.tr import exact, tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.file_edit import FileEdit

if TYPE_CHECKING:
    from branch_app.flow.setting_up import SettingUp
    from branch_app.flow.setup_questions import SetupStep

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Form(QWidget):
    """The fields of one step.

    Signals:
        done: Enter was pressed in the last field.

    Args:
        setting_up: whose sheet is shown.
        step: whose questions.
        parent: owner.

    Attributes:
        fields: by question.
        rows: the layouts of fields side by side.
    """

    done = Signal()

    def __init__(
        self, setting_up: SettingUp, step: SetupStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet = setting_up.sheet
        self._step = step
        self._left_once: set[Ask] = set()
        self.fields: dict[Ask, Field] = {}
        self.rows: list[QBoxLayout] = []
        self._lines: list[tuple[QWidget, tuple[Ask, ...]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        for asks in self._grouped():
            self._add_line(asks)
        watch(self._sheet.changed, lambda _: self.render_sheet(), self)
        self.render_sheet()

    def _grouped(self) -> list[tuple[Ask, ...]]:
        groups = {ask: line for line in labels.LINES for ask in line}
        own = [question.ask for question in self._step.questions]
        lines = (tuple(a for a in groups.get(ask, (ask,)) if a in own) for ask in own)
        return list(dict.fromkeys(lines))

    def _add_line(self, asks: tuple[Ask, ...]) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        for ask in asks:
            self.fields[ask] = self._field(ask)
            # Equal parts, whatever a list of choices would like to have.
            self.fields[ask].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            row.addWidget(self.fields[ask], 1)
        self.rows.append(row)
        self._lines.append((line, asks))
        self._column.addWidget(line)

    def _field(self, ask: Ask) -> Field:
        label, _ = labels.LABELS[ask]
        if ask in CHOICES:
            editor: QLineEdit | QComboBox = _choice(ask)
        elif ask in FILE_KINDS or ask is Ask.FOLDER:
            editor = FileEdit(tr(label), folder=ask is Ask.FOLDER)
        else:
            editor = QLineEdit()
        theme.mark(editor, "mono", ask in labels.MONO)
        editor.installEventFilter(self)
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda _: self._typed(ask, str(editor.currentData())))
        else:
            editor.textEdited.connect(lambda text: self._typed(ask, text))
        if isinstance(editor, FileEdit):
            editor.chosen.connect(lambda text: self._chosen(ask, text))
        return Field(tr(label), editor=editor)

    def _typed(self, ask: Ask, text: str) -> None:
        self._sheet.set(ask, text)

    def _chosen(self, ask: Ask, text: str) -> None:
        self._sheet.set(ask, text)
        self._look(ask)

    def _look(self, ask: Ask) -> None:
        """A question was left: say what is wrong, or what the file is."""
        self._left_once.add(ask)
        spawn(self._sheet.look(ask), "look at a file", self)
        self.render_sheet()

    def show_faults(self) -> None:
        """Say of every question what is wrong, whether it was left or not."""
        self._left_once.update(self.fields)
        self.render_sheet()

    def forget_faults(self) -> None:
        """Begin again to say what is wrong only when a question is left."""
        self._left_once.clear()
        self.render_sheet()

    def render_sheet(self) -> None:
        """Show what the sheet holds now."""
        asked = self._sheet.asked(self._step)
        for ask, field in self.fields.items():
            field.setVisible(ask in asked)
            self._render(ask, field)
        for line, asks in self._lines:
            line.setVisible(any(ask in asked for ask in asks))

    def _render(self, ask: Ask, field: Field) -> None:
        sheet, editor, text = self._sheet, field.editor, self._sheet.text(ask)
        fixed = sheet.fixed(ask)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(text))
            editor.setEnabled(not fixed)
        else:
            if editor.text() != text:
                editor.setText(text)
            editor.setReadOnly(fixed)
        field.set_hint(self._hint(ask))
        field.set_fault(tr(sheet.fault(ask)) if ask in self._left_once else "")

    def _hint(self, ask: Ask) -> str:
        sheet = self._sheet
        bank = sheet.bank(ask)
        if bank is not None:
            return tr("Set by your bank: {file}", file=exact(str(bank)))
        if ask is Ask.BASE_URL and sheet.fixed(ask):
            return tr("Documented by Thales") if sheet.text(ask) else ""
        if note := sheet.note(ask):
            return tr(note)
        _, hint = labels.LABELS[ask]
        return tr(hint)

    def chain(self) -> list[QWidget]:
        """The editors through which Enter moves."""
        asked = self._sheet.asked(self._step)
        return [
            field.editor
            for ask, field in self.fields.items()
            if ask in asked and not self._sheet.fixed(ask)
        ]

    def first_missing(self) -> QWidget | None:
        """The editor of the first question that is not answered well."""
        missing = [ask for ask in self._sheet.missing(self._step) if ask in self.fields]
        return self.fields[missing[0]].editor if missing else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter move on, and look at a question when it is left."""
        ask = next((a for a, f in self.fields.items() if f.editor is watched), None)
        if ask is not None:
            if isinstance(event, QFocusEvent) and event.lostFocus() and _is_left(event):
                self._look(ask)
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                plain = event.modifiers() in {
                    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
                }  # fmt: skip
                if plain and event.key() in _ENTER:
                    self._enter(self.fields[ask].editor)
                    return True
        return super().eventFilter(watched, event)

    def _enter(self, editor: QWidget) -> None:
        chain = self.chain()
        place = chain.index(editor) + 1 if editor in chain else len(chain)
        if place < len(chain):
            chain[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.done.emit()


def _is_left(event: QFocusEvent) -> bool:
    """A list that opens takes the focus for a moment, and so does another window."""
    brief = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
    return event.reason() not in brief


def _choice(ask: Ask) -> QComboBox:
    box = QComboBox()
    box.setPlaceholderText(tr("Choose…"))
    for value in CHOICES[ask]:
        box.addItem(tr(labels.CHOICES[value]), value)
    return box
