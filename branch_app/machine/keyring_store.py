"""Passphrases in the OS keyring of this computer: never in a file, never roaming.

What can go wrong has its own error and its own advice: absent, locked, denied, missing, silent.
Every call runs in a thread of its own under a time-out, so a keyring that hangs holds up neither
the window nor the exit.
"""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from branch_app.background import in_thread
from branch_app.domain import errors
from branch_app.domain.secret import Secret
from branch_app.domain.words import together, words
from branch_app.machine import keyring_backends

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.profile import Profile

T = TypeVar("T")

TIMEOUT = 20.0
"""Seconds that a person is kept waiting for a keyring."""

PROMPT_TIMEOUT = 120.0
"""Seconds for which the keyring's own question stays open. The caller gives up earlier, but the
question must not vanish under the person's hands: the next try finds the keyring unlocked."""

LONGEST = 1000
"""Characters in a passphrase. Windows takes 2,560 bytes of UTF-16, so some 1,280."""

_one_at_a_time = threading.Lock()
"""GNOME Keyring 42.1 forgets a second question that is asked while the first is open: seen with
two calls at a locked keyring, of which the second was never answered."""

_WITHOUT = "You can type the passphrase for this session instead."
_ACCESS_DENIED = 5
_NO_LOGON_SESSION = 1312
_INTERACTION_NOT_ALLOWED = "-25308"


def service_for(profile: Profile) -> str:
    """Name the keyring's service: one for each issuer at each D1.

    Args:
        profile: whose issuer and address it names.

    Returns:
        For example ``Branch Counter is_mybank1@api.d1.thalescloud.io``.
    """
    return f"Branch Counter {profile.issuer_id}@{urlsplit(profile.base_url).netloc}"


class KeyringStore:
    """A ``domain.ports.SecretStore`` in the OS keyring.

    Args:
        service: from ``service_for``.
        timeout: seconds after which a call gives up. The thread it leaves behind ends by itself
            where the system allows; it never holds up the exit.
        prompt_timeout: seconds after which such a thread no longer waits for a person either.
    """

    def __init__(
        self, service: str, timeout: float = TIMEOUT, prompt_timeout: float = PROMPT_TIMEOUT
    ) -> None:
        self._service = service
        self._timeout = timeout
        self._prompt_timeout = prompt_timeout

    async def get(self, name: str) -> Secret[str] | None:
        """Return a stored passphrase, or None when there is none.

        Raises:
            KeyringError: absent, locked, denied, silent, or failed.
        """
        return await self._call(lambda: self._get(name))

    async def put(self, name: str, passphrase: Secret[str]) -> None:
        """Store a passphrase, over an earlier one, and read it back.

        Raises:
            KeyringError: absent, locked, denied, silent, or failed.
        """
        if len(passphrase.reveal()) > LONGEST:
            raise errors.KeyringError(
                words(
                    "A passphrase for the keyring has at most {longest} characters.",
                    longest=LONGEST,
                ),
                "Ask bank IT for a file with a shorter one.",
            )
        await self._call(lambda: self._put(name, passphrase))

    async def delete(self, name: str) -> None:
        """Remove a passphrase.

        Raises:
            KeyringMissing: there is none.
            KeyringError: absent, locked, denied, silent, or failed.
        """
        await self._call(lambda: self._delete(name))

    async def label(self) -> str:
        """Return what people call the keyring in use, for example "KWallet".

        Raises:
            KeyringError: absent or silent.
        """
        return await self._call(lambda: self._chosen().label)

    async def _call(self, work: Callable[[], T]) -> T:
        given_up = threading.Event()

        def keyring_call() -> T:
            if not _one_at_a_time.acquire(timeout=self._timeout):
                raise TimeoutError
            try:
                return _attempt(work, given_up)
            finally:
                _one_at_a_time.release()

        try:
            async with asyncio.timeout(self._timeout):
                return await in_thread(keyring_call)
        except TimeoutError:
            raise errors.KeyringSilent(
                words(
                    "The keyring did not answer within {seconds} seconds.",
                    seconds=f"{self._timeout:g}",
                ),
                together("If it is asking you something, answer it and try again.", _WITHOUT),
            ) from None
        finally:
            given_up.set()

    def _chosen(self) -> keyring_backends.Chosen:
        found = keyring_backends.choose(self._timeout, self._prompt_timeout)
        if found is None:
            raise _absent()
        return found

    def _get(self, name: str) -> Secret[str] | None:
        held = self._chosen().backend.get_password(self._service, name)
        return None if held is None else Secret(held)

    def _put(self, name: str, passphrase: Secret[str]) -> None:
        backend = self._chosen().backend
        backend.set_password(self._service, name, passphrase.reveal())
        if backend.get_password(self._service, name) != passphrase.reveal():
            raise errors.KeyringError(
                "The keyring did not keep the passphrase.", together("Ask bank IT.", _WITHOUT)
            )

    def _delete(self, name: str) -> None:
        backend = self._chosen().backend
        if backend.get_password(self._service, name) is None:
            raise errors.KeyringMissing(
                words("The keyring holds no passphrase for {name}.", name=name)
            )
        backend.delete_password(self._service, name)


def _attempt(work: Callable[[], T], given_up: threading.Event) -> T:
    if given_up.is_set():
        raise TimeoutError  # nothing is stored once its caller has been told "no"
    try:
        return work()
    except (errors.KeyringError, TimeoutError):
        raise
    except Exception as error:
        raise _in_words(error) from error


def _absent() -> errors.KeyringAbsent:
    return errors.KeyringAbsent(
        "This computer has no keyring that is allowed to hold a passphrase.",
        together("Ask bank IT.", _WITHOUT),
    )


def _locked() -> errors.KeyringLocked:
    return errors.KeyringLocked(
        "The keyring of this computer is locked.", together("Unlock it and try again.", _WITHOUT)
    )


def _denied() -> errors.KeyringDenied:
    return errors.KeyringDenied(
        "The keyring of this computer refused Branch Counter.",
        together("Ask bank IT to allow it.", _WITHOUT),
    )


def _failed(error: BaseException) -> errors.KeyringError:
    return errors.KeyringError(
        "The keyring of this computer failed.",
        together("Ask bank IT.", _WITHOUT),
        detail=_kind(error),
    )


def _kind(error: BaseException) -> str:
    return type(error).__name__


def _in_words(error: BaseException) -> errors.KeyringError | TimeoutError:
    """Map what a back end raised. By class name: most of these classes exist on one system only."""
    cause = error.__cause__
    if cause is not None and _kind(cause) == "KeychainDenied":  # macOS: keyring calls it locked
        return _denied()
    for read in (_from_dbus, _from_windows, _from_macos):
        made = read(error)
        if made is not None:
            return made
    by_name: dict[str, Callable[[], errors.KeyringError]] = {
        "KeyringLocked": _locked,
        "LockedException": _locked,
        "PromptDismissedException": _locked,
        "SecretServiceNotAvailableException": _absent,
        "InitError": _absent,
        "NoKeyringError": _absent,
        "KeyError": _absent,  # DBUS_SESSION_BUS_ADDRESS went away
    }
    for kind in type(error).__mro__:
        if kind.__name__ in by_name:
            return by_name[kind.__name__]()
    if isinstance(error, OSError):
        return _absent()  # the bus went away
    return _failed(error)


def _from_dbus(error: BaseException) -> errors.KeyringError | TimeoutError | None:
    if _kind(error) not in {"DBusErrorResponse", "DBusException"}:
        return None
    name = str(getattr(error, "name", "")) or str(getattr(error, "_dbus_error_name", ""))
    last = name.rpartition(".")[2]
    if last in {"AccessDenied", "AuthFailed", "InteractiveAuthorizationRequired"}:
        return _denied()
    if last in {"NoReply", "Timeout", "TimedOut"}:
        return TimeoutError()
    if last == "IsLocked":
        return _locked()
    if last in {"ServiceUnknown", "NameHasNoOwner", "Disconnected"} or ".Spawn." in name:
        return _absent()
    return None


def _from_windows(error: BaseException) -> errors.KeyringError | None:
    number = getattr(error, "winerror", None)
    if number == _ACCESS_DENIED:
        return _denied()
    return _absent() if number == _NO_LOGON_SESSION else None


def _from_macos(error: BaseException) -> errors.KeyringError | None:
    if _kind(error) not in {"PasswordSetError", "PasswordDeleteError", "KeyringError"}:
        return None
    return _locked() if _INTERACTION_NOT_ALLOWED in str(error) else None
