"""Keeps the journal to the bank's retention rule: what ended long ago goes, once a day.

The age of a record is told by D1's clock, never by this computer's alone: a clock that is years
ahead must not delete what has to be kept. Only the rule enters here; the deleting, which leaves
the audit trail verifiable, is the journal's.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from branch_app.domain.errors import JournalError
from branch_app.flow.session import LinkState

if TYPE_CHECKING:
    from branch_app.background import Tasks
    from branch_app.domain.ports import Clock, Journal
    from branch_app.flow.session import Link, Session

EVERY = 86400.0
"""Seconds between two looks."""
_MONTH = timedelta(days=30.5)

_log = logging.getLogger(__name__)


class Keeping:
    """Deletes what the retention rule lets go, in the background, while D1 is connected.

    Args:
        journal: where requests are kept.
        session: tells D1's time, and when it is connected.
        clock: time.
        tasks: owner of the work.
        months: how long to keep what has ended; 12 or more (PCI DSS 10.5.1).
    """

    def __init__(
        self, journal: Journal, session: Session, clock: Clock, tasks: Tasks, months: int
    ) -> None:
        self._journal = journal
        self._session = session
        self._clock = clock
        self._tasks = tasks
        self._keep = months * _MONTH + timedelta(days=1)  # no 12 months are longer than 367 days
        self._looked: float | None = None
        session.link.subscribe(self._link_changed)

    def _link_changed(self, link: Link) -> None:
        now = self._clock.monotonic()
        recent = self._looked is not None and now - self._looked < EVERY
        if link.state is LinkState.CONNECTED and self._session.knows_d1_time and not recent:
            self._looked = now
            self._tasks.spawn(self._purge(), "let go of old requests")

    async def _purge(self) -> None:
        try:
            await self._journal.purge(self._session.d1_now() - self._keep)
        except JournalError as error:
            # Nothing is lost by keeping it a day longer; the window says elsewhere what is wrong.
            _log.warning("journal not purged", extra={"error": type(error).__name__})
