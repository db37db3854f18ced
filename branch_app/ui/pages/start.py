"""The first thing painted: the program is starting, or cannot start, says why and tries again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from branch_app.domain.errors import JournalSealed, NoProfile, ProfileError, WrongPassphrase
from branch_app.domain.secret import Secret
from branch_app.ui import theme
from branch_app.ui.once import Once
from branch_app.ui.pages.page import Page
from branch_app.ui.tr import tr
from branch_app.ui.widgets.shapes import Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

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
        super().__init__(parent, quiet=True)
        self.words = Text(tr("Starting…"), "title")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._set_up: Callable[[], None] | None = None
        self._furnished = False
        self.body.addStretch(1)
        self.body.addWidget(self.words)
        self.body.addStretch(2)

    def _furnish(self) -> None:
        """Make what is shown only where something is wrong: not before the first paint."""
        from branch_app.ui.widgets.field import Field  # noqa: PLC0415  # as said
        from branch_app.ui.widgets.key_button import KeyButton  # noqa: PLC0415
        from branch_app.ui.widgets.masked_edit import SecretEdit  # noqa: PLC0415
        from branch_app.ui.widgets.status_badge import StatusBanner  # noqa: PLC0415

        self._furnished = True
        self.banner = StatusBanner()
        self.secret = SecretEdit()
        self.field = Field(
            tr("Passphrase of the journal"), tr("At least {n} characters", n=10), self.secret
        )
        self.field.setMaximumWidth(theme.current().px(_FIELD))
        self.open_button = KeyButton(tr("Open"), "Return", "primary")
        self.open_button.clicked.connect(self._open)
        self.again_button = KeyButton(tr("Try again"), "F5", "primary")
        self.later_button = KeyButton(tr("Try again"), "F5")
        self.setup_button = KeyButton(tr("Set up this counter"), "F4", "primary")
        if self._set_up is not None:
            self.setup_button.clicked.connect(self._set_up)
        for place, part in enumerate((self.banner, self.field)):
            self.body.insertWidget(self.body.indexOf(self.words) + 1 + place, part)
        for again in (self.again_button, self.later_button):
            again.clicked.connect(self._try_again)
        self.left.addWidget(self.later_button)
        for button in (self.again_button, self.open_button, self.setup_button):
            self.right.addWidget(button)

    def _show_only(self, *parts: QWidget) -> None:
        own = (
            self.words, self.banner, self.field, self.open_button, self.again_button,
            self.setup_button, self.later_button,
        )  # fmt: skip
        for part in own:
            part.setVisible(part in parts)

    def offer_setup(self, set_up: Callable[[], None]) -> None:
        """Offer to set the counter up where its settings are what is wrong.

        Args:
            set_up: opens the assistant.
        """
        self._set_up = set_up

    async def ask_again(self, error: AppError, closed: Once) -> tuple[bool, Secret[str] | None]:
        """Show why the counter cannot open, and wait for what the person does about it.

        Args:
            error: why.
            closed: done when the window is closed.

        Returns:
            Whether to try again, and the passphrase of the journal if one was typed.
        """
        answered = Once()
        typed: list[object] = []

        def again(passphrase: object) -> None:
            typed.append(passphrase)
            answered.happen()

        closed.then(answered.happen)
        self.again.connect(again)
        self.fail(error)
        await answered
        self.again.disconnect(again)
        given = typed[0] if typed else None
        return bool(typed), given if isinstance(given, Secret) else None

    def fail(self, error: AppError) -> None:
        """Say why the counter cannot open, and what may be done about it."""
        if not self._furnished:
            self._furnish()
        word, tone = tr("This counter cannot open"), Tone.BAD
        parts: list[QWidget] = [self.banner, self.again_button]
        first: QWidget = self.again_button
        if isinstance(error, (JournalSealed, WrongPassphrase)):
            word, tone = tr("The journal needs its passphrase"), Tone.ATTENTION
            parts, first = [self.banner, self.field, self.open_button], self.secret
        elif isinstance(error, ProfileError) and self._set_up is not None:
            parts, first = [self.banner, self.later_button, self.setup_button], self.setup_button
            if isinstance(error, NoProfile):
                word, tone = tr("This counter is not set up"), Tone.QUIET
        self.banner.set_status(tone, word, [error.title, error.advice], error.detail)
        self._show_only(*parts)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        if self.secret.text():
            passphrase = self.secret.take()
            self.starting()
            self.again.emit(passphrase)

    def _try_again(self) -> None:
        self.starting()
        self.again.emit(None)

    def starting(self) -> None:
        """Say that the counter is being opened."""
        if self._furnished:
            self.secret.wipe()
            self._show_only(self.words)
