"""Where the journal lies, and whether that place keeps what it is given.

A journal that vanishes with the session, or that two computers write at once, cannot prevent a
second card; so such a place is refused before the first order. What is in the journal, and its
key, do not enter here.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import stat
import sys
import tempfile
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from branch_app.domain.errors import JournalError, plain
from branch_app.domain.words import words
from branch_app.machine.instance import InstanceLock
from branch_app.machine.paths import folders

if sys.platform == "win32":
    import ctypes
else:
    import fcntl

if TYPE_CHECKING:
    from branch_app.domain.profile import Profile

LEAST_FREE = 16 * 1024 * 1024
"""Bytes that must be free before the first request of a day."""

_READABLE = 60
_IN_MEMORY = {"tmpfs", "ramfs", "rootfs", "devtmpfs", "squashfs"}
_SHARED = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "glusterfs", "lustre",
    "beegfs", "gfs2", "ocfs2", "gpfs", "vboxsf", "vmhgfs", "prl_fs", "davfs",
    "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.curlftpfs", "fuse.davfs2",
    "fuse.glusterfs", "fuse.ceph", "fuse.smbnetfs", "fuse.vmhgfs-fuse", "fuse.gcsfuse",
}  # fmt: skip
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REMOTE_DRIVE, _RAM_DRIVE = 4, 6  # GetDriveTypeW
_TEMPORARY, _MANDATORY = 1, 4  # GetProfileType
_IT = "Ask bank IT."


class Keeping(Enum):
    """What a place does with a file."""

    HERE = "keeps it on this computer"
    MEMORY = "forgets it"
    SHARED = "keeps it on another computer"


def journal_folder(profile: Profile) -> Path:
    """Name the folder of a profile's journal, on this computer and never roaming.

    Args:
        profile: its environment, issuer and address make the name; any two that differ get two
            folders.

    Returns:
        A folder that need not exist.
    """
    host = urlsplit(profile.base_url).netloc.lower()
    parts = (profile.environment.value, profile.issuer_id, host)
    readable = re.sub(r"[^A-Za-z0-9.-]+", "_", "_".join(parts))[:_READABLE].strip("._")
    mark = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
    return folders().data / f"{readable}_{mark}"


def check_place(folder: Path, *, allow_memory: bool = False) -> None:
    """Make the folder and see that it is fit for a journal. Blocks.

    An overlay is accepted: containers and build machines live on one, and theirs keeps files as
    long as they live. It is refused where its upper layer is seen to be in memory, as on a system
    that was started from a stick.

    Args:
        folder: from ``journal_folder``.
        allow_memory: accept a place that forgets, for training and tests.

    Raises:
        JournalError: it is not fit; the sentence says why.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_owner(folder)
        _check_keeping(folder, keeping(folder), allow_memory=allow_memory)
        _check_free(folder)
        _check_writes(folder)
    except OSError as error:
        raise _in_words(folder, error) from error


def _refused(folder: Path, what: str, advice: str = _IT, detail: str = "") -> JournalError:
    return JournalError(
        words("The journal's folder {folder} {what}.", folder=plain(str(folder)), what=what),
        advice,
        detail=detail,
    )


def _in_words(folder: Path, error: OSError) -> JournalError:
    detail = errno.errorcode.get(error.errno or 0, type(error).__name__)
    if error.errno in _FULL:
        return _refused(
            folder, words("is on a full disk"), "Free some space, then try again.", detail
        )
    if isinstance(error, FileExistsError | NotADirectoryError):
        return _refused(folder, words("cannot be made: a file is in its place"), detail=detail)
    return _refused(folder, words("cannot be written"), "Ask bank IT to allow it.", detail)


def _check_owner(folder: Path) -> None:
    found = folder.lstat()
    junction = getattr(found, "st_reparse_tag", 0) != 0
    if stat.S_ISLNK(found.st_mode) or junction:
        raise _refused(folder, words("is a link to another place"))
    if sys.platform != "win32":
        if found.st_uid != os.geteuid():
            raise _refused(folder, words("belongs to another user"))
        if found.st_mode & 0o077:
            folder.chmod(0o700)


def _check_keeping(folder: Path, found: Keeping, *, allow_memory: bool) -> None:
    if found is Keeping.SHARED:
        raise _refused(
            folder,
            words("is shared over the network, where two computers could write at once"),
            "Ask bank IT for a folder on this computer.",
        )
    if found is Keeping.MEMORY and not allow_memory:
        raise _refused(
            folder,
            words("is in a place that is emptied when this session ends"),
            "Ask bank IT for a folder that is kept.",
        )


def _check_free(folder: Path) -> None:
    if shutil.disk_usage(folder).free < LEAST_FREE:
        raise _refused(
            folder,
            words("has less than {size} MiB of free space", size=LEAST_FREE // 1024 // 1024),
            "Free some space, then try again.",
        )


def _check_writes(folder: Path) -> None:
    """Write, force to disk and lock a file as the journal will."""
    file, name = tempfile.mkstemp(prefix="probe-", dir=folder)
    path = Path(name)
    try:
        try:
            os.write(file, bytes(4096))
            os.fsync(file)
        finally:
            os.close(file)
        if not locks(path):
            raise _refused(
                folder,
                words("is on a disk that cannot lock files"),
                "Ask bank IT for a folder on a disk of this computer.",
            )
    finally:
        path.unlink(missing_ok=True)


def locks(path: Path) -> bool:
    """Whether a lock on this file keeps a second one out.

    Args:
        path: a file that nobody else uses.

    Returns:
        False where locks are refused, or granted twice.
    """
    first, second = (InstanceLock(path.parent, path.name) for _ in range(2))
    try:
        return first.acquire() and not second.acquire() and _locks_ranges(path)
    except JournalError:
        return False
    finally:
        first.release()
        second.release()


def _locks_ranges(path: Path) -> bool:
    """Try the other kind of lock, which SQLite takes; on Windows there is one kind."""
    if sys.platform != "win32":
        with path.open("rb+") as file:
            try:
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1)
            except OSError:
                return False
    return True


def keeping(folder: Path) -> Keeping:
    """Find out what a folder's file system does with files.

    Args:
        folder: which exists.

    Returns:
        ``HERE`` also where the system does not tell.
    """
    if sys.platform == "win32":
        return _ask_windows(folder)
    if sys.platform != "linux":
        return Keeping.HERE  # macOS has no such folders by itself
    return judge(_mounts(Path("/proc/self/mountinfo").read_text()), _mount_of(folder))


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of mountinfo (``man 5 proc_pid_mountinfo``).

    Attributes:
        id: its number.
        point: where it is mounted.
        kind: the file system, for example "ext4".
        options: of the file system, by name.
    """

    id: int
    point: Path
    kind: str
    options: dict[str, str]


def _mounts(text: str) -> list[Mount]:
    found = []
    for line in text.splitlines():
        left, _, right = line.partition(" - ")
        before, after = left.split(" "), right.split(" ")
        pairs = (option.partition("=") for option in after[2].split(","))
        options = {name: _unescaped(value) for name, _, value in pairs}
        found.append(Mount(int(before[0]), Path(_unescaped(before[4])), after[0], options))
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def _mount_of(folder: Path) -> int:
    """Ask the kernel on which mount a folder is: paths can be covered, device numbers shared."""
    file = os.open(folder, os.O_RDONLY)
    try:
        text = Path(f"/proc/self/fdinfo/{file}").read_text()
    finally:
        os.close(file)
    found = re.search(r"^mnt_id:\s*([0-9]+)$", text, re.MULTILINE)
    return int(found[1]) if found else -1


def judge(mounts: list[Mount], mount: int) -> Keeping:
    """Decide what a mount does with files.

    Args:
        mounts: all of this computer's.
        mount: the one in question; one that is not listed is taken as good.
    """
    found = next((each for each in mounts if each.id == mount), None)
    if found is None:
        return Keeping.HERE
    if found.kind in _SHARED:
        return Keeping.SHARED
    if found.kind in _IN_MEMORY:
        return Keeping.MEMORY
    upper = found.options.get("upperdir", "")
    if found.kind == "overlay" and upper:
        holders = [each for each in mounts if Path(upper).is_relative_to(each.point)]
        holder = max(holders, key=lambda each: len(each.point.parts), default=None)
        if holder is not None and holder.kind in _IN_MEMORY:
            return Keeping.MEMORY
    return Keeping.HERE


def judge_windows(drive: int, profile: int) -> Keeping:
    """Decide by what Windows says.

    Args:
        drive: from GetDriveTypeW.
        profile: from GetProfileType; a temporary or mandatory one is deleted at sign-out.
    """
    if drive == _REMOTE_DRIVE:
        return Keeping.SHARED
    forgets = drive == _RAM_DRIVE or profile & (_TEMPORARY | _MANDATORY)
    return Keeping.MEMORY if forgets else Keeping.HERE


def _ask_windows(folder: Path) -> Keeping:
    flags, drive = 0, 0
    if sys.platform == "win32":
        found = ctypes.c_ulong(0)
        drive = ctypes.windll.kernel32.GetDriveTypeW(folder.resolve().anchor)
        inside = folder.resolve().is_relative_to(Path.home().resolve())
        if inside and ctypes.windll.userenv.GetProfileType(ctypes.byref(found)):
            flags = found.value
    return judge_windows(drive, flags)
