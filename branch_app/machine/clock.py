"""The time of this computer, through sleep and suspend.

Nothing that decides by the time may enter here.
"""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_SLICE = 60.0
_SHORTEST = 0.001  # Qt's timers count whole milliseconds


def uptime() -> float:
    """Return seconds that never go back and go on while the computer sleeps.

    Linux: CLOCK_BOOTTIME (clock_gettime(2)). macOS: CLOCK_MONOTONIC, which counts sleep there,
    while ``time.monotonic`` does not. Windows: ``time.monotonic``, which is GetTickCount64 and
    counts sleep. Elsewhere ``time.monotonic``, which may stand still during sleep.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # noqa: RET505  # mypy reads platforms as one chain
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        return time.monotonic()


class SystemClock:
    """A ``domain.ports.Clock`` of this computer.

    Args:
        read: seconds that count sleep.
        slice_seconds: how long a wait goes on, at most, before it looks at ``read`` again; so
            a wait that a suspend has used up ends this late at most. All waits look at the same
            moments, so that a computer with nothing to do is woken once for all of them.
    """

    def __init__(
        self, read: Callable[[], float] = uptime, *, slice_seconds: float = _SLICE
    ) -> None:
        self._read = read
        self._slice = slice_seconds

    def monotonic(self) -> float:
        """Return seconds that never go back and go on while the computer sleeps."""
        return self._read()

    def now(self) -> datetime:
        """Return the time of day, UTC, timezone-aware."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait. The loop's own timers stand still during a suspend, so it waits in slices.

        Args:
            seconds: how long; 0 or less gives way once.
        """
        end = self._read() + seconds
        await asyncio.sleep(0)
        while (left := end - self._read()) > 0:  # it waits for time itself
            look = self._slice - self._read() % self._slice
            await asyncio.sleep(max(_SHORTEST, min(left, look)))
