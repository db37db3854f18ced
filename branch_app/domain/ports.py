"""What the flow needs from other rooms, as Protocols. ``bootstrap`` plugs the real ones in.

Shapes only: no code that does anything may enter here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from branch_app.domain.errors import AppError
    from branch_app.domain.inventory import Item
    from branch_app.domain.order import CardOrder, IssuanceRequest, State
    from branch_app.domain.secret import Secret


class Clock(Protocol):
    """Time, so that a test can turn it."""

    def monotonic(self) -> float:
        """Return seconds that never go back and go on while the computer sleeps."""

    def now(self) -> datetime:
        """Return the time of day, UTC, timezone-aware."""

    async def sleep(self, seconds: float) -> None:
        """Wait; time in which the computer sleeps need not count."""


@dataclass(frozen=True, slots=True)
class AccessToken:
    """An OAuth 2.0 access token as D1 gave it.

    Attributes:
        value: the bearer token.
        lifetime: seconds that it lives, counted from when it was asked for.
        server_time: D1's ``Date`` header, or None.
    """

    value: Secret[str]
    lifetime: float
    server_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class SealedOrder:
    """An order ready for the wire; only D1 can open the card data in it.

    Attributes:
        request_id: ``issuerRequestId``.
        card_id: ``cardId``.
        body: the JSON body, byte for byte as it is sent, now and at each repeat.
    """

    request_id: str
    card_id: str
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """One entry of ``operations`` (docs/d1/d1-api.md, section 8.2).

    Attributes:
        operation_id: D1's id.
        status: PENDING, SUCCESSFUL, FAILED, or what D1 wrote.
        details: ``details.status`` as D1 wrote it.
        started: ``startTime``, UTC; None where D1 wrote no usable one.
        request_id: ``issuerRequestId`` where D1 echoes it, else "".
        reason: ``details.reason`` or ``error``, made plain, else "".
    """

    operation_id: str
    status: str
    details: str
    started: datetime | None
    request_id: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StatusReport:
    """The answer to a status call.

    Attributes:
        operations: what D1 knows of the card; empty when it knows none.
        server_time: D1's ``Date`` header, or None.
    """

    operations: tuple[Operation, ...]
    server_time: datetime | None = None


class IssuingApi(Protocol):
    """D1, unlocked: one connection pool, keys loaded. Failures are ``IssuingError``."""

    async def fetch_token(self) -> AccessToken:
        """Ask for a new access token."""

    def seal(self, order: CardOrder) -> SealedOrder:
        """Encrypt the card data and write the body. Sends nothing.

        Raises:
            InvalidInput: the expiry has two readings, or the names are too long.
            NotReached: the keys are gone.
        """

    async def order(self, sealed: SealedOrder, token: AccessToken) -> str:
        """Send the order once and return D1's ``operationId``.

        Raises:
            NotReached: no byte of the order left.
            NotAuthorized: 401.
            Busy: 429.
            Refused: a final refusal.
            Conflict: 409.
            Unanswered: anything else.
        """

    async def status(self, card_id: str, token: AccessToken) -> StatusReport:
        """Ask for the production status of a card."""

    async def aclose(self) -> None:
        """Close the connections and forget the keys. Closing twice does no harm."""


class Sort(Enum):
    """In which order requests are listed; what is equal stands newest first."""

    TIME = "time"
    NAME = "name"
    STATE = "state"
    """What needs somebody first: ``domain.order.URGENCY``."""
    STATION = "station"


@dataclass(frozen=True, slots=True)
class Query:
    """Which requests to list, and in which order.

    Attributes:
        text: part of a name, a reference, a card id or the last four; "" for all.
        since: created at or after this time, UTC; None for all.
        states: one of these; None for all.
        teller: prepared by this one; "" for all.
        sort: what decides the order; ``TIME`` is newest first.
    """

    text: str = ""
    since: datetime | None = None
    states: frozenset[State] | None = None
    teller: str = ""
    sort: Sort = Sort.TIME


class Act(Enum):
    """What the audit trail records besides the states of requests (PCI DSS 10.2.1)."""

    OPENED = "counter opened"
    CLOSED = "counter closed"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock failed"
    WRONG_PASSPHRASE = "wrong passphrase"  # noqa: S105  # the name of an act
    LOCKED = "locked"
    LOCKED_IDLE = "locked after idleness"
    LOCKED_WITH_SESSION = "locked with the session"
    REMEMBERED = "passphrases remembered"
    FORGOTTEN = "passphrases forgotten"
    REKEYED = "passphrase of a key file changed"
    REHEARSED = "rollover rehearsed"
    SWITCHED = "certificates and keys switched"
    VERIFIED = "journal verified"
    EXPORTED = "journal exported"
    HANDED_OVER = "customer handed over"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one probe between this computer and D1 found.

    Attributes:
        result: ``ok``, ``failed`` or ``skipped``.
        side: whose it is, in words.
        what: what was tried, and what was found.
        fix: what to do, or a note; "" for nothing.
    """

    result: str
    side: str
    what: str
    fix: str


class Checkup(Protocol):
    """Looks for what is wrong between this computer and D1; sends no order."""

    async def __call__(self, found: Callable[[Finding], None]) -> None:
        """Tell each finding as it comes."""


class Bundle(Protocol):
    """Writes what support needs to see into one file: nothing secret, nobody's name."""

    def suggested(self) -> Path:
        """Return where the file would go."""

    async def __call__(self, file: Path, found: Callable[[Finding], None]) -> None:
        """Look for what is wrong, telling each finding as it comes, then write the file.

        Raises:
            AppError: it is there already, or cannot be written.
        """


class Remembered(Enum):
    """What the keyring knows of the passphrase of a key file."""

    FITS = "it opens the file"
    WRONG = "it does not open the file"
    NO = "not remembered"
    UNKNOWN = "the keyring did not say"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A file under a passphrase.

    Attributes:
        name: of its passphrase in the keyring.
        file: where it lies.
        remembered: what the keyring knows.
        trouble: why the file cannot be used or the keyring did not say, or None.
    """

    name: str
    file: Path
    remembered: Remembered
    trouble: AppError | None = None


class KeyCare(Protocol):
    """Certificates, keys and their passphrases on this computer. Failures are ``AppError``."""

    async def inventory(self) -> Sequence[Item]:
        """Look at all that the profile names."""

    async def key_files(self) -> Sequence[KeyFile]:
        """Look at each file under a passphrase, and whether the remembered one opens it."""

    async def remember(self, name: str, passphrase: Secret[str]) -> None:
        """Remember a passphrase, once it has opened its file.

        Raises:
            WrongPassphrase: it does not; what was remembered stays.
        """

    async def forget(self, name: str) -> None:
        """Remove a passphrase from the keyring.

        Raises:
            KeyringMissing: there is none.
        """

    async def rekey(self, name: str, old: Secret[str], new: Secret[str]) -> Sequence[str]:
        """Encrypt a key file under a new passphrase; the keyring follows where it knew the old.

        Returns:
            What was done, a sentence each.

        Raises:
            WrongPassphrase: the old one does not open it. Nothing was changed.
            InvalidInput: the new one is too short.
        """

    async def rehearse(self, found: Callable[[Finding], None]) -> bool:
        """Ask D1 for a token with the next certificates and keys; the present ones stay.

        Returns:
            Whether D1 gave one and nothing was found wrong.
        """

    async def switch(self) -> str:
        """Put the next certificates and keys in the place of the present ones, from the next start.

        Returns:
            The name of the copy of the former profile, or "".

        Raises:
            AppError: nothing was changed.
        """


class Journal(Protocol):
    """The record of requests. What it has taken is kept, whatever happens next.

    Each call that writes is one durable step: when it returns, the change and its audit event
    are on the disk; when it raises, neither is. Failures are ``JournalError``.
    """

    async def open_requests(self) -> Sequence[IssuanceRequest]:
        """Return every request that has not ended, oldest first."""

    async def find(self, request_id: str) -> IssuanceRequest | None:
        """Return a request, as it is on the disk."""

    async def on_card(self, card_id: str) -> Sequence[IssuanceRequest]:
        """Return every request for a card, oldest first."""

    async def page(self, query: Query, offset: int, limit: int) -> Sequence[IssuanceRequest]:
        """Return a stretch of the requests that fit, in the order that the query asks for."""

    async def count(self, query: Query) -> int:
        """Return how many requests fit."""

    async def prepare(self, request: IssuanceRequest, sealed: SealedOrder) -> None:
        """Write the intent before anything is sent.

        Raises:
            CardUnderWay: a request for the same card is open, in any window on this journal.
            JournalError: it was not written.
        """

    async def save(self, request: IssuanceRequest) -> None:
        """Write a request's next state, and erase its sealed order once it is answered.

        Raises:
            Overtaken: what is on the disk is not the state that this one follows.
            JournalError: it was not written.
        """

    async def sealed(self, request_id: str) -> SealedOrder | None:
        """Return the sealed order of a request that is not answered yet."""

    async def wrong_tries(self) -> Sequence[datetime]:
        """Return when a wrong passphrase was typed since the last unlocking, oldest first."""

    async def note(self, act: Act, *, success: bool = True, subject: str = "") -> None:
        """Record what somebody did at this counter; ``subject`` is the id that it is about."""

    async def purge(self, before: datetime) -> tuple[int, int]:
        """Delete requests that ended, and events, before a time; the rest stays verifiable.

        Args:
            before: UTC; at least 12 months ago.

        Returns:
            How many requests and how many events went.
        """

    async def aclose(self) -> None:
        """Close it; nothing is lost by not calling this."""


class Practice(Protocol):
    """The D1 of training, as far as an exercise arranges what goes wrong there."""

    def arrange(self, fault: Mapping[str, object]) -> None:
        """Let something go wrong.

        Args:
            fault: ``name`` of a preset of the sandbox, and fields to change.
        """

    def go_away(self) -> None:
        """Take no connections until ``come_back``."""

    def come_back(self) -> None:
        """Take connections again; not having been away does no harm."""

    def clear(self) -> None:
        """Let nothing go wrong any more, and be there."""

    def cards(self, request_id: str) -> int:
        """Return how many orders D1 has acted on for a request."""


class SecretStore(Protocol):
    """Passphrases in the OS keyring of this computer. Failures are ``KeyringError``."""

    async def get(self, name: str) -> Secret[str] | None:
        """Return a stored passphrase, or None when there is none."""

    async def put(self, name: str, passphrase: Secret[str]) -> None:
        """Store a passphrase, over an earlier one."""

    async def delete(self, name: str) -> None:
        """Remove a passphrase.

        Raises:
            KeyringMissing: there is none.
        """
