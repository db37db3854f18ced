"""The journal's file and folder: made for one user only, noticed when they go.

Nothing that knows what is in the file may enter here.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from branch_app.journal import failures

if TYPE_CHECKING:
    from pathlib import Path

_PRIVATE: Final = 0o600
_PRIVATE_FOLDER: Final = 0o700
_MARK_TEXT = """\
The journal beside this file holds the audit trail of this computer.
If the journal is missing, restore it from a copy.
Remove this file only to begin a new journal on purpose.
"""

Identity = tuple[int, int]
"""Device and file number: what stays the same while a file is the same."""


def mark_of(path: Path) -> Path:
    """Return the place of the mark that says: there was a journal here."""
    return path.with_name(path.name + ".kept")


def ready(path: Path, *, must_exist: bool) -> None:
    """See to it that there is a file, empty if it is a new one.

    Args:
        path: of the journal.
        must_exist: the caller knows that there was one.

    Raises:
        JournalError: there was one, and it is gone or empty.
        OSError: the folder or the file cannot be made.
    """
    _make_folder(path.parent)
    marked = mark_of(path).exists()  # first: another window may be making both at this moment
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        size = 0
    if size:
        return
    if must_exist or marked:
        raise failures.missing()
    _make(path, b"")


def _make_folder(folder: Path) -> None:
    """Make a folder and those above it so that their names survive a power cut."""
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    for one in made:
        sync_folder(one.parent)


def mark(path: Path) -> None:
    """Leave the mark, and close the files to other users. What is there already stays."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        with suppress(OSError):  # another owner made it so on purpose, or it is not there
            path.with_name(name).chmod(_PRIVATE)
    if not mark_of(path).exists():
        _make(mark_of(path), _MARK_TEXT.encode())


def _make(path: Path, content: bytes) -> None:
    """Write a small file so that it and its name survive a power cut."""
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | getattr(os, "O_BINARY", 0), _PRIVATE)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk. Windows does that with the file."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def identity(path: Path) -> Identity:
    """Return what tells this file from another one of the same name.

    Raises:
        JournalError: there is none.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        found = None
    if found is None:
        raise failures.gone()
    return found.st_dev, found.st_ino
