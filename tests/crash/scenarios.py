"""What happens to an order in a crash run: D1's answers, and what the teller does.

Assumed of D1 in all of them: an order reaches it within the settle time of its sending or never.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from branch_app.domain.errors import (
    AppError,
    Busy,
    Conflict,
    NotAuthorized,
    NotReached,
    Refused,
    Unanswered,
)
from tests.support.bench import SETTLE
from tests.support.d1 import Answer, ScriptedD1

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.ports import AccessToken, SealedOrder, StatusReport
    from tests.crash.wire import QuickClock

WALK = ((0.0, "CARD_PROD_REQUESTED"), (2.0, "CARD_PROD_READY"), (5.0, "CARD_PROD_DONE"))
"""Seconds after D1's act, and what D1 says from then on."""

Step = tuple[float, str, int]
"""Seconds after the beginning, a verb of ``incarnation.VERBS``, how many."""


@dataclass(frozen=True)
class Scenario:
    """One story.

    Attributes:
        name: for the trace.
        answers: makes D1's answers to the first orders, in their order; later ones are accepted.
        steps: what the teller does, besides what every teller does with an open request.
        echoes: whether D1 tells ``issuerRequestId`` in a status.
        refuses_repeats: whether D1 answers 409 to a request id that it knows.
        hides: seconds for which D1 does not list an order that it has taken.
        slow: seconds until the answer to an order.
        first: begin without a journal file.
    """

    name: str
    answers: Callable[[], list[Answer]] = list
    steps: tuple[Step, ...] = ((0.0, "card", 1),)
    echoes: bool = True
    refuses_repeats: bool = False
    hides: float = 0.0
    slow: float = 0.0
    first: bool = False


def _fails(error: Callable[[], AppError], *, acted: bool = False, late: float = 0.0) -> Answer:
    return Answer(error(), acted=acted, late=late)


def _lost() -> AppError:
    return Unanswered("No answer.")


SCENARIOS = (
    Scenario("plain"),
    Scenario("first start", first=True),
    Scenario("lost answer", lambda: [_fails(_lost, acted=True)]),
    Scenario("lost answer without echo", lambda: [_fails(_lost, acted=True)], echoes=False),
    Scenario("dropped, sent again", lambda: [_fails(_lost)]),
    Scenario("dropped twice", lambda: [_fails(_lost), _fails(_lost)]),
    Scenario("late act", lambda: [_fails(_lost, acted=True, late=20.0)]),
    Scenario("latest act", lambda: [_fails(_lost, acted=True, late=SETTLE - 1)], echoes=False),
    Scenario("401", lambda: [_fails(lambda: NotAuthorized("401"))]),
    Scenario("429", lambda: [_fails(lambda: Busy("429", wait=3.0))]),
    Scenario("never left", lambda: [_fails(lambda: NotReached("No way."))]),
    Scenario("409", lambda: [_fails(lambda: Conflict("Known."))]),
    Scenario(
        "409 to a repeat",
        lambda: [_fails(_lost, acted=True)],
        refuses_repeats=True,
        hides=SETTLE + 30,
    ),
    Scenario("refusal", lambda: [_fails(lambda: Refused("No."))]),
    Scenario(
        "two cards at once",
        lambda: [_fails(_lost, acted=True, late=20.0)],
        ((0.0, "card", 2),),
    ),
    Scenario("one card twice", steps=((0.0, "same card", 2),)),
    Scenario(
        "lock in the middle",
        steps=((0.0, "card", 1), (5.0, "lock", 1), (20.0, "unlock", 1)),
        slow=10.0,
    ),
)
BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}


class ProducingD1(ScriptedD1):
    """A D1 that makes the cards that it has taken, by the clock.

    Attributes:
        acts: when it acted on an order: monotonic time, request id.
    """

    def __init__(self, clock: QuickClock, scenario: Scenario) -> None:
        super().__init__(clock)
        self.echoes = scenario.echoes
        self.refuses_repeats = scenario.refuses_repeats
        self.order_answers.extend(scenario.answers())
        self._hides = scenario.hides
        self._slow = scenario.slow

    async def order(self, sealed: SealedOrder, token: AccessToken) -> str:
        try:
            return await super().order(sealed, token)
        finally:
            if self._slow:
                await self.clock.sleep(self._slow)

    async def status(self, card_id: str, token: AccessToken) -> StatusReport:
        report = await super().status(card_id, token)
        shown = []
        for operation in report.operations:
            assert operation.started is not None
            age = (self.time() - operation.started).total_seconds()
            if age >= self._hides:
                details = [word for after, word in WALK if age >= after][-1]
                shown.append(replace(operation, details=details))
        return replace(report, operations=tuple(shown))
