"""Setup, checks: what is wrong between this computer and D1, and whose side it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.ui.pages.setup.section import Section
from branch_app.ui.tr import tr
from branch_app.ui.widgets.findings import Findings
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter


class CheckSection(Section):
    """The doctor."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(tr("Checks"))
        self._counter = counter
        self.before = Panel(tr("Between this computer and D1"))
        self.words = Text("", "small", tone="plain", wrap=True)
        self.before.column.addWidget(self.words)
        self.findings = Findings()
        self.column.addWidget(self.before)
        self.column.addWidget(self.findings)
        self.check_button = KeyButton(tr("Check this counter"), "F9", "primary")
        self.check_button.clicked.connect(lambda: self.work(self._check, "check this counter"))
        self.right = [self.check_button]

    def entered(self) -> None:
        """Offer the check where there is something to check."""
        if self._counter.checkup is None:
            self.words.setText(tr("Training brings its own D1. There is nothing to check here."))
            self.offer()
            return
        self.words.setText(
            tr(
                "One thing after another is tried: the files, the keyring, the keys, the way to "
                "D1, its certificate, the clock, and a request for a token. No order is sent. "
                "It takes less than a minute and names what is wrong, whose side it is on, and "
                "what to do."
            )
        )
        self.offer(self.check_button)
        self.check_button.setFocus()

    async def _check(self) -> None:
        checkup = self._counter.checkup
        self.before.hide()
        self.findings.begin()
        if checkup is not None:
            await checkup(self.findings.add)
        self.findings.end()
        self.check_button.setFocus()
