"""One counter, put together from its ports: what a window, the demo or a test drives.

Holds the parts and the few verbs that need more than one of them. No rule of its own enters
here: those live in the parts.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from branch_app.background import Tasks
from branch_app.domain.errors import AppError, JournalError, WrongPassphrase
from branch_app.domain.ports import Act
from branch_app.domain.profile import PASSPHRASE_NAMES
from branch_app.flow.following import Following
from branch_app.flow.guide import Guide
from branch_app.flow.handovers import Handovers
from branch_app.flow.idle_lock import IdleLock
from branch_app.flow.issuing import Issuing
from branch_app.flow.keeping import Keeping
from branch_app.flow.ledger import Ledger
from branch_app.flow.lockout import Lockout
from branch_app.flow.observable import Observers
from branch_app.flow.session import Session
from branch_app.flow.upkeep import Upkeep

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from branch_app.domain.desktop import Desktop
    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import (
        Bundle,
        Checkup,
        Clock,
        Journal,
        KeyCare,
        SecretStore,
    )
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret
    from branch_app.flow.session import Connect
    from branch_app.flow.training import Training

_log = logging.getLogger(__name__)


class Counter:
    """The parts of a counter.

    Attributes:
        keep_used: told station and product of each order, to be remembered for this computer.
        checkup: looks for what is wrong between this computer and D1.
        bundle: writes what support needs to see.
        training: the exercises, in training; else None.
        desktop: notifications and such; None where nobody sits at the counter.
        before_closing: called when all is written, before the journal is closed.
        locked: tells of each lock, and why.

    Args:
        profile: the bank's settings.
        journal: where requests are kept.
        secrets: where passphrases may be remembered.
        clock: time.
        connect: loads keys and returns D1.
        teller: who works here.
        on_error: where a bug in the background is reported.
        station: the station remembered for this computer, or "".
        care: looks after certificates, keys and passphrases; None where nobody sits at the
            counter.
        product: the product remembered for this computer, or "".
    """

    def __init__(  # noqa: PLR0913  # the one place that names every port
        self,
        *,
        profile: Profile,
        journal: Journal,
        secrets: SecretStore,
        clock: Clock,
        connect: Connect,
        teller: str,
        on_error: Callable[[str, BaseException], None],
        station: str = "",
        care: KeyCare | None = None,
        product: str = "",
    ) -> None:
        self.profile = profile
        self.secrets = secrets
        self.clock = clock
        self.teller = teller
        self._journal = journal
        self.keep_used: Callable[[str, str], Awaitable[None]] | None = None
        self.checkup: Checkup | None = None
        self.bundle: Bundle | None = None
        self.training: Training | None = None
        self.desktop: Desktop | None = None
        self.before_closing: Callable[[], Awaitable[None]] | None = None
        self._tasks = Tasks(on_error)
        self.session = Session(clock, connect, on_error)
        self.ledger = Ledger(journal, clock)
        self.following = Following(
            self.ledger, self.session, clock, self._tasks, profile.settle_seconds
        )
        self.keeping = Keeping(journal, self.session, clock, self._tasks, profile.keep_months)
        self.issuing = Issuing(
            ledger=self.ledger,
            session=self.session,
            following=self.following,
            clock=clock,
            tasks=self._tasks,
            teller=teller,
        )
        self.guide = Guide(profile, clock, station, product)
        self.handovers = Handovers(profile, self._note_soon)
        self.lockout = Lockout(journal, clock)
        self.locked: Observers[Act] = Observers()
        self.idle = IdleLock(clock, self.session, profile.lock_after, self._lock_idle)
        self._upkeep = Upkeep(care, journal, clock, self._tasks) if care is not None else None

    @property
    def upkeep(self) -> Upkeep:
        """The care for certificates, keys and passphrases."""
        if self._upkeep is None:
            raise RuntimeError("this counter has nobody to care for its keys")
        return self._upkeep

    async def open(self) -> None:
        """Read the journal and take up what is open.

        Raises:
            JournalError: it cannot be read.
        """
        await self._journal.note(Act.OPENED)
        await self.lockout.load()
        await self.ledger.load()
        self.following.begin()
        if self._upkeep is not None:
            self._upkeep.begin()
        self._tasks.spawn(self.idle.watch(), "lock when nobody is there")

    async def remembered(self) -> dict[str, Secret[str]]:
        """The passphrases that the OS keyring holds, by name.

        Raises:
            KeyringError: the keyring cannot be asked.
        """
        found = {name: await self.secrets.get(name) for name in PASSPHRASE_NAMES}
        return {name: secret for name, secret in found.items() if secret is not None}

    async def unlock(
        self, passphrases: Mapping[str, Secret[str]], *, remember: bool, typed: bool = True
    ) -> None:
        """Load the keys; remember their passphrases only once they have opened them.

        Args:
            passphrases: by name.
            remember: put them into the OS keyring.
            typed: a person typed one of them, so that a wrong one counts as a try.

        Raises:
            LockedOut: too many wrong ones were typed; nothing was tried.
            KeyFileError: a passphrase or file is wrong; nothing changed.
            JournalError: it cannot be recorded; the counter stays locked.
            KeyringError: unlocked, but not remembered.
        """
        self.lockout.check()
        try:
            await self.session.unlock(passphrases)
        except AppError as error:
            if typed and isinstance(error, WrongPassphrase):
                await self.lockout.wrong()
            else:
                await self._note_if_possible(Act.UNLOCK_FAILED, success=False)
            raise
        try:
            await self._journal.note(Act.UNLOCKED)
        except JournalError:
            await self.session.lock()  # what cannot be recorded is not opened
            raise
        self.lockout.right()
        if remember:
            for name, secret in passphrases.items():
                await self.secrets.put(name, secret)
            await self._journal.note(Act.REMEMBERED)

    async def send(self) -> IssuanceRequest:
        """Submit the card that is entered, and begin the next entry.

        Raises:
            AppError: nothing was sent, and the entry stays as it is.
        """
        order = self.guide.order()
        request = await self.issuing.submit(order, self.guide.follows)
        if self.keep_used is not None:
            await self.keep_used(order.station.id, order.product.id)
        self.guide.sent(order)
        return request

    async def lock(self, why: Act = Act.LOCKED) -> None:
        """Empty the entry, drop token and keys. What D1 has goes on by itself.

        Args:
            why: for the record and for the window.
        """
        if not self.session.unlocked:
            return
        self.guide.reset()
        self.locked.emit(why)
        await self.session.lock()
        await self._note_if_possible(why)

    def _lock_idle(self) -> None:
        self._tasks.spawn(self.lock(Act.LOCKED_IDLE), "lock")

    def _note_soon(self, act: Act, success: bool, subject: str) -> None:  # noqa: FBT001  # a record
        work = self._note_if_possible(act, success=success, subject=subject)
        self._tasks.spawn(work, "record an act")

    async def _note_if_possible(self, act: Act, *, success: bool = True, subject: str = "") -> None:
        """Record what must happen whether the disk is full or not."""
        try:
            await self._journal.note(act, success=success, subject=subject)
        except JournalError as error:
            _log.warning("act not recorded", extra={"error": type(error).__name__})

    async def aclose(self) -> None:
        """End everything: the program closes."""
        await self._tasks.aclose()
        await self.session.aclose()
        await self._note_if_possible(Act.CLOSED)
        if self.before_closing is not None:
            await self.before_closing()
        await self._journal.aclose()
