"""How long a durable commit takes, against SQLite's own with the same row in a file beside it.

And against SQLCipher's: what encryption costs for one row in one table, without its index by name,
its lists' indexes, its event in the audit trail and the trail's sealed end.
"""

from __future__ import annotations

import asyncio
import secrets
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from statistics import median
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it ships no types

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


def _bare_file(path: Path, columns: list[str], *, encrypted: bool) -> sqlite3.Connection:
    driver = dbapi2 if encrypted else sqlite3
    connection: sqlite3.Connection = driver.connect(path, isolation_level=None)
    if encrypted:
        connection.execute(f"PRAGMA key = \"x'{bytes(32).hex()}'\"")
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


async def _rounds(folder: Path, profile: Profile, count: int) -> list[tuple[float, ...]]:
    """Commit in turns: the journal, SQLite, SQLCipher; the median of each round."""
    journal = await DurableJournal.open(
        folder / "journal.db", secrets.token_bytes(32), who="teller-1", computer="counter-1"
    )
    rounds = []
    columns = list(rows.to_row(prepared(profile, datetime.now(UTC))))
    with (
        closing(_bare_file(folder / "bare.db", columns, encrypted=False)) as bare,
        closing(_bare_file(folder / "sealed.db", columns, encrypted=True)) as encrypted,
    ):
        for _ in range(count):
            ours, theirs, sealed = [], [], []
            for _ in range(_COMMITS):
                request = prepared(profile, datetime.now(UTC))
                begun = time.perf_counter()
                await journal.prepare(
                    request, SealedOrder(request.request_id, request.card_id, _JWE)
                )
                ours.append(1000 * (time.perf_counter() - begun))
                theirs.append(_insert(bare, request))
                sealed.append(_insert(encrypted, request))
            rounds.append((median(ours), median(theirs), median(sealed)))
    await journal.aclose()
    return list(zip(*rounds, strict=True))


def measure(run: Run) -> Iterator[Line]:
    """Commit on both sides in turns."""
    folder = run.places.folder("commit")
    ours, bare, sealed = asyncio.run(_rounds(folder, profile_of(run.places), run.rounds))
    yield Line(
        "commit", "journal commit, durable", "sqlite3, full synchronisation, same row", "ms",
        ours, bare, at_most_times(1.6),
    )  # fmt: skip
    yield Line(
        "commit-libraries", "journal commit, beside its library", "SQLCipher alone, same row", "ms",
        ours, sealed, at_most_times(3),
    )  # fmt: skip
