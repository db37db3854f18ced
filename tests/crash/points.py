"""Crash at every boundary, on the real encrypted journal file, and look at what D1 has made.

Proved: whatever boundary the power goes at, once or again after the restart, D1 acts on a request
at most once, every request whose intent was written is still there and ends, what is in the
journal agrees with D1, and the audit trail is whole.
Assumed: an order reaches D1 within the settle time of its sending or never; the operating system
keeps what was written to a file (the file is copied as it stands at the crash, without SQLite's
shared memory, and opened by SQLite's own recovery).
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections import Counter, deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.domain.order import State
from branch_app.domain.ports import Query
from tests.crash.incarnation import FILE_SECRET, Incarnation
from tests.crash.scenarios import BY_NAME, SCENARIOS, ProducingD1
from tests.crash.wire import QuickClock, Wire, WiredJournal

if TYPE_CHECKING:
    import random

    from branch_app.domain.order import IssuanceRequest
    from branch_app.domain.ports import SealedOrder
    from tests.crash.scenarios import Step

LONGEST = 3000.0
"""Seconds of turned time in which everything must have ended."""
OUTAGES = (0.0, 0.5, 3.0, 30.0, 300.0)
"""Seconds of turned time between a crash and the next start."""
FILE = "journal.db"
_CHANGES = {"COMMIT", "after seal", "D1 has done order", "D1 has done fetch_token"}


@dataclass(frozen=True)
class Plan:
    """One run: which story, and where the power goes.

    Attributes:
        scenario: its name.
        cuts: for each start, the number of the crossing and the seconds until the next start.
        deep: whether SQL statements are crossings too.
    """

    scenario: str
    cuts: tuple[tuple[int, float], ...] = ()
    deep: bool = False

    def __str__(self) -> str:
        cuts = ",".join(f"{place}@{outage:g}" for place, outage in self.cuts)
        return f"{self.scenario}:{cuts}{':deep' if self.deep else ''}"

    @classmethod
    def read(cls, text: str) -> Plan:
        """Read what ``str`` has written, so that a run can be run again."""
        name, cuts, *deep = text.split(":")
        pairs = (cut.split("@") for cut in cuts.split(",") if cut)
        return cls(name, tuple((int(at), float(outage)) for at, outage in pairs), bool(deep))


@dataclass
class Outcome:
    """What came of a run.

    Attributes:
        plan: what was run.
        crossings: of the first start.
        crashes: how often the power went.
        orders: on which D1 acted.
        duplicates, lost, unresolved: what must not be, a sentence each.
        wrong: anything else that must not be.
        trace: the last crossings of each start.
    """

    plan: Plan
    crossings: int = 0
    crashes: int = 0
    orders: int = 0
    duplicates: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    unresolved: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    trace: list[list[str]] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """All that must not be."""
        return [*self.duplicates, *self.lost, *self.unresolved, *self.wrong]


class Run:
    """One plan, carried out in a folder of its own.

    Args:
        plan: what to do.
        folder: empty.
        template: a folder with a new journal, so that it is not made anew in each run.
    """

    def __init__(self, plan: Plan, folder: Path, template: Path) -> None:
        self._scenario = BY_NAME[plan.scenario]
        self._folder = folder
        self._clock = QuickClock()
        self._d1 = ProducingD1(self._clock, self._scenario)
        self._steps: deque[Step] = deque(self._scenario.steps)
        self._prepared: set[str] = set()
        self._asked: Counter[str] = Counter()
        self.outcome = Outcome(plan)
        here = folder / "start-0"
        if self._scenario.first:
            here.mkdir()
        else:
            shutil.copytree(template, here)

    async def go(self) -> Outcome:
        """Start, crash, start again, until a start has come to its end; then look."""
        cuts = [*self.outcome.plan.cuts, (0, 0.0)]
        for number, (cut_at, outage) in enumerate(cuts):
            here = self._folder / f"start-{number}"
            wire = Wire(cut_at, deep=self.outcome.plan.deep)
            program = Incarnation(here / FILE, self._d1, self._clock, self._steps, wire)
            await program.live(LONGEST)
            crashed = wire.dead
            await program.end()
            self._note(program, crashed=crashed)
            _copy(here, self._folder / f"start-{number + 1}")
            await program.let_go()
            shutil.rmtree(here)
            if not crashed:
                await self._look(self._folder / f"start-{number + 1}" / FILE)
                break
            await self._clock.advance(outage)
        await self._d1.end()
        return self.outcome

    def _note(self, program: Incarnation, *, crashed: bool) -> None:
        out = self.outcome
        out.crossings = out.crossings or len(program.wire.trace)
        out.crashes += crashed
        out.wrong += program.bugs
        out.trace.append(program.wire.trace)
        self._prepared |= program.prepared

    async def _look(self, file: Path) -> None:
        """Compare what the journal holds with what D1 has done."""
        WiredJournal.wire = Wire()
        journal = await WiredJournal.open(file, FILE_SECRET, who="auditor", computer="c-1")
        found = {one.request_id: one for one in await journal.page(Query(), 0, 1000)}
        verdict = await journal.verify()
        await journal.aclose()
        out, taken = self.outcome, Counter(self._d1.taken)
        out.orders = taken.total()
        out.duplicates += [f"{one} made {count} cards" for one, count in taken.items() if count > 1]
        sent = {sealed.request_id for sealed in self._d1.orders}
        gone = (self._prepared | sent) - set(found)
        out.lost += [f"{one} is not in the journal" for one in gone]
        for request in found.values():
            self._compare(request, taken[request.request_id])
        if verdict.first_broken is not None:
            out.wrong.append(f"the audit trail is broken: {verdict.why}")
        self._look_at_the_wire()

    def _compare(self, request: IssuanceRequest, taken: int) -> None:
        out, name = self.outcome, f"{request.request_id} {request.state.name}"
        if not request.state.final:
            out.unresolved.append(f"{name} has not ended")
        elif taken and request.state is not State.PRODUCED:
            out.wrong.append(f"{name}, and D1 has made its card")
        elif not taken and request.state is State.PRODUCED:
            out.wrong.append(f"{name}, and D1 has made none")

    def _look_at_the_wire(self) -> None:
        out = self.outcome
        bodies: dict[str, SealedOrder] = {}
        for sealed in self._d1.orders:
            if bodies.setdefault(sealed.request_id, sealed) != sealed:
                out.wrong.append(f"{sealed.request_id} was sent with two bodies")
        cards = Counter(card_id for card_id, made in self._d1.operations.items() for _ in made)
        out.wrong += [f"{card} was ordered {count} times" for card, count in cards.items()
                      if count > 1]  # fmt: skip


def _copy(here: Path, there: Path) -> None:
    """Take the file as the crash has left it, without SQLite's shared memory."""
    shutil.copytree(here, there, ignore=shutil.ignore_patterns("*-shm"))


def fast_folder() -> str | None:
    """A place in memory, where there is one: what survives a crash is decided by the copy."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108  # a folder is made in it


class Bench:
    """A folder with a fresh journal in it, for many runs of one process.

    Args:
        place: where the folder is made; None is the fastest.
    """

    def __init__(self, place: str | None = None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="bc-crash-", dir=place or fast_folder())
        self._root = Path(self._folder.name)
        self._template = self._root / "template"
        asyncio.run(self._make())

    async def _make(self) -> None:
        WiredJournal.wire = Wire()
        journal = await WiredJournal.open(
            self._template / FILE, FILE_SECRET, who="teller-1", computer="c-1"
        )
        await journal.aclose()

    def run(self, plan: Plan) -> Outcome:
        """Carry out one plan."""
        with tempfile.TemporaryDirectory(dir=self._root) as folder:
            return asyncio.run(Run(plan, Path(folder), self._template).go())

    def close(self) -> None:
        """Remove the folder."""
        self._folder.cleanup()


def singles(bench: Bench, scenario: str, *, deep: bool = False, short: bool = False) -> list[Plan]:
    """Count the boundaries of a story without a crash, and plan one crash at each.

    Args:
        bench: where.
        scenario: the story.
        deep: count SQL statements too.
        short: only those beside a change (a commit, a sealing, an order at D1, a new token).
            Between two changes disk and D1 stay as they are, and memory is lost in any case.
    """
    calm = bench.run(Plan(scenario, deep=deep))
    if calm.faults:
        raise AssertionError(f"{calm.plan}: {calm.faults}")
    places = range(1, calm.crossings + 1)
    return [
        Plan(scenario, ((place, 0.0),), deep)
        for place in places
        if not short or _is_news(calm.trace[0], place)
    ]


def _is_news(trace: list[str], place: int) -> bool:
    """Whether a boundary is a change, or next to one."""
    return place == 1 or not _CHANGES.isdisjoint(trace[max(0, place - 2) : place + 1])


def anywhere(chance: random.Random, most: dict[str, int], *, deep: bool) -> Plan:
    """Plan two crashes, sometimes three, at random boundaries, with an outage after each."""
    scenario = chance.choice(SCENARIOS).name
    crashes = chance.choice([2, 2, 2, 3])
    cuts = tuple(
        (chance.randint(1, most[scenario]), chance.choice(OUTAGES)) for _ in range(crashes)
    )
    return Plan(scenario, cuts, deep)
