"""Answers of a setup that was left before its end, in a file beside the profile-to-be.

Thales takes days to answer, and the setup goes on then. No passphrase is ever among the answers;
what is read here is checked again by whoever takes it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from branch_app.domain.errors import KeyFileError
from branch_app.domain.onboarding import Kept
from branch_app.machine.keys import files

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


class _Shape(msgspec.Struct, frozen=True):
    answers: dict[str, str]
    rows: dict[str, list[dict[str, str]]]


def place(profile: Path) -> Path:
    """Return the file for the answers of a profile."""
    return profile.with_name(f"{profile.name}.setup")


def read(profile: Path) -> Kept | None:
    """Read what was kept; None where nothing was, or nothing of use. Blocks."""
    try:
        found = msgspec.json.decode(files.read(place(profile)), type=_Shape)
    except (KeyFileError, msgspec.MsgspecError, UnicodeError):
        return None
    return Kept(found.answers, found.rows)


def write(profile: Path, kept: Kept | None) -> None:
    """Keep answers, or forget them; that it failed is logged and disturbs nobody. Blocks."""
    path = place(profile)
    try:
        if kept is None:
            path.unlink(missing_ok=True)
            return
        rows = {section: list(map(dict, each)) for section, each in kept.rows.items()}
        files.make_folder(path.parent)
        content = msgspec.json.encode(_Shape(dict(kept.answers), rows))
        with files.written_beside(path, content, files.PRIVATE) as half:
            half.replace(path)
    except (OSError, ValueError, KeyFileError) as error:
        _log.warning("answers not kept", extra={"error": type(error).__name__})
