"""The program as a person starts it; tells when it was painted, when it was ready, what it holds.

    start.py PROFILE MILLISECONDS

Ready: the journal is read, the keyring was asked, and the first field takes what is typed.
"""

from __future__ import annotations

import branch_app.ui  # noqa: F401  # before Qt, as in the program: it keeps Python's own import

# isort: split

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from benchmarks.children import tell
from benchmarks.figures import memory
from branch_app import cli
from branch_app.ui import app
from branch_app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from branch_app.flow.counter import Counter
    from branch_app.ui.pages.assistant import Begin


class Told(MainWindow):
    """The window, that tells."""

    def __init__(self, begin_setup: Begin | None = None) -> None:
        super().__init__(begin_setup)
        self.painted.then(lambda: tell({"painted": time.monotonic()}))

    def open(self, counter: Counter) -> None:
        """Open, then look out for the first page."""
        super().open(counter)
        tell({"open": time.monotonic()})
        self.unlock.unlocked.connect(self._ready)

    def _ready(self) -> None:
        tell({"ready": time.monotonic()})
        self.activateWindow()  # no window manager does it here, and a caret blinks only then
        QTimer.singleShot(int(sys.argv[2]), lambda: tell(memory()))


app.MainWindow = Told  # type: ignore[attr-defined]  # what the program opens
sys.exit(cli.run(["--profile", sys.argv[1]]))
