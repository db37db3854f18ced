"""Names as a card carries them: the printed line and the encoded name.

Two strings with different rules, computed apart. The order of work: canonical Unicode, invisible
characters left out, one alphabet a word, capitals as the name's language has them, the tables of
letters, the card's alphabet, the length. Every change is told, and nothing is cut: where a name
is too long, shorter forms are offered and the teller picks. No guess about a person's wish may
enter here.
"""

from branch_app.domain.names.forms import (
    Form,
    Person,
    Shortening,
    encoded_name,
    languages,
    printed_name,
    shorter_encoded,
    shorter_printed,
)
from branch_app.domain.names.letters import (
    LetterTable,
    known_languages,
    parse_replacement,
)
from branch_app.domain.names.lines import ENCODED_MAX, parse_encoded, parse_printed
from branch_app.domain.names.writing import Letter, Rendering, shown, write

__all__ = [
    "ENCODED_MAX",
    "Form",
    "Letter",
    "LetterTable",
    "Person",
    "Rendering",
    "Shortening",
    "encoded_name",
    "known_languages",
    "languages",
    "parse_encoded",
    "parse_printed",
    "parse_replacement",
    "printed_name",
    "shorter_encoded",
    "shorter_printed",
    "shown",
    "write",
]
