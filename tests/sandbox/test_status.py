from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from branch_app.sandbox import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sandbox.bank import Bank, Clock


def moment(text: str) -> float:
    return dt.datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=dt.UTC).timestamp()


def test_an_order_walks_to_its_end(bank: Bank, clock: Clock) -> None:
    body = bank.body()
    started = clock.now
    operation_id = bank.order_raw(json=body).json()["operationId"]
    (told,) = bank.operations()
    assert moment(told.pop("startTime")) == pytest.approx(started, abs=0.001)
    assert told == {
        "operationId": operation_id,
        "operation": "PRODUCE",
        "status": "PENDING",
        "cardId": "card-1",
        "details": {"status": "CARD_PROD_REQUESTED"},
        "issuerRequestId": body["issuerRequestId"],
    }
    clock.now += 1
    assert bank.word() == "CARD_PROD_READY"
    clock.now += 30
    (told,) = bank.operations()
    assert (told["status"], told["details"]) == ("SUCCESSFUL", {"status": "CARD_PROD_DONE"})
    assert moment(told["endTime"]) == pytest.approx(started + 4, abs=0.001)


def test_delays_are_settings(open_bank: Callable[..., Bank], clock: Clock) -> None:
    bank = open_bank(requested_seconds=0, ready_seconds=10)
    bank.order()
    assert bank.word() == "CARD_PROD_READY"
    clock.now += 9.9
    assert bank.word() == "CARD_PROD_READY"
    clock.now += 0.1
    assert bank.word() == "CARD_PROD_DONE"


def test_an_unknown_card(bank: Bank, open_bank: Callable[..., Bank]) -> None:
    assert bank.status().status_code == 404
    empty = open_bank(unknown_card="empty").status()
    assert (empty.status_code, empty.json()) == (200, {"operations": []})


def test_history_and_its_order(open_bank: Callable[..., Bank]) -> None:
    def told(**settings: object) -> list[str]:
        bank = open_bank(**settings)
        ids = [bank.order(issuerRequestId=f"r{n}").json()["operationId"] for n in range(3)]
        found = [one["operationId"] for one in bank.operations()]
        assert set(found) <= set(ids)
        return [f"r{ids.index(one)}" for one in found]

    assert told() == ["r0", "r1", "r2"]
    assert told(operations_order="newest_first") == ["r2", "r1", "r0"]
    assert told(history=2) == ["r1", "r2"]
    assert told(history=0) == []


def test_the_request_id_is_echoed_by_setting(open_bank: Callable[..., Bank]) -> None:
    bank = open_bank(echo_issuer_request_id=False)
    bank.order()
    assert "issuerRequestId" not in bank.operations()[0]


def test_a_data_exception_comes_instead_of_ready(bank: Bank, clock: Clock) -> None:
    bank.sandbox.faults.add(Fault.named("data_exception", reason="No such BIN"))
    bank.order()
    assert bank.word() == "CARD_PROD_REQUESTED"
    clock.now += 1
    (told,) = bank.operations()
    assert told["details"] == {"status": "DATA_EXCEPTION", "reason": "No such BIN"}
    assert told["status"] == "FAILED"
    assert "endTime" in told
    bank.order("card-2")
    clock.now += 10
    assert bank.word("card-2") == "CARD_PROD_DONE"
    assert bank.word() == "DATA_EXCEPTION"


def test_a_production_exception_comes_instead_of_done(bank: Bank, clock: Clock) -> None:
    bank.sandbox.faults.add(Fault.named("card_prod_exception", card_id="card-2"))
    bank.order("card-1")
    bank.order("card-2")
    clock.now += 2
    assert bank.word("card-2") == "CARD_PROD_READY"
    clock.now += 2
    assert bank.word("card-1") == "CARD_PROD_DONE"
    (told,) = bank.operations("card-2")
    assert told["details"] == {"status": "CARD_PROD_EXCEPTION", "reason": "The printer stopped"}


def test_a_cancelled_order_stays_cancelled(open_bank: Callable[..., Bank], clock: Clock) -> None:
    bank = open_bank(canceled_outcome="SUCCESSFUL")
    bank.order()
    clock.now += 2
    assert bank.word() == "CARD_PROD_READY"
    bank.sandbox.faults.add(Fault.named("canceled"))
    (told,) = bank.operations()
    assert (told["status"], told["details"]) == ("SUCCESSFUL", {"status": "CARD_PROD_CANCELED"})
    clock.now += 10
    assert bank.word() == "CARD_PROD_CANCELED"


def test_an_end_is_final(bank: Bank, clock: Clock) -> None:
    bank.order()
    clock.now += 10
    assert bank.word() == "CARD_PROD_DONE"
    bank.sandbox.faults.add(Fault.named("canceled"))
    assert bank.word() == "CARD_PROD_DONE"


def test_outcomes_and_codes_are_settings(open_bank: Callable[..., Bank], clock: Clock) -> None:
    bank = open_bank(exception_outcome="PENDING", done_outcome="PENDING")
    bank.order()
    clock.now += 10
    assert bank.operations()[0]["status"] == "PENDING"
    coded = open_bank(failure_code="PRINTER_JAM")
    coded.sandbox.faults.add(Fault.named("card_prod_exception"))
    coded.order()
    clock.now += 10
    assert coded.operations()[0]["errorCode"] == "PRINTER_JAM"


def test_an_offline_agent_holds_the_order(bank: Bank, clock: Clock) -> None:
    bank.sandbox.faults.add(Fault.named("agent_offline"))
    bank.order()
    clock.now += 100
    assert bank.word() == "CARD_PROD_REQUESTED"
    bank.sandbox.faults.clear()
    assert bank.word() == "CARD_PROD_REQUESTED"
    clock.now += 1
    assert bank.word() == "CARD_PROD_READY"


def test_an_unknown_word(bank: Bank) -> None:
    bank.sandbox.faults.add(Fault(outcome="CARD_PROD_PAUSED", times=2))
    bank.order()
    assert bank.operations()[0]["status"] == "PENDING"
    assert bank.word() == "CARD_PROD_PAUSED"
    assert bank.word() == "CARD_PROD_REQUESTED"


def test_done_at_once(bank: Bank) -> None:
    bank.sandbox.faults.add(Fault(outcome="CARD_PROD_DONE"))
    bank.order()
    assert bank.operations()[0]["status"] == "SUCCESSFUL"
    assert bank.word() == "CARD_PROD_DONE"
