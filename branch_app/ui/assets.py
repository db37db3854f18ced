"""Where the fonts, icons and themes lie, and how they are loaded.

Data only comes from here; no widget, colour or size may enter.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QIcon

from branch_app import shipped

if TYPE_CHECKING:
    from pathlib import Path

SANS = "Inter"
MONO = "JetBrains Mono"
"""A monospaced family that tells 0 from O."""


def load_fonts() -> None:
    """Make the shipped fonts known to Qt; needs a QGuiApplication. A second call does nothing."""
    if SANS in QFontDatabase.families() and MONO in QFontDatabase.families():
        return
    for file in sorted((shipped.folder() / "fonts").glob("*.?tf")):
        QFontDatabase.addApplicationFont(str(file))


def icon() -> QIcon:
    """Return the application's icon."""
    made = QIcon(str(shipped.folder() / "icons" / "branch-counter.svg"))
    made.addFile(str(shipped.folder() / "icons" / "branch-counter-256.png"))
    return made


@dataclass(frozen=True, slots=True)
class Licence:
    """A part of the program that others made, and what it may be used for.

    Attributes:
        name: what it is called.
        version: of the part that is inside.
        terms: the short name of its licence.
        files: the full texts.
    """

    name: str
    version: str
    terms: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """Read the full texts."""
        return "\n\n".join(file.read_text(encoding="utf-8") for file in self.files)


def licences() -> tuple[Licence, ...]:
    """Return the licences of all parts: collected when the program is packaged, else none."""
    place = shipped.folder() / "licences"
    if not (place / "parts.json").is_file():
        return ()
    parts = json.loads((place / "parts.json").read_text(encoding="utf-8"))
    return tuple(
        Licence(
            part["name"],
            part["version"],
            part["licence"],
            tuple(place / text for text in part["texts"]),
        )
        for part in parts
    )


def is_packaged() -> bool:
    """Whether this is the packaged program, which has its licences with it."""
    return bool(getattr(sys, "frozen", False))


def icon_file(name: str) -> str:
    """Return the path of an icon, as a style sheet wants it: forward slashes.

    Args:
        name: file name without ``.svg``.
    """
    return (shipped.folder() / "icons" / f"{name}.svg").as_posix()


def style_template() -> str:
    """Return the style sheet, with ``$names`` in place of colours and sizes."""
    return (shipped.folder() / "themes" / "style.qss").read_text(encoding="utf-8")
