"""Opens ``encryptedData`` and holds the card data against the rules of the order call.

Source: ``docs/d1/d1-api.md`` sections 2 and 5, RFC 7516, RFC 7518 section 4.6. Only practice card
numbers come out of here; no error, log or repr may hold one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.util import urlsafe_b64decode

from branch_app.sandbox.refusal import bad_format, bad_value
from branch_app.sandbox.strict_json import Field, first_misfit, mapping, read_object, text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from joserfc.jwk import ECKey

    from branch_app.sandbox.settings import Product, SandboxSettings

_HEADER = {"alg", "enc", "kid", "epk"}
_AGREEMENT_INFO = {"apu", "apv"}
_EPK = {
    "kty": Field(text("EC"), required=True),
    "crv": Field(text("P-256"), required=True),
    "x": Field(text("[A-Za-z0-9_-]{43}"), required=True),
    "y": Field(text("[A-Za-z0-9_-]{43}"), required=True),
}
_JWE = re.compile(r"[\w-]+\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}", re.ASCII)
"""Five parts with no key, a 96-bit IV and a 128-bit tag: ECDH-ES with A256GCM."""

_NAME = text(r"[a-zA-Z. -]{0,26}")
_TRACK1 = re.compile(r"[\x20-\x5f]*")
_ENCODED_NAME = re.compile(r"[^%^?/]*/[^%^?/]*")
_ENCODED_NAME_LENGTH = range(2, 27)


def open_envelope(compact: str, key: ECKey) -> tuple[dict[str, Any], str]:
    """Open a JWE.

    Args:
        compact: ``encryptedData`` as it came.
        key: D1's private key; its thumbprint is the kid.

    Returns:
        The JSON object inside, and the ``x`` of the ephemeral key.

    Raises:
        ValueError: anything but ECDH-ES with A256GCM to this key under exactly the documented
            header, or no JSON object inside. The message holds nothing of the content.
    """
    if not _JWE.fullmatch(compact):
        raise ValueError("not five parts as ECDH-ES and A256GCM make them")
    try:
        header = read_object(urlsafe_b64decode(compact.partition(".")[0].encode()))
        _check_header(header, key)
        plaintext = _decrypted(compact, key)
        return read_object(plaintext), str(header["epk"]["x"])
    except TypeError as error:
        raise ValueError(str(error)) from None


def _decrypted(compact: str, key: ECKey) -> bytes:
    try:
        opened = jwe.decrypt_compact(compact, key, algorithms=["ECDH-ES", "A256GCM"])
    except (JoseError, ValueError, TypeError):
        raise ValueError("the JWE does not open") from None
    return opened.plaintext or b""


def _check_header(header: dict[str, Any], key: ECKey) -> None:
    if not set(header) >= _HEADER or set(header) - _HEADER - _AGREEMENT_INFO:
        raise ValueError("the protected header is not alg, enc, kid and epk")
    if header["alg"] != "ECDH-ES" or header["enc"] != "A256GCM":
        raise ValueError("not ECDH-ES with A256GCM")
    if header["kid"] != key.thumbprint():
        raise ValueError("the kid is not known")
    if not mapping(header["epk"]) or first_misfit(header["epk"], _EPK):
        raise ValueError("epk is not the public part of a P-256 key")


def check_card_data(
    card: dict[str, Any], product: Product | None, settings: SandboxSettings, today: dt.date
) -> None:
    """Hold the opened card data against formats, then values.

    Args:
        card: the JSON object from inside the JWE.
        product: the ordered one, None if the order names none.
        settings: the rules.
        today: the server's date, UTC.

    Raises:
        Refusal: 400, with the field as ``encryptedData.<name>``.
    """
    fields = {
        "pan": Field(text(r"[0-9]{10,19}"), required=True),
        "exp": Field(text(r"[0-9]{4}"), required=True),
        "name": Field(_NAME, required=settings.name_required),
        "secondName": Field(_NAME),
        "encodedName": Field(_is_encoded_name(settings), required=settings.encoded_name_required),
        "cvv1": Field(text(r"[0-9]{3}")),
        "cvv2": Field(text(r"[0-9]{3,4}")),
        "pvv": Field(text(r"[0-9]{4}")),
        "panSequenceNumber": Field(text(r"[0-9]{2}")),
        "paymentAccountReference": Field(text(r"[0-9A-Z]{29}")),
        "effectiveDate": Field(text(r"[0-9]{4}")),
    }
    wrong = first_misfit(card, fields, extra=settings.unknown_card_data == "ignore")
    if wrong is not None:
        raise bad_format(f"encryptedData.{wrong if wrong in fields else 'unknown'}")
    for field, why in _wrong_values(card, product, settings, today).items():
        raise bad_value(f"encryptedData.{field}", why, named=settings.name_field_of_value)


def _is_encoded_name(settings: SandboxSettings) -> Callable[[Any], bool]:
    def fits(value: Any) -> bool:
        return (
            isinstance(value, str)
            and len(value) in _ENCODED_NAME_LENGTH
            and _ENCODED_NAME.fullmatch(value) is not None
            and (settings.encoded_name_alphabet == "any" or _TRACK1.fullmatch(value) is not None)
        )

    return fits


def _wrong_values(
    card: dict[str, Any], product: Product | None, settings: SandboxSettings, today: dt.date
) -> dict[str, str]:
    found = {
        "pan": _wrong_pan(card["pan"], product, settings),
        "exp": _wrong_expiry(card["exp"], settings, today),
    }
    for name in ("name", "secondName"):
        if product and len(card.get(name, "")) > product.name_max:
            found[name] = "longer than the product prints"
    if settings.name_required and not card.get("name", "").strip():
        found["name"] = "blank"
    return {name: why for name, why in found.items() if why is not None}


def _wrong_pan(pan: str, product: Product | None, settings: SandboxSettings) -> str | None:
    of_products = tuple(one for other in settings.products for one in other.bins)
    if not passes_luhn(pan):
        return "the check digit is wrong"
    if not pan.startswith(settings.practice_bins + of_products):
        return "not a practice number"
    if product is None:
        return None
    if not pan.startswith(settings.practice_bins + product.bins):
        return "not a number of this product"
    return None if len(pan) == product.pan_length else "not the product's length"


def _wrong_expiry(exp: str, settings: SandboxSettings, today: dt.date) -> str | None:
    first, second = int(exp[:2]), int(exp[2:])
    year, month = (first, second) if settings.expiry_order == "YYMM" else (second, first)
    if month not in range(1, 13):
        return f"no month where {settings.expiry_order} has it"
    if (2000 + year, month) < (today.year, today.month):
        return "past"
    if 2000 + year > today.year + settings.expiry_years:
        return "too far ahead"
    return None


def passes_luhn(digits: str) -> bool:
    """Tell whether the check digit is right (ISO/IEC 7812-1 annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 * (value > 9)  # noqa: PLR2004  # the sum of a two-digit number's digits
    return total % 10 == 0
