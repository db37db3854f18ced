"""A bare PySide6 window: nothing else is imported until it has been painted."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Window(QWidget):
    """Tells when it was first painted, and some seconds later what memory it holds."""

    told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint."""
        super().paintEvent(event)
        if not self.told:
            self.told = True
            sys.stdout.write(f'{{"painted": {time.monotonic()}}}\n')
            sys.stdout.flush()


def rest() -> None:
    """Tell what it holds."""
    from benchmarks.children import tell  # noqa: PLC0415  # the same
    from benchmarks.figures import memory  # noqa: PLC0415  # after the paint

    tell(memory())


app = QApplication([])
window = Window()
window.resize(1180, 760)
window.show()
QTimer.singleShot(int(sys.argv[1]), rest)
app.exec()
