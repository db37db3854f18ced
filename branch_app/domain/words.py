"""Sentences with facts in them, kept so that the window can say them in the teller's language.

A sentence without facts is a plain literal and needs nothing from here: the catalogue of
translations is looked up by the English text itself. Words that are no sentence are marked by
``phrases``, so that the catalogue gets them. What enters here is only how the parts of a sentence
are kept; no translation, and no text of the product.
"""

from __future__ import annotations

from typing import Self, TypeVar

T = TypeVar("T")


class Words(str):
    """An English sentence that also remembers its template and facts.

    It is an ordinary string everywhere: in logs, on the command line, in comparisons. The window
    looks up the template and fills in the facts again.

    Attributes:
        template: the sentence with ``{fact}`` where a fact goes; a key of the catalogue.
        facts: by name; a fact may itself be ``Words``.
    """

    __slots__ = ("facts", "template")
    template: str
    facts: dict[str, object]

    def __new__(cls, template: str, facts: dict[str, object]) -> Self:
        """Fill the facts in."""
        made = super().__new__(cls, template.format(**facts))
        made.template, made.facts = template, facts
        return made

    def __reduce__(self) -> tuple[type[Words], tuple[str, dict[str, object]]]:
        return type(self), (self.template, self.facts)


def words(template: str, /, **facts: object) -> Words:
    """Fill facts into a sentence for people.

    Args:
        template: a literal, so that it gets into the catalogue; ``{fact}`` marks a place.
        **facts: what goes there; never card data.

    Returns:
        The English sentence.

    Raises:
        KeyError: the template names a fact that was not given.
    """
    return Words(template, facts)


def together(first: str, following: str) -> Words:
    """Let two sentences follow each other, each still to be said in the teller's language.

    Args:
        first: a literal of the catalogue or ``Words``.
        following: the same.

    Returns:
        Both.
    """
    return Words("{first} {next}", {"first": kept(first), "next": kept(following)})


def kept(text: str) -> Words:
    """Keep a text as it is: a literal of the catalogue, or one of another party."""
    if isinstance(text, Words):
        return text
    return Words(text.replace("{", "{{").replace("}", "}}"), {})


def phrases(table: T, /) -> T:
    """Mark the texts of a table, so that they get into the catalogue; ``tr`` says them later.

    Args:
        table: literals, at any depth; the keys of a dictionary are no texts. They may have
            places for facts, which ``tr`` gets when it says them.

    Returns:
        The table.
    """
    return table
