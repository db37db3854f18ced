"""The commands on the journal: verify, export, accept. They look beside an open window.

Words and exit codes only; the proof itself is in ``journal/chain``.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Literal

from branch_app.bootstrap.records import Records, close_quietly
from branch_app.domain.errors import JournalError, JournalSealed
from branch_app.domain.ports import Act
from branch_app.journal.chain import Anchor
from branch_app.machine.passphrases import read_secret

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from branch_app.domain.ports import SecretStore
    from branch_app.journal.store import DurableJournal


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works with.

    Attributes:
        records: where the journal is.
        secrets: the keyring.
        who: for the audit trail.
        say: writes a line to standard output.
    """

    records: Records
    secrets: SecretStore
    who: str
    say: Callable[[str], None]

    @asynccontextmanager
    async def journal(self) -> AsyncIterator[DurableJournal]:
        """Open the journal beside a window that may be open, and close it."""
        if not self.records.file.exists():
            raise JournalError("There is no journal for this profile on this computer.")
        try:
            journal = await self.records.open(self.secrets, None, self.who, alone=False)
        except JournalSealed:
            typed = read_secret("Passphrase of the journal: ")
            journal = await self.records.open(self.secrets, typed, self.who, alone=False)
        try:
            yield journal
        finally:
            await close_quietly(journal)


async def run(verb: str, desk: Desk, **facts: Any) -> int:
    """Do what the command asks.

    Args:
        verb: ``verify``, ``export`` or ``accept``.
        desk: what to work with.
        **facts: of the export: ``form``, ``first``, ``last``.

    Returns:
        The exit code.
    """
    match verb:
        case "verify":
            return await verify(desk)
        case "export":
            return await export(desk, **facts)
        case _:
            return await accept(desk)


async def verify(desk: Desk) -> int:
    """Prove that no event was changed, cut or put back; name the first that was.

    Returns:
        0 when all is unbroken.

    Raises:
        JournalError: the journal is broken (the sentence names the event), or cannot be read.
    """
    async with desk.journal() as journal:
        kept = await desk.records.anchor(desk.secrets)
        verdict = await journal.verify(Anchor(*kept) if kept is not None else None)
        await journal.note(Act.VERIFIED, success=verdict.first_broken is None)
        if verdict.first_broken is not None:
            raise JournalError(
                f"The journal is broken at event {verdict.first_broken}: {verdict.why}",
                "Keep the file as it is and tell the auditor.",
            )
        desk.say(f"{verdict.events} events, unbroken. The last is number {verdict.last.seq}.")
        return 0


async def export(
    desk: Desk,
    form: Literal["csv", "json"],
    first: date | None,
    last: date | None,
) -> int:
    """Write the events of a day, or of a stretch of days, to standard output.

    Args:
        desk: what to work with.
        form: CSV with a header, or one JSON object a line.
        first: the day, in UTC; None for today.
        last: the last day, or None for one day.

    Returns:
        0.
    """
    async with desk.journal() as journal:
        async for text in journal.export(first or datetime.now(UTC).date(), last, form):
            for line in text.splitlines():
                desk.say(line)
        await journal.note(Act.EXPORTED)
    return 0


async def accept(desk: Desk) -> int:
    """Go on with a journal that was put back from a copy: take its end as the new anchor.

    Returns:
        0.
    """
    async with desk.journal() as journal:
        await journal.note(Act.VERIFIED, success=False)
        await desk.records.keep_anchor(journal, desk.secrets)
    desk.say("The journal is accepted as it is. Compare its open requests with D1 first.")
    return 0
