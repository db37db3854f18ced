"""A test that leaves something behind fails, and the failure names it.

Threads, asyncio tasks, Qt timers and top-level widgets, unexpected log records, and attempts to
reach the network. Qt is looked at only where something else has loaded it.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
import time
from asyncio import runners
from typing import TYPE_CHECKING, Any

import pytest

from tests.support import outside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LIBRARY_THREADS = (
    "AnyIO worker thread",  # kept for reuse, ends with its loop
    "Dummy-",  # Python's name for a thread that Qt started
    "pytest_timeout",
)
_GRACE = 3.0
"""Seconds in which a thread that was told to end may end."""


class Watch:
    """What there was before a test, and what it should not leave."""

    def __init__(self) -> None:
        self.threads: set[threading.Thread] = set()
        self.widgets: set[int] = set()
        self.tasks: list[str] = []
        self.snapped = False

    def snap(self) -> None:
        """Remember what is there, just before the test's own fixtures."""
        self.threads = set(threading.enumerate())
        self.widgets = {id(widget) for widget in _top_levels()}
        self.snapped = True

    def left_behind(self) -> list[str]:
        """Name what the test has left."""
        if not self.snapped:
            return []
        self.snapped = False
        return [
            *_threads_left(self.threads),
            *(f"task {name}" for name in self.tasks),
            *_widgets_left(self.widgets),
            *_timers_left(),
        ]


watch = Watch()


def watch_tasks() -> None:
    """Note the tasks that a runner finds still pending when it closes its loop.

    At that moment all fixtures of the test are torn down. Loops of other threads look after
    themselves.
    """
    original: Callable[[Any], None] = runners._cancel_all_tasks  # type: ignore[attr-defined]  # no public place comes before the tasks are cancelled

    def noting(loop: asyncio.AbstractEventLoop) -> None:
        if threading.current_thread() is threading.main_thread():
            watch.tasks += [
                f"{task.get_name()}: {getattr(task.get_coro(), '__qualname__', '?')}"
                for task in asyncio.all_tasks(loop)
                if not task.done()
            ]
        original(loop)

    runners._cancel_all_tasks = noting  # type: ignore[attr-defined]  # as above


def _threads_left(before: set[threading.Thread]) -> list[str]:
    end = time.monotonic() + _GRACE
    while True:
        left = [
            thread
            for thread in threading.enumerate()
            if thread not in before
            and thread.is_alive()
            and not thread.name.startswith(_LIBRARY_THREADS)
        ]
        wait = end - time.monotonic()
        if not left or wait <= 0:
            return [f"thread {thread.name}" for thread in left]
        left[0].join(wait)


def _application() -> Any:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def _top_levels() -> list[Any]:
    app = _application()
    return list(app.topLevelWidgets()) if hasattr(app, "topLevelWidgets") else []


def _drain() -> None:
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


def _widgets_left(before: set[int]) -> list[str]:
    if not _top_levels():
        return []
    _drain()
    return [
        f"top-level widget {type(widget).__name__} {widget.objectName()!r}"
        for widget in _top_levels()
        if id(widget) not in before and widget.parent() is None
    ]


def _timers_left() -> list[str]:
    if _application() is None:
        return []
    _drain()
    core, shiboken = sys.modules["PySide6.QtCore"], sys.modules["shiboken6"]
    timers = [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, core.QTimer) and shiboken.isValid(thing) and thing.isActive()
    ]
    found = [f"active timer {timer.objectName()!r} of {timer.parent()!r}" for timer in timers]
    for timer in timers:
        timer.stop()  # so that it fails one test, not all that follow
    return found


class _Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record)


records = _Records()


def _text(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001  # whatever the message's parts raise
        return str(record.msg)


class ExpectedLogs:
    """Declares the warnings and errors that a test means to cause.

    Call it with the logger's name, or the beginning of it, and part of the message.
    """

    def __init__(self) -> None:
        self._expected: list[tuple[str, str, bool]] = []

    def __call__(self, logger: str, part: str = "", *, maybe: bool = False) -> None:
        """Expect records of a logger; with ``maybe`` they may also stay away."""
        self._expected.append((logger, part, maybe))

    def faults(self, seen: list[logging.LogRecord]) -> list[str]:
        """Name what came unexpected and what did not come."""
        met: set[int] = set()
        faults = []
        for record in seen:
            text = _text(record)
            matching = {
                place
                for place, (logger, part, _) in enumerate(self._expected)
                if record.name.startswith(logger) and part in text
            }
            met |= matching
            if not matching:
                faults.append(f"unexpected log record: {record.levelname} {record.name}: {text}")
        for place, (logger, part, maybe) in enumerate(self._expected):
            if place not in met and not maybe:
                faults.append(f"expected log record that never came: {logger}: {part}")
        return faults


_NONE_EXPECTED = ExpectedLogs()
_expected: list[ExpectedLogs] = []


@pytest.fixture
def expected_logs() -> ExpectedLogs:
    """Declare warnings: ``expected_logs("branch_app.flow.session", "token not renewed")``."""
    expected = ExpectedLogs()
    _expected.append(expected)
    return expected


@pytest.fixture(autouse=True)
def _before(home: object) -> None:
    watch.snap()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    records.seen.clear()
    outside.attempts.clear()
    watch.tasks.clear()
    _expected.clear()
    logging.getLogger().addHandler(records)
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    result = yield
    faults = watch.left_behind()
    logging.getLogger().removeHandler(records)
    # Who asks for caplog looks at the log by itself.
    if "caplog" not in getattr(item, "fixturenames", ()):
        faults += (_expected[-1] if _expected else _NONE_EXPECTED).faults(records.seen)
    faults += [f"attempt to reach {what}" for what in outside.attempts]
    if faults:
        pytest.fail(f"{item.name} left behind: " + "; ".join(faults), pytrace=False)
    return result


def pytest_configure() -> None:
    outside.forbid_network()
    watch_tasks()
