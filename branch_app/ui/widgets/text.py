"""Text on the screen: always plain, in a role of the type scale.

No rich text, link or picture may enter here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from branch_app.ui import theme
from branch_app.ui.tr import directed


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
        """Show a text that runs as the window does."""
        super().setText(directed(text))

    def set_tone(self, tone: str) -> None:
        """Change the colour by its meaning."""
        theme.mark(self, "tone", tone)

    def set_role(self, role: str) -> None:
        """Change the role."""
        theme.mark(self, "role", role)
