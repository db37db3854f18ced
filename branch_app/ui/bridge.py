"""From the flow's observers to a widget's methods, for as long as the widget lives."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from branch_app.flow.observable import Observers

T = TypeVar("T")


def watch(observers: Observers[T], callback: Callable[[T], None], owner: QObject) -> None:
    """Call back at every change until the owner is destroyed.

    Args:
        observers: of a part of the flow.
        callback: a method of the owner.
        owner: a widget; after its end nothing is called.
    """
    end = observers.subscribe(callback)
    # ``destroyed`` carries the object, which is no longer one.
    owner.destroyed.connect(lambda _=None: end())
