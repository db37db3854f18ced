"""What the kernel says about a process: its time, its memory, how often it woke.

A process of the program lets nobody look into it (``machine.hardening``), so each side reads its
own figures here, in the same way.
"""

from __future__ import annotations

import resource
from pathlib import Path

_KIB_PER_MIB = 1024


def memory() -> dict[str, float]:
    """Return this process's proportional and peak resident memory, MiB.

    Proportional: a page that n processes share counts 1/n (proc(5), smaps_rollup).
    """
    return {
        "pss": _kib("/proc/self/smaps_rollup", "Pss:") / _KIB_PER_MIB,
        "peak": _kib("/proc/self/status", "VmHWM:") / _KIB_PER_MIB,
    }


def cpu() -> float:
    """Return seconds of user and system time of this process, all threads."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def wakes() -> int:
    """Return how often a thread of this process gave up the processor to wait."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw


def _kib(file: str, name: str) -> int:
    for line in Path(file).read_text(encoding="ascii").splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    raise LookupError(name)
