"""Which language the window speaks: the teller's choice, else the bank's, else the system's.

Only the choosing and loading happen here; no text of the product stands here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from branch_app import shipped
from branch_app.ui import assets, kept
from branch_app.ui.tr import Tongue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SHIPPED: Final = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each language by its code, called as its own speakers call it."""

_LETTERS: Final = {
    "ja": ["Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "IPAGothic"],
    "ar": ["Segoe UI", "Geeza Pro", "Noto Sans Arabic", "DejaVu Sans"],
}
"""Families of the systems for the letters that the shipped font does not have, best first."""

_KEY: Final = "language"
_spoken: list[QTranslator] = []
"""What the application has installed. To look for it among its children would have PySide know each
of them, its style too: that takes longer than all the rest here."""


def chosen() -> str:
    """The language that this user has chosen, or "" where the choice is left to the bank."""
    code = str(kept.settings().value(_KEY, ""))
    return code if code in SHIPPED else ""


def keep(code: str) -> None:
    """Remember a choice for this user; "" leaves it to the bank and the system again."""
    settings = kept.settings()
    if code:
        settings.setValue(_KEY, code)
    else:
        settings.remove(_KEY)
    settings.sync()


def application() -> QApplication:
    """The one application.

    Raises:
        RuntimeError: there is none yet.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("no application runs")  # noqa: TRY004  # none is there, not a wrong one
    return app


def choose(bank: str = "", system: Sequence[str] | None = None) -> str:
    """Choose the language.

    Args:
        bank: what the profile says, or "".
        system: the system's languages, the first one first (``de-CH``); None asks the system.

    Returns:
        A code of ``SHIPPED``: this user's choice, else the bank's, else the first of the
        system's that is shipped, else English.
    """
    wished = [chosen(), bank, *(QLocale.system().uiLanguages() if system is None else system)]
    codes = (wish.replace("_", "-").partition("-")[0].lower() for wish in wished)
    return next((code for code in codes if code in SHIPPED), "en")


def speak(app: QApplication, code: str, folder: Path | None = None) -> None:
    """Let the application speak a language from now on. May be called again.

    Numbers and dates follow the system's own settings where it speaks the same language. Qt's
    own words (a menu, a key's name) come along only with ours, so that no window speaks two.

    Args:
        app: the application.
        code: of ``SHIPPED``.
        folder: of the compiled catalogues; None takes the shipped ones.
    """
    while _spoken:
        old = _spoken.pop()
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_locale(code))
    app.setLayoutDirection(QLocale().textDirection())
    QFont.removeSubstitutions(assets.SANS)
    QFont.insertSubstitutions(assets.SANS, _LETTERS.get(code, []))
    folder = folder or shipped.folder() / "translations"
    ours = _load(app, str(folder / f"branch_counter_{code}.qm"))
    if ours is None:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qts = _load(app, f"{qt}/qtbase_{code}.qm")
    for translator in (qts, ours):
        if translator is not None:
            app.installTranslator(translator)
            _spoken.append(translator)


def tongue(code: str) -> Tongue:
    """Load a language beside the teller's: the customer's, for what is printed.

    Args:
        code: of ``SHIPPED``.
    """
    translator = QTranslator()
    translator.load(str(shipped.folder() / "translations" / f"branch_counter_{code}.qm"))
    return Tongue(translator, _locale(code))


def _load(app: QApplication, file: str) -> QTranslator | None:
    translator = QTranslator(app)
    if translator.load(file):
        return translator
    translator.deleteLater()
    return None


def _locale(code: str) -> QLocale:
    system = QLocale.system()
    same = system.name().partition("_")[0] == code
    return system if same else QLocale(code)
