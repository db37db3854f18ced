"""A customer handed over by the core banking screen: one strict grammar for every way in.

It comes as arguments or as a ``branch-counter:`` address, from programs that nobody here wrote, so
all of it is checked and nothing that is refused is quoted. No card number, expiry or security code
may come this way: the teller reads them from the card.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote_to_bytes

from branch_app.domain.card import Issuance, luhn_ok
from branch_app.domain.errors import InvalidInput
from branch_app.domain.order import parse_consumer_id
from branch_app.domain.scan import holds_track
from branch_app.domain.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

SCHEME: Final = "branch-counter"
LONGEST_URL: Final = 4096
"""Characters; a whole hand-over with the longest names in any script has fewer."""

_LONGEST = {
    "consumer-id": 64, "given-name": 60, "surname": 60, "name": 60, "product": 64, "reason": 16,
}  # fmt: skip
FIELDS: Final = tuple(_LONGEST)
"""The fields of a hand-over, as options and as keys of the address."""

_CARD_DATA = frozenset({
    "pan", "card", "cardnumber", "cardno", "number", "account", "accountnumber",
    "expiry", "expirydate", "expiration", "expirationdate", "exp", "validthru",
    "cvv", "cvc", "cvn", "csc", "cid", "securitycode", "pin", "pinblock", "pvv",
    "track", "trackdata", "stripe", "magstripe",
})  # fmt: skip
_URL = re.compile(rf"(?i:{SCHEME}):(?://)?new/?\?([^#?]*)")
_PAIR = re.compile(r"([a-z-]{1,32})=((?:[^%=\s]|%[0-9A-Fa-f]{2})*)")
_NUMBER = re.compile(r"[0-9](?:[ \-._/]?[0-9])*")
_BETWEEN = re.compile(r"[ \-._/]")
_CARD_NUMBER = re.compile(r"[2-6][0-9]{12,18}")


class Refusal(Enum):
    """Why a hand-over was not taken; the value travels to the window that is open."""

    CARD_DATA = "card-data"
    FORM = "form"

    @property
    def url(self) -> str:
        """How another start tells it to the window."""
        return f"{SCHEME}:refused?because={self.value}"


class HandOverRefused(InvalidInput):
    """A hand-over was not taken.

    Attributes:
        why: of what kind the fault is.
    """

    def __init__(
        self,
        title: str,
        advice: str = "",
        *,
        why: Refusal = Refusal.FORM,
        reference: str = "",
        detail: str = "",
    ) -> None:
        super().__init__(title, advice, reference=reference, detail=detail)
        self.why = why


@dataclass(frozen=True, slots=True)
class HandOver:
    """What another screen knows of a customer.

    Attributes:
        consumer_id: ``consumerId``.
        surname: as the customer writes it.
        given: given names, or "" for a person with one name.
        name: the printed name, where the bank has one already, or "".
        product: ``cardProductId``, or "".
        reason: why the card is ordered, or None.
    """

    consumer_id: str = field(repr=False)
    surname: str = field(repr=False)
    given: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    product: str = ""
    reason: Issuance | None = None

    @property
    def url(self) -> str:
        """The address that says the same."""
        texts = (
            self.consumer_id, self.given, self.surname, self.name, self.product,
            self.reason.value if self.reason else "",
        )  # fmt: skip
        said = "&".join(
            f"{key}={quote(text, safe='')}" for key, text in zip(FIELDS, texts, strict=True) if text
        )
        return f"{SCHEME}:new?{said}"


def parse_url(text: str) -> HandOver:
    """Read an address.

    Args:
        text: ``branch-counter:new?consumer-id=…&given-name=…&surname=…``; UTF-8, percent-encoded.

    Returns:
        The hand-over.

    Raises:
        HandOverRefused: with the rule that it breaks, without the text.
    """
    address = _URL.fullmatch(text) if len(text) <= LONGEST_URL else None
    if address is None:
        raise HandOverRefused(
            words("A hand-over is an address like {address}", address=f"{SCHEME}:new?consumer-id=…")
        )
    pairs = []
    for part in address[1].split("&"):
        _refuse_card_data(part.partition("=")[0])
        pair = _PAIR.fullmatch(part)
        if pair is None:
            raise HandOverRefused("The address of the hand-over is not written as it has to be.")
        pairs.append((pair[1], _decoded(pair[2])))
    return parse_fields(pairs)


def parse_fields(pairs: Sequence[tuple[str, str]]) -> HandOver:
    """Read the fields of a hand-over, however they came.

    Args:
        pairs: names and values.

    Returns:
        The hand-over.

    Raises:
        HandOverRefused: with the rule that it breaks, without the value.
    """
    found: dict[str, str] = {}
    for key, value in pairs:
        _refuse_card_data(key)
        if key not in _LONGEST:
            raise HandOverRefused("The hand-over has a field that is not known here.")
        if key in found:
            raise HandOverRefused("The hand-over has a field twice.")
        found[key] = _checked(key, value)
    if not found.get("consumer-id") or not found.get("surname"):
        raise HandOverRefused("A hand-over needs consumer-id and surname.")
    try:
        consumer_id = parse_consumer_id(found["consumer-id"])
        reason = Issuance(found["reason"].upper()) if found.get("reason") else None
    except InvalidInput as fault:
        raise HandOverRefused(fault.title) from None
    except ValueError:
        raise HandOverRefused("The reason is creation, renewal or replacement.") from None
    return HandOver(
        consumer_id,
        found["surname"],
        found.get("given-name", ""),
        found.get("name", ""),
        found.get("product", ""),
        reason,
    )


def read_line(line: str) -> HandOver | Refusal:
    """Read what another start told the window.

    Args:
        line: an address.

    Returns:
        The hand-over, or why it was refused, there or here.
    """
    told = next((refusal for refusal in Refusal if line == refusal.url), None)
    if told is not None:
        return told
    try:
        return parse_url(line)
    except HandOverRefused as fault:
        return fault.why


def _decoded(text: str) -> str:
    try:
        return unquote_to_bytes(text.replace("+", " ")).decode("utf-8")
    except UnicodeDecodeError:
        raise HandOverRefused("The address of the hand-over is not in UTF-8.") from None


def _refuse_card_data(key: str) -> None:
    if re.sub(r"[^a-z]", "", key.lower()) in _CARD_DATA:
        raise _card_data()


def _checked(key: str, value: str) -> str:
    if any(unicodedata.category(character).startswith("C") for character in value):
        raise HandOverRefused("The hand-over has signs in it that cannot be seen.")
    value = unicodedata.normalize("NFC", value).strip()
    if len(value) > _LONGEST[key]:
        raise HandOverRefused("A field of the hand-over is too long.")
    if _holds_card_number(value) or holds_track(value):
        raise _card_data()
    if key in {"given-name", "surname", "name"} and not all(map(_is_of_a_name, value)):
        raise HandOverRefused("A name has letters, spaces, hyphens, apostrophes and full stops.")
    if key == "product" and not re.fullmatch(r"[A-Za-z0-9_-]*", value):
        raise HandOverRefused("A product id has letters, digits, hyphens and underscores.")
    return value


def _is_of_a_name(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM" or character in " .,-'’ʼ`´ʻ·‐‑"  # noqa: RUF001  # as written


def _holds_card_number(text: str) -> bool:
    # Digits of every script, so that none can hide one.
    plain = "".join(str(unicodedata.digit(each, -1)) if each.isdigit() else each for each in text)
    numbers = (_BETWEEN.sub("", found[0]) for found in _NUMBER.finditer(plain))
    return any(_CARD_NUMBER.fullmatch(number) and luhn_ok(number) for number in numbers)


def _card_data() -> HandOverRefused:
    return HandOverRefused(
        "A card number, expiry or security code is never handed over: leave it out.",
        why=Refusal.CARD_DATA,
    )
