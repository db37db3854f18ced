"""Builds the Debian package from the frozen program: the same bytes each time.

There are no maintainer scripts: nothing has to run on the bank's computer to install, upgrade or
remove the program. Desktop entry and icons are taken up by Debian's own triggers.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING, Final

from recipe import IDENTIFIER, MAINTAINER

if TYPE_CHECKING:
    from pathlib import Path

    from frozen import Frozen

PACKAGE: Final = "branch-counter"
_LATE: Final = {
    "ca-certificates": "the authorities that trust = system means",
    "libdbus-1-3": "Qt opens it by name when it first talks to the desktop",
}
"""What is needed and linked to by nothing, and why."""


def build(made: Frozen, root: Path, sbom: Path, target: Path) -> Path:
    """Build the package.

    Args:
        made: the frozen program, with its licences.
        root: the repository.
        sbom: the list of parts.
        target: the folder for the package.

    Returns:
        The package.
    """
    tree = made.folder.parent.parent / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(made.folder, tree / "opt" / PACKAGE, symlinks=True)
    facts = _facts(made, root, tree)
    _lay_out(made, root, tree, facts)
    share = tree / "usr/share"
    shutil.copy(sbom, share / "doc" / PACKAGE / "sbom.cdx.json")
    subprocess.run(["desktop-file-validate", *share.glob("applications/*")], check=True)
    subprocess.run(
        ["appstreamcli", "validate", "--no-net", *share.glob("metainfo/*")],
        stdout=subprocess.DEVNULL,
        check=True,
    )
    _control(root, tree, facts)
    _normalise(tree, made.moment)
    package = target / f"{PACKAGE}_{facts['VERSION']}_{facts['ARCHITECTURE']}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", tree, package],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(made.moment)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return package


def _facts(made: Frozen, root: Path, tree: Path) -> dict[str, str]:
    version = re.search(r'"([\d.]+)"', (root / "branch_app/__init__.py").read_text())
    day = datetime.fromtimestamp(made.moment, UTC)
    return {
        "VERSION": version[1] if version else "",
        "ARCHITECTURE": _ask("dpkg", "--print-architecture"),
        "MAINTAINER": MAINTAINER,
        "DATE": day.date().isoformat(),
        "TIME": format_datetime(day),
        "DEPENDS": ", ".join(_dependencies(tree)),
    }


def _lay_out(made: Frozen, root: Path, tree: Path, facts: dict[str, str]) -> None:
    """Put everything but the program in its place."""
    linux, share = root / "packaging/linux", tree / "usr/share"
    drawn, icons = root / "resources/icons", share / "icons/hicolor"
    for source, place in (
        (linux / "branch-counter.desktop", share / "applications/branch-counter.desktop"),
        (drawn / "branch-counter.svg", icons / "scalable/apps/branch-counter.svg"),
        (
            root / "resources/icons/branch-counter-256.png",
            icons / "256x256/apps/branch-counter.png",
        ),
        (linux / "copyright", share / f"doc/{PACKAGE}/copyright"),
        (linux / "lintian-overrides", share / f"lintian/overrides/{PACKAGE}"),
        (linux / "profile.toml.example", tree / "etc/xdg/branch-counter/profile.toml.example"),
    ):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)
    about = share / f"metainfo/{IDENTIFIER}.metainfo.xml"
    about.parent.mkdir()
    about.write_text(_filled((linux / about.name).read_text(), facts))
    manual = subprocess.run(
        [made.python, root / "packaging/manual.py", str(made.moment)],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    _packed(share / "man/man1/branch-app.1.gz", manual)
    changes = f"{PACKAGE} ({facts['VERSION']}) stable; urgency=medium\n\n"
    changes += "  * See CHANGELOG.md of this version.\n\n"
    changes += f" -- {facts['MAINTAINER']}  {facts['TIME']}\n"
    _packed(share / f"doc/{PACKAGE}/changelog.gz", changes)
    _packed(share / f"doc/{PACKAGE}/NEWS.gz", (root / "CHANGELOG.md").read_text())
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/branch-app").symlink_to(f"/opt/{PACKAGE}/branch-app")


def _dependencies(tree: Path) -> list[str]:
    """Compute the Debian packages of the libraries that are linked, and add what is opened late."""
    program = tree / "opt" / PACKAGE
    folders = {file.parent for file in program.rglob("*.so*")}
    binaries = [
        file
        for file in program.rglob("*")
        if file.is_file() and not file.is_symlink() and file.open("rb").read(4) == b"\x7fELF"
    ]
    work = tree / "debian"  # dpkg-shlibdeps wants to stand in a source package
    work.mkdir()
    (work / "control").write_text(f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n")
    told = subprocess.run(
        [
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", "-xlibc-bin",
            *(f"-l{folder}" for folder in sorted(folders)),
            *(f"-e{file}" for file in sorted(binaries)),
        ],
        cwd=tree, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if told.returncode != 0:
        raise RuntimeError(f"dpkg-shlibdeps: {told.stderr}")
    shutil.rmtree(work)
    linked = told.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
    named = {entry.split()[0] for entry in linked}
    return sorted([*linked, *(_LATE.keys() - named)])


def _control(root: Path, tree: Path, facts: dict[str, str]) -> None:
    files = [file for file in sorted(tree.rglob("*")) if file.is_file() and not file.is_symlink()]
    size = sum(-(-file.stat().st_size // 1024) for file in files)
    control = tree / "DEBIAN"
    control.mkdir()
    text = (root / "packaging/linux/control").read_text()
    (control / "control").write_text(_filled(text, facts | {"SIZE": str(size)}))
    settings = [f"/{file.relative_to(tree)}" for file in files if file.is_relative_to(tree / "etc")]
    (control / "conffiles").write_text("".join(f"{file}\n" for file in settings))
    sums = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{file.relative_to(tree)}\n"
        for file in files
        if f"/{file.relative_to(tree)}" not in settings
    ]
    (control / "md5sums").write_text("".join(sums))


def _normalise(tree: Path, moment: int) -> None:
    """Give every file the same rights and date, whoever builds, whenever."""
    runs = tree / "opt" / PACKAGE / "branch-app"
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _filled(text: str, facts: dict[str, str]) -> str:
    return re.sub(r"@([A-Z]+)@", lambda found: facts[found[1]], text)


def _packed(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def _ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
