"""How long things are kept, and what goes out of the house."""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import JournalError
from branch_app.domain.order import State
from branch_app.domain.ports import Act, Query
from branch_app.journal.store import KEPT
from tests.unit.journal.records import NOW, prepare, request, sealed

if TYPE_CHECKING:
    from branch_app.journal.export import Form
    from branch_app.journal.store import DurableJournal
    from tests.unit.journal.conftest import Opener


class Turned:
    """A time of day that a test turns."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at


async def lived(opener: Opener) -> tuple[DurableJournal, Turned]:
    """Return a journal of 800 days: one request a hundred days, every second one ended."""
    now = Turned()
    journal = await opener(now=now)
    for number in range(8):
        now.at = NOW + timedelta(days=100 * number)
        one = request(f"R-{number}", f"C-{number}", created=now.at)
        one = request(
            f"R-{number}",
            f"C-{number}",
            created=now.at,
            history=tuple(type(step)(now.at, step.state) for step in one.history),
        )
        await journal.prepare(one, sealed(one))
        if number % 2:
            await journal.save(one.moved(State.DISCARDED, now.at))
    return journal, now


async def test_a_purge_takes_what_is_old_and_ended(opener: Opener) -> None:
    journal, now = await lived(opener)
    before = await journal.anchor()
    assert await journal.purge(now.at - KEPT) == (2, 6)  # 700 days in: 0 to 334 are old
    left = [one.request_id for one in await journal.page(Query(), 0, 9)]
    assert left == ["R-7", "R-6", "R-5", "R-4", "R-2", "R-0"]
    verdict = await journal.verify(before)
    assert (verdict.events, verdict.first_broken) == (12 - 6 + 1, None)
    text = "".join([part async for part in journal.export(now.at.date())])
    assert '"2 requests, 6 events"' in text or "2 requests" in text
    await journal.aclose()
    journal = await opener(now=now)
    await prepare(journal, "after")
    assert (await journal.verify()).first_broken is None
    assert await journal.purge(now.at - KEPT) == (0, 0)
    assert (await journal.verify()).first_broken is None


async def test_everything_may_be_old(opener: Opener) -> None:
    journal, now = await lived(opener)
    now.at += timedelta(days=3000)
    last = await journal.anchor()
    assert await journal.purge(now.at - KEPT) == (4, 12)
    verdict = await journal.verify(last)
    assert (verdict.events, verdict.first_broken, verdict.last.seq) == (1, None, 13)
    assert len(await journal.open_requests()) == 4
    assert await journal.sealed("R-0") is not None


async def test_the_last_twelve_months_stay(opener: Opener) -> None:
    journal, now = await lived(opener)
    for days in (0, 30, 364, 365):
        with pytest.raises(JournalError, match="12 months"):
            await journal.purge(now.at - timedelta(days=days))
    assert await journal.count(Query()) == 8
    assert (await journal.verify()).events == 12


async def exported(journal: DurableJournal, first: date, last: date, form: Form) -> str:
    return "".join([part async for part in journal.export(first, last, form)])


async def test_an_export_is_one_day_in_utc(opener: Opener) -> None:
    now = Turned()
    journal = await opener(now=now)
    day = date(2026, 11, 23)
    midnight = datetime(2026, 11, 23, tzinfo=UTC)
    for shift in (-1, 0, 86_399_999_999, 86_400_000_000):
        now.at = midnight + timedelta(microseconds=shift)
        await journal.note(Act.OPENED)
    lines = list(csv.DictReader((await exported(journal, day, day, "csv")).splitlines()))
    assert [line["seq"] for line in lines] == ["2", "3"]
    assert lines[0]["at"] == "2026-11-23T00:00:00.000000+00:00"
    assert {line["who"] for line in lines} == {"anna"}
    wide = await exported(journal, day - timedelta(days=1), day + timedelta(days=1), "json")
    assert [json.loads(line)["seq"] for line in wide.splitlines()] == [1, 2, 3, 4]
    assert all(len(json.loads(line)["mac"]) == 64 for line in wide.splitlines())
    nothing = date(2020, 1, 1)
    assert (await exported(journal, nothing, nothing, "csv")).startswith("seq,at,who,")
    assert await exported(journal, nothing, nothing, "json") == ""


@pytest.mark.parametrize("who", ["=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
async def test_an_export_runs_nothing_in_a_spreadsheet(opener: Opener, who: str) -> None:
    journal = await opener(who=who, now=lambda: NOW)
    await journal.note(Act.OPENED)
    text = await exported(journal, NOW.date(), NOW.date(), "csv")
    (line,) = csv.DictReader(text.splitlines(keepends=True))
    assert line["who"] == f"'{who}"
    (plain,) = (await exported(journal, NOW.date(), NOW.date(), "json")).splitlines()
    assert json.loads(plain)["who"] == who


async def test_an_export_holds_no_name_and_no_card_data(opener: Opener) -> None:
    journal = await opener(now=lambda: NOW)
    await prepare(journal, *(str(number) for number in range(5)))
    text = await exported(journal, NOW.date(), NOW.date(), "csv")
    assert len(text.splitlines()) == 6
    assert [word for word in ("ANNA", "MUSTER", "7899", "4711") if word in text] == []


async def test_a_long_export_comes_in_pieces(opener: Opener) -> None:
    journal = await opener(now=lambda: NOW)

    def fill() -> None:
        with journal._database.transaction("BEGIN IMMEDIATE") as connection:
            for _ in range(2500):
                journal._scribe.event(connection, "locked")

    fill()
    parts = [part async for part in journal.export(NOW.date())]
    assert len(parts) == 3
    assert len("".join(parts).splitlines()) == 2501


async def test_a_name_of_strange_bytes_is_written(opener: Opener) -> None:
    journal = await opener(who="an\udcffna", computer="")
    await journal.note(Act.OPENED)
    assert (await journal.verify()).first_broken is None
