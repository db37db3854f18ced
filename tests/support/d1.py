"""A scripted D1 behind the port of ``flow``: for rules only, no HTTP and no cryptography."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from branch_app.domain.errors import Conflict
from branch_app.domain.ports import AccessToken, Operation, SealedOrder, StatusReport
from branch_app.domain.secret import Secret

if TYPE_CHECKING:
    from branch_app.domain.order import CardOrder
    from tests.support.clock import TurnedClock


@dataclass(frozen=True)
class Answer:
    """What D1 does with one order.

    Attributes:
        error: what the caller gets instead of an operation id.
        acted: whether D1 takes the order all the same.
        late: seconds after which D1 takes it.
        gate: the answer waits for it.
    """

    error: Exception | None = None
    acted: bool = True
    late: float = 0.0
    gate: asyncio.Event | None = None


class ScriptedD1:
    """D1 as a test wants it. Without a script it takes every order and lists it.

    Attributes:
        echoes: whether operations carry ``issuerRequestId``.
        refuses_repeats: whether a request id that D1 knows is answered by 409.
        tells_time: whether answers carry a ``Date`` header.
        taken: request ids in the order in which D1 acted on them; twice means two cards.
    """

    def __init__(self, clock: TurnedClock) -> None:
        self.clock = clock
        self.zero = datetime(2026, 3, 2, 9, 0, tzinfo=UTC) - timedelta(seconds=clock.monotonic())
        self.echoes = True
        self.refuses_repeats = False
        self.tells_time = True
        self.orders: list[SealedOrder] = []
        self.order_tokens: list[AccessToken] = []
        self.statuses: list[tuple[float, str]] = []
        self.tokens: list[float] = []
        self.taken: list[str] = []
        self.operations: defaultdict[str, list[Operation]] = defaultdict(list)
        self.order_answers: deque[Answer] = deque()
        self.status_answers: deque[Exception | StatusReport] = deque()
        self.token_answers: deque[Exception | float] = deque()
        self.status_always: Exception | StatusReport | None = None
        self.token_always: Exception | float = 900.0
        self.token_gate: asyncio.Event | None = None
        self.status_gate: asyncio.Event | None = None
        self.sealings = 0
        self.closed = 0
        self._late: set[asyncio.Task[None]] = set()

    def time(self) -> datetime:
        """D1's own clock, which nobody here can set."""
        return self.zero + timedelta(seconds=self.clock.monotonic())

    def answers(self, *errors: Exception, acted: bool = False) -> None:
        """Let the next orders end so."""
        self.order_answers.extend(Answer(error, acted) for error in errors)

    def progress(
        self, card_id: str, details: str, status: str = "PENDING", reason: str = ""
    ) -> None:
        """Bring the newest operation of a card into another status."""
        operations = self.operations[card_id]
        operations[-1] = replace(operations[-1], details=details, status=status, reason=reason)

    def act(self, sealed: SealedOrder) -> str:
        """Take an order: a card will be made."""
        self.taken.append(sealed.request_id)
        operation_id = f"op-{len(self.taken)}"
        self.operations[sealed.card_id].append(
            Operation(
                operation_id,
                "PENDING",
                "CARD_PROD_REQUESTED",
                self.time(),
                sealed.request_id if self.echoes else "",
            )
        )
        return operation_id

    async def fetch_token(self) -> AccessToken:
        self.tokens.append(self.clock.monotonic())
        number = len(self.tokens)
        if self.token_gate is not None:
            await self.token_gate.wait()
        answer = self.token_answers.popleft() if self.token_answers else self.token_always
        if isinstance(answer, Exception):
            raise answer
        return AccessToken(Secret(f"token-{number}"), answer, self._date())

    def seal(self, order: CardOrder) -> SealedOrder:
        self.sealings += 1
        body = f"{order.request_id} sealed {self.sealings}".encode()
        return SealedOrder(order.request_id, order.card_id, body)

    async def order(self, sealed: SealedOrder, token: AccessToken) -> str:
        self.orders.append(sealed)
        self.order_tokens.append(token)
        answer = self.order_answers.popleft() if self.order_answers else Answer()
        if answer.acted and self.refuses_repeats and sealed.request_id in self.taken:
            answer = Answer(Conflict("D1 knows this request."), acted=False, gate=answer.gate)
        operation_id = ""
        if answer.acted and answer.late:
            self._act_later(sealed, answer.late)
        elif answer.acted:
            operation_id = self.act(sealed)
        if answer.gate is not None:
            await answer.gate.wait()
        if answer.error is not None:
            raise answer.error
        return operation_id

    def _act_later(self, sealed: SealedOrder, seconds: float) -> None:
        async def later() -> None:
            await self.clock.sleep(seconds)
            if not (self.refuses_repeats and sealed.request_id in self.taken):
                self.act(sealed)

        task = asyncio.get_running_loop().create_task(later())
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    async def status(self, card_id: str, token: AccessToken) -> StatusReport:  # noqa: ARG002  # the port
        self.statuses.append((self.clock.monotonic(), card_id))
        answer = self.status_answers.popleft() if self.status_answers else self.status_always
        report = StatusReport(tuple(self.operations[card_id]), self._date())
        if self.status_gate is not None:
            await self.status_gate.wait()
        if isinstance(answer, Exception):
            raise answer
        return answer or report

    def asked(self, card_id: str, since: float = 0.0) -> int:
        """How often the status of a card was asked for since a monotonic time."""
        return sum(1 for at, card in self.statuses if card == card_id and at >= since)

    async def aclose(self) -> None:
        self.closed += 1

    async def end(self) -> None:
        """The test is over."""
        for task in self._late:
            task.cancel()
        await asyncio.gather(*self._late, return_exceptions=True)

    def _date(self) -> datetime | None:
        return self.time().replace(microsecond=0) if self.tells_time else None


class Line:
    """One unlocked connection to a scripted D1; using it after its end is a bug."""

    def __init__(self, d1: ScriptedD1) -> None:
        self._d1 = d1
        self.closed = 0

    async def fetch_token(self) -> AccessToken:
        assert not self.closed
        return await self._d1.fetch_token()

    def seal(self, order: CardOrder) -> SealedOrder:
        assert not self.closed
        return self._d1.seal(order)

    async def order(self, sealed: SealedOrder, token: AccessToken) -> str:
        assert not self.closed
        return await self._d1.order(sealed, token)

    async def status(self, card_id: str, token: AccessToken) -> StatusReport:
        assert not self.closed
        return await self._d1.status(card_id, token)

    async def aclose(self) -> None:
        self.closed += 1
        await self._d1.aclose()
