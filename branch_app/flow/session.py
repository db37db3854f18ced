"""The session with D1: unlocked keys, and an access token kept fresh in the background.

The token lives in an attribute here and nowhere else. It is renewed early by a timer, by one
call at a time, and dropped on lock. Loading keys and calling D1 come in as ports.
"""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from branch_app.background import Tasks
from branch_app.domain.errors import AppError, Busy, Locked
from branch_app.flow.observable import Observable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping
    from datetime import datetime

    from branch_app.domain.ports import AccessToken, Clock, IssuingApi
    from branch_app.domain.secret import Secret

    Connect = Callable[[Mapping[str, Secret[str]]], Awaitable[IssuingApi]]

RENEWAL_SHARE = 0.6
"""The share of a token's life after which it is renewed: 9 of its 15 minutes."""
JITTER = 0.1
"""How much earlier a renewal may be, as a share, so that counters do not call in step."""
MARGIN_SHARE = 0.05
"""The last share of a token's life, in which it is not used: the call itself takes time."""
BACKOFF_FIRST = 2.0
BACKOFF_MOST = 60.0
"""Seconds between attempts while renewal fails: doubling from the first to the most."""
BACKOFF_ASKED = 600.0
"""Seconds: the longest Retry-After of the token endpoint that is kept to."""
SHORTEST = 2.0
"""Seconds between two renewals by the timer, however short a token lives."""
LOOK_AGAIN = 15.0
"""Seconds: how often the timer looks at the clock; a timer stands still while the computer
sleeps, a token's life does not."""

_log = logging.getLogger(__name__)


class LinkState(Enum):
    """What the connection light shows."""

    LOCKED = "locked"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Link:
    """The connection to D1.

    Attributes:
        state: what the light shows.
        renews: when the token will be renewed, UTC; None without one.
        error: what is wrong, in *Trouble*.
    """

    state: LinkState
    renews: datetime | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class _Held:
    token: AccessToken
    asked: float  # monotonic
    asked_at: datetime
    renew_after: float  # seconds from ``asked``


class Session:
    """Keys and token while the counter is unlocked.

    Args:
        clock: time.
        connect: loads keys under their passphrases and returns D1.
        on_error: where the background renewal sends what it cannot explain.
        jitter: a random share, 0 to 1.
    """

    def __init__(
        self,
        clock: Clock,
        connect: Connect,
        on_error: Callable[[str, BaseException], None],
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._clock = clock
        self._connect = connect
        self._jitter = jitter
        # A renewal that D1 refused is told to whoever waits for it and by the light.
        self._tasks = Tasks(
            lambda name, error: None if isinstance(error, AppError) else on_error(name, error)
        )
        self._retiring = Tasks(on_error)
        self._api: IssuingApi | None = None
        self._leases: dict[IssuingApi, int] = {}
        self._held: _Held | None = None
        self._renewal: asyncio.Task[AccessToken] | None = None
        # D1's time and the monotonic time at which it was heard: our time of day may be set.
        self._d1_time: tuple[datetime, float] | None = None
        self._unlocking = asyncio.Lock()
        self.link: Observable[Link] = Observable(Link(LinkState.LOCKED))

    @property
    def unlocked(self) -> bool:
        """Whether keys are loaded."""
        return self._api is not None

    @property
    def api(self) -> IssuingApi:
        """D1.

        Raises:
            Locked: the counter is locked.
        """
        if self._api is None:
            raise Locked("The counter is locked.", "Unlock it, then try again.")
        return self._api

    @contextmanager
    def calling(self) -> Iterator[IssuingApi]:
        """D1 for one call, which may end after the counter has been locked.

        Raises:
            Locked: the counter is locked.
        """
        api = self.api
        self._leases[api] = self._leases.get(api, 0) + 1
        try:
            yield api
        finally:
            self._leases[api] -= 1
            if not self._leases[api]:
                del self._leases[api]
                if api is not self._api:
                    self._retiring.spawn(api.aclose(), "close the connections")

    async def unlock(self, passphrases: Mapping[str, Secret[str]]) -> None:
        """Load the keys and begin to keep a token. Does not wait for D1.

        Args:
            passphrases: by the names of ``domain.profile``.

        Raises:
            KeyFileError: a file or its passphrase is wrong; the counter stays locked.
        """
        async with self._unlocking:
            api = await self._connect(passphrases)
            await self.lock()
            self._api = api
            self.link.set(Link(LinkState.CONNECTING))
            self._tasks.spawn(self._keep_fresh(), "keep the access token fresh")

    async def lock(self) -> None:
        """Drop token and keys. An order that is on the wire is left to end by itself."""
        self._held = None
        api, self._api = self._api, None
        calls_last = api in self._leases  # then the last call closes it
        self._renewal = None
        self.link.set(Link(LinkState.LOCKED))
        await self._tasks.aclose()
        if api is not None and not calls_last:
            await api.aclose()

    async def aclose(self) -> None:
        """Lock, and cut what is still on the wire: the program ends."""
        for api in tuple(self._leases):
            await api.aclose()
        await self.lock()
        await self._retiring.aclose()

    async def token(self) -> AccessToken:
        """Return a token that D1 will take; wait for one only when there is none.

        Raises:
            Locked: the counter is locked.
            IssuingError: there is none and D1 gives none.
        """
        held = self._held
        if held is not None and self._usable(held):
            return held.token
        return await self._renew()

    async def replace(self, refused: AccessToken) -> AccessToken:
        """Return another token after D1 refused one (401).

        Args:
            refused: the token that was used; if a newer one is held already, that is returned.

        Raises:
            Locked: the counter is locked.
            IssuingError: D1 gives none.
        """
        held = self._held
        if held is not None and held.token is not refused and self._usable(held):
            return held.token
        self._held = None
        return await self._renew()

    def d1_now(self) -> datetime:
        """Return the time by D1's clock, as last seen in a ``Date`` header, UTC."""
        if self._d1_time is None:
            return self._clock.now()
        told, heard = self._d1_time
        return told + timedelta(seconds=self._clock.monotonic() - heard)

    @property
    def knows_d1_time(self) -> bool:
        """Whether D1 has told its time since the program began."""
        return self._d1_time is not None

    def heard(self, server_time: datetime | None) -> None:
        """Take note of an answer from D1, and of its clock when it told."""
        if server_time is not None:
            self._d1_time = (server_time, self._clock.monotonic())
        if self._held is not None and self.link.value.state is LinkState.TROUBLE:
            self.link.set(self._connected(self._held))

    def trouble(self, error: AppError) -> None:
        """Take note that a call did not get through."""
        if self._api is not None:
            self.link.set(Link(LinkState.TROUBLE, error=error))

    def _usable(self, held: _Held) -> bool:
        life = held.token.lifetime * (1 - MARGIN_SHARE)
        # Both clocks must agree that it lives: the monotonic one may have stood still while
        # the computer slept, the other one may have been set back.
        slept = (self._clock.now() - held.asked_at).total_seconds()
        return self._clock.monotonic() - held.asked < life and slept < life

    async def _renew(self) -> AccessToken:
        """Join the renewal under way, or begin one: single-flight."""
        api = self.api
        if self._renewal is None or self._renewal.done():
            self._renewal = self._tasks.spawn(self._fetch(api), "ask for an access token")
        # Shielded: one caller that gives up must not take the token from the others.
        try:
            return await asyncio.shield(self._renewal)
        except asyncio.CancelledError:
            if self._api is not api and not _being_cancelled():
                raise Locked("The counter is locked.", "Unlock it, then try again.") from None
            raise

    async def _fetch(self, api: IssuingApi) -> AccessToken:
        asked, asked_at = self._clock.monotonic(), self._clock.now()
        token = await api.fetch_token()
        if self._api is not api:
            raise Locked("The counter is locked.", "Unlock it, then try again.")
        early = 1 - JITTER * self._jitter()
        held = _Held(token, asked, asked_at, token.lifetime * RENEWAL_SHARE * early)
        self._held = held
        self.heard(token.server_time)
        self.link.set(self._connected(held))
        _log.info("token renewed", extra={"seconds": token.lifetime})
        return token

    def _connected(self, held: _Held) -> Link:
        return Link(LinkState.CONNECTED, renews=held.asked_at + timedelta(seconds=held.renew_after))

    def _due(self) -> float:
        """Seconds until the next renewal; 0 or less when it is due."""
        held = self._held
        if held is None or not self._usable(held):
            return 0.0
        return held.asked + held.renew_after - self._clock.monotonic()

    async def _keep_fresh(self) -> None:
        failures = 0
        while True:
            if (due := self._due()) > 0:
                await self._clock.sleep(min(due, LOOK_AGAIN))
                continue
            wait = SHORTEST
            try:
                await self._renew()
                failures = 0
            except AppError as error:
                failures += 1
                wait = self._backoff(failures, error)
                self.trouble(error)
                _log.warning("token not renewed", extra={"error": type(error).__name__})
            except Exception:  # noqa: BLE001  # the fetching task has reported it
                failures += 1
                wait = self._backoff(failures, None)
                self.trouble(
                    AppError("The access token could not be renewed.", "It is tried again.")
                )
            await self._clock.sleep(wait)

    def _backoff(self, failures: int, error: AppError | None) -> float:
        # The exponent is bounded: a night without a network must not overflow it.
        wait = min(BACKOFF_MOST, BACKOFF_FIRST * 2.0 ** min(failures - 1, 10))
        wait *= 1 - JITTER * self._jitter()
        asked = error.wait if isinstance(error, Busy) else None
        return max(wait, min(asked or 0.0, BACKOFF_ASKED))


def _being_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
