"""The station and the product that this computer used last, so that nobody picks them twice.

One id in one file each; nothing else may enter here.
"""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path
from typing import Final

STATION: Final = "station"
PRODUCT: Final = "product"
_MOST = 64

_log = logging.getLogger(__name__)


def read_used(folder: Path) -> tuple[str, str]:
    """Read what was used last. Blocks.

    Args:
        folder: of the profile's journal.

    Returns:
        Ids of station and product, "" where none is known; whether the profile still has them is
        for the caller.
    """
    return _read(folder / STATION), _read(folder / PRODUCT)


def keep_used(folder: Path, station: str, product: str) -> None:
    """Write what is used now; failing to is no reason to disturb anybody. Blocks.

    Args:
        folder: of the profile's journal.
        station: its id.
        product: its id.
    """
    try:
        _write(folder / STATION, station)
        _write(folder / PRODUCT, product)
    except OSError as error:
        _log.warning("last used not kept", extra={"error": type(error).__name__})


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(_MOST + 1).strip()[:_MOST]
    except (OSError, UnicodeDecodeError):
        return ""


def _write(path: Path, used: str) -> None:
    handle, name = tempfile.mkstemp(prefix=path.name, dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(used)
    Path(name).replace(path)
