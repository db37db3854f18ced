"""Lists of a long journal: read from one index, also in a file that an earlier version made."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.order import URGENCY, State
from branch_app.domain.ports import Act, Query, Sort
from branch_app.journal.rules import fits
from tests.unit.journal.records import NOW, prepare, raw, request, sealed, walk
from tests.unit.journal.test_keeping import Turned

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.journal.store import DurableJournal
    from tests.unit.journal.conftest import Opener

EVERYTHING = Query("anna", NOW, frozenset({State.PREPARED}), "anna")


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("query", [Query(), EVERYTHING], ids=["all", "filtered"])
async def test_no_order_and_no_filter_reads_more_than_the_index(
    plain: DurableJournal, path: Path, query: Query, sort: Sort
) -> None:
    await prepare(plain, "1")
    asked: list[str] = []
    with plain._database.transaction("BEGIN") as connection:
        connection.set_trace_callback(asked.append)
    query = Query(query.text, query.since, query.states, query.teller, sort)
    assert [one.request_id for one in await plain.page(query, 0, 100)] == ["R-1"]
    statement = next(one for one in asked if "LIMIT" in one)
    with raw(path) as other:
        plan = other.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
    scans = [line[3] for line in plan if "SCAN" in line[3]]
    pieces, index = "SCAN requests_words VIRTUAL TABLE", "SCAN requests USING COVERING INDEX"
    assert [scan for scan in scans if not scan.startswith((pieces, index))] == []


def test_every_state_has_a_place_in_the_order_of_urgency() -> None:
    assert sorted(URGENCY, key=lambda state: state.value) == sorted(
        State, key=lambda state: state.value
    )


async def test_a_file_of_the_first_version_is_sorted_too(opener: Opener, path: Path) -> None:
    journal = await opener(encrypted=False)
    for number, station in enumerate(["Counter 2", "Counter 1"]):
        one = request(f"R-{number}", f"C-{number}", station_name=station)
        await journal.prepare(one, sealed(one))
    await journal.aclose()
    with raw(path) as other:
        for name in ("added", "removed", "changed"):
            other.execute(f"DROP TRIGGER requests_words_{name}")
        other.execute("DROP TABLE requests_words")
        other.execute("DROP INDEX requests_created")
        other.execute("DROP INDEX requests_search")
        other.execute("ALTER TABLE requests DROP COLUMN station_name")
        other.execute(
            "CREATE INDEX requests_search ON requests (seq, created, state, teller, words)"
        )
        other.execute("UPDATE alembic_version SET version_num = '0001'")
    journal = await opener(encrypted=False)
    found = await journal.page(Query(sort=Sort.STATION), 0, 9)
    assert [one.station_name for one in found] == ["Counter 1", "Counter 2"]
    assert await journal.count(Query("muster")) == len(found)
    await prepare(journal, "new")
    assert (await journal.verify()).first_broken is None


@pytest.mark.parametrize("text", ["an", "ann", "a mus", 'a "x" b', "R-1", "*", "% _", "ANNA\nMUS"])
async def test_a_search_finds_what_a_reading_of_all_would_find(
    journal: DurableJournal, text: str
) -> None:
    await prepare(journal, "1", "2")
    other = request("R-3", "C-3", name='ÉVA "X" BÄR')
    await journal.prepare(other, sealed(other))
    every = await journal.page(Query(), 0, 9)
    fitting = [one for one in every if fits(one, Query(text))]
    assert list(await journal.page(Query(text), 0, 9)) == fitting
    assert await journal.count(Query(text)) == len(fitting)


async def test_what_is_purged_is_found_no_more(opener: Opener) -> None:
    now = Turned()
    journal = await opener(encrypted=False, now=now)
    await prepare(journal, "1")
    gone = request("R-1", "C-1")
    await walk(journal, gone, State.DISCARDED)
    now.at += timedelta(days=400)
    await journal.purge(now.at - timedelta(days=370))
    assert await journal.count(Query("muster")) == 0
    await prepare(journal, "2")
    assert await journal.count(Query("muster")) == 1


async def test_wrong_passphrases_count_from_the_last_unlocking_on(opener: Opener) -> None:
    now = Turned()
    journal = await opener(now=now)
    assert await journal.wrong_tries() == ()
    for act in (Act.WRONG_PASSPHRASE, Act.UNLOCKED, Act.WRONG_PASSPHRASE, Act.UNLOCK_FAILED,
                Act.WRONG_PASSPHRASE):  # fmt: skip
        now.at += timedelta(minutes=1)
        await journal.note(act)
    await journal.aclose()
    journal = await opener()
    assert await journal.wrong_tries() == (NOW + timedelta(minutes=3), NOW + timedelta(minutes=5))
