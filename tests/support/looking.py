"""What a person would see or hear of a window, and what would be wrong with it.

Each function returns the faults that it finds as short sentences; an empty list is good.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from branch_app.ui.pages.page import Page
from branch_app.ui.widgets.banner import Band
from branch_app.ui.widgets.rail import Rail
from branch_app.ui.widgets.timeline import Timeline
from tools import pseudo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TARGET = 40
"""Pixels that a target has at least in both directions."""

_BREAK = "\u200b"
"""Where a long id may break into lines."""
_LATIN = re.compile(r"[A-Za-z]{3,}")


def seen(root: QWidget) -> list[QWidget]:
    """The widgets that are shown, the root first."""
    own = (child for child in root.findChildren(QWidget) if child.isVisible())
    return [root, *(child for child in own if not isinstance(child.parent(), QLineEdit))]


def called(widget: QWidget) -> str:
    """How a test names a widget: its class and what it says."""
    says = next(
        (text for text in (widget.accessibleName(), *texts(widget)) if text), widget.objectName()
    )
    return f"{type(widget).__name__} {says[:60]!r}"


def texts(widget: QWidget) -> Iterator[str]:
    """What a widget itself says, to eyes and to ears."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.windowTitle() if widget.isWindow() else ""
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, Band):
        yield widget.text
    if isinstance(widget, QTableView) and widget.model() is not None:
        model = widget.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            for row in range(model.rowCount()):
                index = model.index(row, column)
                yield str(index.data() or "")
                yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def untranslated(root: QWidget, data: set[str]) -> list[str]:
    """The plain English words that are left in the pseudo-language.

    Args:
        root: a window.
        data: words that are nobody's language: names, ids, products.
    """
    found = []
    for widget in seen(root):
        for text in texts(widget):
            left = sorted(set(_LATIN.findall(text.replace(_BREAK, ""))) - data)
            if left:
                found.append(f"{called(widget)}: {', '.join(left)}")
    return sorted(set(found))


def clipped(root: QWidget) -> list[str]:
    """The widgets whose words do not fit into them."""
    return [f"{called(widget)}: {why}" for widget in seen(root) if (why := _why_clipped(widget))]


def _why_clipped(widget: QWidget) -> str:
    for kind, look in _LOOKS.items():
        if isinstance(widget, kind):
            return look(widget)
    return _widget(widget)


def _widget(widget: QWidget) -> str:
    have, need = widget.size(), widget.minimumSizeHint()
    layout: QLayout | None = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        need.setHeight(layout.minimumHeightForWidth(have.width()))
    if have.width() < need.width() or have.height() < need.height():
        return f"has {have.width()}x{have.height()}, needs {need.width()}x{need.height()}"
    return ""


def _scroll_area(area: QScrollArea) -> str:
    over = area.horizontalScrollBar().maximum()
    return f"scrolls sideways by {over}" if over else ""


def _header(header: QHeaderView) -> str:
    narrow = [
        section
        for section in range(header.count())
        if not header.isSectionHidden(section)
        and header.sectionSize(section) < header.sectionSizeHint(section)
        and not header.model().headerData(
            section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
        )
    ]
    return f"narrow columns {narrow}" if narrow else ""


def _combo(box: QComboBox) -> str:
    need = QFontMetrics(box.font()).horizontalAdvance(box.currentText())
    room = box.width() - 40  # frame and arrow
    told = box.toolTip() == box.currentText()
    return f"needs {need}, has {room}" if need > room and not told else ""


def _line(line: QLineEdit) -> str:
    hint = QFontMetrics(line.font()).horizontalAdvance(line.placeholderText())
    return f"hint needs {hint}, has {line.width()}" if hint > line.width() - 16 else ""


def _label(label: QLabel) -> str:
    if not label.text():
        return ""
    least = label.minimumSizeHint()
    high = label.heightForWidth(label.width()) if label.wordWrap() else least.height()
    if least.width() > label.width() + 1 or high > label.height() + 1:
        return f"has {label.width()}x{label.height()}, needs {least.width()}x{high}"
    return ""


_LOOKS: dict[type[QWidget], Callable[[Any], str]] = {
    QLabel: _label,
    QScrollArea: _scroll_area,
    QHeaderView: _header,
    QComboBox: _combo,
    QLineEdit: _line,
    QAbstractScrollArea: lambda _: "",
}
"""How each kind of widget is looked at; the others by the least size that they ask for."""


def outside(window: QWidget) -> list[str]:
    """The shown widgets of the window's own frame that reach beyond its edge."""
    frame = window.rect()
    parts = [window, *window.findChildren(Rail), *window.findChildren(Band)]
    least = window.minimumSizeHint()
    found = [
        f"{called(part)} reaches beyond the window"
        for part in parts
        if not frame.contains(QRect(part.mapTo(window, part.rect().topLeft()), part.size()))
    ]
    if least.width() > frame.width() or least.height() > frame.height():
        found.append(
            f"the window needs {least.width()}x{least.height()}, "
            f"has {frame.width()}x{frame.height()}"
        )
    return found


def controls(root: QWidget) -> list[QWidget]:
    """What can be worked with: it takes the focus by Tab and is shown."""
    return [
        widget
        for widget in seen(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and isinstance(
            widget, (QLineEdit, QComboBox, QAbstractButton, QAbstractItemView, QAbstractScrollArea)
        )
    ]


def unnamed(root: QWidget) -> list[str]:
    """The controls that a screen reader could not name or whose role it would not know."""
    found = []
    for widget in controls(root):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name):
            found.append(f"{called(widget)} has no name")
        if told.role() is QAccessible.Role.NoRole:
            found.append(f"{called(widget)} has no role")
    return found


def small(root: QWidget) -> list[str]:
    """The buttons and fields that are smaller than a target may be."""
    return [
        f"{called(widget)} is {widget.width()}x{widget.height()}"
        for widget in controls(root)
        if isinstance(widget, (QAbstractButton, QLineEdit, QComboBox))
        and min(widget.width(), widget.height()) < TARGET
    ]


def out_of_view(shown: QWidget) -> list[str]:
    """What has the keys and cannot be seen whole, though it is not higher than the page.

    A request's timeline is passed over: that page begins with what became of the request.
    """
    now = shown.focusWidget()
    areas = [area for area in shown.findChildren(QScrollArea) if area.isVisible()]
    around = [area for area in areas if now in area.findChildren(QWidget)]
    if not around or isinstance(now, Timeline):
        return []
    seen = now.visibleRegion().boundingRect().height()
    wanted = min(now.height(), around[0].viewport().height())
    return [f"{called(now)}: {seen} of {wanted} pixels"] if seen < wanted else []


def cramped(root: QWidget) -> list[str]:
    """The pages whose bar of buttons leaves less than three fifths of the height to read."""
    return [
        f"{called(page)} shows {page._scroll.height()} of {page.height()}"
        for page in root.findChildren(Page)
        if page.isVisible() and page._scroll.height() < page.height() * 3 / 5
    ]


def unmarked(root: QWidget) -> list[str]:
    """The texts of the pseudo-language whose end mark is gone: somebody cut them in code."""
    return [
        f"{called(widget)}: {text[:80]!r}"
        for widget in seen(root)
        for text in texts(widget)
        if text.count(pseudo.BEGIN.strip()) != text.count(pseudo.END.strip())
    ]
