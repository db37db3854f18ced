"""A start with a profile: its settings, its journal, the counter for the window.

Slow libraries are imported where they are first needed, after the window is painted.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.domain.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from branch_app.bootstrap.counter import Report
    from branch_app.bootstrap.records import Records
    from branch_app.domain.ports import Finding
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret
    from branch_app.flow.counter import Counter
    from branch_app.machine.doctor.probe import Result
    from branch_app.ui.app import Assembled

_RAISE_MS = 3000
"""How long a second start waits for the first window to answer."""


def a_window_is_open() -> bool:
    """Whether this user has a window open, on whichever settings."""
    from branch_app.machine.instance import any_held  # noqa: PLC0415  # as above
    from branch_app.machine.paths import folders  # noqa: PLC0415

    return any_held(folders().data)


class Start:
    """One start of the counter, perhaps in several tries.

    Args:
        settings: the profile, or None to read it when the window is there and can say what is
            wrong with it.
        named: the file it comes from and is read from again; None is what is installed.
        handed: the address with which another screen hands over a customer, or "".
    """

    def __init__(
        self, settings: Profile | None, named: Path | None = None, handed: str = ""
    ) -> None:
        self._named = named
        self._handed = handed
        self._records = None if settings is None else _records(settings)

    def open_elsewhere(self) -> bool:
        """Whether another window is open on this journal, has been raised, and told who comes."""
        try:
            if self._records is None or self._records.claim():
                return False
        except AppError:
            return False  # the window says why
        from branch_app.ui.raise_window import ask_to_raise  # noqa: PLC0415  # QtNetwork, late

        return ask_to_raise(self._records.address, _RAISE_MS, self._handed)

    def end(self) -> None:
        """Let another start have the journal, and read the settings anew if there is a next try."""
        if self._records is not None:
            self._records.release()
        self._records = None

    async def assemble(self, report: Report, passphrase: Secret[str] | None) -> Assembled:
        """Put the counter together. After a failure, or its end, it is read and made anew."""
        try:
            return await self._assemble(report, passphrase)
        except BaseException:
            self.end()
            raise

    async def _assemble(self, report: Report, passphrase: Secret[str] | None) -> Assembled:
        from branch_app.bootstrap.counter import build_counter, keyring, teller  # noqa: PLC0415
        from branch_app.bootstrap.keycare import follow_rollover  # noqa: PLC0415
        from branch_app.machine import last_used  # noqa: PLC0415
        from branch_app.machine.profile import load_profile  # noqa: PLC0415

        if self._records is None:
            self._records = _records(await in_thread(load_profile, self._named))
        records, settings = self._records, self._records.settings
        store = await in_thread(keyring, settings)
        journal = await records.open(store, passphrase, teller())
        await records.keep_anchor(journal, store)
        await follow_rollover(settings, store)

        async def close() -> None:
            self.end()

        async def before_closing() -> None:
            await records.keep_anchor(journal, store)

        async def keep(station: str, product: str) -> None:
            await in_thread(last_used.keep_used, records.folder, station, product)

        counter = build_counter(
            settings,
            store,
            report,
            journal=journal,
            used=await in_thread(last_used.read_used, records.folder),
        )
        counter.keep_used = keep
        counter.checkup = partial(look, self._named)
        counter.bundle = Bundle(self._named)
        counter.before_closing = before_closing
        handed, self._handed = self._handed, ""  # once, whatever settings come later
        return assembled(counter, close, records.address, handed)


def _records(settings: Profile) -> Records:
    from branch_app.bootstrap.records import Records  # noqa: PLC0415  # as above

    return Records(settings)


def assembled(
    counter: Counter,
    close: Callable[[], Awaitable[None]],
    address: str = "",
    handed: str = "",
) -> Assembled:
    """Return what the window opens; see ``ui.app.Assembled``."""
    from branch_app.ui.app import Assembled  # noqa: PLC0415  # as above

    return Assembled(counter, close, address, handed)


class Bundle:
    """A ``domain.ports.Bundle`` for one profile.

    Args:
        named: the profile that was named, or None for the installed one.
    """

    def __init__(self, named: Path | None) -> None:
        self._named = named

    def suggested(self) -> Path:
        """Return where the file would go: the person's own folder, with the time in its name."""
        from datetime import datetime  # noqa: PLC0415  # as above

        return Path.home() / f"branch-counter-support-{datetime.now():%Y%m%d-%H%M}.zip"  # noqa: DTZ005  # the person's own time

    async def __call__(self, file: Path, found: Callable[[Finding], None]) -> None:
        """Let the doctor look, then write the file."""
        support = await in_thread(import_module, "branch_app.bootstrap.support")
        await support.save(file, self._named, lambda result: found(_finding(result)))


async def look(named: Path | None, found: Callable[[Finding], None]) -> None:
    """Let the doctor look from inside the window: nobody is asked at a terminal."""
    from branch_app.bootstrap.checkup import tools  # noqa: PLC0415  # as above
    from branch_app.machine.doctor.checkup import run  # noqa: PLC0415

    await run(
        named,
        replace(tools(), ask=None),
        on_result=lambda result: found(_finding(result)),
    )


def _finding(result: Result) -> Finding:
    from branch_app.domain.ports import Finding  # noqa: PLC0415  # not before the first paint

    return Finding(result.word.value, result.side.value, result.what, result.fix)
