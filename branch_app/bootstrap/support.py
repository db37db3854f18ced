"""The support bundle: the doctor's run, then one file. No probe and no rule enters here."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.bootstrap.checkup import tools
from branch_app.domain.errors import plain
from branch_app.machine import hardening, paths, support_bundle
from branch_app.machine.doctor import report
from branch_app.machine.doctor.checkup import run
from branch_app.machine.keys import files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from branch_app.machine.doctor.probe import Result


async def save(file: Path, named: Path | None, on_result: Callable[[Result], None]) -> None:
    """Let the doctor look, then write the bundle.

    Args:
        file: a zip file that is not there yet.
        named: the profile that was named, or None for the installed one.
        on_result: told of each result as it comes.

    Raises:
        KeyFileError: the file is there already, or cannot be written.
    """
    await in_thread(files.refuse_existing, file)
    results = await run(named, replace(tools(), ask=None), on_result=on_result)
    log_folder = paths.folders().logs
    await in_thread(support_bundle.write_bundle, file, results, named, log_folder)


def command(file: Path, named: Path | None, say: Callable[[str], None]) -> int:
    """Write the bundle, and print what the doctor finds meanwhile; a fault of its is no failure."""
    hardening.harden()  # keys are opened

    def show(result: Result) -> None:
        for line in report.as_lines(result):
            say(line)

    asyncio.run(save(file, named, show))
    say(f"Written: {plain(str(file))}. Nothing in it is secret; look into it before you send it.")
    return 0
