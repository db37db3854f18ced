from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from branch_app.sandbox import Provisioned, Sandbox, SandboxSettings, provision
from tests.sandbox.bank import Bank, Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="session")
def box(tmp_path_factory: pytest.TempPathFactory) -> Provisioned:
    """One provisioned folder for all: making keys takes time."""
    return provision(tmp_path_factory.mktemp("sandbox") / "box", 1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_bank(box: Provisioned, clock: Clock) -> Iterator[Callable[..., Bank]]:
    """Start a sandbox with the given settings, and return a bank that talks to it."""
    banks: list[Bank] = []

    def start(**settings: object) -> Bank:
        sandbox = Sandbox(
            box.directory,
            settings=SandboxSettings(**settings),  # type: ignore[arg-type]  # as the test says
            clock=clock,
        )
        sandbox.start()
        banks.append(Bank(sandbox))
        return banks[-1]

    yield start
    mishaps = []
    for bank in banks:
        bank.http.close()
        mishaps += bank.sandbox.mishaps
        bank.sandbox.stop()
    assert not mishaps


@pytest.fixture
def bank(open_bank: Callable[..., Bank]) -> Bank:
    return open_bank()


@pytest.fixture
def sandbox(bank: Bank) -> Sandbox:
    return bank.sandbox
