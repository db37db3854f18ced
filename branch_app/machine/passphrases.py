"""Passphrases by name: which file each opens, and ``branch-app passphrase set|status|delete NAME``.

A passphrase comes from the terminal or standard input, never from an argument, and is stored
only once it has opened its file. No passphrase may enter a line that is returned here.
"""

from __future__ import annotations

import asyncio
import getpass
import sys
import warnings
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.domain.errors import InvalidInput, KeyFileError, KeyringError, WrongPassphrase
from branch_app.domain.ports import KeyFile, Remembered
from branch_app.domain.profile import CLIENT_CERTIFICATE, NEXT_NAMES, PASSPHRASE_NAMES
from branch_app.domain.secret import Secret
from branch_app.machine.certificates import opens
from branch_app.machine.keyring_store import LONGEST, KeyringStore, service_for

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.ports import SecretStore
    from branch_app.domain.profile import NextKeys, Profile

_MOST_BYTES = 8 * LONGEST


def key_file(profile: Profile, name: str) -> Path:
    """Return the file that a passphrase opens.

    Args:
        profile: which names the files.
        name: one of ``PASSPHRASE_NAMES``, or of ``NEXT_NAMES`` for a file of the next rollover.

    Raises:
        InvalidInput: there is no such name.
        KeyFileError: no such file stands ready.
    """
    if name in PASSPHRASE_NAMES:
        present = _file(profile, name)
        if present is not None:
            return present
    for base, ready in NEXT_NAMES.items():
        if name == ready:
            file = _file(profile.next, base)
            if file is None:
                raise KeyFileError(
                    "The profile names no such file for the next rollover.",
                    "Add it to the profile: the table begins with [next.",
                )
            return file
    raise InvalidInput(f"NAME is one of {', '.join((*PASSPHRASE_NAMES, *NEXT_NAMES.values()))}.")


def _file(keys: Profile | NextKeys, name: str) -> Path | None:
    if name == CLIENT_CERTIFICATE:
        return keys.client_key or keys.client_certificate
    return keys.signing_key


def entry_of(profile: Profile, name: str) -> str:
    """Return the keyring's name for the passphrase that a key has after the next rollover.

    Args:
        profile: which names the files.
        name: one of ``PASSPHRASE_NAMES``.

    Returns:
        Its next name; the present one where the key file stays the same, as it does when only
        the certificate is renewed.
    """
    ready = _file(profile.next, name)
    return name if ready is None or ready == _file(profile, name) else NEXT_NAMES[name]


def entries_of(profile: Profile, file: Path) -> list[str]:
    """Return the keyring's names for the passphrase of a file; none when no profile names it."""
    return [name for name in (*PASSPHRASE_NAMES, *NEXT_NAMES.values()) if _is(profile, name, file)]


def _is(profile: Profile, name: str, file: Path) -> bool:
    try:
        return key_file(profile, name).samefile(file)
    except (OSError, KeyFileError):
        return False


async def follow_rollover(profile: Profile, store: SecretStore) -> None:
    """Let the keyring follow a profile whose next keys have become the present ones.

    Where the remembered passphrase does not open the present file, and the one remembered for
    the next file does, the two exchange their names. So counters go over by themselves when a
    new profile is pushed to them, and back.

    Args:
        profile: the one in use now.
        store: the keyring.

    Raises:
        KeyringError: it could not be asked.
    """
    for name, later in NEXT_NAMES.items():
        ready = await store.get(later)
        if ready is None:
            continue
        held, path = await store.get(name), key_file(profile, name)
        if held is not None and await in_thread(_opens, path, held):
            continue
        if await in_thread(_opens, path, ready):
            await store.put(name, ready)
            await (store.delete(later) if held is None else store.put(later, held))


def _opens(path: Path, passphrase: Secret[str]) -> bool:
    try:
        opens(path, passphrase)
    except KeyFileError:
        return False
    return True


async def known(store: SecretStore) -> dict[str, Secret[str]]:
    """Return the passphrases that a keyring holds, by name; none where it does not answer."""
    names = (*PASSPHRASE_NAMES, *NEXT_NAMES.values())
    try:
        held = {name: await store.get(name) for name in names}
    except KeyringError:
        return {}
    return {name: word for name, word in held.items() if word is not None}


async def key_files(profile: Profile, store: SecretStore) -> list[KeyFile]:
    """Look at each file under a passphrase, and whether the remembered one opens it.

    Args:
        profile: which names the files, those of the next rollover too.
        store: the keyring.
    """
    ready = [later for name, later in NEXT_NAMES.items() if entry_of(profile, name) == later]
    return [await _key_file(profile, name, store) for name in (*PASSPHRASE_NAMES, *ready)]


async def _key_file(profile: Profile, name: str, store: SecretStore) -> KeyFile:
    path = key_file(profile, name)
    try:
        held = await store.get(name)
    except KeyringError as error:
        return KeyFile(name, path, Remembered.UNKNOWN, error)
    if held is None:
        return KeyFile(name, path, Remembered.NO)
    try:
        await in_thread(opens, path, held)
    except WrongPassphrase:
        return KeyFile(name, path, Remembered.WRONG)
    except KeyFileError as error:
        return KeyFile(name, path, Remembered.UNKNOWN, error)
    return KeyFile(name, path, Remembered.FITS)


def set_passphrase(profile: Profile, name: str, store: KeyringStore | None = None) -> list[str]:
    """Read a passphrase, check that it opens its file, and store it.

    Args:
        profile: which names the file.
        name: as for ``key_file``.
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
        name: as for ``key_file``.
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
        name: as for ``key_file``.
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
