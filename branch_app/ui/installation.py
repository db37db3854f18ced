"""Whether what the window needs came with the installation and can be loaded.

Used by the self-check only; nothing that a teller sees may enter here.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon

from branch_app import shipped
from branch_app.ui import assets
from branch_app.ui.app import has_display

_ICON_SIZE = 32


def application() -> QGuiApplication:
    """Make the application that fonts and icons need, on the screen where there is one."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["branch-app"])


def fonts() -> str:
    """Load the shipped fonts and name them.

    Raises:
        LookupError: one is not there.
    """
    assets.load_fonts()
    missing = {assets.SANS, assets.MONO} - set(QFontDatabase.families())
    if missing:
        raise LookupError(", ".join(sorted(missing)))
    return f"{assets.SANS}, {assets.MONO}"


def icons() -> str:
    """Draw every icon.

    Raises:
        LookupError: one cannot be drawn: its file or the plug-in for SVG is not there.
    """
    if assets.icon().pixmap(_ICON_SIZE).isNull():
        raise LookupError("the icon of the program")
    files = sorted((shipped.folder() / "icons").glob("*.svg"))
    blank = [file.name for file in files if QIcon(str(file)).pixmap(_ICON_SIZE).isNull()]
    if blank:
        raise LookupError(", ".join(blank))
    return f"{len(files)} drawn"


def translations() -> str:
    """Load every catalogue, ours and Qt's for the same languages.

    Raises:
        LookupError: one cannot be loaded.
    """
    files = sorted((shipped.folder() / "translations").glob("branch_counter_*.qm"))
    codes = [file.stem.removeprefix("branch_counter_") for file in files]
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    theirs = [Path(folder) / f"qtbase_{code}.qm" for code in codes]
    broken = [file.name for file in (*files, *theirs) if not _loads(file)]
    if broken:
        raise LookupError(", ".join(broken))
    return ", ".join(codes) or "English only"


def _loads(file: Path) -> bool:
    return QTranslator().load(str(file))


def licences() -> str:
    """Read the licence of every part.

    Raises:
        LookupError: the packaged program has none with it, or a text is empty.
    """
    parts = assets.licences()
    silent = [part.name for part in parts if not part.text().strip()]
    if silent or (assets.is_packaged() and not parts):
        raise LookupError(", ".join(silent) or "no licence at all")
    return f"of {len(parts)} parts" if parts else "collected when the program is packaged"


def qt() -> str:
    """Name Qt's version and the platform that it draws on."""
    return f"{qVersion()} on {QGuiApplication.platformName()}"
