"""Builds what a bank installs on Linux, from the frozen program to the tried Debian package.

Writes into ``dist``: the package, its list of parts (CycloneDX), the sums of both, and the report
of the trial. ``--no-smoke`` leaves the trial out.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import deb
import licences
import sbom
import smoke
from frozen import freeze
from parts import read_parts

ROOT = Path(__file__).resolve().parent.parent


def build(root: Path, target: Path) -> Path:
    """Build the package, its list of parts and the sums of both.

    Args:
        root: the repository; what is made on the way goes into its ``build``.
        target: the folder to write to; what it held is removed.

    Returns:
        The package.
    """
    target.mkdir(exist_ok=True)
    for old in target.iterdir():
        old.unlink()
    say("Freezing the program")
    made = freeze(root, root / "build/package")
    say("Collecting its parts and their licences")
    parts = read_parts(made, root)
    licences.collect(parts, made.folder)
    listed = target / "list-of-parts"
    sbom.write_list(parts, made, listed)
    say("Looking whether every part can be loaded")
    subprocess.run([made.folder / "branch-app", "self-check"], check=True)
    say("Building the Debian package")
    package = deb.build(made, root, listed, target)
    listed = listed.rename(package.with_suffix(".cdx.json"))
    sums = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
        for file in sorted((package, listed))
    ]
    (target / "SHA256SUMS").write_text("".join(sums))
    return package


def main() -> int:
    """Build and try it.

    Returns:
        The exit code of the trial.
    """
    target = ROOT / "dist"
    package = build(ROOT, target)
    say("Looking for what Debian's rules do not allow")
    options = ["--fail-on", "error,warning", "--tag-display-limit", "0"]
    subprocess.run(["lintian", *options, package], check=True)
    say("Trying it in a clean Debian")
    done = 0 if "--no-smoke" in sys.argv else smoke.main(package, target / "smoke.txt")
    for file in sorted(target.iterdir()):
        print(f"dist/{file.name}  {file.stat().st_size / 1e6:.1f} MB")
    return done


def say(step: str) -> None:
    """Tell a step."""
    print(f"== {step}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
