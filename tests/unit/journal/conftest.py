from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from branch_app.journal.store import DurableJournal
from tests.unit.journal.records import SECRET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    Opener = Callable[..., Awaitable[DurableJournal]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "journal.db"


@pytest.fixture
async def opener(path: Path) -> AsyncIterator[Opener]:
    """Open journals of this test; they are closed after it."""
    opened: list[DurableJournal] = []

    async def opening(**given: Any) -> DurableJournal:
        wanted: dict[str, Any] = {"secret": SECRET, "who": "anna", "computer": "counter-7"}
        journal = await DurableJournal.open(given.pop("path", path), **wanted | given)
        opened.append(journal)
        return journal

    yield opening
    for journal in opened:
        await journal.aclose()


@pytest.fixture
async def journal(opener: Opener) -> DurableJournal:
    return await opener()


@pytest.fixture
async def plain(opener: Opener) -> DurableJournal:
    """A journal whose file a test can look into."""
    return await opener(encrypted=False)
