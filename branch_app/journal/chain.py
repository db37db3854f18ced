"""The audit trail: every event is bound to the one before it by an HMAC (PCI DSS 10.2.2, 10.3).

``mac = HMAC-SHA256(key, mac of the event before || event)``. One more row, sealed by the same
key, says where the chain begins and ends; it is written in the transaction of each event. Who
has no key can so not edit, swap, insert, remove or cut off events without being noticed. That
the whole file was put back to an older copy shows only against an ``Anchor`` kept elsewhere.

No card data and no names of customers may enter an event.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from branch_app.domain.words import words
from branch_app.journal import failures

if TYPE_CHECKING:
    from sqlite3 import Connection

_START = bytes(32)
"""The mac before the very first event."""
_TEXTS = ("who", "computer", "act", "outcome", "subject", "detail")


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the audit trail.

    Attributes:
        at: when, UTC microseconds since 1970.
        who: the teller.
        computer: where it was done.
        act: what was done.
        success: whether it was.
        subject: the request that it was done to, or "".
        detail: a state, a number, or "".
    """

    at: int
    who: str
    computer: str
    act: str
    success: bool = True
    subject: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The end of the chain at some time, to be kept outside of the file.

    Attributes:
        seq: number of the last event.
        mac: its mac, 32 bytes.
    """

    seq: int
    mac: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of the chain has found.

    Attributes:
        events: how many events were read.
        first_broken: number of the first event that is not as it was written; 0 when the events
            fit together but the row that says where they begin and end is not ours; None when
            all is well.
        why: what is wrong, one sentence; "" when all is well.
        last: the end of the chain as far as it is whole.
    """

    events: int
    first_broken: int | None
    why: str
    last: Anchor


def _packed(*fields: bytes) -> bytes:
    """Join fields so that no two lists of fields give the same bytes."""
    return b"".join(len(one).to_bytes(4, "big") + one for one in fields)


def _mac(key: bytes, before: bytes, fields: tuple[bytes, ...]) -> bytes:
    return hmac.digest(key, before + _packed(b"event", *fields), "sha256")


def _seal(key: bytes, first_seq: int, first_mac: bytes, last: Anchor) -> bytes:
    fields = (str(first_seq).encode(), first_mac, str(last.seq).encode(), last.mac)
    return hmac.digest(key, _packed(b"chain", *fields), "sha256")


_BEGIN = "INSERT INTO chain VALUES (1, ?, ?, ?, ?, ?)"
_ENDS = "SELECT first_seq, first_mac, last_seq, last_mac, seal FROM chain"
_SET_ENDS = "UPDATE chain SET first_seq = ?, first_mac = ?, last_seq = ?, last_mac = ?, seal = ?"
_ADD = (
    "INSERT INTO events (seq, at, who, computer, act, outcome, subject, detail, mac)"
    " VALUES (:seq, :at, :who, :computer, :act, :outcome, :subject, :detail, :mac)"
)
_MAC_OF = "SELECT mac FROM events WHERE seq = ?"
_SOME = (  # as bytes: a text that somebody has damaged may be none
    "SELECT seq, at, CAST(who AS BLOB) AS who, CAST(computer AS BLOB) AS computer,"
    " CAST(act AS BLOB) AS act, CAST(outcome AS BLOB) AS outcome,"
    " CAST(subject AS BLOB) AS subject, CAST(detail AS BLOB) AS detail,"
    " CAST(mac AS BLOB) AS mac FROM events WHERE seq >= ? ORDER BY seq LIMIT 2000"
)
_LEAST = -(2**63)
"""The least number that SQLite gives a row."""


def begin(connection: Connection, key: bytes) -> None:
    """Write the row of an empty chain."""
    connection.execute(_BEGIN, _sealed_ends(key, 1, _START, Anchor(0, _START)))


def ends(connection: Connection, key: bytes) -> tuple[int, bytes, Anchor]:
    """Return the first number, the mac before it, and the end of the chain.

    Raises:
        JournalError: the row is not what Branch Counter wrote. To go on would seal a forgery.
    """
    found = _read_ends(connection, key)
    if found is None:
        raise failures.forged()
    return found


def _read_ends(connection: Connection, key: bytes) -> tuple[int, bytes, Anchor] | None:
    found = connection.execute(_ENDS).fetchall()
    if len(found) != 1:
        return None
    first_seq, first_mac, last_seq, last_mac, seal = found[0]
    numbers = isinstance(first_seq, int) and isinstance(last_seq, int)
    if not numbers or not all(isinstance(one, bytes) for one in (first_mac, last_mac, seal)):
        return None
    last = Anchor(last_seq, last_mac)
    if not hmac.compare_digest(seal, _seal(key, first_seq, first_mac, last)):
        return None
    return first_seq, first_mac, last


def append(connection: Connection, key: bytes, event: Event) -> None:
    """Add an event at the end; the caller's transaction makes it lasting.

    Raises:
        JournalError: the end of the chain is not what Branch Counter wrote.
    """
    first_seq, first_mac, last = ends(connection, key)
    row: dict[str, Any] = {
        "seq": last.seq + 1,
        "at": event.at,
        "who": event.who,
        "computer": event.computer,
        "act": event.act,
        "outcome": "success" if event.success else "failure",
        "subject": event.subject,
        "detail": event.detail,
    }
    row["mac"] = _mac(key, last.mac, _fields({**row, **{n: row[n].encode() for n in _TEXTS}}))
    connection.execute(_ADD, row)
    write_ends(connection, key, first_seq, first_mac, Anchor(row["seq"], row["mac"]))


def write_ends(
    connection: Connection, key: bytes, first_seq: int, first_mac: bytes, last: Anchor
) -> None:
    """Say where the chain begins and ends, sealed."""
    connection.execute(_SET_ENDS, _sealed_ends(key, first_seq, first_mac, last))


def _sealed_ends(key: bytes, first_seq: int, first_mac: bytes, last: Anchor) -> tuple[object, ...]:
    return first_seq, first_mac, last.seq, last.mac, _seal(key, first_seq, first_mac, last)


def _fields(row: Any) -> tuple[bytes, ...]:
    return (
        str(row["seq"]).encode(),
        str(row["at"]).encode(),
        *(bytes(row[name] or b"") for name in _TEXTS),
    )


def holds(connection: Connection, key: bytes, anchor: Anchor) -> bool:
    """Tell whether an earlier end of the chain is still in it, without walking the chain.

    Args:
        connection: inside one read transaction.
        key: of the chain.
        anchor: the end at an earlier time, kept elsewhere.

    Returns:
        False for an older copy, and for one with another history.

    Raises:
        JournalError: the chain's row is not what Branch Counter wrote.
    """
    first_seq, _, last = ends(connection, key)
    if anchor.seq > last.seq:
        return False
    if anchor.seq < first_seq:
        return True  # purged since, by rule
    row = connection.execute(_MAC_OF, (anchor.seq,)).fetchone()
    return row is not None and hmac.compare_digest(row["mac"], anchor.mac)


def verify(connection: Connection, key: bytes, anchor: Anchor | None = None) -> Verdict:
    """Check every event that is kept, and the ends.

    Args:
        connection: inside one read transaction.
        key: of the chain.
        anchor: the end at an earlier time, kept elsewhere; None when there is none.

    Returns:
        What was found; the first broken event is named.
    """
    walk = _Walk(key, _read_ends(connection, key))
    walk.over(connection, anchor)
    return walk.verdict(anchor)


class _Walk:
    """A way along the chain, from its first event to its last or to the first broken one."""

    def __init__(self, key: bytes, found: tuple[int, bytes, Anchor] | None) -> None:
        self._key = key
        self._found = found
        self._count = 0
        self._broken: int | None = None
        self._why = ""
        self._last = Anchor(found[0] - 1, found[1]) if found else Anchor(0, _START)

    def _break(self, seq: int, why: str) -> None:
        if self._broken is None:
            self._broken, self._why = seq, why

    def over(self, connection: Connection, anchor: Anchor | None) -> None:
        """Read the events in their order until one is broken."""
        place = _LEAST
        while batch := connection.execute(_SOME, (place,)).fetchall():
            if self._found is None and place == _LEAST:  # unknown beginning: trust the first number
                self._last = Anchor(batch[0]["seq"] - 1, _START)
            place = batch[-1]["seq"] + 1
            for row in batch:
                if not self._fits(row, anchor):
                    return

    def _fits(self, row: Any, anchor: Anchor | None) -> bool:
        expected = self._last.seq + 1
        if row["seq"] != expected:
            self._break(expected, words("Event {seq} is missing.", seq=expected))
            return False
        self._count += 1
        mac = _mac(self._key, self._last.mac, _fields(row))
        known_start = self._found is not None or expected == 1 or self._count > 1
        if known_start and not hmac.compare_digest(mac, row["mac"] or b""):
            self._break(expected, words("Event {seq} is not as it was written.", seq=expected))
            return False
        if anchor is not None and anchor.seq == expected and anchor.mac != row["mac"]:
            self._break(
                expected,
                words("Event {seq} is another one than was noted elsewhere.", seq=expected),
            )
            return False
        self._last = Anchor(expected, row["mac"])
        return True

    def verdict(self, anchor: Anchor | None) -> Verdict:
        """Compare the end that was reached with the end that was written."""
        if self._broken is None:
            self._check_ends(anchor)
        return Verdict(self._count, self._broken, self._why, self._last)

    def _check_ends(self, anchor: Anchor | None) -> None:
        here = self._last
        if self._found is None:
            self._break(0, "The row that says where the events begin and end is not ours.")
            return
        last = self._found[2]
        if here.seq < last.seq:
            self._break(
                here.seq + 1,
                words("Event {seq} and what followed were cut off.", seq=here.seq + 1),
            )
        elif here.seq > last.seq:
            self._break(
                last.seq + 1, words("Event {seq} was added by something else.", seq=last.seq + 1)
            )
        elif here.mac != last.mac:
            self._break(here.seq, words("Event {seq} is not as it was written.", seq=here.seq))
        if anchor is None:
            return
        if anchor.seq > here.seq:
            self._break(here.seq + 1, "The journal was put back to an older copy.")
        first = self._found[0]
        if anchor.seq == first - 1 and anchor.mac != self._found[1]:
            self._break(first, "The journal is not the one that was noted elsewhere.")
