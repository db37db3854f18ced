"""The rules that every journal keeps, durable or not: decided here, on values alone.

Nothing that reads or writes a file may enter here.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from branch_app.domain.errors import CardUnderWay, Overtaken
from branch_app.domain.order import MOVES, URGENCY, IllegalMove
from branch_app.domain.ports import Sort

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Query


def words(request: IssuanceRequest) -> str:
    """Return what a search looks through: names, reference, card id, last four; without case."""
    parts = (
        request.name,
        request.second_name,
        request.request_id,
        request.card_id,
        request.last_four,
    )
    return "\n".join(sought(part) for part in parts)


def sought(text: str) -> str:
    """Return a text as it is compared: one line, composed, without case, for every alphabet."""
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()


def fits(request: IssuanceRequest, query: Query) -> bool:
    """Return whether a query asks for this request."""
    return (
        sought(query.text) in words(request)
        and (query.since is None or request.created >= query.since)
        and (query.states is None or request.state in query.states)
        and query.teller in {"", request.teller}
    )


def place(request: IssuanceRequest, sort: Sort) -> tuple[object, ...]:
    """Return what decides where a request stands in a list; what is equal keeps its order."""
    match sort:
        case Sort.TIME:
            return ()
        case Sort.NAME:
            return (request.name,)
        case Sort.STATE:
            return (URGENCY.index(request.state),)
        case Sort.STATION:
            return (request.station_name,)


def twice(request: IssuanceRequest) -> IllegalMove:
    """Return the error for a request id that is used already."""
    return IllegalMove(f"{request.request_id} is prepared a second time")


def under_way(rival: str) -> CardUnderWay:
    """Return the error for a card that has an open request.

    Args:
        rival: the id of that request.
    """
    return CardUnderWay(
        "An order for this card is open already.",
        "Follow that request, or use another card id.",
        reference=rival,
    )


def check_follows(known: IssuanceRequest | None, request: IssuanceRequest) -> None:
    """Check that a request may be saved over what is known of it.

    A save of what is there already is refused too: two windows whose coarse clocks show the same
    moment must not both believe that they began the sending.

    Args:
        known: what the journal holds, or None.
        request: what is to be saved.

    Raises:
        IllegalMove: it was never prepared, is for another card, or its state may not follow the
            known one.
        Overtaken: it follows another state than the known one.
    """
    if known is None:
        raise IllegalMove(f"{request.request_id} was never prepared")
    if request.card_id != known.card_id:
        raise IllegalMove(f"{request.request_id} is for one card, for ever")
    if request.history[:-1] != known.history:
        raise Overtaken(
            "Another window has changed this request first.",
            "Look at the request as it is now; nothing of yours was written.",
            reference=request.request_id,
        )
    if request.state not in MOVES[known.state]:
        raise IllegalMove(f"{known.state.name} -> {request.state.name}")
