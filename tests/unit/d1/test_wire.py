"""Strict out, tolerant in: no answer of a stranger may break the reader or fool it."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.d1 import wire
from branch_app.domain.card import Expiry, ExpiryOrder
from branch_app.domain.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.order import CardOrder

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from([
                "operations", "operationId", "operation", "details", "status", "startTime",
                "reason", "error", "errorCode", "access_token", "expires_in", "token_type",
            ]),
            inner,
        )
    ),
)  # fmt: skip
READERS: list[Callable[[bytes], Any]] = [
    wire.read_operation_id,
    wire.read_operations,
    lambda body: wire.read_token(body, None),
    wire.read_problem,
]


def operation(**changes: Any) -> dict[str, Any]:
    return {
        "operationId": "01c5a05e-e197-11ec-8fea-0242ac120002",
        "operation": "PRODUCE",
        "status": "PENDING",
        "startTime": "2025-01-17T06:28:02.492Z",
        "cardId": "271b-6e47-8ec3-7f3f",
        "details": {"status": "CARD_PROD_REQUESTED"},
    } | changes


def status_body(*operations: Any) -> bytes:
    return json.dumps({"operations": operations}).encode()


@pytest.mark.parametrize("read", READERS)
@given(body=st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_a_stranger_s_answer_is_read_or_called_garbage(
    read: Callable[[bytes], Any], body: bytes
) -> None:
    with contextlib.suppress(wire.Garbage):  # the only exception that may come out
        read(body)


@pytest.mark.parametrize("read", READERS[:3])
@pytest.mark.parametrize(
    "body", [b"", b"[" * 200_000, b"\xff\xfe", b"null", b"[]", b"{}", b'"x"', b"{" * 9, b"NaN"]
)
def test_garbage_is_garbage(read: Callable[[bytes], Any], body: bytes) -> None:
    with pytest.raises(wire.Garbage):
        read(body)


def test_the_documented_example_is_read() -> None:
    (read,) = wire.read_operations(status_body(operation(issuerRequestId="R-1")))
    assert read.operation_id == "01c5a05e-e197-11ec-8fea-0242ac120002"
    assert (read.status, read.details) == ("PENDING", "CARD_PROD_REQUESTED")
    assert read.started == datetime(2025, 1, 17, 6, 28, 2, 492000, tzinfo=UTC)
    assert (read.request_id, read.reason) == ("R-1", "")


@pytest.mark.parametrize(
    "start", [None, 7, "", "yesterday", "2025-01-17T06:28:02", "0001-01-01T00:00:00+23:59", []]
)
def test_a_bad_start_time_is_none(start: object) -> None:
    (read,) = wire.read_operations(status_body(operation(startTime=start)))
    assert read.started is None


def test_unusable_operations_are_left_out_and_others_kept() -> None:
    good = operation(operationId="good", cardId="an-internal-id", extra={"deep": [1]})
    bad = [
        operation(operationId="has space"),
        operation(operationId=None),
        operation(operationId="x" * 65),
        operation(details={}),
        operation(details="CARD_PROD_DONE"),
        operation(details={"status": 7}),
        operation(operation="UPDATE_ORDER"),
        7,
        None,
    ]
    assert [read.operation_id for read in wire.read_operations(status_body(*bad, good))] == ["good"]


def test_an_empty_list_is_an_empty_report_but_an_unreadable_one_is_not() -> None:
    assert wire.read_operations(status_body()) == ()
    assert wire.read_operations(status_body(operation(operation="CREATE"))) == ()
    strange = operation(operation=[])
    assert len(wire.read_operations(status_body(strange))) == 1
    for body in (
        status_body(operation(details={})),
        status_body(7),
        status_body(strange | {"details": {}}),
        b'{"operations": {}}',
    ):
        with pytest.raises(wire.Garbage):
            wire.read_operations(body)


def test_a_reason_is_made_plain_and_long_digits_go() -> None:
    def reason(**changes: Any) -> str:
        (read,) = wire.read_operations(status_body(operation(**changes)))
        return read.reason

    details = {
        "status": "DATA_EXCEPTION",
        "reason": "bad pan 4000 0012-3456 7899\n<b>now</b>\u202e",
    }
    assert reason(details=details) == "bad pan • <b>now</b>"
    assert reason(error="The printer stopped") == "The printer stopped"
    assert reason(errorCode="E_77") == "E_77"
    assert len(reason(error="x" * 5000)) == 200


@pytest.mark.parametrize(
    ("value", "lifetime"),
    [(900, 900.0), (12.5, 12.5), ("300", 300.0), (None, 900.0), ("soon", 900.0), (True, 900.0),
     (0, 900.0), (-5, 900.0), (1e300, 900.0), ("nan", 900.0), ("inf", 900.0), ([], 900.0)],
)  # fmt: skip
def test_the_lifetime_of_a_token(value: object, lifetime: float) -> None:
    body = json.dumps({"access_token": "t", "expires_in": value}).encode()
    assert wire.read_token(body, NOW).lifetime == lifetime


@pytest.mark.parametrize("token", [None, 7, "", "has space", "line\nbreak", "ü", "x" * 20_000, []])
def test_a_token_that_cannot_stand_in_a_header_is_refused(token: object) -> None:
    with pytest.raises(wire.Garbage, match="access_token"):
        wire.read_token(json.dumps({"access_token": token}).encode(), None)


def test_the_token_type_is_bearer_or_silent() -> None:
    for kind in ("Bearer", "bearer"):
        body = json.dumps({"access_token": "secret-t", "token_type": kind}).encode()
        read = wire.read_token(body, NOW)
        assert read.value.reveal() == "secret-t"
        assert "secret-t" not in repr(read)
        assert read.server_time == NOW
    with pytest.raises(wire.Garbage, match="bearer"):
        wire.read_token(b'{"access_token": "t", "token_type": "mac"}', None)


def test_the_body_of_an_order_is_exact(order: CardOrder) -> None:
    assert json.loads(wire.card_request(order, "a..b.c.d")) == {
        "distributionChannel": "INSTANT",
        "persoStation": "KIOSK-PS-101",
        "cardProductId": "DEBIT_CLASSIC",
        "consumerId": "customer-1",
        "issuerRequestId": "R-1",
        "services": {"issuance": "CREATION"},
        "encryptedData": "a..b.c.d",
        "paymentApplication": {
            "config": "VISA_DEBIT_01",
            "odaKeyIndex": "01",
            "derivationKeyIndex": "02",
        },
    }


def test_optional_key_indexes_are_sent_when_set(order: CardOrder) -> None:
    application = replace(order.product.payment_application, cv_key_index="03", pv_key_index="04")
    order = replace(order, product=replace(order.product, payment_application=application))
    sent = json.loads(wire.card_request(order, "jwe"))["paymentApplication"]
    assert (sent["cvKeyIndex"], sent["pvKeyIndex"]) == ("03", "04")


def test_the_card_data_follow_the_profile_s_expiry_order(order: CardOrder) -> None:
    clear = json.loads(wire.card_data(order, ExpiryOrder.YYMM))
    assert clear == {
        "pan": "4000001234567899",
        "exp": "3106",
        "name": "ANNA LENA BERG",
        "encodedName": "BERG/ANNA LENA",
    }
    turned = json.loads(wire.card_data(replace(order, second_name="BAKERY"), ExpiryOrder.MMYY))
    assert (turned["exp"], turned["secondName"]) == ("0631", "BAKERY")
    with pytest.raises(InvalidInput):
        wire.card_data(replace(order, expiry=Expiry(2012, 6)), ExpiryOrder.YYMM)


def test_card_data_hide_themselves() -> None:
    assert "4000" not in repr(wire.CardData("4000001234567899", "3106", "ANNA"))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("7", 7.0), (" 0 ", 0.0), ("-1", None), ("soon", None), ("", None), (None, None),
     ("1e3", None), ("9" * 400, None), ("Mon, 23 Nov 2026 12:00:30 GMT", 30.0),
     ("Mon, 23 Nov 2026 11:59:00 GMT", None)],
)  # fmt: skip
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert wire.read_retry_after(value, NOW) == seconds


@given(st.datetimes(datetime(1980, 1, 1), datetime(2200, 1, 1)))  # noqa: DTZ001  # hypothesis wants naive ones
def test_http_dates_are_read_back(moment: datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    assert wire.read_date(moment.strftime("%a, %d %b %Y %H:%M:%S GMT")) == moment


@given(st.text())
def test_bad_dates_are_none_or_utc(text: str) -> None:
    date = wire.read_date(text)
    assert date is None or date.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("body", "line"),
    [(b'{"errorCode": "FIELD_INVALID_FORMAT", "error": "persoStation"}',
      "FIELD_INVALID_FORMAT: persoStation"),
     (b'{"error": "Unauthorized"}', "Unauthorized"),
     (b'{"error": {"a": 1}}', ""), (b"<html>", ""), (b"", "")],
)  # fmt: skip
def test_d1_s_error_object(body: bytes, line: str) -> None:
    assert wire.read_problem(body) == line
