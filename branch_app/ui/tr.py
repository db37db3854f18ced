"""The teller's language: every text on the screen goes through ``tr``.

The catalogue (``resources/translations``, Qt Linguist) is looked up by the English text. The
texts of other rooms arrive as literals or as ``domain.words.Words``, and are said in the
teller's language here, where they are shown. Numbers, dates and lists follow the teller's
locale. No text of the product stands here, but how sentences follow each other.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

from branch_app.domain.words import Words, phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

CONTEXT = "BranchCounter"
"""The one context of the catalogue: the same words mean the same everywhere."""
_FOLLOWING = phrases("{first} {next}")

_FIRST_STRONG, _LEFT_TO_RIGHT, _END = "\u2068", "\u2066", "\u2069"
"""Isolates (Unicode Standard Annex 9): what stands between them keeps its own direction."""
_RIGHT_TO_LEFT = "\u200f"


def tr(text: str, /, **facts: object) -> str:
    """Say a text in the teller's language.

    Args:
        text: a literal with ``{fact}`` where a fact goes, or ``Words`` from another room.
        **facts: what goes there. A whole number named ``n`` also chooses between the forms for
            one and for many that a language has, so ``{n}`` makes a text a numerus message.

    Returns:
        The text to show; English where the catalogue does not know it.
    """
    known = {**text.facts, **facts} if isinstance(text, Words) else facts
    template = text.template if isinstance(text, Words) else text
    count = known.get("n")
    number = count if isinstance(count, int) else -1
    said = _translated(template, number) if template else ""
    if not known and not isinstance(text, Words):
        return said
    return said.format(**{name: _fact(value) for name, value in known.items()})


def _translated(template: str, number: int) -> str:
    tongue = _tongue.get()
    if tongue is None:
        return QCoreApplication.translate(CONTEXT, template, None, number)
    return tongue.translator.translate(CONTEXT, template, None, number) or template


@dataclass(frozen=True, slots=True)
class Tongue:
    """Another language than the teller's.

    Attributes:
        translator: its catalogue, loaded.
        locale: its numbers, dates and direction.
    """

    translator: QTranslator
    locale: QLocale


_tongue: ContextVar[Tongue | None] = ContextVar("tongue", default=None)


@contextmanager
def speaking(tongue: Tongue) -> Iterator[None]:
    """Let ``tr`` and all here say everything in another language for a while."""
    before = _tongue.set(tongue)
    try:
        yield
    finally:
        _tongue.reset(before)


def _locale() -> QLocale:
    tongue = _tongue.get()
    return QLocale() if tongue is None else tongue.locale


def _fact(value: object) -> object:
    if isinstance(value, Words):
        return _isolated(tr(value), _FIRST_STRONG)
    if isinstance(value, int):
        return _locale().toString(value)
    return _isolated(value, _FIRST_STRONG) if isinstance(value, str) else value


def exact(text: str) -> str:
    """Keep an id, a number or a path in its own order among words that run from right to left."""
    return _isolated(text, _LEFT_TO_RIGHT)


def directed(text: str) -> str:
    """Let a whole text run as the window does, whatever its first letter is."""
    return f"{_RIGHT_TO_LEFT}{text}" if text and _from_right() else text


def _isolated(text: str, mark: str) -> str:
    return f"{mark}{text}{_END}" if text and _from_right() else text


def _from_right() -> bool:
    tongue = _tongue.get()
    way = QGuiApplication.layoutDirection() if tongue is None else tongue.locale.textDirection()
    return way is Qt.LayoutDirection.RightToLeft


def joined(*texts: str) -> str:
    """Say sentences one after the other, as the language does; what is empty is left out."""
    said = ""
    for text in filter(None, texts):
        said = tr(_FOLLOWING).format(first=said, next=tr(text)) if said else tr(text)
    return said


def beside(*facts: str) -> str:
    """Put short facts side by side, a dot between them.

    A line breaks after a dot alone: blanks at its end would push the rest over the edge where
    words run from right to left.
    """
    return "\u00a0\u00a0·\u00a0\u00a0\u200b".join(facts)


def listed(items: Iterable[str]) -> str:
    """Write a list as the language does: ``A, B, and C``."""
    return _locale().createSeparatedList(list(items))


def day(moment: datetime) -> str:
    """Write a day in figures as the locale does, in this computer's time zone."""
    local = moment.astimezone()
    told = QDate(local.year, local.month, local.day)
    return exact(_locale().toString(told, QLocale.FormatType.ShortFormat))


def clock(moment: datetime) -> str:
    """Write a time without seconds as the locale does, in this computer's time zone."""
    local = moment.astimezone()
    told = QTime(local.hour, local.minute)
    return exact(_locale().toString(told, QLocale.FormatType.ShortFormat))


def time_of_day(moment: datetime) -> str:
    """Write a time with its seconds as the locale does, in this computer's time zone."""
    local, short = moment.astimezone(), _locale().timeFormat(QLocale.FormatType.ShortFormat)
    told = _locale().toString(
        QTime(local.hour, local.minute, local.second), short.replace("mm", "mm:ss", 1)
    )
    return exact(told)
