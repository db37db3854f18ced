"""The names on one card: what is computed, what the teller chose instead, and taking it back.

A printed or encoded name follows the customer's names until the teller picks a shorter form or
edits it by hand. Each choice is remembered as the teller's and can be taken back, the last one
first. How names are written is the work of ``domain/names``.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from branch_app.domain.errors import InvalidInput
from branch_app.domain.names import (
    Form,
    LetterTable,
    Person,
    encoded_name,
    languages,
    printed_name,
    shorter_encoded,
    shorter_printed,
)

if TYPE_CHECKING:
    from branch_app.domain.names import Rendering
    from branch_app.domain.profile import NameSettings


class Line(Enum):
    """A line that follows from the customer's names."""

    PRINTED = "printed"
    ENCODED = "encoded"


class Naming:
    """The lines that follow from a customer's names.

    Args:
        settings: the language and the replacements of the bank.
    """

    def __init__(self, settings: NameSettings) -> None:
        self._table = LetterTable(settings)
        self._default = settings.language
        self.clear()

    def clear(self) -> None:
        """Forget the person."""
        self.person = Person("", "", "", self._default)
        self._choices: dict[Line, Form | str] = {}

    def set_person(self, person: Person) -> None:
        """Take the names as they are typed now. A form that was picked for others is given up."""
        if person == self.person:
            return
        self.person = person
        for line, choice in tuple(self._choices.items()):
            if isinstance(choice, Form):
                del self._choices[line]

    def check(self, text: str) -> None:
        """See whether a name, or a part of one, can be written.

        Raises:
            InvalidInput: for a letter that no table has, or two alphabets in one word.
        """
        printed_name(Person(text, "", "", self.person.language), self._table)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which these names would be written otherwise: ISO 639 codes."""
        return languages(self.person, self._table)

    def rendering(self, line: Line) -> Rendering | None:
        """Return a line letter by letter; None when it is typed by hand or cannot be written."""
        choice = self._choices.get(line)
        if isinstance(choice, Form):
            return choice.whole
        return None if choice is not None else self.computed(line)

    def text(self, line: Line) -> str:
        """Return what a line says now, or "" when the names cannot be written."""
        choice = self._choices.get(line)
        if isinstance(choice, str):
            return choice
        rendering = choice.line if choice else self.computed(line)
        return rendering.text if rendering else ""

    def second_line(self) -> str:
        """Return what a form on two lines puts on the second, or ""."""
        form = self.picked(Line.PRINTED)
        return form.second.text if form and form.second else ""

    def shorter(self, line: Line, limit: int, *, second_line: bool) -> tuple[Form, ...]:
        """Offer shorter forms of a line whose whole form is too long.

        Args:
            line: which.
            limit: the most characters in a printed line.
            second_line: whether the name may go on to the second line.
        """
        try:
            if line is Line.ENCODED:
                return shorter_encoded(self.person, self._table)
            return shorter_printed(self.person, self._table, limit, second_line=second_line)
        except InvalidInput:
            return ()

    def picked(self, line: Line) -> Form | None:
        """Return the form that the teller picked for a line."""
        choice = self._choices.get(line)
        return choice if isinstance(choice, Form) else None

    def choose(self, line: Line, choice: Form | str) -> None:
        """Let the teller's form, or words, stand in place of what is computed."""
        self._choices.pop(line, None)
        self._choices[line] = choice

    def take_back(self, line: Line | None = None) -> None:
        """Give up the teller's choice: for one line, or the last one."""
        line = next(reversed(self._choices), None) if line is None else line
        if line is not None:
            self._choices.pop(line, None)

    @property
    def chosen(self) -> tuple[Line, ...]:
        """The lines that are the teller's choice, the last one last."""
        return tuple(self._choices)

    def computed(self, line: Line) -> Rendering | None:
        """Return the whole line as it follows from the names; None when they cannot be written."""
        if not (self.person.given.strip() or self.person.surname.strip()):
            return None
        write = encoded_name if line is Line.ENCODED else printed_name
        try:
            return write(self.person, self._table)
        except InvalidInput:
            return None  # the name fields themselves say why
