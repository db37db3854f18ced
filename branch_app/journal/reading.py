"""What is asked of the tables. Nothing that writes may enter here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import String, bindparam, case, func, select

from branch_app.domain.order import URGENCY
from branch_app.domain.ports import Act, SealedOrder, Sort
from branch_app.journal import rows
from branch_app.journal.rules import sought
from branch_app.journal.schema import LEAST_PIECE, events, pieces, requests
from branch_app.journal.schema import sealed as sealed_orders

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Select

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Query

_Requests = tuple["IssuanceRequest", ...]
_URGENCY = case({state.value: place for place, state in enumerate(URGENCY)}, value=requests.c.state)
_ORDERS: dict[Sort, tuple[ColumnElement[Any], ...]] = {
    Sort.TIME: (),
    Sort.NAME: (requests.c.name,),
    Sort.STATE: (_URGENCY,),
    Sort.STATION: (requests.c.station_name,),
}


# Made once: SQLAlchemy takes as long to put a statement together as SQLite to carry it out.
_WANTED = bindparam("wanted", type_=String)
_FIND = select(requests).where(requests.c.request_id == _WANTED)
_OPEN_ON_CARD = select(requests.c.request_id).where(
    requests.c.card_id == _WANTED, requests.c.open == 1
)


def _read(connection: Connection, statement: Select[Any], **values: object) -> _Requests:
    found = connection.execute(statement, values).mappings().all()
    return tuple(rows.from_row(row) for row in found)


def open_requests(connection: Connection) -> _Requests:
    """Return every request that has not ended, oldest first."""
    statement = select(requests).where(requests.c.open == 1).order_by(requests.c.seq)
    return _read(connection, statement)


def find(connection: Connection, request_id: str) -> IssuanceRequest | None:
    """Return a request, or None."""
    found = _read(connection, _FIND, wanted=request_id)
    return found[0] if found else None


def on_card(connection: Connection, card_id: str) -> _Requests:
    """Return every request for a card, oldest first."""
    statement = select(requests).where(requests.c.card_id == card_id).order_by(requests.c.seq)
    return _read(connection, statement)


def open_on_card(connection: Connection, card_id: str) -> str | None:
    """Return the id of the open request for a card, or None."""
    return connection.execute(_OPEN_ON_CARD, {"wanted": card_id}).scalar()


def page(connection: Connection, query: Query, offset: int, limit: int) -> _Requests:
    """Return a stretch of the requests that fit, in the order that the query asks for.

    The numbers are looked up in the index alone; only what is returned is read.
    """
    order = (*_ORDERS[query.sort], requests.c.seq.desc())
    numbers = _fitting(select(requests.c.seq), query).order_by(*order)
    chosen = numbers.limit(limit).offset(offset).scalar_subquery()
    return _read(connection, select(requests).where(requests.c.seq.in_(chosen)).order_by(*order))


def count(connection: Connection, query: Query) -> int:
    """Return how many requests fit."""
    statement = _fitting(select(func.count()).select_from(requests), query)
    return int(connection.execute(statement).scalar_one())


def _fitting(statement: Select[Any], query: Query) -> Select[Any]:
    text = sought(query.text)
    if len(text) >= LEAST_PIECE:
        quoted = text.replace('"', '""')
        found = select(pieces.c.rowid).where(pieces.c.requests_words.op("MATCH")(f'"{quoted}"'))
        statement = statement.where(requests.c.seq.in_(found))
    elif text:
        # LIKE knows upper and lower case of ASCII only, and gives % and _ a meaning.
        statement = statement.where(func.instr(requests.c.words, text) > 0)
    if query.since is not None:
        statement = statement.where(requests.c.created >= rows.micros(query.since))
    if query.states is not None:
        states = [state.value for state in query.states]
        statement = statement.where(requests.c.state.in_(states))
    if query.teller:
        statement = statement.where(requests.c.teller == query.teller)
    return statement


def sealed(connection: Connection, request_id: str) -> SealedOrder | None:
    """Return the sealed order of a request that is not answered yet, or None."""
    statement = select(sealed_orders).where(sealed_orders.c.request_id == request_id)
    row = connection.execute(statement).mappings().one_or_none()
    return None if row is None else SealedOrder(row["request_id"], row["card_id"], row["body"])


def wrong_tries(connection: Connection) -> tuple[datetime, ...]:
    """Return when a wrong passphrase was typed since the last unlocking, oldest first."""
    unlocked = (
        select(events.c.seq)
        .where(events.c.act == Act.UNLOCKED.value)
        .order_by(events.c.seq.desc())
        .limit(1)
    )
    since = connection.execute(unlocked).scalar() or 0
    wrong = (
        select(events.c.at)
        .where(events.c.seq > since, events.c.act == Act.WRONG_PASSPHRASE.value)
        .order_by(events.c.seq)
    )
    return tuple(rows.moment(at) for at in connection.execute(wrong).scalars())
