"""asyncio's loop on Qt's: qasync's, with a timetable of its own. The only importer of qasync.

qasync 0.28.0 makes a Qt timer for every callback and keeps it when the callback is cancelled. A
call over the network takes some thirty callbacks and leaves half a dozen time-outs behind, each
of which wakes the program up to half a minute later, for nothing, and makes all others slower to
set. Here one queue holds what is due and one heap what comes later, with one Qt timer for each.

Only ``loop`` may import this, and not before the first paint. No word of who waits for what may
enter here.
"""

from __future__ import annotations

import asyncio
import heapq
import math
import time
from collections import deque
from typing import TYPE_CHECKING, TypeVarTuple

import qasync
from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Context

    from PySide6.QtCore import QTimerEvent
    from PySide6.QtWidgets import QApplication

Ts = TypeVarTuple("Ts")

_FEW = 64
_MOMENT = 0.001
"""Seconds for which callbacks follow each other before Qt has a turn."""
_LONGEST = 3600.0
"""Seconds after which the alarm rings in any case: Qt counts in milliseconds of 32 bits."""


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync ships no types
    """An asyncio loop that runs on Qt's.

    Args:
        app: the application, which is not running yet.
    """

    def __init__(self, app: QApplication) -> None:
        self._timetable = _Timetable()
        super().__init__(app)

    def call_soon(
        self,
        callback: Callable[[*Ts], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.Handle:
        """Have something called in the next turn, after what was asked for before."""
        handle = asyncio.Handle(callback, args, self, context)
        self._timetable.soon(handle)
        return handle

    def call_later(
        self,
        delay: float,
        callback: Callable[[*Ts], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """Have something called after so many seconds."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self,
        when: float,
        callback: Callable[[*Ts], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """Have something called at a time of the loop's clock."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        self._timetable.at(handle)
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:  # noqa: ARG002  # asyncio's
        self._timetable.cancelled()

    def close(self) -> None:
        """Let go of everything; what was still to be called is not."""
        super().close()
        self._timetable.clear()


class _Timetable(QObject):
    """What is to be called: at once, in order, and later, by time."""

    def __init__(self) -> None:
        super().__init__()
        self._ready: deque[asyncio.Handle] = deque()
        self._later: list[asyncio.TimerHandle] = []
        self._cancelled = 0
        self._turn = 0  # Qt's number of the timer for what is ready; 0 for none
        self._alarm = 0
        self._rings = math.inf

    def soon(self, handle: asyncio.Handle) -> None:
        self._ready.append(handle)
        if not self._turn:
            self._turn = self.startTimer(0)

    def at(self, handle: asyncio.TimerHandle) -> None:
        heapq.heappush(self._later, handle)
        self._set_alarm()

    def cancelled(self) -> None:
        """One of those for later was cancelled; it stays until there are many."""
        self._cancelled += 1
        if self._cancelled > _FEW and 2 * self._cancelled > len(self._later):
            self._later = [handle for handle in self._later if not handle.cancelled()]
            heapq.heapify(self._later)
            self._cancelled = 0

    def clear(self) -> None:
        self._ready.clear()
        self._later.clear()
        self._stop_turn()
        self._stop_alarm()

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._alarm:
            self._stop_alarm()
            self._move_due()
            self._set_alarm()
        # Stopped first, so that a window's own loop, such as a drag's, finds it set anew.
        self._stop_turn()
        # What these ask for follows for a moment: to have each turn from Qt costs as much as the
        # turn. Then Qt's events have theirs, so that a chain of calls freezes no window.
        end = time.monotonic() + _MOMENT
        while self._ready and time.monotonic() < end:
            for _ in range(len(self._ready)):
                handle = self._ready.popleft()
                if not handle.cancelled():
                    handle._run()  # noqa: SLF001  # as every loop of asyncio does
        if not self._ready:
            self._stop_turn()
        elif not self._turn:
            self._turn = self.startTimer(0)

    def _move_due(self) -> None:
        now = time.monotonic()
        while self._later and (self._later[0].cancelled() or self._later[0].when() <= now):
            handle = heapq.heappop(self._later)
            if handle.cancelled():
                self._cancelled -= 1
            else:
                self._ready.append(handle)

    def _set_alarm(self) -> None:
        if not self._later or self._later[0].when() >= self._rings:
            return
        self._stop_alarm()
        self._rings = self._later[0].when()
        wait = min(max(self._rings - time.monotonic(), 0.0), _LONGEST)
        # Coarse timers wake up more than once for one end.
        self._alarm = self.startTimer(math.ceil(1000 * wait), Qt.TimerType.PreciseTimer)

    def _stop_turn(self) -> None:
        if self._turn:
            self.killTimer(self._turn)
            self._turn = 0

    def _stop_alarm(self) -> None:
        if self._alarm:
            self.killTimer(self._alarm)
            self._alarm, self._rings = 0, math.inf
