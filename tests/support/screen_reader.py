"""A screen reader for tests: sees and hears the window through AT-SPI alone, as Orca does.

A process of its own talks to the accessibility bus over D-Bus; no object of the program is
touched. Debian package: ``at-spi2-core``.
"""

from __future__ import annotations

import subprocess
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jeepney import (  # type: ignore[import-untyped]  # has none
    DBusAddress,
    MatchRule,
    MessageType,
    new_method_call,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]  # has none
    open_dbus_connection,
)

from tests.support.screen import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.secret_service import PrivateSession

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_REGISTRY = "org.a11y.atspi.Registry"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ROOT = "/org/a11y/atspi/accessible/root"
_EVENTS = "org.a11y.atspi.Event.Object"
STATES = {
    "enabled": 8, "focusable": 11, "focused": 12, "selected": 23, "sensitive": 24, "showing": 25,
}  # fmt: skip
"""AT-SPI's numbers of the states that matter here (atspi-constants.h)."""


@dataclass(frozen=True, slots=True)
class Node:
    """A thing in the tree.

    Attributes:
        bus: who has it.
        path: its object there.
        role: what it is, for example ``push button``.
        name: what it is called.
        description: more about it.
        states: of ``STATES``.
    """

    bus: str
    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]


class ScreenReader:
    """Reads the tree and listens to announcements.

    Args:
        address: of the accessibility bus.
    """

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address)
        self._events: deque[Any] = deque()
        for event in ("object:announcement", "object:state-changed:focused"):
            self._call(_REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "RegisterEvent",
                       "sass", (event, [], ""))  # fmt: skip
        rule = MatchRule(type="signal", interface=_EVENTS)
        self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                   "AddMatch", "s", (rule.serialise(),))  # fmt: skip
        self._filter = self._bus.filter(rule, queue=self._events)
        self._filter.__enter__()
        self._heard: list[str] = []

    def close(self) -> None:
        """Stop listening."""
        self._filter.__exit__(None, None, None)
        self._bus.close()

    def _call(self, bus: str, path: str, interface: str, method: str,
              signature: str = "", body: tuple[Any, ...] = ()) -> Any:  # fmt: skip
        message = new_method_call(
            DBusAddress(path, bus_name=bus, interface=interface), method, signature or None, body
        )
        reply = self._bus.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{method}: {reply.body}")
        return reply.body[0] if reply.body else None

    def _property(self, bus: str, path: str, interface: str, name: str) -> Any:
        return self._call(bus, path, _PROPERTIES, "Get", "ss", (interface, name))[1]

    def _node(self, bus: str, path: str) -> Node:
        low, high = self._call(bus, path, _ACCESSIBLE, "GetState")
        bits = low | high << 32
        return Node(
            bus, path,
            self._call(bus, path, _ACCESSIBLE, "GetRoleName"),
            self._property(bus, path, _ACCESSIBLE, "Name"),
            self._property(bus, path, _ACCESSIBLE, "Description"),
            frozenset(name for name, bit in STATES.items() if bits >> bit & 1),
        )  # fmt: skip

    def tree(self) -> list[Node]:
        """Everything that is shown, in the order of the tree."""
        found: list[Node] = []
        waiting = [(_REGISTRY, _ROOT)]
        while waiting:
            bus, path = waiting.pop(0)
            try:
                node = self._node(bus, path)
                children = self._call(bus, path, _ACCESSIBLE, "GetChildren")
            except LookupError:
                continue  # it went away while it was asked
            if bus != _REGISTRY and node.role != "application":
                if "showing" not in node.states:
                    continue
                found.append(node)
            waiting = [*children, *waiting]
        return found

    def find(self, role: str, name: str) -> Node:
        """Wait for a thing that is shown, by its role and the beginning of its name."""
        found: list[Node] = []

        def there() -> bool:
            found[:] = [n for n in self.tree() if n.role == role and n.name.startswith(name)]
            return bool(found)

        wait_until(there, f"a {role} called {name!r}")
        return found[0]

    def focused(self) -> Node | None:
        """What has the focus; what only hands it on is left out."""
        wanted = {"focused", "focusable"}
        return next((node for node in self.tree() if wanted <= node.states), None)

    def text(self, node: Node) -> str:
        """What stands in a field."""
        text = "org.a11y.atspi.Text"
        count = self._property(node.bus, node.path, text, "CharacterCount")
        said: str = self._call(node.bus, node.path, text, "GetText", "ii", (0, count))
        return said

    def go_to(self, node: Node) -> None:
        """Give a thing the focus, as a screen reader does."""
        self._call(node.bus, node.path, "org.a11y.atspi.Component", "GrabFocus")

    def press(self, node: Node) -> None:
        """Press a button."""
        action = "org.a11y.atspi.Action"
        names = [row[0] for row in self._call(node.bus, node.path, action, "GetActions")]
        self._call(node.bus, node.path, action, "DoAction", "i", (names.index("Press"),))

    def heard(self) -> list[str]:
        """All announcements since the start."""
        try:
            while True:
                self._bus.recv_messages(timeout=0.05)
        except TimeoutError:
            pass
        while self._events:
            event = self._events.popleft()
            if event.header.fields[3] == "Announcement":
                self._heard.append(event.body[3][1])
        return self._heard


@contextmanager
def open_screen_reader(session: PrivateSession) -> Iterator[ScreenReader]:
    """Put an accessibility bus on a session, and a screen reader on that."""
    launcher = next((path for path in _LAUNCHERS if Path(path).exists()), None)
    if launcher is None:
        pytest.fail("install the Debian package at-spi2-core", pytrace=False)
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": session.address, "HOME": str(session.folder),
        "XDG_RUNTIME_DIR": str(session.folder / "run"), "PATH": "/usr/bin:/bin",
    }  # fmt: skip
    process = subprocess.Popen(
        [launcher, "--launch-immediately"], env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        reader = ScreenReader(_address(session))
        try:
            yield reader
        finally:
            reader.close()
    finally:
        process.terminate()
        process.wait(timeout=20)


def _address(session: PrivateSession) -> str:
    told: list[str] = []

    def asked() -> bool:
        bus = open_dbus_connection(session.address)
        try:
            way = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            reply = bus.send_and_get_reply(new_method_call(way, "GetAddress"), timeout=5)
        finally:
            bus.close()
        told[:] = reply.body if reply.header.message_type is not MessageType.error else []
        return bool(told)

    wait_until(asked, "the accessibility bus")
    return told[0]
