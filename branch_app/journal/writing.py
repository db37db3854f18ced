"""What is written, each as one step together with its event. The caller's transaction holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from branch_app.domain.order import MOVES, State
from branch_app.journal import chain, reading, rows, rules

if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import SealedOrder

_FAILURES = frozenset({
    State.NOT_SENT, State.REJECTED, State.NOT_CERTAIN, State.DATA_PROBLEM, State.STATION_PROBLEM,
})  # fmt: skip
"""States that the audit trail calls a failure of the order."""

ADD = (
    "INSERT INTO requests (request_id, card_id, created, updated, state, open, version, name,"
    " second_name, last_four, teller, product_name, station_name, words, body)"
    " VALUES (:request_id, :card_id, :created, :updated, :state, :open, :version, :name,"
    " :second_name, :last_four, :teller, :product_name, :station_name, :words, :body)"
    " ON CONFLICT DO NOTHING"
)
_MOVE = (
    "UPDATE requests SET updated = :updated, state = :state, open = :open, version = :version,"
    " body = :body WHERE request_id = :request_id AND card_id = :card_id"
    " AND version = :version - 1 AND state = :before AND updated = :since AND open = 1"
)
"""Over the state that it follows, and only that one. Whose card it is does not change."""
_SEAL = "INSERT INTO sealed (request_id, card_id, body) VALUES (?, ?, ?)"
_UNSEAL = "DELETE FROM sealed WHERE request_id = ?"
_PURGE = "DELETE FROM requests WHERE open = 0 AND updated < ?"
_FIRST_YOUNG = "SELECT min(seq) FROM events WHERE at >= ?"
_MAC_OF = "SELECT mac FROM events WHERE seq = ?"
_CUT = "DELETE FROM events WHERE seq < ?"


class Scribe:
    """Writes requests and events.

    Args:
        key: of the chain.
        blank: makes an event of now, by the teller of this window, from act and further fields.
    """

    def __init__(self, key: bytes, blank: Callable[..., chain.Event]) -> None:
        self._key = key
        self._blank = blank

    def event(self, connection: Connection, act: str, **fields: Any) -> None:
        """Add an event."""
        chain.append(connection, self._key, self._blank(act, **fields))

    def prepare(
        self, connection: Connection, request: IssuanceRequest, sealed: SealedOrder
    ) -> None:
        """Write a new request and its sealed order.

        Raises:
            CardUnderWay: the card has an open request.
            IllegalMove: the request id is used already.
        """
        if connection.execute(ADD, rows.to_row(request)).rowcount != 1:
            self._refuse(connection, request)
        connection.execute(_SEAL, (sealed.request_id, sealed.card_id, sealed.body))
        self._request_event(connection, "request prepared", request)

    @staticmethod
    def _refuse(connection: Connection, request: IssuanceRequest) -> NoReturn:
        """Say why a request cannot be new."""
        if reading.find(connection, request.request_id) is not None:
            raise rules.twice(request)
        if (rival := reading.open_on_card(connection, request.card_id)) is not None:
            raise rules.under_way(rival)
        raise AssertionError("a request was refused by no rule of ours")

    def save(self, connection: Connection, request: IssuanceRequest) -> bool:
        """Write the next state of a request.

        Returns:
            Whether its sealed order was erased.

        Raises:
            Overtaken: what is on the disk is not the state that this one follows.
            IllegalMove: it was never prepared, or may not be in that state.
        """
        if not self._moved(connection, request):
            rules.check_follows(reading.find(connection, request.request_id), request)
            raise AssertionError("a request was refused by no rule of ours")
        erased = False
        if not request.state.keeps_sealed:
            erased = connection.execute(_UNSEAL, (request.request_id,)).rowcount > 0
        self._request_event(connection, "request moved", request)
        return erased

    @staticmethod
    def _moved(connection: Connection, request: IssuanceRequest) -> bool:
        """Write a request over its state before, if that is there and may be followed.

        Nothing is read for it: the statement asks what ``rules.check_follows`` asks, and that one
        says why where the answer is no.
        """
        before = request.previous
        if before is None or request.state not in MOVES[before.state]:
            return False
        row = rows.to_row(request)
        row |= {"before": before.state.value, "since": rows.micros(before.at)}
        return connection.execute(_MOVE, row).rowcount == 1

    def _request_event(self, connection: Connection, act: str, request: IssuanceRequest) -> None:
        success = request.state not in _FAILURES
        subject, detail = request.request_id, request.state.value
        self.event(connection, act, success=success, subject=subject, detail=detail)

    def purge(self, connection: Connection, before: int) -> tuple[int, int]:
        """Delete what ended, and the events, before a time.

        Events go from the first one on, up to the first that is younger: after a clock was set
        back an older one behind it stays with it.

        Args:
            connection: inside a transaction.
            before: UTC microseconds since 1970.

        Returns:
            How many requests and how many events went.
        """
        first_seq, _, last = chain.ends(connection, self._key)
        ended = connection.execute(_PURGE, (before,)).rowcount
        keep = connection.execute(_FIRST_YOUNG, (before,)).fetchone()[0] or last.seq + 1
        if keep > first_seq:
            first_mac = connection.execute(_MAC_OF, (keep - 1,)).fetchone()["mac"]
            connection.execute(_CUT, (keep,))
            chain.write_ends(connection, self._key, keep, first_mac, last)
        gone = keep - first_seq
        if ended or gone:
            what = f"{ended} requests, {gone} events"
            self.event(connection, "journal purged", detail=what)
        return ended, gone
