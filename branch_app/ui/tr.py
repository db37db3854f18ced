"""The teller's language: every text on the screen goes through ``tr``.

The catalogue (``resources/translations``, Qt Linguist) is looked up by the English text. The
texts of other rooms arrive as literals or as ``domain.words.Words``, and are said in the
teller's language here, where they are shown. No text of the product stands here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from branch_app.domain.words import Words

CONTEXT = "BranchCounter"
"""The one context of the catalogue: the same words mean the same everywhere."""


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
    said = QCoreApplication.translate(CONTEXT, template, None, number) if template else ""
    if not known:
        return said
    return said.format(**{name: _fact(value) for name, value in known.items()})


def _fact(value: object) -> object:
    return tr(value) if isinstance(value, Words) else value
