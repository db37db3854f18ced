"""Builds the package twice from one commit, in two places, and compares: byte for byte.

Each build makes its own environments from the pinned packages. Where the packages differ, every
file that does is named, with the reason where there is a known one. Usage: reproduce.py [FOLDER]
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
_PLACES: Final = ("one", "another/place")
"""Of different length: a build must not remember where it was made."""
_REASONS: Final[dict[str, str]] = {}
"""Files that may differ, by a pattern, and why. None does today."""


def main(work: Path) -> int:
    """Build twice and compare.

    Args:
        work: a folder for both builds; emptied.

    Returns:
        0 when the packages are the same, or differ only for known reasons.
    """
    shutil.rmtree(work, ignore_errors=True)
    commit = _ask("git", "-C", str(ROOT), "rev-parse", "HEAD")
    first, second = (_build(work / place, commit) for place in _PLACES)
    if first.read_bytes() == second.read_bytes():
        print(f"The same, byte for byte: {first.name}")
        return 0
    print(f"The packages differ: {first.stat().st_size} and {second.stat().st_size} bytes")
    unknown = 0
    for name in _different(_unpacked(first), _unpacked(second)):
        reason = next((why for known, why in _REASONS.items() if fnmatch(name, known)), "")
        unknown += not reason
        print(f"  {name}: {reason or 'no known reason'}")
    return 1 if unknown else 0


def _build(place: Path, commit: str) -> Path:
    subprocess.run(["git", "clone", "--quiet", "--no-checkout", ROOT, place], check=True)
    subprocess.run(["git", "-C", place, "checkout", "--quiet", commit], check=True)
    subprocess.run([place / "packaging/package.sh", "--no-smoke"], check=True)
    (package,) = (place / "dist").glob("*.deb")
    return package


def _ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _unpacked(package: Path) -> Path:
    """Unpack a package: its files, and its control files under ``DEBIAN``."""
    folder = package.parent / "unpacked"
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    return folder


def _different(first: Path, second: Path) -> list[str]:
    names = {str(f.relative_to(top)) for top in (first, second) for f in top.rglob("*")}
    return sorted(name for name in names if _facts(first / name) != _facts(second / name))


def _facts(path: Path) -> tuple[object, ...]:
    """Return what makes a file what it is."""
    if path.is_symlink():
        return ("link", path.readlink())
    if not path.exists():
        return ("missing",)
    facts = path.stat()
    if path.is_dir():  # dated by its unpacking, where links are made last
        return ("folder", facts.st_mode)
    return ("file", facts.st_mode, facts.st_mtime, path.read_bytes())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/reproduce"))
