"""Whole processes are killed, race, or run out of disk; the journal is whole at any instant."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.ports import Query
from branch_app.journal.store import DurableJournal
from tests.unit.journal.records import SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
posix_only = pytest.mark.skipif(os.name == "nt", reason="fork and limits are POSIX")


@contextmanager
def worker(*given: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.journal.worker", *given]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def lines(process: subprocess.Popen[str]) -> Iterator[list[str]]:
    assert process.stdout is not None
    for line in process.stdout:
        yield line.split()


async def test_a_kill_in_the_middle_of_commits_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kept" / "journal.db"
    chance = random.Random(7)  # noqa: S311  # a test
    done: dict[str, int] = {}
    anchor = None
    for _ in range(5):
        with worker("write", str(path.parent)) as process:
            for place, (request_id, version) in enumerate(lines(process)):
                done[request_id] = int(version)
                if place == 30:
                    break
            try:
                process.wait(chance.uniform(0, 0.02))  # into the middle of a commit
            except subprocess.TimeoutExpired:
                process.kill()
            for request_id, version in lines(process):
                done[request_id] = int(version)
        journal = await DurableJournal.open(path, SECRET, who="a", computer="c", must_exist=True)
        verdict = await journal.verify(anchor)
        assert verdict.first_broken is None, verdict.why
        kept = {one.request_id: one for one in await journal.page(Query(), 0, 1000)}
        assert verdict.events == sum(len(one.history) for one in kept.values())
        assert {name: len(kept[name].history) >= version for name, version in done.items()} == (
            dict.fromkeys(done, True)
        )
        for one in kept.values():
            order = await journal.sealed(one.request_id)
            assert (order is not None) is one.state.keeps_sealed
        anchor = await journal.anchor()
        await journal.aclose()
    assert len(done) >= 35


@posix_only
def test_a_kill_at_any_statement_of_the_making_leaves_no_half_journal(tmp_path: Path) -> None:
    with worker("make", str(tmp_path)) as process:
        ((word, number),) = lines(process)
    assert word == "statements"
    assert int(number) > 20


def test_of_two_windows_one_wins_each_card_and_each_sending(tmp_path: Path) -> None:
    rounds = 40
    with (
        worker("race", str(tmp_path), str(rounds)) as one,
        worker("race", str(tmp_path), str(rounds)) as two,
    ):
        both = (one, two)
        for process in both:
            assert next(lines(process)) == ["ready"]
        for process in both:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        said = [Counter(word for word, _ in lines(process)) for process in both]
        assert [process.wait() for process in both] == [0, 0]
    total = said[0] + said[1]
    assert total["prepared"] == total["under-way"] == rounds
    assert total["sending"] + total["overtaken"] <= 2 * rounds
    assert total["sending"] == rounds


@posix_only
def test_a_disk_that_is_full_takes_nothing_by_halves(tmp_path: Path) -> None:
    with worker("full", str(tmp_path)) as process:
        said = list(lines(process))
        assert process.wait() == 0
    assert said[0][0] == "refused"
    assert said[1] == ["kept", "True", "True", "None"]
