"""The composition root: the only module that knows all rooms.

Puts a counter together from its parts for each way of starting, and starts it. No rule and no
widget enters here. Slow libraries are imported where they are first needed, after the window is
painted.
"""

from __future__ import annotations

import asyncio
import getpass
import sys
import tempfile
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from branch_app.background import in_thread
from branch_app.bootstrap.keycare import KeyCare, follow_rollover
from branch_app.bootstrap.records import Records
from branch_app.domain.card import Environment
from branch_app.domain.errors import AppError, plain
from branch_app.domain.ports import Finding
from branch_app.domain.secret import Secret
from branch_app.machine import hardening, logs, paths
from branch_app.machine import profile as profiles
from branch_app.machine import station as stations

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from branch_app.domain.ports import Clock, IssuingApi, Journal, SecretStore
    from branch_app.domain.profile import Profile
    from branch_app.flow.counter import Counter
    from branch_app.flow.session import Connect
    from branch_app.sandbox import Sandbox
    from branch_app.ui.app import Assembled

    Report = Callable[[str, BaseException], None]

_RAISE_MS = 3000
"""How long a second start waits for the first window to answer."""


def window(profile: Path | None, *, training: bool) -> int:
    """Open the counter's window.

    Args:
        profile: the settings that were named, or None for the installed ones.
        training: with an embedded D1 instead.

    Returns:
        The exit code.

    Raises:
        AppError: a profile that was named cannot be used.
    """
    hardening.harden()
    logs.configure(None if training else paths.folders().logs)
    from branch_app.ui import app  # noqa: PLC0415  # Qt is loaded only by commands that show it

    if training:
        return app.run(_assemble_training)
    # Whoever names a file stands at a terminal; without one, the window says what is wrong.
    settings = profiles.read_profile(profile) if profile is not None else _installed_or_none()
    start = Start(settings)
    if start.open_elsewhere():
        return 0
    try:
        return app.run(start.assemble)
    finally:
        start.end()


def demo(pictures: Path | None) -> int:
    """Issue one practice card through the real window, printing each step.

    Args:
        pictures: where to save a picture of each page, or None.

    Returns:
        0 when the card was produced.
    """
    hardening.harden()
    logs.configure(None)
    if pictures is not None:
        _make_folder(pictures)
    from branch_app.ui import app  # noqa: PLC0415  # as above
    from branch_app.ui import demo as play  # noqa: PLC0415

    pace = 0.04 if app.has_display() else 0.0

    async def script(shown: Any, counter: Any) -> int:
        return await play.Player(shown, counter, pictures=pictures, say=_say, pace=pace).play()

    return app.run(_assemble_training, script)


def sandbox(directory: Path, port: int | None) -> int:
    """Run the D1 sandbox alone until it is interrupted."""
    return import_module("branch_app.sandbox.standalone").run(directory, port)  # type: ignore[no-any-return]


def passphrase(verb: str, name: str, profile: Path | None) -> int:
    """Set, look for or delete a passphrase in the OS keyring.

    Raises:
        AppError: it was not done.
    """
    from branch_app.machine import passphrases  # noqa: PLC0415  # brings cryptography along

    settings = profiles.read_profile(profiles.find_profile(profile))
    verbs = {
        "set": passphrases.set_passphrase,
        "status": passphrases.passphrase_status,
        "delete": passphrases.delete_passphrase,
    }
    for line in verbs[verb](settings, name):
        _say(line)
    return 0


def journal(verb: str, profile: Path | None, **facts: Any) -> int:
    """Check, export or accept the journal of a profile.

    Args:
        verb: ``verify``, ``export`` or ``accept``.
        profile: the settings that were named, or None for the installed ones.
        **facts: of the export: ``form``, ``first``, ``last``.

    Returns:
        0, or 1 when the journal is broken.

    Raises:
        AppError: it cannot be read.
    """
    from branch_app.bootstrap.audit import Desk, run  # noqa: PLC0415  # brings the database along

    settings = profiles.read_profile(profiles.find_profile(profile))
    desk = Desk(Records(settings), _keyring(settings), _teller(), _say)
    return asyncio.run(run(verb, desk, **facts))


def doctor(profile: Path | None, *, as_json: bool) -> int:
    """Look for what is wrong between this computer and D1, and say whose fault it is.

    Args:
        profile: the settings that were named, or None for the installed ones.
        as_json: for programs.

    Returns:
        0, or 1 when a probe failed.
    """
    from branch_app.bootstrap.checkup import doctor as examine  # noqa: PLC0415  # as above

    return examine(profile, as_json=as_json)


class Start:
    """One start of the counter, perhaps in several tries.

    Args:
        settings: the profile, or None when the installed one could not be read.
    """

    def __init__(self, settings: Profile | None) -> None:
        self._settings = settings
        self._records = Records(settings) if settings is not None else None

    def open_elsewhere(self) -> bool:
        """Whether another window is open on this journal, and has been raised."""
        try:
            if self._records is None or self._records.claim():
                return False
        except AppError:
            return False  # the window says why
        from branch_app.ui.raise_window import ask_to_raise  # noqa: PLC0415  # QtNetwork, late

        return ask_to_raise(self._records.address, _RAISE_MS)

    def end(self) -> None:
        """Let another start have the journal."""
        if self._records is not None:
            self._records.release()

    async def assemble(self, report: Report, passphrase: Secret[str] | None) -> Assembled:
        """Put the counter together; may be called again after it raised an ``AppError``."""
        if self._settings is None or self._records is None:
            self._settings = await in_thread(_installed_profile)
            self._records = Records(self._settings)
        records, store = self._records, await in_thread(_keyring, self._settings)
        journal = await records.open(store, passphrase, _teller())
        await records.keep_anchor(journal, store)
        await follow_rollover(self._settings, store)

        async def close() -> None:
            """Nothing but the journal was put up, and the counter closes that."""

        async def before_closing() -> None:
            await records.keep_anchor(journal, store)

        async def keep(used: str) -> None:
            await in_thread(stations.keep_station, records.folder, used)

        counter = build_counter(
            self._settings,
            store,
            report,
            journal=journal,
            station=await in_thread(stations.last_station, records.folder),
        )
        counter.keep_station = keep
        counter.checkup = partial(look, self._settings.source)
        counter.before_closing = before_closing
        return _assembled(counter, close, records.address)


async def look(source: Path, found: Callable[[Finding], None]) -> None:
    """Let the doctor look from inside the window: nobody is asked at a terminal."""
    from branch_app.bootstrap.checkup import tools  # noqa: PLC0415  # as above
    from branch_app.machine.doctor.checkup import run  # noqa: PLC0415

    await run(
        source,
        replace(tools(), ask=None),
        on_result=lambda r: found(Finding(r.word.value, r.side.value, r.what, r.fix)),
    )


def _installed_or_none() -> Profile | None:
    try:
        return _installed_profile()
    except AppError:
        return None  # read again, and told, when the window is there


def _installed_profile() -> Profile:
    return profiles.read_profile(profiles.find_profile(None))


async def _assemble_training(report: Report, _: Secret[str] | None = None) -> Assembled:
    box, folder = await in_thread(_start_sandbox)
    provisioned = box.provisioned
    settings = await in_thread(
        profiles.read_profile, provisioned.profile, environment=Environment.TRAINING
    )
    from branch_app.machine.memory_store import MemoryStore  # noqa: PLC0415  # as above

    store = MemoryStore({name: Secret(value) for name, value in provisioned.passphrases.items()})

    def take_down() -> None:
        box.stop()
        folder.cleanup()

    async def close() -> None:
        await in_thread(take_down)

    return _assembled(build_counter(settings, store, report), close)


def _assembled(
    counter: Counter, close: Callable[[], Awaitable[None]], address: str = ""
) -> Assembled:
    from branch_app.ui.app import Assembled  # noqa: PLC0415  # as above

    return Assembled(counter, close, address)


def build_counter(
    settings: Profile,
    secrets: SecretStore,
    report: Report,
    *,
    journal: Journal | None = None,
    clock: Clock | None = None,
    station: str = "",
) -> Counter:
    """Put a counter together from the real parts.

    Args:
        settings: the profile.
        secrets: where passphrases are remembered.
        report: where a bug in the background goes.
        journal: where requests are kept; None keeps them in memory, for practice.
        clock: another one than the system's.
        station: the one that this computer used last, or "".

    Returns:
        The counter, not yet opened.
    """
    from branch_app.flow.counter import Counter  # noqa: PLC0415  # as above
    from branch_app.journal.memory import MemoryJournal  # noqa: PLC0415
    from branch_app.machine.clock import SystemClock  # noqa: PLC0415

    return Counter(
        profile=settings,
        journal=MemoryJournal() if journal is None else journal,
        secrets=secrets,
        clock=clock or SystemClock(),
        connect=_connect(settings),
        teller=_teller(),
        on_error=report,
        station=station,
        care=KeyCare(settings, secrets),
    )


def _connect(settings: Profile) -> Connect:
    def load(passphrases: Mapping[str, Secret[str]]) -> IssuingApi:
        return import_module("branch_app.d1.orders").open_d1(settings, passphrases)  # type: ignore[no-any-return]

    async def connect(passphrases: Mapping[str, Secret[str]]) -> IssuingApi:
        return await in_thread(load, passphrases)

    return connect


def _keyring(settings: Profile) -> SecretStore:
    store = import_module("branch_app.machine.keyring_store")
    return store.KeyringStore(store.service_for(settings))  # type: ignore[no-any-return]


def _start_sandbox() -> tuple[Sandbox, tempfile.TemporaryDirectory[str]]:
    from branch_app.sandbox import ProvisionError, Sandbox  # noqa: PLC0415  # as above

    folder = None
    try:
        folder = tempfile.TemporaryDirectory(prefix="branch-counter-training-")
        box = Sandbox(Path(folder.name))
        box.start()
    except (OSError, ProvisionError) as error:
        if folder is not None:
            folder.cleanup()
        raise AppError(
            "The training D1 cannot start.",
            "Free some disk space, then try again.",
            detail=type(error).__name__,
        ) from error
    return box, folder


def _teller() -> str:
    """The person signed in at the operating system: no shared name of our own."""
    try:
        return plain(getpass.getuser(), limit=64)
    except (OSError, KeyError):
        return "unknown"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            f"The folder {plain(str(folder))} cannot be made.", "Name another one."
        ) from error


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201  # what the command is for
    sys.stdout.flush()
