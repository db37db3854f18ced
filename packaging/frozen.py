"""Freezes the program: PyInstaller in an environment of its own, the same bytes each time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from environments import python_of

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Frozen:
    """A frozen program.

    Attributes:
        folder: the program.
        contents: what went in and where it came from, written by the recipe.
        site: packages of the environment that it was frozen from.
        moment: seconds since 1970 that all its files are dated: that of the commit.
    """

    folder: Path
    contents: Path
    site: Path
    moment: int

    @property
    def program(self) -> Path:
        """The executable for the command line."""
        inside = {"win32": "branch-app.exe", "darwin": "Contents/MacOS/branch-app"}
        return self.folder / inside.get(sys.platform, "branch-app")

    @property
    def python(self) -> Path:
        """The interpreter of the environment that it was frozen from."""
        return python_of(self.site.parents[1 if sys.platform == "win32" else 2])


def freeze(root: Path, build: Path, environment: Path, spec: str) -> Frozen:
    """Freeze a program.

    Args:
        root: the repository.
        build: where to.
        environment: from what.
        spec: PyInstaller's recipe, from ``root``.

    Returns:
        What was made.

    Raises:
        subprocess.CalledProcessError: PyInstaller says no, on standard error.
    """
    work, target, python = build / "work", build / "program", python_of(environment)
    for old in (work, target):
        shutil.rmtree(old, ignore_errors=True)
    moment = commit_time(root)
    subprocess.run(
        [
            python, "-m", "PyInstaller", "--noconfirm",
            "--workpath", work, "--distpath", target, root / spec,
        ],
        cwd=root,
        # The order of sets in compiled code depends on the seed.
        env={
            **os.environ,
            "PYTHONHASHSEED": "0",
            "SOURCE_DATE_EPOCH": str(moment),
            "PYI_LOG_LEVEL": "ERROR",
        },
        check=True,
    )  # fmt: skip
    (contents,) = work.glob("*/contents.json")
    apps = list(target.glob("*.app"))  # on macOS, beside the folder that it was made from
    (folder,) = apps or target.iterdir()
    (site,) = environment.glob("[Ll]ib/**/site-packages")
    return Frozen(folder, contents, site, moment)


def commit_time(root: Path) -> int:
    """Return when the commit was made, or what SOURCE_DATE_EPOCH says."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is not None:
        return int(given)
    asked = subprocess.run(
        ["git", "-C", root, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=True
    )
    return int(asked.stdout)
