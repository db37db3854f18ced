"""A window on a journal in a process of its own. Run by ``test_power_cut`` and ``test_race``.

worker.py write FOLDER    prepares and saves for ever; prints each step that is done
worker.py race FOLDER N   prepares for card after card; prints who won
worker.py make FOLDER     makes the journal, killed at its n-th statement, for every n
worker.py full FOLDER     writes until the disk is full, then makes room
"""

from __future__ import annotations

import asyncio
import itertools
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from branch_app.domain.errors import CardUnderWay, JournalError, Overtaken
from branch_app.domain.order import State
from branch_app.journal.store import DurableJournal
from tests.unit.journal.records import NOW, SECRET, request, sealed


async def opened(folder: str) -> DurableJournal:
    path = Path(folder) / "journal.db"
    return await DurableJournal.open(path, SECRET, who="anna", computer=str(os.getpid()))


def say(*words: object) -> None:
    # In one write, for a kill to leave no half a line: `print` may write each word by itself.
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


async def write(folder: str) -> None:
    journal = await opened(folder)
    for number in itertools.count():
        one = request(f"R-{os.getpid()}-{number}", f"C-{os.getpid()}-{number}")
        await journal.prepare(one, sealed(one))
        say(one.request_id, 1)
        for version, state in enumerate((State.SENDING, State.ACCEPTED, State.PRODUCED), 2):
            one = one.moved(state, NOW)
            await journal.save(one)
            say(one.request_id, version)


async def race(folder: str, rounds: str) -> None:
    journal = await opened(folder)
    say("ready")
    await asyncio.to_thread(sys.stdin.readline)
    for number in range(int(rounds)):
        mine = request(f"R-{os.getpid()}-{number}", f"C-{number}")
        try:
            await journal.prepare(mine, sealed(mine))
            say("prepared", number)
        except CardUnderWay:
            say("under-way", number)
        (one,) = [each for each in await journal.open_requests() if each.card_id == f"C-{number}"]
        seen = replace(one, state=State.PREPARED, history=one.history[:1])  # before the rival moved
        try:
            await journal.save(seen.moved(State.SENDING, NOW))
            say("sending", number)
        except Overtaken:
            say("overtaken", number)
    await journal.aclose()


def make(folder: str) -> None:

    import branch_app.journal.migrations.versions  # noqa: F401, PLC0415

    for number in itertools.count(1):
        place = Path(folder) / str(number)
        if _forked(_dying_at, str(place), number) == 0:
            say("statements", number)
            return
        if _forked(_is_whole, str(place)) != 0:
            say("broken after", number)
            return


def _forked(work: Any, *given: Any) -> int:
    child = os.fork()
    if child == 0:
        code = 9
        try:
            code = work(*given)
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def _dying_at(folder: str, number: int) -> int:
    from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # noqa: PLC0415  # no types

    left = [number]
    connect = dbapi2.connect

    def count(statement: str) -> None:
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

    def counting(*given: Any, **named: Any) -> Any:
        connection = connect(*given, **named)
        connection.set_trace_callback(count)
        return connection

    dbapi2.connect = counting
    asyncio.run(opened(folder))
    return 0


def _is_whole(folder: str) -> int:
    async def look() -> int:
        journal = await opened(folder)
        one = request()
        await journal.prepare(one, sealed(one))
        verdict = await journal.verify()
        await journal.aclose()
        return int(verdict.first_broken is not None or verdict.events != 1)

    return asyncio.run(look())


async def full(folder: str) -> None:
    import resource  # noqa: PLC0415  # POSIX only

    journal = await opened(folder)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    number, done = 0, 0
    try:
        for number in range(1000):
            one = request(f"R-{number}", f"C-{number}")
            await journal.prepare(one, sealed(one))
            done += 1
    except JournalError as failure:
        say("refused", failure.title)
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    one = request(f"R-{number}", f"C-{number}")
    await journal.prepare(one, sealed(one))
    verdict = await journal.verify()
    kept = len(await journal.open_requests())
    say("kept", kept == done + 1, verdict.events == kept, verdict.first_broken)
    await journal.aclose()


WORKS: dict[str, Any] = {"write": write, "race": race, "make": make, "full": full}

if __name__ == "__main__":
    started = WORKS[sys.argv[1]](*sys.argv[2:])
    if started is not None:
        asyncio.run(started)
