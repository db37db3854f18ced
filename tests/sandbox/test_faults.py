from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from branch_app.sandbox import Fault
from branch_app.sandbox.faults import HUGE, PRESETS

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.sandbox import Sandbox
    from tests.sandbox.bank import Bank, Clock


def until(true: Callable[[], object], seconds: float = 5.0) -> None:
    """Wait for the thing, not for a time."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


def test_a_lost_answer_was_an_order(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.named("lost_answer"))
    with pytest.raises(httpx.TransportError):
        bank.order()
    assert len(sandbox.orders) == 1
    assert bank.word() == "CARD_PROD_REQUESTED"


def test_a_dropped_call_was_no_order(bank: Bank, sandbox: Sandbox) -> None:
    bank.headers()
    sandbox.faults.add(Fault.named("dropped", operation="order"))
    with pytest.raises(httpx.TransportError):
        bank.order()
    assert sandbox.orders == []
    assert sandbox.calls["order"] == 1
    assert bank.order().status_code == 202


def test_an_order_may_act_late(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.named("acts_late", acts_after=0.15))
    with pytest.raises(httpx.TransportError):
        bank.order()
    assert bank.status().status_code == 404
    until(lambda: sandbox.orders)
    assert bank.status().status_code == 200


def test_an_order_may_act_late_while_the_caller_waits(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(operation="order", drop=True, acts=True, delay=5, acts_after=0.1))
    bank.headers()
    bank.http.timeout = httpx.Timeout(0.05)
    with pytest.raises(httpx.ReadTimeout):
        bank.order()
    assert sandbox.orders == []
    until(lambda: sandbox.orders)


def test_a_slow_answer_acts_first(bank: Bank, sandbox: Sandbox) -> None:
    bank.headers()
    sandbox.faults.add(Fault.named("slow", delay=0.2))
    start = time.monotonic()
    assert bank.order().status_code == 202
    assert time.monotonic() - start >= 0.2
    sandbox.faults.add(Fault.named("slow", delay=5))
    bank.http.timeout = httpx.Timeout(0.05)
    with pytest.raises(httpx.ReadTimeout):
        bank.order("card-2")
    assert len(sandbox.orders) == 2


def test_the_answer_waits_for_a_late_act(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(operation="order", acts_after=0.05))
    assert bank.order().status_code == 202


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("operation", ["token", "order", "status"])
def test_any_status(bank: Bank, sandbox: Sandbox, operation: str, status: int) -> None:
    bank.headers()
    fault = Fault.read({"operation": operation, "status": status})
    sandbox.faults.add(fault)
    acts: dict[str, Callable[[], httpx.Response]] = {
        "token": bank.ask_token,
        "order": bank.order,
        "status": bank.status,
    }
    assert acts[operation]().status_code == status
    assert sandbox.orders == []
    assert sandbox.faults.waiting() == ()


def test_an_error_may_follow_the_act(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(operation="order", status=503, acts=True))
    assert bank.order().status_code == 503
    assert len(sandbox.orders) == 1
    sandbox.faults.add(Fault(operation="status", status=204))
    assert bank.status().status_code == 204


def test_retry_after(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.named("too_many_requests", operation="order"))
    response = bank.order()
    assert (response.status_code, response.headers["retry-after"]) == (429, "1")
    assert bank.order().status_code == 202


@pytest.mark.parametrize("name", ["not_json", "wrong_types", "html", "huge", "no_operation_id"])
def test_garbage_answers(bank: Bank, sandbox: Sandbox, name: str) -> None:
    bank.headers()
    sandbox.faults.add(Fault.named(name))
    response = bank.order()
    assert response.status_code == 202
    assert len(sandbox.orders) == 1
    assert response.text == PRESETS[name]["body"]
    if name == "huge":
        assert len(response.content) == HUGE
        assert json.loads(response.content)
    if name == "not_json":
        with pytest.raises(ValueError, match="Expecting"):
            response.json()


def test_connections_are_refused_for_a_while(bank: Bank, sandbox: Sandbox) -> None:
    bank.headers()
    sandbox.faults.add(Fault.named("refused", closed_for=0.2))
    with pytest.raises(httpx.TransportError):
        bank.status()
    with pytest.raises(httpx.ConnectError):
        bank.status()

    def back() -> bool:
        try:
            return bank.status().status_code == 404
        except httpx.ConnectError:
            return False

    until(back)


def test_pause_and_resume(bank: Bank, sandbox: Sandbox) -> None:
    bank.headers()
    for _ in range(3):
        sandbox.pause()
        sandbox.pause()
        with pytest.raises(httpx.TransportError):
            bank.status()
        with pytest.raises(httpx.ConnectError):
            bank.status()
        sandbox.resume()
        sandbox.resume()
        assert bank.status().status_code == 404


def test_a_short_token_really_ends(bank: Bank, sandbox: Sandbox, clock: Clock) -> None:
    sandbox.faults.add(Fault.named("short_token", expires_in=5))
    told = bank.ask_token().json()
    assert told["expires_in"] == 5
    bank.bearer = told["access_token"]
    assert bank.status().status_code == 404
    clock.now += 5
    assert bank.status().status_code == 401


def test_a_token_revoked_under_the_order(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.named("revoked"))
    assert bank.order().status_code == 401
    assert sandbox.orders == []
    bank.bearer = None
    assert bank.order().status_code == 202


def test_a_wrong_date(bank: Bank, sandbox: Sandbox, clock: Clock) -> None:
    def skew() -> float:
        date = time.strptime(bank.ask_token().headers["date"], "%a, %d %b %Y %H:%M:%S GMT")
        return time.mktime(date) - time.mktime(time.gmtime(clock.now))

    assert skew() == 0
    sandbox.faults.add(Fault.named("wrong_date", date_skew=-3600))
    assert skew() == -3600
    sandbox.faults.add(Fault.named("unavailable"))
    assert bank.ask_token().status_code == 503
    assert skew() == -3600


def test_a_fault_waits_for_its_call_card_and_times(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(operation="order", card_id="card-2", status=500, times=2))
    assert bank.order("card-1").status_code == 202
    assert bank.status("card-2").status_code == 404
    assert [bank.order("card-2").status_code for _ in range(3)] == [500, 500, 202]
    sandbox.faults.add(Fault(status=500, times=None))
    assert [bank.status().status_code for _ in range(4)] == [500] * 4
    sandbox.faults.clear()
    assert bank.status().status_code == 200


def test_faults_wait_in_line(bank: Bank, sandbox: Sandbox) -> None:
    bank.headers()
    for status in (500, 429):
        sandbox.faults.add(Fault(status=status))
    assert [bank.status().status_code for _ in range(3)] == [500, 429, 404]


def test_a_refused_request_can_be_spoiled_too(bank: Bank, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.named("lost_answer"))
    with pytest.raises(httpx.TransportError):
        bank.order(persoStation="x")
    sandbox.faults.add(Fault.named("acts_late", acts_after=0.01))
    with pytest.raises(httpx.TransportError):
        bank.order(persoStation="x")
    until(lambda: len(sandbox.refused) == 2)
    assert sandbox.orders == []


@pytest.mark.parametrize("name", PRESETS)
def test_presets_are_faults(name: str) -> None:
    assert Fault.named(name, card_id="card-1").card_id == "card-1"


@pytest.mark.parametrize(
    "given",
    [
        {"stauts": 500},
        {"status": "500"},
        {"status": 99},
        {"times": 0},
        {"operation": "orders"},
        {"headers": {"a": 1}},
    ],
)
def test_faults_that_cannot_be(given: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Fault.read(given)
    with pytest.raises(ValueError, match="no fault is named"):
        Fault.named("nonsense")
