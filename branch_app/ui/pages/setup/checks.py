"""Setup, checks: what is wrong between this computer and D1, and whose side it is on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from branch_app.domain.errors import AppError
from branch_app.ui.pages.setup.section import Section
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.field import Field
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
        self._line = QLineEdit()
        self.where = Field(
            tr("File for support"),
            tr(
                "A zip file with the end of the log, these checks, versions, and the settings. No "
                "secret, card number or name goes in, and nothing is sent anywhere."
            ),
            editor=self._line,
        )
        self.where.hide()
        self.column.addWidget(self.before)
        self.column.addWidget(self.where)
        self.column.addWidget(self.findings)
        self.check_button = KeyButton(tr("Check this counter"), "F9", "primary")
        self.check_button.clicked.connect(lambda: self.work(self._check, "check this counter"))
        self.bundle_button = KeyButton(tr("Save a file for support"), "F7")
        self.bundle_button.clicked.connect(self._ask_where)
        self.cancel_button = KeyButton(tr("Cancel"), "Esc")
        self.cancel_button.clicked.connect(lambda: None if self.busy else self._close_form())
        self.save_button = KeyButton(tr("Save"), "Return", "primary")
        self.save_button.clicked.connect(
            lambda: self.work(partial(self._save, self._file()), "save a file for support")
        )
        self.left = [self.bundle_button]
        self.right = [self.check_button, self.cancel_button, self.save_button]

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
        self._close_form()

    def left_behind(self) -> None:
        """Take the form away."""
        self.where.hide()

    def _close_form(self) -> None:
        self.where.hide()
        self.where.set_fault("")
        buttons = [self.check_button]
        if self._counter.bundle is not None:
            buttons.append(self.bundle_button)
        self.offer(*buttons)
        self.check_button.setFocus()

    def _ask_where(self) -> None:
        bundle = self._counter.bundle
        if bundle is None or self.busy:
            return
        self.troubled.emit(None)
        self.where.show()
        self.offer(self.cancel_button, self.save_button)
        self._line.setText(str(bundle.suggested()))
        self._line.setFocus()
        self._line.end(False)

    def _file(self) -> Path:
        return Path(self._line.text().strip()).expanduser()

    async def _save(self, file: Path) -> None:
        bundle = self._counter.bundle
        if bundle is None:
            return
        self.before.hide()
        self.findings.begin()
        try:
            await bundle(file, self.findings.add)
        except AppError as error:
            self.findings.hide()
            self.where.set_fault(joined(error.title, error.advice))
            self._line.setFocus()
            return
        self._close_form()
        self.findings.end(tr("Written to {file}", file=str(file)))

    async def _check(self) -> None:
        checkup = self._counter.checkup
        self.before.hide()
        self.findings.begin()
        if checkup is not None:
            await checkup(self.findings.add)
        self.findings.end()
        self.check_button.setFocus()
