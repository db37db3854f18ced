"""Unit tests run with no Qt. Where Qt is loaded already (pytest-qt does that), nothing is blocked.

``pytest -p no:pytest-qt tests/unit`` is the run that proves it; ``test_rooms_without_qt`` proves
it in every run.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

QT = {"PySide6", "shiboken6", "qasync"}


class NoQt:
    """A finder that refuses Qt."""

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        if name.partition(".")[0] in QT:
            raise ImportError(f"{name} may not be imported by a unit test")
        return None


@pytest.hookimpl(trylast=True)  # pytest-qt loads Qt in the same hook
def pytest_configure() -> None:
    if QT.isdisjoint(sys.modules):
        sys.meta_path.insert(0, NoQt())
