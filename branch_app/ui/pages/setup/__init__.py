"""Setup: this counter's settings, certificates and keys, passphrases, checks.

One section is open at a time, so that the page stays calm. What a section shows and does stands
in its own file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from branch_app.domain.errors import AppError
from branch_app.ui.pages.page import Page
from branch_app.ui.pages.setup.checks import CheckSection
from branch_app.ui.pages.setup.counter import CounterSection
from branch_app.ui.pages.setup.keys import KeysSection
from branch_app.ui.pages.setup.passphrases import PassphraseSection
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.section_bar import SectionBar
from branch_app.ui.widgets.status_badge import Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from branch_app.flow.counter import Counter
    from branch_app.ui.pages.setup.section import Section

__all__ = ["SetupPage"]


class SetupPage(Page):
    """The sections, one open at a time.

    Attributes:
        settings: this counter's settings.
        keys: certificates and keys.
        passphrases: what the keyring remembers.
        checks: the doctor.
        reopen: opens the counter anew with the settings on the disk; False when it cannot now.
    """

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reopen: Callable[[], bool] | None = None
        self.settings = CounterSection(counter)
        self.keys = KeysSection(counter)
        self.passphrases = PassphraseSection(counter)
        self.checks = CheckSection(counter)
        self._sections: tuple[Section, ...] = (
            self.settings, self.keys, self.passphrases, self.checks,
        )  # fmt: skip
        self.bar = SectionBar([
            (section.name, f"Ctrl+{place}") for place, section in enumerate(self._sections, 1)
        ])  # fmt: skip
        self.bar.chosen.connect(lambda number: self.open(self._sections[number]))
        self.body.addWidget(Text(tr("Setup"), "title"))
        self.body.addWidget(self.bar)
        for section in self._sections:
            section.troubled.connect(self._troubled)
            section.hide()
            self.body.addWidget(section)
            for buttons, side in ((section.left, self.left), (section.right, self.right)):
                for button in buttons:
                    button.hide()
                    side.addWidget(button)
        self.keys.switched.connect(self._switched)
        self.body.addStretch(1)
        self._open: Section = self.settings

    def open(self, section: Section) -> None:
        """Open a section."""
        self.notice.hide()
        if section is not self._open:
            self._open.close_section()
        self._open = section
        place = self._sections.index(section)
        self.bar.set_current(place)
        self.bar.buttons[place].setFocus()  # a section that has better takes it
        section.open_section()
        self.arrange()

    def entered(self) -> None:
        """Open the section that was open last."""
        self.open(self._open)

    def arrange(self) -> None:
        """Fit bar and sections into the width."""
        super().arrange()
        room = self.width() - 7 * GRID  # both margins, and the scroll bar
        self.bar.fit(room)
        for section in self._sections:
            section.fit(room)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the open section forget what must not stay."""
        super().hideEvent(event)
        self._open.left_behind()

    def _switched(self, kept: str) -> None:
        if self.reopen is not None and self.reopen():
            return
        self.tell(
            Tone.GOOD,
            tr("The next certificates and keys are in the settings now."),
            tr(
                "Close the counter and open it again to use them. The former settings are kept as "
                "{file}.",
                file=kept,
            ),
        )

    def _troubled(self, error: object) -> None:
        if isinstance(error, AppError):
            self.show_error(error)
        else:
            self.notice.hide()
