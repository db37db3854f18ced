"""Where painted things stand in a language that runs from right to left.

Layouts and Qt's own alignment mirror by themselves; what a widget paints by hand does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def placed(widget: QWidget, rect: QRectF) -> QRectF:
    """Return a place inside a widget, mirrored where the widget runs from right to left."""
    if widget.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())
