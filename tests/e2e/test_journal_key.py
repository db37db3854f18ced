"""The journal's key in a real GNOME Keyring, made by real processes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import JournalError, KeyringLocked, KeyringSilent
from branch_app.domain.secret import Secret
from branch_app.machine.instance import InstanceLock
from branch_app.machine.journal_key import (
    KEY_ENTRY,
    KEY_LOCK,
    keep_anchor,
    read_anchor,
    secret_from_keyring,
)
from branch_app.machine.keyring_store import KeyringStore

if TYPE_CHECKING:
    from pathlib import Path

    from tests.secret_service import PrivateSession

SERVICE = "Branch Counter is_mybank1@127.0.0.1:8443"
FIRST_START = """
import asyncio, hashlib, sys
from pathlib import Path
from branch_app.machine.journal_key import secret_from_keyring
from branch_app.machine.keyring_store import KeyringStore
print("ready", flush=True)
sys.stdin.readline()
key = asyncio.run(secret_from_keyring(KeyringStore(sys.argv[1]), Path(sys.argv[2]), create=True))
print(hashlib.sha256(key.reveal()).hexdigest())
"""


def test_starts_at_once_end_with_one_key(secret_service: PrivateSession, tmp_path: Path) -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", FIRST_START, SERVICE, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    said = {process.communicate(timeout=30)[0].strip() for process in processes}
    assert len(said) == 1
    assert len(said.pop()) == 64
    assert [process.returncode for process in processes] == [0, 0, 0]


async def test_the_key_outlives_the_process_and_the_lock_is_given_back(
    secret_service: PrivateSession, tmp_path: Path
) -> None:
    made = await secret_from_keyring(KeyringStore(SERVICE), tmp_path, create=True)
    assert made
    with InstanceLock(tmp_path, KEY_LOCK):
        assert await secret_from_keyring(KeyringStore(SERVICE), tmp_path, create=False) == made
    assert await secret_from_keyring(KeyringStore("other"), tmp_path, create=True) != made


async def test_a_damaged_and_a_missing_key_stay_as_they_are(
    secret_service: PrivateSession, tmp_path: Path
) -> None:
    store = KeyringStore(SERVICE)
    with pytest.raises(JournalError, match="no longer holds the key"):
        await secret_from_keyring(store, tmp_path, create=False)
    assert await store.get(KEY_ENTRY) is None
    await store.put(KEY_ENTRY, Secret("c2hvcnQ="))
    with pytest.raises(JournalError, match="damaged"):
        await secret_from_keyring(store, tmp_path, create=True)
    assert await store.get(KEY_ENTRY) == Secret("c2hvcnQ=")


async def test_a_keyring_in_trouble_makes_no_second_key(
    secret_service: PrivateSession, tmp_path: Path
) -> None:
    store = KeyringStore(SERVICE)
    made = await secret_from_keyring(store, tmp_path, create=True)
    hasty = KeyringStore(SERVICE, timeout=0.3, prompt_timeout=0.3)
    secret_service.freeze()
    with pytest.raises(KeyringSilent):
        await secret_from_keyring(hasty, tmp_path, create=True)
    secret_service.thaw()
    secret_service.lock()
    with pytest.raises((KeyringLocked, KeyringSilent)):
        await secret_from_keyring(hasty, tmp_path, create=True)
    secret_service.unlock()
    await asyncio.sleep(0.3)  # until the question that nobody answered has closed
    assert await secret_from_keyring(store, tmp_path, create=True) == made


async def test_without_a_keyring_there_is_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert await secret_from_keyring(KeyringStore(SERVICE), tmp_path, create=True) is None


async def test_the_anchor_is_kept_for_the_next_start(secret_service: PrivateSession) -> None:
    assert await read_anchor(KeyringStore(SERVICE)) is None
    for seq in (1, 2):
        await keep_anchor(KeyringStore(SERVICE), seq, bytes([seq]) * 32)
    assert await read_anchor(KeyringStore(SERVICE)) == (2, bytes([2]) * 32)
