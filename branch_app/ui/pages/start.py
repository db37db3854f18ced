"""The first thing painted: the program is starting, or cannot start and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from branch_app.ui.pages.page import Page
from branch_app.ui.widgets.status_badge import StatusBanner, Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.errors import AppError


class StartPage(Page):
    """Before there is a counter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text("Starting…", "title")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.banner = StatusBanner()
        self.banner.hide()
        self.body.addStretch(1)
        self.body.addWidget(self.words)
        self.body.addWidget(self.banner)
        self.body.addStretch(2)

    def fail(self, error: AppError) -> None:
        """Say why the counter cannot open."""
        self.words.hide()
        self.banner.set_status(
            Tone.BAD, "This counter cannot open", [error.title, error.advice], error.detail
        )
        self.banner.show()
