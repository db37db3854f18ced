"""The history of a request as the lines of a timeline: what happened, and what is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.order import State
from branch_app.ui import strings
from branch_app.ui.tr import clock, time_of_day, tr
from branch_app.ui.widgets.status_badge import Tone
from branch_app.ui.widgets.timeline import TimelineRow

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest

_ROAD = (State.ACCEPTED, State.REQUESTED, State.AT_STATION, State.PRODUCED)
"""The way of a card from which nothing went wrong."""


def lines(request: IssuanceRequest, *, notes: bool = True) -> list[TimelineRow]:
    """Write the history of a request.

    Args:
        request: whose.
        notes: what each step means stands beside it; without notes and seconds it fits into a
            narrow place.

    Returns:
        Its moments, oldest first, and the steps ahead of it.
    """
    rows = [
        TimelineRow(
            time=time_of_day(moment.at) if notes else clock(moment.at),
            tone=_tone(request, place),
            word=tr(strings.SHORT[moment.state]),
            note=strings.step_note(request, place) if notes else "",
        )
        for place, moment in enumerate(request.history)
    ]
    if request.state in _ROAD:
        ahead = _ROAD[_ROAD.index(request.state) + 1 :]
        rows += [
            TimelineRow(time="", tone=Tone.QUIET, word=tr(strings.SHORT[state]), pending=True)
            for state in ahead
        ]
    return rows


def _tone(request: IssuanceRequest, place: int) -> Tone:
    """The present moment has the state's own tone; one that was passed well has a check."""
    state = request.history[place].state
    if place == len(request.history) - 1:
        return strings.saying(request).tone
    troubled = {State.NOT_SENT: Tone.BAD, State.NOT_CERTAIN: Tone.ATTENTION}
    return troubled.get(state, Tone.GOOD)
