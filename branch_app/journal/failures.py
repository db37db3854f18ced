"""What went wrong with the file, in words for a person: the one map of all technical causes.

No statement, parameter or key may enter a text here, and nothing made here carries the technical
exception with it: that one can hold names or a sealed order.
"""

from __future__ import annotations

import errno
import sqlite3
from typing import Final

import msgspec
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it ships no types

from branch_app.domain.errors import JournalError
from branch_app.domain.words import together

_BUSY, _NO_MEMORY, _READ_ONLY, _IO, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DB, _TOO_BIG = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_TOOBIG,
)
_MOVED: Final = sqlite3.SQLITE_READONLY_DBMOVED
_RESTORE = "Call bank IT: the journal must be restored from a copy. Do not delete it."

_Words = tuple[str, str]
_FULL_WORDS: _Words = (
    "The disk is full: the journal could not be written.",
    "Free some space on this computer, then try again.",
)
_DENIED_WORDS: _Words = (
    "This computer does not let Branch Counter use the journal file.",
    "Call bank IT: the user needs to read and write the journal and its folder.",
)
_IO_WORDS: _Words = (
    "The disk did not do its work: the journal could not be read or written.",
    "Try again. If it stays so, call bank IT: the disk or its connection may be failing.",
)
_GONE_WORDS: _Words = (
    "The journal file is gone: it was deleted, moved or put back while Branch Counter was open.",
    together("Close Branch Counter on this computer.", _RESTORE),
)
_BUSY_WORDS: _Words = (
    "Another program has held the journal for too long.",
    "Try again. If it stays so, close the other windows of Branch Counter and any backup.",
)
_CORRUPT_WORDS: _Words = ("The journal file is damaged.", _RESTORE)
_STRANGE_WORDS: _Words = (
    (
        "The journal cannot be read: its key is another one, or the file is damaged or not a "
        "journal. From the outside these look the same."
    ),
    "Call bank IT: check that this computer's keyring and this file belong together.",
)

_BY_CODE: dict[int, _Words] = {
    _BUSY: _BUSY_WORDS,
    sqlite3.SQLITE_LOCKED: _BUSY_WORDS,
    _READ_ONLY: (
        "The journal can be read but not written.",
        "Call bank IT: the journal file or its folder is read-only.",
    ),
    _IO: _IO_WORDS,
    _CORRUPT: _CORRUPT_WORDS,
    _FULL: _FULL_WORDS,
    _TOO_BIG: _FULL_WORDS,
    _CANNOT_OPEN: (
        "The journal file cannot be opened.",
        "Call bank IT: its folder is missing or may not be used.",
    ),
    _NOT_A_DB: _STRANGE_WORDS,
    _NO_MEMORY: ("This computer has no memory left.", "Close other programs, then try again."),
    sqlite3.SQLITE_PERM: _DENIED_WORDS,
    sqlite3.SQLITE_AUTH: _DENIED_WORDS,
}
_BY_ERRNO: dict[int, _Words] = {
    errno.ENOSPC: _FULL_WORDS,
    errno.EDQUOT: _FULL_WORDS,
    errno.EFBIG: _FULL_WORDS,
    errno.EROFS: _BY_CODE[_READ_ONLY],
    errno.EACCES: _DENIED_WORDS,
    errno.EPERM: _DENIED_WORDS,
    errno.ENOENT: _GONE_WORDS,
    errno.EIO: _IO_WORDS,
}
_OTHER_WORDS: _Words = (
    "The journal did not do what was asked.",
    "Try again. If it stays so, call bank IT.",
)


def translate(caught: Exception) -> JournalError | None:
    """Return the failure for a technical exception, or None when it is none of ours.

    The caller raises it after its ``except`` block, so that the technical exception is not
    hung on it.
    """
    if isinstance(caught, dbapi2.Error):
        return _from_code(caught)
    if isinstance(caught, OSError):
        words = _BY_ERRNO.get(caught.errno or 0, _OTHER_WORDS)
        return JournalError(*words, detail=errno.errorcode.get(caught.errno or 0, "OSError"))
    if isinstance(caught, msgspec.MsgspecError | UnicodeError):
        return JournalError(*_CORRUPT_WORDS, detail="a record that cannot be read")
    return None


def _from_code(cause: BaseException) -> JournalError:
    code = int(getattr(cause, "sqlite_errorcode", 0))
    detail = str(getattr(cause, "sqlite_errorname", type(cause).__name__))
    if code == _MOVED:
        return gone()
    words = _BY_CODE.get(code & 0xFF, _OTHER_WORDS)
    if not code and "decode" in str(cause):  # a damaged text: the driver gives it no code
        words = _CORRUPT_WORDS
    return JournalError(*words, detail=detail)


def gone() -> JournalError:
    """The file was there when it was opened and is not there now."""
    return JournalError(*_GONE_WORDS)


def missing() -> JournalError:
    """There must be a file, and there is none."""
    return JournalError(
        "The journal of this computer is missing.",
        together(_RESTORE, "To begin a new one on purpose, bank IT removes the mark beside it."),
    )


def newer(stamp: str) -> JournalError:
    """The file has a stamp that this version does not know."""
    return JournalError(
        "This journal was made by a newer Branch Counter.",
        "Use that version, or have bank IT install it here.",
        detail=f"schema {stamp}",
    )


def forged() -> JournalError:
    """The chain's own row is not what Branch Counter wrote."""
    return JournalError(
        "The journal was changed by something that is not Branch Counter. Nothing was written.",
        "Call bank IT: the journal must be verified before it is used again.",
    )


def closed() -> JournalError:
    """It was closed by this program."""
    return JournalError("The journal is closed.", "Start Branch Counter again.")


def too_young() -> JournalError:
    """A purge would take what must still be kept."""
    return JournalError(
        "Nothing younger than 12 months may be removed from the journal.",
        "Choose an earlier day.",
    )
