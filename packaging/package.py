"""Builds what a bank installs on Linux, from the frozen program to the tried Debian package.

Writes into ``dist``: the package, its list of parts (CycloneDX), the sums of both, and the report
of the trial. ``--no-smoke`` leaves the trial out; ``--program-only`` ends with the frozen program
and its list of parts, for the installers of Windows and macOS.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import deb
import licences
import recipe
import sbom
import smoke
from frozen import freeze
from parts import read_parts

if TYPE_CHECKING:
    from frozen import Frozen

ROOT = Path(__file__).resolve().parent.parent


def program(root: Path, target: Path) -> tuple[Frozen, Path]:
    """Freeze the program, with the licences of its parts, and list them.

    Args:
        root: the repository; what is made on the way goes into its ``build``.
        target: the folder for the list; what it held is removed.

    Returns:
        The program and the list.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    say("Freezing the program")
    build = root / "build/package"
    made = freeze(root, build, build / "freeze", "packaging/branch_app.spec")
    say("Collecting its parts and their licences")
    parts = read_parts(made, root)
    licences.collect(parts, made.folder)
    listed = target / f"branch-counter-{recipe.version(root)}-{sys.platform}.cdx.json"
    sbom.write_list(parts, made, listed)
    say("Looking whether every part can be loaded")
    subprocess.run([made.program, "self-check"], check=True)
    return made, listed


def package(root: Path, made: Frozen, listed: Path) -> Path:
    """Build the Debian package and the sums.

    Args:
        root: the repository.
        made: the program.
        listed: its list of parts; the package comes to lie beside it, with the same name.

    Returns:
        The package.
    """
    say("Building the Debian package")
    built = deb.build(made, root, listed, listed.parent)
    listed = listed.rename(built.with_suffix(".cdx.json"))
    sums = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
        for file in sorted((built, listed))
    ]
    (listed.parent / "SHA256SUMS").write_text("".join(sums))
    say("Looking for what Debian's rules do not allow")
    options = ["--fail-on", "error,warning", "--tag-display-limit", "0"]
    subprocess.run(["lintian", *options, built], check=True)
    return built


def main() -> int:
    """Build it and try it.

    Returns:
        The exit code of the trial.
    """
    target, done = ROOT / "dist", 0
    made, listed = program(ROOT, target)
    if "--program-only" not in sys.argv:
        built = package(ROOT, made, listed)
        if "--no-smoke" not in sys.argv:
            say("Trying it in a clean Debian")
            done = smoke.main(built, target / "smoke.txt")
    for file in sorted(target.iterdir()):
        print(f"dist/{file.name}  {file.stat().st_size / 1e6:.1f} MB")
    return done


def say(step: str) -> None:
    """Tell a step."""
    print(f"== {step}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
