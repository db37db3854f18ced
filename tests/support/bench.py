"""The flow put together on a turned clock, a scripted D1 and a journal in memory."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from branch_app.background import Tasks
from branch_app.domain.card import (
    Environment,
    Expiry,
    ExpiryOrder,
    Issuance,
    Pan,
    PaymentApplication,
    Product,
    Station,
)
from branch_app.domain.errors import InvalidInput
from branch_app.domain.order import CardOrder, State, new_id
from branch_app.domain.profile import Profile
from branch_app.flow.following import Following
from branch_app.flow.issuing import Issuing
from branch_app.flow.ledger import Ledger
from branch_app.flow.session import Session
from branch_app.journal.memory import MemoryJournal
from tests.support.clock import TurnedClock
from tests.support.d1 import Line, ScriptedD1

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import SealedOrder
    from branch_app.domain.secret import Secret

T = TypeVar("T")

SETTLE = 120.0
TEST_PAN = "4000001234567899"

CHIP = PaymentApplication("VISA_DEBIT_01", "01", "01")
CLASSIC = Product("DEBIT_CLASSIC", "Debit Classic", ("40000012",), 16, 26, CHIP)
GOLD = Product("DEBIT_GOLD", "Debit Gold", ("55555555",), 16, 21, CHIP, years_max=3)
COUNTER_1 = Station("KIOSK-PS-101", "Counter 1")
COUNTER_2 = Station("KIOSK-PS-102", "Counter 2")


def outcome(call: Callable[[], T]) -> T | InvalidInput:
    """Return what a call gives, or the sentence with which it refuses."""
    try:
        return call()
    except InvalidInput as fault:
        return fault


def make_profile(environment: Environment = Environment.STAGING) -> Profile:
    """Return a profile with two products and two stations; its files do not exist."""
    folder = Path("/nowhere")
    return Profile(
        source=folder / "profile.toml",
        environment=environment,
        base_url="https://d1.invalid",
        issuer_id="is_mybank1",
        audience="https://d1.invalid",
        expiry_order=ExpiryOrder.YYMM,
        ca_file=None,
        client_certificate=folder / "client.pem",
        client_key=folder / "client.key",
        signing_key=folder / "signing.pem",
        signing_kid="kid",
        encryption_key=folder / "d1.jwk",
        stations=(COUNTER_1, COUNTER_2),
        products=(CLASSIC, GOLD),
    )


def make_order(card_id: str = "", request_id: str = "") -> CardOrder:
    """Return an order for a new card, or for one that is named."""
    return CardOrder(
        request_id=request_id or new_id("R"),
        card_id=card_id or new_id("C"),
        consumer_id="consumer-1",
        product=CLASSIC,
        station=COUNTER_1,
        issuance=Issuance.CREATION,
        pan=Pan.parse(TEST_PAN, CLASSIC, Environment.STAGING),
        expiry=Expiry(2029, 12),
        name="MARIA DE LA CRUZ",
        second_name="",
        encoded_name="DE LA CRUZ/MARIA",
    )


class SlowJournal(MemoryJournal):
    """A journal whose disk takes a moment, may be held, and may fail."""

    def __init__(self) -> None:
        super().__init__()
        self.gate: asyncio.Event | None = None
        self.failures: dict[State, int] = {}
        self.log: list[tuple[str, State]] = []

    async def prepare(self, request: IssuanceRequest, sealed: SealedOrder) -> None:
        await self._disk()
        await super().prepare(request, sealed)
        self.log.append((request.request_id, request.state))

    async def save(self, request: IssuanceRequest) -> None:
        await self._disk()
        if self.failures.get(request.state, 0):
            self.failures[request.state] -= 1
            raise OSError("no space left on device")
        await super().save(request)
        self.log.append((request.request_id, request.state))

    async def _disk(self) -> None:
        await asyncio.sleep(0)
        if self.gate is not None:
            await self.gate.wait()


class Bench:
    """A counter without a window.

    Attributes:
        errors: what the background reported as a bug.
        seen: every change of a request, in order.
    """

    def __init__(self) -> None:
        self.clock = TurnedClock()
        self.d1 = ScriptedD1(self.clock)
        self.journal = SlowJournal()
        self.errors: list[tuple[str, BaseException]] = []
        self.seen: list[tuple[str, State]] = []
        self.lines: list[Line] = []
        self._assemble()

    def _assemble(self) -> None:
        self.tasks = Tasks(self._failed)
        self.session = Session(self.clock, self._connect, self._failed, jitter=lambda: 0.5)
        self.ledger = Ledger(self.journal, self.clock)
        self.following = Following(self.ledger, self.session, self.clock, self.tasks, SETTLE)
        self.issuing = Issuing(
            ledger=self.ledger,
            session=self.session,
            following=self.following,
            clock=self.clock,
            tasks=self.tasks,
            teller="teller-1",
        )
        self.ledger.changed.subscribe(lambda r: self.seen.append((r.request_id, r.state)))

    async def _connect(self, _passphrases: Mapping[str, Secret[str]]) -> Line:
        await asyncio.sleep(0)
        self.lines.append(Line(self.d1))
        return self.lines[-1]

    def _failed(self, name: str, error: BaseException) -> None:
        self.errors.append((name, error))

    async def open(self) -> None:
        """Start as the program does, and unlock."""
        await self.ledger.load()
        self.following.begin()
        await self.unlock()

    async def unlock(self) -> None:
        """Unlock and let the first token come."""
        await self.session.unlock({})
        await self.clock.settle()

    async def submit(self, order: CardOrder | None = None) -> str:
        """Order a card and let everything go on that waits for no clock."""
        request = await self.issuing.submit(order or make_order())
        await self.clock.settle()
        return request.request_id

    def request(self, request_id: str) -> IssuanceRequest:
        """A request, open or ended before the last start."""
        if request_id in self.ledger:
            return self.ledger[request_id]
        return self.journal._requests[request_id]

    def state(self, request_id: str) -> State:
        """Where a request stands."""
        return self.request(request_id).state

    def note(self, request_id: str) -> str:
        """The last line of its timeline."""
        return self.ledger[request_id].history[-1].note

    def card(self, request_id: str) -> str:
        """Its card id."""
        return self.ledger[request_id].card_id

    async def power_cut(self) -> None:
        """Everything in memory is gone; journal and D1 stay."""
        await self.aclose()
        self._assemble()
        await self.open()

    async def aclose(self) -> None:
        """End every task."""
        await self.tasks.aclose()
        await self.session.aclose()
        await self.clock.settle()
