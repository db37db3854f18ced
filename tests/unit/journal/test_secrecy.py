"""What of an order can be read in the files: nothing, and after the answer not even by us."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import JournalError
from branch_app.domain.order import State
from branch_app.journal import keys
from tests.unit.journal.records import JWE, SECRET, on_disk, raw, request, sealed, walk

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.journal.store import DurableJournal
    from tests.unit.journal.conftest import Opener

NAMES = (b"ANNA", b"MUSTER", b"muster", b"SECOND", b"4711", b"7899", b"R-1", b"C-1", b"counter-7")
PIECE = JWE[-60:]


async def erasing(journal: DurableJournal) -> None:
    """Have it erase now, as it does when it has a rest."""
    await journal._worker.run(journal._erase)


@pytest.mark.parametrize("answer", [State.ACCEPTED, State.REJECTED])
async def test_an_answered_order_is_gone_from_every_file(
    plain: DurableJournal, path: Path, answer: State
) -> None:
    one = request()
    await plain.prepare(one, sealed(one))
    assert PIECE in on_disk(path)
    sending = await walk(plain, one, State.SENDING)
    assert PIECE in on_disk(path)
    await walk(plain, sending, answer)
    async with asyncio.timeout(5):
        while PIECE in on_disk(path):  # until the journal has a rest  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    await plain.aclose()
    assert PIECE not in on_disk(path)


async def test_a_reader_only_delays_the_erasure(plain: DurableJournal, path: Path) -> None:
    one = request()
    await plain.prepare(one, sealed(one))
    with raw(path) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sealed").fetchall()
        await walk(plain, one, State.DISCARDED)
        await erasing(plain)
        assert PIECE in on_disk(path)
        reader.execute("COMMIT")
    await erasing(plain)
    assert PIECE not in on_disk(path)


async def test_a_journal_that_is_closed_at_once_has_erased(
    plain: DurableJournal, path: Path
) -> None:
    one = request()
    await plain.prepare(one, sealed(one))
    with raw(path) as reader:  # it keeps SQLite from cleaning up by itself
        reader.execute("SELECT count(*) FROM sealed").fetchall()
        await walk(plain, one, State.DISCARDED)
        await plain.aclose()
        assert PIECE not in on_disk(path)


async def test_an_erasure_that_a_crash_prevented_is_made_up_for(opener: Opener, path: Path) -> None:
    plain = await opener(encrypted=False)
    one = request()
    await plain.prepare(one, sealed(one))
    with raw(path) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sealed").fetchall()
        await walk(plain, one, State.DISCARDED)
        await erasing(plain)  # and nobody tries it again
        assert PIECE in on_disk(path)
        reader.execute("COMMIT")
        await opener(encrypted=False)  # while ``reader`` keeps SQLite from cleaning up by itself
        assert PIECE not in on_disk(path)


async def test_an_encrypted_file_shows_nothing_at_any_time(
    journal: DurableJournal, path: Path
) -> None:
    one = request()

    def nothing() -> None:
        content = on_disk(path)
        assert len(content) > 4096
        # Three bytes turn up by chance in a hundred thousand random ones.
        looked_for = [secret for secret in (PIECE, JWE[:20], *NAMES) if len(secret) > 3]
        assert [secret for secret in looked_for if secret in content] == []
        assert b"SQLite format" not in path.read_bytes()

    await journal.prepare(one, sealed(one))
    nothing()
    for state in (State.SENDING, State.ACCEPTED):
        one = await walk(journal, one, state)
        nothing()
    await journal.aclose()
    nothing()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
async def test_only_the_user_may_read_the_files(journal: DurableJournal, path: Path) -> None:
    one = request()
    await journal.prepare(one, sealed(one))
    names = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
    assert set(names) == {"journal.db", "journal.db-wal", "journal.db-shm", "journal.db.kept"}
    assert set(names.values()) == {0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


async def test_no_text_of_ours_holds_a_key_or_an_order(
    opener: Opener, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    journal = await opener()
    one = request()
    await journal.prepare(one, sealed(one))
    await journal.find("R-1")
    with pytest.raises(JournalError) as caught:
        await opener(secret=bytes(32))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    file_key, chain_key = keys.derive(SECRET)
    texts = "".join((
        repr(journal), repr(vars(journal)), repr(vars(journal._database)), repr(caught.value),
        str(vars(caught.value)), caplog.text, *capfd.readouterr(),
    ))  # fmt: skip
    secrets = (file_key.reveal(), chain_key.reveal().hex(), SECRET.hex(), JWE.decode(), "MUSTER")
    assert [secret for secret in secrets if secret in texts] == []
    assert repr(chain_key.reveal()) not in texts


async def test_a_failed_write_carries_no_order(plain: DurableJournal, path: Path) -> None:
    with raw(path) as other:
        other.execute("ALTER TABLE sealed RENAME TO hidden")
    one = request()
    with pytest.raises(JournalError) as caught:
        await plain.prepare(one, sealed(one))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "MUSTER" not in str(vars(caught.value))
    with raw(path) as other:
        other.execute("ALTER TABLE hidden RENAME TO sealed")
    await plain.prepare(one, sealed(one))


def test_two_keys_of_one_secret() -> None:
    file_key, chain_key = keys.derive(SECRET)
    assert file_key.reveal() != chain_key.reveal().hex()
    assert len(bytes.fromhex(file_key.reveal())) == len(chain_key.reveal()) == 32
    with pytest.raises(ValueError, match="32 bytes"):
        keys.derive(b"short")


async def test_a_cancelled_call_leaves_the_journal_usable(journal: DurableJournal) -> None:
    one = request()
    task = asyncio.create_task(journal.prepare(one, sealed(one)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await journal.find("R-1") in (None, one)
    assert (await journal.verify()).first_broken is None
