"""The audit trail as text for people outside: CSV or JSON lines, days in UTC.

No card data and no names of customers can be in it: an event holds none.
"""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Literal

from branch_app.journal.rows import micros, moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from sqlite3 import Connection

Form = Literal["csv", "json"]
_COLUMNS = ("seq", "at", "who", "computer", "act", "outcome", "subject", "detail")
_SOME = (
    "SELECT seq, at, who, computer, act, outcome, subject, detail, mac FROM events"
    " WHERE seq > ? AND at >= ? AND at < ? ORDER BY seq LIMIT 1000"
)
_ACTIVE = ("=", "+", "-", "@", "\t", "\r", "\n")


def span(first: date, last: date) -> tuple[int, int]:
    """Return the UTC microseconds from the start of one day to the end of another."""
    begin = datetime.combine(first, time(), tzinfo=UTC)
    end = datetime.combine(last, time(), tzinfo=UTC) + timedelta(days=1)
    return micros(begin), micros(end)


def batch(connection: Connection, after: int, begin: int, end: int) -> list[dict[str, Any]]:
    """Read the next events of a time, in their order.

    Args:
        connection: inside a read transaction.
        after: number of the event before; 0 to begin.
        begin: UTC microseconds since 1970.
        end: the same; the events are before it.
    """
    return [dict(row) for row in connection.execute(_SOME, (after, begin, end))]


def text(rows: Sequence[dict[str, Any]], form: Form, *, first: bool) -> str:
    """Write events.

    Args:
        rows: from ``batch``.
        form: ``csv`` (RFC 4180, with a header) or ``json`` (one object a line).
        first: this is the beginning of the text.

    Returns:
        Whole lines.
    """
    lines = [_line(row) for row in rows]
    if form == "json":
        return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    out = io.StringIO()
    writer = csv.writer(out)
    if first:
        writer.writerow((*_COLUMNS, "mac"))
    writer.writerows([_guarded(str(value)) for value in line.values()] for line in lines)
    return out.getvalue()


def _line(row: dict[str, Any]) -> dict[str, Any]:
    line = {name: row[name] for name in _COLUMNS}
    line["at"] = moment(row["at"]).isoformat(timespec="microseconds")
    return {**line, "mac": row["mac"].hex()}


def _guarded(cell: str) -> str:
    """Keep a spreadsheet from running a cell (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(_ACTIVE) else cell
