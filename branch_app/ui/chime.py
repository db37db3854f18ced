"""Plays one of the shipped sounds, by what the system has for it.

Qt's own sounds are in its Addons, which are not part of the program; a short file needs no more
than the system's player. When to play is decided outside.
"""

from __future__ import annotations

import shutil
import sys
from typing import Final

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from branch_app import shipped

if sys.platform == "win32":
    import winsound

_PLAYERS: Final = ("pw-play", "paplay", "aplay", "afplay")


def play(name: str) -> None:
    """Play a sound and go on at once; without a player the system beeps.

    Args:
        name: of a file in ``resources/sounds`` (``tools/sounds.py`` makes them).
    """
    file = str(shipped.folder() / "sounds" / f"{name}.wav")
    if sys.platform == "win32":
        winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    player = next(filter(None, map(shutil.which, _PLAYERS)), None)
    if player is None or not QProcess.startDetached(player, [file])[0]:
        QApplication.beep()
