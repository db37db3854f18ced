"""Fill a counter's journal with the requests of past years, through the journal's own code.

    fill.py PROFILE COUNT

Each request is written as the journal would have it at its end; they come in transactions of
thousands instead of one each, or it would take an hour.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from benchmarks.children import tell
from benchmarks.orders import prepared
from branch_app.bootstrap.records import Records
from branch_app.domain.order import State, new_id
from branch_app.journal import rows, writing
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.profile import read_profile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.profile import Profile

_BATCH = 20_000
_GIVEN = ("MARIA", "ANNA", "JOHN", "PETER", "LI", "FATIMA", "OMAR", "INES", "TOM", "ELENA")
_SURNAMES = ("DE LA CRUZ", "MUSTER", "SMITH", "OKAFOR", "CHEN", "ROSSI", "NOVAK", "SILVA", "KAYA")
_ENDS = (State.PRODUCED,) * 18 + (State.CANCELLED, State.STATION_PROBLEM)


def past(profile: Profile, count: int) -> Iterator[IssuanceRequest]:
    """Make requests that ended, oldest first, up to yesterday: the same at each run but for ids."""
    chance = Random(7)  # noqa: S311  # names for a benchmark
    begin = datetime.now(UTC) - timedelta(minutes=5 * count + 1440)
    first = prepared(profile, begin)
    for number in range(count):
        at = begin + timedelta(minutes=5 * number)
        name = f"{chance.choice(_GIVEN)} {chance.choice(_SURNAMES)} {number % 1000}"
        one = replace(
            first, request_id=new_id("R"), card_id=new_id("C"), name=name, created=at, history=(),
            last_four=f"{chance.randrange(10_000):04}", operation_id=new_id("OP"),
        )  # fmt: skip
        one = replace(one, history=(replace(first.history[0], at=at),))
        for step in (State.SENDING, State.ACCEPTED, State.REQUESTED, chance.choice(_ENDS)):
            at += timedelta(seconds=3)
            one = one.moved(step, at)
        yield one


def _insert(batch: list[dict[str, Any]], connection: Connection) -> None:
    connection.executemany(writing.ADD, batch)


async def fill(profile: Profile, count: int) -> None:
    """Open the counter's journal, or begin it, and write the requests."""
    records = Records(profile)
    store = KeyringStore(service_for(profile))
    journal = await records.open(store, None, "teller-1")
    every = past(profile, count)
    for _ in range(0, count, _BATCH):
        batch = [rows.to_row(one) for _, one in zip(range(_BATCH), every, strict=False)]
        await journal._write(partial(_insert, batch))
    await records.keep_anchor(journal, store)
    await journal.aclose()
    records.release()


asyncio.run(fill(read_profile(Path(sys.argv[1])), int(sys.argv[2])))
tell("filled")
