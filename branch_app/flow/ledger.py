"""The requests of this counter: written to the journal first, then told to whoever looks.

The only place that changes a request's state. When to change it is decided in ``issuing`` and
``following``.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from branch_app.domain.errors import JournalError, Overtaken
from branch_app.domain.order import MOVES, State
from branch_app.domain.words import words
from branch_app.flow.observable import Observers

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import Clock, Journal, Query, SealedOrder

RECENT = 50
"""Requests that have ended and are still in reach: what a teller goes back to."""

_log = logging.getLogger(__name__)


class Ledger:
    """The requests that are open, and those that ended or were looked at lately, by id.

    All others are in the journal alone, so that a long day costs no more memory than a short one.

    Args:
        journal: where they are kept.
        clock: time for the timeline.
    """

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._open: dict[str, IssuanceRequest] = {}
        self._ended: dict[str, IssuanceRequest] = {}  # the oldest first, and never many
        # One change of a request at a time: the disk is slow, and a change that began from a
        # state which another is just leaving would undo it. A turn lives while somebody has it.
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self.changed: Observers[IssuanceRequest] = Observers()

    def __getitem__(self, request_id: str) -> IssuanceRequest:
        if (request := self.get(request_id)) is None:
            raise KeyError(request_id)
        return request

    def __contains__(self, request_id: str) -> bool:
        return self.get(request_id) is not None

    def get(self, request_id: str) -> IssuanceRequest | None:
        """A request, or None when it is not in reach: then it has ended."""
        return self._open.get(request_id) or self._ended.get(request_id)

    def state(self, request_id: str) -> State | None:
        """Where a request stands, or None when it is not in reach: then it has ended."""
        request = self.get(request_id)
        return None if request is None else request.state

    def open(self) -> tuple[IssuanceRequest, ...]:
        """Every request that has not ended, newest first."""
        return tuple(reversed(self._open.values()))

    def open_on_card(self, card_id: str) -> IssuanceRequest | None:
        """The request for a card that has not ended, if any."""
        return next((r for r in self._open.values() if r.card_id == card_id), None)

    async def on_card(self, card_id: str) -> Sequence[IssuanceRequest]:
        """Every request for a card, oldest first, ended ones too."""
        return await self._journal.on_card(card_id)

    async def page(self, query: Query, offset: int, limit: int) -> Sequence[IssuanceRequest]:
        """A stretch of the requests that fit, in the order that the query asks for."""
        return await self._journal.page(query, offset, limit)

    async def count(self, query: Query) -> int:
        """How many requests fit."""
        return await self._journal.count(query)

    async def fetch(self, request_id: str) -> IssuanceRequest | None:
        """Bring a request of the past into reach of ``ledger[request_id]``."""
        if (known := self.get(request_id)) is not None:
            return known
        found = await self._journal.find(request_id)
        if found is None:
            return None
        if request_id not in self:  # not moved meanwhile
            self._take(found)
        return self[request_id]

    async def load(self) -> None:
        """Read what is open. What was *Sending* when the program ended is *Not certain* now."""
        for request in await self._journal.open_requests():
            self._take(request)
            if request.state is State.SENDING:
                await self.move_if(
                    request.request_id,
                    {State.SENDING},
                    State.NOT_CERTAIN,
                    words("The program ended while sending"),
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
            JournalError: it was not written; the request stays as it was.
        """
        request = await self.move_if(request_id, tuple(State), to, note, **facts)
        # None only after another window moved it to where ``to`` may not follow.
        return self[request_id] if request is None else request

    async def move_if(
        self, request_id: str, still: Collection[State], to: State, note: str = "", **facts: object
    ) -> IssuanceRequest | None:
        """Bring a request into its next state, if it still stands where the caller saw it.

        Args:
            request_id: which.
            still: the states from which it may move.
            to: the state that begins.
            note: for the timeline.
            **facts: further fields of the request.

        Returns:
            The request as it is now, or None when it had moved on and nothing was done.

        Raises:
            IllegalMove: ``to`` may not follow.
        """
        async with self._turns.setdefault(request_id, asyncio.Lock()):
            before = self.get(request_id)
            if before is None or before.state not in still:
                return None
            try:
                return await self._write(before.moved(to, self._clock.now(), note, **facts))
            except Overtaken:
                before = await self._read_again(request_id)
            if before.state not in still or to not in MOVES[before.state]:
                return None
            return await self._write(before.moved(to, self._clock.now(), note, **facts))

    async def _write(self, request: IssuanceRequest) -> IssuanceRequest:
        await self._journal.save(request)
        _log.info("state", extra={"request_id": request.request_id, "state": request.state.value})
        self._publish(request)
        return request

    async def _read_again(self, request_id: str) -> IssuanceRequest:
        """Take over what another window on this journal has made of a request."""
        found = await self._journal.find(request_id)
        if found is None:
            raise JournalError("A request is gone from the journal.", "Call bank IT.")
        self._publish(found)
        return found

    async def sealed(self, request_id: str) -> SealedOrder | None:
        """The sealed order of a request that D1 has not answered."""
        return await self._journal.sealed(request_id)

    def _publish(self, request: IssuanceRequest) -> None:
        self._take(request)
        self.changed.emit(request)

    def _take(self, request: IssuanceRequest) -> None:
        if not request.state.final:
            self._open[request.request_id] = request
            return
        self._open.pop(request.request_id, None)
        self._ended[request.request_id] = request
        while len(self._ended) > RECENT:
            del self._ended[next(iter(self._ended))]
