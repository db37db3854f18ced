"""Requests as rows and back. What a row must never hold: a card number, an expiry, a JWE."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from branch_app.domain.card import Issuance  # noqa: TC001  # msgspec reads the annotation
from branch_app.domain.order import IssuanceRequest, Moment, State
from branch_app.journal.rules import words

if TYPE_CHECKING:
    from collections.abc import Mapping

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Step(msgspec.Struct, array_like=True):
    """A ``domain.order.Moment`` as it is written."""

    at: int
    state: State
    note: str


class Body(msgspec.Struct, omit_defaults=True):
    """What a request holds besides the columns. A field that comes later needs a default."""

    consumer_id: str
    encoded_name: str
    product_id: str
    station_id: str
    station_name: str
    issuance: Issuance
    history: list[Step]
    follows: str = ""
    operation_id: str = ""
    d1_status: str = ""
    reason: str = ""
    detail: str = ""
    sent: int | None = None
    refused: bool = False


def _as_text(value: object) -> str:
    """Write a sentence with facts in it (``domain.words``) as the plain text that it is."""
    if not isinstance(value, str):
        raise NotImplementedError(type(value).__name__)
    return str(value)


_encoder = msgspec.json.Encoder(enc_hook=_as_text)
_decoder = msgspec.json.Decoder(Body)


def micros(at: datetime) -> int:
    """Return a time as whole UTC microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


def moment(stamp: int) -> datetime:
    """Return the time of so many microseconds since 1970, UTC."""
    return _EPOCH + stamp * _MICROSECOND


def to_row(request: IssuanceRequest) -> dict[str, Any]:
    """Write a request as the values of its row, without ``seq``."""
    body = Body(
        consumer_id=request.consumer_id,
        encoded_name=request.encoded_name,
        product_id=request.product_id,
        station_id=request.station_id,
        station_name=request.station_name,
        issuance=request.issuance,
        history=[Step(micros(one.at), one.state, one.note) for one in request.history],
        follows=request.follows,
        operation_id=request.operation_id,
        d1_status=request.d1_status,
        reason=request.reason,
        detail=request.detail,
        sent=None if request.sent is None else micros(request.sent),
        refused=request.refused,
    )
    return {
        "request_id": request.request_id,
        "card_id": request.card_id,
        "created": micros(request.created),
        "updated": micros(request.since),
        "state": request.state.value,
        "open": int(not request.state.final),
        "version": len(request.history),
        "name": request.name,
        "second_name": request.second_name,
        "last_four": request.last_four,
        "teller": request.teller,
        "product_name": request.product_name,
        "station_name": request.station_name,
        "words": words(request),
        "body": _encoder.encode(body),
    }


def from_row(row: Mapping[Any, Any]) -> IssuanceRequest:
    """Read a request from its row.

    Raises:
        msgspec.MsgspecError: the body is not what ``to_row`` writes.
        ValueError: the state is not one of ours.
    """
    body = _decoder.decode(row["body"])
    return IssuanceRequest(
        request_id=row["request_id"],
        card_id=row["card_id"],
        consumer_id=body.consumer_id,
        name=row["name"],
        second_name=row["second_name"],
        encoded_name=body.encoded_name,
        last_four=row["last_four"],
        product_id=body.product_id,
        product_name=row["product_name"],
        station_id=body.station_id,
        station_name=body.station_name,
        issuance=body.issuance,
        teller=row["teller"],
        created=moment(row["created"]),
        follows=body.follows,
        state=State(row["state"]),
        history=tuple(Moment(moment(one.at), one.state, one.note) for one in body.history),
        operation_id=body.operation_id,
        d1_status=body.d1_status,
        reason=body.reason,
        detail=body.detail,
        sent=None if body.sent is None else moment(body.sent),
        refused=body.refused,
    )
