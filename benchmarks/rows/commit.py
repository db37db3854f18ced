"""How long a durable commit takes, against SQLite's own with the same row in a file beside it."""

from __future__ import annotations

import asyncio
import secrets
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.harness import Line, at_most_times
from benchmarks.orders import prepared, profile_of
from branch_app.domain.ports import SealedOrder
from branch_app.journal import rows
from branch_app.journal.store import DurableJournal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.run import Run
    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.profile import Profile

_JWE = b"e" * 900
_COMMITS = 20
"""In a round, of each side in turns."""


def _bare_file(path: Path, columns: list[str]) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"CREATE TABLE requests ({', '.join(columns)}, sealed)")
    return connection


def _insert(connection: sqlite3.Connection, request: IssuanceRequest) -> float:
    begun = time.perf_counter()
    row = rows.to_row(request)
    places = ", ".join("?" * (len(row) + 1))
    connection.execute(f"INSERT INTO requests VALUES ({places})", (*row.values(), _JWE))  # noqa: S608  # question marks
    return 1000 * (time.perf_counter() - begun)


async def _rounds(
    folder: Path, profile: Profile, count: int
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    journal = await DurableJournal.open(
        folder / "journal.db", secrets.token_bytes(32), who="teller-1", computer="counter-1"
    )
    first, second = [], []
    columns = list(rows.to_row(prepared(profile, datetime.now(UTC))))
    with closing(_bare_file(folder / "bare.db", columns)) as bare:
        for _ in range(count):
            ours, theirs = [], []
            for _ in range(_COMMITS):
                request = prepared(profile, datetime.now(UTC))
                begun = time.perf_counter()
                await journal.prepare(
                    request, SealedOrder(request.request_id, request.card_id, _JWE)
                )
                ours.append(1000 * (time.perf_counter() - begun))
                theirs.append(_insert(bare, request))
            first.append(median(ours))
            second.append(median(theirs))
    await journal.aclose()
    return tuple(first), tuple(second)


def measure(run: Run) -> Iterator[Line]:
    """Commit on both sides in turns."""
    folder = run.places.folder("commit")
    first, second = asyncio.run(_rounds(folder, profile_of(run.places), run.rounds))
    yield Line(
        "commit", "journal commit, durable", "sqlite3, full synchronisation, same row", "ms",
        first, second, at_most_times(1.6),
    )  # fmt: skip
