"""What is said on the screen about a request: one word, a tone, three sentences.

The sentences for each state stand here and nowhere else: what happened, was a card made, what
now. Words on a single control stand beside that control.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from branch_app.domain.card import Environment, Issuance
from branch_app.domain.errors import CardMade
from branch_app.domain.names import Shortening
from branch_app.domain.order import State
from branch_app.domain.words import phrases
from branch_app.flow.issuing import Action
from branch_app.ui.tr import tr
from branch_app.ui.widgets.status_badge import Tone

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest


@dataclass(frozen=True, slots=True)
class Saying:
    """How a state is told.

    Attributes:
        word: the state in a few words; the ends that matter begin with their own word.
        tone: shape and colour.
        happened: what happened.
        now: what to do now.
    """

    word: str
    tone: Tone
    happened: str
    now: str


_SAYINGS = phrases({
    State.PREPARED: Saying(
        "Prepared", Tone.QUIET, "The order is written down. Nothing was sent.", "Send it."
    ),
    State.SENDING: Saying("Sending", Tone.WORKING, "The order is on its way to D1.", "Wait."),
    State.NOT_SENT: Saying(
        "No card made: not sent",
        Tone.BAD,
        "The order did not leave this computer, or D1 turned it away before acting.",
        "Send it again, or discard it. It keeps its ids.",
    ),
    State.REJECTED: Saying(
        "No card made: D1 refused",
        Tone.BAD,
        "D1 refused the order.",
        "Correct what is wrong in a new request.",
    ),
    State.NOT_CERTAIN: Saying(
        "Not certain: do not send again yet",
        Tone.ATTENTION,
        "The line broke after the order was sent. D1 may have it.",
        "Branch Counter is asking D1. Wait, and look at the station.",
    ),
    State.ACCEPTED: Saying(
        "Accepted", Tone.WORKING, "D1 has the order.", "Wait. You may start the next card."
    ),
    State.REQUESTED: Saying(
        "Requested",
        Tone.WORKING,
        "D1 is preparing the card data.",
        "Wait. You may start the next card.",
    ),
    State.AT_STATION: Saying(
        "At the station",
        Tone.WORKING,
        "The card data is ready for {station}.",
        "Look at {station}.",
    ),
    State.OTHER: Saying(
        "Under way: {d1_status}",
        Tone.WORKING,
        "D1 reports a step that Branch Counter does not know: {d1_status}.",
        "Wait. Branch Counter goes on asking.",
    ),
    State.PRODUCED: Saying(
        "Produced",
        Tone.GOOD,
        "The card is finished.",
        "Take it from {station}, check the name, hand it over.",
    ),
    State.DATA_PROBLEM: Saying(
        "No card made: data problem",
        Tone.BAD,
        "D1 could not use the data of this order.",
        "Correct what is wrong in a new request.",
    ),
    State.STATION_PROBLEM: Saying(
        "Station problem: check the tray",
        Tone.ATTENTION,
        "{station} reports a problem with this card.",
        "Look into the tray of {station}. Keep what lies there, then make a new request.",
    ),
    State.CANCELLED: Saying(
        "No card made: cancelled", Tone.BAD, "The order was cancelled at D1.", "Make a new request."
    ),
    State.DISCARDED: Saying(
        "No card made: discarded",
        Tone.QUIET,
        "The order was discarded at this counter. It was never sent.",
        "Nothing to do.",
    ),
})  # fmt: skip

_SETTLED = phrases(Saying(
    "Not certain: D1 has no such order",
    Tone.ATTENTION,
    "The line broke after the order was sent. D1 was asked for long enough and shows no order.",
    "Look into the tray of {station}. If no card is there, send again.",
))  # fmt: skip

_CARD_MADE = phrases({
    CardMade.YES: "A card was made.",
    CardMade.NO: "No card was made.",
    CardMade.NOT_YET: "No card is made yet.",
    CardMade.NOT_CERTAIN: "It is not certain whether a card is made.",
    CardMade.LOOK: "A spoiled or finished card may lie in the tray.",
})  # fmt: skip

SHORT = phrases({
    State.PREPARED: "Prepared",
    State.SENDING: "Sent to D1",
    State.NOT_SENT: "Not sent",
    State.REJECTED: "Refused by D1",
    State.NOT_CERTAIN: "Not certain",
    State.ACCEPTED: "Accepted",
    State.REQUESTED: "Requested",
    State.AT_STATION: "At the station",
    State.OTHER: "Under way",
    State.PRODUCED: "Produced",
    State.DATA_PROBLEM: "Data problem",
    State.STATION_PROBLEM: "Station problem",
    State.CANCELLED: "Cancelled",
    State.DISCARDED: "Discarded",
})  # fmt: skip
"""Each state in the timeline."""

_STEPS = phrases({
    State.PREPARED: "Written down before anything was sent",
    State.SENDING: "Order on its way",
    State.ACCEPTED: "Operation {operation}",
    State.REQUESTED: "Personalization requested",
    State.AT_STATION: "Data ready for {station}",
    State.PRODUCED: "{seconds} from send to card",
})  # fmt: skip

ACTIONS = phrases({
    Action.SEND: "Send",
    Action.DISCARD: "Discard",
    Action.ASK: "Ask D1 now",
    Action.SEND_AGAIN: "Send again…",
    Action.CORRECT: "New request",
    Action.REPLACE: "Replace card",
    Action.RENEW: "Renew card",
})  # fmt: skip

REASONS = phrases({
    Issuance.CREATION: "New card",
    Issuance.RENEWAL: "Renewal before expiry",
    Issuance.REPLACEMENT: "Replacement (lost, stolen, damaged)",
})  # fmt: skip

LANGUAGES = phrases({
    "": "Any language",
    "az": "Azerbaijani",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "mk": "Macedonian",
    "sr": "Serbian",
    "tr": "Turkish",
    "uk": "Ukrainian",
})  # fmt: skip
"""Languages in which the same letters are printed otherwise, by ISO 639 code."""

SHORTENINGS = phrases({
    Shortening.UNTITLED: "No title",
    Shortening.MIDDLE_INITIAL: "Middle name as initial",
    Shortening.NO_MIDDLE: "No middle name",
    Shortening.GIVEN_INITIAL: "Given name as initial",
    Shortening.TWO_LINES: "Two lines",
})  # fmt: skip

ENVIRONMENTS = phrases({
    Environment.PRODUCTION: "PRODUCTION",
    Environment.STAGING: "STAGING: TEST CARDS ONLY",
    Environment.CUSTOM: "CUSTOM SERVER: NOT PRODUCTION",
    Environment.TRAINING: "TRAINING: PRACTICE CARDS ONLY, NOTHING IS PRINTED",
})  # fmt: skip


ENVIRONMENT_NAMES = phrases({
    Environment.PRODUCTION: "Production",
    Environment.STAGING: "Staging",
    Environment.CUSTOM: "Custom",
    Environment.TRAINING: "Training",
})  # fmt: skip


def saying(request: IssuanceRequest, *, settled: bool = False) -> Saying:
    """Tell a request's state.

    Args:
        request: which.
        settled: D1 was asked long enough about a *Not certain* request.

    Returns:
        Its words, filled in, in the teller's language.
    """
    said = _SETTLED if settled and request.state is State.NOT_CERTAIN else _SAYINGS[request.state]
    facts = {"station": request.station_name, "d1_status": request.d1_status}
    return Saying(
        tr(said.word, **facts), said.tone, tr(said.happened, **facts), tr(said.now, **facts)
    )


def card_made(request: IssuanceRequest) -> str:
    """Answer: was a card made?"""
    return tr(_CARD_MADE[request.state.card_made])


def identity(request: IssuanceRequest) -> str:
    """Say by what a request is found again, and whose it is: a line each."""
    return "\n".join(
        (
            tr("Reference {reference}", reference=request.request_id),
            tr("Card id {card_id}", card_id=request.card_id),
            tr("Teller {teller}", teller=request.teller),
        )
    )


def step_note(request: IssuanceRequest, place: int) -> str:
    """Explain one line of the timeline.

    Args:
        request: whose.
        place: index in its history.

    Returns:
        The note taken then, or what the step means.
    """
    moment = request.history[place]
    if moment.note:
        return tr(moment.note)
    first = next((m.at for m in request.history if m.state is State.SENDING), moment.at)
    return tr(
        _STEPS.get(moment.state, ""),
        operation=request.operation_id,
        station=request.station_name,
        seconds=duration((moment.at - first).total_seconds()),
    )


def duration(seconds: float) -> str:
    """Say a length of time: ``42 seconds``, ``3 min 5 s``."""
    whole = max(0, round(seconds))
    if whole < 120:  # noqa: PLR2004  # two minutes: up to there seconds are easier to grasp
        return tr("{n} seconds", n=whole)
    minutes, rest = divmod(whole, 60)
    if rest:
        return tr("{minutes} min {rest} s", minutes=minutes, rest=rest)
    return tr("{n} minutes", n=minutes)
