"""SQLite by itself: a plain copy of the requests, and an encrypted file with a raw key.

journal.py FOLDER
"""

import sqlite3
import sys
import time
from collections.abc import Callable
from json import loads
from pathlib import Path

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it ships no types

from benchmarks.asked import DAY_STATE, DAYS_AGO, NAME
from benchmarks.children import hear, tell

folder = Path(sys.argv[1])
KEY = f"PRAGMA key = \"x'{bytes(32).hex()}'\""


def make_encrypted() -> None:
    """Make a small encrypted file."""
    with dbapi2.connect(folder / "sealed.db") as sealed:
        sealed.execute(KEY)
        sealed.execute("CREATE TABLE requests (id)")


def read(database: sqlite3.Connection, where: str, *facts: object) -> None:
    """Count what fits and read the first page of it."""
    database.execute(f"SELECT count(*) FROM requests WHERE {where}", facts).fetchone()  # noqa: S608  # ours
    order = f"SELECT * FROM requests WHERE {where} ORDER BY seq DESC LIMIT 100"  # noqa: S608  # the same
    cursor = database.execute(order, facts)
    names = [column[0] for column in cursor.description]
    for row in cursor:
        one = dict(zip(names, row, strict=True))
        one |= loads(one["body"])


def timed(work: Callable[[], None], times: int = 10) -> float:
    """Seconds for one time."""
    begun = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begun) / times


def opened() -> None:
    """Open the encrypted file."""
    sealed = dbapi2.connect(folder / "sealed.db")
    sealed.execute(KEY)
    sealed.execute("SELECT count(*) FROM sqlite_master").fetchall()
    sealed.close()


def copied() -> sqlite3.Connection:
    """Open the copy, and give it the index that a day asks for."""
    plain = sqlite3.connect(folder / "plain.db")
    plain.execute("CREATE INDEX IF NOT EXISTS by_day ON requests (created, state)")
    return plain


def asked(verb: str) -> float:
    """Do what was asked; seconds."""
    if verb == "open":
        return timed(opened, 1)
    plain = copied()
    if verb == "search":
        return timed(lambda: read(plain, "words LIKE ?", f"%{NAME}%"))
    since = int((time.time() - DAYS_AGO * 86400) * 1e6)
    return timed(lambda: read(plain, "created >= ? AND state = ?", since, DAY_STATE))


make_encrypted()
while (command := hear()) is not None:
    tell(asked(command[0]))
