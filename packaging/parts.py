"""What the frozen program is made of: every file in it, and the part that it belongs to.

Read from what the recipe wrote down, not from a list of wishes: a file that nobody owns and a part
without a licence are errors. The list of parts (``sbom.py``) and the licences in Help
(``licences.py``) are made from this.
"""

from __future__ import annotations

import json
import platform
import re
import struct
import subprocess
import sys
import sysconfig
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from frozen import Frozen

_LICENCES: Final = {
    # What the metadata of these says in other words, or not at all.
    "backports.tarfile": "MIT",
    "jaraco.classes": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyinstaller-hooks-contrib": "Apache-2.0",
    "sqlcipher3": "Zlib",
}
_TEXT_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_TEXTS = Path(__file__).parent / "licences"
_OURS = "branch-counter"
_ASK_SQLCIPHER = """
import sqlcipher3.dbapi2 as it
(version,) = it.connect(":memory:").execute("pragma cipher_version").fetchone()
print(it.sqlite_version, version.split()[0])
"""


@dataclass(slots=True)
class Part:
    """Something that others made, or we did, with a name and a version of its own.

    Attributes:
        name: as its makers call it.
        version: of what is inside.
        licence: an SPDX expression; "" for our own.
        purl: a package URL, or "".
        texts: the texts of its licence.
        files: places in the folder; modules of the executable by their dotted name.
        inside: what its own files hold, built in by its makers.
    """

    name: str
    version: str
    licence: str
    purl: str = ""
    texts: list[Path] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    inside: list[Part] = field(default_factory=list)


def read_parts(made: Frozen, root: Path) -> list[Part]:
    """Find the part that each file belongs to.

    Args:
        made: the frozen program.
        root: the repository.

    Returns:
        The parts, by name; ours too.

    Raises:
        LookupError: nobody owns a file, or a part has no licence.
    """
    owners = _Owners(made, root)
    found: dict[str, Part] = {}
    for place, source, kind in json.loads(made.contents.read_text(encoding="utf-8")):
        if kind == "SYMLINK" or source == "-":
            continue  # a second name of a file that is counted; a folder of modules
        name = owners.of(place, source)
        if name not in found:
            found[name] = owners.part(name)
        found[name].files.append(place)
    parts = sorted(found.values(), key=lambda part: part.name.lower())
    _look_inside(parts, made)
    for part in _all(parts):
        if part.name != _OURS and not (part.licence and part.texts):
            raise LookupError(f"the licence of {part.name} {part.version} is not known")
    return parts


def _all(parts: list[Part]) -> Iterator[Part]:
    for part in parts:
        yield part
        yield from _all(part.inside)


class _Owners:
    """Knows whose a file is, by where it was taken from."""

    def __init__(self, made: Frozen, root: Path) -> None:
        self._made, self._root = made, root
        self._packages = {
            str(found.metadata["Name"]): found
            for found in metadata.distributions(path=[str(made.site)])
        }
        self._files = {
            str(Path(str(found.locate_file(file))).resolve()): name
            for name, found in self._packages.items()
            for file in found.files or ()
        }

    def of(self, place: str, source: str) -> str:
        path = Path(source).resolve()
        if (name := self._files.get(str(path))) is not None:
            return name
        if path.is_relative_to(self._root / "resources/fonts"):
            return "Inter" if path.name.startswith("Inter") else "JetBrains Mono"
        for folder in ("branch_app", "resources"):
            if path.is_relative_to(self._root / folder):
                return _OURS
        if path.is_relative_to(self._made.contents.parent):
            # Made while freezing: the executable round PyInstaller's loader, and a part of
            # Python's library in one file.
            return "Python" if path.suffix == ".zip" else "pyinstaller"
        if path.name.startswith("libpython") or path.is_relative_to(_standard_library()):
            return "Python"
        raise LookupError(f"nobody knows whose {place} is ({source})")

    def part(self, name: str) -> Part:
        if name == _OURS:
            version = re.search(r'"([\d.]+)"', (self._root / "branch_app/__init__.py").read_text())
            return Part(_OURS, version[1] if version else "", "")
        if name in {"Inter", "JetBrains Mono"}:
            file = self._root / f"resources/fonts/{name.replace(' ', '')}"
            (font,) = file.parent.glob(f"{file.name}-Regular.?tf")
            return Part(name, _font_version(font), "OFL-1.1", texts=[Path(f"{file}-OFL.txt")])
        if name == "Python":
            return _python()
        return self._package(name)

    def _package(self, name: str) -> Part:
        found = self._packages[name]
        about = found.metadata
        said = [about[key] for key in ("License-Expression", "License") if key in about]
        licence = _LICENCES.get(name) or next(iter(said), "")
        texts = [
            Path(str(found.locate_file(file)))
            for file in found.files or ()
            if ".dist-info" in str(file) and _TEXT_NAMES.match(file.name)
        ]
        if "LGPL-3.0" in licence:
            # The LGPL is written as additions to the GPL: its text is both.
            notice = _TEXTS / ("jwcrypto.txt" if name == "jwcrypto" else "Qt.txt")
            texts = [notice, _TEXTS / "LGPL-3.0.txt", _TEXTS / "GPL-3.0.txt"]
        purl = f"pkg:pypi/{name.lower().replace('_', '-').replace('.', '-')}@{found.version}"
        return Part(name, found.version, licence, purl, texts)


def _standard_library() -> Path:
    prefix = Path(sys.base_prefix).resolve()
    # On Windows all of it lies in one folder; elsewhere others live under the same prefix.
    return prefix if sys.platform == "win32" else Path(sysconfig.get_path("stdlib")).resolve()


def _python() -> Part:
    """Python: Debian's build where it is one, with Debian's own version."""
    version = platform.python_version()
    package = f"libpython3.{sys.version_info.minor}-stdlib"
    texts = [Path(f"/usr/share/doc/{package}/copyright")]
    if not texts[0].is_file():
        return Part("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", [_own_licence()])
    asked = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}", package],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    purl = f"pkg:deb/debian/{package}@{asked.stdout}"
    return Part("Python", version, "PSF-2.0", purl, texts)


def _own_licence() -> Path:
    """Return the text that Python's own installer puts beside its library."""
    places = (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")))
    return next(place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file())


def _font_version(font: Path) -> str:
    """Read a font's revision: in its table ``head``, 16 bits before and 16 after the dot."""
    content = font.read_bytes()
    (count,) = struct.unpack_from(">H", content, 4)
    for entry in range(12, 12 + 16 * count, 16):
        name, _, start, _ = struct.unpack_from(">4sIII", content, entry)
        if name == b"head":
            revision: int = struct.unpack_from(">I", content, start + 4)[0]
            return f"{revision / 65536:.3f}"
    raise LookupError(f"{font.name} has no version")


def _look_inside(parts: list[Part], made: Frozen) -> None:
    """Add what the makers of a part have built into it."""
    known: dict[str, Callable[[Part, Frozen], list[Part]]] = {
        "PySide6_Essentials": _in_qt,
        "cryptography": _in_cryptography,
        "sqlcipher3": _in_sqlcipher,
    }
    for part in parts:
        if part.name in known:
            part.inside = known[part.name](part, made)


def _text(name: str) -> list[Path]:
    return [_TEXTS / f"{name}.txt"]


def _in_qt(part: Part, _: Frozen) -> list[Part]:
    (icu,) = {
        found[1] for file in part.files if (found := re.search(r"libicudata\.so\.(\d+)", file))
    } or {""}
    qt = Part(
        "Qt", part.version, "LGPL-3.0-only", f"pkg:generic/qt@{part.version}",
        [_TEXTS / f"{name}.txt" for name in ("Qt", "Qt-third-party", "LGPL-3.0", "GPL-3.0")],
    )  # fmt: skip
    return [qt] if not icu else [
        qt, Part("ICU", icu, "Unicode-DFS-2016", f"pkg:generic/icu@{icu}", _text("ICU"))
    ]  # fmt: skip


def _in_cryptography(part: Part, made: Frozen) -> list[Part]:
    """Read its makers' own lists of what they built in."""
    found = []
    for file in sorted(made.site.glob(f"cryptography-{part.version}.dist-info/sboms/*.json")):
        for entry in json.loads(file.read_text(encoding="utf-8"))["components"]:
            terms = [one.get("expression", "") for one in entry.get("licenses", ())]
            licence = terms[0] if terms else "Apache-2.0"
            # The licences of these are all kinds that come with the package itself; OpenSSL
            # states none there.
            texts = _text("Apache-2.0") if entry["name"] == "openssl" else part.texts
            purl = entry.get("purl", "").partition("?")[0]
            found.append(Part(entry["name"], entry["version"], licence, purl, texts))
    return found


def _in_sqlcipher(_: Part, made: Frozen) -> list[Part]:
    """Ask the library itself."""
    asked = subprocess.run(
        [made.python, "-c", _ASK_SQLCIPHER],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    sqlite, sqlcipher = asked.stdout.split()
    (library,) = made.site.glob("sqlcipher3/_sqlite3.*")
    openssl = re.search(rb"OpenSSL (\d+\.\d+\.\d+\w*) \d+ \w+ \d{4}", library.read_bytes())
    if openssl is None:
        raise LookupError("sqlcipher3 no longer says which OpenSSL is built into it")
    version = openssl[1].decode()
    return [
        Part("SQLCipher", sqlcipher, "BSD-3-Clause", f"pkg:generic/sqlcipher@{sqlcipher}",
             _text("SQLCipher")),
        Part("SQLite", sqlite, "blessing", f"pkg:generic/sqlite@{sqlite}", _text("SQLite")),
        Part("OpenSSL", version, "Apache-2.0", f"pkg:generic/openssl@{version}",
             _text("Apache-2.0")),
    ]  # fmt: skip
