"""The control endpoint: faults and delays from outside, and what the sandbox has seen.

Not D1: these paths exist in the sandbox only (``docs/sandbox.md``). They stand behind the same
client certificate, and no card number leaves through them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from branch_app.sandbox.app import json_response, read_body
from branch_app.sandbox.faults import Fault
from branch_app.sandbox.refusal import Refusal
from branch_app.sandbox.strict_json import read_object

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from branch_app.sandbox.production import OrderRecord
    from branch_app.sandbox.server import Sandbox

_DELAYS = ("requested_seconds", "ready_seconds")


def control_routes(sandbox: Sandbox) -> list[Route]:
    """Return the routes under ``/sandbox/`` that steer this sandbox."""

    def route(path: str, method: str, act: Callable[[dict[str, Any]], Any]) -> Route:
        return Route(f"/sandbox/{path}", _guarded(sandbox, act), methods=[method])

    def add_fault(given: dict[str, Any]) -> dict[str, Any]:
        name = given.pop("name", None)
        sandbox.faults.add(Fault.read(given) if name is None else Fault.named(str(name), **given))
        return {"waiting": len(sandbox.faults.waiting())}

    def clear_faults(_: dict[str, Any]) -> dict[str, Any]:
        sandbox.faults.clear()
        return {"waiting": 0}

    def orders(_: dict[str, Any]) -> dict[str, Any]:
        told = [_told(record) for record in sandbox.orders]
        return {"orders": told, "calls": dict(sandbox.calls)}

    def change(given: dict[str, Any]) -> dict[str, Any]:
        _check_delays(given)
        sandbox.settings = replace(sandbox.settings, **given)
        return {name: getattr(sandbox.settings, name) for name in _DELAYS}

    return [
        route("faults", "POST", add_fault),
        route("faults", "DELETE", clear_faults),
        route("orders", "GET", orders),
        route("settings", "POST", change),
    ]


def _check_delays(given: dict[str, Any]) -> None:
    for name, value in given.items():
        if name not in _DELAYS:
            raise ValueError(f"only {' and '.join(_DELAYS)} can be set")
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
            raise ValueError(f"{name} is a number of seconds")


def _guarded(
    sandbox: Sandbox, act: Callable[[dict[str, Any]], Any]
) -> Callable[[Request], Awaitable[Response]]:
    """Let only the issuer's own client certificate in, and turn a ValueError into a 400."""

    async def endpoint(request: Request) -> Response:
        api, settings = sandbox.api, sandbox.settings
        try:
            api.check_client(request.scope["client_cn"], settings.issuer_id)
            raw = await read_body(request, settings.max_body_bytes)
            return api.dated(json_response(200, act(read_object(raw) if raw else {})))
        except (ValueError, TypeError) as error:
            return api.refuse("control", Refusal(400, {"error": str(error)}, str(error)))
        except Refusal as refusal:
            return api.refuse("control", refusal)

    return endpoint


def _told(record: OrderRecord) -> dict[str, Any]:
    return {
        "cardId": record.card_id,
        "issuerRequestId": record.issuer_request_id,
        "correlationId": record.correlation_id,
        "operationId": record.operation_id,
        "time": record.time.isoformat(),
        "lastFour": record.last_four,
        "body": {name: value for name, value in record.body.items() if name != "trackData"},
    }
