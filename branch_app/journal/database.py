"""The connection to the journal file: opened under its key, safe against a power cut.

``synchronous=FULL`` with a write-ahead log: a commit that has returned is on the disk, and one
that has not leaves nothing behind. What is written and read lives in ``writing`` and ``reading``.
The key may not leave this module but in the one PRAGMA that hands it to SQLCipher.
"""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it ships no types

from branch_app.domain.errors import JournalError
from branch_app.journal import chain, failures, files, migrations
from branch_app.journal.schema import STAMPS, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from sqlite3 import Connection

    from branch_app.domain.secret import Secret

BUSY_SECONDS: Final = 5.0
"""How long a call waits for another window or a backup to let go of the file."""
_ERASE_MILLISECONDS: Final = 250
"""How long an erasure waits for a reader; after that the next write tries again."""
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
)
_CLEAR = frozenset({dbapi2.SQLITE_BUSY, dbapi2.SQLITE_CONSTRAINT})
"""Results after which a connection may be used again."""
_STAMP = f"SELECT version_num FROM {STAMPS}"  # noqa: S608  # a constant


class Database:
    """A journal file. Blocking; one call at a time, from any thread.

    Args:
        path: of the file.
        key: SQLCipher raw key as hexadecimal digits; None for a file that is not encrypted.

    Attributes:
        path: as given.
        owes_erasure: something was deleted whose bytes may still stand in the log.
    """

    def __init__(self, path: Path, key: Secret[str] | None) -> None:
        self.path = path
        self._key = key
        self._connection: Connection | None = None
        self._identity: files.Identity | None = None
        self.owes_erasure = True  # the run before may have been cut off before it erased

    def open(self, chain_key: bytes, *, must_exist: bool) -> None:
        """Open the file, or make it, and bring its tables up to date.

        Raises:
            JournalError: it is gone, was made by a newer version, or is no journal.
            OSError: the folder or the file cannot be made.
            sqlcipher3.dbapi2.Error: SQLite says no.
        """
        files.ready(self.path, must_exist=must_exist)
        self._identity = files.identity(self.path)
        with self.transaction("BEGIN") as connection:
            current = _stamp(connection) == VERSION
        if not current:
            with self.transaction("BEGIN IMMEDIATE") as connection:
                _bring_up_to_date(connection, chain_key, must_exist=must_exist)
        self.erase()
        files.mark(self.path)

    def _connect(self) -> Any:
        """Open the file. Never makes one: ``mode=rw``."""
        address = f"{self.path.absolute().as_uri()}?mode=rw"
        raw = dbapi2.connect(
            address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            raw.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error
            if self._key is not None:
                # Not with cipher_memory_security: it locks and wipes every block that SQLite
                # takes (three times the work, docs/performance.md), while the same names stand
                # in Python's memory all the same. SQLCipher looks after its key in any case.
                raw.execute(f"PRAGMA key = \"x'{self._key.reveal()}'\"")
            raw.execute("SELECT count(*) FROM sqlite_master").fetchall()  # the key fits
            for pragma in _PRAGMAS:
                raw.execute(pragma)
            raw.row_factory = dbapi2.Row
            _use_log(raw)
        except BaseException:
            raw.close()
            raise
        return raw

    @contextmanager
    def transaction(self, begin: str) -> Iterator[Connection]:
        """Run a transaction; it is undone when the body raises.

        Args:
            begin: ``BEGIN`` to read, ``BEGIN IMMEDIATE`` to write.

        Raises:
            JournalError: the file is not the one that was opened.
        """
        if files.identity(self.path) != self._identity:
            raise failures.gone()
        try:
            if self._connection is None:
                self._connection = self._connect()
            with _transaction(self._connection, begin):
                yield self._connection
        except dbapi2.Error as caught:
            if getattr(caught, "sqlite_errorcode", 0) & 0xFF not in _CLEAR:
                self.close()
            raise

    def owe_erasure(self) -> None:
        """Remember that something was deleted, for ``erase``."""
        self.owes_erasure = True

    def erase(self) -> None:
        """Empty the write-ahead log, if something in it was to be erased.

        A reader in another window may hold it; that is no error, the next write tries again.
        """
        if not self.owes_erasure or self._connection is None:
            return
        raw = self._connection
        try:
            raw.execute(f"PRAGMA busy_timeout = {_ERASE_MILLISECONDS}")
            busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            raw.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
        except dbapi2.Error:  # the commit itself is on the disk; only the erasure is late
            self.close()
            return
        self.owes_erasure = bool(busy)

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """Give a long read a connection of its own, so that it holds nobody up.

        Raises:
            JournalError: the file is not the one that was opened.
        """
        if files.identity(self.path) != self._identity:
            raise failures.gone()
        with closing(self._connect()) as connection, _transaction(connection, "BEGIN"):
            yield connection

    def close(self) -> None:
        """Close the connection; the next call opens it again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(dbapi2.Error):  # a broken one: nothing is left to be done with it
                connection.close()


@contextmanager
def _transaction(connection: Connection, begin: str) -> Iterator[None]:
    """Begin, and commit; or undo all when the body or the commit raises.

    The driver begins and ends nothing by itself (``isolation_level=None``).
    """
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # after some faults SQLite has undone it already
            connection.execute("ROLLBACK")
        raise


def _use_log(raw: Any) -> None:
    """Switch to the write-ahead log; two windows may make a new file at the same moment."""
    for last in (False, False, True):
        try:
            raw.execute("PRAGMA journal_mode = WAL").fetchall()
        except dbapi2.OperationalError as caught:
            busy = getattr(caught, "sqlite_errorcode", 0) & 0xFF == dbapi2.SQLITE_BUSY
            if last or not busy:
                raise
        else:
            return


def _stamp(connection: Connection) -> str | None:
    """Return the schema version of the file, or None for an empty one.

    Raises:
        JournalError: it has tables, but none of ours.
    """
    tables = [row["name"] for row in connection.execute(_TABLES)]
    if STAMPS not in tables:
        if tables:
            raise JournalError(
                "The file is not a journal of Branch Counter.",
                "Call bank IT: the journal's place holds another database.",
            )
        return None
    row = connection.execute(_STAMP).fetchone()
    return None if row is None else str(row["version_num"])


def _bring_up_to_date(connection: Connection, chain_key: bytes, *, must_exist: bool) -> None:
    stamp = _stamp(connection)  # again, now that no other window can be at it
    if stamp == VERSION:
        return
    if stamp is not None and stamp not in migrations.known():
        raise failures.newer(stamp)
    if stamp is None and must_exist:
        raise failures.missing()
    migrations.upgrade(connection)
    if stamp is None:
        chain.begin(connection, chain_key)
