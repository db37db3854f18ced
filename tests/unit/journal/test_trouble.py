"""What may befall the file, each with words of its own; nothing half done, nothing lost."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import JournalError
from branch_app.domain.order import State
from branch_app.domain.ports import Act, Query
from branch_app.journal import database, failures, files
from tests.unit.journal.records import SECRET, prepare, raw, request, sealed, walk

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.journal.store import DurableJournal
    from tests.unit.journal.conftest import Opener


def pragma(journal: DurableJournal, statement: str) -> None:
    with journal._database.transaction("BEGIN") as connection:
        pass
    connection.execute(f"PRAGMA {statement}")


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def remove_all(folder: Path) -> None:
    for each in folder.iterdir():
        each.unlink()


def put_a_copy_in_place(path: Path) -> None:
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)


def remove(path: Path, *, mark_too: bool, leave_empty: bool) -> None:
    path.unlink()
    if mark_too:
        files.mark_of(path).unlink()
    if leave_empty:
        path.touch()


def size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def write_a_letter(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"A letter to the bank. " * 400)


def damage(path: Path) -> None:
    """Overwrite all pages but the first, which tells of the tables."""
    content = bytearray(path.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 4000] = os.urandom(4000)
    path.write_bytes(content)


async def refused(journal: DurableJournal, words: str) -> None:
    new = request("R-new", "C-new")
    with pytest.raises(JournalError, match=words) as caught:
        await journal.prepare(new, sealed(new))
    assert caught.value.advice
    assert caught.value.__context__ is None


async def whole(journal: DurableJournal, *ids: str) -> None:
    assert sorted(one.request_id for one in await journal.page(Query(), 0, 99)) == list(ids)
    assert (await journal.verify()).first_broken is None


async def test_a_full_disk(journal: DurableJournal) -> None:
    await prepare(journal, "1")
    pragma(journal, "max_page_count = 1")
    await refused(journal, "disk is full")
    await prepare(journal, "2")  # on a fresh connection
    await whole(journal, "R-1", "R-2")


async def test_a_disk_that_takes_no_writes(journal: DurableJournal) -> None:
    await prepare(journal, "1")
    pragma(journal, "query_only = ON")
    await refused(journal, "read but not written")
    await prepare(journal, "2")
    await whole(journal, "R-1", "R-2")


async def test_another_one_holds_the_file(
    opener: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    plain = await opener(encrypted=False)
    await prepare(plain, "1")
    with raw(path) as other:
        other.execute("BEGIN IMMEDIATE")
        await refused(plain, "held the journal for too long")
        assert await plain.find("R-1") is not None
        other.execute("COMMIT")
    await prepare(plain, "2")
    await whole(plain, "R-1", "R-2")


async def test_the_file_is_deleted_under_us(journal: DurableJournal, path: Path) -> None:
    await prepare(journal, "1")
    remove_all(path.parent)
    await refused(journal, "is gone")
    with pytest.raises(JournalError, match="is gone"):
        await journal.verify()
    assert names(path.parent) == []  # no new journal in its place


async def test_the_folder_is_deleted_under_us(journal: DurableJournal, path: Path) -> None:
    shutil.rmtree(path.parent)
    await refused(journal, "is gone")


async def test_the_file_is_replaced_under_us(journal: DurableJournal, path: Path) -> None:
    put_a_copy_in_place(path)
    await refused(journal, "is gone: it was deleted, moved or put back")


@pytest.mark.parametrize("how", ["mark", "must_exist", "empty"])
async def test_a_missing_journal_is_not_made_anew(opener: Opener, path: Path, how: str) -> None:
    journal = await opener()
    await journal.aclose()
    remove(path, mark_too=how == "must_exist", leave_empty=how == "empty")
    with pytest.raises(JournalError, match="missing"):
        await opener(must_exist=how == "must_exist")
    assert size(path) == 0
    files.mark_of(path).unlink(missing_ok=True)
    await whole(await opener())  # on purpose


async def test_the_mark_comes_back(opener: Opener, path: Path) -> None:
    await (await opener()).aclose()
    files.mark_of(path).unlink()
    await opener()
    assert "restore it" in files.mark_of(path).read_text()


@pytest.mark.parametrize("secret", [bytes(32), SECRET[::-1]])
async def test_a_wrong_key(opener: Opener, secret: bytes) -> None:
    await (await opener()).aclose()
    with pytest.raises(JournalError, match="its key is another one, or"):
        await opener(secret=secret)
    await whole(await opener())


async def test_a_file_that_is_no_journal(opener: Opener, path: Path) -> None:
    write_a_letter(path)
    for encrypted in (True, False):
        with pytest.raises(JournalError, match="its key is another one, or"):
            await opener(encrypted=encrypted)
    assert size(path) == 22 * 400


async def test_somebody_elses_database(opener: Opener, path: Path) -> None:
    path.parent.mkdir()
    with raw(path) as other:
        other.execute("CREATE TABLE recipes (name)")
    with pytest.raises(JournalError, match="not a journal of"):
        await opener(encrypted=False)


@pytest.mark.parametrize("encrypted", [True, False])
async def test_a_damaged_page(opener: Opener, path: Path, encrypted: bool) -> None:  # noqa: FBT001  # pytest gives it
    journal = await opener(encrypted=encrypted)
    await prepare(journal, *(str(number) for number in range(30)))
    await journal.aclose()
    damage(path)
    with pytest.raises(JournalError, match=r"damaged|key is another"):
        await (await opener(encrypted=encrypted)).page(Query(), 0, 50)


async def test_a_damaged_record(plain: DurableJournal, path: Path) -> None:
    await prepare(plain, "1", "2")
    for change in ("body = x'7b'", "teller = CAST(x'ff' AS TEXT)", "state = 'gone'"):
        with raw(path) as other:
            other.execute(f"UPDATE requests SET {change} WHERE request_id = 'R-1'")  # noqa: S608  # ours
        with pytest.raises(JournalError, match="damaged"):
            await plain.find("R-1")
        assert await plain.find("R-2") is not None


async def test_a_newer_schema(opener: Opener, path: Path) -> None:
    await (await opener(encrypted=False)).aclose()
    with raw(path) as other:
        other.execute("UPDATE alembic_version SET version_num = '0999'")
    with pytest.raises(JournalError, match="newer Branch Counter") as caught:
        await opener(encrypted=False)
    assert "0999" in caught.value.detail


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may all")
async def test_a_folder_without_rights(opener: Opener, path: Path) -> None:
    path.parent.mkdir(mode=0o500)
    with pytest.raises(JournalError, match="does not let"):
        await opener()


async def test_a_folder_that_is_a_file(opener: Opener, path: Path) -> None:
    path.parent.write_text("in the way")
    with pytest.raises(JournalError):
        await opener()


async def test_a_closed_journal(journal: DurableJournal) -> None:
    await journal.aclose()
    await journal.aclose()
    await refused(journal, "is closed")
    with pytest.raises(JournalError, match="is closed"):
        await journal.find("R-1")


async def test_two_windows_on_one_file(opener: Opener) -> None:
    one, two = await opener(), await opener(who="bob")
    await prepare(one, "1")
    await prepare(two, "2")
    first = await two.find("R-1")
    assert first is not None
    await walk(two, first, State.DISCARDED)
    for window in (one, two):
        await window.note(Act.CLOSED)
        await whole(window, "R-1", "R-2")


@pytest.mark.parametrize("number", [28, 13, 30, 1, 5, 12345])
def test_an_error_of_the_operating_system_has_words(number: int) -> None:
    failure = failures.translate(OSError(number, "SECRET PATH"))
    assert failure is not None
    assert failure.advice
    assert "SECRET" not in str(vars(failure))


def test_a_bug_is_no_failure_of_the_journal() -> None:
    assert failures.translate(KeyError("x")) is None


@pytest.mark.parametrize("encrypted", [True, False])
async def test_the_file_is_opened_for_safety(opener: Opener, encrypted: bool) -> None:  # noqa: FBT001  # pytest gives it
    journal = await opener(encrypted=encrypted)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "busy_timeout": 5000,
    }
    await prepare(journal, "1")
    with journal._database.transaction("BEGIN") as connection:
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted
