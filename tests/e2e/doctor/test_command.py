"""The doctor as a command."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from branch_app.domain.secret import Secret
from branch_app.machine.doctor.checkup import PROBES
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.profile import read_profile

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from tests.secret_service import PrivateSession
    from tests.support.ward import (
        Ward,
    )

    Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

COMMAND = (
    "import pathlib, sys; from branch_app.bootstrap.checkup import doctor; "
    "sys.exit(doctor(pathlib.Path(sys.argv[1]), as_json=len(sys.argv) > 2))"
)


@contextmanager
def remembered(ward: Ward) -> Iterator[None]:
    store = KeyringStore(service_for(read_profile(ward.profile)))

    async def put() -> None:
        for name, word in ward.words.items():
            await store.put(name, Secret(word))

    asyncio.run(put())
    yield


def doctor(ward: Ward, *flags: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", COMMAND, str(ward.profile), *flags],
        capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def test_the_command_on_a_sound_counter(ward: Ward, secret_service: PrivateSession) -> None:
    assert secret_service.address
    with remembered(ward):
        done = doctor(ward)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[-1] == "No fault found."
    assert [line.split()[2] for line in lines[:-1]] == [probe.id for probe in PROBES]


def test_the_command_on_a_counter_with_a_fault(ward: Ward, secret_service: PrivateSession) -> None:
    assert secret_service.address
    ward.line("kid", "another-kid")
    with remembered(ward):
        done = doctor(ward, "--json")
    assert (done.returncode, done.stderr) == (1, "")
    told = json.loads(done.stdout)
    assert set(told) == {"probes"}
    assert {tuple(probe) for probe in told["probes"]} == {("id", "result", "side", "what", "fix")}
    assert [probe["id"] for probe in told["probes"] if probe["result"] == "failed"] == ["token"]


def test_the_command_on_a_terminal_that_knows_few_characters(ward: Ward) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, str(ward.folder / "ä.toml")],
        capture_output=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"There is no profile" in done.stdout
