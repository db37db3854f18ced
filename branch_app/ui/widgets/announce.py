"""Tell a screen reader something that changed on its own.

No other kind of message may enter here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something, if one is listening and the widget can be seen.

    Args:
        widget: what the words are about.
        words: plain text without card data.
        urgent: interrupt what is being said.
    """
    # Here, since Qt's list of 150 roles costs time, and nothing is told before the first paint.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    if not words or not QAccessible.isActive() or not widget.isVisible():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
