"""A rollover: rehearsed with a real token request, then switched, and back."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from branch_app.bootstrap import checkup
from branch_app.bootstrap.rollover import rehearse
from branch_app.domain.errors import InvalidInput, KeyFileError, ProfileError
from branch_app.domain.profile import NEXT_NAMES, PASSPHRASE_NAMES, NextKeys, Origin
from branch_app.domain.secret import Secret
from branch_app.machine.doctor.checkup import run
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.memory_store import MemoryStore
from branch_app.machine.profile import read_profile
from branch_app.machine.rollover import rolled_over, switch
from branch_app.sandbox import Sandbox
from branch_app.sandbox.certificates import new_key
from tests.support.rollover import NEXT_WORDS, Rollover, begin_rollover
from tests.support.ward import private

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from branch_app.machine.doctor.probe import Result
    from branch_app.machine.doctor.state import Tools


@pytest.fixture
def rollover(box_folder: Path, tmp_path: Path) -> Rollover:
    return begin_rollover(box_folder, tmp_path / "box")


@pytest.fixture
def sandbox(rollover: Rollover) -> Iterator[Sandbox]:
    with Sandbox(rollover.folder) as running:
        yield running
        assert running.orders == []
        assert running.mishaps == []


def command(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "branch_app", *map(str, arguments)],
        capture_output=True, text=True, timeout=90, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def all_words(sandbox: Sandbox) -> dict[str, str]:
    return {**sandbox.provisioned.passphrases, **NEXT_WORDS}


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.usefixtures("secret_service")
def test_the_commands_lead_over_and_back(rollover: Rollover, sandbox: Sandbox) -> None:
    store = KeyringStore(service_for(read_profile(rollover.profile)))

    async def remember() -> None:
        for name, word in all_words(sandbox).items():
            await store.put(name, Secret(word))

    async def held() -> list[Secret[str] | None]:
        return [await store.get(name) for name in PASSPHRASE_NAMES]

    asyncio.run(remember())
    before = contents(rollover.folder)
    done = command("keys", "rehearse", "--profile", rollover.profile)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "D1 takes the next ones. Nothing was changed."
    assert rollover.kid in done.stdout
    assert contents(rollover.folder) == before
    assert sandbox.calls == {"token": 1}
    done = command("keys", "switch", "--profile", rollover.profile)
    assert (done.returncode, done.stderr) == (0, "")
    assert "profile.toml.1" in done.stdout
    assert (rollover.folder / "profile.toml.1").read_bytes() == before[rollover.profile]
    profile = read_profile(rollover.profile)
    assert profile.client_certificate == rollover.next / "client.pem"
    assert (profile.signing_kid, profile.next) == (rollover.kid, NextKeys())
    assert asyncio.run(held()) == [Secret(word) for word in NEXT_WORDS.values()]
    after = contents(rollover.folder)
    assert {path for path in before if after[path] != before[path]} == {rollover.profile}
    done = command("doctor", "--profile", rollover.profile)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "No fault found.")
    done = command("keys", "switch", "--profile", rollover.profile)
    assert (done.returncode, "names no certificate or key" in done.stderr) == (1, True)
    rollover.profile.write_bytes(before[rollover.profile])  # as the page tells, to go back
    assert command("doctor", "--profile", rollover.profile).returncode == 0
    assert command("keys", "rehearse", "--profile", rollover.profile).returncode == 0


async def trial(
    rollover: Rollover, words: dict[str, str], address: str = ""
) -> tuple[bool, dict[str, Result]]:
    held = MemoryStore({name: Secret(word) for name, word in words.items()})
    tools = replace(checkup.tools(), ask=None, store=lambda _: held)
    results: dict[str, Result] = {}
    good = await rehearse(
        read_profile(rollover.profile), tools,
        lambda result: results.update({result.id: result}), address,
    )  # fmt: skip
    return good, results


def other_key(rollover: Rollover) -> None:
    (rollover.next / "client.key").write_bytes(
        private(new_key(), NEXT_WORDS["next_client_certificate"].encode())
    )


FAULTS: dict[str, tuple[Callable[[Rollover], object], str, str, str]] = {
    "a file is missing": (
        lambda r: (r.next / "client.key").unlink(), "files", "this computer", "client.key"
    ),
    "another key's certificate": (
        other_key, "client-certificate", "the bank's onboarding", "do not belong together"
    ),
    "a kid that D1 does not know": (
        lambda r: r.edit(f'kid = "{r.kid}"', 'kid = "key-2027"'), "token",
        "the bank's onboarding", "D1 refuses this counter",
    ),
    "a broken JWE key": (
        lambda r: (r.next / "d1-encryption.jwk").write_text("{}"), "encryption-key",
        "the bank's onboarding", "d1-encryption.jwk",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
async def test_the_part_that_would_fail_is_named(
    name: str, rollover: Rollover, sandbox: Sandbox
) -> None:
    inject, probe, side, words = FAULTS[name]
    inject(rollover)
    good, results = await trial(rollover, all_words(sandbox))
    failed = [one for one in results.values() if one.word.value == "failed"]
    assert ([one.id for one in failed], good) == ([probe], False)
    assert failed[0].side.value == side
    assert words in failed[0].what
    present = await run(rollover.profile, tools_of(sandbox))
    assert {one.word.value for one in present} == {"ok"}, present  # nothing of it touches today


def tools_of(sandbox: Sandbox) -> Tools:
    held = {name: Secret(word) for name, word in sandbox.provisioned.passphrases.items()}
    return replace(checkup.tools(), ask=None, store=lambda _: MemoryStore(held))


async def test_a_wrong_next_passphrase_is_named_by_its_own_name(
    rollover: Rollover, sandbox: Sandbox
) -> None:
    good, results = await trial(
        rollover, {**all_words(sandbox), "next_token_signing": "not this one"}
    )
    assert (good, results["signing-key"].word.value) == (False, "failed")
    assert results["signing-key"].fix.endswith("branch-app passphrase set next_token_signing")


async def test_without_the_next_passphrases_nothing_is_rehearsed(
    rollover: Rollover, sandbox: Sandbox
) -> None:
    good, results = await trial(rollover, dict(sandbox.provisioned.passphrases))
    assert not good
    assert "next_client_certificate, next_token_signing" in results["passphrases"].what
    assert results["token"].word.value == "skipped"
    assert sandbox.calls == {}


async def test_it_is_rehearsed_at_another_d1(
    rollover: Rollover, sandbox: Sandbox, box_folder: Path
) -> None:
    here = sandbox.provisioned.profile.read_text()
    assert here
    rollover.edit(f"https://127.0.0.1:{port(sandbox)}", "https://d1.invalid")
    good, _ = await trial(rollover, all_words(sandbox))
    assert not good
    good, results = await trial(rollover, all_words(sandbox), f"https://127.0.0.1:{port(sandbox)}")
    assert good, results
    with pytest.raises(InvalidInput, match="https://"):
        await trial(rollover, {}, "http://127.0.0.1")


def port(sandbox: Sandbox) -> int:
    return int(sandbox.url.rpartition(":")[2])


async def test_a_certificate_on_the_same_key_needs_no_other_passphrase(
    rollover: Rollover, sandbox: Sandbox
) -> None:
    text = rollover.profile.read_text()
    start = text.index("[next.client_certificate]")
    rollover.profile.write_text(
        text[:start]
        + '[next.client_certificate]\ncertificate = "client.pem"\nprivate_key = "client.key"\n'
    )
    good, results = await trial(rollover, dict(sandbox.provisioned.passphrases))
    assert good, results


# The switch.


def test_a_next_certificate_that_cannot_be_used_now_is_not_switched_to(rollover: Rollover) -> None:
    profile = read_profile(rollover.profile)
    before = rollover.profile.read_bytes()
    for when, words in (
        (timedelta(days=-3), "is not good yet"),
        (timedelta(days=4000), "has expired"),
    ):
        with pytest.raises(KeyFileError, match=words):
            switch(profile, {}, datetime.now(UTC) + when)
    (rollover.next / "client.pem").write_text("x")
    with pytest.raises(KeyFileError, match=r"client\.pem is not a certificate"):
        switch(profile, {})
    assert rollover.profile.read_bytes() == before


@pytest.mark.parametrize("key", ["next.token_signing.kid", "token_signing.kid"])
def test_what_the_bank_set_for_the_computer_is_not_switched_here(
    key: str, rollover: Rollover
) -> None:
    profile = read_profile(rollover.profile)
    bank = Origin(rollover.folder / "bank.toml", by_bank=True)
    with pytest.raises(ProfileError, match="set by the bank") as caught:
        switch(replace(profile, origins={**profile.origins, key: bank}), {})
    assert "bank.toml" in caught.value.advice


def test_the_settings_at_another_d1_are_those_of_that_d1(rollover: Rollover) -> None:
    profile = read_profile(rollover.profile)
    staging = rolled_over(
        replace(profile, audience=profile.base_url), "https://api.d1-stg.thalescloud.io/"
    )
    assert staging.environment.value == "staging"
    assert staging.audience == staging.base_url == "https://api.d1-stg.thalescloud.io"
    other = rolled_over(replace(profile, audience="fixed"), "https://d1.test:8443")
    assert (other.environment.value, other.audience) == ("custom", "fixed")
    assert {NEXT_NAMES[name] for name in PASSPHRASE_NAMES} == set(NEXT_WORDS)
