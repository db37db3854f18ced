"""Training: one exercise at a time, watched from beginning to end.

Begins an exercise by arranging what goes wrong at the practice D1, collects the requests that are
made meanwhile, and tells the verdict. What is right stands in ``exercises``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from branch_app.domain.order import State
from branch_app.flow.exercises import EXERCISES, Course
from branch_app.flow.observable import Observable

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Practice
    from branch_app.flow.exercises import Exercise, Remark
    from branch_app.flow.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Lesson:
    """Where training stands.

    Attributes:
        exercise: the one that is done now, or was done last; None before the first.
        verdict: what is said about it; empty while it goes on.
        results: by name of exercise, whether all was right when it was done last.
    """

    exercise: Exercise | None
    verdict: tuple[Remark, ...]
    results: dict[str, bool]

    @property
    def going_on(self) -> bool:
        """Whether an exercise is under way."""
        return self.exercise is not None and not self.verdict


class Training:
    """Watches the exercises.

    Args:
        ledger: the counter's requests.
        practice: the practice D1.

    Attributes:
        lesson: where it stands.
    """

    def __init__(self, ledger: Ledger, practice: Practice) -> None:
        self._practice = practice
        self._requests: dict[str, IssuanceRequest] = {}
        self.lesson: Observable[Lesson] = Observable(Lesson(None, (), {}))
        ledger.changed.subscribe(self._changed)

    def begin(self, name: str) -> Exercise:
        """Begin an exercise; one that goes on is given up.

        Raises:
            LookupError: there is no such exercise.
        """
        exercise = next((one for one in EXERCISES if one.name == name), None)
        if exercise is None:
            raise LookupError(name)
        self._requests.clear()
        self._practice.clear()
        for fault in exercise.faults:
            self._practice.arrange(fault)
        if exercise.away:
            self._practice.go_away()
        self.lesson.set(replace(self.lesson.value, exercise=exercise, verdict=()))
        return exercise

    def leave(self) -> None:
        """Leave the exercise: one that goes on ends without a verdict."""
        self._practice.clear()
        self.lesson.set(replace(self.lesson.value, exercise=None, verdict=()))

    def _changed(self, request: IssuanceRequest) -> None:
        exercise = self.lesson.value.exercise
        if exercise is None or not self.lesson.value.going_on:
            return
        if request.request_id not in self._requests and request.state is not State.PREPARED:
            return  # of before the exercise
        self._requests[request.request_id] = request
        if request.state is State.NOT_SENT:
            self._practice.come_back()
        course = Course(tuple(self._requests.values()), self._cards())
        if exercise.ended(course):
            self._end(exercise, course)

    def _cards(self) -> int:
        return sum(self._practice.cards(request_id) for request_id in self._requests)

    def _end(self, exercise: Exercise, course: Course) -> None:
        self._practice.clear()
        verdict = exercise.judge(course)
        results = {**self.lesson.value.results, exercise.name: all(one.good for one in verdict)}
        self.lesson.set(Lesson(exercise, verdict, results))
