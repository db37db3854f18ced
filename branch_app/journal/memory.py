"""A journal that lives as long as the program, for training and for tests.

It keeps the same rules as a durable one. What decides when a state changes is in ``flow``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.errors import CardUnderWay
from branch_app.domain.order import IllegalMove

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import SealedOrder


class MemoryJournal:
    """A ``domain.ports.Journal`` in memory. No method waits, so each is one step for the loop."""

    def __init__(self) -> None:
        self._requests: dict[str, IssuanceRequest] = {}
        self._sealed: dict[str, SealedOrder] = {}

    async def load(self) -> tuple[IssuanceRequest, ...]:
        """Return every request, oldest first."""
        return tuple(self._requests.values())

    async def prepare(self, request: IssuanceRequest, sealed: SealedOrder) -> None:
        """Write the intent before anything is sent.

        Args:
            request: new, in *Prepared*.
            sealed: its order, ready for the wire.

        Raises:
            CardUnderWay: a request for the same card is open.
            IllegalMove: the request id is used already.
        """
        if request.request_id in self._requests:
            raise IllegalMove(f"{request.request_id} is prepared a second time")
        for other in self._requests.values():
            if other.card_id == request.card_id and not other.state.final:
                raise CardUnderWay(
                    "An order for this card is open already.",
                    "Follow that request, or use another card id.",
                    reference=other.request_id,
                )
        self._requests[request.request_id] = request
        self._sealed[request.request_id] = sealed

    async def save(self, request: IssuanceRequest) -> None:
        """Write a request's new state, and erase its sealed order once it is answered.

        Args:
            request: prepared before.

        Raises:
            IllegalMove: it was never prepared, or its state was final and would change.
        """
        known = self._requests.get(request.request_id)
        if known is None:
            raise IllegalMove(f"{request.request_id} was never prepared")
        if known.state.final and request.state is not known.state:
            raise IllegalMove(f"{known.state.name} -> {request.state.name}")
        self._requests[request.request_id] = request
        if not request.state.keeps_sealed:
            self._sealed.pop(request.request_id, None)

    async def sealed(self, request_id: str) -> SealedOrder | None:
        """Return the sealed order of a request that is not answered yet, else None."""
        return self._sealed.get(request_id)
