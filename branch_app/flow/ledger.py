"""The requests of this counter: written to the journal first, then told to whoever looks.

The only place that changes a request's state. When to change it is decided in ``issuing`` and
``following``.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from branch_app.domain.order import State
from branch_app.flow.observable import Observers

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Clock, Journal, SealedOrder

_log = logging.getLogger(__name__)


class Ledger:
    """All requests, by id.

    Args:
        journal: where they are kept.
        clock: time for the timeline.
    """

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._requests: dict[str, IssuanceRequest] = {}
        self.changed: Observers[IssuanceRequest] = Observers()

    def __getitem__(self, request_id: str) -> IssuanceRequest:
        return self._requests[request_id]

    def all(self) -> tuple[IssuanceRequest, ...]:
        """Every request, newest first."""
        return tuple(reversed(self._requests.values()))

    def on_card(self, card_id: str) -> tuple[IssuanceRequest, ...]:
        """Every request for a card, oldest first."""
        return tuple(r for r in self._requests.values() if r.card_id == card_id)

    def open_on_card(self, card_id: str) -> IssuanceRequest | None:
        """The request for a card that has not ended, if any."""
        return next((r for r in self.on_card(card_id) if not r.state.final), None)

    async def load(self) -> None:
        """Read the journal. What was *Sending* when the program ended is *Not certain* now."""
        for request in await self._journal.load():
            self._requests[request.request_id] = request
            if request.state is State.SENDING:
                await self.move(
                    request.request_id, State.NOT_CERTAIN, "The program ended while sending"
                )

    async def prepare(self, request: IssuanceRequest, sealed: SealedOrder) -> None:
        """Take in a new request.

        Raises:
            CardUnderWay: the card has an open request.
        """
        await self._journal.prepare(request, sealed)
        self._publish(request)

    async def move(
        self, request_id: str, to: State, note: str = "", **facts: object
    ) -> IssuanceRequest:
        """Bring a request into its next state: on disk, then on the screen.

        Args:
            request_id: which.
            to: the state that begins.
            note: for the timeline.
            **facts: further fields of the request.

        Returns:
            The request as it is now.

        Raises:
            IllegalMove: ``to`` may not follow.
        """
        request = self._requests[request_id].moved(to, self._clock.now(), note, **facts)
        await self._journal.save(request)
        _log.info("state", extra={"request_id": request_id, "state": to.value})
        self._publish(request)
        return request

    async def sealed(self, request_id: str) -> SealedOrder | None:
        """The sealed order of a request that D1 has not answered."""
        return await self._journal.sealed(request_id)

    def _publish(self, request: IssuanceRequest) -> None:
        self._requests[request.request_id] = request
        self.changed.emit(request)
