"""Builds what a bank installs on Linux, from the frozen program to the tried Debian package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import licences
import sbom
from frozen import freeze
from parts import read_parts

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/package"
DIST = ROOT / "dist"


def main() -> int:
    """Build, and say each step."""
    say("Freezing the program")
    made = freeze(ROOT, BUILD)
    say("Collecting licences and the list of parts")
    parts = read_parts(made, ROOT)
    licences.collect(parts, made.folder)
    DIST.mkdir(exist_ok=True)
    sbom.write_list(parts, made, DIST / "branch-counter.cdx.json")
    say("Looking whether every part is in it")
    subprocess.run([made.folder / "branch-app", "self-check"], check=True)
    return 0


def say(step: str) -> None:
    """Tell a step."""
    print(f"== {step}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
