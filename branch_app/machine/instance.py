"""One window for each user and profile: a lock of the operating system, and where to knock.

The lock ends with its process, however that dies. It is never a file with a process id in it: such
a file outlives a crash and names a stranger later. What the lock protects does not enter here.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.domain.errors import JournalError, plain
from branch_app.domain.words import words

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

WINDOW_LOCK = "window.lock"

LONGEST_ADDRESS = 90
"""Bytes. A Unix socket takes 107 (macOS: 103), of which Qt needs some while it makes one."""

_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class InstanceLock:
    """A lock that one process at a time can hold, and one object in it.

    The file stays behind, empty: to delete it would let two processes lock two files of the same
    name. Programs that this one starts do not inherit it; a bare ``os.fork`` would.

    Args:
        folder: made, for this user only, when it is not there.
        name: of the file in it.
    """

    def __init__(self, folder: Path, name: str = WINDOW_LOCK) -> None:
        self._path = folder / name
        self._file: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._file is not None

    def acquire(self) -> bool:
        """Take the lock, without waiting.

        Returns:
            False when another holds it.

        Raises:
            JournalError: the file cannot be made, or cannot be locked.
        """
        if self._file is not None:
            return True
        file = None
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Python opens every file so that no program started from here inherits it (PEP 446).
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            file = os.open(self._path, flags, 0o600)
            taken = _lock(file)
        except OSError as error:
            if file is not None:
                os.close(file)
            raise _unusable(self._path, error) from error
        if taken:
            self._file = file
        else:
            os.close(file)
        return taken

    def release(self) -> None:
        """Give the lock back; without it, do nothing."""
        if self._file is not None:
            # On Windows, where a closed file may stay locked for a moment, say it first.
            _unlock(self._file)
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        if not self.acquire():
            raise JournalError(
                "Branch Counter is in use in another window or command.",
                "Close that one, then try again.",
            )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def any_held(place: Path) -> bool:
    """Whether the window lock of any folder in a place is held.

    Args:
        place: the folder above those that windows lock.
    """
    for file in place.glob(f"*/{WINDOW_LOCK}"):
        lock = InstanceLock(file.parent)
        try:
            if not lock.acquire():
                return True
        except JournalError:
            continue  # told when its own turn comes
        lock.release()
    return False


def _lock(file: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _BUSY:
            return False
        raise
    return True


def _unlock(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)


def _unusable(path: Path, error: OSError) -> JournalError:
    return JournalError(
        words("The file {file} cannot be made or locked.", file=plain(str(path))),
        "Ask bank IT to look at this folder.",
        detail=errno.errorcode.get(error.errno or 0, type(error).__name__),
    )


def address(folder: Path) -> str:
    """Name the local socket at which the window of a folder listens.

    The same for every start of one user, at most ``LONGEST_ADDRESS`` bytes long.

    Args:
        folder: the one that ``InstanceLock`` locks.

    Returns:
        A path; on Windows the name of a pipe.
    """
    import hashlib  # noqa: PLC0415  # after the first paint
    import tempfile  # noqa: PLC0415  # the same

    mark = hashlib.sha256(os.fsencode(folder.absolute()) + b"\0" + _user().encode()).hexdigest()
    name = f"branch-counter-{mark[:16]}"
    if sys.platform == "win32":
        return name
    places = [Path(os.environ.get("XDG_RUNTIME_DIR", "")), Path(f"/run/user/{os.geteuid()}")]
    private = [place for place in places if _private(place)]
    for place in (*private, Path(tempfile.gettempdir())):
        found = str(place / name)
        if len(os.fsencode(found)) <= LONGEST_ADDRESS:
            return found
    return f"/tmp/{name}"  # noqa: S108  # the one place left; who answers there is looked at


def _user() -> str:
    import getpass  # noqa: PLC0415  # after the first paint

    return getpass.getuser() if sys.platform == "win32" else str(os.geteuid())


def _private(folder: Path) -> bool:
    """Whether a folder is this user's and nobody else's."""
    if not folder.is_absolute():
        return False
    try:
        found = folder.lstat()
    except OSError:
        return False
    mine = sys.platform == "win32" or found.st_uid == os.geteuid()
    return mine and stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
