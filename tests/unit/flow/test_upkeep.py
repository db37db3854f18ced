"""The care for certificates and passphrases at a counter, by a clock that is turned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from branch_app.background import Tasks
from branch_app.domain.errors import WrongPassphrase
from branch_app.domain.inventory import Certificate, Item, Level, Part
from branch_app.domain.ports import Act, Finding
from branch_app.domain.secret import Secret
from branch_app.flow.upkeep import Upkeep
from branch_app.journal.memory import MemoryJournal
from tests.support.clock import TurnedClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from branch_app.domain.inventory import Reminder
    from branch_app.domain.ports import KeyFile

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = 86400.0
WORD = Secret("Grüße vom Schalter 7")


class Cupboard:
    """A ``domain.ports.KeyCare`` with one certificate in it."""

    def __init__(self) -> None:
        self.ends = START + timedelta(days=61, hours=12)
        self.looks = 0
        self.words = {"token_signing": WORD}

    async def inventory(self) -> Sequence[Item]:
        self.looks += 1
        one = Certificate("CN=x", "x", "CN=y", "01", "AA", START, self.ends, "RSA 4096")
        return [Item(Part.CLIENT_CERTIFICATE, Path("client.pem"), certificate=one)]

    async def key_files(self) -> Sequence[KeyFile]:
        return []

    async def remember(self, name: str, passphrase: Secret[str]) -> None:
        if passphrase != WORD:
            raise WrongPassphrase("This passphrase does not open the file.")
        self.words[name] = passphrase

    async def forget(self, name: str) -> None:
        del self.words[name]

    async def rekey(self, name: str, old: Secret[str], new: Secret[str]) -> Sequence[str]:
        await self.remember(name, old)
        self.words[name] = new
        return ["Done."]

    async def rehearse(self, found: Callable[[Finding], None]) -> bool:
        good = self.words["token_signing"] == WORD
        found(Finding("ok" if good else "failed", "D1", "Ask for an access token.", ""))
        return good

    async def switch(self) -> str:
        return "profile.toml.1"


class Bench:
    def __init__(self) -> None:
        self.clock, self.care, self.journal = TurnedClock(START), Cupboard(), MemoryJournal()
        self.failures: list[BaseException] = []
        self.tasks = Tasks(lambda _, error: self.failures.append(error))
        self.upkeep = Upkeep(self.care, self.journal, self.clock, self.tasks)
        self.told: list[Reminder | None] = []
        self.upkeep.reminder.subscribe(self.told.append)

    @property
    def shown(self) -> tuple[int, Level] | None:
        value = self.upkeep.reminder.value
        return None if value is None else (value.days, value.level)


@pytest.fixture
async def bench(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bench]:
    monkeypatch.setenv("TZ", "UTC")
    made = Bench()
    yield made
    await made.tasks.aclose()
    assert made.failures == []


async def test_it_looks_at_once_and_each_day_and_reminds_in_time(bench: Bench) -> None:
    bench.upkeep.begin()
    await bench.clock.settle()
    assert (bench.care.looks, bench.shown) == (1, None)
    await bench.clock.advance(DAY)
    assert (bench.care.looks, bench.shown) == (2, (60, Level.DAYS_60))
    await bench.clock.advance(60 * DAY)
    assert bench.care.looks == 62
    assert bench.shown == (0, Level.DAYS_1)
    await bench.clock.advance(DAY)
    assert bench.shown == (-1, Level.EXPIRED)


async def test_a_computer_that_slept_over_night_looks_soon_after(bench: Bench) -> None:
    bench.upkeep.begin()
    await bench.clock.settle()
    bench.clock.suspend(2 * DAY)
    await bench.clock.advance(900)
    assert (bench.care.looks, bench.shown) == (2, (59, Level.DAYS_60))


async def test_a_reminder_is_hidden_for_the_day_and_comes_back_the_next(bench: Bench) -> None:
    bench.care.ends = START + timedelta(days=20, hours=12)
    bench.upkeep.begin()
    await bench.clock.settle()
    bench.upkeep.dismiss()
    assert bench.shown is None
    await bench.upkeep.inventory()
    assert bench.shown is None
    await bench.clock.advance(DAY)
    assert bench.shown == (19, Level.DAYS_30)


async def test_a_hidden_reminder_comes_back_when_it_becomes_more_urgent(bench: Bench) -> None:
    bench.care.ends = START + timedelta(days=8, hours=1)
    await bench.upkeep.inventory()
    bench.upkeep.dismiss()
    await bench.clock.advance(2 * 3600)
    await bench.upkeep.inventory()
    assert bench.shown == (7, Level.DAYS_7)


async def test_a_new_certificate_ends_the_reminder(bench: Bench) -> None:
    bench.care.ends = START + timedelta(days=8)
    await bench.upkeep.inventory()
    bench.care.ends = START + timedelta(days=400)
    await bench.upkeep.inventory()
    assert bench.shown is None
    assert len(bench.told) == 2


async def test_dismissing_nothing_does_nothing(bench: Bench) -> None:
    bench.upkeep.dismiss()
    assert bench.told == []


async def test_what_is_done_about_passphrases_is_noted_when_it_is_done(bench: Bench) -> None:
    upkeep = bench.upkeep
    with pytest.raises(WrongPassphrase):
        await upkeep.remember("token_signing", Secret("another one"))
    assert bench.journal.notes == []
    await upkeep.remember("token_signing", WORD)
    assert await upkeep.rekey("token_signing", WORD, Secret("a new passphrase")) == ["Done."]
    await upkeep.forget("token_signing")
    assert await upkeep.key_files() == []
    assert bench.journal.notes == [
        (Act.REMEMBERED, True), (Act.REKEYED, True), (Act.FORGOTTEN, True)
    ]  # fmt: skip


async def test_a_rollover_is_noted_with_how_its_rehearsal_ended(bench: Bench) -> None:
    found: list[Finding] = []
    assert await bench.upkeep.rehearse(found.append)
    bench.care.words["token_signing"] = Secret("another one")
    assert not await bench.upkeep.rehearse(found.append)
    assert await bench.upkeep.switch() == "profile.toml.1"
    assert [one.result for one in found] == ["ok", "failed"]
    assert bench.journal.notes == [
        (Act.REHEARSED, True), (Act.REHEARSED, False), (Act.SWITCHED, True)
    ]  # fmt: skip
