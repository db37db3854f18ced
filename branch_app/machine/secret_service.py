"""The Secret Service of a Linux desktop, with every wait bounded.

``keyring``'s own back end waits for ever (a stopped daemon, a prompt that nobody answers) and
leaves its connection open when it fails; this one does neither. Imported late and on Linux
only: nothing else may import it at its top, or keyring would be loaded before the first paint.
"""

from __future__ import annotations

import math
import time
from contextlib import closing
from typing import TYPE_CHECKING

import secretstorage
from jeepney.bus import get_bus  # type: ignore[import-untyped]  # jeepney has no types
from jeepney.io.blocking import (  # type: ignore[import-untyped]  # the same
    DBusConnection,
    prep_socket,
)
from keyring.backends.SecretService import Keyring
from keyring.errors import KeyringLocked
from secretstorage.util import add_match_rules

if TYPE_CHECKING:
    import socket

    from jeepney import Message  # type: ignore[import-untyped]  # the same

_AUTHENTICATION_SECONDS = 2.0


class BoundedConnection(DBusConnection):  # type: ignore[misc]  # jeepney has no types
    """A D-Bus connection on which no wait goes on beyond a deadline.

    Args:
        sock: authenticated.
        seconds: from now until the deadline.
    """

    def __init__(self, sock: socket.socket, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        super().__init__(sock)

    def allow(self, seconds: float) -> None:
        """Set the deadline anew, in seconds from now."""
        self._deadline = time.monotonic() + seconds

    def receive(self, *, timeout: float | None = None) -> Message:
        """Return the next message.

        Raises:
            TimeoutError: none came in time.
        """
        left = max(0.0, self._deadline - time.monotonic())
        return super().receive(timeout=min(left, math.inf if timeout is None else timeout))


def connect(seconds: float) -> BoundedConnection:
    """Connect to the session bus, as ``secretstorage.dbus_init`` does.

    Args:
        seconds: from now until every wait ends.

    Raises:
        KeyError: the session has no bus.
        TimeoutError: the bus does not answer.
        OSError: there is nobody at the bus's address.
        ValueError: the address is nonsense.
        RuntimeError: the address is of a kind that jeepney cannot reach.
    """
    sock = prep_socket(get_bus("SESSION"), timeout=min(seconds, _AUTHENTICATION_SECONDS))
    try:
        connection = BoundedConnection(sock, seconds)
    except BaseException:
        sock.close()
        raise
    try:
        add_match_rules(connection)
    except BaseException:
        connection.close()
        raise
    return connection


class SecretService(Keyring):
    """``keyring``'s Secret Service back end on bounded connections.

    Attributes:
        seconds: how long one call may wait for the service.
        prompt_seconds: how long a person may take to answer the service's own prompt.
    """

    seconds = 20.0
    prompt_seconds = 120.0

    def present(self) -> bool:
        """Tell whether a service runs or can be started.

        Raises:
            TimeoutError: the bus is there but does not answer.
        """
        try:
            with closing(connect(self.seconds)) as connection:
                return bool(secretstorage.check_service_availability(connection))
        except TimeoutError:
            raise
        except (KeyError, OSError, ValueError, RuntimeError):
            return False

    def get_preferred_collection(self) -> secretstorage.Collection:
        """Open the default collection; ask the person to unlock it if it is locked.

        Raises:
            KeyringLocked: it stays locked.
            TimeoutError: the service does not answer.
        """
        connection = connect(self.seconds)
        try:
            collection = secretstorage.get_default_collection(connection)
            if collection.is_locked():
                self._unlock(collection, connection)
        except BaseException:
            connection.close()
            raise
        return collection

    def _unlock(self, collection: secretstorage.Collection, connection: BoundedConnection) -> None:
        connection.allow(self.prompt_seconds)
        collection.unlock()
        connection.allow(self.seconds)
        if collection.is_locked():
            raise KeyringLocked("the prompt was dismissed")
