"""Errors for people: what happened, was a card made, what to do now.

Every failure that a teller or bank IT may meet ends as one of these, made at the edge where
the technical cause was seen. Anything else that is raised is a bug. No card data, token or
passphrase may enter a text here.

    AppError
    ├── InvalidInput            a field that a person can correct
    ├── ProfileError            the profile file
    │   └── NoProfile           none is installed
    ├── KeyFileError            a certificate or key file
    │   └── WrongPassphrase
    ├── KeyringError            the OS keyring: Absent, Locked, Denied, Missing, Silent
    ├── JournalError            the record of requests: not readable, not writable, full
    │   ├── JournalSealed       it needs its passphrase
    │   └── Overtaken           another window changed the request first
    ├── CardUnderWay            an order for this card is open already
    ├── Locked                  the counter is locked
    ├── LockedOut               too many wrong passphrases: nobody may try for a while
    └── IssuingError            a call to D1
        ├── NotReached          no byte of the call left this computer
        ├── NotAuthorized       D1 refused the access token (401)
        ├── Busy                D1 asks to wait (429)
        ├── Refused             D1 refused for good
        ├── Conflict            D1 knows this card or request already (409)
        └── Unanswered          the call may have reached D1; its outcome is not known
"""

from __future__ import annotations

from enum import Enum
from typing import ClassVar

from branch_app.domain.words import together


class CardMade(Enum):
    """The answer to the one question at the counter: was a card made?"""

    YES = "yes"
    NO = "no"
    NOT_YET = "not yet"
    NOT_CERTAIN = "not certain"
    LOOK = "look in the tray"


class AppError(Exception):
    """A failure with words for a person.

    Attributes:
        title: what happened, one sentence.
        advice: what to do now, one sentence.
        card_made: whether a card can have been made; None where no order was in play.
        retryable: whether the same step may simply be tried again.
        reference: an id to quote to support, or "".
        detail: the other side's own words, for a collapsed plain-text line, or "".
    """

    card_made: ClassVar[CardMade | None] = None
    retryable: ClassVar[bool] = False

    def __init__(
        self, title: str, advice: str = "", *, reference: str = "", detail: str = ""
    ) -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice
        self.reference = reference
        self.detail = plain(detail)

    def sentence(self) -> str:
        """Return title and advice as one line."""
        return together(self.title, self.advice) if self.advice else self.title


def plain(text: str, limit: int = 200) -> str:
    """Make foreign text safe to show: one line, no control or direction marks, bounded.

    Args:
        text: what another party wrote.
        limit: the most characters to keep.

    Returns:
        Printable text of at most ``limit`` characters.
    """
    kept = "".join(character if character.isprintable() else " " for character in text[: 4 * limit])
    line = " ".join(kept.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


class InvalidInput(AppError, ValueError):
    """A value that a person typed and can correct."""


class ProfileError(AppError):
    """The profile cannot be used."""


class NoProfile(ProfileError):
    """No profile is installed on this computer."""


class KeyFileError(AppError):
    """A certificate or key file cannot be used."""


class WrongPassphrase(KeyFileError):
    """The passphrase does not open the key file."""

    retryable = True


class KeyringError(AppError):
    """The OS keyring did not do what was asked."""


class KeyringAbsent(KeyringError):
    """This computer has no OS keyring that is allowed."""


class KeyringLocked(KeyringError):
    """The keyring is there but locked."""

    retryable = True


class KeyringDenied(KeyringError):
    """The keyring refused this program."""


class KeyringMissing(KeyringError):
    """The keyring holds no such entry."""


class KeyringSilent(KeyringError):
    """The keyring did not answer in time."""

    retryable = True


class JournalError(AppError):
    """The journal did not take or give what was asked. What it did not take is not done."""

    retryable = True


class JournalSealed(JournalError):
    """The journal needs its passphrase: there is no keyring that holds its key."""


class Overtaken(JournalError):
    """Another window on the same journal changed the request first."""


class CardUnderWay(AppError):
    """An order for the same card is open already."""

    card_made = CardMade.NO


class Locked(AppError):
    """The counter is locked, so nothing can be sent."""

    card_made = CardMade.NO
    retryable = True


class LockedOut(AppError):
    """Too many wrong passphrases were typed, so none is tried for a while."""

    card_made = CardMade.NO
    retryable = True


class IssuingError(AppError):
    """A call to D1 failed. ``card_made`` speaks of the case that the call was an order."""


class NotReached(IssuingError):
    """The failure came before any byte of the call left this computer."""

    card_made = CardMade.NO
    retryable = True


class NotAuthorized(IssuingError):
    """D1 refused the access token before acting (401)."""

    card_made = CardMade.NO
    retryable = True


class Busy(IssuingError):
    """D1 refused for now and asks to wait (429).

    Attributes:
        wait: seconds to wait, from Retry-After; None when D1 did not say.
    """

    card_made = CardMade.NO
    retryable = True

    def __init__(
        self,
        title: str,
        advice: str = "",
        *,
        wait: float | None,
        reference: str = "",
        detail: str = "",
    ) -> None:
        super().__init__(title, advice, reference=reference, detail=detail)
        self.wait = wait


class Refused(IssuingError):
    """D1 refused for good."""

    card_made = CardMade.NO


class Conflict(IssuingError):
    """D1 says that it knows this card or request already (409)."""

    card_made = CardMade.NOT_CERTAIN


class Unanswered(IssuingError):
    """The call may have reached D1; what became of it is not known."""

    card_made = CardMade.NOT_CERTAIN
