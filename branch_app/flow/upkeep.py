"""What is done at a counter about its certificates, keys and passphrases.

Reminds of what ends soon, looking anew each day; remembers, forgets and changes passphrases, and
has the journal note it. How a file is opened and where a passphrase is kept come in as a port.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.inventory import reminder
from branch_app.domain.ports import Act
from branch_app.flow.observable import Observable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from branch_app.background import Tasks
    from branch_app.domain.inventory import Item, Level, Reminder
    from branch_app.domain.ports import Clock, Finding, Journal, KeyCare, KeyFile
    from branch_app.domain.secret import Secret

LOOK_AGAIN = 900.0
"""Seconds between looks at the calendar; a timer stands still while the computer sleeps."""


class Upkeep:
    """The care for a counter's certificates and keys.

    Attributes:
        reminder: the certificate that people are to be reminded of now, or None.

    Args:
        care: looks at the files, keeps the passphrases.
        journal: notes what was done.
        clock: time.
        tasks: owner of the daily look.
    """

    def __init__(self, care: KeyCare, journal: Journal, clock: Clock, tasks: Tasks) -> None:
        self._care = care
        self._journal = journal
        self._clock = clock
        self._tasks = tasks
        self._dismissed: tuple[date, Level] | None = None
        self.reminder: Observable[Reminder | None] = Observable(None)

    def begin(self) -> None:
        """Look now, and each day from now on."""
        self._tasks.spawn(self._look_each_day(), "look at the certificates")

    async def _look_each_day(self) -> None:
        seen: date | None = None
        while True:
            if seen != (today := self._today()):
                seen = today
                await self.inventory()
            await self._clock.sleep(LOOK_AGAIN)

    def _today(self) -> date:
        """Return the day by the clock on the wall: that is when people come in."""
        return self._clock.now().astimezone().date()

    async def inventory(self) -> Sequence[Item]:
        """Look at all certificates and keys, and remind of what ends soon."""
        items = await self._care.inventory()
        found = reminder(items, self._clock.now())
        hidden = found is not None and self._dismissed == (self._today(), found.level)
        self.reminder.set(None if hidden else found)
        return items

    def dismiss(self) -> None:
        """Hide the reminder for today, or until it becomes more urgent."""
        shown = self.reminder.value
        if shown is not None:
            self._dismissed = (self._today(), shown.level)
            self.reminder.set(None)

    async def key_files(self) -> Sequence[KeyFile]:
        """Look at each file under a passphrase, and whether the remembered one opens it."""
        return await self._care.key_files()

    async def remember(self, name: str, passphrase: Secret[str]) -> None:
        """Remember a passphrase, once it has opened its file.

        Raises:
            WrongPassphrase: it does not; what was remembered stays.
            KeyringError: it was not remembered.
        """
        await self._care.remember(name, passphrase)
        await self._journal.note(Act.REMEMBERED)

    async def forget(self, name: str) -> None:
        """Remove a passphrase from the keyring.

        Raises:
            KeyringError: there is none, or the keyring did not do it.
        """
        await self._care.forget(name)
        await self._journal.note(Act.FORGOTTEN)

    async def rekey(self, name: str, old: Secret[str], new: Secret[str]) -> Sequence[str]:
        """Encrypt a key file under a new passphrase.

        Returns:
            What was done, a sentence each.

        Raises:
            AppError: nothing was changed, unless the sentence says so.
        """
        done = await self._care.rekey(name, old, new)
        await self._journal.note(Act.REKEYED)
        return done

    async def rehearse(self, found: Callable[[Finding], None]) -> bool:
        """Ask D1 for a token with the next certificates and keys.

        Args:
            found: told of each finding.

        Returns:
            Whether D1 takes them.
        """
        good = await self._care.rehearse(found)
        await self._journal.note(Act.REHEARSED, success=good)
        return good

    async def switch(self) -> str:
        """Put the next certificates and keys in the place of the present ones, from the next start.

        Returns:
            The name of the copy of the former profile, or "".

        Raises:
            AppError: nothing was changed.
        """
        kept = await self._care.switch()
        await self._journal.note(Act.SWITCHED)
        return kept
