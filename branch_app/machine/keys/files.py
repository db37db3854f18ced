"""Files that appear whole or not at all.

Content is written beside the target, forced to disk, and only then given its name. No key may be
written here in the clear: callers bring it encrypted.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.domain.errors import KeyFileError, plain
from branch_app.domain.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

PRIVATE = 0o600
PUBLIC = 0o644
MOST_BYTES = 256 * 1024
_FOLDER = 0o700
_MODE_BITS = 0o777


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter; one that is there stays as it is.

    Raises:
        KeyFileError: it cannot be made.
    """
    with _in_words(folder):
        if not folder.is_dir():
            folder.mkdir(parents=True, mode=_FOLDER)
            folder.chmod(_FOLDER)


def read(path: Path) -> bytes:
    """Read a small file.

    Raises:
        KeyFileError: it is not there, cannot be read, or is far too large.
    """
    name = plain(path.name)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise KeyFileError(
            words("There is no file {file}.", file=plain(str(path))), "Check the name."
        ) from None
    except (OSError, ValueError) as error:
        raise KeyFileError(
            words("{file} cannot be read ({why}).", file=name, why=type(error).__name__)
        ) from None
    if len(content) > MOST_BYTES:
        raise KeyFileError(
            words("{file} is larger than any key file (256 KiB).", file=name), "Check the name."
        )
    return content


def refuse_existing(*paths: Path) -> None:
    """Refuse to go on where a file is in the way.

    Raises:
        KeyFileError: naming the first that is there.
    """
    for path in paths:
        if os.path.lexists(path):
            raise _there_already(path)


def write_new(path: Path, content: bytes, mode: int = PRIVATE) -> None:
    """Write a file that must not be there yet.

    Raises:
        KeyFileError: it is there, or cannot be written.
    """
    with _in_words(path), written_beside(path, content, mode) as half:
        try:
            _give_name(half, path)
        except FileExistsError:
            raise _there_already(path) from None


def replace(path: Path, content: bytes) -> None:
    """Replace a file by other content; its mode and, where allowed, its owner stay.

    Raises:
        KeyFileError: it cannot be written; the old content is whole.
    """
    target = path.resolve()  # a link stays a link
    with _in_words(path):
        before = target.stat()
        with written_beside(target, content, before.st_mode & _MODE_BITS) as half:
            if hasattr(os, "chown") and half.stat().st_uid != before.st_uid:
                with contextlib.suppress(PermissionError):
                    os.chown(half, before.st_uid, before.st_gid)
            half.replace(target)


def write_keeping(path: Path, content: bytes, mode: int = PUBLIC) -> Path | None:
    """Write a file and keep the former one as ``NAME.1``; older ones move up to ``.2`` and on.

    Args:
        path: where.
        content: what.
        mode: of the new file.

    Returns:
        The copy of the former file, or None when there was none or it was the same.

    Raises:
        KeyFileError: it cannot be written; the former file is whole and in its place.
    """
    with _in_words(path), written_beside(path, content, mode) as half:
        return put_keeping(half, path)


def put_keeping(half: Path, path: Path) -> Path | None:
    """Give a finished file its name, keeping the former one (see ``write_keeping``)."""
    try:
        former = path.read_bytes()
    except FileNotFoundError:
        former = None
    if former is None or former == half.read_bytes():
        half.replace(path)
        return None
    kept = _numbered(path, 1)
    _move_up(path)
    with written_beside(kept, former, path.stat().st_mode & _MODE_BITS) as copy:
        copy.replace(kept)
    half.replace(path)
    return kept


@contextlib.contextmanager
def written_beside(path: Path, content: bytes, mode: int) -> Iterator[Path]:
    """Write content to disk under a passing name in the folder of ``path``.

    Yields:
        The passing file. Whoever wants it gives it its name; what remains is removed.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:64]}.", suffix=".part", dir=path.parent)
    half = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.chmod(mode)
        yield half
        _keep_folder(path.parent)
    finally:
        half.unlink(missing_ok=True)


def _give_name(half: Path, path: Path) -> None:
    """Name a file without ever writing over another one."""
    if os.name == "nt":
        half.rename(path)  # refuses there when the name is taken
        return
    try:
        os.link(half, path)
    except FileExistsError:
        raise
    except OSError:  # a USB stick (FAT) knows no second name
        if os.path.lexists(path):
            raise FileExistsError from None
        half.replace(path)


def _numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}")


def _move_up(path: Path) -> None:
    free = 1
    while os.path.lexists(_numbered(path, free)):
        free += 1
    for number in range(free - 1, 0, -1):
        _numbered(path, number).replace(_numbered(path, number + 1))


def _keep_folder(folder: Path) -> None:
    """Force the folder's list of names to disk, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:  # some network folders cannot
        pass
    finally:
        os.close(handle)


def _there_already(path: Path) -> KeyFileError:
    return KeyFileError(
        words("{file} is there already and is never written over.", file=plain(str(path))),
        "Choose another folder, or move the file away.",
    )


@contextlib.contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise KeyFileError(
            words("{file} cannot be written: {why}.", file=plain(str(path)), why=plain(why)),
            "Check the folder.",
        ) from None
