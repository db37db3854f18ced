"""What goes into the packaged program and what does not, each exclusion with its reason.

Tables and pure functions only, so that they can be read and tested without PyInstaller and for
every system on any of them. Used by ``branch_app.spec``.
"""

from __future__ import annotations

import json
import re
import struct
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

NAME: Final = "Branch Counter"
PUBLISHER: Final = "Branch Counter"
MAINTAINER: Final = "Branch Counter <support@branchcounter.app>"
IDENTIFIER: Final = "app.branchcounter.BranchCounter"


MODULES: Final = {
    "lib2to3": "rewrites old Python",
    "pdb": "a debugger",
    "pydoc": "shows documentation to developers",
    "readline": "under the GPL, and for interactive Python only",
    "setuptools": "builds packages; it is there because the packaging tool needs it",
    "sqlalchemy.dialects.mssql": "another database",
    "sqlalchemy.dialects.mysql": "another database",
    "sqlalchemy.dialects.oracle": "another database",
    "sqlalchemy.orm": "objects kept in tables: the journal's migrations speak SQL",
    "tkinter": "another tool kit for windows",
}
"""Python modules that are left out, and why."""

HOOKS: Final = {
    "pyi_rth_multiprocessing": "loads multiprocessing at each start; no process is ever spawned",
}
"""What PyInstaller would run at each start and is left out, and why."""

OPTIMIZED: Final = 2
"""Without docstrings and assertions: a ninth of all modules, and loaded at each start."""

SEPARATE: Final = {"jwcrypto": "pyc"}
"""Modules that stay files of their own beside the executable: under the LGPL, and replaceable."""

DATA: Final = {
    "*.dist-info/RECORD": "what pip wrote on the computer that built: another on each",
    "certifi/*": "authorities of its own; a counter trusts the computer's, or the bank's file",
    "branch_app/resources/translations/*.ts": "what translators work on",
}
"""Data that is left out, by its place, and why."""

PLUGINS: Final = {
    "platforms/qxcb": "a window on X11",
    "platforms/qwayland": "a window on Wayland",
    "platforms/qoffscreen": "the demo on a computer without a screen",
    "platforms/qwindows": "a window on Windows",
    "platforms/qcocoa": "a window on macOS",
    "platformthemes/qxdgdesktopportal": "dark and contrast settings of a Linux desktop",
    "platforminputcontexts/composeplatforminputcontext": "accents typed with a compose key",
    "platforminputcontexts/ibusplatforminputcontext": "input methods of a Linux desktop",
    "wayland-shell-integration/xdg-shell": "how a window is placed on Wayland",
    "wayland-decoration-client/adwaita": "a frame on Wayland desktops that draw none",
    "imageformats/qsvg": "our icons",
    "iconengines/qsvgicon": "our icons, sharp at every size",
    "printsupport/": "the printers of this computer",
    "styles/": "the looks of Windows and macOS",
}
"""Qt's plug-ins that are kept, by the beginning of their names, and why.

All others stay out: the GTK theme (it would load GTK into the program), databases, embedded
screens, Vulkan, OpenGL, touch keyboards, pictures other than SVG and PNG, and TLS (Qt's network
is used for one local socket; TLS to D1 is Python's).
"""

LIBRARIES: Final = {
    "Core": "everything",
    "Gui": "everything that is drawn",
    "Widgets": "what the window is made of",
    "Network": "the local socket by which a second start raises the first window",
    "PrintSupport": "the slip on a printer",
    "Test": "the demo presses keys with it",
    "Svg": "our icons",
    "DBus": "accessibility and the desktop's settings on Linux",
    "XcbQpa": "X11",
    "WaylandClient": "Wayland",
}
"""Qt's libraries that are kept, without their ``Qt`` or ``Qt6``, and why."""

MODULES_OF_QT: Final = ("Core", "Gui", "Widgets", "Network", "PrintSupport", "Test")
"""Of these libraries, the ones that Python calls."""

_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?(?P<name>[A-Z][A-Za-z]+)")
_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

Entry = tuple[str, str, str]
"""PyInstaller's: path in the folder, where it is taken from, kind."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is built.

    Attributes:
        platform: as ``sys.platform`` names it.
        languages: codes of those that the program speaks.
    """

    platform: str
    languages: frozenset[str]

    def kept(self, entries: list[Entry]) -> list[Entry]:
        """Leave out of what PyInstaller found what the tables do not name."""
        return [entry for entry in entries if self.keeps(entry[0], entry[1])]

    def keeps(self, place: str, source: str) -> bool:
        """Whether a file goes into the folder.

        Args:
            place: its path in the folder.
            source: where it is taken from.
        """
        path = PurePosixPath(place.replace("\\", "/"))
        if "PySide6" in path.parts and "translations" in path.parts:
            return path.stem.removeprefix("qtbase_") in self.languages
        if "PySide6" in path.parts and "plugins" in path.parts:
            return _keeps_plugin(path)
        if any(fnmatchcase(str(path), pattern) for pattern in DATA):
            return False
        if _QT_LIBRARY.match(path.name):
            return _keeps_library(path)
        return self.platform != "linux" or not _belongs_to_the_system(path, source)


def modules(root: Path) -> list[str]:
    """Name all modules of the program: some are imported by name, after the first paint."""
    files = (root / "branch_app").rglob("*.py")
    names = [".".join(file.relative_to(root).with_suffix("").parts) for file in files]
    return sorted(name.removesuffix(".__init__") for name in names)


def languages(root: Path) -> frozenset[str]:
    """Name the languages that there are translations for."""
    found = (root / "resources/translations").glob("branch_counter_*.qm")
    return frozenset(file.stem.removeprefix("branch_counter_") for file in found)


def _keeps_library(path: PurePosixPath) -> bool:
    named = _QT_LIBRARY.match(path.name)
    from_python = path.parent.name == "PySide6" and path.suffix in {".so", ".pyd"}
    return named is not None and named["name"] in (MODULES_OF_QT if from_python else LIBRARIES)


def _keeps_plugin(path: PurePosixPath) -> bool:
    kind = path.parent.name
    name = path.name.removeprefix("lib")
    return any(f"{kind}/{name}".startswith(known) for known in PLUGINS)


def _belongs_to_the_system(path: PurePosixPath, source: str) -> bool:
    """Whether the Debian package depends on it instead: so it is renewed with the system.

    Python itself goes in: its library and its modules must fit the compiled code.
    """
    ours = path.name.startswith("libpython") or path.parts[0].startswith("python3")
    return source.startswith(_SYSTEM) and not ours


@dataclass(frozen=True, slots=True)
class Made:
    """Files that are made for the executable.

    Attributes:
        icons: by ``sys.platform``; Linux takes its icons from the desktop's theme.
        version: what Windows shows under *Details*.
    """

    icons: dict[str, Path]
    version: Path

    def icon(self, platform: str) -> str | None:
        """Return the icon's file for a platform, if its executables have one."""
        return str(self.icons[platform]) if platform in self.icons else None


def make_files(root: Path, work: Path) -> Made:
    """Write the icons and the version details.

    Args:
        root: the repository.
        work: where to.
    """
    work.mkdir(parents=True, exist_ok=True)
    picture = (root / "resources/icons/branch-counter-256.png").read_bytes()
    ico, icns, details = work / "icon.ico", work / "icon.icns", work / "version.txt"
    # Both formats hold a PNG as it is: ICO for 256 pixels (written as 0), ICNS under "ic08".
    entry = struct.pack("<BBBBHHII", 0, 0, 0, 0, 1, 32, len(picture), 22)
    ico.write_bytes(struct.pack("<HHH", 0, 1, 1) + entry + picture)
    block = struct.pack(">4sI", b"ic08", len(picture) + 8) + picture
    icns.write_bytes(struct.pack(">4sI", b"icns", len(block) + 8) + block)
    details.write_text(version_details(version(root)), encoding="utf-8")
    return Made({"win32": ico, "darwin": icns}, details)


def version(root: Path) -> str:
    """Read the version of the program."""
    text = (root / "branch_app/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([0-9.]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("branch_app/__init__.py names no version of digits and dots")
    return found[1]


def version_details(number: str) -> str:
    """Write the version resource of the Windows executables, as PyInstaller reads it.

    Args:
        number: for example ``1.2.3``.
    """
    four = tuple([*map(int, number.split(".")), 0, 0, 0, 0][:4])
    words = {
        "CompanyName": PUBLISHER,
        "FileDescription": NAME,
        "FileVersion": number,
        "InternalName": "branch-app",
        "OriginalFilename": "branch-app.exe",
        "ProductName": NAME,
        "ProductVersion": number,
    }
    table = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004,
                    fileType=1, subtype=0, date=(0, 0)),
  kids=[StringFileInfo([StringTable('040904B0', [{table}])]),
        VarFileInfo([VarStruct('Translation', [1033, 1200])])])
"""


def info_plist(number: str) -> dict[str, object]:
    """Return what macOS wants to know about the application.

    Args:
        number: the version.
    """
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": number,
        "CFBundleURLTypes": [
            {"CFBundleURLName": IDENTIFIER, "CFBundleURLSchemes": ["branch-counter"]}
        ],
        "LSMinimumSystemVersion": "13.0",  # Qt 6.11's own
        "NSHighResolutionCapable": True,
    }


def write_contents(work: Path, pure: Iterable[Entry], folder: Iterable[Entry]) -> None:
    """Write down every file that went in, and where it came from, for the list of parts.

    Args:
        work: where to: ``contents.json``.
        pure: Python modules, which are packed into the executable.
        folder: the files of the folder.
    """
    entries = [[*entry[:3]] for entry in (*pure, *folder)]
    text = json.dumps(sorted(entries), indent=0)
    (work / "contents.json").write_text(text, encoding="utf-8")
