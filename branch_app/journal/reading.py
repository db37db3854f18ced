"""What is asked of the tables. Nothing that writes may enter here.

Values travel as parameters. A list's statement is put together from the constants below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from branch_app.domain.order import URGENCY
from branch_app.domain.ports import Act, SealedOrder, Sort
from branch_app.journal import rows
from branch_app.journal.rules import sought
from branch_app.journal.schema import LEAST_PIECE

if TYPE_CHECKING:
    from datetime import datetime
    from sqlite3 import Connection

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Query

_Requests = tuple["IssuanceRequest", ...]

_FIND = "SELECT * FROM requests WHERE request_id = ?"
_OPEN = "SELECT * FROM requests WHERE open = 1 ORDER BY seq"
_ON_CARD = "SELECT * FROM requests WHERE card_id = ? ORDER BY seq"
_OPEN_ON_CARD = "SELECT request_id FROM requests WHERE card_id = ? AND open = 1"
_SEALED = "SELECT request_id, card_id, body FROM sealed WHERE request_id = ?"
_UNLOCKED = "SELECT max(seq) FROM events WHERE act = ?"
_ACTS_SINCE = "SELECT at FROM events WHERE seq > ? AND act = ? ORDER BY seq"

_URGENCY = " ".join(f"WHEN '{state.value}' THEN {place}" for place, state in enumerate(URGENCY))
_ORDERS = {
    Sort.TIME: "seq DESC",
    Sort.NAME: "name, seq DESC",
    Sort.STATE: f"CASE state {_URGENCY} END, seq DESC",
    Sort.STATION: "station_name, seq DESC",
}
_HOLDS_PIECE = "seq IN (SELECT rowid FROM requests_words WHERE requests_words MATCH ?)"
_HOLDS_TEXT = "instr(words, ?) > 0"
"""Not LIKE: that knows upper and lower case of ASCII only, and gives % and _ a meaning."""


def _read(connection: Connection, statement: str, *values: object) -> _Requests:
    return tuple(rows.from_row(row) for row in connection.execute(statement, values))


def open_requests(connection: Connection) -> _Requests:
    """Return every request that has not ended, oldest first."""
    return _read(connection, _OPEN)


def find(connection: Connection, request_id: str) -> IssuanceRequest | None:
    """Return a request, or None."""
    found = _read(connection, _FIND, request_id)
    return found[0] if found else None


def on_card(connection: Connection, card_id: str) -> _Requests:
    """Return every request for a card, oldest first."""
    return _read(connection, _ON_CARD, card_id)


def open_on_card(connection: Connection, card_id: str) -> str | None:
    """Return the id of the open request for a card, or None."""
    row = connection.execute(_OPEN_ON_CARD, (card_id,)).fetchone()
    return None if row is None else str(row["request_id"])


def page(connection: Connection, query: Query, offset: int, limit: int) -> _Requests:
    """Return a stretch of the requests that fit, in the order that the query asks for.

    The numbers are looked up in the index alone; only what is returned is read.
    """
    order = _ORDERS[query.sort]
    where, values = _fitting(query)
    numbers = f"SELECT seq FROM requests {where} ORDER BY {order}"  # noqa: S608  # constants
    numbers += " LIMIT ? OFFSET ?"
    statement = f"SELECT * FROM requests WHERE seq IN ({numbers}) ORDER BY {order}"  # noqa: S608  # the same
    return _read(connection, statement, *values, limit, offset)


def count(connection: Connection, query: Query) -> int:
    """Return how many requests fit."""
    where, values = _fitting(query)
    statement = f"SELECT count(*) FROM requests {where}"  # noqa: S608  # constants
    return int(connection.execute(statement, values).fetchone()[0])


def _fitting(query: Query) -> tuple[str, list[Any]]:
    """Return the WHERE of a query, of constants and question marks, and its values."""
    tests: list[str] = []
    values: list[Any] = []
    text = sought(query.text)
    if len(text) >= LEAST_PIECE:
        tests.append(_HOLDS_PIECE)
        values.append('"{}"'.format(text.replace('"', '""')))
    elif text:
        tests.append(_HOLDS_TEXT)
        values.append(text)
    if query.since is not None:
        tests.append("created >= ?")
        values.append(rows.micros(query.since))
    if query.states is not None:
        tests.append(f"state IN ({', '.join('?' * len(query.states))})")
        values.extend(state.value for state in query.states)
    if query.teller:
        tests.append("teller = ?")
        values.append(query.teller)
    return (f"WHERE {' AND '.join(tests)}" if tests else ""), values


def sealed(connection: Connection, request_id: str) -> SealedOrder | None:
    """Return the sealed order of a request that is not answered yet, or None."""
    row = connection.execute(_SEALED, (request_id,)).fetchone()
    return None if row is None else SealedOrder(*row)


def wrong_tries(connection: Connection) -> tuple[datetime, ...]:
    """Return when a wrong passphrase was typed since the last unlocking, oldest first."""
    since = connection.execute(_UNLOCKED, (Act.UNLOCKED.value,)).fetchone()[0] or 0
    wrong = connection.execute(_ACTS_SINCE, (since, Act.WRONG_PASSPHRASE.value))
    return tuple(rows.moment(row["at"]) for row in wrong)
