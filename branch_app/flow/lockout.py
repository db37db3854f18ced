"""Refuses to try passphrases for a while after too many wrong ones (PCI DSS 8.3.4).

The tries are in the journal, so that a restart changes nothing. What a passphrase is, and whether
one is right, is not known here.
"""

from __future__ import annotations

import logging
import math
from datetime import timedelta
from typing import TYPE_CHECKING

from branch_app.domain.errors import JournalError, LockedOut
from branch_app.domain.ports import Act
from branch_app.domain.words import words

if TYPE_CHECKING:
    from datetime import datetime

    from branch_app.domain.ports import Clock, Journal

MOST_TRIES = 10
"""Wrong passphrases in a row after which nobody may try; each further ten lock out again."""
LOCKED_OUT = timedelta(minutes=30)

_log = logging.getLogger(__name__)


class Lockout:
    """Counts wrong passphrases.

    Args:
        journal: where the tries are kept.
        clock: time.
    """

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._wrong: list[datetime] = []

    async def load(self) -> None:
        """Read the tries of earlier runs.

        Raises:
            JournalError: they cannot be read.
        """
        self._wrong = list(await self._journal.wrong_tries())

    def left(self) -> float:
        """Seconds until a passphrase may be tried; 0 when it may be now."""
        if not self._wrong or len(self._wrong) % MOST_TRIES:
            return 0.0
        left = self._wrong[-1] + LOCKED_OUT - self._clock.now()
        # Not longer than the rule says where the clock was set back.
        return min(max(left, timedelta(0)), LOCKED_OUT).total_seconds()

    def check(self) -> None:
        """Make sure that a passphrase may be tried now.

        Raises:
            LockedOut: not yet.
        """
        if left := self.left():
            raise LockedOut(
                "Too many wrong passphrases were typed.",
                words("Wait {n} minutes, then try again.", n=math.ceil(left / 60)),
            )

    async def wrong(self) -> None:
        """Count a wrong passphrase, whether the disk takes it or not."""
        self._wrong.append(self._clock.now())
        try:
            await self._journal.note(Act.WRONG_PASSPHRASE, success=False)
        except JournalError as error:
            _log.warning("act not recorded", extra={"error": type(error).__name__})

    def right(self) -> None:
        """Begin to count anew."""
        self._wrong.clear()
