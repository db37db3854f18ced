"""The program as a teller starts it; tells when it was painted, when it was ready, what it holds.

    start.py MILLISECONDS

Ready: the journal is read, the keyring was asked, and the first field takes what is typed. The
settings are those that lie where the program looks for them.
"""

from __future__ import annotations

import branch_app.ui  # noqa: F401  # before Qt, as in the program: it keeps Python's own import

# isort: split

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from branch_app import cli
from branch_app.ui import app
from branch_app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter
    from branch_app.ui.pages.assistant import Begin


def tell(word: str) -> None:
    """Tell that something has happened now."""
    sys.stdout.write(f'{{"{word}": {time.monotonic()}}}\n')
    sys.stdout.flush()


def rest() -> None:
    """Tell what it holds."""
    from benchmarks import children, figures  # noqa: PLC0415  # not before the paint

    children.tell(figures.memory())


class Told(MainWindow):
    """The window, that tells."""

    def __init__(self, begin_setup: Begin | None = None) -> None:
        super().__init__(begin_setup)
        self.painted.then(lambda: tell("painted"))

    def open(self, counter: Counter) -> None:
        """Open, then look out for the first page."""
        super().open(counter)
        tell("open")
        self.unlock.unlocked.connect(self._ready)

    def _ready(self) -> None:
        tell("ready")
        self.activateWindow()  # no window manager does it here, and a caret blinks only then
        QTimer.singleShot(int(sys.argv[1]), rest)


app.MainWindow = Told  # type: ignore[attr-defined]  # what the program opens
sys.exit(cli.run([]))
