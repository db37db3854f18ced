"""The personalization station that this computer used last, so that nobody picks it twice.

One line in one file; a station's id and nothing else may enter here.
"""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path

FILE = "station"
_MOST = 64

_log = logging.getLogger(__name__)


def last_station(folder: Path) -> str:
    """Read the station that was used last. Blocks.

    Args:
        folder: of the profile's journal.

    Returns:
        Its id, or "" when none is known; whether the profile still has it is for the caller.
    """
    try:
        with (folder / FILE).open(encoding="utf-8") as file:
            return file.read(_MOST + 1).strip()[:_MOST]
    except (OSError, UnicodeDecodeError):
        return ""


def keep_station(folder: Path, station: str) -> None:
    """Write the station that is used now; failing to is no reason to disturb anybody. Blocks.

    Args:
        folder: of the profile's journal.
        station: its id.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=FILE, dir=folder)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(station)
        Path(name).replace(folder / FILE)
    except OSError as error:
        _log.warning("station not kept", extra={"error": type(error).__name__})
