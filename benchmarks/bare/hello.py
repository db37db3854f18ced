"""The least that is a window: what a packaged program of PySide6 costs before it does anything."""

import sys

from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
window = QLabel("Hello")
window.resize(1180, 760)
window.show()
sys.exit(application.exec())
