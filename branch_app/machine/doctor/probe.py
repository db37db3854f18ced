"""Probes and the runner: one after another, each in its time, none after one that it rests on.

What a probe looks at does not enter here. A failure of any kind becomes a result, never a
traceback.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from branch_app.domain.errors import AppError, plain
from branch_app.domain.words import Words, kept, phrases, words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")

_LONGEST = 500
"""Characters of what was found, and of what to do."""


class Side(Enum):
    """Whose side a probe looks at, or a fault is on."""

    COMPUTER = phrases("this computer")
    NETWORK = phrases("the branch's network")
    ONBOARDING = phrases("the bank's onboarding")
    D1 = "D1"


class Word(Enum):
    """How a probe ended."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the report. It holds no secret and may be shown to anybody.

    Attributes:
        id: stable, in kebab-case.
        word: how it ended.
        side: whose it is.
        what: what was tried, and what was found.
        fix: what to do; also a note on a probe that is ok, or "".
    """

    id: str
    word: Word
    side: Side
    what: str
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a probe that is ok has found.

    Attributes:
        what: the end of the sentence that begins with what was tried.
        note: what to do before long, or "".
    """

    what: str
    note: str = ""


class Failed(Exception):  # not an error of the program: the answer of a probe
    """A probe has found its fault.

    Args:
        what: what was found.
        fix: what to do.
        side: whose side, where it is not the probe's own.
    """

    def __init__(self, what: str, fix: str, side: Side | None = None) -> None:
        super().__init__(what)
        self.what, self.fix, self.side = what, fix, side


class Skipped(Exception):
    """A probe cannot tell.

    Args:
        what: why.
        note: what would make it tell, or "".
    """

    def __init__(self, what: str, note: str = "") -> None:
        super().__init__(what)
        self.what, self.note = what, note


@dataclass(frozen=True)  # no slots: typing marks what is made of a generic
class Probe(Generic[T]):
    """One probe.

    Attributes:
        id: stable, in kebab-case.
        side: whose side it looks at.
        tried: what is tried, as the sentence in the report begins.
        step: does it; raises ``Failed``, ``Skipped`` or any ``AppError``.
        needs: probes that must be ok before.
        after: probes that must not have failed before; they may have been skipped.
        seconds: the most that it may take.
        person: whether it may wait for a person, for whom no time is set.
    """

    id: str
    side: Side
    tried: str
    step: Callable[[T], Awaitable[Found]]
    needs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    seconds: float = 15.0
    person: bool = False


async def run_probes(
    probes: tuple[Probe[T], ...],
    state: T,
    *,
    seconds: float,
    on_result: Callable[[Result], None] | None = None,
) -> list[Result]:
    """Run probes in their order.

    Args:
        probes: each may rest on those before it only.
        state: handed to each; what one finds out the next may use.
        seconds: for all of them; those that come too late are skipped.
        on_result: told of each result as it comes.

    Returns:
        One result for each probe.
    """
    end = time.monotonic() + seconds
    results: dict[str, Result] = {}
    for probe in probes:
        result = _missing(probe, results)
        began = time.monotonic()
        left = end - began
        if result is None and left <= 0:
            result = _result(
                probe, Word.SKIPPED, words("no time was left"), "Run the doctor again."
            )
        if result is None:
            result = await _run(probe, state, left)
        if probe.person:
            end += time.monotonic() - began
        results[probe.id] = result
        if on_result is not None:
            on_result(result)
    return list(results.values())


def _missing(probe: Probe[T], results: dict[str, Result]) -> Result | None:
    for id_ in (*probe.needs, *probe.after):
        word = results[id_].word
        if word is Word.FAILED or (word is Word.SKIPPED and id_ in probe.needs):
            why = (
                words("not tried, because {probe} failed", probe=id_)
                if word is Word.FAILED
                else words("not tried, because {probe} was skipped", probe=id_)
            )
            return _result(probe, Word.SKIPPED, why)
    return None


async def _run(probe: Probe[T], state: T, left: float) -> Result:
    limit = None if probe.person else min(probe.seconds, left)
    try:
        async with asyncio.timeout(limit):
            found = await probe.step(state)
    except Failed as fault:
        return _result(probe, Word.FAILED, fault.what, fault.fix, fault.side)
    except Skipped as why:
        return _result(probe, Word.SKIPPED, why.what, why.note)
    except AppError as error:
        return _result(probe, Word.FAILED, error.title, error.advice or "Ask bank IT.")
    except TimeoutError:
        what = words("no answer within {n} seconds", n=round(limit or 0))
        return _result(probe, Word.FAILED, what, "Run the doctor again; then ask bank IT.")
    except Exception as error:  # noqa: BLE001  # a bug in one probe must not hide the others
        kind = type(error).__name__
        what = words("the doctor met a fault of its own ({kind})", kind=kind)
        return _result(probe, Word.FAILED, what, "Tell support.", Side.COMPUTER)
    return _result(probe, Word.OK, found.what, found.note)


def _result(
    probe: Probe[T], word: Word, what: str, fix: str = "", side: Side | None = None
) -> Result:
    found = _cleaned(what)
    if found.endswith("."):
        sentence = words("{tried}: {found}", tried=_cleaned(probe.tried), found=found)
    else:
        sentence = words("{tried}: {found}.", tried=_cleaned(probe.tried), found=found)
    return Result(probe.id, word, side or probe.side, sentence, _cleaned(fix))


def _cleaned(text: str) -> Words:
    """Make the facts of a text safe to show, and a text of others as a whole."""
    if not isinstance(text, Words):
        return kept(plain(text, _LONGEST))
    return Words(text.template, {name: _clean(fact) for name, fact in text.facts.items()})


def _clean(fact: object) -> object:
    if isinstance(fact, Words):
        return _cleaned(fact)
    return fact if isinstance(fact, int) else plain(str(fact), _LONGEST)
