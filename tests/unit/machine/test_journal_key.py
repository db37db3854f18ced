"""The journal's key: from a store, from a passphrase, and never a second one."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import stat
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from branch_app.domain.errors import (
    InvalidInput,
    JournalError,
    KeyringAbsent,
    KeyringLocked,
    WrongPassphrase,
)
from branch_app.domain.secret import Secret
from branch_app.machine import journal_key as keys
from branch_app.machine.instance import InstanceLock
from branch_app.machine.journal_key import (
    ANCHOR_ENTRY,
    KDF_FILE,
    KEY_ENTRY,
    KEY_LOCK,
    keep_anchor,
    read_anchor,
    secret_from_keyring,
    secret_from_passphrase,
    uses_passphrase,
)
from branch_app.machine.memory_store import MemoryStore

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.ports import SecretStore

GOOD = Secret("Tür zu, es zieht")
KEY = bytes(range(32))


class Slow(MemoryStore):
    """Gives others a turn before each answer."""

    async def get(self, name: str) -> Secret[str] | None:
        await asyncio.sleep(0)
        return await super().get(name)

    async def put(self, name: str, passphrase: Secret[str]) -> None:
        await asyncio.sleep(0)
        await super().put(name, passphrase)
        await asyncio.sleep(0)


class Broken(MemoryStore):
    """Fails as it is told; forgets what it is given."""

    def __init__(self, error: Exception | None = None) -> None:
        super().__init__()
        self.error = error

    async def get(self, name: str) -> Secret[str] | None:
        if self.error:
            raise self.error
        await super().get(name)
        return None


async def test_a_key_is_made_once_and_found_again(tmp_path: Path) -> None:
    store: SecretStore = MemoryStore()
    made = await secret_from_keyring(store, tmp_path, create=True)
    assert made
    assert len(made.reveal()) == 32
    assert await secret_from_keyring(store, tmp_path, create=True) == made
    assert await secret_from_keyring(store, tmp_path, create=False) == made
    assert await secret_from_keyring(MemoryStore(), tmp_path, create=True) != made


async def test_many_starts_at_once_end_with_one_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_STEP", 0.001)
    store = Slow()
    found = await asyncio.gather(
        *(secret_from_keyring(store, tmp_path, create=True) for _ in range(8))
    )
    assert found[0]
    assert all(each == found[0] for each in found)


@pytest.mark.parametrize(
    "entry",
    ["", "?", "Ü" * 44, base64.b64encode(KEY[:31]).decode(), base64.b64encode(KEY + b"x").decode()],
)
@pytest.mark.parametrize("create", [False, True])
async def test_a_damaged_key_is_never_overwritten(
    entry: str, tmp_path: Path, *, create: bool
) -> None:
    store = MemoryStore({KEY_ENTRY: Secret(entry)})
    with pytest.raises(JournalError, match="key of the journal in the keyring is damaged"):
        await secret_from_keyring(store, tmp_path, create=create)
    assert await store.get(KEY_ENTRY) == Secret(entry)


async def test_a_journal_without_its_key_gets_no_new_one(tmp_path: Path) -> None:
    store = MemoryStore()
    with pytest.raises(JournalError, match="no longer holds the key"):
        await secret_from_keyring(store, tmp_path, create=False)
    assert await store.get(KEY_ENTRY) is None


async def test_a_keyring_that_is_absent_fails_or_forgets(tmp_path: Path) -> None:
    absent, locked = Broken(KeyringAbsent("absent")), Broken(KeyringLocked("locked"))
    for create in (False, True):
        assert await secret_from_keyring(absent, tmp_path, create=create) is None
        with pytest.raises(KeyringLocked):
            await secret_from_keyring(locked, tmp_path, create=create)
    with pytest.raises(JournalError, match="did not keep the key"):
        await secret_from_keyring(Broken(), tmp_path, create=True)
    with InstanceLock(tmp_path, KEY_LOCK):
        pass  # it was given back


async def test_a_start_that_hangs_is_not_waited_for_forever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_WAIT", 0.0)
    monkeypatch.setattr(keys, "_STEP", 0.001)
    with InstanceLock(tmp_path, KEY_LOCK):
        with pytest.raises(JournalError, match="Another start"):
            await secret_from_keyring(MemoryStore(), tmp_path, create=True)
        with pytest.raises(JournalError, match="Another start"):
            secret_from_passphrase(GOOD, tmp_path, create=True)


async def test_the_anchor_is_kept() -> None:
    store = MemoryStore()
    assert await read_anchor(store) is None
    for seq, mac in ((0, bytes(16)), (10**18 - 1, KEY * 2), (7, KEY)):
        await keep_anchor(store, seq, mac)
        assert await read_anchor(store) == (seq, mac)


@pytest.mark.parametrize(("seq", "mac"), [(-1, KEY), (10**18, KEY), (1, b""), (1, bytes(65))])
async def test_an_anchor_that_cannot_be_is_not_kept(seq: int, mac: bytes) -> None:
    store = MemoryStore()
    with pytest.raises(ValueError, match="an anchor"):
        await keep_anchor(store, seq, mac)
    assert await read_anchor(store) is None


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "7",
        "-7:" + "A" * 44,
        "7:" + "A" * 25,
        "7:" + "A" * 44 + "\n",
        "\u0667:" + "A" * 44,
        "7:AAAA",
    ],
)
async def test_a_damaged_anchor_is_said(entry: str) -> None:
    with pytest.raises(JournalError, match="anchor of the journal in the keyring is damaged"):
        await read_anchor(MemoryStore({ANCHOR_ENTRY: Secret(entry)}))


def test_a_passphrase_opens_what_it_began(tmp_path: Path) -> None:
    assert not uses_passphrase(tmp_path)
    made = secret_from_passphrase(GOOD, tmp_path, create=True)
    assert len(made.reveal()) == 32
    assert uses_passphrase(tmp_path)
    path = tmp_path / KDF_FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    written = path.read_bytes()
    assert made.reveal() not in base64.b64decode(json.loads(written)["check"])
    decomposed = Secret(unicodedata.normalize("NFD", GOOD.reveal()))
    assert decomposed != GOOD
    assert secret_from_passphrase(decomposed, tmp_path, create=False) == made
    # A file that is there is used, not replaced, even where one could be made.
    with pytest.raises(WrongPassphrase, match="does not open the journal"):
        secret_from_passphrase(Secret("wrong"), tmp_path, create=True)
    assert path.read_bytes() == written
    assert {each.name for each in tmp_path.iterdir()} == {KDF_FILE, KEY_LOCK}


@pytest.mark.parametrize("typed", ["", "nine char", "e\u0301" * 9])
def test_a_short_passphrase_begins_nothing(typed: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="at least 10 characters"):
        secret_from_passphrase(Secret(typed), tmp_path, create=True)
    assert not uses_passphrase(tmp_path)


def test_a_missing_file_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="is missing"):
        secret_from_passphrase(GOOD, tmp_path, create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(JournalError, match="cannot be written"):
        secret_from_passphrase(GOOD, tmp_path, create=True)
    assert [each.name for each in tmp_path.iterdir()] == [KEY_LOCK]


SOUND: dict[str, Any] = {
    "version": 1,
    "kdf": "scrypt",
    "n": 2**17,
    "r": 8,
    "p": 1,
    "salt": base64.b64encode(KEY).decode(),
    "check": base64.b64encode(KEY).decode(),
}


@pytest.mark.parametrize(
    "change",
    [
        {"n": 2**40}, {"n": 2**20}, {"n": 2**17 + 1}, {"n": 2}, {"n": -1}, {"n": "x"},
        {"r": 10**9}, {"p": 10**9}, {"p": 0}, {"salt": ""}, {"salt": "?"}, {"check": "AAAA"},
        {"kdf": "plain"}, {"version": 2}, {"more": 1},
    ],
    ids=str,
)  # fmt: skip
def test_a_changed_file_is_refused_before_any_work(
    change: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hashlib.scrypt", None)
    (tmp_path / KDF_FILE).write_text(json.dumps(SOUND | change))
    with pytest.raises(JournalError, match="is damaged"):
        secret_from_passphrase(GOOD, tmp_path, create=False)


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"[" * 4000, b" " * 5000 + b"{}"])
def test_a_file_that_is_something_else_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / KDF_FILE).write_bytes(content)
    with pytest.raises(JournalError, match="is damaged"):
        secret_from_passphrase(GOOD, tmp_path, create=False)


@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_is_no_file_is_refused(kind: str, tmp_path: Path) -> None:
    path = tmp_path / KDF_FILE
    if kind == "link":
        (tmp_path / "other").write_text(json.dumps(SOUND))
        path.symlink_to(tmp_path / "other")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.mkdir()
    with pytest.raises(JournalError, match=r"cannot be read|is damaged"):
        secret_from_passphrase(GOOD, tmp_path, create=True)


@pytest.mark.parametrize("error", [MemoryError(), ValueError("memory limit exceeded")])
def test_too_little_memory_is_said(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bytes:
        raise error

    monkeypatch.setattr("hashlib.scrypt", refuse)
    (tmp_path / KDF_FILE).write_text(json.dumps(SOUND))
    with pytest.raises(JournalError, match="not enough memory"):
        secret_from_passphrase(GOOD, tmp_path, create=False)
