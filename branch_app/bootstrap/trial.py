"""Settings that stand in no profile of this computer yet, tried by the doctor.

A copy is written into a passing folder and examined like any other profile: with a real token
request, and without an order. No probe and no rule enters here.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.domain.card import Environment
from branch_app.machine.doctor.checkup import run
from branch_app.machine.profile_writer import profile_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.profile import Profile
    from branch_app.machine.doctor.probe import Result
    from branch_app.machine.doctor.state import Tools


async def try_out(
    profile: Profile, tools: Tools, on_result: Callable[[Result], None] | None = None
) -> list[Result]:
    """Let the doctor look at settings.

    Args:
        profile: the settings; the files that they name stay where they are.
        tools: what the probes may use.
        on_result: told of each result as it comes.

    Returns:
        One result for each probe.
    """
    with tempfile.TemporaryDirectory(prefix="branch-counter-") as place:
        file = await in_thread(_copy, profile, Path(place))
        return await run(file, tools, on_result=on_result)


def _copy(profile: Profile, place: Path) -> Path:
    """Write all settings into one file. Training's own D1 is, for the doctor, a custom one."""
    training = profile.environment is Environment.TRAINING
    environment = Environment.CUSTOM if training else profile.environment
    file = place / "profile.toml"
    whole = replace(profile, origins={}, environment=environment)
    file.write_text(profile_text(whole, place), encoding="utf-8")
    return file
