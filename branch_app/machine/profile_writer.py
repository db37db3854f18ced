"""A profile into its file: written beside it, read back and compared, then put in its place.

The shape is the one that ``machine/profile`` reads; what that refuses is never put in place.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from branch_app.domain.card import Environment
from branch_app.domain.errors import KeyFileError, ProfileError, plain
from branch_app.domain.profile import NextKeys, Origin, Profile
from branch_app.machine.keys import files
from branch_app.machine.profile import read_layers
from branch_app.machine.profile_layers import Layer, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from branch_app.domain.card import Product
    from branch_app.domain.profile import NameSettings

Value: TypeAlias = "str | int | float | list[str] | dict[str, str]"

_SYSTEM = "system"
_DEFAULTS = {one.name: one.default for one in fields(Profile)}
_YEARS_MAX = 20


def write_profile(profile: Profile, path: Path) -> Path | None:
    """Write a profile. Files below its folder are named relative to it.

    Args:
        profile: what to write, but for what the bank's machine-wide file sets, which goes on
            winning over this one; its ``source`` does not matter.
        path: the file. The former one is kept as ``NAME.1``, older ones as ``.2`` and on.

    Returns:
        The copy of the former file, or None when there was none.

    Raises:
        ProfileError: it cannot be written, or would not be read. The former file stays.
    """
    path = path.absolute()
    try:
        content = profile_text(profile, path.parent).encode()
    except UnicodeEncodeError:
        raise ProfileError("The profile has a text that is not valid Unicode.") from None
    try:
        with files.written_beside(path, content, files.PUBLIC) as half:
            _read_back(profile, half, path)
            return files.put_keeping(half, path)
    except (OSError, ValueError, KeyFileError) as error:
        raise ProfileError(
            f"{plain(str(path))} cannot be written ({type(error).__name__}).", "Check the folder."
        ) from None


def profile_text(profile: Profile, folder: Path) -> str:
    """Return the TOML text.

    Args:
        profile: what to write.
        folder: where the file will be.
    """
    lines = [
        "# Settings of Branch Counter. Nothing here is secret, and nothing secret belongs here."
    ]
    banks = {key for key, origin in profile.origins.items() if origin.by_bank}
    for name, table in _tables(profile, folder):
        section = name.strip("[]")
        own = {key: value for key, value in table.items() if f"{section}.{key}" not in banks}
        if own and section not in banks:
            lines += ["", name, *(f"{key} = {_toml(value)}" for key, value in own.items())]
    return "\n".join(lines) + "\n"


def _read_back(profile: Profile, half: Path, path: Path) -> None:
    banks = {origin.file: origin for origin in profile.origins.values() if origin.by_bank}
    layers = [*banks.values(), Origin(half)]
    try:
        found = read_layers([Layer(origin, parse(origin.file)) for origin in layers])
    except ProfileError as error:
        title = error.title.replace(plain(str(half)), plain(str(path)))
        raise ProfileError(title, "Nothing was written. Correct it.") from None
    if _comparable(found) != _comparable(profile):
        raise ProfileError("The profile would not be read as it was meant.", "Tell support.")


def _comparable(profile: Profile) -> Profile:
    ready = replace(profile.next, **_absolute(profile.next))
    return replace(profile, **(_absolute(profile) | {"source": Path(), "next": ready}))


def _absolute(settings: Profile | NextKeys) -> dict[str, Any]:
    return {
        one.name: value.absolute()
        for one in fields(settings)
        if isinstance(value := getattr(settings, one.name), Path)
    }


def _tables(profile: Profile, folder: Path) -> Iterator[tuple[str, dict[str, Value]]]:
    yield "[d1]", _d1(profile, folder)
    yield from _keys(profile, folder, "")
    yield from _keys(profile.next, folder, "next.")
    yield from _names(profile.names)
    yield from _habits(profile)
    for station in profile.stations:
        yield "[[stations]]", {"id": station.id, "name": station.name}
    for product in profile.products:
        yield "[[products]]", _product(product)


def _habits(profile: Profile) -> Iterator[tuple[str, dict[str, Value]]]:
    """Write what is not as it is when left out."""
    left_out = {one.name: one.default for one in fields(Profile)}
    counter: dict[str, Value] = {
        "language": profile.language,
        "lock_after_minutes": profile.lock_after / 60,
        "unlock_with": "passphrase" if profile.unlock_by_typing else "keyring",
        "screen_capture": "allowed" if profile.screen_capture else "refused",
        "sound": profile.sound,
    }
    names = ("language", "lock_after", "unlock_by_typing", "screen_capture", "sound")
    chosen = {
        key: value
        for (key, value), name in zip(counter.items(), names, strict=True)
        if getattr(profile, name) != left_out[name]
    }
    if chosen:
        yield "[counter]", chosen
    if profile.keep_months != left_out["keep_months"]:
        yield "[journal]", {"keep_months": profile.keep_months}


def _keys(
    keys: Profile | NextKeys, folder: Path, prefix: str
) -> Iterator[tuple[str, dict[str, Value]]]:
    if keys.client_certificate is not None:
        client: dict[str, Value] = {"certificate": _named(keys.client_certificate, folder)}
        if keys.client_key is not None:
            client["private_key"] = _named(keys.client_key, folder)
        yield f"[{prefix}client_certificate]", client
    if keys.signing_key is not None:
        signing = _named(keys.signing_key, folder)
        yield f"[{prefix}token_signing]", {"private_key": signing, "kid": keys.signing_kid}
    if keys.encryption_key is not None:
        public: dict[str, Value] = {"public_key": _named(keys.encryption_key, folder)}
        yield f"[{prefix}card_encryption]", public


def _names(names: NameSettings) -> Iterator[tuple[str, dict[str, Value]]]:
    if names.language:
        yield "[names]", {"language": names.language}
    for language, letters in names.replace.items():
        quoted: dict[str, Value] = {_toml(letter): text for letter, text in letters.items()}
        yield f"[names.replace.{language}]" if language else "[names.replace]", quoted


def _d1(profile: Profile, folder: Path) -> dict[str, Value]:
    if profile.environment is Environment.TRAINING:
        raise ProfileError("A training profile is not written: training brings its own.")
    trust = _SYSTEM if profile.ca_file is None else _named(profile.ca_file, folder)
    if profile.ca_file is not None and trust == _SYSTEM:
        trust = f"./{_SYSTEM}"  # a file of that very name
    table: dict[str, Value] = {
        "environment": profile.environment.value,
        "base_url": profile.base_url,
        "issuer_id": profile.issuer_id,
    }
    if profile.audience:
        table["audience"] = profile.audience
    table |= {"expiry_order": profile.expiry_order.value, "trust": trust}
    for key in ("settle_seconds", "order_timeout", "card_id_prefix"):
        if getattr(profile, key) != _DEFAULTS[key]:
            table[key] = getattr(profile, key)
    return table


def _product(product: Product) -> dict[str, Value]:
    table: dict[str, Value] = {
        "id": product.id,
        "name": product.name,
        "bins": list(product.bins),
        "pan_length": product.pan_length,
        "name_max": product.name_max,
    }
    if product.years_max != _YEARS_MAX:
        table["years_max"] = product.years_max
    if not product.second_line:
        table["second_line"] = False
    application = product.payment_application
    inner = {
        "config": application.config,
        "oda_key_index": application.oda_key_index,
        "derivation_key_index": application.derivation_key_index,
        "cv_key_index": application.cv_key_index,
        "pv_key_index": application.pv_key_index,
    }
    table["payment_application"] = {key: text for key, text in inner.items() if text is not None}
    return table


def _named(path: Path, folder: Path) -> str:
    whole = path.absolute()
    if whole.is_relative_to(folder):
        return whole.relative_to(folder).as_posix()
    return str(whole)


def _toml(value: Value) -> str:
    """Write a value of the few kinds that a profile has.

    A TOML basic string has the escapes of a JSON string, and forbids one character more: DEL
    (TOML 1.0, "String"; RFC 8259, section 7). So JSON's own writer does the work.
    """
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_toml(inner)}' for key, inner in value.items())} }}"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return str(value).lower()
    return repr(value)
