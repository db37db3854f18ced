"""A tiny typed observer: how the flow tells whoever looks.

Nothing that knows a screen may enter here.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Observers(Generic[T]):
    """Those who want to hear of something."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[T], None]] = []

    def subscribe(self, callback: Callable[[T], None]) -> Callable[[], None]:
        """Call ``callback`` at every ``emit`` from now on.

        Returns:
            A function that ends it; calling it twice does no harm.
        """
        self._callbacks.append(callback)

        def end() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return end

    def emit(self, value: T) -> None:
        """Tell everyone, in the order in which they came.

        One that fails neither keeps the news from the others nor stops the teller of them: an
        order must not end half way because a screen could not draw it. Its failure goes to the
        loop's exception handler.
        """
        for callback in tuple(self._callbacks):
            try:
                callback(value)
            except Exception as error:  # noqa: BLE001  # handed on, whatever it is
                _report(error)


def _report(error: Exception) -> None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        raise error from None
    loop.call_exception_handler({"message": "an observer failed", "exception": error})


class Observable(Observers[T]):
    """A value that can be watched.

    Args:
        value: to begin with.
    """

    def __init__(self, value: T) -> None:
        super().__init__()
        self._value = value

    @property
    def value(self) -> T:
        """What holds now."""
        return self._value

    def set(self, value: T) -> None:
        """Change it; those who watch hear of it only when it differs."""
        if value != self._value:
            self._value = value
            self.emit(value)
