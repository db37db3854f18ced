"""Which event loop an async test runs on: Qt's where a window is shown, else the plain one."""

from __future__ import annotations

import asyncio
import gc
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pytest

# Set QT_QPA_PLATFORM=xcb to watch the tests on a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_kept: list[object] = []


def pytest_asyncio_loop_factories(
    config: pytest.Config,
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Qt's loop for ``tests/gui`` and for the windows of ``tests/e2e``."""
    if "gui" in item.path.parts or item.path.name.startswith("test_window"):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    # Imported here: this plug-in is loaded for the tests that must run without Qt, too.
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from branch_app.ui import theme  # noqa: PLC0415  # the same
    from branch_app.ui.loop import make_loop  # noqa: PLC0415

    # As in ui.loop.collecting_here: what earlier tests left must not die in a server's thread.
    gc.collect()
    gc.disable()
    existing: object = QApplication.instance()
    app = (
        existing
        if isinstance(existing, QApplication)
        else QApplication(["tests", *theme.ARGUMENTS])
    )
    _kept.append(app)
    app.setQuitOnLastWindowClosed(False)
    return make_loop(app)
