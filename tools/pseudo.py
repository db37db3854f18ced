"""A pseudo-language: English that looks foreign and is longer, so that what was forgotten shows.

Every letter wears an accent, every text is two fifths longer and stands between marks. A text
without marks was not translated; one whose end mark is missing was clipped.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from tools.texts import sources
from tools.translations import Message, compile_file, write

if TYPE_CHECKING:
    from pathlib import Path

CODE = "pseudo"
BEGIN, END = "[!! ", " !!]"
LONGER = 0.4
"""How much longer a text becomes: what German and Finnish need of English."""

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀćđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁĆĐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _ACCENTED)


def pseudo(text: str) -> str:
    """Say a text in the pseudo-language; the places of facts stay as they are."""
    parts = re.split(r"(\{\w+\})", text)
    said = "".join(part if part.startswith("{") else part.translate(_LETTERS) for part in parts)
    words = len(re.sub(r"\{\w+\}", "", text))
    tail = " ~~~" * math.ceil((words * LONGER - len(BEGIN) - len(END)) / 4)
    return f"{BEGIN}{said}{tail}{END}" if words > len(" ") else said


def make(folder: Path) -> None:
    """Write and compile the catalogue of the pseudo-language into a folder."""
    messages = [Message(text, (pseudo(text),) * (1 + ("{n}" in text)), True) for text in sources()]
    catalogue = folder / f"branch_counter_{CODE}.ts"
    write(catalogue, "en", messages)
    compile_file(catalogue, catalogue.with_suffix(".qm"))
