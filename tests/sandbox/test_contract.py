"""Every answer of the three operations is held against docs/d1/d1-openapi.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse

from branch_app.sandbox import Fault
from tests.sandbox.bank import GRANT, TOKEN_PATH, Bank, Clock, path_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

SPEC = Path(__file__).parents[2] / "docs" / "d1" / "d1-openapi.yaml"
ORDER = path_of("card-1", "operations:production")
STATUS = path_of("card-1", "productionStatus")


@pytest.fixture(scope="module")
def contract() -> OpenAPI:
    return OpenAPI.from_file_path(str(SPEC))


def hold(contract: OpenAPI, response: httpx.Response) -> None:
    """Hold the answer, and the request that got it if it was a good one, against the contract."""
    sent = response.request
    request = MockRequest(
        "https://api.d1.thalescloud.io",
        sent.method,
        sent.url.path,
        headers=dict(sent.headers),
        data=sent.read(),
        content_type=sent.headers.get("content-type", ""),
    )
    if response.is_success:
        contract.validate_request(request)
    kind = response.headers.get("content-type", "")
    answer = MockResponse(
        response.content, response.status_code, dict(response.headers), content_type=kind
    )
    contract.validate_response(request, answer)


def test_the_check_itself_sees_a_wrong_answer(bank: Bank, contract: OpenAPI) -> None:
    bank.sandbox.faults.add(Fault.named("wrong_types", operation="order"))
    with pytest.raises(OpenAPIError):
        hold(contract, bank.order())
    bank.sandbox.faults.add(Fault(operation="order", status=418))
    with pytest.raises(OpenAPIError):
        hold(contract, bank.order())


def test_tokens(bank: Bank, contract: OpenAPI) -> None:
    hold(contract, bank.ask_token())
    body = {"grant_type": GRANT, "assertion": bank.assertion()}
    hold(contract, bank.http.post(TOKEN_PATH, json=body))
    refused = bank.ask_token("nonsense")
    assert refused.status_code == 400
    hold(contract, refused)
    bank.sandbox.faults.add(Fault(operation="token", status=500))
    hold(contract, bank.ask_token())


def test_orders(bank: Bank, contract: OpenAPI) -> None:
    for changes in (
        {},
        {"issuerRequestId": None},
        {"consumerId": "c"},
        {"cardDesign": {"images": ["a"]}},
    ):
        response = bank.order(**changes)
        assert response.status_code == 202
        hold(contract, response)


def test_the_whole_walk(bank: Bank, contract: OpenAPI, clock: Clock) -> None:
    bank.order()
    for word in ("REQUESTED", "READY", "DONE"):
        response = bank.status()
        assert f"CARD_PROD_{word}" in response.text
        hold(contract, response)
        clock.now += 2


@pytest.mark.parametrize(
    "name",
    ["data_exception", "card_prod_exception", "canceled", "unknown_status", "agent_offline"],
)
def test_every_other_end(
    open_bank: Callable[..., Bank], contract: OpenAPI, clock: Clock, name: str
) -> None:
    bank = open_bank(failure_code="CODE")
    bank.sandbox.faults.add(fault := Fault.named(name))
    bank.order()
    clock.now += 10
    response = bank.status()
    assert str(fault.outcome) in response.text
    hold(contract, response)


def test_an_empty_list(open_bank: Callable[..., Bank], contract: OpenAPI) -> None:
    hold(contract, open_bank(unknown_card="empty").status())


def test_refusals_of_our_own(open_bank: Callable[..., Bank], contract: OpenAPI) -> None:
    bank = open_bank(registered_cards=frozenset({"card-1"}))
    long = {"x-correlation-id": "x" * 65} | bank.headers()
    answers = {
        "bad format": bank.order(persoStation=None),
        "bad value": bank.order(persoStation="x"),
        "no card": bank.order("card-2"),
        "no order": bank.status(),
        "no token for an order": bank.http.post(ORDER, json=bank.body()),
        "no token for a status": bank.http.get(STATUS),
        "bad header": bank.http.get(STATUS, headers=long),
        "another issuer's order": bank.http.post(
            path_of("card-1", "operations:production", "is_another"),
            json=bank.body(),
            headers=bank.headers(),
        ),
        "another issuer's status": bank.http.get(
            path_of("card-1", "productionStatus", "is_another"), headers=bank.headers()
        ),
    }
    statuses = {what: response.status_code for what, response in answers.items()}
    assert list(statuses.values()) == [400, 400, 404, 404, 401, 401, 400, 403, 403]
    for response in answers.values():
        hold(contract, response)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
def test_statuses_on_request(bank: Bank, contract: OpenAPI, status: int) -> None:
    bank.headers()
    for ask in (bank.order, bank.status):
        bank.sandbox.faults.add(Fault(status=status))
        response = ask()
        assert response.status_code == status
        hold(contract, response)
