"""Setup, certificates and keys: all that the profile names, and until when each is good."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from branch_app.ui import expiry
from branch_app.ui.pages.setup.section import Section
from branch_app.ui.theme import GRID
from branch_app.ui.tr import time_of_day, tr
from branch_app.ui.widgets.choice_list import Choice, ChoiceList
from branch_app.ui.widgets.facts import Fact, Facts
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
    """The inventory."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(tr("Certificates"))
        self._counter = counter
        self._items: Sequence[Item] = ()
        self.list = ChoiceList(tr("Certificates and keys"))
        self.list.chosen.connect(self._show)
        self.details = Panel()
        self.heading = Text("", "heading", wrap=True)
        self.badge = StatusBadge()
        self.badge.setContentsMargins(0, 0, 0, GRID)
        self.facts = Facts()
        for part in (self.heading, self.badge, self.facts):
            self.details.column.addWidget(part)
        self.beside(self.list, self.details)
        self.details.hide()

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
        self.list.show_choices(choices)

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
