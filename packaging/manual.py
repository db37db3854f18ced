"""Writes the manual page from what reads the arguments, so that the two cannot differ.

Runs in the environment that the program is frozen from.
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from branch_app import __version__
from branch_app.commands import make_parser

_END = r"""
.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
what was asked for failed; one line on standard error says why
.TP
.B 2
wrong usage
.SH FILES
.TP
.I /etc/xdg/branch\-counter/profile.toml
settings for all users of this computer; an example lies beside it
.TP
.I ~/.config/branch\-counter/profile.toml
settings of one user
.TP
.I ~/.local/share/branch\-counter/
the encrypted record of requests
.TP
.I ~/.local/state/branch\-counter/log/
the log; it holds no card data and no secret
"""


def page(moment: int) -> str:
    """Write the manual page.

    Args:
        moment: its date, in seconds since 1970.
    """
    parser = make_parser()
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    lines = [
        f'.TH BRANCH\\-APP 1 "{day}" "Branch Counter {__version__}" "User Commands"',
        ".SH NAME",
        "branch\\-app \\- order a payment card at the counter with Thales D1",
        ".SH SYNOPSIS",
        ".B branch\\-app",
        "[\\fIoptions\\fR] [\\fIcommand\\fR ...]",
        ".SH DESCRIPTION",
        _plain(parser.description or ""),
        ".PP",
        "Without a command it opens the window.",
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
        *_commands(parser, ()),
    ]
    return "\n".join(lines) + _END


def _commands(parser: argparse.ArgumentParser, words: tuple[str, ...]) -> list[str]:
    lines: list[str] = []
    for name, command, said in _subcommands(parser):
        path = (*words, name)
        if not list(_subcommands(command)):
            lines += [f".SS {_plain(' '.join(path))}", _plain(said), *_options(command)]
        lines += _commands(command, path)
    return lines


def _subcommands(
    parser: argparse.ArgumentParser,
) -> list[tuple[str, argparse.ArgumentParser, str]]:
    for action in parser._actions:  # noqa: SLF001  # argparse has no other way to list them
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  # the same
            said = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001  # the same
            return [(name, sub, said.get(name, "")) for name, sub in action.choices.items()]
    return []


def _options(parser: argparse.ArgumentParser) -> list[str]:
    lines: list[str] = []
    formatter = parser.formatter_class(prog=parser.prog)
    for action in parser._actions:  # noqa: SLF001  # the same
        if isinstance(action, argparse._SubParsersAction) or action.dest == "help":  # noqa: SLF001  # the same
            continue
        formatter.add_argument(action)
        term = formatter._format_action_invocation(action)  # noqa: SLF001  # the same
        lines += [".TP", f".B {_plain(term)}", _plain(action.help or "")]
    return lines


def _plain(text: str) -> str:
    """Write text so that roff takes no part of it for its own."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    sys.stdout.write(page(int(sys.argv[1])))
