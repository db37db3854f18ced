"""Setup: what this counter is set to, and which passphrases are remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from branch_app.domain.card import Environment
from branch_app.domain.errors import AppError
from branch_app.domain.profile import CLIENT_CERTIFICATE, PASSPHRASE_NAMES, TOKEN_SIGNING
from branch_app.domain.words import phrases
from branch_app.ui.dialogs import ask
from branch_app.ui.loop import spawn
from branch_app.ui.pages.page import Page
from branch_app.ui.theme import GRID
from branch_app.ui.tr import exact, listed, tr
from branch_app.ui.widgets.findings import Findings
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBadge, Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter

_NAMES = phrases({
    CLIENT_CERTIFICATE: "Client certificate",
    TOKEN_SIGNING: "Token-signing key",
})  # fmt: skip
_ENVIRONMENTS = phrases({
    Environment.PRODUCTION: "Production",
    Environment.STAGING: "Staging",
    Environment.CUSTOM: "Custom",
    Environment.TRAINING: "Training",
})  # fmt: skip


class SetupPage(Page):
    """The counter's settings."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._busy = False
        self.badges: dict[str, StatusBadge] = {}
        self.body.addWidget(Text(tr("Setup"), "title"))
        self.body.addWidget(self._card(tr("This counter"), self._facts()))
        self.body.addWidget(self._card(tr("Passphrases in the keyring of this computer"), None))
        self.findings = Findings()
        self.body.addWidget(self.findings)
        self.body.addStretch(1)
        self.check_button = KeyButton(tr("Check this counter"), "F9", "primary")
        self.check_button.clicked.connect(self._check_pressed)
        self.check_button.setVisible(counter.checkup is not None)
        self.right.addWidget(self.check_button)
        self.forget_button = KeyButton(tr("Forget passphrases"), kind="secondary")
        self.forget_button.clicked.connect(self._forget_pressed)
        self.left.addWidget(self.forget_button)

    def _facts(self) -> list[tuple[str, str, bool]]:
        profile = self._counter.profile
        system = tr("the system's certificate authorities")
        trusted = exact(str(profile.ca_file)) if profile.ca_file else system
        return [
            (tr("Environment"), tr(_ENVIRONMENTS[profile.environment]), False),
            ("D1", profile.base_url, True),
            (tr("Issuer id"), profile.issuer_id, True),
            (tr("Expiry is sent as"), profile.expiry_order.value, True),
            (tr("Trusted"), trusted, False),
            (tr("Client certificate"), str(profile.client_certificate), True),
            (tr("Token-signing key"), f"{profile.signing_key}  ·  kid {profile.signing_kid}", True),
            (tr("D1's encryption key"), str(profile.encryption_key), True),
            (tr("Stations"), listed(s.name for s in profile.stations), False),
            (tr("Products"), listed(p.name for p in profile.products), False),
            (tr("Settings file"), str(profile.source), True),
        ]

    def _card(self, title: str, facts: list[tuple[str, str, bool]] | None) -> Panel:
        panel = Panel(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        if facts is not None:
            for row, (label, value, mono) in enumerate(facts):
                words = Text(
                    exact(value) if mono else value,
                    "mono_small" if mono else "small",
                    tone="plain",
                    wrap=True,
                )
                words.setAccessibleDescription(label)
                grid.addWidget(Text(label, "small"), row, 0)
                grid.addWidget(words, row, 1)
        else:
            for row, name in enumerate(PASSPHRASE_NAMES):
                self.badges[name] = StatusBadge(Tone.QUIET, "…")
                grid.addWidget(Text(tr(_NAMES[name]), "small"), row, 0)
                grid.addWidget(self.badges[name], row, 1)
        panel.column.addLayout(grid)
        return panel

    def entered(self) -> None:
        """Look at the keyring anew."""
        if not self._busy:
            self._busy = True
            spawn(self._look(), "look into the keyring", self)

    async def _look(self) -> None:
        try:
            known = await self._counter.remembered()
        except AppError as error:
            self.show_error(error, Tone.ATTENTION)
            known = {}
        finally:
            self._busy = False
        for name, badge in self.badges.items():
            if name in known:
                badge.set_status(Tone.GOOD, tr("Remembered"))
            else:
                badge.set_status(Tone.QUIET, tr("Not remembered: asked for at each start"))
        self.forget_button.setEnabled(bool(known))

    def _check_pressed(self) -> None:
        if not self._busy:
            self._busy = True
            spawn(self._check(), "check this counter", self)

    async def _check(self) -> None:
        checkup = self._counter.checkup
        self.check_button.setEnabled(False)
        self.findings.begin()
        try:
            if checkup is not None:
                await checkup(self.findings.add)
        finally:
            self._busy = False
            self.check_button.setEnabled(True)
        self.findings.end()
        self.bring_into_view(self.findings)

    def _forget_pressed(self) -> None:
        if not self._busy:
            self._busy = True
            spawn(self._forget(), "forget the passphrases", self)

    async def _forget(self) -> None:
        try:
            if await ask(
                self.window(),
                tr("Forget the passphrases?"),
                tr(
                    "They are removed from the keyring of this computer and asked for at each "
                    "start."
                ),
                yes=tr("Forget"),
                no=tr("Keep them"),
            ):
                await self._counter.forget()
        except AppError as error:
            self.show_error(error)
        finally:
            self._busy = False
        await self._look()
