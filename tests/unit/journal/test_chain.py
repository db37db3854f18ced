"""The audit trail: what was done to it shows, and the first broken event is named."""

from __future__ import annotations

import shutil
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from branch_app.domain.errors import JournalError
from branch_app.domain.order import State
from branch_app.domain.ports import Act
from branch_app.journal import chain
from branch_app.journal.chain import Anchor
from tests.unit.journal.records import JWE, NOW, prepare, raw, request, sealed, walk

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.journal.store import DurableJournal
    from tests.unit.journal.conftest import Opener

TEXTS = ("who", "computer", "act", "outcome", "subject", "detail")


async def fill(journal: DurableJournal) -> None:
    """Write five events."""
    one = request()
    await journal.prepare(one, sealed(one))
    await walk(journal, one, State.SENDING, State.NOT_CERTAIN)
    await journal.note(Act.UNLOCK_FAILED, success=False)
    await journal.note(Act.CLOSED)


async def test_an_event_says_who_what_when_where_on_what_and_how_it_ended(
    plain: DurableJournal, path: Path
) -> None:
    await fill(plain)
    with raw(path) as connection:
        rows = connection.execute(
            "SELECT seq, who, computer, act, outcome, subject, detail FROM events"
        ).fetchall()
    who = ("anna", "counter-7")
    assert rows == [
        (1, *who, "request prepared", "success", "R-1", "prepared"),
        (2, *who, "request moved", "success", "R-1", "sending"),
        (3, *who, "request moved", "failure", "R-1", "not_certain"),
        (4, *who, "unlock failed", "failure", "", ""),
        (5, *who, "counter closed", "success", "", ""),
    ]


async def test_a_whole_chain(plain: DurableJournal) -> None:
    empty = await plain.verify()
    assert (empty.events, empty.first_broken, empty.why) == (0, None, "")
    await fill(plain)
    verdict = await plain.verify(await plain.anchor())
    assert (verdict.events, verdict.first_broken, verdict.why) == (5, None, "")
    assert verdict.last == await plain.anchor()


async def test_any_flipped_byte_is_found_and_its_event_named(plain: DurableJournal) -> None:
    await fill(plain)
    key = plain._chain_key.reveal()
    tried = 0
    with plain._database.transaction("BEGIN IMMEDIATE") as connection:
        for seq, name, value in _flips(connection):
            connection.execute("SAVEPOINT attempt")
            put = "?" if name in {"mac", "at"} else "CAST(? AS TEXT)"
            change = f"UPDATE events SET {name} = {put} WHERE seq = ?"  # noqa: S608  # ours
            connection.execute(change, (value, seq))
            assert chain.verify(connection, key).first_broken == seq, (seq, name, value)
            connection.execute("ROLLBACK TO attempt")
            tried += 1
        assert chain.verify(connection, key).first_broken is None
    assert tried > 500


def _flips(connection: Any) -> list[tuple[int, str, Any]]:
    every = []
    for row in connection.execute("SELECT * FROM events"):
        every += [(row["seq"], "at", row["at"] ^ (1 << 8 * place)) for place in range(7)]
        for name in (*TEXTS, "mac"):
            old = row[name] if isinstance(row[name], bytes) else row[name].encode()
            for place, byte in enumerate(old):
                for mask in (0x01, 0xFF):
                    flipped = old[:place] + bytes([byte ^ mask]) + old[place + 1 :]
                    every.append((row["seq"], name, flipped))
            every.append((row["seq"], name, old + b"\0"))
    return every


COPY = """
    INSERT INTO events
    SELECT {}, at, who, computer, act, outcome, subject, detail, mac FROM events WHERE seq = {}
"""
SWAP = """
    UPDATE events SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE seq IN (2, 3);
    UPDATE events SET seq = -seq WHERE seq < 0
"""
MAKE_ROOM = """
    UPDATE events SET seq = -seq - 1 WHERE seq > 2;
    UPDATE events SET seq = -seq WHERE seq < 0;
"""
CUT_AND_ADJUST = """
    DELETE FROM events WHERE seq = 5;
    UPDATE chain SET last_seq = 4, last_mac = (SELECT mac FROM events WHERE seq = 4)
"""


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ("DELETE FROM events WHERE seq = 5", 5),
        ("DELETE FROM events WHERE seq > 2", 3),
        ("DELETE FROM events", 1),
        ("DELETE FROM events WHERE seq = 1", 1),
        ("DELETE FROM events WHERE seq = 3", 3),
        (SWAP, 2),
        (MAKE_ROOM + COPY.format(3, 2), 3),
        (COPY.format(6, 5), 6),
        ("UPDATE events SET who = 'ann', computer = 'acounter-7' WHERE seq = 2", 2),
        (CUT_AND_ADJUST, 0),
        ("DELETE FROM events WHERE seq < 3; UPDATE chain SET first_seq = 3", 0),
        ("DELETE FROM chain", 0),
        ("UPDATE chain SET seal = zeroblob(32)", 0),
        ("UPDATE chain SET first_seq = 'x'", 0),
    ],
)
async def test_what_was_cut_swapped_or_added_is_found(
    plain: DurableJournal, path: Path, change: str, broken: int
) -> None:
    await fill(plain)
    with raw(path) as connection:
        connection.executescript(change)
    verdict = await plain.verify()
    assert verdict.first_broken == broken
    assert verdict.why


async def test_an_event_of_another_copy_of_the_same_journal_does_not_fit(
    opener: Opener, path: Path, tmp_path: Path
) -> None:
    """Same key, same number, well made: only what came before tells it apart."""
    plain = await opener(encrypted=False)
    await prepare(plain, "1")
    await plain.aclose()
    other_path = tmp_path / "other" / path.name
    shutil.copytree(path.parent, other_path.parent)
    for place, act in ((path, Act.UNLOCKED), (other_path, Act.LOCKED)):
        fork = await opener(path=place, encrypted=False)
        for each in (act, Act.REMEMBERED, Act.CLOSED):
            await fork.note(each)
        await fork.aclose()
    with raw(other_path) as other:
        row = other.execute("SELECT * FROM events WHERE seq = 3").fetchone()
    with raw(path) as connection:
        connection.execute("DELETE FROM events WHERE seq = 3")
        connection.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    assert (await (await opener(encrypted=False)).verify()).first_broken == 3


async def test_a_forged_end_is_never_sealed_anew(plain: DurableJournal, path: Path) -> None:
    await fill(plain)
    with raw(path) as connection:
        connection.executescript(CUT_AND_ADJUST)
    new = request("R-2", "C-2")
    with pytest.raises(JournalError, match="changed by something"):
        await plain.prepare(new, sealed(new))
    assert await plain.find("R-2") is None
    assert await plain.find("R-1") is not None


async def test_the_end_of_events_is_missed_even_after_new_ones(
    plain: DurableJournal, path: Path
) -> None:
    await fill(plain)
    with raw(path) as connection:
        connection.execute("DELETE FROM events WHERE seq = 5")
    await plain.note(Act.OPENED)
    assert (await plain.verify()).first_broken == 5


async def test_an_older_copy_is_found_by_the_anchor(
    opener: Opener, path: Path, tmp_path: Path
) -> None:
    journal = await opener()
    await fill(journal)
    early = await journal.anchor()
    await journal.aclose()
    shutil.copytree(path.parent, tmp_path / "copy")
    journal = await opener()
    await prepare(journal, "2")
    late = await journal.anchor()
    assert (await journal.verify(early)).first_broken is None
    await journal.aclose()
    shutil.rmtree(path.parent)
    shutil.copytree(tmp_path / "copy", path.parent)
    journal = await opener(must_exist=True)
    assert (await journal.verify()).first_broken is None  # from inside nothing can be seen
    verdict = await journal.verify(late)
    assert (verdict.first_broken, verdict.why) == (6, "The journal was put back to an older copy.")
    await prepare(journal, "3", "4")  # going on from the copy does not hide it
    assert (await journal.verify(late)).first_broken == 6
    assert (await journal.verify(Anchor(2, bytes(32)))).first_broken == 2


async def test_another_key_fits_no_event(opener: Opener) -> None:
    plain = await opener(encrypted=False)
    await fill(plain)
    other = await opener(encrypted=False, secret=bytes(32))
    assert (await other.verify()).first_broken == 1
    with pytest.raises(JournalError, match="changed by something"):
        await other.note(Act.OPENED)


async def test_a_clock_that_was_set_back_breaks_nothing(opener: Opener) -> None:
    times = [NOW - timedelta(days=day) for day in (0, 400, 10, 800)]
    journal = await opener(now=lambda: times.pop(0))
    for number in range(4):
        new = request(f"R-{number}", f"C-{number}", created=times[0])
        await journal.prepare(new, sealed(new))
    assert (await journal.verify()).first_broken is None
    assert [one.request_id for one in await journal.open_requests()] == [
        "R-0", "R-1", "R-2", "R-3",
    ]  # fmt: skip


async def test_no_event_holds_a_name_or_card_data(plain: DurableJournal, path: Path) -> None:
    await fill(plain)
    with raw(path) as connection:
        everything = repr(connection.execute("SELECT * FROM events").fetchall())
    for secret in ("ANNA", "MUSTER", "SECOND", "7899", "4711", JWE.decode()):
        assert secret not in everything


def test_no_two_events_are_written_alike() -> None:
    written = [chain._packed(*fields) for fields in ((b"ab", b"c"), (b"a", b"bc"), (b"abc",))]
    assert all(one != two for one, two in pairwise(written))
