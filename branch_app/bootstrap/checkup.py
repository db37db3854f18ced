"""The command ``doctor``: the probes of ``machine``, with the one real call that is D1's.

Puts ``machine`` and ``d1`` together and prints. No probe enters here.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.domain.errors import AppError
from branch_app.machine import hardening
from branch_app.machine.doctor import report
from branch_app.machine.doctor.checkup import run
from branch_app.machine.doctor.state import STEP_SECONDS, Tools
from branch_app.machine.journal_place import journal_folder
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.last_used import read_used
from branch_app.machine.passphrases import follow_rollover, read_secret
from branch_app.machine.profile import load_profile

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from branch_app.d1.orders import D1
    from branch_app.domain.ports import SecretStore
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret
    from branch_app.machine.doctor.probe import Result

_TOKEN_SECONDS = 10.0


def doctor(profile: Path | None, *, as_json: bool) -> int:
    """Name what is wrong between this computer and D1, and whose side it is on.

    Args:
        profile: the settings that were named, or None for the installed ones.
        as_json: one JSON object when all is done, instead of lines as they come.

    Returns:
        1 when a probe failed, else 0.
    """
    hardening.harden()  # keys are opened
    results = asyncio.run(_examine(profile, None if as_json else _show))
    _say(report.as_json(results) if as_json else report.summary(results))
    return report.exit_code(results)


async def _examine(
    profile: Path | None, on_result: Callable[[Result], None] | None
) -> list[Result]:
    """Take up a rollover first, as a start of the counter does; then look."""
    with suppress(AppError):  # the probes say what is wrong
        settings = await in_thread(load_profile, profile)
        await follow_rollover(settings, _store(settings))
    return await run(profile, tools(), on_result=on_result)


def tools() -> Tools:
    """Return the real parts; a person is asked only where standard input is a terminal."""
    asked = _ask if sys.stdin is not None and sys.stdin.isatty() else None
    return Tools(store=_store, context=_context, token=_token, ask=asked, station=_station)


def _store(settings: Profile) -> SecretStore:
    return KeyringStore(service_for(settings), timeout=STEP_SECONDS)


def _station(settings: Profile) -> str:
    return read_used(journal_folder(settings))[0]


def _context(settings: Profile, word: Secret[str]) -> ssl.SSLContext:
    return import_module("branch_app.d1.tls").make_context(settings, word)  # type: ignore[no-any-return]  # imported late


async def _token(settings: Profile, words: Mapping[str, Secret[str]]) -> None:
    """Ask for a token and drop it."""

    def load() -> D1:
        return import_module("branch_app.d1.orders").open_d1(settings, words)  # type: ignore[no-any-return]  # imported late

    d1 = await in_thread(load)
    try:
        async with asyncio.timeout(_TOKEN_SECONDS):
            await d1.fetch_token()
    finally:
        await d1.aclose()


def _ask(name: str) -> Secret[str] | None:
    try:
        with _interruptible():
            return read_secret(f"Passphrase {name} (Enter to leave it out): ")
    except AppError:
        return None  # nothing was typed, or it would have been seen


@contextmanager
def _interruptible() -> Iterator[None]:
    """Let Ctrl-C end the question at once; asyncio would wait for the answer first."""
    former = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, former)


def _show(result: Result) -> None:
    for line in report.as_lines(result):
        _say(line)


def _say(text: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    shown = text.encode(encoding, "replace").decode(encoding)
    print(shown, flush=True)  # noqa: T201  # what the command is for
