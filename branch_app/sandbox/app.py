"""The HTTP face of the sandbox: D1's three operations, with faults at one fixed place.

Source: ``docs/d1/d1-openapi.yaml``. The rules live in ``authority``, ``order_rules``, ``envelope``
and ``production``; here is only the order in which they are asked, and what a fault changes.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, cast

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.routing import Route

from branch_app.sandbox.faults import Fault, FaultRules, Operation
from branch_app.sandbox.order_rules import CARD_ID, CORRELATION_ID, check_order_values, read_order
from branch_app.sandbox.refusal import Refusal, bad_format, bad_request, forbidden, not_found

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.exceptions import HTTPException
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    from branch_app.sandbox.authority import Authority
    from branch_app.sandbox.listener import Listener
    from branch_app.sandbox.production import Production
    from branch_app.sandbox.settings import SandboxSettings

_CARD = "/banking/v1/issuers/{issuer_id}/physicalCards/{card_id}"
_ISSUER_ID_LENGTH = 10
_BODILESS = (204, 205, 304)
_MOST_KEPT = 10_000  # refusals remembered, so that a sandbox left alone does not grow for ever


@dataclass(frozen=True, slots=True)
class Refused:
    """A request that was answered with an error of our own, for tests and for a puzzled person.

    Attributes:
        operation: which call.
        status: the HTTP status.
        why: the true reason, which the answer may not tell; never card data.
    """

    operation: str
    status: int
    why: str


@dataclass(frozen=True, slots=True)
class _Call:
    """A request, read to its end."""

    operation: Operation
    issuer_id: str
    card_id: str | None
    client_cn: str | None
    plain: bool
    correlation_id: str | None
    authorization: str | None
    content_type: str
    raw: bytes
    early: Refusal | None


class _Dropped(Response):
    """No answer: the connection is broken."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  # ASGI
        scope["abort"]()
        while (await receive())["type"] != "http.disconnect":
            pass  # the server must know of the break before we return without an answer


class Api:
    """D1's three operations over HTTP.

    Args:
        settings: asked anew at each call.
        authority: the token endpoint.
        production: the orders.
        faults: asked once for each call.
        clock: UTC seconds since the epoch, for the ``Date`` header.

    Attributes:
        calls: how many requests of each operation came, spoiled ones too.
        refused: those answered with an error, newest last.
        mishaps: exceptions that no request should cause; a test may want this empty.
        listener: what serves this application; set before it starts.
    """

    listener: Listener

    def __init__(
        self,
        settings: Callable[[], SandboxSettings],
        authority: Authority,
        production: Production,
        faults: FaultRules,
        clock: Callable[[], float],
    ) -> None:
        self._settings = settings
        self._authority = authority
        self._production = production
        self._faults = faults
        self._clock = clock
        self.calls: Counter[str] = Counter()
        self.refused: list[Refused] = []
        self.mishaps: list[Exception] = []

    def application(self, control: list[Route]) -> Starlette:
        """Return the ASGI application: the three operations and the control routes."""
        routes = [
            Route("/authz/v1/oauth2/token", self._token, methods=["POST"]),
            Route(_CARD + "/operations:production", self._order, methods=["POST"]),
            Route(_CARD + "/productionStatus", self._status, methods=["GET"]),
        ]
        handlers = cast("Any", {Exception: self._mishap, 404: self._no_route, 405: self._no_route})
        app = Starlette(routes=routes + control, exception_handlers=handlers)
        app.router.redirect_slashes = False
        return app

    async def _token(self, request: Request) -> Response:
        return await self._handle("token", request)

    async def _order(self, request: Request) -> Response:
        return await self._handle("order", request)

    async def _status(self, request: Request) -> Response:
        return await self._handle("status", request)

    async def _handle(self, operation: Operation, request: Request) -> Response:
        self.calls[operation] += 1
        scope, headers = request.scope, request.headers
        card_id = request.path_params.get("card_id")
        raw, early = b"", None
        try:
            raw = await read_body(request, self._settings().max_body_bytes)
        except Refusal as refusal:
            early = refusal
        call = _Call(
            operation=operation,
            issuer_id=request.path_params.get("issuer_id", self._settings().issuer_id),
            card_id=card_id,
            client_cn=scope["client_cn"],
            # Nothing in a D1 path needs a query string or an escape.
            plain=b"%" not in scope["raw_path"] and not scope["query_string"],
            correlation_id=headers.get("x-correlation-id"),
            authorization=headers.get("authorization"),
            content_type=headers.get("content-type", ""),
            raw=raw,
            early=early,
        )
        fault = self._faults.take_call(operation, card_id) or Fault()
        if fault.revoke:
            self._authority.revoke_all()
        return await self._answer(call, fault)

    async def _answer(self, call: _Call, fault: Fault) -> Response:
        """Carry the request out and answer it, each as and when the fault says."""
        result: asyncio.Future[Response] = asyncio.get_running_loop().create_future()

        async def carry_out() -> None:
            await asyncio.sleep(fault.acts_after)
            answered = self._act(call, fault)
            if not result.done():
                result.set_result(answered)

        if not fault.carries_out:
            result.set_result(Response(status_code=fault.status or 200))
        elif fault.acts_after > 0:
            self.listener.spawn(carry_out())  # outlives the connection
        else:
            result.set_result(self._act(call, fault))
        await asyncio.sleep(fault.delay)
        if fault.closed_for > 0:
            self.listener.spawn(self._closed_for(fault.closed_for))
        if fault.drops:
            result.cancel()
            return _Dropped()
        return self._spoiled(await result, fault)

    async def _closed_for(self, seconds: float) -> None:
        await self.listener.close_port()
        await asyncio.sleep(seconds)
        await self.listener.open_port()

    def _act(self, call: _Call, fault: Fault) -> Response:
        try:
            self._check_caller(call)
            if call.operation == "token":
                told = self._authority.answer(call.content_type, call.raw, fault.expires_in)
                return json_response(200, told)
            self._authority.check_bearer(call.authorization, call.issuer_id)
            if call.operation == "status":
                return json_response(200, self._production.status(call.card_id or ""))
            return json_response(202, {"operationId": self._order_of(call)})
        except Refusal as refusal:
            return self.refuse(call.operation, refusal)
        except Exception as error:  # noqa: BLE001  # kept for whoever looks, answered as a 500
            return self._failed(error)

    def _order_of(self, call: _Call) -> str:
        settings = self._settings()
        body = read_order(call.content_type, call.raw, settings)
        check_order_values(body, settings)
        return self._production.order(call.card_id or "", body, call.correlation_id)

    def _check_caller(self, call: _Call) -> None:
        if call.early is not None:
            raise call.early
        if not call.plain:
            raise bad_request("a query string or an escaped character")
        if len(call.issuer_id) != _ISSUER_ID_LENGTH:
            raise bad_format("issuerId")
        self.check_client(call.client_cn, call.issuer_id)
        if call.card_id is not None and not CARD_ID(call.card_id):
            raise bad_format("cardId")
        if call.correlation_id is not None and not CORRELATION_ID(call.correlation_id):
            raise bad_format("x-correlation-id")

    def check_client(self, cn: str | None, issuer_id: str) -> None:
        """Check that the client certificate is this issuer's (``d1-api.md`` section 6).

        Raises:
            Refusal: 403.
        """
        settings = self._settings()
        if issuer_id != settings.issuer_id:
            raise forbidden("no such issuer here")
        if cn != settings.cn_of(issuer_id):
            raise forbidden("the client certificate is not this issuer's")

    def refuse(self, operation: str, refusal: Refusal) -> Response:
        """Return the answer of a refusal, and remember why."""
        self.refused.append(Refused(operation, refusal.status, refusal.why))
        del self.refused[:-_MOST_KEPT]
        return self.dated(json_response(refusal.status, refusal.body, refusal.headers))

    def _spoiled(self, response: Response, fault: Fault) -> Response:
        """Put the fault's status, headers and body in place of the true ones."""
        status = fault.status or response.status_code
        if status in _BODILESS:
            response = Response(status_code=status)
        elif fault.body is not None:
            response = Response(fault.body, status)
        elif fault.status is not None and not fault.carries_out:
            response = json_response(status, {"error": "A fault on request"})
        response.status_code = status
        for name, value in fault.headers.items():
            response.headers[name] = value
        return self.dated(response, fault.date_skew)

    def dated(self, response: Response, skew: float = 0.0) -> Response:
        """Set the ``Date`` header from our clock, some seconds off if asked for."""
        response.headers["date"] = formatdate(self._clock() + skew, usegmt=True)
        return response

    async def _no_route(self, request: Request, error: HTTPException) -> Response:
        del request
        answer = not_found("no such path or method")
        return self.refuse("other", Refusal(error.status_code, answer.body, answer.why))

    async def _mishap(self, request: Request, error: Exception) -> Response:
        del request
        return self._failed(error)

    def _failed(self, error: Exception) -> Response:
        if not isinstance(error, ClientDisconnect):  # a caller that hangs up is no fault of ours
            self.mishaps.append(error)
        return self.dated(json_response(500, {"error": "Internal Server Error"}))


async def read_body(request: Request, most: int) -> bytes:
    """Read a request body of at most this many bytes.

    Raises:
        Refusal: 413.
    """
    raw = bytearray()
    async for piece in request.stream():
        raw += piece
        if len(raw) > most:
            raise Refusal(413, {"error": "Payload Too Large"}, "the body is too long")
    return bytes(raw)


def json_response(status: int, body: Any | None, headers: dict[str, str] | None = None) -> Response:
    """Return an answer with a JSON body, or without any body."""
    if body is None:
        return Response(status_code=status, headers=headers)
    text = json.dumps(body, ensure_ascii=False)
    return Response(text, status, headers, media_type="application/json")
