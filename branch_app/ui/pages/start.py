"""The first thing painted: the program is starting, or cannot start, says why and tries again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from branch_app.domain.errors import JournalSealed, WrongPassphrase
from branch_app.ui import theme
from branch_app.ui.pages.page import Page
from branch_app.ui.tr import tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.masked_edit import SecretEdit
from branch_app.ui.widgets.status_badge import StatusBanner, Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.errors import AppError

_FIELD = 480
"""Pixels at text scale 1."""


class StartPage(Page):
    """Before there is a counter.

    Signals:
        again: try once more (the journal's passphrase as ``Secret``, or None).
    """

    again = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text(tr("Starting…"), "title")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.banner = StatusBanner()
        self.secret = SecretEdit()
        self.field = Field(
            tr("Passphrase of the journal"), tr("At least {n} characters", n=10), self.secret
        )
        self.field.setMaximumWidth(theme.current().px(_FIELD))
        self.open_button = KeyButton(tr("Open"), "Return", "primary")
        self.open_button.clicked.connect(self._open)
        self.again_button = KeyButton(tr("Try again"), "F5", "primary")
        self.again_button.clicked.connect(self._try_again)
        self.body.addStretch(1)
        for part in (self.words, self.banner, self.field):
            self.body.addWidget(part)
        self.body.addStretch(2)
        self.right.addWidget(self.again_button)
        self.right.addWidget(self.open_button)
        self._show_only(self.words)

    def _show_only(self, *parts: QWidget) -> None:
        own = (self.words, self.banner, self.field, self.open_button, self.again_button)
        for part in own:
            part.setVisible(part in parts)

    def fail(self, error: AppError) -> None:
        """Say why the counter cannot open, and what may be done about it."""
        sealed = isinstance(error, (JournalSealed, WrongPassphrase))
        needs, broken = tr("The journal needs its passphrase"), tr("This counter cannot open")
        word, tone = (needs, Tone.ATTENTION) if sealed else (broken, Tone.BAD)
        self.banner.set_status(tone, word, [error.title, error.advice], error.detail)
        if sealed:
            self._show_only(self.banner, self.field, self.open_button)
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_only(self.banner, self.again_button)
            self.again_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        if self.secret.text():
            passphrase = self.secret.take()
            self._starting()
            self.again.emit(passphrase)

    def _try_again(self) -> None:
        self._starting()
        self.again.emit(None)

    def _starting(self) -> None:
        self.secret.wipe()
        self._show_only(self.words)
