"""The log: what happened, in JSON lines that hold nothing worth stealing.

The formatter lets through an allow-list of field names with plain values; everything else prints
as "redacted". Rooms log with the standard library, a constant sentence and ``extra``:

    log = logging.getLogger(__name__)
    log.info("order answered", extra={"request_id": id, "seconds": 0.4})

Messages of other libraries are dropped but for logger and level, exceptions but for their class
and place. No text of an exception, of D1 or of a person may enter the file.
"""

from __future__ import annotations

import json
import logging
import os
import re
import traceback
from datetime import UTC, datetime
from enum import Enum
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Any, cast

from branch_app.domain.errors import AppError
from branch_app.domain.words import words

if TYPE_CHECKING:
    from io import TextIOWrapper
    from pathlib import Path

FIELDS = frozenset({
    "event", "request_id", "correlation", "operation_id", "state", "previous", "outcome", "status",
    "error", "cause", "seconds", "wait", "attempt", "count", "environment", "probe", "result",
    "side", "version", "task", "step", "keyring",
})  # fmt: skip
"""Names that ``extra`` may hold. None of them may ever carry what a person typed."""

OWN = "branch_app"
"""The logger above all of ours."""

FILE = "branch-app.log"
REDACTED = "redacted"

_MOST_BYTES = 1_000_000
_KEPT = 5
_FRAMES = 6
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_SENTENCE = re.compile(r"[A-Za-z][A-Za-z ,.'_-]{0,119}")
_VALUE = re.compile(r"[A-Za-z0-9 _.:/+-]{0,80}")
_ID = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # a UUID, as D1 makes them
    r"|[A-Z]{1,3}(?:-[2-9A-HJ-NP-Z]{5}){4}"  # domain.order.new_id
)
_LONG_NUMBER = re.compile(r"(?:[0-9][ .:/_-]?){8,}")
_TOKEN = re.compile(r"(?=\S*[0-9])(?=\S*[a-z])(?=\S*[A-Z])\S{16,}|\S{41,}")
"""A word as no id of ours looks: all three kinds of characters, or very long."""
_LARGEST = 10_000_000
_KEY = re.compile(r"[a-z_]{1,40}")
_IN_A_LINE = FIELDS | {"at", "level", "logger", "message", "raised", "where", "from"}
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,12}\+00:00")


class AllowList(logging.Formatter):
    """Makes one JSON line of a record, from what is on the list."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a record as one line."""
        line: dict[str, Any] = _fields(record) if is_own(record.name) else {}
        line |= {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname if record.levelname.isalpha() else str(record.levelno),
            "logger": _text(record.name),
        }
        if is_own(record.name):
            line["message"] = _sentence(record.msg)
            if record.args:
                line["args"] = REDACTED
            if record.exc_info and record.exc_info[1] is not None:
                line |= _exception(record.exc_info[1])
        return json.dumps(line, ensure_ascii=True)


def is_own(name: str) -> bool:
    """Tell whether a logger is one of ours."""
    return name == OWN or name.startswith(OWN + ".")


def _sentence(message: object) -> str:
    return message if isinstance(message, str) and _SENTENCE.fullmatch(message) else REDACTED


def _text(text: str) -> str:
    """Let through words and ids; refuse what is long, strange, or holds a number like a card's."""
    if _ID.fullmatch(text):
        return text
    if not _VALUE.fullmatch(text) or _LONG_NUMBER.search(text) or _TOKEN.search(text):
        return REDACTED
    return text


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    given = {key: value for key, value in vars(record).items() if key not in _STANDARD}
    shown: dict[str, Any] = {}
    for key, value in given.items():
        if key in FIELDS:
            shown[key] = _value(value)
        else:
            shown[key if _KEY.fullmatch(key) else REDACTED] = REDACTED
    return shown


def _value(value: object) -> Any:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, BaseException):
        return _text(type(value).__name__)
    if isinstance(value, type):
        return _text(value.__name__)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, float):
        return round(value, 3) if abs(value) < _LARGEST else REDACTED
    if isinstance(value, int):
        return int(value) if abs(value) < _LARGEST else REDACTED
    return _text(value) if isinstance(value, str) else REDACTED


def _exception(error: BaseException) -> dict[str, Any]:
    """Name the class, its causes, and the places in the code; never the text."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    places = [f"{os.path.basename(frame.filename)}:{frame.lineno}" for frame in frames]  # noqa: PTH119  # a frame's file need not exist
    line: dict[str, Any] = {"raised": _text(type(error).__name__), "where": places}
    cause = error.__cause__ or error.__context__
    if cause is not None:
        line["from"] = _text(type(cause).__name__)
    return line


def tail(folder: Path, most: int) -> list[str]:
    """Return the end of the log, each line through the allow-list once more.

    Args:
        folder: where the log is.
        most: bytes that are read, from the newest back.

    Returns:
        Lines, oldest first; none when there is no log. What is no line of ours is left out.
    """
    found: list[str] = []
    for file in (folder / FILE, *(folder / f"{FILE}.{number}" for number in range(1, _KEPT + 1))):
        try:
            content = file.read_bytes()[-most:]
        except OSError:
            break
        found = [line for raw in content.splitlines() if (line := _again(raw))] + found
        most -= len(content)
        if most <= 0:
            break
    return found


def _again(raw: bytes) -> str:
    try:
        read = json.loads(raw)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(read, dict):
        return ""
    line = {name: _checked(name, value) for name, value in read.items() if name in _IN_A_LINE}
    return json.dumps(line, ensure_ascii=True)


def _checked(name: str, value: object) -> Any:
    if name == "at" and isinstance(value, str) and _TIME.fullmatch(value):
        return value
    if name == "message":
        return _sentence(value)
    if name == "where" and isinstance(value, list):
        return [_value(place) for place in value[:_FRAMES]]
    return _value(value)


class _PrivateFile(RotatingFileHandler):
    """A rotated file that only this user can read."""

    def _open(self) -> TextIOWrapper:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)

        return cast(
            "TextIOWrapper",
            open(self.baseFilename, self.mode, encoding="ascii", opener=private),
        )

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's name
        """Say nothing: the standard report would print the record with its arguments."""


def _relevant(record: logging.LogRecord) -> bool:
    return is_own(record.name) or record.levelno >= logging.WARNING


_installed: list[logging.Handler] = []


def configure(folder: Path | None) -> Path | None:
    """Send the log to a file, rotated at 1 MB, six files at most. Replaces an earlier setting.

    Args:
        folder: where to; made with mode 0700, the file with 0600. None keeps no log at all;
            then nothing goes to standard error either.

    Returns:
        The file, or None.

    Raises:
        AppError: the folder cannot be made or written to.
    """
    close()
    handler: logging.Handler = logging.NullHandler()
    file = None
    if folder is not None:
        file = folder / FILE
        handler = _handler(file)
    handler.addFilter(_relevant)
    handler.setFormatter(AllowList())
    root = logging.getLogger()
    root.addHandler(handler)
    _installed.append(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger(OWN).setLevel(logging.INFO)
    for name in ("httpx", "httpcore", "asyncio"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)
    return file


def _handler(file: Path) -> logging.Handler:
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.parent.chmod(0o700)
        handler = _PrivateFile(file, maxBytes=_MOST_BYTES, backupCount=_KEPT)
        file.chmod(0o600)
    except OSError as error:
        raise AppError(
            words(
                "The log cannot be written to {folder} ({kind}).",
                folder=str(file.parent),
                kind=type(error).__name__,
            ),
            "Ask bank IT.",
        ) from None
    return handler


def close() -> None:
    """End what ``configure`` began and close the file."""
    while _installed:
        handler = _installed.pop()
        logging.getLogger().removeHandler(handler)
        handler.close()
        logging.captureWarnings(capture=False)
