"""What this process asks of the operating system so that its memory and files stay its own.

Nothing else: no policy, no message.
"""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4  # <linux/prctl.h>


def harden() -> tuple[str, ...]:
    """Make new files private, forbid core dumps, and close the memory to other processes.

    To be called once, first thing. What the system refuses is left out: the program goes on.
    On Linux a process that is not dumpable cannot be traced by others of the same user; desktop
    portals cannot look into it either and may fall back to their plain dialogs.

    Returns:
        Names of the measures that this system did not take: "core", "dumpable".
    """
    os.umask(0o077)
    refused = []
    if not _no_core_dumps():
        refused.append("core")
    if not _not_dumpable():
        refused.append("dumpable")
    return tuple(refused)


def _no_core_dumps() -> bool:
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415  # there is none on Windows

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return False
    return True


def _not_dumpable() -> bool:
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415  # wanted on Linux only

    try:
        return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
    except (OSError, AttributeError):
        return False
