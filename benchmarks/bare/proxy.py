"""A list as it is often made: a model of all rows, and a QSortFilterProxyModel over it.

proxy.py COUNT
"""

import sys
import time
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.asked import NAME
from benchmarks.children import hear, tell

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """Names of customers, one a row."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._names = [
            f"MARIA {'KAYA' if row % 9 == 0 else 'SMITH'} {row % 1000}" for row in range(count)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's default
        """All."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's default
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A name."""
        return self._names[index.row()] if role == Qt.ItemDataRole.DisplayRole else None


app = QApplication([])
proxy = QSortFilterProxyModel()
proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
rows = Rows(int(sys.argv[1]))
proxy.setSourceModel(rows)
table = QTableView()
table.setModel(proxy)
table.resize(900, 600)
table.show()
while hear() is not None:
    proxy.setFilterFixedString("")
    app.processEvents()
    begun = time.perf_counter()
    proxy.setFilterFixedString(NAME)
    table.viewport().repaint()
    tell(time.perf_counter() - begun)
