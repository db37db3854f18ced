"""The journal of a profile on this computer: its place, its one window, its key, its anchor.

Puts ``machine`` and ``journal`` together. No rule about requests enters here.
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.domain.errors import AppError, JournalError, JournalSealed, KeyringError, plain
from branch_app.machine.instance import InstanceLock, address
from branch_app.machine.journal_place import check_place, journal_folder

if TYPE_CHECKING:
    from branch_app.domain.ports import SecretStore
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret
    from branch_app.journal.store import DurableJournal

FILE = "journal.db"
_OLDER = (
    "The journal is older than it was: a copy was put back. Orders may be missing.",
    "Nothing can be sent until bank IT has compared it with D1 and run: branch-app journal accept",
)

_log = logging.getLogger(__name__)


class Records:
    """Where a profile's journal is, and who may open it.

    Args:
        settings: the profile.

    Attributes:
        settings: as given.
    """

    def __init__(self, settings: Profile) -> None:
        self.settings = settings
        self.folder = journal_folder(settings)
        self.file = self.folder / FILE
        self._lock = InstanceLock(self.folder)

    @property
    def address(self) -> str:
        """Where a second start asks for the window of the first."""
        return address(self.folder)

    def claim(self) -> bool:
        """Make sure that the place is fit and that no other window is open on it. Blocks.

        Returns:
            False when another window is.

        Raises:
            JournalError: the place is not fit.
        """
        if self._lock.held:
            return True
        # First the lock: a second start must raise the first window, even on a full disk.
        if not self._lock.acquire():
            return False
        try:
            check_place(self.folder)
        except BaseException:
            self._lock.release()
            raise
        return True

    def release(self) -> None:
        """Let another window open; the system does it too, however this process ends."""
        self._lock.release()

    async def open(
        self,
        secrets: SecretStore,
        passphrase: Secret[str] | None,
        who: str,
        *,
        alone: bool = True,
    ) -> DurableJournal:
        """Open the journal, or begin it.

        Args:
            secrets: the keyring, for key and anchor.
            passphrase: of the journal, where there is no keyring.
            who: the teller, for the audit trail.
            alone: for a window, of which there is one; a command looks beside it.

        Returns:
            The journal.

        Raises:
            JournalSealed: the passphrase is needed.
            WrongPassphrase: it is not the right one.
            JournalError: it cannot be opened.
            KeyringError: the keyring is there but gives no answer.
        """
        if alone and not await in_thread(self.claim):
            raise JournalError(
                "Branch Counter is open already on this computer, perhaps in another session.",
                "Use that window.",
            )
        existed = self.file.exists()
        secret = await self._secret(secrets, passphrase, existed=existed, alone=alone)
        anchor = await self.anchor(secrets)
        import platform  # noqa: PLC0415  # not before the first paint

        await in_thread(import_module, "branch_app.journal.store")  # slow: not on the loop
        from branch_app.journal.chain import Anchor  # noqa: PLC0415
        from branch_app.journal.store import DurableJournal  # noqa: PLC0415

        journal = await DurableJournal.open(
            self.file,
            secret.reveal(),
            who=who,
            computer=plain(platform.node(), limit=64),
            must_exist=anchor is not None,
        )
        if anchor is not None and alone and not await journal.holds(Anchor(*anchor)):
            await journal.aclose()
            raise JournalError(*_OLDER)
        return journal

    async def _secret(
        self,
        secrets: SecretStore,
        passphrase: Secret[str] | None,
        *,
        existed: bool,
        alone: bool,
    ) -> Secret[bytes]:
        """From the keyring, else from the passphrase; never a second one for the same journal."""
        from branch_app.machine import journal_key  # noqa: PLC0415  # after the paint

        if journal_key.uses_passphrase(self.folder):
            return await self._typed(passphrase, existed=existed)
        # Only the one window makes a key: a command beside it finds one or gives up.
        create = alone and not existed
        found = await journal_key.secret_from_keyring(secrets, self.folder, create=create)
        if found is not None:
            return found
        if existed:
            raise JournalError(
                "The journal's key is in a keyring that this session does not have.",
                "Sign in as usual, with the keyring, or ask bank IT.",
            )
        return await self._typed(passphrase, existed=existed)

    async def anchor(self, secrets: SecretStore) -> tuple[int, bytes] | None:
        """The journal's last event as the keyring has it, or None."""
        from branch_app.machine import journal_key  # noqa: PLC0415  # after the paint

        if journal_key.uses_passphrase(self.folder):
            return None
        return await journal_key.read_anchor(secrets)

    async def _typed(self, passphrase: Secret[str] | None, *, existed: bool) -> Secret[bytes]:
        if passphrase is None and existed:
            raise JournalSealed(
                "This computer has no keyring that holds the key of the journal.",
                "Type the passphrase of the journal.",
            )
        if passphrase is None:
            raise JournalSealed(
                "This computer has no keyring to hold the key of the journal.",
                "Choose a passphrase for the journal. It is asked for at each start.",
            )
        from branch_app.machine import journal_key  # noqa: PLC0415  # after the paint

        work = journal_key.secret_from_passphrase
        return await in_thread(work, passphrase, self.folder, create=not existed)

    async def keep_anchor(self, journal: DurableJournal, secrets: SecretStore) -> None:
        """Note the journal's last event in the keyring, so that an older copy is noticed."""
        from branch_app.machine import journal_key  # noqa: PLC0415  # after the paint

        if journal_key.uses_passphrase(self.folder):
            return
        try:
            anchor = await journal.anchor()
            await journal_key.keep_anchor(secrets, anchor.seq, anchor.mac)
        except (KeyringError, JournalError) as error:
            # The former anchor stays; it proves less, and nothing false.
            _log.warning("anchor not kept", extra={"error": type(error).__name__})


async def close_quietly(journal: DurableJournal) -> None:
    """Close a journal at the end of a command; what it holds is on the disk already."""
    try:
        await journal.aclose()
    except AppError as error:
        _log.warning("journal not closed in order", extra={"error": type(error).__name__})
