"""How this process asks the system for memory. Nothing that holds data enters here."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8  # <malloc.h>


def share_one_heap() -> bool:
    """Let all threads share one heap: with one for each, the C library keeps many half empty.

    To be called before the first thread. Only the GNU C library has such a setting (mallopt(3)).

    Returns:
        Whether the system took it.
    """
    if sys.platform != "linux":
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1) == 1)
    except (OSError, AttributeError):
        return False
