"""Setup, passphrases: what the keyring remembers of each key file, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.errors import InvalidInput, WrongPassphrase
from branch_app.domain.ports import Remembered
from branch_app.domain.profile import CLIENT_CERTIFICATE, NEXT_NAMES, TOKEN_SIGNING
from branch_app.domain.words import phrases
from branch_app.ui.dialogs import ask
from branch_app.ui.pages.setup.passphrase_form import PassphraseForm
from branch_app.ui.pages.setup.section import Section
from branch_app.ui.theme import GRID
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.choice_list import Choice, ChoiceList
from branch_app.ui.widgets.facts import Fact, Facts
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBadge, Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from branch_app.domain.ports import KeyFile
    from branch_app.flow.counter import Counter

_NAMES = phrases({
    CLIENT_CERTIFICATE: "Client certificate",
    TOKEN_SIGNING: "Token-signing key",
    NEXT_NAMES[CLIENT_CERTIFICATE]: "Next client certificate",
    NEXT_NAMES[TOKEN_SIGNING]: "Next token-signing key",
})  # fmt: skip
_STATES = {
    Remembered.FITS: Tone.GOOD,
    Remembered.WRONG: Tone.BAD,
    Remembered.NO: Tone.QUIET,
    Remembered.UNKNOWN: Tone.ATTENTION,
}
_WORDS = phrases({
    Remembered.FITS: "Remembered, and it opens the file",
    Remembered.WRONG: "Remembered, but it does not open the file",
    Remembered.NO: "Not remembered: asked for at each start",
})  # fmt: skip


class PassphraseSection(Section):
    """The files under a passphrase."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(tr("Passphrases"))
        self._counter = counter
        self._files: Sequence[KeyFile] = ()
        self.list = ChoiceList(tr("Files under a passphrase"))
        self.list.chosen.connect(self._show)
        self.heading = Text("", "heading", wrap=True)
        self.badge = StatusBadge(wrap=True)
        self.badge.setContentsMargins(0, 0, 0, GRID)
        self.facts = Facts()
        self.done = Text("", "small", tone="good", wrap=True)
        self.form = PassphraseForm()
        details = Panel()
        for part in (self.heading, self.badge, self.facts, self.done, self.form):
            details.column.addWidget(part)
        self.beside(self.list, details)
        self._make_buttons()
        self._close_form()

    def _make_buttons(self) -> None:
        self.remove_button = KeyButton(tr("Remove"), "F8")
        self.rekey_button = KeyButton(tr("New passphrase"), "F7")
        self.remember_button = KeyButton(tr("Remember"), "F6")
        self.cancel_button = KeyButton(tr("Cancel"), "Esc")
        self.go_button = KeyButton("", "Return", "primary")
        self.left = [self.remove_button]
        self.right = [
            self.rekey_button, self.remember_button, self.cancel_button, self.go_button
        ]  # fmt: skip
        self.remove_button.clicked.connect(lambda: self.work(self._remove, "remove a passphrase"))
        self.rekey_button.clicked.connect(lambda: self._open_form(new=True))
        self.remember_button.clicked.connect(lambda: self._open_form(new=False))
        self.cancel_button.clicked.connect(self._close_form)
        self.go_button.clicked.connect(self._go_pressed)

    def entered(self) -> None:
        """Ask the keyring anew."""
        self.list.setFocus()
        self.work(self._look, "look into the keyring")

    def left_behind(self) -> None:
        """Forget what was typed."""
        self.done.hide()
        self._close_form()

    async def _look(self) -> None:
        self._files = await self._counter.upkeep.key_files()
        self.list.show_choices([
            Choice(tr(_NAMES[one.name]), self._standing(one), _STATES[one.remembered])
            for one in self._files
        ])  # fmt: skip

    def _standing(self, one: KeyFile) -> str:
        if one.trouble is not None:
            return tr(one.trouble.title)
        if one.remembered is Remembered.NO and one.name in NEXT_NAMES.values():
            return tr("Not remembered: the rehearsal needs it")
        return tr(_WORDS[one.remembered])

    @property
    def _chosen(self) -> KeyFile:
        return self._files[self.list.row]

    def _show(self, row: int) -> None:
        one = self._files[row]
        self.heading.setText(tr(_NAMES[one.name]))
        self.badge.set_status(_STATES[one.remembered], self._standing(one))
        advice = tr(one.trouble.advice) if one.trouble is not None else ""
        self.facts.show_facts([
            Fact(tr("File"), str(one.file), exact=True),
            Fact(tr("Name in the keyring"), one.name, exact=True),
            *([Fact(tr("What to do"), advice)] if advice else []),
        ])  # fmt: skip
        held = one.remembered in {Remembered.FITS, Remembered.WRONG}
        self.remove_button.setEnabled(held)
        self._close_form()

    def _open_form(self, *, new: bool) -> None:
        if self.busy or not self._files:
            return
        self.troubled.emit(None)
        self.done.hide()
        self.form.begin(self._chosen.file.name, new=new)
        self.go_button.set_text(tr("Change the passphrase") if new else tr("Remember"))
        self.offer(self.cancel_button, self.go_button)

    def _close_form(self) -> None:
        self.form.end()
        self.offer(self.remove_button, self.rekey_button, self.remember_button)
        if self.isVisible():
            self.list.setFocus()

    def _go_pressed(self) -> None:
        if not self.busy and self.form.complete():
            self.work(self._go, "use a passphrase")

    async def _go(self) -> None:
        one, typed, upkeep = self._chosen, self.form.take(), self._counter.upkeep
        try:
            if len(typed) == 1:
                await upkeep.remember(one.name, typed[0])
                done: Sequence[str] = [tr("Remembered in the keyring of this computer.")]
            else:
                done = await upkeep.rekey(one.name, typed[0], typed[1])
        except WrongPassphrase as error:
            self.form.refuse(tr(error.title))
            return
        except InvalidInput as error:
            self.form.refuse_new(joined(error.title, error.advice))
            return
        self._close_form()
        await self._look()
        self._tell(joined(*done))

    async def _remove(self) -> None:
        if await ask(
            self.window(),
            tr("Remove this passphrase from the keyring?"),
            tr("The file stays as it is. Its passphrase is asked for at each start."),
            yes=tr("Remove"),
            no=tr("Keep it"),
        ):
            await self._counter.upkeep.forget(self._chosen.name)
            await self._look()
            self._tell(tr("Removed from the keyring of this computer."))

    def _tell(self, done: str) -> None:
        self.done.setText(done)
        self.done.show()
        announce(self, done)
