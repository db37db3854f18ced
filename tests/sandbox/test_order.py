from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from branch_app.sandbox import Product
from tests.sandbox.bank import Bank, Clock, path_of, practice_pan

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

FORMAT, VALUE = "FIELD_INVALID_FORMAT", "FIELD_INVALID_VALUE"
APPLICATION = {"config": "VISA_DEBIT_01", "odaKeyIndex": "01", "derivationKeyIndex": "02"}


def check(bank: Bank, response: httpx.Response, code: str, field: str) -> None:
    assert response.status_code == 400
    told = {"errorCode": code} | ({"error": field} if code == FORMAT else {})
    assert response.json() == told
    assert bank.sandbox.refused[-1].why.startswith(field)
    assert bank.sandbox.orders == []


def test_an_order_is_recorded_without_showing_card_data(bank: Bank) -> None:
    card = bank.card(secondName="Practice")
    body = bank.body(encryptedData=bank.seal(card), consumerId="consumer-1")
    response = bank.order_raw("card-1", json=body, headers={"x-correlation-id": "trace-1"})
    assert response.status_code == 202
    (record,) = bank.sandbox.orders
    assert response.json() == {"operationId": record.operation_id}
    assert (record.card_id, record.correlation_id) == ("card-1", "trace-1")
    assert record.issuer_request_id == body["issuerRequestId"]
    assert record.last_four == card["pan"][-4:]
    assert record.opened() == card
    del body["encryptedData"]
    assert record.body == body
    for secret in (card["pan"], card["name"], card["encodedName"]):
        assert secret not in repr(record)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"distributionChannel": None}, "distributionChannel"),
        ({"distributionChannel": 1}, "distributionChannel"),
        ({"persoStation": None}, "persoStation"),
        ({"persoStation": ["KIOSK-PS-101"]}, "persoStation"),
        ({"services": None}, "services"),
        ({"services": "CREATION"}, "services"),
        ({"services": {}}, "services.issuance"),
        ({"services": {"issuance": "CREATION", "pinMailer": "no"}}, "services.pinMailer"),
        ({"services": {"issuance": "CREATION", "pin": True}}, "services.pin"),
        ({"encryptedData": None}, "encryptedData"),
        ({"encryptedData": ""}, "encryptedData"),
        ({"encryptedData": "x" * 8193}, "encryptedData"),
        ({"encryptedData": {"pan": "1"}}, "encryptedData"),
        ({"paymentApplication": None}, "paymentApplication"),
        ({"paymentApplication": {}}, "paymentApplication.config"),
        ({"paymentApplication": APPLICATION | {"config": 1}}, "paymentApplication.config"),
        ({"paymentApplication": {"config": "x"}}, "paymentApplication.odaKeyIndex"),
        (
            {"paymentApplication": APPLICATION | {"derivationKeyIndex": True}},
            "paymentApplication.derivationKeyIndex",
        ),
        ({"paymentApplication": APPLICATION | {"x": "1"}}, "paymentApplication.x"),
        ({"cardProductId": None}, "cardProductId"),
        ({"cardProductId": "DEBIT CLASSIC"}, "cardProductId"),
        ({"cardProductId": "x" * 49}, "cardProductId"),
        ({"consumerId": "x" * 65}, "consumerId"),
        ({"consumerId": ""}, "consumerId"),
        ({"issuerRequestId": "é"}, "issuerRequestId"),
        ({"issuerRequestId": "x\n"}, "issuerRequestId"),
        ({"cardDesign": {"images": "one"}}, "cardDesign.images"),
        ({"cardDesign": {"colour": "red"}}, "cardDesign.colour"),
        ({"trackData": {"track1": "x"}}, "trackData"),
        ({"shipment": {}}, "shipment"),
        ({"name": "Anna"}, "name"),
    ],
)
def test_each_format_is_checked(bank: Bank, changes: dict[str, Any], field: str) -> None:
    check(bank, bank.order(**changes), FORMAT, field)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"distributionChannel": "CENTRAL"}, "distributionChannel"),
        ({"persoStation": "KIOSK-PS-999"}, "persoStation"),
        ({"cardProductId": "PLATINUM"}, "cardProductId"),
        ({"services": {"issuance": "NEW"}}, "services.issuance"),
        ({"services": {"issuance": "CREATION", "pinMailer": True}}, "services.pinMailer"),
        ({"services": {"issuance": "CREATION", "delivery": "POST"}}, "services.delivery"),
        ({"services": {"issuance": "CREATION", "priority": "HIGH"}}, "services.priority"),
        ({"paymentApplication": APPLICATION | {"config": "x"}}, "paymentApplication.config"),
        (
            {"paymentApplication": APPLICATION | {"odaKeyIndex": 1}},
            "paymentApplication.odaKeyIndex",
        ),
        (
            {"paymentApplication": APPLICATION | {"derivationKeyIndex": "01"}},
            "paymentApplication.derivationKeyIndex",
        ),
        (
            {"paymentApplication": APPLICATION | {"cvKeyIndex": "1"}},
            "paymentApplication.cvKeyIndex",
        ),
    ],
)
def test_each_value_is_checked(bank: Bank, changes: dict[str, Any], field: str) -> None:
    check(bank, bank.order(**changes), VALUE, field)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"a": NaN}', b"\xff", b'{"a": 1, "a": 2}', b"[" * 50_000],
)
def test_bodies_that_are_no_json_object(bank: Bank, content: bytes) -> None:
    headers = {"content-type": "application/json"}
    check(bank, bank.order_raw(content=content, headers=headers), FORMAT, "body")


def test_the_content_type_counts(bank: Bank) -> None:
    content = json.dumps(bank.body()).encode()
    response = bank.order_raw(content=content, headers={"content-type": "text/plain"})
    check(bank, response, FORMAT, "content-type")
    headers = {"content-type": "application/json; charset=utf-8"}
    assert bank.order_raw(content=content, headers=headers).status_code == 202


def test_paths_and_headers_are_checked(bank: Bank) -> None:
    assert bank.order("x" * 49).json()["error"] == "cardId"
    assert bank.order("ca.rd").json()["error"] == "cardId"
    assert bank.order("ca%41d").status_code == 400
    assert bank.order_raw(json=bank.body(), params={"a": "b"}).status_code == 400
    wrong = bank.order_raw(json=bank.body(), headers={"x-correlation-id": "a b"})
    assert wrong.json()["error"] == "x-correlation-id"
    headers = bank.headers()
    for issuer, status in (("is_short", 400), ("is_another", 403)):
        path = path_of("card-1", "operations:production", issuer)
        assert bank.http.post(path, json=bank.body(), headers=headers).status_code == status
    assert bank.http.get("/banking/v1/nothing", headers=headers).status_code == 404
    path = path_of("card-1", "productionstatus")
    assert bank.http.get(path, headers=headers).status_code == 404
    path = path_of("card-1", "productionStatus")
    assert bank.http.post(path, headers=headers).status_code == 405
    assert bank.sandbox.orders == []


def test_a_long_body_is_refused(bank: Bank) -> None:
    assert bank.order(persoStation="x" * 70_000).status_code == 413


def test_settings_loosen_the_clear_body(open_bank: Callable[..., Bank]) -> None:
    bank = open_bank(
        unknown_fields="ignore",
        card_product_id_required=False,
        optional_services="any",
        track_data="accept",
    )
    services = {"issuance": "RENEWAL", "priority": "HIGH", "novel": 1}
    response = bank.order(
        cardProductId=None, services=services, trackData={"track1": "x"}, novel={"a": 1}
    )
    assert response.status_code == 202


def test_settings_tighten_the_clear_body(open_bank: Callable[..., Bank]) -> None:
    bank = open_bank(
        consumer_id_required=True,
        issuer_request_id_required=True,
        card_design="refuse",
        registered_cards=frozenset({"card-1"}),
        name_field_of_value=True,
    )
    assert bank.order().json()["error"] == "consumerId"
    assert bank.order(consumerId="c", issuerRequestId=None).json()["error"] == "issuerRequestId"
    assert bank.order(consumerId="c", cardDesign={}).json()["error"] == "cardDesign"
    assert bank.order("card-2", consumerId="c").status_code == 404
    told = bank.order(consumerId="c", persoStation="x").json()
    assert told == {"errorCode": VALUE, "error": "persoStation"}
    assert bank.order(consumerId="c").status_code == 202


def test_a_products_key_index_may_be_a_number(open_bank: Callable[..., Bank]) -> None:
    product = Product("ONE", "One", ("40000012",), "CONFIG", 1, 2)
    bank = open_bank(products=(product,))
    application = {"config": "CONFIG", "odaKeyIndex": 1, "derivationKeyIndex": 2}
    wrong = application | {"odaKeyIndex": "1"}
    assert bank.order(cardProductId="ONE", paymentApplication=wrong).status_code == 400
    assert bank.order(cardProductId="ONE", paymentApplication=application).status_code == 202


@pytest.mark.parametrize(("rule", "status", "made"), [("accept", 202, 2), ("conflict", 409, 1)])
def test_a_repeated_request_id(
    open_bank: Callable[..., Bank], rule: str, status: int, made: int
) -> None:
    bank = open_bank(repeat=rule)
    body = bank.body()
    assert bank.order_raw(json=body).status_code == 202
    assert bank.order_raw(json=body).status_code == status
    assert len(bank.sandbox.orders) == made


def test_a_repeated_request_id_may_give_the_same_operation(open_bank: Callable[..., Bank]) -> None:
    bank = open_bank(repeat="same", under_way="conflict")
    body = bank.body()
    first = bank.order_raw(json=body).json()
    assert bank.order_raw(json=body).json() == first
    assert len(bank.sandbox.orders) == 1


def test_a_second_order_for_a_card(open_bank: Callable[..., Bank], clock: Clock) -> None:
    bank = open_bank(under_way="conflict", after_end="same")
    first = bank.order().json()
    assert bank.order().status_code == 409
    assert bank.order("card-2").status_code == 202
    clock.now += 10
    assert bank.order().json() == first


def test_bad_data_may_come_out_later(open_bank: Callable[..., Bank], clock: Clock) -> None:
    bank = open_bank(bad_data="data_exception")
    bad = bank.seal(bank.card(pan=practice_pan("51000000")))
    assert bank.order(encryptedData=bad).status_code == 202
    assert bank.order("card-2", encryptedData="a.b").status_code == 202
    assert bank.word() == "CARD_PROD_REQUESTED"
    clock.now += 10
    (operation,) = bank.operations()
    assert operation["details"] == {
        "status": "DATA_EXCEPTION",
        "reason": "encryptedData.pan: not a practice number",
    }
    assert bank.word("card-2") == "DATA_EXCEPTION"
