"""Requests and sealed orders for the tests of this room."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it ships no types

from branch_app.domain.card import Issuance
from branch_app.domain.order import IssuanceRequest, Moment, State
from branch_app.domain.ports import SealedOrder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from branch_app.domain.ports import Journal

NOW = datetime(2026, 11, 23, 9, 0, 0, 123456, tzinfo=UTC)
SECRET = bytes(range(32))
JWE = b"eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIn0." + b"Q0FSRERBVEE" * 300


def request(request_id: str = "R-1", card_id: str = "C-1", **facts: Any) -> IssuanceRequest:
    given: dict[str, Any] = {
        "request_id": request_id,
        "card_id": card_id,
        "consumer_id": "consumer-4711",
        "name": "ANNA MUSTER",
        "second_name": "SECOND LINE",
        "encoded_name": "MUSTER/ANNA",
        "last_four": "7899",
        "product_id": "DEBIT",
        "product_name": "Debit",
        "station_id": "S1",
        "station_name": "Counter 1",
        "issuance": Issuance.CREATION,
        "teller": "anna",
        "created": NOW,
        "history": (Moment(NOW, State.PREPARED),),
    }
    return IssuanceRequest(**given | facts)


def sealed(of: IssuanceRequest, body: bytes = JWE) -> SealedOrder:
    return SealedOrder(of.request_id, of.card_id, body)


async def prepare(journal: Journal, *ids: str) -> None:
    """Prepare requests, each for a card of its own."""
    for one in ids:
        new = request(f"R-{one}", f"C-{one}")
        await journal.prepare(new, sealed(new))


async def walk(journal: Journal, first: IssuanceRequest, *states: State) -> IssuanceRequest:
    for state in states:
        first = first.moved(state, NOW)
        await journal.save(first)
    return first


def on_disk(path: Path) -> bytes:
    """Return every byte of the journal's files."""
    return b"".join(one.read_bytes() for one in sorted(path.parent.iterdir()))


@contextmanager
def raw(path: Path) -> Iterator[Any]:
    """Open a journal that is not encrypted, past Branch Counter."""
    connection = dbapi2.connect(path, isolation_level=None, timeout=0.2)
    try:
        yield connection
    finally:
        connection.close()
