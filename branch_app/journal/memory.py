"""A journal that lives as long as the program, for training and for tests.

It keeps the same rules as a durable one. What decides when a state changes is in ``flow``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.journal import rules

if TYPE_CHECKING:
    from datetime import datetime

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Act, Query, SealedOrder


class MemoryJournal:
    """A ``domain.ports.Journal`` in memory. No method waits, so each is one step for the loop.

    Attributes:
        notes: what ``note`` was told, oldest first: the act and whether it succeeded.
        subjects: the ids that those were about, in the same order.
    """

    def __init__(self) -> None:
        self.notes: list[tuple[Act, bool]] = []
        self.subjects: list[str] = []
        self._requests: dict[str, IssuanceRequest] = {}
        self._sealed: dict[str, SealedOrder] = {}

    async def load(self) -> tuple[IssuanceRequest, ...]:
        """Return every request, oldest first."""
        return tuple(self._requests.values())

    async def open_requests(self) -> tuple[IssuanceRequest, ...]:
        """Return every request that has not ended, oldest first."""
        return tuple(one for one in self._requests.values() if not one.state.final)

    async def find(self, request_id: str) -> IssuanceRequest | None:
        """Return a request."""
        return self._requests.get(request_id)

    async def on_card(self, card_id: str) -> tuple[IssuanceRequest, ...]:
        """Return every request for a card, oldest first."""
        return tuple(one for one in self._requests.values() if one.card_id == card_id)

    async def page(self, query: Query, offset: int, limit: int) -> tuple[IssuanceRequest, ...]:
        """Return a stretch of the requests that fit, in the order that the query asks for."""
        newest_first = self._fitting(query)[::-1]
        found = sorted(newest_first, key=lambda one: rules.place(one, query.sort))
        return tuple(found[offset : offset + limit])

    async def count(self, query: Query) -> int:
        """Return how many requests fit."""
        return len(self._fitting(query))

    def _fitting(self, query: Query) -> list[IssuanceRequest]:
        return [one for one in self._requests.values() if rules.fits(one, query)]

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
            raise rules.twice(request)
        for other in self._requests.values():
            if other.card_id == request.card_id and not other.state.final:
                raise rules.under_way(other.request_id)
        self._requests[request.request_id] = request
        self._sealed[request.request_id] = sealed

    async def save(self, request: IssuanceRequest) -> None:
        """Write a request's next state, and erase its sealed order once it is answered.

        Args:
            request: prepared before.

        Raises:
            IllegalMove: it was never prepared, or its state may not follow the known one.
            Overtaken: what is known is not the state that this one follows.
        """
        rules.check_follows(self._requests.get(request.request_id), request)
        self._requests[request.request_id] = request
        if not request.state.keeps_sealed:
            self._sealed.pop(request.request_id, None)

    async def sealed(self, request_id: str) -> SealedOrder | None:
        """Return the sealed order of a request that is not answered yet, else None."""
        return self._sealed.get(request_id)

    async def wrong_tries(self) -> tuple[datetime, ...]:
        """Return none: nothing is remembered from before the program began."""
        return ()

    async def note(self, act: Act, *, success: bool = True, subject: str = "") -> None:
        """Record what somebody did at this counter."""
        self.notes.append((act, success))
        self.subjects.append(subject)

    async def purge(self, before: datetime) -> tuple[int, int]:
        """Delete requests that ended before a time."""
        old = [
            one.request_id
            for one in self._requests.values()
            if one.state.final and one.since < before
        ]
        for request_id in old:
            del self._requests[request_id]
        return len(old), 0

    async def aclose(self) -> None:
        """Close it; what it holds stays readable."""
