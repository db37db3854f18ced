"""Text on the screen: always plain, in a role of the type scale.

No rich text, link or picture may enter here.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from branch_app.ui import theme
from branch_app.ui.tr import directed

_MAY_BREAK = "\u200b"
_LONG_WORD = re.compile(r"\S{25,}")
_PIECE = re.compile(r"[^/\\_.:,-]{1,16}[/\\_.:,-]*|[/\\_.:,-]+")


def breakable(text: str) -> str:
    """Let a path or an id that is longer than a narrow page break, at its joints if it has any.

    Qt breaks at blanks only, and the longest word would make the whole page wider than the window.
    """
    return _LONG_WORD.sub(lambda word: _MAY_BREAK.join(_PIECE.findall(word[0])), text)


class Text(QLabel):
    """A label that shows plain text only.

    Args:
        text: what it says.
        role: a role of ``theme.ROLES``.
        tone: ``good``, ``working``, ``attention``, ``bad``, ``quiet``, ``off``, ``plain`` (full
            ink) or "" for the role's own colour.
        wrap: break long lines.
        parent: owner.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if role not in theme.ROLES:
            raise ValueError(f"no such text role: {role}")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Change what it says."""
        words = directed(text)
        # What can be copied from here must come out as it went in.
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        super().setText(breakable(words) if self.wordWrap() and not copied else words)

    def text(self) -> str:
        """Return what it says, as it was given."""
        return super().text().replace(_MAY_BREAK, "")

    def set_tone(self, tone: str) -> None:
        """Change the colour by its meaning."""
        theme.mark(self, "tone", tone)

    def set_role(self, role: str) -> None:
        """Change the role."""
        theme.mark(self, "role", role)
