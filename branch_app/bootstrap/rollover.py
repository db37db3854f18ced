"""The rehearsal of a rollover, and the commands ``keys rehearse`` and ``keys switch``.

The rehearsal is the doctor's own run on the settings as they will be. No probe enters here.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from branch_app.bootstrap.trial import try_out
from branch_app.domain.errors import KeyringError, plain
from branch_app.machine.doctor import report
from branch_app.machine.doctor.probe import Word
from branch_app.machine.passphrases import entry_of, follow_rollover, known
from branch_app.machine.profile import load_profile
from branch_app.machine.rollover import rolled_over, switch

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from branch_app.domain.profile import Profile
    from branch_app.machine.doctor.probe import Result
    from branch_app.machine.doctor.state import Tools

_ASIDE = ("profile", "journal-folder", "disk-space", "station-product")
"""Probes of what a rollover does not change."""


async def rehearse(
    profile: Profile,
    tools: Tools,
    on_result: Callable[[Result], None],
    address: str = "",
) -> bool:
    """Ask D1 for a token with the next certificates and keys, and touch none of the present ones.

    Args:
        profile: the settings in use.
        tools: what the doctor's probes may use; ``store`` is the keyring of the present profile.
        on_result: told of each result as it comes.
        address: of another D1, such as Staging's; "" for the profile's own.

    Returns:
        Whether D1 gave a token and nothing was found wrong.

    Raises:
        ProfileError: nothing waits for a rollover.
        InvalidInput: the address is none of a D1.
    """
    settings = rolled_over(profile, address)
    later = replace(
        tools,
        store=lambda _: tools.store(profile),
        entry=lambda name: entry_of(profile, name),
    )
    words: dict[str, Word] = {}

    def told(result: Result) -> None:
        if result.id not in _ASIDE or result.word is Word.FAILED:
            words[result.id] = result.word
            on_result(result)

    await try_out(settings, later, told)
    return Word.FAILED not in words.values() and words.get("token") is Word.OK


def rehearse_command(say: Callable[[str], None], options: argparse.Namespace) -> int:
    """Rehearse, and print each finding; 1 when D1 would not take the next ones."""
    from branch_app.bootstrap.checkup import tools  # noqa: PLC0415  # brings d1's libraries along
    from branch_app.machine import hardening  # noqa: PLC0415

    hardening.harden()  # keys are opened

    def show(result: Result) -> None:
        for line in report.as_lines(result):
            say(line)

    profile = load_profile(options.profile)
    good = asyncio.run(rehearse(profile, tools(), show, options.address))
    say("D1 takes the next ones. Nothing was changed." if good else "Not ready: do not switch yet.")
    return 0 if good else 1


def switch_command(say: Callable[[str], None], options: argparse.Namespace) -> int:
    """Switch, and print what was done."""
    from branch_app.bootstrap.counter import keyring  # noqa: PLC0415  # as above

    profile = load_profile(options.profile)
    store = keyring(profile)
    kept = switch(profile, asyncio.run(known(store)))
    say(f"{plain(str(profile.source))} has the next certificates and keys now.")
    if kept is not None:
        say(f"The former one is kept as {plain(kept.name)}.")
    try:
        asyncio.run(follow_rollover(load_profile(options.profile), store))
    except KeyringError:
        say("The keyring does not answer: the counter asks for the passphrases at its next start.")
    say("Open counters use them from their next start.")
    return 0
