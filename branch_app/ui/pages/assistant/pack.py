"""Client key and certificate into one PKCS#12 file, for counters that are set up with it.

What is packed, and whether it can be, is decided in ``flow``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from branch_app.domain.errors import AppError
from branch_app.ui import theme
from branch_app.ui.loop import spawn
from branch_app.ui.theme import GRID
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.masked_edit import SecretEdit
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from branch_app.domain.secret import Secret

    Pack = Callable[[Path, Secret[str], Secret[str]], Awaitable[None]]

_WIDTH = 480
"""Pixels at text scale 1."""


class PackDialog(QDialog):
    """Asks for the file and its passphrase. Esc leaves it.

    Args:
        parent: the window that waits.
        pack: makes the file, or raises an ``AppError``.
        proposed: the name that is proposed.
    """

    def __init__(self, parent: QWidget, pack: Pack, proposed: Path) -> None:
        super().__init__(parent)
        self._pack = pack
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Pack for other counters"))
        self.setModal(True)
        self.first, self.again = SecretEdit(), SecretEdit()
        self.file = QLineEdit(str(proposed))
        self.word = Field(
            tr("Passphrase of the file"), tr("At least {n} characters", n=12), self.first
        )
        self.make_button = KeyButton(tr("Make the file"), "Return", "primary", listens=False)
        self.make_button.clicked.connect(self._make)
        cancel = KeyButton(tr("Cancel"), "Esc", listens=False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.make_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Text(self.windowTitle(), "heading"))
        words = Text(
            tr("Client key and certificate in one file. The signing key goes beside it."),
            wrap=True,
        )
        words.setMinimumWidth(theme.current().px(_WIDTH))
        column.addWidget(words)
        file = Field(tr("PKCS#12 file"), tr("It must not be there yet"), self.file)
        for field in (file, self.word, Field(tr("The same again"), editor=self.again)):
            column.addWidget(field)
        column.addLayout(row)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        for line, then in ((self.file, self.first), (self.first, self.again)):
            line.returnPressed.connect(then.setFocus)
        self.again.returnPressed.connect(self._make)

    def _make(self) -> None:
        if not self._busy:
            self._busy = True
            spawn(self._work(), "make a PKCS#12 file", self)

    async def _work(self) -> None:
        self.make_button.setEnabled(False)
        try:
            await self._pack(Path(self.file.text()), self.first.take(), self.again.take())
        except AppError as error:
            self._busy = False
            self.make_button.setEnabled(True)
            self.word.set_fault(joined(error.title, error.advice))
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
