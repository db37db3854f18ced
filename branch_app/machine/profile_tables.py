"""The tables of a profile file: their keys, types and rules, and how a fault is put in words.

One field is checked at a time, so that all faults of a file come out at once. No file is read
here, and nothing that a key holds is ever repeated: it might be a passphrase in a wrong place.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar, get_args, get_type_hints
from urllib.parse import urlsplit

import msgspec

from branch_app.domain.errors import plain
from branch_app.domain.words import Words, words

if TYPE_CHECKING:
    from collections.abc import Callable

Shape = TypeVar("Shape", bound=msgspec.Struct)

_NAME_LENGTH = 64
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a field must be.

    Attributes:
        words: the rule, as it ends the sentence "... must be".
        accepts: True for a value of the right type that keeps the rule.
    """

    words: Words
    accepts: Callable[[Any], bool]


def _matches(pattern: str) -> Callable[[Any], bool]:
    compiled = re.compile(pattern)
    return lambda value: compiled.fullmatch(value) is not None


def _is_line(value: str) -> bool:
    return value.isprintable() and value == value.strip() and 1 <= len(value) <= _NAME_LENGTH


def origin(url: str) -> str | None:
    """Reduce an https address to scheme, host and port.

    Args:
        url: as written.

    Returns:
        For example ``https://d1.example:8443``; None when it is anything but https with a host
        and perhaps a port: no path, query, fragment, name or password.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    host = parts.netloc.rpartition(":")[0] if port is not None else parts.netloc
    if parts.scheme != "https" or parts.path not in {"", "/"} or not _HOST.fullmatch(host):
        return None
    if "?" in url or "#" in url or not url.isprintable() or port == 0:
        return None
    return f"https://{host.lower()}" + ("" if port in {None, 443} else f":{port}")


def _several(values: list[str]) -> bool:
    digits = re.compile(r"[0-9]{4,10}")
    return bool(values) and len(set(values)) == len(values) and all(map(digits.fullmatch, values))


def _between(least: float, most: float) -> Rule:
    told = words("a number from {least} to {most}", least=least, most=most)
    return Rule(told, lambda value: least <= value <= most)


_LINE = Rule(
    words("1 to {most} visible characters, none of them a blank at an end", most=_NAME_LENGTH),
    _is_line,
)
_URL = Rule(
    words("https://, a host and perhaps a port, nothing else"), lambda url: bool(origin(url))
)
_PATH = Rule(words("the name of a file"), lambda value: value.isprintable() and bool(value.strip()))
_INDEX = Rule(words("a text of 1 to 16 letters or digits"), _matches("[A-Za-z0-9]{1,16}"))

Line = Annotated[str, _LINE]
FileName = Annotated[str, _PATH]
Index = Annotated[str, _INDEX]


class D1(msgspec.Struct, frozen=True):
    """``[d1]``."""

    environment: Annotated[
        Literal["production", "staging", "custom"],
        Rule(words('"production", "staging" or "custom"'), lambda _: True),
    ]
    base_url: Annotated[
        str,
        _URL,
    ]
    issuer_id: Annotated[
        str,
        Rule(words("exactly 10 letters, digits or . _ ~ -"), _matches("[A-Za-z0-9._~-]{10}")),
    ]
    expiry_order: Annotated[
        Literal["YYMM", "MMYY"], Rule(words('"YYMM" or "MMYY"'), lambda _: True)
    ]
    trust: Annotated[str, Rule(words('"system" or the name of a file'), _PATH.accepts)]
    audience: Annotated[
        str, Rule(words("up to 200 visible characters without blanks"), _matches(r"[!-~]{0,200}"))
    ] = ""
    settle_seconds: Annotated[float, _between(10, 86400)] = 120.0
    order_timeout: Annotated[float, _between(5, 120)] = 30.0
    card_id_prefix: Annotated[
        str, Rule(words("1 to 24 letters, digits or underscores"), _matches("[A-Za-z0-9_]{1,24}"))
    ] = "C"


class ClientCertificate(msgspec.Struct, frozen=True):
    """``[client_certificate]``."""

    certificate: FileName
    private_key: FileName | None = None


class TokenSigning(msgspec.Struct, frozen=True):
    """``[token_signing]``."""

    private_key: FileName
    kid: Annotated[str, Rule(words("1 to 200 visible characters"), _matches(r"[!-~]{1,200}"))]


class CardEncryption(msgspec.Struct, frozen=True):
    """``[card_encryption]``."""

    public_key: FileName


class Record(msgspec.Struct, frozen=True):
    """``[journal]``. The least is PCI DSS 10.5.1; 24 months is what card production asks for."""

    keep_months: Annotated[int, _between(12, 120)] = 24


class StationEntry(msgspec.Struct, frozen=True):
    """One of ``[[stations]]``."""

    id: Line
    name: Line


class Application(msgspec.Struct, frozen=True):
    """``payment_application`` of a product (docs/d1/d1-api.md, section 1.3)."""

    config: Line
    oda_key_index: Index
    derivation_key_index: Index
    cv_key_index: Index | None = None
    pv_key_index: Index | None = None


class ProductEntry(msgspec.Struct, frozen=True):
    """One of ``[[products]]``, but for its ``payment_application``, a table of its own."""

    id: Annotated[
        str,
        Rule(
            words("1 to 48 letters, digits, hyphens or underscores"),
            _matches("[A-Za-z0-9_-]{1,48}"),
        ),
    ]
    name: Line
    bins: Annotated[
        list[str], Rule(words("one or more different texts of 4 to 10 digits"), _several)
    ]
    pan_length: Annotated[int, _between(10, 19)]
    name_max: Annotated[int, _between(2, 26)]
    years_max: Annotated[int, _between(1, 30)] = 20
    second_line: Annotated[bool, Rule(words("true or false"), lambda _: True)] = True


class CounterTable(msgspec.Struct, frozen=True):
    """``[counter]``; the whole table and each of its keys may be left out."""

    language: Annotated[
        Literal["", "en", "es", "fr", "de", "ja", "ar"],
        Rule(words('"en", "es", "fr", "de", "ja" or "ar"'), lambda _: True),
    ] = ""
    lock_after_minutes: Annotated[float, _between(1, 15)] = 5.0  # PCI DSS 8.2.8 allows 15 at most
    unlock_with: Annotated[
        Literal["keyring", "passphrase"], Rule('"keyring" or "passphrase"', lambda _: True)
    ] = "keyring"
    screen_capture: Annotated[
        Literal["allowed", "refused"], Rule('"allowed" or "refused"', lambda _: True)
    ] = "allowed"
    sound: Annotated[bool, Rule("true or false", lambda _: True)] = False


ASKED: dict[str, tuple[type[msgspec.Struct], ...]] = {
    "d1": (D1,),
    "client_certificate": (ClientCertificate,),
    "token_signing": (TokenSigning,),
    "card_encryption": (CardEncryption,),
    "stations": (StationEntry,),
    "products": (ProductEntry, Application),
}
"""What a person is asked when a counter is set up, by section; the last two stand several times,
with the inner table laid flat."""


def value_of(key: str, text: str) -> tuple[Any, str]:
    """Turn what a person typed into the value of a key.

    Args:
        key: for example ``d1.issuer_id`` or ``products.bins``.
        text: as typed; several values stand between commas or blanks.

    Returns:
        The value, and "" or what is wrong with it in one sentence.

    Raises:
        KeyError: there is no such key.
    """
    section, _, name = key.rpartition(".")
    kind = next(
        hints[name]
        for hints in (get_type_hints(shape, include_extras=True) for shape in ASKED[section])
        if name in hints
    )
    plain_kind = get_args(kind)[0] if hasattr(kind, "__metadata__") else kind
    raw: object = re.split(r"[,\s]+", text.strip(" ,")) if plain_kind == list[str] else text
    if plain_kind in {int, float, bool}:
        try:
            raw = msgspec.convert(text, plain_kind, strict=False)
        except msgspec.ValidationError:
            raw = None
    value, wrong = _read_field(raw, kind)
    return value, words("Must be {rule}.", rule=rule_of(kind).words) if wrong else ""


def read_table(raw: object, shape: type[Shape], where: str, faults: list[str]) -> Shape | None:
    """Check one table, key by key.

    Args:
        raw: what TOML gave; None when the table is not there.
        shape: what it should be.
        where: its name in sentences, for example "d1".
        faults: every fault found is added here, in plain words.

    Returns:
        The table, or None when it has a fault.
    """
    if raw is None:
        faults.append(f"{where} is missing")
        return None
    if not isinstance(raw, dict):
        faults.append(f"{where} must be a table")
        return None
    before = len(faults)
    types = get_type_hints(shape, include_extras=True)
    faults.extend(unknown_keys(raw, list(types), where))
    good: dict[str, Any] = {}
    for field in msgspec.structs.fields(shape):
        if field.name not in raw:
            if field.required:
                faults.append(f"{where}.{field.name} is missing")
            continue
        value, fault = _read_field(raw[field.name], types[field.name])
        if fault:
            faults.append(f"{where}.{field.name} {fault}")
        else:
            good[field.name] = value
    return None if len(faults) > before else shape(**good)


def _read_field(raw: object, kind: Any) -> tuple[Any, str]:
    rule = rule_of(kind)
    try:
        value = msgspec.convert(raw, kind, strict=True)
    except (msgspec.ValidationError, OverflowError):
        return None, f"must be {rule.words}"
    return value, "" if rule.accepts(value) else f"must be {rule.words}"


def rule_of(kind: Any) -> Rule:
    """Return the rule of a field, from its type with all that is annotated to it."""
    for part in (*getattr(kind, "__metadata__", ()), *get_args(kind)):
        if isinstance(part, Rule):
            return part
        if hasattr(part, "__metadata__"):
            return rule_of(part)
    raise TypeError("a field of a profile table has no rule")


def unknown_keys(raw: dict[str, Any], known: list[str], where: str) -> list[str]:
    """Name the keys that nobody knows, each with the known key that it may have meant.

    Args:
        raw: the table.
        known: its allowed keys.
        where: its name, or "" for the file itself.

    Returns:
        One fault for each unknown key.
    """
    faults = []
    for key in raw:
        if key in known:
            continue
        shown = plain(f"{where}.{key}" if where else key, 80)
        close = difflib.get_close_matches(key[:80], known, n=1)
        faults.append(f"{shown} is not a known key" + (f" (meant {close[0]}?)" if close else ""))
    return faults
