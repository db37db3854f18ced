"""The secret that opens the journal: from the OS keyring, or from a passphrase where there is none.

A key that is lost or damaged is never replaced by a new one: that would leave behind a journal
that nobody can read. The journal itself does not enter here, and no key or passphrase enters a
file or a text.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import json
import os
import re
import secrets
import tempfile
import time
import unicodedata
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from branch_app.domain.errors import (
    InvalidInput,
    JournalError,
    KeyringAbsent,
    WrongPassphrase,
    plain,
)
from branch_app.domain.secret import Secret
from branch_app.domain.words import words
from branch_app.machine.instance import InstanceLock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from branch_app.domain.ports import SecretStore

KEY_ENTRY = "journal"
ANCHOR_ENTRY = "journal_anchor"
KDF_FILE = "journal.kdf"
KEY_LOCK = "key.lock"
KEY_BYTES = 32
SHORTEST = 10
"""Characters in a passphrase of the journal: it can be guessed at by who has the file."""

_WAIT = 30.0
"""Seconds for another start to finish making the key: longer than a keyring is waited for."""
_STEP = 0.05
_COST = 2**17
_MOST_BYTES = 4096
_ANCHOR = re.compile(r"([0-9]{1,18}):([A-Za-z0-9+/]{22,86}={0,2})", re.ASCII)
_MOST_SEQ = 10**18 - 1
_MAC_BYTES = range(16, 65)
_RESTORE = "Do not delete the journal; ask bank IT."


async def secret_from_keyring(
    store: SecretStore, folder: Path, *, create: bool
) -> Secret[bytes] | None:
    """Take the journal's key from the keyring, or make it there once.

    Args:
        store: this profile's place in the keyring.
        folder: the journal's; two starts at once take turns by a lock in it.
        create: there is no journal yet, so a key may be made.

    Returns:
        The key, or None where this computer has no keyring.

    Raises:
        JournalError: the key is damaged, or gone while a journal exists.
        KeyringError: locked, denied, silent, or failed; nothing was replaced.
    """
    try:
        held = await store.get(KEY_ENTRY)
        if held is None and create:
            async with _turn(folder):
                return await _make_key(store)
    except KeyringAbsent:
        return None
    if held is None:
        raise JournalError("The keyring no longer holds the key of the journal.", _RESTORE)
    return _key(held)


async def _make_key(store: SecretStore) -> Secret[bytes]:
    held = await store.get(KEY_ENTRY)  # another start may have been first
    if held is None:
        made = base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()
        await store.put(KEY_ENTRY, Secret(made))
        held = await store.get(KEY_ENTRY)  # what is there counts, not what was sent
    if held is None:
        raise JournalError(
            "The keyring did not keep the key of the journal.", "Ask bank IT; no order was sent."
        )
    return _key(held)


def _key(held: Secret[str]) -> Secret[bytes]:
    try:
        key = base64.b64decode(held.reveal(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise JournalError("The key of the journal in the keyring is damaged.", _RESTORE)
    return Secret(key)


async def keep_anchor(store: SecretStore, seq: int, mac: bytes) -> None:
    """Keep the end of the audit trail outside the journal, so that an older copy is noticed.

    Args:
        store: this profile's place in the keyring.
        seq: the number of the last event.
        mac: its authentication code, 16 to 64 bytes.

    Raises:
        ValueError: no such anchor can be.
        KeyringError: it was not kept.
    """
    if not 0 <= seq <= _MOST_SEQ or len(mac) not in _MAC_BYTES:
        raise ValueError("an anchor has a number that is not negative and 16 to 64 bytes")
    text = f"{seq}:{base64.b64encode(mac).decode()}"
    await store.put(ANCHOR_ENTRY, Secret(text))


async def read_anchor(store: SecretStore) -> tuple[int, bytes] | None:
    """Return what ``keep_anchor`` kept last, or None when there is none.

    Raises:
        JournalError: the entry is damaged.
        KeyringError: it cannot be read.
    """
    held = await store.get(ANCHOR_ENTRY)
    if held is None:
        return None
    found = _ANCHOR.fullmatch(held.reveal())
    try:
        mac = base64.b64decode(found[2], validate=True) if found else b""
    except binascii.Error:
        mac = b""
    if not found or len(mac) not in _MAC_BYTES:
        raise JournalError("The anchor of the journal in the keyring is damaged.", _RESTORE)
    return int(found[1]), mac


class _Kdf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file beside a journal under a passphrase. None of it is secret.

    The bounds keep a changed file from exhausting the memory (128 bytes times ``n`` times ``r``,
    so 512 MiB at most) and from making a guess cheaper than it was.
    """

    version: Literal[1]
    kdf: Literal["scrypt"]
    n: Annotated[int, msgspec.Meta(ge=_COST, le=4 * _COST)]
    r: Literal[8]
    p: Annotated[int, msgspec.Meta(ge=1, le=4)]
    salt: Annotated[bytes, msgspec.Meta(min_length=16, max_length=64)]
    check: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


def uses_passphrase(folder: Path) -> bool:
    """Whether the journal in a folder was made under a passphrase, not under a keyring's key."""
    return os.path.lexists(folder / KDF_FILE)


def secret_from_passphrase(passphrase: Secret[str], folder: Path, *, create: bool) -> Secret[bytes]:
    """Derive the journal's key from a passphrase with scrypt. Blocks for about half a second.

    Args:
        passphrase: composed and decomposed accents are the same.
        folder: the journal's; ``journal.kdf`` in it holds salt, costs and a check value.
        create: there is no journal yet, so that file may be made; one that is there is used.

    Returns:
        The key.

    Raises:
        WrongPassphrase: it is not the one that the journal was made with.
        InvalidInput: it is too short to begin with.
        JournalError: the file is missing, damaged, or cannot be written.
    """
    if create and not uses_passphrase(folder):
        _long_enough(passphrase)
        with _turn_blocking(folder):
            if not uses_passphrase(folder):  # another start may have been first
                return _begin(passphrase, folder)
    kdf = _read(folder / KDF_FILE)
    key, check = _derive(passphrase, kdf.salt, kdf.n, kdf.r, kdf.p)
    if not hmac.compare_digest(check, kdf.check):
        raise WrongPassphrase(
            "The passphrase does not open the journal.", "Type it again, or ask bank IT."
        )
    return Secret(key)


def _long_enough(passphrase: Secret[str]) -> None:
    if len(_typed(passphrase)) < SHORTEST:
        raise InvalidInput(
            words(
                "The passphrase of the journal needs at least {n} characters.",
                n=SHORTEST,
            ),
            "Choose a longer one.",
        )


def _typed(passphrase: Secret[str]) -> str:
    return unicodedata.normalize("NFC", passphrase.reveal())


def _begin(passphrase: Secret[str], folder: Path) -> Secret[bytes]:
    salt = secrets.token_bytes(32)
    key, check = _derive(passphrase, salt, _COST, 8, 1)
    kdf = _Kdf(version=1, kdf="scrypt", n=_COST, r=8, p=1, salt=salt, check=check)
    path = folder / KDF_FILE
    try:
        _write(path, json.dumps(msgspec.to_builtins(kdf), indent=1).encode() + b"\n")
    except OSError as error:
        raise JournalError(
            words("{file} cannot be written.", file=plain(str(path))),
            "Ask bank IT.",
            detail=type(error).__name__,
        ) from error
    return Secret(key)


def _derive(passphrase: Secret[str], salt: bytes, n: int, r: int, p: int) -> tuple[bytes, bytes]:
    """Return the key and the check value: neither says anything about the other."""
    try:
        both = hashlib.scrypt(
            _typed(passphrase).encode("utf-8", "surrogatepass"),
            salt=salt, n=n, r=r, p=p, maxmem=128 * r * (n + p + 8), dklen=2 * KEY_BYTES,
        )  # fmt: skip
    except (MemoryError, ValueError) as error:
        raise JournalError(
            "There is not enough memory to open the journal.", "Close other programs, try again."
        ) from error
    return both[:KEY_BYTES], both[KEY_BYTES:]


def _read(path: Path) -> _Kdf:
    shown = plain(str(path))
    try:
        # Neither a link nor a pipe in its place is followed or waited for.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        with os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise JournalError(
            words("{file} is missing; the journal needs it.", file=shown), _RESTORE
        ) from None
    except OSError as error:
        raise JournalError(
            words("{file} cannot be read.", file=shown), _RESTORE, detail=type(error).__name__
        ) from error
    try:
        kdf = msgspec.json.decode(content, type=_Kdf)
    except (msgspec.DecodeError, RecursionError):
        kdf = None
    if kdf is None or len(content) > _MOST_BYTES or kdf.n & (kdf.n - 1):
        raise JournalError(words("{file} is damaged.", file=shown), _RESTORE)
    return kdf


def _write(path: Path, content: bytes) -> None:
    """Put a file in its place whole or not at all, for this user only."""
    file, name = tempfile.mkstemp(prefix=f"{path.name}-", dir=path.parent)
    try:
        with os.fdopen(file, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if os.name == "posix":
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)


def _no_turn() -> JournalError:
    return JournalError(
        "Another start of Branch Counter is still making the key of the journal.",
        "Close it, then try again.",
    )


@asynccontextmanager
async def _turn(folder: Path) -> AsyncIterator[None]:
    """Hold the right to make the key. One try takes microseconds, so no thread is needed."""
    lock = InstanceLock(folder, KEY_LOCK)
    end = time.monotonic() + _WAIT
    while not lock.acquire():
        if time.monotonic() > end:
            raise _no_turn()
        await asyncio.sleep(_STEP)
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _turn_blocking(folder: Path) -> Iterator[None]:
    lock = InstanceLock(folder, KEY_LOCK)
    end = time.monotonic() + _WAIT
    while not lock.acquire():
        if time.monotonic() > end:
            raise _no_turn()
        time.sleep(_STEP)
    try:
        yield
    finally:
        lock.release()
