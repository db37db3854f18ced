"""The end of the assistant: everything is tried against D1, then written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from branch_app.domain.errors import AppError
from branch_app.domain.words import phrases
from branch_app.flow.setup_questions import Ask
from branch_app.ui.loop import spawn
from branch_app.ui.pages.assistant import labels
from branch_app.ui.pages.assistant.pack import PackDialog
from branch_app.ui.pages.assistant.step import StepPage
from branch_app.ui.tr import exact, joined, listed, tr
from branch_app.ui.widgets.facts import Fact, Facts
from branch_app.ui.widgets.findings import Findings
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from branch_app.domain.secret import Secret
    from branch_app.flow.setting_up import SettingUp

_TOLD = phrases({
    Ask.BASE_URL: "Address of D1",
    Ask.ISSUER_ID: "Issuer id",
    Ask.EXPIRY_ORDER: "Expiry is sent as",
    Ask.CERTIFICATE: "Client certificate",
    Ask.CLIENT_KEY: "Its key",
    Ask.SIGNING_KEY: "Token-signing key",
    Ask.D1_KEY: "D1's key for card data",
})  # fmt: skip


class CheckPage(StepPage):
    """The check and the end.

    Attributes:
        may_finish: asked before the settings are written.
    """

    def __init__(self, setting_up: SettingUp, place: int, parent: QWidget | None = None) -> None:
        super().__init__(setting_up, place, parent)
        self._good = False
        self.may_finish: Callable[[], Awaitable[bool]] | None = None

    def fill(self) -> None:
        """Findings at the left, what will be written at the right."""
        self.findings = Findings()
        self.summary = Panel(tr("What will be written"))
        self.facts = Facts()
        self.summary.column.addWidget(self.facts)
        self.main.addWidget(self.summary)
        self.main.addWidget(self.findings)
        self.main.addStretch(1)
        for nothing_to_ask in (self.form, self.passphrases):
            nothing_to_ask.setParent(self)
            nothing_to_ask.hide()
        self.side.addWidget(self.about())
        written = Panel(tr("Written to"))
        target = exact(str(self.setting_up.sheet.target))
        written.column.addWidget(Text(target, "mono_small", tone="plain", wrap=True))
        self.side.addWidget(written)
        words = Panel(tr("Passphrases"))
        self.remember = QCheckBox(tr("Remember them here"))
        words.column.addWidget(self.remember)
        words.column.addWidget(
            Text(tr("In the keyring of this computer; else typed at each start"), "hint", wrap=True)
        )
        self.side.addWidget(words)
        self.packing = self._other_counters()
        self.side.addWidget(self.packing)
        self.side.addStretch(1)
        self.anyway_button = KeyButton(tr("Save all the same"), "F8")
        self.anyway_button.clicked.connect(self._save_pressed)
        self.anyway_button.hide()
        self.left.addWidget(self.anyway_button)

    def _other_counters(self) -> Panel:
        panel = Panel(tr("For other counters"))
        panel.column.addWidget(
            Text(tr("Key and certificate in one file, under a passphrase"), "small", wrap=True)
        )
        self.pack_button = KeyButton(tr("Make PKCS#12"), "F9")
        self.pack_button.clicked.connect(self._pack_pressed)
        panel.column.addWidget(self.pack_button)
        return panel

    def render_step(self) -> None:
        """What was changed has to be checked again."""
        self._good = False
        self.anyway_button.hide()
        self.next_button.set_text(tr("Check"))

    def _pack_pressed(self) -> None:
        folder = self.setting_up.sheet.folder
        PackDialog(self.window(), self._pack, folder / "client.p12").open()

    async def _pack(self, file: Path, first: Secret[str], again: Secret[str]) -> None:
        new = self.setting_up.new_passphrase(first, again)
        told = await self.setting_up.pack(file, new)
        self.tell(Tone.GOOD, tr(told[0]), joined(*told[1:]))

    def _show_summary(self) -> None:
        sheet = self.setting_up.sheet
        draft = sheet.draft()
        environment = labels.CHOICES.get(sheet.text(Ask.ENVIRONMENT), "")
        facts = [Fact(tr("Environment"), tr(environment))]
        for ask, label in _TOLD.items():
            if text := draft.texts.get(ask.value, ""):
                facts.append(Fact(tr(label), text, exact=True))
        for section, label in (("stations", tr("Stations")), ("products", tr("Products"))):
            names = [row.get("name", "") for row in draft.rows[section]]
            facts.append(Fact(label, listed(names)))
        self.facts.show_facts(facts)

    def go_on(self) -> None:
        """Check; once all is well, save."""
        if self._good:
            self._save_pressed()
        elif not self._busy:
            spawn(self._check(), "check the settings", self)

    async def _check(self) -> None:
        self.anyway_button.hide()
        self.summary.hide()
        self.findings.begin()
        try:
            with self.working():
                self._good = await self.setting_up.check(self.findings.add)
        except AppError as error:
            self.findings.hide()
            self.summary.show()
            self.show_error(error)
            return
        self.findings.end()
        self.next_button.set_text(tr("Save and open") if self._good else tr("Check again"))
        self.anyway_button.setVisible(not self._good)
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_pressed(self) -> None:
        if not self._busy:
            spawn(self._save(), "save the settings", self)

    async def _save(self) -> None:
        try:
            with self.working():
                if self.may_finish is not None and not await self.may_finish():
                    return
                trouble = await self.setting_up.finish(remember=self.remember.isChecked())
        except AppError as error:
            self.show_error(error)
            return
        self.finished.emit(trouble)

    def entered(self) -> None:
        """Begin with the check."""
        self.findings.hide()
        self._show_summary()
        self.packing.setVisible(self.setting_up.can_pack)
        self.summary.show()
        self.render_step()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
