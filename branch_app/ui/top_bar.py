"""The bar above every page: the station on one side, the link to D1 on the other.

It shows what the counter says and asks nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from branch_app.ui import theme
from branch_app.ui.bridge import watch
from branch_app.ui.theme import GRID
from branch_app.ui.tr import exact, tr
from branch_app.ui.widgets.light import LinkLight
from branch_app.ui.widgets.shapes import Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter

_EVERY = 30_000
"""Milliseconds after which the minutes until the renewal are said anew."""


class TopBar(QFrame):
    """Station and light; below each other where both do not fit side by side.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "bar", True)
        self._counter: Counter | None = None
        self.station = Text("", "small")
        self.light = LinkLight()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(3 * GRID, GRID + 4, 3 * GRID, GRID + 4)
        self._row.addWidget(self.station, 1)
        self._row.addWidget(self.light)
        self._minutes = QTimer(self)
        self._minutes.setInterval(_EVERY)
        self._minutes.timeout.connect(self.say)

    def open(self, counter: Counter) -> None:
        """Show a counter from now on."""
        self._counter = counter
        watch(counter.session.link, lambda _: self._show_light(), self)
        watch(counter.guide.changed, lambda _: self._show_station(), self)
        self._minutes.start()
        self.say()

    def stop(self) -> None:
        """The program ends."""
        self._minutes.stop()

    def say(self) -> None:
        """Say everything anew."""
        self._show_station()
        self._show_light()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wanted = self.station.sizeHint().width() + self.light.sizeHint().width() + 8 * GRID
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wanted <= self.width() else way.TopToBottom)

    def _show_station(self) -> None:
        from branch_app.flow.guide import Entry  # noqa: PLC0415  # after the paint

        if self._counter is not None:
            station = self._counter.guide.station
            station_id = exact(self._counter.guide.text(Entry.STATION))
            self.station.setText(f"{station.name}  ·  {station_id}")
            self._arrange()

    def _show_light(self) -> None:
        from branch_app.flow.session import LinkState  # noqa: PLC0415  # after the paint

        if self._counter is None:
            return
        link = self._counter.session.link.value
        match link.state:
            case LinkState.LOCKED:
                self.light.set_state(Tone.QUIET, tr("Locked"))
            case LinkState.CONNECTING:
                self.light.set_state(Tone.WORKING, tr("Connecting to D1"))
            case LinkState.CONNECTED if link.renews is not None:
                left = (link.renews - self._counter.clock.now()).total_seconds()
                minutes = max(1, round(left / 60))
                self.light.set_state(
                    Tone.GOOD, tr("Connected, renews in {minutes} min", minutes=minutes)
                )
            case _:
                words = link.error.title if link.error else "No connection to D1."
                self.light.set_state(Tone.ATTENTION, tr(words))
        self._arrange()
