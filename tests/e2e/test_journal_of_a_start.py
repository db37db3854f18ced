"""A start of the program and its journal: place, key, one window, recovery, what the file holds.

The window itself is not needed here; the composition is the real one.
"""

from __future__ import annotations

import asyncio
import shutil
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from branch_app.bootstrap.audit import Desk, run
from branch_app.bootstrap.records import Records
from branch_app.bootstrap.start import Start
from branch_app.domain.errors import JournalError, JournalSealed, WrongPassphrase
from branch_app.domain.order import State
from branch_app.domain.secret import Secret
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.profile import read_profile
from branch_app.sandbox import Fault, Sandbox, SandboxSettings
from tests.support.bench import make_order

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from branch_app.domain.order import CardOrder
    from branch_app.domain.profile import Profile
    from branch_app.flow.counter import Counter
    from tests.support.leaks import ExpectedLogs

PASSPHRASE: Secret[str] = Secret("a long enough passphrase")
QUICK = SandboxSettings(requested_seconds=0.05, ready_seconds=0.05)


@pytest.fixture
def box(box_folder: Path) -> Iterator[Sandbox]:
    with Sandbox(box_folder, settings=QUICK) as sandbox:
        yield sandbox


@pytest.fixture
def settings(box: Sandbox) -> Profile:
    return read_profile(box.provisioned.profile)


def never(name: str, error: BaseException) -> None:
    raise AssertionError(name) from error


@asynccontextmanager
async def started(
    settings: Profile, passphrase: Secret[str] | None = PASSPHRASE
) -> AsyncIterator[Counter]:
    start = Start(settings)
    try:
        assembled = await start.assemble(never, passphrase)
        try:
            await assembled.counter.open()
            yield assembled.counter
        finally:
            await assembled.counter.aclose()
            await assembled.close()
    finally:
        start.end()


async def unlock(counter: Counter, box: Sandbox) -> None:
    passphrases = {n: Secret(value) for n, value in box.provisioned.passphrases.items()}
    await counter.unlock(passphrases, remember=False)


async def reaches(counter: Counter, request_id: str, state: State) -> None:
    """Wait for a state by the ledger's own word."""
    reached = asyncio.Event()
    end = counter.ledger.changed.subscribe(
        lambda r: reached.set() if (r.request_id, r.state) == (request_id, state) else None
    )
    if counter.ledger[request_id].state is not state:
        async with asyncio.timeout(20):
            await reached.wait()
    end()


def a_desk(settings: Profile) -> tuple[Desk, list[str]]:
    told: list[str] = []
    store = KeyringStore(service_for(settings))
    return Desk(Records(settings), store, "auditor", told.append), told


def a_card(settings: Profile) -> CardOrder:
    return replace(make_order(), product=settings.products[0], station=settings.stations[0])


async def test_without_a_keyring_the_journal_asks_for_its_passphrase(settings: Profile) -> None:
    with pytest.raises(JournalSealed):
        async with started(settings, None):
            pass
    async with started(settings):
        pass
    with pytest.raises(JournalSealed):
        async with started(settings, None):
            pass
    with pytest.raises(WrongPassphrase):
        async with started(settings, Secret("not the one that was chosen")):
            pass
    async with started(settings):
        pass


async def test_with_a_keyring_nobody_is_asked(settings: Profile, secret_service: object) -> None:
    for _ in range(2):
        async with started(settings, None) as counter:
            assert counter.ledger.open() == ()


async def test_a_second_window_on_the_same_journal_is_refused(settings: Profile) -> None:
    async with started(settings):
        with pytest.raises(JournalError, match="open already"):
            async with started(settings):
                pass
    async with started(settings):
        pass


async def test_what_was_open_is_followed_at_the_next_start(
    settings: Profile, box: Sandbox, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app", "order failed")
    box.faults.add(Fault.named("lost_answer"))
    box.faults.add(Fault(operation="status", status=503, times=None))
    async with started(settings) as counter:
        await unlock(counter, box)
        sent = await counter.issuing.submit(a_card(settings))
        await reaches(counter, sent.request_id, State.NOT_CERTAIN)
    box.faults.clear()
    async with started(settings) as counter:
        (found,) = counter.ledger.open()
        assert found.request_id == sent.request_id
        assert found.state is State.NOT_CERTAIN
        await unlock(counter, box)
        await reaches(counter, sent.request_id, State.PRODUCED)
    assert len(box.orders) == 1


async def test_the_files_hold_no_number_no_name_and_no_sealed_order(
    settings: Profile, box: Sandbox, secret_service: object
) -> None:
    async with started(settings, None) as counter:
        await unlock(counter, box)
        order = a_card(settings)
        sent = await counter.issuing.submit(order)
        await reaches(counter, sent.request_id, State.PRODUCED)
        contents = everything_in(Records(settings).folder)  # while it is open: the WAL too
    assert contents
    for secret in (order.pan.reveal(), order.name, order.encoded_name, order.consumer_id, "eyJ"):
        for content in (*contents, *everything_in(Records(settings).folder)):
            assert secret.encode() not in content


def everything_in(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.rglob("*") if file.is_file()]


async def test_an_older_copy_is_refused_until_it_is_accepted(
    settings: Profile, box: Sandbox, secret_service: object, tmp_path: Path
) -> None:
    file = Records(settings).file
    async with started(settings, None):
        pass
    shutil.copytree(file.parent, tmp_path / "copy")
    async with started(settings, None) as counter:
        await unlock(counter, box)
    for part in file.parent.glob("journal.db*"):
        part.unlink()
    for part in (tmp_path / "copy").glob("journal.db*"):
        shutil.copy(part, file.parent)
    with pytest.raises(JournalError, match="older"):
        async with started(settings, None):
            pass
    desk, told = a_desk(settings)
    with pytest.raises(JournalError, match="broken"):
        await run("verify", desk)
    assert await run("accept", desk) == 0
    async with started(settings, None):
        pass
    assert "accepted" in told[-1]


async def test_verify_and_export_work_beside_an_open_window(
    settings: Profile, box: Sandbox, secret_service: object
) -> None:
    async with started(settings, None) as counter:
        await unlock(counter, box)
        sent = await counter.issuing.submit(a_card(settings))
        await reaches(counter, sent.request_id, State.PRODUCED)
        desk, told = a_desk(settings)
        assert await run("verify", desk) == 0
        assert "unbroken" in told[-1]
        assert await run("export", desk, form="csv", first=None, last=None) == 0
    everything = "\n".join(told)
    for word in (sent.request_id, "counter opened", "unlocked", "accepted", "produced"):
        assert word in everything
    assert "MARIA" not in everything


async def test_station_and_product_are_remembered_for_this_computer(
    settings: Profile, box: Sandbox, secret_service: object
) -> None:
    other = settings.stations[1]
    async with started(settings, None) as counter:
        await unlock(counter, box)
        gold = settings.products[1]
        order = replace(a_card(settings), station=other)
        sent = await counter.issuing.submit(order)
        assert counter.keep_used is not None
        await counter.keep_used(order.station.id, gold.id)
        await reaches(counter, sent.request_id, State.PRODUCED)
    async with started(settings, None) as counter:
        assert counter.guide.station == other
        assert counter.guide.product == gold
