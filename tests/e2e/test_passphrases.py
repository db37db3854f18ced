"""Passphrases in a real GNOME Keyring on a private D-Bus session, well and in every trouble."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from branch_app.domain import errors
from branch_app.domain.card import Environment, ExpiryOrder
from branch_app.domain.ports import Remembered
from branch_app.domain.profile import NEXT_NAMES, PASSPHRASE_NAMES, NextKeys, Profile
from branch_app.domain.secret import Secret
from branch_app.machine import passphrases
from branch_app.machine.keyring_store import LONGEST, KeyringStore, service_for
from tests.secret_service import PrivateSession

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from branch_app.domain.ports import SecretStore

NAME = "token_signing"
RIGHT = "Schlüssel zum Schalter"
SHORT = 0.3
"""Seconds of patience with a keyring that will not answer."""


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile whose two key files open with RIGHT."""
    key = ec.generate_private_key(ec.SECP256R1())
    path = tmp_path / "key.pem"
    under = BestAvailableEncryption(RIGHT.encode())
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, under))
    return Profile(
        source=tmp_path / "profile.toml",
        environment=Environment.CUSTOM,
        base_url="https://127.0.0.1:8443",
        issuer_id="is_mybank1",
        audience="",
        expiry_order=ExpiryOrder.YYMM,
        ca_file=None,
        client_certificate=path,
        client_key=path,
        signing_key=path,
        signing_kid="key-1",
        encryption_key=path,
        stations=(),
        products=(),
    )


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Put bytes on standard input, which is no terminal."""

    def typed(content: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    return typed


def held(profile: Profile, name: str = NAME) -> Secret[str] | None:
    return asyncio.run(KeyringStore(service_for(profile)).get(name))


@pytest.mark.usefixtures("secret_service")
def test_set_status_delete(profile: Profile, type_in: Callable[[bytes], None]) -> None:
    where = "in the Secret Service"
    for name in PASSPHRASE_NAMES:
        status = passphrases.passphrase_status
        assert status(profile, name) == [f"{name}: not remembered {where}."]
        type_in(RIGHT.encode() + b"\n")
        assert passphrases.set_passphrase(profile, name) == [f"{name}: remembered {where}."]
        assert status(profile, name) == [f"{name}: remembered {where}."]
        assert held(profile, name) == Secret(RIGHT)
    passphrases.delete_passphrase(profile, NAME)
    assert held(profile) is None
    assert held(profile, "client_certificate") == Secret(RIGHT)
    with pytest.raises(errors.KeyringMissing, match="holds no passphrase for token_signing"):
        passphrases.delete_passphrase(profile, NAME)


@pytest.mark.usefixtures("secret_service")
def test_what_is_stored_is_replaced_by_a_good_one_only(
    profile: Profile, type_in: Callable[[bytes], None]
) -> None:
    type_in(RIGHT.encode() + b"\r\n")
    passphrases.set_passphrase(profile, NAME)
    for wrong in (b"wrong", RIGHT.encode() + b"\n\n", b" " + RIGHT.encode()):
        type_in(wrong)
        with pytest.raises(errors.WrongPassphrase):
            passphrases.set_passphrase(profile, NAME)
    for useless in (b"", b"\n", b"\xff\xfe", b"x" * 9000):
        type_in(useless)
        with pytest.raises(errors.InvalidInput):
            passphrases.set_passphrase(profile, NAME)
    assert held(profile) == Secret(RIGHT)
    type_in(RIGHT.encode())
    passphrases.set_passphrase(profile, NAME)
    assert held(profile) == Secret(RIGHT)


@pytest.mark.usefixtures("secret_service")
def test_each_issuer_at_each_d1_has_its_own(
    profile: Profile, type_in: Callable[[bytes], None]
) -> None:
    type_in(RIGHT.encode())
    passphrases.set_passphrase(profile, NAME)
    assert service_for(profile) == "Branch Counter is_mybank1@127.0.0.1:8443"
    assert held(replace(profile, issuer_id="is_mybank2")) is None
    assert held(replace(profile, base_url="https://api.d1.thalescloud.io")) is None


def test_an_unknown_name_is_refused(profile: Profile) -> None:
    for verb in (
        passphrases.set_passphrase,
        passphrases.passphrase_status,
        passphrases.delete_passphrase,
    ):
        with pytest.raises(errors.InvalidInput, match="client_certificate, token_signing"):
            verb(profile, "pin")


TERMINAL = """
import dataclasses, os, pathlib, sys
from branch_app.machine import passphrases
print(repr(passphrases.read_secret("Passphrase of key.pem: ").reveal()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="setsid of util-linux")
def test_a_terminal_asks_and_does_not_show() -> None:
    import os  # noqa: PLC0415  # for this alone
    import pty  # noqa: PLC0415

    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        ["setsid", "--ctty", sys.executable, "-c", TERMINAL],  # util-linux
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    seen = b""
    while b"key.pem: " not in seen:
        seen += os.read(ours, 100)
    os.write(ours, RIGHT.encode() + b"\n")
    answer, _ = child.communicate(timeout=20)
    with suppress(OSError):  # the end of a terminal
        while rest := os.read(ours, 100):
            seen += rest
    os.close(ours)
    assert answer.decode().strip() == repr(RIGHT)
    assert RIGHT.encode() not in seen


async def all_three(store: SecretStore) -> None:
    """Each call fails with the same error."""
    calls: list[Awaitable[object]] = [
        store.get(NAME), store.put(NAME, Secret(RIGHT)), store.delete(NAME)
    ]  # fmt: skip
    met = await asyncio.gather(*calls, return_exceptions=True)
    assert len({type(outcome) for outcome in met}) == 1
    assert isinstance(met[0], errors.KeyringError)
    raise met[0]


async def test_a_locked_keyring(secret_service: PrivateSession) -> None:
    store = KeyringStore("test")
    await store.put(NAME, Secret(RIGHT))
    secret_service.lock()
    with pytest.raises(errors.KeyringLocked, match="is locked") as caught:
        await all_three(store)
    assert caught.value.retryable
    assert "Unlock it" in caught.value.advice
    secret_service.reset()
    assert await store.get(NAME) is None


@pytest.mark.parametrize(
    "address", [None, "", "nonsense", "tcp:host=localhost", "unix:path=/nowhere/bus"]
)
async def test_no_session_bus(monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(errors.KeyringAbsent, match="no keyring that is allowed") as caught:
        await all_three(KeyringStore("test"))
    assert "for this session" in caught.value.advice


async def test_a_bus_that_died(monkeypatch: pytest.MonkeyPatch) -> None:
    session = PrivateSession()
    session.stop()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
    with pytest.raises(errors.KeyringAbsent):
        await all_three(KeyringStore("test"))


async def test_a_bus_without_a_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    session = PrivateSession(keyring=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
    try:
        with pytest.raises(errors.KeyringAbsent):
            await all_three(KeyringStore("test"))
    finally:
        session.stop()


async def test_a_keyring_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    session = PrivateSession('<deny send_destination="org.freedesktop.secrets"/>')
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
    try:
        with pytest.raises(errors.KeyringDenied, match="refused Branch Counter"):
            await all_three(KeyringStore("test"))
    finally:
        session.stop()


async def longest_gap(work: Awaitable[object]) -> float:
    """Tick every 5 ms until the work ends; return the longest time between two ticks."""
    gaps = [0.0]

    async def tick() -> None:
        last = time.monotonic()
        while True:
            await asyncio.sleep(0.005)
            now = time.monotonic()
            gaps.append(now - last)
            last = now

    ticking = asyncio.create_task(tick())
    try:
        await work
    finally:
        ticking.cancel()
        await asyncio.wait([ticking])
    assert len(gaps) > 10
    return max(gaps)


async def expect_silence(store: SecretStore) -> None:
    began = time.monotonic()
    with pytest.raises(errors.KeyringSilent, match=r"did not answer within 0\.3 seconds"):
        await all_three(store)
    assert SHORT <= time.monotonic() - began < SHORT + 1


async def test_a_silent_keyring_leaves_the_loop_free(secret_service: PrivateSession) -> None:
    store = KeyringStore("test", SHORT)
    await store.get(NAME)  # keyring is imported here, in a thread
    secret_service.freeze()
    assert await longest_gap(expect_silence(store)) < 0.1
    secret_service.thaw()
    assert await store.get(NAME) is None


async def test_a_silent_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    session = PrivateSession()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
    try:
        session.freeze(bus=True)
        await expect_silence(KeyringStore("test", SHORT))
    finally:
        session.stop()


@contextmanager
def prompter(session: PrivateSession) -> Iterator[None]:
    """Stand in for the desktop's password window, and never answer."""
    from jeepney import new_method_call  # type: ignore[import-untyped]  # noqa: PLC0415  # no types
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]  # noqa: PLC0415

    with closing(session.connect()) as connection:
        name = ("org.gnome.keyring.SystemPrompter", 0)
        connection.send_and_get_reply(new_method_call(message_bus, "RequestName", "su", name))
        yield


EXIT = """
import asyncio
from branch_app.domain.errors import KeyringSilent
from branch_app.machine.keyring_store import KeyringStore
try:
    asyncio.run(KeyringStore("test", 0.3).get("token_signing"))
except KeyringSilent:
    print("silent")
"""


def test_a_prompt_that_nobody_answers_does_not_hold_up_the_exit(
    secret_service: PrivateSession,
) -> None:
    secret_service.lock()
    with prompter(secret_service):
        began = time.monotonic()
        done = subprocess.run([sys.executable, "-c", EXIT], check=True, capture_output=True)
        assert time.monotonic() - began < 5
    assert (done.stdout, done.stderr) == (b"silent\n", b"")


async def test_the_next_try_finds_what_the_late_prompt_unlocked(
    secret_service: PrivateSession,
) -> None:
    store = KeyringStore("test", SHORT, 2 * SHORT)
    secret_service.lock()
    with prompter(secret_service), pytest.raises(errors.KeyringSilent):
        await store.get(NAME)
    secret_service.unlock()
    assert await store.get(NAME) is None


@pytest.mark.usefixtures("secret_service")
async def test_long_and_strange_passphrases_are_kept_whole() -> None:
    store = KeyringStore("test")
    for text in ("x" * LONGEST, "\N{KEY}" * 300, " blank ", "a\nb", "'\"\\%"):
        await store.put(NAME, Secret(text))
        assert await store.get(NAME) == Secret(text)
    with pytest.raises(errors.KeyringError, match="at most 1000 characters"):
        await store.put(NAME, Secret("x" * (LONGEST + 1)))


def files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


async def test_the_environment_chooses_no_other_keyring(
    secret_service: PrivateSession, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    session = "/org/freedesktop/secrets/collection/session"
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", session)
    file = home / ".config" / "python_keyring" / "keyringrc.cfg"
    file.parent.mkdir(parents=True)
    file.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    store = KeyringStore("test")
    await store.put(NAME, Secret(RIGHT))
    import secretstorage  # noqa: PLC0415  # loaded after the variables are set

    with closing(secret_service.connect()) as connection:
        items = list(secretstorage.get_default_collection(connection).get_all_items())
        assert [item.get_secret() for item in items] == [RIGHT.encode()]
        assert items[0].get_attributes()["service"] == "test"
    assert files(home) == {file}


# A rollover, and what the window shows of each file.


def key_under(path: Path, word: str) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    under = BestAvailableEncryption(word.encode())
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, under))
    return path


@pytest.fixture
def rolling(profile: Profile, tmp_path: Path) -> Profile:
    """The same with a next signing key, which opens with another passphrase."""
    path = key_under(tmp_path / "next.pem", "a passphrase for next year")
    return replace(profile, next=NextKeys(signing_key=path, signing_kid="key-2"))


LATER = NEXT_NAMES[NAME]


@pytest.mark.usefixtures("secret_service")
def test_the_keyring_follows_a_rollover_and_goes_back_with_it(rolling: Profile) -> None:
    store = KeyringStore(service_for(rolling))
    words = {NAME: Secret(RIGHT), LATER: Secret("a passphrase for next year")}

    async def held() -> dict[str, Secret[str] | None]:
        return {name: await store.get(name) for name in (NAME, LATER)}

    async def play() -> None:
        for name, word in words.items():
            await store.put(name, word)
        await passphrases.follow_rollover(rolling, store)
        assert await held() == words  # nothing has been switched yet
        rolled = rolling.rolled_over()
        await passphrases.follow_rollover(rolled, store)
        assert await held() == {NAME: words[LATER], LATER: words[NAME]}
        await passphrases.follow_rollover(rolling, store)
        assert await held() == words
        await store.delete(NAME)
        await passphrases.follow_rollover(rolled, store)
        assert await held() == {NAME: words[LATER], LATER: None}

    asyncio.run(play())


@pytest.mark.usefixtures("secret_service")
def test_a_next_passphrase_that_fits_nothing_is_left_alone(profile: Profile) -> None:
    store = KeyringStore(service_for(profile))

    async def play() -> None:
        await store.put(LATER, Secret("for a key of another year"))
        await passphrases.follow_rollover(profile, store)
        assert (await store.get(NAME), await store.get(LATER)) == (
            None, Secret("for a key of another year")
        )  # fmt: skip

    asyncio.run(play())


@pytest.mark.usefixtures("secret_service")
def test_each_file_is_told_with_what_the_keyring_knows(rolling: Profile) -> None:
    store = KeyringStore(service_for(rolling))
    assert isinstance(rolling.client_key, Path)

    async def look() -> dict[str, Remembered]:
        return {one.name: one.remembered for one in await passphrases.key_files(rolling, store)}

    assert asyncio.run(look()) == dict.fromkeys((*PASSPHRASE_NAMES, LATER), Remembered.NO)
    asyncio.run(store.put(NAME, Secret(RIGHT)))
    asyncio.run(store.put(LATER, Secret(RIGHT)))
    told = asyncio.run(look())
    assert (told[NAME], told[LATER]) == (Remembered.FITS, Remembered.WRONG)
    rolling.signing_key.unlink()
    assert asyncio.run(look())[NAME] is Remembered.UNKNOWN


def test_a_file_is_told_where_there_is_no_keyring(profile: Profile) -> None:
    store = KeyringStore(service_for(profile))
    told = asyncio.run(passphrases.key_files(profile, store))
    assert {one.remembered for one in told} == {Remembered.UNKNOWN}
    assert all(isinstance(one.trouble, errors.KeyringAbsent) for one in told)


def test_there_is_no_next_file_without_a_next_key(profile: Profile) -> None:
    with pytest.raises(errors.KeyFileError, match="no such file for the next rollover"):
        passphrases.key_file(profile, LATER)
    with pytest.raises(errors.InvalidInput, match="next_token_signing"):
        passphrases.key_file(profile, "journal")


def test_a_certificate_renewed_on_the_same_key_keeps_its_passphrase(profile: Profile) -> None:
    same = NextKeys(client_certificate=profile.source, client_key=profile.client_key)
    names = [passphrases.entry_of(replace(profile, next=same), name) for name in PASSPHRASE_NAMES]
    assert names == list(PASSPHRASE_NAMES)
