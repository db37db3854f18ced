"""Unlocking, as the teller meets it: remembered, typed, wrong, and keyrings that do not help."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import KeyringAbsent, KeyringDenied, KeyringError, KeyringLocked
from branch_app.domain.profile import CLIENT_CERTIFICATE, PASSPHRASE_NAMES, TOKEN_SIGNING
from branch_app.domain.secret import Secret
from branch_app.machine.memory_store import MemoryStore
from branch_app.sandbox import provision
from branch_app.ui.widgets.masked_edit import SecretEdit
from tests.support.window import Desk, open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.ports import SecretStore


class BrokenStore(MemoryStore):
    """A keyring that fails in one way at every call: a double for the port."""

    def __init__(self, error: KeyringError) -> None:
        super().__init__()
        self._error = error

    async def get(self, name: str) -> Secret[str] | None:  # noqa: ARG002  # the port's shape
        raise self._error


async def ask_shown(desk: Desk) -> None:
    field = desk.window.unlock.fields[TOKEN_SIGNING]
    await desk.hands.until(field.isVisible, "the fields")
    await desk.hands.settle()


async def type_passphrases(desk: Desk, *passphrases: str) -> None:
    for name, passphrase in zip(PASSPHRASE_NAMES, passphrases, strict=True):
        desk.window.unlock.fields[name].editor.setFocus()
        await desk.hands.write(passphrase)
    await desk.hands.press("Enter")


def right(desk: Desk) -> tuple[str, ...]:
    return tuple(desk.sandbox.provisioned.passphrases[name] for name in PASSPHRASE_NAMES)


async def held(store: SecretStore) -> list[str]:
    return [name for name in PASSPHRASE_NAMES if await store.get(name) is not None]


async def test_typed_passphrases_unlock_and_are_kept_for_this_run_only(box_folder: Path) -> None:
    store = MemoryStore()
    async with open_desk(box_folder, secrets=store) as desk:
        await ask_shown(desk)
        await type_passphrases(desk, *right(desk))
        await desk.unlocked()
        assert await held(store) == []


async def test_they_are_remembered_on_request(box_folder: Path) -> None:
    store = MemoryStore()
    async with open_desk(box_folder, secrets=store) as desk:
        await ask_shown(desk)
        desk.window.unlock.remember.setChecked(True)
        await type_passphrases(desk, *right(desk))
        await desk.unlocked()
        await desk.hands.settle()
        assert await held(store) == list(PASSPHRASE_NAMES)


@pytest.mark.parametrize("wrong", PASSPHRASE_NAMES)
async def test_a_wrong_passphrase_is_said_so_and_nothing_is_stored(
    box_folder: Path, wrong: str
) -> None:
    store = MemoryStore()
    async with open_desk(box_folder, secrets=store) as desk:
        await ask_shown(desk)
        desk.window.unlock.remember.setChecked(True)
        typed = [
            "not this one" if name == wrong else passphrase
            for name, passphrase in zip(PASSPHRASE_NAMES, right(desk), strict=True)
        ]
        await type_passphrases(desk, *typed)
        notice = desk.window.unlock.notice
        await desk.hands.until(notice.isVisible, "the notice")
        name = "client.key" if wrong == CLIENT_CERTIFICATE else "signing.pem"
        assert name in notice.title
        assert "passphrase" in notice.title
        assert not desk.counter.session.unlocked
        assert await held(store) == []
        for field in desk.window.unlock.fields.values():
            assert isinstance(field.editor, SecretEdit)
            assert field.editor.text() == ""
        await type_passphrases(desk, *right(desk))
        await desk.unlocked()


async def test_a_stale_remembered_passphrase_is_replaced_only_by_the_right_one(
    box_folder: Path,
) -> None:
    stale = Secret("of an earlier key")
    store = MemoryStore(dict.fromkeys(PASSPHRASE_NAMES, stale))
    async with open_desk(box_folder, secrets=store) as desk:
        await ask_shown(desk)
        assert desk.window.unlock.notice.isVisible()
        desk.window.unlock.remember.setChecked(True)
        await type_passphrases(desk, "wrong again", "wrong again")
        await desk.hands.settle()
        await desk.hands.until(desk.window.unlock.unlock_button.isEnabled, "an answer")
        assert await store.get(TOKEN_SIGNING) == stale
        await type_passphrases(desk, *right(desk))
        await desk.unlocked()
        await desk.hands.settle()
        now = await store.get(TOKEN_SIGNING)
        assert now is not None
        assert now.reveal() == right(desk)[1]


@pytest.mark.parametrize(
    "error",
    [
        KeyringAbsent("This computer has no keyring.", "Type the passphrases."),
        KeyringLocked("The keyring is locked.", "Unlock it."),
        KeyringDenied("The keyring refused.", "Ask bank IT."),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_without_a_keyring_the_passphrases_are_asked_for(
    box_folder: Path, error: KeyringError
) -> None:
    async with open_desk(box_folder, secrets=BrokenStore(error)) as desk:
        await ask_shown(desk)
        assert desk.window.unlock.notice.title == error.title
        await type_passphrases(desk, *right(desk))
        await desk.unlocked()


async def test_an_empty_passphrase_is_asked_for_again(box_folder: Path) -> None:
    async with open_desk(box_folder, secrets=MemoryStore()) as desk:
        await ask_shown(desk)
        await desk.hands.press("Enter")
        assert desk.window.unlock.fields[CLIENT_CERTIFICATE].fault == "Type the passphrase."
        assert not desk.counter.session.unlocked


@pytest.mark.parametrize("damage", ["cut", "swapped", "gone"])
async def test_a_bad_key_file_is_one_sentence_on_the_screen(tmp_path: Path, damage: str) -> None:
    box = provision(tmp_path / "box", 1)
    other = provision(tmp_path / "other", 1)
    async with open_desk(box.directory, secrets=MemoryStore()) as desk:
        await ask_shown(desk)
        if damage == "cut":
            box.client_key.write_bytes(box.client_key.read_bytes()[:200])
        elif damage == "swapped":
            shutil.copy(other.client_certificate, box.client_certificate)
        else:
            box.client_key.unlink()
        await type_passphrases(desk, *right(desk))
        notice = desk.window.unlock.notice
        await desk.hands.until(notice.isVisible, "the notice")
        assert "client." in notice.title
        assert "Error" not in notice.title
        assert not desk.counter.session.unlocked
