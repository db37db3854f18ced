"""What ``branch-app passphrase set|status|delete NAME`` does.

A passphrase comes from the terminal or standard input, never from an argument, and is stored
only once it has opened its file. No passphrase may enter a line that is returned here.
"""

from __future__ import annotations

import asyncio
import getpass
import sys
import warnings
from typing import TYPE_CHECKING

from branch_app.domain.errors import InvalidInput
from branch_app.domain.profile import CLIENT_CERTIFICATE, PASSPHRASE_NAMES
from branch_app.domain.secret import Secret
from branch_app.machine.certificates import opens
from branch_app.machine.keyring_store import LONGEST, KeyringStore, service_for

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.profile import Profile

_MOST_BYTES = 8 * LONGEST


def key_file(profile: Profile, name: str) -> Path:
    """Return the file that a passphrase opens.

    Args:
        profile: which names the files.
        name: one of ``PASSPHRASE_NAMES``.

    Raises:
        InvalidInput: there is no such name.
    """
    if name not in PASSPHRASE_NAMES:
        raise InvalidInput(f"NAME is one of {', '.join(PASSPHRASE_NAMES)}.")
    if name == CLIENT_CERTIFICATE:
        return profile.client_key or profile.client_certificate
    return profile.signing_key


def set_passphrase(profile: Profile, name: str, store: KeyringStore | None = None) -> list[str]:
    """Read a passphrase, check that it opens its file, and store it.

    Args:
        profile: which names the file.
        name: one of ``PASSPHRASE_NAMES``.
        store: where to; by default this profile's place in the OS keyring.

    Returns:
        Lines to print.

    Raises:
        InvalidInput: no such name, or nothing usable was typed.
        KeyFileError: the passphrase does not open the file; nothing was stored.
        KeyringError: it could not be stored.
    """
    path = key_file(profile, name)
    passphrase = read_secret(f"Passphrase of {path.name}: ")
    opens(path, passphrase)
    store = store or KeyringStore(service_for(profile))
    asyncio.run(store.put(name, passphrase))
    return [f"{name}: remembered in {asyncio.run(store.label())}."]


def passphrase_status(profile: Profile, name: str, store: KeyringStore | None = None) -> list[str]:
    """Say whether a passphrase is remembered, and where; never what it is.

    Args:
        profile: whose passphrase.
        name: one of ``PASSPHRASE_NAMES``.
        store: where to look; by default this profile's place in the OS keyring.

    Returns:
        Lines to print.

    Raises:
        InvalidInput: no such name.
        KeyringError: the keyring did not say.
    """
    key_file(profile, name)
    store = store or KeyringStore(service_for(profile))
    held = asyncio.run(store.get(name)) is not None
    where = asyncio.run(store.label())
    return [f"{name}: {'remembered' if held else 'not remembered'} in {where}."]


def delete_passphrase(profile: Profile, name: str, store: KeyringStore | None = None) -> list[str]:
    """Remove a passphrase.

    Args:
        profile: whose passphrase.
        name: one of ``PASSPHRASE_NAMES``.
        store: where from; by default this profile's place in the OS keyring.

    Returns:
        Lines to print.

    Raises:
        InvalidInput: no such name.
        KeyringMissing: there is none.
        KeyringError: it could not be removed.
    """
    key_file(profile, name)
    store = store or KeyringStore(service_for(profile))
    asyncio.run(store.delete(name))
    return [f"{name}: removed from {asyncio.run(store.label())}."]


def read_secret(prompt: str) -> Secret[str]:
    """Read a passphrase from the terminal, unseen, or from standard input.

    Args:
        prompt: shown on a terminal.

    Returns:
        What was typed, never empty.

    Raises:
        InvalidInput: nothing was given, or this terminal would show it.
    """
    typed = _from_terminal(prompt) if sys.stdin.isatty() else _from_input()
    if not typed.reveal():
        raise InvalidInput("No passphrase was given.", "Type it, or write it to standard input.")
    return typed


def _from_terminal(prompt: str) -> Secret[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return Secret(getpass.getpass(prompt))
        except (EOFError, UnicodeDecodeError):
            return Secret("")
        except getpass.GetPassWarning:
            raise InvalidInput(
                "This terminal would show the passphrase.", "Write it to standard input instead."
            ) from None


def _from_input() -> Secret[str]:
    content = sys.stdin.buffer.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise InvalidInput(f"A passphrase has at most {LONGEST} characters.")
    try:
        text = content.decode()
    except UnicodeDecodeError:
        raise InvalidInput("The passphrase is not UTF-8 text.") from None
    return Secret(text.removesuffix("\n").removesuffix("\r"))
