"""The exercises in the real window, by keys, against the real sandbox's faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from branch_app.domain.order import State
from branch_app.flow.exercises import EXERCISES
from branch_app.ui.demo import PAN
from tests.support.window import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.training import Training
    from tests.support.leaks import ExpectedLogs
    from tests.support.window import Desk


@pytest.fixture(autouse=True)
def _logs(expected_logs: ExpectedLogs) -> None:
    expected_logs("branch_app.flow", maybe=True)


def training(desk: Desk) -> Training:
    assert desk.counter.training is not None
    return desk.counter.training


async def begin(desk: Desk, name: str) -> None:
    """Choose an exercise with the arrow keys and begin it with Enter."""
    await desk.unlocked()
    QTest.keyClick(desk.hands.focus(), Qt.Key.Key_F11)
    await desk.hands.until(lambda: desk.window.page() is desk.window.exercises, "the exercises")
    for _ in range([one.name for one in EXERCISES].index(name)):
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_Down)
    QTest.keyClick(desk.hands.focus(), Qt.Key.Key_Return)
    await desk.hands.until(lambda: desk.window.page() is desk.window.cardholder, "page one")
    assert training(desk).lesson.value.going_on


async def issue(desk: Desk, name: str) -> IssuanceRequest:
    person = next(one.customer for one in EXERCISES if one.name == name)
    for text in (person.given, person.surname, person.number):
        await desk.hands.write(text)
        await desk.hands.press("Enter")
    await desk._enter_card(PAN)
    return await desk.send()


async def verdict(desk: Desk) -> str:
    await desk.hands.until(lambda: bool(training(desk).lesson.value.verdict), "the verdict")
    await desk.hands.settle()
    return desk.window.coach.accessibleName()


async def test_a_lost_answer_that_is_waited_for_is_well_done(box_folder: Path) -> None:
    async with open_desk(box_folder, training=True) as desk:
        await begin(desk, "lost_answer")
        assert "number C-0050117" in desk.window.coach.said
        request = await issue(desk, "lost_answer")
        assert await verdict(desk) == "Well done: A lost answer"
        states = [step.state for step in desk.counter.ledger[request.request_id].history]
        assert State.NOT_CERTAIN in states
        assert len(desk.sandbox.orders) == 1
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        await desk.hands.until(lambda: desk.window.page() is desk.window.exercises, "the list")
        assert desk.window.exercises.count.text() == "1 of 7 done well"
        assert not desk.window.coach.isVisible()


async def test_a_station_that_fails_is_corrected_from_the_failed_request(box_folder: Path) -> None:
    async with open_desk(box_folder, training=True) as desk:
        await begin(desk, "station_failed")
        first = await issue(desk, "station_failed")
        await desk.reaches(first.request_id, State.STATION_PROBLEM)
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_F4)
        await desk.hands.settle()
        await desk.enter_again()
        second = await desk.send()
        assert second.follows == first.request_id
        assert await verdict(desk) == "Well done: A station that fails"


async def test_there_are_no_exercises_outside_of_training(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_F11)
        await desk.hands.settle()
        assert desk.window.page() is desk.window.cardholder
        assert not desk.window.rail.button("exercises").isVisible()
