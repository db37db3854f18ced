"""What goes over the wire and what comes back: strict out, tolerant in.

Requests are exact structs. Answers are read for what is needed; everything else in them is
ignored, and nothing in them is believed before it has been checked. No HTTP library, no key and
no decision about a request may enter here.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import msgspec

from branch_app.domain.errors import plain
from branch_app.domain.ports import AccessToken, Operation
from branch_app.domain.secret import Secret

if TYPE_CHECKING:
    from branch_app.domain.card import ExpiryOrder
    from branch_app.domain.order import CardOrder

OPERATION_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""``operationId`` (docs/d1/d1-api.md, section 3.2)."""
TOKEN_LIFETIME = 900.0
"""Seconds that a token lives when D1 does not say (section 4)."""

_TOKEN = re.compile(r"[\x21-\x7e]{1,16384}")
_LONGEST_LIFETIME = 86_400.0  # a day: anything longer is a mistake, not a lifetime
_LONG_DIGITS = re.compile(r"\d(?:[ -]?\d){9,}")


class Garbage(Exception):
    """An answer that cannot be used. Its text names what is wrong, never what was in it."""


class CardData(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """What is sealed into ``encryptedData`` (docs/d1/d1-api.md, section 2). Hides itself."""

    pan: str
    exp: str
    name: str
    second_name: str = ""
    encoded_name: str = ""

    def __repr__(self) -> str:
        return "CardData(…)"


class Services(msgspec.Struct, frozen=True):
    """``services`` (section 1.2): only what every onboarding has (section 7)."""

    issuance: str


class PaymentApplicationOut(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """``paymentApplication`` (section 1.3)."""

    config: str
    oda_key_index: str
    derivation_key_index: str
    cv_key_index: str | None = None
    pv_key_index: str | None = None


class CardRequest(
    msgspec.Struct, frozen=True, rename="camel", tag="INSTANT", tag_field="distributionChannel"
):
    """The body of an order, channel INSTANT (section 1.1)."""

    perso_station: str
    card_product_id: str
    consumer_id: str
    issuer_request_id: str
    services: Services
    encrypted_data: str
    payment_application: PaymentApplicationOut


def card_data(order: CardOrder, expiry_order: ExpiryOrder) -> bytes:
    """Write the card data as the JSON that is sealed.

    Args:
        order: whose data.
        expiry_order: how D1 wants the expiry.

    Returns:
        UTF-8 JSON in clear: seal it at once.

    Raises:
        InvalidInput: for an expiry that could be read two ways.
    """
    return msgspec.json.encode(
        CardData(
            pan=order.pan.reveal(),
            exp=order.expiry.wire(expiry_order),
            name=order.name,
            second_name=order.second_name,
            encoded_name=order.encoded_name,
        )
    )


def card_request(order: CardOrder, encrypted: str) -> bytes:
    """Write the body of an order.

    Args:
        order: what to make and where.
        encrypted: the compact JWE of its card data.

    Returns:
        UTF-8 JSON.
    """
    application = order.product.payment_application
    return msgspec.json.encode(
        CardRequest(
            perso_station=order.station.id,
            card_product_id=order.product.id,
            consumer_id=order.consumer_id,
            issuer_request_id=order.request_id,
            services=Services(order.issuance.value),
            encrypted_data=encrypted,
            payment_application=PaymentApplicationOut(
                config=application.config,
                oda_key_index=application.oda_key_index,
                derivation_key_index=application.derivation_key_index,
                cv_key_index=application.cv_key_index,
                pv_key_index=application.pv_key_index,
            ),
        )
    )


class _TokenIn(msgspec.Struct, rename=None):
    access_token: Any = None
    expires_in: Any = None
    token_type: Any = None


class _DetailsIn(msgspec.Struct):
    status: Any = None
    reason: Any = None


class _OperationIn(msgspec.Struct, rename="camel"):
    operation_id: Any = None
    operation: Any = None
    status: Any = None
    start_time: Any = None
    details: Any = None
    error: Any = None
    error_code: Any = None
    issuer_request_id: Any = None


class _StatusIn(msgspec.Struct):
    operations: Any = None


class _ProblemIn(msgspec.Struct, rename="camel"):
    error: Any = None
    error_code: Any = None


def _decode(body: bytes) -> Any:
    """Read JSON from a stranger.

    Raises:
        Garbage: it is none. ``RecursionError`` is msgspec's answer to very deep nesting.
    """
    wrong = "not JSON"
    try:
        return msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeError):
        pass
    except RecursionError:
        wrong = "JSON nested too deep"
    raise Garbage(wrong)


def _object(value: Any, wrong: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Garbage(wrong)
    return value


def foreign(value: Any, limit: int = 200) -> str:
    """Make another party's text fit to show or keep.

    Args:
        value: anything out of an answer.
        limit: the most characters to keep.

    Returns:
        One printable line; "" for what is no text. Ten or more digits in a row, which could be
        a card number that was echoed, become a bullet.
    """
    return _LONG_DIGITS.sub("•", plain(value, limit)) if isinstance(value, str) else ""


def read_token(body: bytes, server_time: datetime | None) -> AccessToken:
    """Read the token endpoint's answer (docs/d1/d1-api.md, section 3.1).

    Args:
        body: of a 200.
        server_time: D1's ``Date``.

    Returns:
        The token; its lifetime is D1's word, or 15 minutes where that is missing or absurd.

    Raises:
        Garbage: there is no usable bearer token in it.
    """
    answer = msgspec.convert(_object(_decode(body), "no JSON object"), _TokenIn)
    token = answer.access_token
    if not (isinstance(token, str) and _TOKEN.fullmatch(token)):
        raise Garbage("no usable access_token")
    if answer.token_type is not None and str(answer.token_type).lower() != "bearer":
        raise Garbage("token_type is not bearer")
    return AccessToken(Secret(token), _lifetime(answer.expires_in), server_time)


def _lifetime(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return TOKEN_LIFETIME
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return TOKEN_LIFETIME
    return seconds if 0 < seconds <= _LONGEST_LIFETIME else TOKEN_LIFETIME


def read_operation_id(body: bytes) -> str:
    """Read the answer to an order (section 3.2).

    Raises:
        Garbage: there is no valid ``operationId`` in it.
    """
    answer = msgspec.convert(_object(_decode(body), "no JSON object"), _OperationIn)
    if not _is_operation_id(answer.operation_id):
        raise Garbage("no valid operationId")
    return str(answer.operation_id)


def _is_operation_id(value: Any) -> bool:
    return isinstance(value, str) and OPERATION_ID.fullmatch(value) is not None


def read_operations(body: bytes) -> tuple[Operation, ...]:
    """Read the answer to a status call (section 8.2).

    Entries without a usable id or inner status are left out, so are operations that are not
    productions. ``cardId`` is not compared: D1 may write an internal id of its own there.

    Returns:
        The operations, in D1's order; empty when D1 lists none.

    Raises:
        Garbage: there is no list, or nothing in it can be read. That must not pass for "D1
            knows no such order", which is what allows an order to be sent again.
    """
    answer = msgspec.convert(_object(_decode(body), "no JSON object"), _StatusIn)
    if not isinstance(answer.operations, list):
        raise Garbage("no operations list")
    entries = [
        msgspec.convert(entry, _OperationIn)
        for entry in answer.operations
        if isinstance(entry, dict)
    ]
    productions = [
        entry
        for entry in entries
        if entry.operation == "PRODUCE" or not isinstance(entry.operation, str)
    ]
    read = [operation for entry in productions if (operation := _operation(entry)) is not None]
    if answer.operations and not read and (productions or not entries):
        raise Garbage("no operation that can be read")
    return tuple(read)


def _operation(entry: _OperationIn) -> Operation | None:
    details = entry.details if isinstance(entry.details, dict) else {}
    inner = msgspec.convert(details, _DetailsIn)
    status = foreign(inner.status, 64)
    if not _is_operation_id(entry.operation_id) or not status:
        return None
    return Operation(
        operation_id=entry.operation_id,
        status=foreign(entry.status, 64),
        details=status,
        started=_instant(entry.start_time),
        request_id=plain(entry.issuer_request_id, 64)
        if isinstance(entry.issuer_request_id, str)
        else "",
        reason=foreign(inner.reason) or foreign(entry.error) or foreign(entry.error_code),
    )


def _instant(value: Any) -> datetime | None:
    """Read an ISO 8601 time that says its zone; a time without one is not guessed."""
    if not isinstance(value, str):
        return None
    try:
        instant = datetime.fromisoformat(value.strip())
        return instant.astimezone(UTC) if instant.tzinfo else None
    except (ValueError, OverflowError):
        return None


def read_problem(body: bytes) -> str:
    """Read D1's error object (section 3.4) as one line, "" when there is none.

    Args:
        body: of any refusal.
    """
    try:
        problem = msgspec.convert(_object(_decode(body), "no JSON object"), _ProblemIn)
    except Garbage:
        return ""
    return ": ".join(filter(None, (foreign(problem.error_code, 64), foreign(problem.error))))


def read_date(value: str | None) -> datetime | None:
    """Read an HTTP date (RFC 9110, section 5.6.7).

    Args:
        value: a header, or None.

    Returns:
        UTC, or None where there is no usable one.
    """
    try:
        date = parsedate_to_datetime(value or "")
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def read_retry_after(value: str | None, now: datetime) -> float | None:
    """Read ``Retry-After`` (RFC 9110, section 10.2.3).

    Args:
        value: the header, or None: seconds or a date.
        now: D1's time where known.

    Returns:
        Seconds to wait, or None where D1 said nothing usable.
    """
    text = (value or "").strip()
    if re.fullmatch(r"[0-9]{1,9}", text):
        return float(text)
    date = read_date(text)
    if date is None or (seconds := (date - now).total_seconds()) < 0:
        return None
    return seconds
