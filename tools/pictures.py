"""Pictures of every place of the window, to be looked at: ``make pictures``.

In English, Arabic and the pseudo-language, at 100 % and 200 % text, in every theme, from the real
window against a practice counter; they go to ``build/pictures/LANGUAGE-TEXT/THEME/``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from branch_app import shipped
from branch_app.sandbox import provision
from branch_app.ui import language, loop, theme
from tests.support.places import PLACES, another_window, bring_up, open_tour
from tools import pseudo
from tools.texts import ROOT

FOLDER = ROOT / "build" / "pictures"
LANGUAGES = ("en", "ar", pseudo.CODE)
SIZES = {1.0: (1180, 760), 2.0: (1024, 700)}
"""Text scale -> the window's size: 200 % is shown where there is the least room."""
THEMES = {
    "light": theme.Theme(dark=False),
    "dark": theme.Theme(dark=True),
    "light-high-contrast": theme.Theme(dark=False, high_contrast=True),
    "dark-high-contrast": theme.Theme(dark=True, high_contrast=True),
}
"""The first one of a language and size finds the places in their first state."""


async def take(wanted: argparse.Namespace) -> int:
    """Take the pictures.

    Returns:
        0.
    """
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        pseudo.make(work)
        box = provision(work / "box", 1).directory
        async with open_tour(box) as tour:
            for code in wanted.language:
                for scale in wanted.text:
                    catalogues = work if code == pseudo.CODE else shipped.folder() / "translations"
                    look = theme.Theme(dark=False, text_scale=scale)
                    async with another_window(
                        tour, code, look, size=SIZES[scale], catalogues=catalogues
                    ) as one:
                        for place in wanted.place:
                            shown = await bring_up(one, place)
                            for called in wanted.theme:
                                found = THEMES[called]
                                theme.apply(
                                    language.application(),
                                    theme.Theme(found.dark, found.high_contrast, scale),
                                )
                                await one.settle()
                                to = FOLDER / f"{code}-{scale:.0%}".replace("%", "") / called
                                to.mkdir(parents=True, exist_ok=True)
                                shown.grab().save(str(to / f"{place}.png"))
    return 0


def main() -> int:
    """Take all pictures, or those that the arguments name."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--language", nargs="+", default=LANGUAGES)
    reader.add_argument("--text", nargs="+", type=float, default=tuple(SIZES))
    reader.add_argument("--theme", nargs="+", default=tuple(THEMES), choices=tuple(THEMES))
    reader.add_argument("--place", nargs="+", default=tuple(PLACES), choices=tuple(PLACES))
    wanted = reader.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return loop.run(QApplication([*sys.argv[:1], *theme.ARGUMENTS]), lambda: take(wanted))


if __name__ == "__main__":
    sys.exit(main())
