"""Puts a reference on the clipboard, and says so on itself for a moment.

The reference only: no name and no number may be given to it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from branch_app.ui.tr import tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.key_button import KeyButton

KEY: Final = "Ctrl+Shift+C"
_SAID: Final = 2000
"""Milliseconds for which the button says what it did."""


class CopyButton(KeyButton):
    """Copies one reference.

    Attributes:
        reference: what is copied.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Copy reference"), KEY, parent=parent)
        self.reference = ""
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_SAID)
        self._said.timeout.connect(lambda: self.set_text(tr("Copy reference")))
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.reference)
        announce(self, tr("{reference} is on the clipboard.", reference=self.reference))
        self.set_text(tr("Copied"))
        self._said.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say it no longer than it is seen."""
        super().hideEvent(event)
        self._said.stop()
        self.set_text(tr("Copy reference"))
