"""The doctor's runner and report: what is skipped, what is bounded, what is printed."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from branch_app.domain.errors import KeyringLocked
from branch_app.machine.doctor import report
from branch_app.machine.doctor.checkup import PROBES
from branch_app.machine.doctor.probe import (
    Failed,
    Found,
    Probe,
    Result,
    Side,
    Skipped,
    Word,
    run_probes,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

LONG = 3600.0


def ends_with(outcome: Found | Exception) -> Callable[[None], Awaitable[Found]]:
    async def step(_: None) -> Found:
        if isinstance(outcome, Found):
            return outcome
        raise outcome

    return step


def probe(
    id_: str,
    outcome: Found | Exception | None = None,
    needs: tuple[str, ...] = (),
    after: tuple[str, ...] = (),
) -> Probe[None]:
    return Probe(id_, Side.D1, "Try", ends_with(outcome or Found("good")), needs, after)


async def words(*probes: Probe[None]) -> list[str]:
    return [result.word.value for result in await run_probes(probes, None, seconds=LONG)]


async def forever(_: None) -> Found:
    await asyncio.get_running_loop().create_future()
    return Found("never")


async def test_what_rests_on_a_failed_probe_is_skipped() -> None:
    fault = Failed("broken", "Mend it.")
    assert await words(
        probe("a", fault), probe("b", needs=("a",)), probe("c", needs=("b",)), probe("d")
    ) == ["failed", "skipped", "skipped", "ok"]


async def test_a_skipped_probe_holds_up_only_those_that_need_it() -> None:
    assert await words(
        probe("a", Skipped("no")), probe("b", needs=("a",)), probe("c", after=("a",))
    ) == ["skipped", "skipped", "ok"]


async def test_a_failure_says_what_and_whose() -> None:
    fault = Failed("it is broken", "Mend it.", Side.NETWORK)
    assert await run_probes((probe("a", fault),), None, seconds=LONG) == [
        Result("a", Word.FAILED, Side.NETWORK, "Try: it is broken.", "Mend it.")
    ]


async def test_an_error_for_people_is_a_failure() -> None:
    error = KeyringLocked("It is locked.", "Unlock it.")
    assert await run_probes((probe("a", error),), None, seconds=LONG) == [
        Result("a", Word.FAILED, Side.D1, "Try: It is locked.", "Unlock it.")
    ]


async def test_a_bug_is_a_failed_probe_and_says_nothing_of_its_values() -> None:
    (result, last) = await run_probes(
        (probe("a", RuntimeError("secret")), probe("b")), None, seconds=LONG
    )
    assert result.word is Word.FAILED
    assert "RuntimeError" in result.what
    assert "secret" not in f"{result}"
    assert last.word is Word.OK


async def test_a_probe_that_hangs_is_given_up() -> None:
    hanging = Probe("a", Side.D1, "Try", forever, seconds=0.01)
    (result,) = await run_probes((hanging,), None, seconds=LONG)
    assert result.word is Word.FAILED
    assert "no answer" in result.what


async def test_no_probe_begins_after_the_end() -> None:
    hanging = Probe("a", Side.D1, "Try", forever, seconds=0.01)
    results = await run_probes((hanging, probe("b")), None, seconds=0.0)
    assert [result.word for result in results] == [Word.SKIPPED, Word.SKIPPED]
    assert "no time was left" in results[0].what


async def test_the_time_of_a_person_does_not_count() -> None:
    async def typing(_: None) -> Found:
        await asyncio.sleep(0.3)
        return Found("typed")

    person = Probe("a", Side.D1, "Try", typing, seconds=0.01, person=True)
    results = await run_probes((person, probe("b")), None, seconds=0.2)
    assert [result.word for result in results] == [Word.OK, Word.OK]


async def test_each_result_is_told_as_it_comes() -> None:
    told: list[Result] = []
    results = await run_probes((probe("a"), probe("b")), None, seconds=LONG, on_result=told.append)
    assert told == results


async def test_foreign_text_is_made_plain() -> None:
    fault = Failed("a\nb\u202ec" + "x" * 2000, "d\ne")
    (result,) = await run_probes((probe("a", fault),), None, seconds=LONG)
    assert result.what.isprintable()
    assert len(result.what) <= 600
    assert result.fix == "d e"


def test_a_probe_rests_on_earlier_ones_only() -> None:
    seen: set[str] = set()
    for each in PROBES:
        assert seen.issuperset((*each.needs, *each.after)), each.id
        assert each.id not in seen
        seen.add(each.id)


def test_the_ids_are_stable() -> None:
    assert [each.id for each in PROBES] == [
        "profile", "files", "keyring", "passphrases", "client-key", "client-certificate",
        "signing-key", "encryption-key", "journal-folder", "disk-space", "dns", "proxy", "tcp",
        "tls-version", "server-certificate", "client-certificate-accepted", "clock", "token",
        "station-product", "screen-capture",
    ]  # fmt: skip


RESULTS = [
    Result("dns", Word.OK, Side.NETWORK, "Look: good."),
    Result("tcp", Word.FAILED, Side.NETWORK, "Connect: no.", "Ask the network team."),
    Result("clock", Word.SKIPPED, Side.COMPUTER, "Compare: not tried.", "Later."),
]


def test_the_report_as_json() -> None:
    assert json.loads(report.as_json(RESULTS[1:2])) == {
        "probes": [
            {
                "id": "tcp",
                "result": "failed",
                "side": "the branch's network",
                "what": "Connect: no.",
                "fix": "Ask the network team.",
            }
        ]
    }
    assert report.exit_code(RESULTS) == 1
    assert report.exit_code(RESULTS[:1]) == 0
    assert report.exit_code(RESULTS[2:]) == 0


def test_the_report_as_text() -> None:
    assert [line for result in RESULTS for line in report.as_lines(result)] == [
        "+ ok       dns                         Look: good.",
        "X FAILED   tcp                         Connect: no.",
        "           Whose side: the branch's network.",
        "           What to do: Ask the network team.",
        "- skipped  clock                       Compare: not tried.",
        "           Note: Later.",
    ]
    assert report.summary(RESULTS) == "1 failed, 1 skipped, 1 ok."
    assert report.summary(RESULTS[:1]) == "No fault found."
    assert "1 could not be tried" in report.summary([RESULTS[0], RESULTS[2]])
