"""PySide6 6.12.0 on Python 3.11 loses a reference at every call; an upgrade must not bring it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

ROUNDS = 5000
STRAY = 200  # what the interpreter itself may create or drop meanwhile


class Bell(QObject):
    rung = Signal()


def test_calls_into_qt_keep_the_count_of_none(qapp: QApplication) -> None:
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        widget.setEnabled(True)
    assert abs(sys.getrefcount(None) - before) < STRAY
    widget.deleteLater()


def test_emits_keep_the_counts_of_true_and_none(qapp: QApplication) -> None:
    bell = Bell()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(ROUNDS):
        bell.rung.emit()
    assert abs(sys.getrefcount(True) - before[0]) < STRAY
    assert abs(sys.getrefcount(None) - before[1]) < STRAY
