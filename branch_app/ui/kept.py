"""What the window remembers for this user on this computer: where it stood, and its language.

One small file of Qt's own kind. Nothing about a customer, a card or a counter may enter it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PLACE: Final = "place"


def settings() -> QSettings:
    """Return the file; what is set is written at once, or when the program ends."""
    return QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "branch-counter", "window"
    )


def restore_place(window: QWidget) -> None:
    """Put a window where it stood when the program ended last; Qt keeps it on a screen.

    Args:
        window: not shown yet.
    """
    place = settings().value(_PLACE)
    if isinstance(place, QByteArray):
        window.restoreGeometry(place)


def keep_place(window: QWidget) -> None:
    """Remember where a window stands, whether it is maximized, and on which screen."""
    settings().setValue(_PLACE, window.saveGeometry())
