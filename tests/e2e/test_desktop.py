"""Notifications over a real session bus, to a service that writes down what it is told."""

from __future__ import annotations

import os
import threading
from typing import Any

from jeepney import HeaderFields, MessageType, new_error, new_method_return  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from branch_app.machine.desktop import SystemDesktop


class Service:
    """A notification service for one call."""

    def __init__(self, *, willing: bool = True) -> None:
        self.told: list[tuple[Any, ...]] = []
        self._willing = willing
        self._bus = open_dbus_connection("SESSION")
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            call = self._bus.receive(timeout=20)
            if call.header.message_type is not MessageType.method_call:
                continue
            assert call.header.fields[HeaderFields.member] == "Notify"
            self.told.append(call.body)
            answer = (
                new_method_return(call, "u", (7,))
                if self._willing
                else new_error(call, "org.example.NotNow")
            )
            self._bus.send(answer)
            return

    def close(self) -> None:
        self._thread.join(20)
        self._bus.close()


async def test_a_notification_reaches_the_desktop_as_plain_text(bus: str) -> None:
    service = Service()
    assert await SystemDesktop().notify("Produced", "R-2 <b> & more")
    service.close()
    ((name, _, _, title, text, actions, hints, _),) = service.told
    assert (name, title, text) == ("Branch Counter", "Produced", "R-2 &lt;b&gt; &amp; more")
    assert actions == []
    assert hints["transient"] == ("b", True)


async def test_a_service_that_refuses_is_borne(bus: str) -> None:
    service = Service(willing=False)
    assert not await SystemDesktop().notify("Produced", "R-2")
    service.close()


async def test_nobody_to_tell_is_borne(bus: str) -> None:
    assert not await SystemDesktop().notify("Produced", "R-2")


async def test_without_a_bus_none_is_started() -> None:
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
    assert not await SystemDesktop().notify("Produced", "R-2")
