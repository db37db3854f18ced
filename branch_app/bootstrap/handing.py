"""The commands with which another screen hands over a customer: ``new``, ``open`` and an address.

Arguments in, an address out: the grammar is in ``domain/handover``. Nothing that is refused is
repeated on the terminal, not even in a message about wrong usage.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app import bootstrap
from branch_app.domain.handover import FIELDS, SCHEME, HandOverRefused, parse_fields, parse_url

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from branch_app.domain.handover import HandOver

_HELP = {
    "consumer-id": "the customer's number at the bank",
    "given-name": "given names; left out for a person with one name",
    "surname": "as the customer writes it",
    "name": "the printed name, where the bank has one already",
    "product": "the product's id in the profile",
    "reason": "creation, renewal or replacement",
}


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands.

    Args:
        commands: of the program.
    """
    new = commands.add_parser(
        "new", help="begin a card for a customer whom another program knows", allow_abbrev=False
    )
    for key in FIELDS:
        # Absent and repeated ones are told by the grammar, which quotes no value.
        new.add_argument(f"--{key}", action="append", metavar="TEXT", default=[], help=_HELP[key])
    new.set_defaults(command=_new, unknown=[])
    open_ = commands.add_parser("open", help=f"begin a card as a {SCHEME}: address says")
    open_.add_argument("url", metavar="URL")
    open_.set_defaults(command=lambda options: _hand_over(options, lambda: parse_url(options.url)))
    for command in (new, open_):
        command.add_argument("--profile", type=Path, metavar="FILE", default=argparse.SUPPRESS)


def with_command(arguments: Sequence[str]) -> list[str]:
    """Put ``open`` before an address that stands alone, as the desktop passes it.

    Args:
        arguments: of the program.

    Returns:
        The same, or with the command.
    """
    given = list(arguments)
    places = [at for at, each in enumerate(given) if each.lower().startswith(f"{SCHEME}:")]
    if places and "open" not in given[: places[0]]:
        given.insert(places[0], "open")
    return given


def _new(options: argparse.Namespace) -> int:
    pairs = [(key, value) for key in FIELDS for value in getattr(options, key.replace("-", "_"))]
    # What argparse does not know may be card data: its name is looked at, its value never.
    pairs += [(each.partition("=")[0].lstrip("-"), "") for each in options.unknown]
    return _hand_over(options, lambda: parse_fields(pairs))


def _hand_over(options: argparse.Namespace, read: Callable[[], HandOver]) -> int:
    try:
        handed = read()
    except HandOverRefused as fault:
        if not options.training:
            bootstrap.tell(options.profile, fault.why.url)
        raise
    return bootstrap.window(options.profile, training=options.training, handed=handed.url)
