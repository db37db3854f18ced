"""For all tests: nothing left behind, nothing of the outside world touched (see ``support``)."""

from __future__ import annotations

pytest_plugins = [
    "tests.support.loops",
    "tests.support.outside",
    "tests.support.leaks",
    "tests.secret_service",
]
