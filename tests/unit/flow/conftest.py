from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.bench import Bench

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.leaks import ExpectedLogs


@pytest.fixture
async def bench(expected_logs: ExpectedLogs) -> AsyncIterator[Bench]:
    """An unlocked counter; a bug that its background reports and no test expects is a failure."""
    expected_logs("branch_app.flow.issuing", "order failed", maybe=True)
    expected_logs("branch_app.flow.session", "token not renewed", maybe=True)
    bench = Bench()
    await bench.open()
    yield bench
    await bench.aclose()
    await bench.d1.end()
    assert bench.errors == []
