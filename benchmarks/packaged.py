"""The packaged program beside a bare window packaged the same way: size, and start to first window.

    python -m benchmarks.packaged [ROUNDS]

prints one JSON object: ``size`` in bytes and ``start`` in milliseconds, each with ``ours`` and
``bare``. Needs the frozen program (``make package``, or ``packaging/package.sh --program-only``);
the bare window is frozen here, once. Linux only: it watches an X screen of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from screen import Screen

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "packaging"))

from frozen import freeze
from screen import open_screen

ROOT = Path(__file__).resolve().parents[1]
_BUILD = ROOT / "build"
_OURS = _BUILD / "package/program/branch-counter/branch-app"


class Packaged(NamedTuple):
    """What was measured.

    Attributes:
        size: bytes of both folders, ours first.
        ours: milliseconds to our first window, one a round.
        bare: the same for the bare one, in turns with ours.
    """

    size: tuple[int, int]
    ours: tuple[float, ...]
    bare: tuple[float, ...]


def measure(rounds: int) -> Packaged:
    """Measure both in turns.

    Args:
        rounds: how often each is started.

    Raises:
        FileNotFoundError: the program has not been frozen.
    """
    if not _OURS.is_file():
        raise FileNotFoundError("freeze the program first: make package")
    bare = _bare()
    ours, other = [], []
    with open_screen() as screen, tempfile.TemporaryDirectory() as home:
        for turn in range(rounds + 1):
            first = _start(screen, home, str(_OURS), "--training")
            second = _start(screen, home, str(bare))
            if turn:  # the first start of all reads the disk
                ours.append(first)
                other.append(second)
    return Packaged((_size(_OURS.parent), _size(bare.parent)), tuple(ours), tuple(other))


def _bare() -> Path:
    program = _BUILD / "bench/packaged/program/hello/hello"
    if not program.is_file():
        freeze(
            ROOT, _BUILD / "bench/packaged", _BUILD / "package/freeze", "benchmarks/bare/hello.spec"
        )
    return program


def _start(screen: Screen, home: str, *command: str) -> float:
    """Start a program, wait until its window is on the screen, and end it.

    Returns:
        Milliseconds.
    """
    with screen.watched() as until_mapped:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command,
            env={"DISPLAY": screen.display, "HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/bin"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            until_mapped(60)
            return 1000 * (time.perf_counter() - begun)
        finally:
            process.kill()
            process.wait()


def _size(folder: Path) -> int:
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())


def main() -> None:
    """Run the command."""
    found = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    told = {
        "size": {"ours": found.size[0], "bare": found.size[1]},
        "start": {"ours": found.ours, "bare": found.bare},
    }
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
