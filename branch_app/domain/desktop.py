"""The desktop session, as the window needs it: one more of the ``ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Desktop(Protocol):
    """What the desktop session does for a window; each a favour that a system may not have."""

    def refuse_capture(self, window: int) -> bool:
        """Keep pictures of a window (the system's handle) from other programs."""

    async def notify(self, title: str, text: str) -> bool:
        """Show a notification, plain text without card data; False where nobody shows it."""

    async def watch_lock(self, locked: Callable[[], None]) -> None:
        """Tell each time when the session is locked; ends where that cannot be known."""
