"""``[names]`` of a profile: in which language names are, and the bank's own letters.

The replacements stand in the profile, or in a file of their own that several profiles share.
What a replacement may be is a rule of ``domain/names``.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from branch_app.domain.errors import InvalidInput, plain
from branch_app.domain.names import known_languages, parse_replacement
from branch_app.domain.profile import NameSettings
from branch_app.domain.words import words
from branch_app.machine import profile_tables as tables

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from branch_app.machine.profile_layers import Merged

_MOST_BYTES = 64 * 1024


def _known(code: str) -> bool:
    return code == "" or code in known_languages()


_LANGUAGE = tables.Rule(words('the code of a language that the tables know, or ""'), _known)


class Names(msgspec.Struct, frozen=True):
    """``[names]``, but for ``replace``, whose keys are letters."""

    language: Annotated[str, _LANGUAGE] = ""
    replacements: tables.FileName | None = None


def read_names(merged: Merged, faults: list[str]) -> NameSettings:
    """Check ``[names]``.

    Args:
        merged: the profile.
        faults: every fault found is added here.

    Returns:
        The settings; those without a fault where there is one.
    """
    rest: object = merged.raw.get("names", {})
    inline = None
    if isinstance(rest, dict):
        inline = rest.get("replace")
        rest = {key: value for key, value in rest.items() if key != "replace"}
    found = tables.read_table(rest, Names, "names", faults)
    if found is None:
        return NameSettings()
    if found.replacements is not None:
        if inline is not None:
            faults.append("names: either replacements or [names.replace], not both")
        inline = _read_file(merged.folder("names.replacements") / found.replacements, faults)
    return NameSettings(found.language, _replacements(inline, faults))


def _read_file(path: Path, faults: list[str]) -> object:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        read: object = tomllib.loads(content[:_MOST_BYTES].decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        why = type(error).__name__
        faults.append(f"names.replacements: {plain(str(path))} cannot be read ({why})")
        return None
    if len(content) > _MOST_BYTES:
        faults.append("names.replacements is larger than it may be (64 KiB)")
    return read


def _replacements(raw: object, faults: list[str]) -> dict[str, dict[str, str]]:
    if raw is None:
        return {}
    if not isinstance(raw, dict):
        faults.append("names.replace must be a table of letters")
        return {}
    common = {key: value for key, value in raw.items() if not isinstance(value, dict)}
    found = {"": _letters(common.items(), "names.replace", faults)}
    for language, table in raw.items():
        if isinstance(table, dict):
            where = f"names.replace.{plain(language, 20)}"
            if language not in known_languages():
                faults.append(f"{where} is not a language that the tables know")
            found[language] = _letters(table.items(), where, faults)
    return {language: letters for language, letters in found.items() if letters}


def _letters(pairs: Iterable[tuple[str, Any]], where: str, faults: list[str]) -> dict[str, str]:
    found = {}
    for letter, printed in pairs:
        try:
            capital, text = parse_replacement(letter, printed if isinstance(printed, str) else "?")
        except InvalidInput as fault:
            faults.append(f"{where}, {plain(letter, 8)}: {fault.title.removesuffix('.')}")
        else:
            found[capital] = text
    return found
