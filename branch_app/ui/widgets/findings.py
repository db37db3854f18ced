"""What the doctor found, one line a probe, the fix below a failed one.

What is tried and found comes from outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.shapes import ShapeMark, Tone
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.ports import Finding

_TONES = {"ok": Tone.GOOD, "failed": Tone.BAD, "skipped": Tone.QUIET}


def _line(tone: Tone, words: str) -> QWidget:
    """Shape and words in one line, which may break where it is narrow."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    row.addWidget(ShapeMark(tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    ink = tone.value if tone is Tone.BAD else "plain" if tone is Tone.GOOD else "quiet"
    row.addWidget(Text(words, "small", tone=ink, wrap=True), 1)
    return line


class Findings(Panel):
    """The findings of one examination; hidden until there was one.

    Args:
        heading: what is examined; by default all between this computer and D1.
        parent: owner.
    """

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(heading or tr("Between this computer and D1"), parent)
        self._rows = QWidget()
        self._lines = QVBoxLayout(self._rows)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GRID // 2)
        self._summary = Text("", "small", wrap=True)
        self.column.addWidget(self._rows)
        self.column.addWidget(self._summary)
        self._failed = 0
        self.told: list[Finding] = []
        self.hide()

    @property
    def summary(self) -> str:
        """The sum that is shown."""
        return self._summary.text()

    def begin(self) -> None:
        """Forget the last examination."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.told = []
        self._failed = 0
        self._summary.setText(tr("Trying one thing after another. No order is sent."))
        self.show()

    def add(self, finding: Finding) -> None:
        """Show what one probe found."""
        self.told.append(finding)
        tone = _TONES.get(finding.result, Tone.QUIET)
        self._lines.addWidget(_line(tone, tr(finding.what)))
        if finding.result == "failed":
            self._failed += 1
            told = tr("{fix} ({side})", fix=tr(finding.fix), side=tr(finding.side))
            self._lines.addWidget(Text(told, "small", wrap=True))
        elif finding.fix and finding.result == "ok":
            self._lines.addWidget(Text(tr(finding.fix), "hint", wrap=True))

    def end(self, words: str = "") -> None:
        """Sum up.

        Args:
            words: the sum; by default how many were found wrong.
        """
        if not words:
            wrong = tr("{n} found wrong.", n=self._failed)
            words = wrong if self._failed else tr("Nothing is wrong.")
        self._summary.setText(words)
        announce(self, words, urgent=bool(self._failed))
