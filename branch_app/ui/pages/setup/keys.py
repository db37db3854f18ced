"""Setup, certificates and keys: all that the profile names, and until when each is good."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from branch_app.ui import expiry
from branch_app.ui.dialogs import ask
from branch_app.ui.pages.setup.section import Section
from branch_app.ui.theme import GRID
from branch_app.ui.tr import joined, time_of_day, tr
from branch_app.ui.widgets.choice_list import Choice, ChoiceList
from branch_app.ui.widgets.facts import Fact, Facts
from branch_app.ui.widgets.findings import Findings
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.status_badge import StatusBadge
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from branch_app.domain.inventory import Certificate, Item, PublicKey
    from branch_app.flow.counter import Counter

_LINE = 8
"""Pairs of a long number in a line."""


class KeysSection(Section):
    """The inventory, and the rollover to the next ones.

    Signals:
        switched: the next ones are in use from the next start (name of the former profile's copy).
    """

    switched = Signal(str)

    def __init__(self, counter: Counter) -> None:
        super().__init__(tr("Certificates"))
        self._counter = counter
        self._items: Sequence[Item] = ()
        self._rehearsed = False
        self.list = ChoiceList(tr("Certificates and keys"))
        self.list.chosen.connect(self._show)
        self.details = Panel()
        self.heading = Text("", "heading", wrap=True)
        self.badge = StatusBadge(wrap=True)
        self.badge.setContentsMargins(0, 0, 0, GRID)
        self.facts = Facts()
        for part in (self.heading, self.badge, self.facts):
            self.details.column.addWidget(part)
        self.beside(self.list, self.details)
        self.details.hide()
        self.findings = Findings(tr("Rehearsal with the next ones"))
        self.column.insertWidget(0, self.findings)
        self._make_buttons()

    def _make_buttons(self) -> None:
        self.switch_button = KeyButton(tr("Switch to the next ones"), "F8")
        self.rehearse_button = KeyButton(tr("Rehearse the next ones"), "F9", "primary")
        self.left, self.right = [self.switch_button], [self.rehearse_button]
        self.switch_button.clicked.connect(lambda: self.work(self._switch, "switch the keys"))
        self.rehearse_button.clicked.connect(lambda: self.work(self._rehearse, "rehearse"))
        self.offer()

    def left_behind(self) -> None:
        """Take the last rehearsal away."""
        self.findings.hide()

    def entered(self) -> None:
        """Look at the files anew."""
        self.list.setFocus()
        self.work(self._look, "look at the certificates")

    async def _look(self) -> None:
        self._items = await self._counter.upkeep.inventory()
        now = self._counter.clock.now()
        choices = []
        for item in self._items:
            tone, line = expiry.standing(item, now)
            choices.append(Choice(expiry.part_name(item), line, tone))
        self.details.setVisible(bool(choices))
        waiting = any(item.next for item in self._items)
        self.offer(*([self.switch_button, self.rehearse_button] if waiting else []))
        self.list.show_choices(choices)

    async def _rehearse(self) -> None:
        self.troubled.emit(None)
        self.findings.begin()
        self._rehearsed = await self._counter.upkeep.rehearse(self.findings.add)
        self.findings.end(
            tr("D1 takes the next ones. Nothing was changed.")
            if self._rehearsed
            else tr("Not ready: do not switch yet.")
        )

    async def _switch(self) -> None:
        rehearsed = (
            tr("D1 took the next ones at the rehearsal.")
            if self._rehearsed
            else tr("They have not been rehearsed since this page was opened.")
        )
        if not await ask(
            self.window(),
            tr("Switch to the next certificates and keys?"),
            joined(rehearsed, tr("The present ones stay in their files.")),
            yes=tr("Switch"),
            no=tr("Keep the present ones"),
        ):
            return
        kept = await self._counter.upkeep.switch()
        self.offer()
        self.switched.emit(kept)

    def _show(self, row: int) -> None:
        item = self._items[row]
        tone, line = expiry.standing(item, self._counter.clock.now())
        self.heading.setText(expiry.part_name(item))
        self.badge.set_status(tone, line)
        facts = _of_certificate(item.certificate) if item.certificate else []
        facts += _of_key(item.key) if item.key else []
        self.facts.show_facts([*facts, Fact(tr("File"), str(item.file), exact=True)])


def _of_certificate(one: Certificate) -> list[Fact]:
    return [
        Fact(tr("Subject"), _spaced(one.subject), exact=True),
        Fact(tr("Issuer"), _spaced(one.issuer), exact=True),
        Fact(tr("Serial number"), _lines(one.serial), exact=True),
        Fact(tr("SHA-256 fingerprint"), _lines(one.fingerprint), exact=True),
        Fact(tr("Good from"), _moment(one.not_before)),
        Fact(tr("Good until"), _moment(one.not_after)),
        Fact(tr("Key"), one.key_type, exact=True),
    ]


def _of_key(key: PublicKey) -> list[Fact]:
    thumbprint = Fact(tr("Thumbprint (RFC 7638)"), key.thumbprint, exact=True)
    return [
        Fact(tr("Key id (kid)"), key.kid, exact=True),
        *([thumbprint] if key.thumbprint else []),
    ]


def _spaced(name: str) -> str:
    """Let a name (RFC 4514) break between its parts; a comma within one has a backslash."""
    return re.sub(r"(?<!\\),", ", ", name)


def _lines(pairs: str) -> str:
    """Break long numbers in the same places everywhere, to be read out on the telephone."""
    parts = pairs.split(":")
    return "\n".join(":".join(parts[at : at + _LINE]) for at in range(0, len(parts), _LINE))


def _moment(moment: datetime) -> str:
    return tr("{day}, {time}", day=expiry.day(moment), time=time_of_day(moment))
