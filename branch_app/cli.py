"""The command line: arguments in, exit code out.

Exit codes: 0 done, 1 the thing asked for failed (one line on standard error), 2 wrong usage.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app import bootstrap
from branch_app.domain.errors import AppError, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def run(arguments: Sequence[str]) -> int:
    """Do what the command line asks.

    Args:
        arguments: without the program's name.

    Returns:
        The exit code.
    """
    command = _plain_window(arguments) or _read(arguments)
    try:
        return command()
    except AppError as error:
        print(plain(error.sentence(), limit=4000), file=sys.stderr)  # noqa: T201  # the product
        return 1
    except KeyboardInterrupt:
        return 1
    except Exception as error:
        # A bug: one line for people, the traceback for developers who ask (python -X dev).
        if sys.flags.dev_mode:
            raise
        kind = type(error).__name__
        print(f"Branch Counter met a fault of its own ({kind}). Tell support.", file=sys.stderr)  # noqa: T201
        return 1


def _plain_window(arguments: Sequence[str]) -> Callable[[], int] | None:
    """Nearly every start asks for nothing but the window, which need not wait for a parser."""
    match arguments:
        case []:
            return partial(bootstrap.window, None)
        case ["--training"]:
            return partial(bootstrap.window, None, training=True)
        case ["--profile", file] if file and not file.startswith("-"):
            return partial(bootstrap.window, Path(file))
        case _:
            return None


def _read(arguments: Sequence[str]) -> Callable[[], int]:
    from branch_app import commands  # noqa: PLC0415  # argparse and all commands, when needed

    return commands.read(arguments)
