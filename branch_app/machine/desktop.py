"""What the desktop session does for a window: notifications, its lock, no pictures.

Everything here is a favour of the system: where it is not to be had, that is said and nothing
else happens. No text may enter here but what the caller gives.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from branch_app.background import in_thread

if sys.platform == "win32":
    import ctypes

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

_SECONDS = 2.0
"""For an answer of the notification service."""
_LOCKERS = (
    "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver", "org.xfce.ScreenSaver",
)  # fmt: skip
_EXCLUDED, _BLACK = 0x11, 0x01
"""WDA_EXCLUDEFROMCAPTURE (Windows 10 of 2004 and later) and WDA_MONITOR: what is tried, in turn.
Microsoft says that it is no guarantee: learn.microsoft.com, SetWindowDisplayAffinity."""


class SystemDesktop:
    """The desktop of this computer."""

    @property
    def refuses_capture(self) -> bool:
        """Whether this system can keep pictures of a window from other programs."""
        return sys.platform == "win32"

    def refuse_capture(self, window: int) -> bool:
        """Keep other programs from taking pictures of a window.

        Args:
            window: the system's handle.

        Returns:
            False where the system has no such thing, or did not do it.
        """
        done = False
        if sys.platform == "win32":
            refuse = ctypes.windll.user32.SetWindowDisplayAffinity
            done = any(refuse(window, way) for way in (_EXCLUDED, _BLACK))
        if not done:
            _log.info("pictures of the window not refused")
        return done

    async def notify(self, title: str, text: str) -> bool:
        """Show a notification (Desktop Notifications Specification 1.2).

        Args:
            title: a few words; plain text.
            text: a sentence; plain text, no name and no number of a card.

        Returns:
            False where nobody shows it; the caller may know another way.
        """
        if sys.platform != "linux" or not _has_session_bus():
            return False
        try:
            await in_thread(_notify, title, text)
        except Exception as error:  # noqa: BLE001  # a courtesy that fails must not stop anything
            _log.info("no notification", extra={"error": type(error).__name__})
            return False
        return True

    async def watch_lock(self, locked: Callable[[], None]) -> None:
        """Tell each time when this session is locked; ends where that cannot be known.

        Screen lockers tell of it on the session bus, each under its own name: ``ActiveChanged``.

        Args:
            locked: called in this loop.
        """
        if sys.platform != "linux" or not _has_session_bus():
            return
        try:
            await _listen(locked)
        except Exception as error:  # noqa: BLE001  # the counter's own lock stays
            _log.info("lock of the session not known", extra={"error": type(error).__name__})


async def _listen(locked: Callable[[], None]) -> None:
    from jeepney import HeaderFields, MatchRule  # type: ignore[import-untyped]  # noqa: PLC0415
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]  # noqa: PLC0415
    from jeepney.io.asyncio import (  # type: ignore[import-untyped]  # noqa: PLC0415
        open_dbus_connection,
    )

    async with await open_dbus_connection("SESSION") as bus:
        for name in _LOCKERS:
            rule = MatchRule(type="signal", interface=name, member="ActiveChanged")
            await bus.send(message_bus.AddMatch(rule))
        while True:
            told = await bus.receive()
            fields = told.header.fields
            if fields.get(HeaderFields.interface) in _LOCKERS and told.body == (True,):
                locked()


def _has_session_bus() -> bool:
    """Whether there is a bus already: asking for one must not start it."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"), "bus").exists()


def _notify(title: str, text: str) -> None:
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415  # there on Linux only
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # noqa: PLC0415  # there on Linux only
    from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]  # noqa: PLC0415  # there on Linux only

    service = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    # Texts are markup for this service.
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    hints: dict[str, Any] = {
        "desktop-entry": ("s", "branch-counter"),
        "suppress-sound": ("b", True),  # the window makes its own, or none
        "transient": ("b", True),  # kept in no list that others may read later
    }
    call = new_method_call(
        service,
        "Notify",
        "susssasa{sv}i",
        ("Branch Counter", 0, "branch-counter", title, plain, [], hints, -1),
    )
    with open_dbus_connection("SESSION") as bus:
        unwrap_msg(bus.send_and_get_reply(call, timeout=_SECONDS))
