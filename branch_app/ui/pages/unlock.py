"""Unlock: passphrases from the OS keyring, or typed and kept for this run only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from branch_app.domain.errors import AppError, KeyringError, LockedOut
from branch_app.domain.profile import CLIENT_CERTIFICATE, PASSPHRASE_NAMES, TOKEN_SIGNING
from branch_app.domain.words import phrases
from branch_app.ui import theme
from branch_app.ui.loop import spawn
from branch_app.ui.pages.page import Page
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.waiting import Waiting
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.masked_edit import SecretEdit
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.secret import Secret
    from branch_app.flow.counter import Counter

_PANEL = 560
"""Pixels at text scale 1: lines longer than this are hard to read."""
_TICK = 1000
"""Milliseconds between two looks at how long nobody may try."""
_LABELS = phrases({
    CLIENT_CERTIFICATE: "Passphrase of the client certificate",
    TOKEN_SIGNING: "Passphrase of the token-signing key",
})  # fmt: skip


class UnlockPage(Page):
    """The locked counter.

    Signals:
        unlocked: keys are loaded (a ``KeyringError`` when they could not be remembered, or None).
    """

    unlocked = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._busy = False
        self._known: dict[str, Secret[str]] = {}
        self.title = Text(tr("This counter is locked"), "title", wrap=True)
        self.words = Text("", "body", wrap=True)
        self.fields: dict[str, Field] = {}
        self.remember = QCheckBox(tr("Remember them here"))
        self.unlock_button = KeyButton(tr("Unlock"), "Return", "primary")
        self.unlock_button.clicked.connect(self._unlock_pressed)
        self.body.addStretch(1)
        row = QHBoxLayout()
        panel = self._panel()
        panel.setMaximumWidth(theme.current().px(_PANEL))
        row.addWidget(panel)
        self.body.addLayout(row)
        below = QHBoxLayout()
        self.waiting = Waiting(counter, self)
        self.waiting.setMaximumWidth(theme.current().px(_PANEL))
        below.addWidget(self.waiting)
        self.body.addLayout(below)
        self.body.addStretch(2)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._show_lockout)

    def _panel(self) -> Panel:
        panel = Panel()
        column = panel.column
        column.setSpacing(2 * GRID)
        column.addWidget(self.title)
        column.addWidget(self.words)
        for name in PASSPHRASE_NAMES:
            field = self.fields[name] = Field(tr(_LABELS[name]), editor=SecretEdit())
            field.hide()
            column.addWidget(field)
        self.remember.hide()
        column.addWidget(self.remember)
        column.addWidget(self.unlock_button, 0, Qt.AlignmentFlag.AlignRight)
        return panel

    def begin(self, *, by_itself: bool) -> None:
        """Look into the keyring.

        Args:
            by_itself: unlock at once when everything is remembered; after a lock the teller
                presses the button.
        """
        self.waiting.begin()
        if not self._busy:
            self._busy = True
            spawn(self._look(by_itself=by_itself), "look into the keyring", self)

    async def _look(self, *, by_itself: bool) -> None:
        self.unlock_button.setEnabled(False)
        self.words.setText(tr("Looking into the keyring of this computer…"))
        try:
            self._known = await self._counter.remembered()
            if self._counter.profile.unlock_by_typing:
                self._known.pop(TOKEN_SIGNING, None)
        except KeyringError as error:
            self._known = {}
            self.show_error(error, Tone.ATTENTION)
        finally:
            self._busy = False
            self.unlock_button.setEnabled(True)
        self._ask_for_missing()
        self._show_lockout()
        if by_itself and len(self._known) == len(PASSPHRASE_NAMES):
            self._unlock_pressed()

    def _ask_for_missing(self) -> None:
        missing = [name for name in PASSPHRASE_NAMES if name not in self._known]
        for name, field in self.fields.items():
            field.setVisible(name in missing)
        self.remember.setVisible(bool(missing) and not self._counter.profile.unlock_by_typing)
        if missing:
            self.words.setText(
                tr(
                    "Type the passphrases that open this counter's key files. They are kept for "
                    "this run only, unless you have them remembered."
                )
            )
            self.fields[missing[0]].editor.setFocus()
        else:
            self.words.setText(tr("The passphrases are in the keyring of this computer."))
            self.unlock_button.setFocus()

    def _show_lockout(self) -> None:
        """Say how long nobody may try, for as long as that is so."""
        try:
            self._counter.lockout.check()
        except LockedOut as error:
            self.words.setText(f"{tr(error.title)} {tr(error.advice)}")
            self._allow(allowed=False)
            self._tick.start()
            return
        if self._tick.isActive():
            self._tick.stop()
            self._allow(allowed=True)
            self._ask_for_missing()

    def _allow(self, *, allowed: bool) -> None:
        for field in self.fields.values():
            field.setEnabled(allowed)
        self.unlock_button.setEnabled(allowed)

    def _unlock_pressed(self) -> None:
        if self._busy or not self.unlock_button.isEnabled():
            return
        given = dict(self._known)
        for name, field in self.fields.items():
            if name not in self._known and isinstance(field.editor, SecretEdit):
                if not field.editor.text():
                    field.set_fault(tr("Type the passphrase."))
                    field.editor.setFocus()
                    return
                field.set_fault("")
                given[name] = field.editor.take()
        self._busy = True
        self.notice.hide()
        typed = bool(set(given) - set(self._known))
        remember = typed and self.remember.isChecked()
        spawn(self._unlock(given, remember=remember, typed=typed), "unlock", self)

    async def _unlock(self, given: dict[str, Secret[str]], *, remember: bool, typed: bool) -> None:
        self.unlock_button.setEnabled(False)
        self.words.setText(tr("Opening the key files…"))
        not_remembered: KeyringError | None = None
        try:
            await self._counter.unlock(given, remember=remember, typed=typed)
        except KeyringError as error:
            not_remembered = error  # unlocked all the same; told where the teller goes next
        except AppError as error:
            self._known = {}  # what is remembered may be the wrong one: have both typed
            self._ask_for_missing()
            self.show_error(error)
            return
        finally:
            self._busy = False
            self.unlock_button.setEnabled(True)
            self.wipe()
            self._show_lockout()
        self._known = {}
        self.unlocked.emit(not_remembered)

    def wipe(self) -> None:
        """Empty the fields; nothing of them stays in an undo history."""
        for field in self.fields.values():
            if isinstance(field.editor, SecretEdit):
                field.editor.wipe()

    def entered(self) -> None:
        """Begin where something is to be done."""
        visible = [field for field in self.fields.values() if field.isVisibleTo(self)]
        (visible[0].editor if visible else self.unlock_button).setFocus()
