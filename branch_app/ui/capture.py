"""Keeps pictures of a window away, by the bank's rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from branch_app.flow.counter import Counter


def refuse_capture(window: QWidget, counter: Counter) -> None:
    """Keep pictures of a window away where the bank wants that and the system can."""
    if counter.desktop is not None and not counter.profile.screen_capture:
        counter.desktop.refuse_capture(int(window.winId()))
