"""The composition root: the only module that knows all rooms.

Puts a counter together from its parts for each way of starting, and starts it. No rule and no
widget enters here. Slow libraries are imported where they are first needed, after the window is
painted.
"""

from __future__ import annotations

import gc
import logging
import sys
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from branch_app.background import in_thread
from branch_app.bootstrap.start import Start, a_window_is_open
from branch_app.domain.errors import AppError, plain
from branch_app.domain.words import words
from branch_app.machine import hardening

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.bootstrap.counter import Report
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret
    from branch_app.flow.setting_up import SettingUp

_log = logging.getLogger(__name__)


def window(
    profile: Path | None, *, training: bool = False, setup: bool = False, handed: str = ""
) -> int:
    """Open the counter's window.

    Args:
        profile: the settings that were named, or None for the installed ones.
        training: with an embedded D1 instead.
        setup: with the setup assistant first; then a profile that is named need not be there.
        handed: the address with which another screen hands over a customer, or "".

    Returns:
        The exit code.

    Raises:
        AppError: a profile that was named cannot be used.
    """
    hardening.harden()
    gc.disable()  # while all is loaded nothing is left over; later ``ui/loop`` collects by itself
    from branch_app.ui import app  # noqa: PLC0415  # Qt is loaded only by commands that show it

    begin = partial(_begin_log, kept=not training)
    if training:

        async def with_customer(report: Report, passphrase: Secret[str] | None) -> app.Assembled:
            from branch_app.bootstrap.practice import assemble_training  # noqa: PLC0415  # late

            return replace(await assemble_training(report, passphrase), handed=handed)

        return app.run(with_customer, begin=begin)
    settings = None
    # Nearly always the window is the first and only one, and its settings are read when it is
    # painted; what is wrong with them is said in it. But whoever names a file stands at a terminal.
    if profile is not None or a_window_is_open():
        settings = _settings_or_none(profile, needed=not setup)
    start = Start(settings, profile, handed)
    if start.open_elsewhere():
        return 0
    try:
        return app.run(
            start.assemble,
            begin=begin,
            begin_setup=partial(_begin_setup, profile),
            setup_first=setup,
        )
    finally:
        start.end()


def _begin_log(*, kept: bool) -> None:
    from branch_app import __version__  # noqa: PLC0415  # after the paint
    from branch_app.machine import logs, paths  # noqa: PLC0415  # the same

    logs.configure(paths.folders().logs if kept else None)
    _log.info("started", extra={"version": __version__})


def tell(profile: Path | None, line: str) -> None:
    """Tell the window that is open, if one is, and open none.

    Args:
        profile: the settings that were named, or None for the installed ones.
        line: an address that the window understands.
    """
    start = Start(_settings_or_none(profile, needed=False), profile, line)
    start.open_elsewhere()
    start.end()


def demo(pictures: Path | None, profile: Path | None = None) -> int:
    """Issue one practice card through the real window, printing each step.

    Args:
        pictures: where to save a picture of each page, or None.
        profile: settings of a counter whose D1 is on this computer; None brings one along.

    Returns:
        0 when the card was produced.

    Raises:
        AppError: the profile leads to another computer, or cannot be used.
    """
    hardening.harden()
    from branch_app.domain.card import Environment  # noqa: PLC0415  # as above
    from branch_app.machine import logs  # noqa: PLC0415
    from branch_app.machine import profile as profiles  # noqa: PLC0415

    logs.configure(None)
    # Read as training's, it is refused unless its D1 is on this computer.
    practice = Environment.TRAINING
    settings = profiles.read_profile(profile, environment=practice) if profile else None
    if pictures is not None:
        _make_folder(pictures)
    from branch_app.bootstrap.practice import assemble_training  # noqa: PLC0415  # as above
    from branch_app.ui import app  # noqa: PLC0415
    from branch_app.ui import demo as play  # noqa: PLC0415

    pace = 0.04 if app.has_display() else 0.0

    async def script(shown: Any, counter: Any) -> int:
        return await play.Player(shown, counter, pictures=pictures, say=_say, pace=pace).play()

    if settings is None:
        return app.run(assemble_training, script)
    start = Start(settings, profile)
    if start.open_elsewhere():
        raise AppError("A window is open on these settings already.", "Close it first.")
    try:
        return app.run(start.assemble, script)
    finally:
        start.end()


def sandbox(directory: Path, port: int | None) -> int:
    """Run the D1 sandbox alone until it is interrupted."""
    return import_module("branch_app.sandbox.standalone").run(directory, port)  # type: ignore[no-any-return]


def passphrase(verb: str, name: str, profile: Path | None) -> int:
    """Set, look for or delete a passphrase in the OS keyring.

    Raises:
        AppError: it was not done.
    """
    from branch_app.machine import passphrases  # noqa: PLC0415  # brings cryptography along
    from branch_app.machine.profile import load_profile  # noqa: PLC0415  # as above

    settings = load_profile(profile)
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
    import asyncio  # noqa: PLC0415  # not before the first paint

    from branch_app.bootstrap.audit import Desk, run  # noqa: PLC0415  # brings the database along
    from branch_app.bootstrap.counter import keyring, teller  # noqa: PLC0415  # as above
    from branch_app.bootstrap.records import Records  # noqa: PLC0415
    from branch_app.machine.profile import load_profile  # noqa: PLC0415

    settings = load_profile(profile)
    desk = Desk(Records(settings), keyring(settings), teller(), _say)
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


def check_installation() -> int:
    """Look whether every part of this installation is there, and print what is found."""
    return import_module("branch_app.bootstrap.self_check").command()  # type: ignore[no-any-return]


def support_bundle(file: Path, profile: Path | None) -> int:
    """Write one file with what support needs to see.

    Args:
        file: a zip file that is not there yet.
        profile: the settings that were named, or None for the installed ones.

    Returns:
        0.

    Raises:
        AppError: it was not written.
    """
    from branch_app.bootstrap.support import command  # noqa: PLC0415  # as above

    return command(file, profile, _say)


async def _begin_setup(named: Path | None) -> SettingUp:
    onboarding = await in_thread(import_module, "branch_app.bootstrap.onboarding")
    return await onboarding.begin(named)  # type: ignore[no-any-return]  # imported late


def _settings_or_none(named: Path | None, *, needed: bool) -> Profile | None:
    from branch_app.machine.profile import load_profile  # noqa: PLC0415  # as above

    try:
        return load_profile(named)
    except AppError:
        if named is not None and needed:
            raise
        return None  # read again, and told, when the window is there


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            words("The folder {folder} cannot be made.", folder=plain(str(folder))),
            "Name another one.",
        ) from error


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201  # what the command is for
    sys.stdout.flush()
