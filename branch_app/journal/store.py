"""The journal on the disk: ``domain.ports.Journal`` over an encrypted SQLite file.

Every call does its work in a thread, one at a time for each journal. Nothing that decides when a
state changes may enter here: that lives in ``flow``.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from branch_app.background import Worker, in_thread
from branch_app.domain.errors import AppError
from branch_app.domain.order import IllegalMove
from branch_app.journal import chain, export, failures, keys, reading, rows
from branch_app.journal.database import Database
from branch_app.journal.writing import Scribe

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from datetime import date
    from pathlib import Path
    from sqlite3 import Connection

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Act, Query, SealedOrder
    from branch_app.domain.secret import Secret
    from branch_app.journal.chain import Anchor, Event, Verdict

T = TypeVar("T")

KEPT: Final = timedelta(days=366)
"""What a purge never takes: 12 months (PCI DSS 10.5.1), in their longest."""


class DurableJournal:
    """The record of requests in a file. Make one with ``open``.

    Each call that writes is one durable step: when it returns, the change and its event are on
    the disk; when it raises, neither is. After a failed call the next one starts afresh. A call
    that is cancelled ends by itself in its thread; whether it was written, ``find`` tells.

    Args:
        path: of the file.
        secret: 32 random bytes, from the OS keyring; the keys are derived from it.
        who: the teller, for the audit trail.
        computer: where it runs, for the audit trail.
        encrypted: False only for tests that look into the raw file.
        now: the time of day, UTC.
    """

    def __init__(
        self,
        path: Path,
        secret: bytes,
        *,
        who: str,
        computer: str,
        encrypted: bool = True,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        file_key, chain_key = keys.derive(secret)
        self.path = path
        self._who = _utf8(who)
        self._computer = _utf8(computer)
        self._now = now or _now
        self._chain_key: Secret[bytes] = chain_key
        self._database = Database(path, file_key if encrypted else None)
        self._scribe = Scribe(chain_key.reveal(), self._event)
        # Erasing synchronises the disk thrice: whoever sends the next order does not wait for it.
        self._worker = Worker("journal", self._erase)
        self._open = False

    @classmethod
    async def open(  # noqa: PLR0913  # each a fact of its own, given by name
        cls,
        path: Path,
        secret: bytes,
        *,
        who: str,
        computer: str,
        encrypted: bool = True,
        must_exist: bool = False,
        now: Callable[[], datetime] | None = None,
    ) -> Self:
        """Open a journal, or make it, and bring its tables up to date.

        Args:
            path: of the file; its folder is made if need be.
            secret: 32 random bytes, from the OS keyring.
            who: the teller, for the audit trail.
            computer: where it runs, for the audit trail.
            encrypted: False only for tests that look into the raw file.
            must_exist: there was a journal (an anchor is in the keyring): never make a new one.
            now: the time of day, UTC; None for the computer's clock.

        Returns:
            The open journal.

        Raises:
            JournalError: it is gone, cannot be read or written, or was made by a newer version.
        """
        self = cls(path, secret, who=who, computer=computer, encrypted=encrypted, now=now)

        def opening() -> None:
            try:
                self._database.open(self._chain_key.reveal(), must_exist=must_exist)
                self._open = True
            finally:
                if not self._open:
                    self._close()

        try:
            await self._worker.run(_plainly, opening)
        finally:
            if not self._open:
                self._worker.end()
        return self

    def __repr__(self) -> str:
        return f"DurableJournal({str(self.path)!r})"

    # -- the port ---------------------------------------------------------------------------

    async def open_requests(self) -> Sequence[IssuanceRequest]:
        """Return every request that has not ended, oldest first."""
        return await self._read(reading.open_requests)

    async def find(self, request_id: str) -> IssuanceRequest | None:
        """Return a request, as it is on the disk."""
        return await self._read(lambda connection: reading.find(connection, request_id))

    async def on_card(self, card_id: str) -> Sequence[IssuanceRequest]:
        """Return every request for a card, oldest first."""
        return await self._read(lambda connection: reading.on_card(connection, card_id))

    async def page(self, query: Query, offset: int, limit: int) -> Sequence[IssuanceRequest]:
        """Return a stretch of the requests that fit, in the order that the query asks for."""
        return await self._read(lambda connection: reading.page(connection, query, offset, limit))

    async def count(self, query: Query) -> int:
        """Return how many requests fit."""
        return await self._read(lambda connection: reading.count(connection, query))

    async def sealed(self, request_id: str) -> SealedOrder | None:
        """Return the sealed order of a request that is not answered yet, else None."""
        return await self._read(lambda connection: reading.sealed(connection, request_id))

    async def wrong_tries(self) -> Sequence[datetime]:
        """Return when a wrong passphrase was typed since the last unlocking, oldest first."""
        return await self._read(reading.wrong_tries)

    async def prepare(self, request: IssuanceRequest, sealed: SealedOrder) -> None:
        """Write the intent before anything is sent.

        Raises:
            CardUnderWay: a request for the same card is open, in any window on this journal.
            IllegalMove: the request id is used already.
            JournalError: it was not written.
        """
        await self._write(lambda connection: self._scribe.prepare(connection, request, sealed))

    async def save(self, request: IssuanceRequest) -> None:
        """Write a request's next state, and erase its sealed order once it is answered.

        Raises:
            Overtaken: what is on the disk is not the state that this one follows.
            IllegalMove: it was never prepared, or may not be in that state.
            JournalError: it was not written.
        """

        def saving(connection: Connection) -> None:
            if self._scribe.save(connection, request):
                self._database.owe_erasure()

        await self._write(saving)

    async def note(self, act: Act, *, success: bool = True, subject: str = "") -> None:
        """Record what somebody did at this counter."""

        def noting(connection: Connection) -> None:
            self._scribe.event(connection, act.value, success=success, subject=subject)

        await self._write(noting)

    async def aclose(self) -> None:
        """Close it; nothing is lost by not calling this. Closing twice does no harm."""
        if self._open:
            self._open = False
            await self._worker.run(self._close)
            self._worker.end()

    # -- the audit trail --------------------------------------------------------------------

    async def anchor(self) -> Anchor:
        """Return the end of the chain, to be kept outside of the file.

        Raises:
            JournalError: the chain's own row is not ours.
        """
        return await self._read(
            lambda connection: chain.ends(connection, self._chain_key.reveal())[2]
        )

    async def holds(self, anchor: Anchor) -> bool:
        """Whether an earlier end of the chain is still in it: the file is no older copy.

        Args:
            anchor: kept outside of the file.

        Raises:
            JournalError: the file cannot be read.
        """
        return await self._read(
            lambda connection: chain.holds(connection, self._chain_key.reveal(), anchor)
        )

    async def verify(self, anchor: Anchor | None = None) -> Verdict:
        """Check the whole chain; other calls go on meanwhile.

        Args:
            anchor: an earlier end of the chain, kept outside of the file, or None.

        Returns:
            What was found. It is not noted: the caller does that (``Act.VERIFIED``).

        Raises:
            JournalError: the file cannot be read.
        """

        def verifying() -> Verdict:
            with self._database.reader() as connection:
                return chain.verify(connection, self._chain_key.reveal(), anchor)

        return await in_thread(_plainly, verifying)

    async def export(
        self, first: date, last: date | None = None, form: export.Form = "csv"
    ) -> AsyncIterator[str]:
        """Write the events of a day, or of a stretch of days, as text.

        Args:
            first: the day, in UTC.
            last: the last day; None for one day only.
            form: ``csv`` with a header, or ``json``: one object a line.

        Yields:
            Whole lines. That it was exported is not noted: the caller does that.

        Raises:
            JournalError: the file cannot be read.
        """
        begin, end = export.span(first, last or first)
        place, start = 0, True
        while start or place:
            found = await in_thread(_plainly, partial(self._batch, place, begin, end))
            if found or start:
                yield export.text(found, form, first=start)
            place, start = (found[-1]["seq"] if found else 0), False

    async def purge(self, before: datetime) -> tuple[int, int]:
        """Delete requests that ended, and events, before a time; the rest stays verifiable.

        Args:
            before: UTC; at least 12 months ago.

        Returns:
            How many requests and how many events went.

        Raises:
            JournalError: it is too young, or nothing was deleted.
        """
        if before > self._now() - KEPT:
            raise failures.too_young()

        def purging(connection: Connection) -> tuple[int, int]:
            self._database.owe_erasure()
            return self._scribe.purge(connection, rows.micros(before))

        return await self._write(purging)

    # -- inside -----------------------------------------------------------------------------

    def _batch(self, after: int, begin: int, end: int) -> list[dict[str, Any]]:
        with self._database.reader() as connection:
            return export.batch(connection, after, begin, end)

    def _event(
        self, act: str, *, success: bool = True, subject: str = "", detail: str = ""
    ) -> Event:
        at = rows.micros(self._now())
        return chain.Event(at, self._who, self._computer, act, success, subject, detail)

    async def _read(self, work: Callable[[Connection], T]) -> T:
        def reading_() -> T:
            with self._database.transaction("BEGIN") as connection:
                return work(connection)

        return await self._run(reading_)

    async def _write(self, work: Callable[[Connection], T]) -> T:
        def writing() -> T:
            with self._database.transaction("BEGIN IMMEDIATE") as connection:
                return work(connection)

        return await self._run(writing)

    async def _run(self, work: Callable[[], T]) -> T:
        if not self._open:
            raise failures.closed()
        return await self._worker.run(self._alone, work)

    def _alone(self, work: Callable[[], T]) -> T:
        if not self._open:
            raise failures.closed()
        return _plainly(work)

    def _erase(self) -> None:
        self._database.erase()

    def _close(self) -> None:
        self._open = False
        self._erase()
        self._database.close()


def _plainly(work: Callable[[], T]) -> T:
    """Run blocking work; technical failures come out as words for a person, and bare."""
    try:
        return work()
    except (AppError, IllegalMove):
        raise
    except Exception as caught:
        failure = failures.translate(caught)
        if failure is None:
            raise  # a bug of ours
    raise failure


def _now() -> datetime:
    return datetime.now(UTC)


def _utf8(text: str) -> str:
    """Make a name from the operating system writable, whatever bytes it was made of."""
    return text.encode("utf-8", "replace").decode()
