"""Every fault of the sandbox, as the teller meets it: state, words on the screen, orders seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.order import State
from branch_app.sandbox import Fault, SandboxSettings
from tests.support.window import QUICK, SwiftClock, open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.order import IssuanceRequest
    from tests.support.leaks import ExpectedLogs
    from tests.support.window import Desk

NO_CARD = "No card was made."
NOT_CERTAIN = "It is not certain whether a card is made."
NOT_YET = "No card is made yet."
MADE = "A card was made."


@dataclass(frozen=True)
class Case:
    """One row: what goes wrong, and what must be seen."""

    name: str
    fault: Fault
    end: State
    word: str
    card_made: str
    orders: int
    says: str = ""
    calls: int = 1


def order(**fields: object) -> Fault:
    return Fault.read({"operation": "order", **fields})


def refused(code: int) -> Case:
    return Case(
        f"status {code}",
        order(status=code),
        State.REJECTED,
        "No card made: D1 refused",
        NO_CARD,
        0,
        says=f"HTTP {code}",
    )


def found_later(name: str, fault: Fault) -> Case:
    """The answer is lost, the order is not: asking D1 finds it, and no second one is sent."""
    return Case(name, fault, State.PRODUCED, "Produced", MADE, 1)


CASES = [
    refused(400),
    refused(403),
    refused(404),
    refused(422),
    Case("closed port", order(closed_for=3600, delay=0), State.NOT_CERTAIN,
         "Not certain: do not send again yet", NOT_CERTAIN, 0),
    found_later("lost answer", Fault.named("lost_answer")),
    found_later("server error after acting", order(status=500, acts=True)),
    found_later("bad gateway after acting", order(status=502, acts=True)),
    found_later("unavailable after acting", order(status=503, acts=True)),
    found_later("conflict, D1 has it", order(status=409, acts=True)),
    found_later("redirect after acting", order(status=302, acts=True)),
    found_later("answer is not JSON", order(body="{", acts=True)),
    found_later("answer has wrong types", Fault.named("wrong_types", operation="order")),
    found_later("answer is a page", Fault.named("html", operation="order")),
    found_later("answer is huge", Fault.named("huge", operation="order")),
    found_later("no operation id", Fault.named("no_operation_id")),
    found_later("slow", order(delay=0.5)),
    found_later("acts late", Fault.named("acts_late", acts_after=0.4)),
    found_later("token revoked", Fault.named("revoked")),
    found_later("unauthorized once", order(status=401)),
    found_later("busy", order(status=429, headers={"retry-after": "1"})),
    found_later("busy, no time named", order(status=429)),
    Case("unauthorized twice", order(status=401, times=2), State.NOT_SENT,
         "No card made: not sent", NO_CARD, 0, calls=2),
    Case("busy for an hour", order(status=429, headers={"retry-after": "3600"}), State.NOT_SENT,
         "No card made: not sent", NO_CARD, 0),
    Case("data exception", Fault.named("data_exception", reason="Bad layout"), State.DATA_PROBLEM,
         "No card made: data problem", NO_CARD, 1, says="Bad layout"),
    Case("station exception", Fault.named("card_prod_exception", reason="Ribbon is out"),
         State.STATION_PROBLEM, "Station problem: check the tray",
         "A spoiled or finished card may lie in the tray.", 1, says="Ribbon is out"),
    Case("cancelled", Fault.named("canceled"), State.CANCELLED, "No card made: cancelled",
         NO_CARD, 1),
    Case("unknown status", Fault.named("unknown_status"), State.OTHER,
         "Under way: CARD_PROD_ON_HOLD", NOT_YET, 1),
    Case("agent offline", Fault.named("agent_offline"), State.REQUESTED, "Requested", NOT_YET, 1),
]  # fmt: skip


async def issue(desk: Desk) -> IssuanceRequest:
    await desk.unlocked()
    await desk.hands.until(lambda: desk.window.light.text.startswith("Connected"), "a token")
    await desk.enter()
    return await desk.send()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_a_fault_ends_in_one_state_and_one_answer(
    case: Case, box_folder: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app", "order failed", maybe=True)
    expected_logs("branch_app", "token not renewed", maybe=True)
    async with open_desk(box_folder, clock=SwiftClock(10)) as desk:
        desk.sandbox.faults.add(case.fault)
        request = await issue(desk)
        request = await desk.reaches(request.request_id, case.end)
        await desk.hands.until(lambda: desk.word == case.word, case.word)
        assert case.card_made in desk.sentences
        notice = desk.window.follow.notice
        assert case.says in f"{notice.title} {notice.advice} {notice.detail}"
        assert len(desk.sandbox.orders) == case.orders
        assert request.request_id == desk.window.follow.request_id
        if not case.orders:
            assert desk.sandbox.calls["order"] == case.calls


async def test_a_refused_connection_is_certainly_not_sent(
    box_folder: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app", "order failed")
    expected_logs("branch_app", "token not renewed", maybe=True)
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.hands.until(lambda: desk.window.light.text.startswith("Connected"), "a token")
        desk.sandbox.pause()
        await desk.enter()
        request = await desk.send()
        await desk.reaches(request.request_id, State.NOT_SENT)
        assert desk.word == "No card made: not sent"
        assert NO_CARD in desk.sentences
        desk.sandbox.resume()
        await desk.hands.press("Ctrl+Enter")
        await desk.reaches(request.request_id, State.PRODUCED)
        (seen,) = desk.sandbox.orders
        assert seen.issuer_request_id == request.request_id


async def test_no_token_means_not_sent(box_folder: Path, expected_logs: ExpectedLogs) -> None:
    expected_logs("branch_app", "token not renewed")
    async with open_desk(box_folder) as desk:
        desk.sandbox.faults.add(Fault(operation="token", status=400, times=None))
        await desk.unlocked()
        await desk.enter()
        request = await desk.send()
        await desk.reaches(request.request_id, State.NOT_SENT)
        assert NO_CARD in desk.sentences
        assert desk.sandbox.calls["order"] == 0
        assert not desk.window.light.text.startswith("Connected")


@pytest.mark.parametrize("echo", [True, False], ids=["ids echoed", "ids not echoed"])
async def test_a_dropped_order_may_be_sent_again_only_after_the_settle_time(
    box_folder: Path, expected_logs: ExpectedLogs, *, echo: bool
) -> None:
    expected_logs("branch_app", "order failed")
    settings = replace(QUICK, echo_issuer_request_id=echo)
    async with open_desk(box_folder, settings=settings, clock=SwiftClock(60)) as desk:
        desk.sandbox.faults.add(Fault.named("dropped", operation="order"))
        request = await issue(desk)
        await desk.reaches(request.request_id, State.NOT_CERTAIN)
        assert desk.word == "Not certain: do not send again yet"
        await desk.hands.press("F6")
        assert desk.sandbox.calls["order"] == 1
        await desk.hands.until(
            lambda: desk.counter.following.settled(request.request_id), "the settle time"
        )
        assert desk.word == "Not certain: D1 has no such order"
        assert desk.sandbox.orders == []
        await desk.hands.press("F6")
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        question = desk.questions()[0]
        question.yes.click()
        await desk.reaches(request.request_id, State.PRODUCED)
        (seen,) = desk.sandbox.orders
        assert seen.issuer_request_id == request.request_id
        assert seen.card_id == request.card_id


async def test_saying_no_to_the_question_sends_nothing(
    box_folder: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app", "order failed")
    async with open_desk(box_folder, clock=SwiftClock(60)) as desk:
        desk.sandbox.faults.add(Fault.named("dropped", operation="order"))
        request = await issue(desk)
        await desk.hands.until(
            lambda: desk.counter.following.settled(request.request_id), "the settle time"
        )
        await desk.hands.press("F6")
        await desk.hands.until(lambda: bool(desk.questions()), "the question")
        await desk.hands.press("Enter")  # a reader's Enter must not say yes
        await desk.hands.settle()
        assert desk.sandbox.calls["order"] == 1
        assert desk.counter.ledger[request.request_id].state is State.NOT_CERTAIN


async def test_a_lost_answer_with_ids_not_echoed_is_found_by_time(
    box_folder: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app", "order failed")
    settings = replace(QUICK, echo_issuer_request_id=False, unknown_card="empty")
    async with open_desk(box_folder, settings=settings) as desk:
        desk.sandbox.faults.add(Fault.named("lost_answer"))
        request = await issue(desk)
        await desk.reaches(request.request_id, State.PRODUCED)
        assert len(desk.sandbox.orders) == 1


async def test_a_clock_that_is_an_hour_off_does_not_lose_the_order(
    box_folder: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app", "order failed", maybe=True)
    async with open_desk(box_folder) as desk:
        desk.sandbox.faults.add(Fault.named("wrong_date"))
        request = await issue(desk)
        await desk.reaches(request.request_id, State.PRODUCED)
        assert len(desk.sandbox.orders) == 1


async def test_a_short_lived_token_is_renewed_before_it_ends(box_folder: Path) -> None:
    settings = SandboxSettings(requested_seconds=0.05, ready_seconds=1.5)
    async with open_desk(box_folder, settings=settings) as desk:
        desk.sandbox.faults.add(Fault.named("short_token", times=None))
        request = await issue(desk)
        await desk.reaches(request.request_id, State.PRODUCED)
        assert desk.sandbox.tokens_issued >= 2
        assert len(desk.sandbox.orders) == 1


async def test_status_faults_never_change_what_is_known(box_folder: Path) -> None:
    settings = SandboxSettings(requested_seconds=0.05, ready_seconds=0.3)
    async with open_desk(box_folder, settings=settings, clock=SwiftClock(20)) as desk:
        for code in (500, 503, 404, 401, 429):
            desk.sandbox.faults.add(Fault(operation="status", status=code))
        for name in ("not_json", "wrong_types", "html", "huge", "dropped"):
            desk.sandbox.faults.add(Fault.named(name, operation="status"))
        request = await issue(desk)
        await desk.reaches(request.request_id, State.PRODUCED)
        assert len(desk.sandbox.orders) == 1
