"""What goes to Thales, to be copied or saved, and the files that come back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from branch_app.domain.errors import AppError
from branch_app.ui import theme
from branch_app.ui.loop import spawn
from branch_app.ui.pages.assistant.step import StepPage
from branch_app.ui.theme import GRID
from branch_app.ui.tr import exact, tr
from branch_app.ui.widgets.file_edit import ask_where_to_save
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import Tone
from branch_app.ui.widgets.text import Text

_LINES = 12
"""Lines of the text that are seen at once."""
_NAME = "for-thales.txt"


class ThalesPage(StepPage):
    """The exchange with Thales."""

    def fill(self) -> None:
        """What is sent at the left, what comes back at the right."""
        self.send = Panel(tr("1. Send this to your Thales Delivery Team"))
        self.words = Text("", "small", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(tr("What goes to Thales"))
        theme.mark(self.text, "mono", True)
        lines = QFontMetrics(theme.current().font("mono_small")).lineSpacing() * _LINES
        self.text.setMinimumHeight(lines)
        self.copy_button = KeyButton(tr("Copy"), "F6")
        self.copy_button.clicked.connect(self._copy)
        self.save_button = KeyButton(tr("Save to a file"), "F7")
        self.save_button.clicked.connect(self._ask_where)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        self.lines.append(buttons)
        self.send.column.addWidget(self.words)
        self.send.column.addWidget(self.text, 1)
        self.send.column.addLayout(buttons)
        self.main.addWidget(self.send)
        self.main.addStretch(1)
        back = Panel(tr("2. When Thales has answered"))
        back.column.addWidget(self.form)
        self.side.addWidget(back)
        self.side.addWidget(self.passphrases)
        self.side.addStretch(1)
        self.columns.setStretch(0, 2)  # a line of PEM has 64 letters
        self.columns.setStretch(1, 1)

    def render_step(self) -> None:
        """Show what there is to send."""
        super().render_step()
        text = self.setting_up.for_thales
        for part in (self.text, self.copy_button, self.save_button):
            part.setVisible(bool(text))
        if not text:
            self.words.setText(tr("No key was made here, so there is nothing to send."))
            return
        folder = exact(str(self.setting_up.sheet.folder))
        self.words.setText(
            tr(
                "Nothing in it is secret. Until Thales answers you may close this: the keys stay "
                "in {folder}, and the setup goes on where you leave it.",
                folder=folder,
            )
        )
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.setting_up.for_thales)
        self.tell(Tone.GOOD, tr("Copied. Nothing in it is secret."))

    def _ask_where(self) -> None:
        proposed = Path.home() / _NAME
        ask_where_to_save(self.window(), tr("Save what goes to Thales"), proposed, self.save_to)

    def save_to(self, file: str) -> None:
        """Save the text into a new file."""
        spawn(self._save(Path(file)), "save what goes to Thales", self)

    async def _save(self, file: Path) -> None:
        try:
            await self.setting_up.save_for_thales(file)
        except AppError as error:
            self.show_error(error)
            return
        self.tell(Tone.GOOD, tr("Saved: {file}", file=exact(str(file))))
