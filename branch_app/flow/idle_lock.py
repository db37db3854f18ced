"""Locks a counter that nobody touches (PCI DSS 8.2.8).

What a touch is, is for the window to say. Nothing about keys or passphrases may enter here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.flow.session import LinkState

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.ports import Clock
    from branch_app.flow.session import Link, Session

LOOK_AGAIN = 60.0
"""Seconds: how often the clock is looked at; a timer stands still while the computer sleeps."""


class IdleLock:
    """Counts the time in which nobody was there.

    Args:
        clock: time.
        session: with D1; only an unlocked one is watched.
        after: seconds without a touch after which it is locked.
        lock: begins to lock the counter.
    """

    def __init__(
        self, clock: Clock, session: Session, after: float, lock: Callable[[], object]
    ) -> None:
        self._clock = clock
        self._session = session
        self._after = after
        self._lock = lock
        self._touched = clock.monotonic()
        self._state = session.link.value.state
        session.link.subscribe(self._link_changed)

    def touch(self) -> bool:
        """Take note that somebody is there.

        Returns:
            False when it came too late: the counter is to be locked, and what was touched must
            not be acted upon, whoever it was.
        """
        if self._session.unlocked and self._left() <= 0:
            return False
        self._touched = self._clock.monotonic()
        return True

    async def watch(self) -> None:
        """Lock whenever the time is up. Never ends by itself."""
        while True:
            left = self._left()
            if left <= 0 and self._session.unlocked:
                self._lock()
            await self._clock.sleep(min(left, LOOK_AGAIN) if left > 0 else LOOK_AGAIN)

    def _left(self) -> float:
        return self._touched + self._after - self._clock.monotonic()

    def _link_changed(self, link: Link) -> None:
        if self._state is LinkState.LOCKED and link.state is not LinkState.LOCKED:
            self._touched = self._clock.monotonic()  # whoever unlocks is there
        self._state = link.state
