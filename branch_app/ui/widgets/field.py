"""An input with its label above and one line below: a hint, a note or a fault.

Which faults there are is decided outside; no rule for a value may enter here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from branch_app.ui import theme
from branch_app.ui.tr import tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.shapes import ShapeMark, Tone
from branch_app.ui.widgets.text import Text

_LETTERS = 6
"""Letters of a list that can always be read."""


def _let_shrink(box: QComboBox) -> None:
    """Let a list be narrower than its longest entry; opened, it shows each whole."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    box.currentTextChanged.connect(box.setToolTip)
    box.setToolTip(box.currentText())
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 2 * theme.GRID)


class Field(QWidget):
    """Label, editor and the line below it, which keeps its height so that nothing jumps.

    Args:
        label: what to type; also the editor's accessible name.
        hint: shown below while there is no note and no fault.
        editor: a line edit or a combo box; None makes a QLineEdit.
        parent: owner.
    """

    def __init__(
        self,
        label: str,
        hint: str = "",
        editor: QLineEdit | QComboBox | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hint = hint
        self._fault = ""
        self._note = ""
        self._editor: QLineEdit | QComboBox = QLineEdit() if editor is None else editor
        self._editor.setAccessibleName(label)
        if isinstance(self._editor, QComboBox):
            _let_shrink(self._editor)
        self._label = Text(label.replace("&", "&&"), "label", wrap=True)
        self._label.setBuddy(self._editor)
        self._count = Text("", "hint")
        self._mark = ShapeMark(Tone.BAD, 14)
        self._line = Text("", "hint", wrap=True)
        self._build()
        self._show()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._label, 1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(top)
        column.addWidget(self._editor)
        column.addLayout(below)
        column.addStretch(1)
        self.setFocusProxy(self._editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def editor(self) -> QLineEdit | QComboBox:
        """What the teller types into."""
        return self._editor

    @property
    def label(self) -> str:
        """The label's text."""
        return self._editor.accessibleName()

    @property
    def fault(self) -> str:
        """The fault that is shown, or ""."""
        return self._fault

    @property
    def note(self) -> str:
        """The note that is set, or ""."""
        return self._note

    def set_fault(self, fault: str) -> None:
        """Show what is wrong with the value; "" takes it away."""
        if fault == self._fault:
            return
        self._fault = fault
        self._show()
        announce(self._editor, fault)

    def set_note(self, note: str) -> None:
        """Show something to look at that is not wrong; "" takes it away."""
        if note == self._note:
            return
        self._note = note
        self._show()
        announce(self._editor, note)

    def set_hint(self, hint: str) -> None:
        """Change the hint."""
        self._hint = hint
        self._show()

    def set_count(self, count: str) -> None:
        """Show a count such as "16 of 26" at the right of the label; "" takes it away."""
        self._count.setText(count)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the height of the line below when the text size changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._keep_height()

    def _keep_height(self) -> None:
        metrics = QFontMetrics(theme.current().font("hint"))
        self._line.setMinimumHeight(max(metrics.height(), theme.current().px(14)) + 1)

    def _show(self) -> None:
        tone = "bad" if self._fault else "attention" if self._note else ""
        words = self._fault or self._note or self._hint
        self._mark.setVisible(bool(tone))
        if tone:
            self._mark.set_tone(Tone(tone))
        self._line.set_tone(tone)
        self._line.setText(words)
        self._keep_height()
        theme.mark(self._editor, "fault", bool(self._fault))
        spoken = tr("Fault: {fault}", fault=self._fault) if self._fault else words
        self._editor.setAccessibleDescription(spoken)
