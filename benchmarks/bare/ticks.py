"""A timer that should tick every 5 ms, and how late it does; alone: on an idle window."""

import sys
import time

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

EVERY = 5
"""Milliseconds."""


class Ticks:
    """Notes the gaps between the ticks of a timer."""

    def __init__(self) -> None:
        self._gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(EVERY)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append(1000 * (now - self._last))
        self._last = now

    def stop(self) -> list[float]:
        """End it; the gaps in milliseconds."""
        self._timer.stop()
        return self._gaps


def main() -> None:
    """Show an idle window, and tick for as long as each command says."""
    from benchmarks.children import hear, tell  # noqa: PLC0415  # for this script alone

    app = QApplication([])
    window = QWidget()
    window.resize(1180, 760)
    window.show()

    def obey() -> None:
        if (command := hear()) is None:
            app.quit()
            return
        ticks = Ticks()
        QTimer.singleShot(int(1000 * command[1]["seconds"]), lambda: tell(ticks.stop()))

    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(obey)
    app.exec()


if __name__ == "__main__":
    main()
