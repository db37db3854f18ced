"""JSON as the standard means it, and tables of fields to hold an object against.

For request bodies, JOSE headers and the card data inside a JWE. No rule of D1 stands here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def read_object(raw: bytes) -> dict[str, Any]:
    """Read a JSON object, refusing what lenient readers let through.

    Raises:
        ValueError: not UTF-8, not JSON (RFC 8259), not an object, a name twice, NaN or infinity.
            The message holds nothing of the text.
    """

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) != len(pairs):
            raise ValueError("a name stands twice")
        return dict(pairs)

    def no_constant(_: str) -> NoReturn:
        raise ValueError("NaN and infinity are not JSON")

    try:
        found = json.loads(
            raw.decode("utf-8"), object_pairs_hook=unique, parse_constant=no_constant
        )
    except (ValueError, RecursionError):
        raise ValueError("not a JSON text") from None  # the cause would quote the text
    if not isinstance(found, dict):
        raise TypeError("not a JSON object")
    return found


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an object: a test of its value, and whether it must be there."""

    fits: Callable[[Any], bool]
    required: bool = False


def text(pattern: str | None = None) -> Callable[[Any], bool]:
    """Return a test for a string, matched as a whole if a pattern is given."""
    compiled = re.compile(pattern) if pattern is not None else None
    return lambda value: (
        isinstance(value, str) and (compiled is None or compiled.fullmatch(value) is not None)
    )


def texts(value: Any) -> bool:
    """Tell whether the value is an array of strings."""
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def flag(value: Any) -> bool:
    """Tell whether the value is true or false."""
    return isinstance(value, bool)


def mapping(value: Any) -> bool:
    """Tell whether the value is an object."""
    return isinstance(value, dict)


def text_or_whole(value: Any) -> bool:
    """Tell whether the value is a string or a whole number (true is no number)."""
    return isinstance(value, (str, int)) and not isinstance(value, bool)


def first_misfit(
    found: Mapping[str, Any], fields: Mapping[str, Field], *, extra: bool = False
) -> str | None:
    """Return the name of the first field in error, or None.

    Args:
        found: the object.
        fields: what it may hold.
        extra: whether other names are let through.
    """
    wrong: Iterable[str] = (
        name
        for name, field in fields.items()
        if (not field.fits(found[name]) if name in found else field.required)
    )
    return next(iter(wrong), None) or (
        None if extra else next((name for name in found if name not in fields), None)
    )
