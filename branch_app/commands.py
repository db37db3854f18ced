"""The commands and their arguments, as ``argparse`` reads them.

No work is done here; each command is a function of ``bootstrap``.
"""

from __future__ import annotations

import argparse
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app import __version__, bootstrap
from branch_app.bootstrap import ceremony, handing
from branch_app.domain.errors import plain
from branch_app.domain.profile import NEXT_NAMES, PASSPHRASE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def read(arguments: Sequence[str]) -> Callable[[], int]:
    """Read the arguments; wrong ones end the program with 2 and a line on standard error.

    Args:
        arguments: without the program's name.

    Returns:
        The command, which returns the exit code.
    """
    parser = make_parser()
    options, unknown = parser.parse_known_args(handing.with_command(arguments))
    if unknown and not hasattr(options, "unknown"):
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    options.unknown = unknown
    if options.training and options.profile is not None:
        parser.error("--training brings its own profile")
    return partial(options.command, options)


def make_parser() -> argparse.ArgumentParser:
    """Return what reads the arguments; the manual page is made from it too."""
    parser = argparse.ArgumentParser(
        prog="branch-app", description="Order a card at the counter and follow it until it is made."
    )
    parser.add_argument("--version", action="version", version=f"Branch Counter {__version__}")
    parser.add_argument("--profile", type=Path, metavar="FILE", help="the counter's settings")
    parser.add_argument(
        "--training", action="store_true", help="practise with an embedded D1; nothing is printed"
    )
    parser.set_defaults(command=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    handing.add_parsers(commands)
    _add_setup(commands)
    _add_demo(commands)
    _add_sandbox(commands)
    _add_passphrase(commands)
    _add_journal(commands)
    ceremony.add_parsers(commands, print)
    _add_doctor(commands)
    _add_support_bundle(commands)
    check = commands.add_parser("self-check", help="look whether every part is there and works")
    check.set_defaults(command=lambda _: bootstrap.check_installation())
    return parser


def _add_setup(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    setup = commands.add_parser("setup", help="set up this counter, or change its settings")
    setup.add_argument("--profile", type=Path, metavar="FILE", default=argparse.SUPPRESS)
    setup.set_defaults(command=lambda options: bootstrap.window(options.profile, setup=True))


def _add_demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="issue one practice card through the real screens")
    demo.add_argument("--screenshots", type=Path, metavar="DIR", help="save a picture of each page")
    demo.add_argument(
        "--profile", type=Path, metavar="FILE", default=argparse.SUPPRESS,
        help="of a counter whose D1 is a sandbox on this computer",
    )  # fmt: skip
    demo.set_defaults(command=lambda options: bootstrap.demo(options.screenshots, options.profile))


def _add_sandbox(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sandbox = commands.add_parser("sandbox", help="run a D1 sandbox alone")
    sandbox.add_argument("--dir", type=Path, required=True, help="where its files are written")
    sandbox.add_argument("--port", type=_port, help="default: a free one")
    sandbox.set_defaults(command=lambda options: bootstrap.sandbox(options.dir, options.port))


def _add_passphrase(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    passphrase = commands.add_parser(
        "passphrase", help="passphrases in the keyring of this computer"
    )
    passphrase.add_argument("verb", choices=("set", "status", "delete"))
    names = (*PASSPHRASE_NAMES, *NEXT_NAMES.values())
    passphrase.add_argument("name", choices=names, metavar="NAME")
    passphrase.add_argument(
        # Without a default of its own, the one before the command would be overwritten.
        "--profile", type=Path, metavar="FILE", default=argparse.SUPPRESS
    )  # fmt: skip
    passphrase.set_defaults(
        command=lambda options: bootstrap.passphrase(options.verb, options.name, options.profile)
    )


def _add_journal(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    journal = commands.add_parser("journal", help="check or export the record of requests")
    verbs = journal.add_subparsers(title="verbs", metavar="VERB", required=True)
    verify = verbs.add_parser("verify", help="prove that no event was changed, or name the first")
    verify.set_defaults(command=lambda options: bootstrap.journal("verify", options.profile))
    export = verbs.add_parser("export", help="write the events of a day, without card data")
    export.add_argument("--format", choices=("csv", "json"), default="csv")
    export.add_argument("--day", type=_day, help="YYYY-MM-DD, in UTC; default: today")
    export.add_argument("--until", type=_day, help="last day of a stretch")
    export.set_defaults(
        command=lambda options: bootstrap.journal(
            "export", options.profile, form=options.format, first=options.day, last=options.until
        )
    )
    accept = verbs.add_parser("accept", help="go on with a journal that was put back from a copy")
    accept.set_defaults(command=lambda options: bootstrap.journal("accept", options.profile))
    for verb in (verify, export, accept):
        verb.add_argument("--profile", type=Path, metavar="FILE", default=argparse.SUPPRESS)


def _add_doctor(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    doctor = commands.add_parser(
        "doctor", help="name what is wrong between this computer and D1, and whose fault it is"
    )
    doctor.add_argument("--json", action="store_true", help="for programs")
    doctor.add_argument("--profile", type=Path, metavar="FILE", default=argparse.SUPPRESS)
    doctor.set_defaults(
        command=lambda options: bootstrap.doctor(options.profile, as_json=options.json)
    )


def _add_support_bundle(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bundle = commands.add_parser(
        "support-bundle", help="one file with log, doctor's report, versions; nothing secret"
    )
    bundle.add_argument("file", type=Path, metavar="FILE.zip")
    bundle.add_argument("--profile", type=Path, metavar="FILE", default=argparse.SUPPRESS)
    bundle.set_defaults(
        command=lambda options: bootstrap.support_bundle(options.file, options.profile)
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{plain(text)!r} is not a day like 2026-03-02") from None


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 65535):  # noqa: PLR2004  # ports
        raise argparse.ArgumentTypeError(f"{plain(text)!r} is not a port")
    return int(text)


def _window(options: argparse.Namespace) -> int:
    return bootstrap.window(options.profile, training=options.training)
