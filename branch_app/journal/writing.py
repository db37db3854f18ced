"""What is written, each as one step together with its event. The caller's transaction holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, String, bindparam, delete, func, insert, select, update

from branch_app.domain.order import State
from branch_app.journal import chain, reading, rows, rules
from branch_app.journal.schema import events, requests
from branch_app.journal.schema import sealed as sealed_orders

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import SealedOrder

_FAILURES = frozenset({
    State.NOT_SENT, State.REJECTED, State.NOT_CERTAIN, State.DATA_PROBLEM, State.STATION_PROBLEM,
})  # fmt: skip
"""States that the audit trail calls a failure of the order."""


# Made once, as in ``reading``.
_WANTED = bindparam("wanted", type_=String)
_ADD, _SEAL = insert(requests), insert(sealed_orders)
_MOVE = update(requests).where(
    requests.c.request_id == _WANTED,
    requests.c.version == bindparam("before", type_=Integer),
    requests.c.open == 1,
)
_UNSEAL = delete(sealed_orders).where(sealed_orders.c.request_id == _WANTED)


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
        if reading.find(connection, request.request_id) is not None:
            raise rules.twice(request)
        if (rival := reading.open_on_card(connection, request.card_id)) is not None:
            raise rules.under_way(rival)
        connection.execute(_ADD, rows.to_row(request))
        connection.execute(
            _SEAL,
            {"request_id": sealed.request_id, "card_id": sealed.card_id, "body": sealed.body},
        )
        self._request_event(connection, "request prepared", request)

    def save(self, connection: Connection, request: IssuanceRequest) -> bool:
        """Write the next state of a request.

        Returns:
            Whether its sealed order was erased.

        Raises:
            Overtaken: what is on the disk is not the state that this one follows.
            IllegalMove: it was never prepared, or may not be in that state.
        """
        rules.check_follows(reading.find(connection, request.request_id), request)
        follows = {"wanted": request.request_id, "before": len(request.history) - 1}
        if connection.execute(_MOVE, rows.to_row(request) | follows).rowcount != 1:
            raise AssertionError("a request changed inside of our own transaction")
        erased = False
        if not request.state.keeps_sealed:
            erased = connection.execute(_UNSEAL, {"wanted": request.request_id}).rowcount > 0
        self._request_event(connection, "request moved", request)
        return erased

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
        old = delete(requests).where(requests.c.open == 0, requests.c.updated < before)
        ended = connection.execute(old).rowcount
        young = select(func.min(events.c.seq)).where(events.c.at >= before)
        keep = connection.execute(young).scalar() or last.seq + 1
        if keep > first_seq:
            edge = select(events.c.mac).where(events.c.seq == keep - 1)
            first_mac = connection.execute(edge).scalar_one()
            connection.execute(delete(events).where(events.c.seq < keep))
            chain.write_ends(connection, self._key, keep, first_mac, last)
        gone = keep - first_seq
        if ended or gone:
            what = f"{ended} requests, {gone} events"
            self.event(connection, "journal purged", detail=what)
        return ended, gone
