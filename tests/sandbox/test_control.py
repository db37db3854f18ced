from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.sandbox.bank import Bank, Clock


def test_faults_from_outside(bank: Bank) -> None:
    fault = {"name": "too_many_requests", "operation": "order", "card_id": "card-1"}
    assert bank.http.post("/sandbox/faults", json=fault).json() == {"waiting": 1}
    own = {"operation": "status", "status": 503, "times": None}
    assert bank.http.post("/sandbox/faults", json=own).json() == {"waiting": 2}
    assert bank.order().status_code == 429
    assert bank.status().status_code == 503
    assert bank.http.delete("/sandbox/faults").json() == {"waiting": 0}
    assert bank.status().status_code == 404


@pytest.mark.parametrize(
    "given", [{"name": "nonsense"}, {"stauts": 1}, {"status": "x"}, {"name": 7}, [1]]
)
def test_bad_faults_are_refused(bank: Bank, given: object) -> None:
    response = bank.http.post("/sandbox/faults", json=given)
    assert response.status_code == 400
    assert response.json()["error"]
    assert bank.sandbox.faults.waiting() == ()


def test_orders_are_told_without_card_data(bank: Bank) -> None:
    card = bank.card()
    bank.order(encryptedData=bank.seal(card), issuerRequestId="request-1")
    response = bank.http.get("/sandbox/orders")
    (told,) = response.json()["orders"]
    assert told["cardId"] == "card-1"
    assert told["issuerRequestId"] == "request-1"
    assert told["operationId"] == bank.sandbox.orders[0].operation_id
    assert told["lastFour"] == card["pan"][-4:]
    for secret in (card["pan"], card["name"], "encryptedData"):
        assert secret not in response.text


def test_delays_from_outside(bank: Bank, clock: Clock) -> None:
    response = bank.http.post("/sandbox/settings", json={"requested_seconds": 0.5})
    assert response.json() == {"requested_seconds": 0.5, "ready_seconds": 3.0}
    bank.order()
    clock.now += 0.5
    assert bank.word() == "CARD_PROD_READY"


@pytest.mark.parametrize(
    "given", [{"ready_seconds": -1}, {"ready_seconds": True}, {"issuer_id": "x"}, {"x": 1}]
)
def test_only_delays_can_be_set(bank: Bank, given: dict[str, object]) -> None:
    before = bank.sandbox.settings
    assert bank.http.post("/sandbox/settings", json=given).status_code == 400
    assert bank.sandbox.settings == before
