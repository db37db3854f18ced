"""Work beside the main line: blocking calls in threads, and tasks that have an owner.

For every room. Nothing of the business and nothing of Qt may enter here.
"""

from __future__ import annotations

import threading
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

P = ParamSpec("P")
T = TypeVar("T")

RESTS_AFTER = 0.25
"""Seconds without a call after which a worker has a rest."""


async def in_thread(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a blocking function in a daemon thread of its own and wait for its result.

    Not ``asyncio.to_thread``: the loop's default executor joins its threads when the loop
    closes, so a keyring that waits for a person would hold up the exit of the program. To
    bound the wait, put the call under ``asyncio.timeout``; the thread is then left behind and
    its late result dropped.

    Args:
        function: called as ``function(*args, **kwargs)`` in the thread.
        *args: handed over.
        **kwargs: handed over.

    Returns:
        What the function returned.

    Raises:
        BaseException: whatever the function raised.
    """
    from asyncio import get_running_loop  # noqa: PLC0415  # not before the first paint

    loop = get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()
    work = partial(_answer, loop, answer, partial(function, *args, **kwargs))
    threading.Thread(target=work, name=getattr(function, "__name__", "work"), daemon=True).start()
    return await answer


def _answer(
    loop: asyncio.AbstractEventLoop, answer: asyncio.Future[T], work: Callable[[], T]
) -> None:
    """Do blocking work in this thread, and tell its end to whoever waits in the loop."""
    result: T | None = None
    error: BaseException | None = None
    if answer.cancelled():
        return
    try:
        result = work()
    except BaseException as caught:  # noqa: BLE001  # carried to the caller as it is
        error = caught
    try:
        loop.call_soon_threadsafe(_settle, answer, result, error)
    except RuntimeError:
        return  # the loop has closed: no caller is left


def _settle(answer: asyncio.Future[Any], result: object, error: BaseException | None) -> None:
    if answer.done():
        return  # the caller gave up: the late result has nobody to go to
    if error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(result)


class Worker:
    """One daemon thread that does one blocking call after the other.

    For whoever calls often: to start a thread costs more than many a call. It begins with the
    first call and ends with ``end``.

    Args:
        name: of the thread.
        resting: called in the thread once nothing has come for a moment; raises nothing.
    """

    def __init__(self, name: str, resting: Callable[[], None] | None = None) -> None:
        self._name = name
        self._resting = resting
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a blocking function after those before it, and wait for its result.

        Args:
            function: called as ``function(*args, **kwargs)`` in the thread; not at all when the
                caller has given up by then.
            *args: handed over.
            **kwargs: handed over.

        Returns:
            What the function returned.

        Raises:
            BaseException: whatever the function raised.
        """
        from asyncio import get_running_loop  # noqa: PLC0415  # not before the first paint

        loop = get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        self.post(partial(_answer, loop, answer, partial(function, *args, **kwargs)))
        return await answer

    def post(self, call: Callable[[], None]) -> None:
        """Have something done that nobody waits for, and that raises nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._calls.put(call)

    def end(self) -> None:
        """Let the thread end after what it was given; a later call begins another."""
        if self._thread is not None:
            self._thread = None
            self._calls.put(None)

    def _work(self) -> None:
        while (call := self._next()) is not None:
            call()

    def _next(self) -> Callable[[], None] | None:
        if self._resting is not None and self._calls.empty():
            try:
                return self._calls.get(timeout=RESTS_AFTER)
            except Empty:
                self._resting()
        return self._calls.get()


class Tasks:
    """An owner of tasks: keeps them alive, sends their failures to one place, ends them together.

    A bare ``create_task`` may be collected in mid-flight and swallows what went wrong. Owners
    that die before the loop does (a page, a session) call ``cancel``.

    Args:
        on_error: called with the task's name and the exception of a task that failed.
    """

    def __init__(self, on_error: Callable[[str, BaseException], None]) -> None:
        self._on_error = on_error
        self._running: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """Start a coroutine as a task of this owner.

        Args:
            work: the coroutine.
            name: what it does, for the error route and for leak reports.

        Returns:
            The task.
        """
        from asyncio import get_running_loop  # noqa: PLC0415  # not before the first paint

        task = get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._on_error(task.get_name(), error)

    def cancel(self) -> None:
        """Ask every running task to end. Returns at once."""
        for task in tuple(self._running):
            task.cancel()

    async def aclose(self) -> None:
        """Cancel every task and wait until all have ended; a task that asks for it goes on."""
        from asyncio import current_task, gather  # noqa: PLC0415  # not before the first paint

        me = current_task()
        rest = [task for task in self._running if task is not me]
        for task in rest:
            task.cancel()
        await gather(*rest, return_exceptions=True)
