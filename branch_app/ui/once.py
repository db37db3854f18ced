"""Something that happens once: asked about, called back, or awaited.

An ``asyncio.Future`` without asyncio, which is not loaded yet when the window is painted first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


class Once:
    """Not yet, or for ever."""

    def __init__(self) -> None:
        self._done = False
        self._callbacks: list[Callable[[], object]] = []

    def done(self) -> bool:
        """Whether it has happened."""
        return self._done

    def happen(self) -> None:
        """It has happened; a second time changes nothing."""
        self._done = True
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def then(self, callback: Callable[[], object]) -> None:
        """Call back when it happens, or now if it has."""
        if self._done:
            callback()
        else:
            self._callbacks.append(callback)

    def __await__(self) -> Generator[Any, None, None]:
        if not self._done:
            from asyncio import get_running_loop  # noqa: PLC0415  # not before the first paint

            future: Any = get_running_loop().create_future()
            self.then(lambda: future.done() or future.set_result(None))
            yield from future.__await__()
