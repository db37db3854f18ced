"""Which of D1's operations is ours, and what it says. Pure rules, no call."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from branch_app.domain.order import State

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Operation

TOLERANCE = timedelta(seconds=2)
"""How much before our send time an operation of ours may seem to start: D1's ``Date`` header,
by which our clock is corrected, has whole seconds."""

_STATES = {
    "CARD_PROD_REQUESTED": State.REQUESTED,
    "CARD_PROD_READY": State.AT_STATION,
    "CARD_PROD_DONE": State.PRODUCED,
    "DATA_EXCEPTION": State.DATA_PROBLEM,
    "CARD_PROD_EXCEPTION": State.STATION_PROBLEM,
    "CARD_PROD_CANCELED": State.CANCELLED,
}
"""``details.status`` for INSTANT orders (docs/d1/d1-api.md, section 8.1)."""


def find_ours(
    request: IssuanceRequest, operations: Sequence[Operation], taken: Collection[str]
) -> Operation | None:
    """Find the operation that an order of ours became.

    By the operation id once it is known, else by the request id that D1 echoes, else by time.

    Args:
        request: ours.
        operations: what D1 knows of the card.
        taken: operation ids that belong to other requests for the same card.

    Returns:
        Our operation, or None.
    """
    if request.operation_id:
        return next((o for o in operations if o.operation_id == request.operation_id), None)
    rest = [o for o in operations if o.operation_id not in taken]
    for operation in rest:
        if operation.request_id == request.request_id:
            return operation
    if request.sent is None:
        return None
    begun = request.sent - TOLERANCE
    candidates = [
        o for o in rest if not o.request_id and o.started is not None and o.started >= begun
    ]
    return min(candidates, key=lambda o: o.started or begun, default=None)


def may_be_ours(
    request: IssuanceRequest, operations: Sequence[Operation], taken: Collection[str]
) -> bool:
    """Whether an operation names neither a request nor a usable time: it proves nothing.

    While there is one, D1 cannot be said to have no order of ours.
    """
    return any(
        o.operation_id not in taken
        and o.request_id in {"", request.request_id}
        and o.started is None
        for o in operations
    )


def state_of(operation: Operation) -> State:
    """Read an operation's state; what we do not know is ``OTHER`` and goes on.

    A card that D1 calls done under an operation that it calls failed is no certain end.
    """
    state = _STATES.get(operation.details, State.OTHER)
    if state is State.PRODUCED and operation.status == "FAILED":
        return State.OTHER
    return state
