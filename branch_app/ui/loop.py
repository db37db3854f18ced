"""asyncio on Qt's event loop, and the tasks that run on it.

qasync 0.28.0 keeps no reference to the tasks that its decorators start, and they can be
collected in mid-flight (qasync issue 98); so tasks are started here only, by an owner. Nested
loops (``exec``, ``processEvents``) break it (issues 59 and 82); dialogs are opened and awaited.
"""

from __future__ import annotations

import gc
import logging
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop

from branch_app.background import Tasks

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine, Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from branch_app.ui.once import Once

_COLLECT_EVERY = 1.0
"""Seconds, at least, between looks at the collector's counts."""

_log = logging.getLogger(__name__)
_owned: dict[int, Tasks] = {}
_sinks: list[Callable[[str, BaseException], None]] = []


def make_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """Return an asyncio loop that runs on Qt's."""
    from branch_app.ui.qt_loop import QtLoop  # noqa: PLC0415  # not before the first paint

    return QtLoop(app)


def wait_without_asyncio(once: Once) -> None:
    """Let Qt alone run until something has happened.

    For the first paint: to load asyncio takes a fifth of the time until then. No loop is nested in
    another, for none runs yet; later ones must not call this.

    Args:
        once: what to wait for.
    """
    loop = QEventLoop()
    once.then(loop.quit)
    if not once.done():
        loop.exec()


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run the program until its main coroutine ends.

    Closing the last window does not end Qt's loop, or asyncio would be torn down in the middle
    of its work; the main coroutine ends when the window tells it to.

    Args:
        app: the application.
        main: makes the coroutine.

    Returns:
        The exit code that it returned.
    """
    from asyncio import Runner  # noqa: PLC0415  # not before the first paint

    app.setQuitOnLastWindowClosed(False)
    with (
        collecting_here(app),
        Runner(loop_factory=lambda: make_loop(app)) as runner,
    ):
        return runner.run(main())


@contextmanager
def collecting_here(app: QApplication) -> Iterator[None]:
    """Let Python's cycle collector run in this thread alone.

    It runs in whichever thread happens to allocate. A Qt object that it finds there dies in the
    wrong thread: its timer stays registered, and the event loop follows a dangling pointer (seen
    as a crash in ``QTimerInfoList::activateTimers``). So the automatic runs are off, and this
    thread collects by the same thresholds when its loop is about to rest: whoever waits for it is
    not held up, and while nothing happens nothing wakes it.

    Args:
        app: whose loop it is.
    """
    collector = _Collector(app)
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        collector.stop()
        if was_on:
            gc.enable()


class _Collector:
    def __init__(self, app: QApplication) -> None:
        self._last = time.monotonic()
        self._dispatcher = QAbstractEventDispatcher.instance(app.thread())
        self._dispatcher.aboutToBlock.connect(self._resting)

    def stop(self) -> None:
        self._dispatcher.aboutToBlock.disconnect(self._resting)

    def _resting(self) -> None:
        if (now := time.monotonic()) - self._last >= _COLLECT_EVERY:
            self._last = now
            _collect()


def _collect() -> None:
    due = [held > most for held, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        # The oldest generation that is due takes the younger ones with it.
        gc.collect(max(place for place, over in enumerate(due) if over))


def spawn(work: Coroutine[Any, Any, Any], name: str, owner: QObject) -> asyncio.Task[Any]:
    """Start a task that belongs to a widget and ends with it.

    Args:
        work: the coroutine.
        name: what it does.
        owner: when it is destroyed, the task is cancelled.

    Returns:
        The task.
    """
    key = id(owner)
    tasks = _owned.get(key)
    if tasks is None:
        tasks = _owned[key] = Tasks(report)
        # The key, not the object: it is going away when this runs.
        owner.destroyed.connect(lambda: _let_go(key))
    return tasks.spawn(work, name)


def _let_go(key: int) -> None:
    tasks = _owned.pop(key, None)
    if tasks is not None:
        tasks.cancel()


def on_failure(sink: Callable[[str, BaseException], None]) -> Callable[[], None]:
    """Send failures that nobody expected to ``sink``, as name and exception.

    Returns:
        A function that ends it.
    """
    _sinks.append(sink)
    return lambda: _sinks.remove(sink)


def report(name: str, error: BaseException) -> None:
    """Take a failure that nobody expected: log its kind, tell whoever listens."""
    # Not its text: a bug's text may hold anything.
    _log.error("failure", extra={"event": name, "error": type(error).__name__})
    for sink in tuple(_sinks):
        sink(name, error)
