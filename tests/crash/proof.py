"""The proof as one command: a crash or a lost answer never makes a second card.

    python -m tests.crash.proof --points N --kills M [--seed S]
    python -m tests.crash.proof --again 'plain:17@0.5,4@30'

Runs N crash plans on the real journal file (every single boundary of every story first, then
crashes after crashes at random boundaries) and kills the real program M times. Its last line says
what was found. Where something must not be, each fault is printed with the plan that shows it
again, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import multiprocessing
import os
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.crash.kills import Batch
from tests.crash.points import Bench, Outcome, Plan, anywhere, fast_folder, singles
from tests.crash.scenarios import SCENARIOS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.crash.kills import Toll

CORES = os.cpu_count() or 1
_SPAWN = multiprocessing.get_context("spawn")
CHUNK = 40
"""Plans that a process takes at a time."""


@dataclass
class Sums:
    """What all runs came to."""

    runs: int = 0
    crashes: int = 0
    kills: int = 0
    orders: int = 0
    duplicates: int = 0
    lost: int = 0
    unresolved: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, one: Outcome | Toll) -> None:
        """Take in what came of a run, or of a batch of kills."""
        self.orders += one.orders
        self.duplicates += len(one.duplicates)
        self.lost += len(one.lost)
        self.unresolved += len(one.unresolved)
        if isinstance(one, Outcome):
            self.runs += 1
            self.crashes += one.crashes
            again = f"--again {str(one.plan)!r}"
            self.faults += [f"{again}: {fault}" for fault in one.faults]
        else:
            self.kills += one.kills
            self.faults += one.faults

    def __str__(self) -> str:
        return (
            f"runs={self.runs} kills={self.kills} orders={self.orders} "
            f"duplicates={self.duplicates} lost={self.lost} unresolved={self.unresolved}"
        )


_bench: Bench | None = None


def _begin(place: str | None = None) -> None:
    global _bench  # noqa: PLW0603  # one bench for each process
    logging.disable(logging.CRITICAL)
    _bench = Bench(place)


def _count(scenario: str) -> list[Plan]:
    assert _bench is not None
    return singles(_bench, scenario, deep=True)


def _carry_out(plans: list[Plan]) -> list[Outcome]:
    assert _bench is not None
    done = [_bench.run(plan) for plan in plans]
    for outcome in done:
        if not outcome.faults:
            outcome.trace.clear()
    return done


def _kill(given: tuple[int, int]) -> Toll:
    seed, kills = given
    logging.disable(logging.CRITICAL)
    with Batch(seed) as batch:
        return batch.go(kills)


def _plans(points: int, singly: dict[str, list[Plan]], seed: int) -> Iterator[Plan]:
    """Every single boundary, in turns of the stories so that few runs see them all; then more."""
    chance = random.Random(seed)  # noqa: S311  # plans that can be made again
    every = [plan for plans in singly.values() for plan in plans]
    chance.shuffle(every)
    most = {name: len(plans) for name, plans in singly.items()}
    more = (anywhere(chance, most, deep=True) for _ in itertools.count())
    return itertools.islice(itertools.chain(every, more), points)


def prove(points: int, kills: int, seed: int) -> Sums:
    """Do all of it, in one process for each core."""
    sums = Sums()
    if points:
        # The processes of a pool are cut off at its end: what they leave is removed here.
        with tempfile.TemporaryDirectory(prefix="bc-proof-", dir=fast_folder()) as place:
            _prove_points(sums, points, seed, place)
    if kills:
        _prove_kills(sums, kills, seed)
    return sums


def _prove_points(sums: Sums, points: int, seed: int, place: str) -> None:
    with _SPAWN.Pool(CORES, _begin, (place,)) as pool:
        names = [scenario.name for scenario in SCENARIOS]
        singly = dict(zip(names, pool.map(_count, names, 1), strict=True))
        _say(f"{sum(map(len, singly.values()))} boundaries in {len(names)} stories")
        plans = iter(_plans(points, singly, seed))
        chunks = iter(lambda: list(itertools.islice(plans, CHUNK)), [])
        for done in pool.imap_unordered(_carry_out, chunks):
            for outcome in done:
                sums.add(outcome)
            if not sums.runs % (25 * CHUNK):
                _say(f"{sums}, {sums.crashes} crashes")


def _prove_kills(sums: Sums, kills: int, seed: int) -> None:
    workers = min(kills, CORES)
    shares = [kills // workers + (place < kills % workers) for place in range(workers)]
    with _SPAWN.Pool(workers) as pool:
        for toll in pool.imap_unordered(_kill, [(seed + n, s) for n, s in enumerate(shares)]):
            sums.add(toll)


def again(text: str) -> Sums:
    """Carry out one plan, and show every boundary that it crosses."""
    sums = Sums()
    _begin()
    assert _bench is not None
    outcome = _bench.run(Plan.read(text))
    for number, trace in enumerate(outcome.trace, 1):
        for place, where in enumerate(trace, 1):
            _say(f"start {number}, boundary {place}: {where}")
    sums.add(outcome)
    _bench.close()
    return sums


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash.proof")
    parser.add_argument("--points", type=int, default=10_000, help="crash plans to run")
    parser.add_argument("--kills", type=int, default=200, help="kills of the real program")
    parser.add_argument("--seed", type=int, default=1, help="of all that is left to chance")
    parser.add_argument("--again", help="a plan that was printed")
    given = parser.parse_args()
    begun = time.monotonic()
    sums = again(given.again) if given.again else prove(given.points, given.kills, given.seed)
    for fault in sums.faults:
        _say(fault)
    _say(f"{sums.crashes} crashes at boundaries, {time.monotonic() - begun:.0f} s")
    _say(str(sums))
    return 1 if sums.faults else 0


if __name__ == "__main__":
    sys.exit(main())
