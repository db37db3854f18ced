from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from branch_app.ui import kept

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_window_comes_back_where_it_stood(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(QRect(40, 50, 700, 500))
    first.show()
    kept.keep_place(first)
    kept.restore_place(second)
    second.show()
    assert second.geometry() == first.geometry()


def test_without_a_former_place_a_window_keeps_its_own(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(321, 123)
    kept.settings().setValue("place", "what somebody else wrote")
    kept.restore_place(window)
    assert (window.width(), window.height()) == (321, 123)
