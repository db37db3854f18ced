"""The journal of a counter, opened, searched and filtered through its own code.

journal.py PROFILE
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.asked import DAY_STATE, DAYS_AGO, NAME
from benchmarks.children import hear, tell
from branch_app.bootstrap.records import Records
from branch_app.domain.order import State
from branch_app.domain.ports import Query
from branch_app.journal.store import DurableJournal
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.profile import read_profile

if TYPE_CHECKING:
    from sqlite3 import Connection

PAGE = 100


class Reader:
    """Asks a journal, and takes the time.

    Args:
        path: of its file.
        secret: what opens it.
    """

    def __init__(self, path: Path, secret: bytes) -> None:
        self._path = path
        self._secret = secret

    async def _opened(self) -> DurableJournal:
        return await DurableJournal.open(
            self._path, self._secret, who="teller-1", computer="counter-1", must_exist=True
        )

    async def open(self) -> float:
        """Open it; seconds."""
        begun = time.perf_counter()
        journal = await self._opened()
        seconds = time.perf_counter() - begun
        await journal.aclose()
        return seconds

    async def read(self, query: Query, times: int = 10) -> float:
        """Count what fits and read the first page of it; seconds for one time."""
        journal = await self._opened()
        await journal.count(query)
        begun = time.perf_counter()
        for _ in range(times):
            if not await journal.count(query) or not await journal.page(query, 0, PAGE):
                raise LookupError("nothing fits")
        seconds = time.perf_counter() - begun
        await journal.aclose()
        return seconds / times

    async def copy(self, file: str) -> None:
        """Write the requests into a plain SQLite file, for the baseline."""
        journal = await self._opened()

        def reading(connection: Connection) -> tuple[list[str], list[Any]]:
            found = connection.execute("SELECT * FROM requests")
            return [one[0] for one in found.description], [tuple(row) for row in found]

        names, every = await journal._read(reading)
        await journal.aclose()
        with closing(sqlite3.connect(file)) as plain, plain:
            plain.execute(f"CREATE TABLE requests ({', '.join(names)})")
            places = ", ".join("?" * len(names))
            plain.executemany(f"INSERT INTO requests VALUES ({places})", every)  # noqa: S608  # question marks

    async def answer(self, verb: str, facts: dict[str, Any]) -> object:
        """Do what was asked."""
        match verb:
            case "open":
                return await self.open()
            case "search":
                return await self.read(Query(text=NAME))
            case "filter":
                since = datetime.now(UTC) - timedelta(days=DAYS_AGO)
                return await self.read(Query(since=since, states=frozenset({State(DAY_STATE)})))
            case _:
                await self.copy(facts["file"])
                return verb


async def work() -> None:
    """Find the file and its key as a start does, then do as asked."""
    settings = read_profile(Path(sys.argv[1]))
    records = Records(settings)
    store = KeyringStore(service_for(settings))
    secret = await records._secret(store, None, existed=True, alone=False)
    reader = Reader(records.file, secret.reveal())
    while (command := hear()) is not None:
        tell(await reader.answer(*command))


asyncio.run(work())
