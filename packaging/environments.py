"""Makes the environments that packaging needs, from exactly the pinned packages.

The program is frozen from one that holds nothing else: a library of a tool that another library
asks for if it is there would be packaged along. The tools have one of their own.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
NAMES: Final = ("freeze", "sbom")


def python_of(environment: Path) -> Path:
    """Return the interpreter of an environment."""
    inside = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    return environment / inside


def make(name: str) -> None:
    """Make an environment, unless it is there and its lock file has not changed.

    Args:
        name: of the lock file in this folder, and of the environment.
    """
    lock = Path(__file__).with_name(f"{name}.txt")
    environment = ROOT / "build/package" / name
    made_from = environment / "lock"
    if made_from.is_file() and made_from.read_bytes() == lock.read_bytes():
        return
    shutil.rmtree(environment, ignore_errors=True)
    venv.create(environment, with_pip=True)
    install = ["-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    subprocess.run(
        [python_of(environment), *install, "--require-hashes", "--requirement", lock], check=True
    )
    shutil.copy(lock, made_from)


if __name__ == "__main__":
    for each in NAMES:
        make(each)
