"""A profile while a person fills it in: as texts out of the files, and checked as a whole again.

The rules are those of ``profile_tables`` and ``profile``; none of its own enters here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from branch_app.domain.errors import ProfileError
from branch_app.domain.profile import Draft, Origin
from branch_app.machine.profile import read_layers
from branch_app.machine.profile_layers import Layer, Merged, is_there, merge, parse, places
from branch_app.machine.profile_tables import ASKED, Application, value_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from branch_app.domain.profile import Profile

ROWS = ("stations", "products")
_FILES = (
    "client_certificate.certificate",
    "client_certificate.private_key",
    "token_signing.private_key",
    "card_encryption.public_key",
)
_TRUST = "d1.trust"
_INNER = "payment_application"
_SYSTEM = "system"


def read_draft(named: Path | None) -> Draft:
    """Take the settings of this counter as they are, complete or not. Blocks.

    Args:
        named: the file that was named on the command line; it need not be there. None takes what
            is installed.

    Returns:
        What is set. A file of this user that cannot be read counts as empty: it is about to be
        written anew, and the former one is kept.

    Raises:
        ProfileError: the bank's file cannot be read.
    """
    own = Origin(named) if named is not None else places()[1]
    layer = Layer(own, _readable(own.file))
    merged = merge([*_banks(own), layer])
    texts = {
        f"{section}.{name}": text
        for section, name in _scalars()
        if (text := _text(merged, section, name)) is not None
    }
    rows = {section: _rows(section, merged.raw.get(section)) for section in ROWS}
    rest = {section: value for section, value in layer.raw.items() if section not in ASKED}
    return Draft(own.file, texts, rows, merged.origins, rest)


def profile_of(draft: Draft) -> Profile:
    """Check a draft as a whole. Blocks: looks whether the files that it names can be read.

    Returns:
        The profile, with the bank's values in it.

    Raises:
        FaultyProfile: with every fault.
        ProfileError: the bank's file cannot be read.
    """
    raw: dict[str, Any] = dict(draft.rest)
    for key, text in draft.texts.items():
        if not draft.bank(key):
            section, _, name = key.partition(".")
            raw.setdefault(section, {})[name] = _typed(key, text)
    for section, rows in draft.rows.items():
        if not draft.bank(section):
            raw[section] = [_entry(section, row) for row in rows]
    own = Origin(draft.target)
    return read_layers([*_banks(own), Layer(own, raw)])


def fault_of(key: str, text: str) -> str:
    """Return what is wrong with a text for a key in one sentence, or ""."""
    return value_of(key, text)[1]


def _banks(own: Origin) -> list[Layer]:
    bank, installed = places()
    if own.file != installed.file or not is_there(bank.file):
        return []  # a file that was named stands alone
    return [Layer(bank, parse(bank.file))]


def _readable(path: Path) -> Mapping[str, Any]:
    try:
        return parse(path)
    except ProfileError:
        return {}


def _scalars() -> list[tuple[str, str]]:
    return [
        (section, field.name)
        for section, shapes in ASKED.items()
        if section not in ROWS
        for shape in shapes
        for field in msgspec.structs.fields(shape)
    ]


def _text(merged: Merged, section: str, name: str) -> str | None:
    table, key = merged.raw.get(section), f"{section}.{name}"
    value = table.get(name) if isinstance(table, dict) else None
    is_file = key in _FILES or (key == _TRUST and value != _SYSTEM)
    if isinstance(value, str) and is_file:
        return str(merged.folder(key) / value)
    return _plain(value)


def _plain(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return value if isinstance(value, str) else f"{value:g}"


def _rows(section: str, raw: object) -> tuple[dict[str, str], ...]:
    entries = [entry for entry in raw if isinstance(entry, dict)] if isinstance(raw, list) else []
    return tuple(_row(section, entry) for entry in entries)


def _row(section: str, entry: Mapping[str, Any]) -> dict[str, str]:
    inner = entry.get(_INNER)
    flat = {**entry, **(inner if isinstance(inner, dict) else {})}
    if isinstance(flat.get("bins"), list):
        flat["bins"] = ", ".join(map(str, flat["bins"]))
    known = (field.name for shape in ASKED[section] for field in msgspec.structs.fields(shape))
    return {name: text for name in known if (text := _plain(flat.get(name))) is not None}


def _entry(section: str, row: Mapping[str, str]) -> dict[str, Any]:
    typed = {name: _typed(f"{section}.{name}", text) for name, text in row.items() if text}
    if section != "products":
        return typed
    inner = {field.name for field in msgspec.structs.fields(Application)}
    outer = {name: value for name, value in typed.items() if name not in inner}
    return {**outer, _INNER: {name: typed[name] for name in inner & typed.keys()}}


def _typed(key: str, text: str) -> object:
    """The value, or the text itself where it is wrong: the check of the whole says so."""
    value, fault = value_of(key, text)
    return text if fault else value
