"""The card: its number, its expiry, the products and stations of a bank.

Values here are valid at birth: parsing raises ``InvalidInput`` with a sentence for the teller.
Nothing that sends, stores or draws may enter here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, final

from branch_app.domain.errors import InvalidInput
from branch_app.domain.secret import Secret
from branch_app.domain.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

PAN_LENGTHS = range(10, 20)
"""Digits in a card number that D1 takes (docs/d1/d1-api.md, section 2)."""

TEST_BINS = (
    "400000", "411111", "401288", "424242", "401200", "422222",
    "555555", "510510", "520082", "222300", "545454",
    "378282", "371449", "378734", "601111", "601100",
    "305693", "385200", "353011", "356600",
)  # fmt: skip
"""First digits of the networks' published test numbers: for training, never for production."""

_CENTURY = 2000
_AMBIGUOUS_YEARS = 12  # a two-digit year up to 12 could be read as a month
_MONTHS = 12


class Environment(Enum):
    """Where orders go."""

    PRODUCTION = "production"
    STAGING = "staging"
    CUSTOM = "custom"
    TRAINING = "training"


class Issuance(Enum):
    """Why a card is ordered (``services.issuance``, docs/d1/d1-api.md, section 1.2)."""

    CREATION = "CREATION"
    RENEWAL = "RENEWAL"
    REPLACEMENT = "REPLACEMENT"


class ExpiryOrder(Enum):
    """How D1 wants the four digits of the expiry; documented both ways, so a setting."""

    YYMM = "YYMM"
    MMYY = "MMYY"


@dataclass(frozen=True, slots=True)
class Station:
    """A personalization station.

    Attributes:
        id: ``persoStation``, from onboarding.
        name: what the branch calls it.
    """

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PaymentApplication:
    """EMV configuration of a product (``paymentApplication``, docs/d1/d1-api.md, section 1.3)."""

    config: str
    oda_key_index: str
    derivation_key_index: str
    cv_key_index: str | None = None
    pv_key_index: str | None = None


@dataclass(frozen=True, slots=True)
class Product:
    """A card product of the bank.

    Attributes:
        id: ``cardProductId``.
        name: what tellers call it.
        bins: the first digits that its card numbers may have.
        pan_length: digits in its card numbers.
        name_max: the most characters in a printed line.
        payment_application: its EMV configuration.
        years_max: the furthest expiry, in years from now.
        second_line: whether its cards have a second printed line.
    """

    id: str
    name: str
    bins: tuple[str, ...]
    pan_length: int
    name_max: int
    payment_application: PaymentApplication
    years_max: int = 20
    second_line: bool = True


def looks_like_a_pan(text: str, products: Iterable[Product]) -> bool:
    """Tell whether a text that is no card number field holds a card number of these products.

    Args:
        text: as typed.
        products: whose BINs count.

    Returns:
        True when its digits begin with a BIN, are long enough and pass the check digit.
    """
    digits = re.sub(r"[ \-\u00a0\u202f_]", "", text)
    if not (digits.isascii() and digits.isdigit() and len(digits) in PAN_LENGTHS):
        return False
    return luhn_ok(digits) and any(
        digits.startswith(bin_) for product in products for bin_ in product.bins
    )


def luhn_ok(digits: str) -> bool:
    """Check the last digit of a card number (ISO/IEC 7812-1, annex B).

    Args:
        digits: ASCII digits only.

    Returns:
        True when the check digit fits.
    """
    total = 0
    for place, character in enumerate(reversed(digits)):
        value = int(character) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value  # noqa: PLR2004  # digit sum of a product
    return total % 10 == 0


@final
class Pan:
    """A card number (PAN) that has passed its product's rules. Shows its last four only.

    Make one with ``Pan.parse``.
    """

    __slots__ = ("_digits",)

    def __init__(self, digits: str) -> None:
        self._digits = Secret(digits)

    @classmethod
    def parse(cls, text: str, product: Product, environment: Environment) -> Pan:
        """Read a card number as typed or pasted.

        Args:
            text: digits; spaces and hyphens between them are dropped.
            product: whose BIN and length it must have.
            environment: training takes test numbers only, production refuses them.

        Returns:
            The card number.

        Raises:
            InvalidInput: with the first rule that it breaks, without the number itself.
        """
        digits = re.sub(r"[ \-\u00a0\u202f]", "", text)
        if not digits:
            raise InvalidInput("Type the card number.")
        if not (digits.isascii() and digits.isdigit()):
            raise InvalidInput("The card number has digits only.")
        if not any(digits.startswith(bin_) for bin_ in product.bins):
            raise InvalidInput(
                words("This number does not belong to {product}.", product=product.name)
            )
        if len(digits) != product.pan_length:
            raise InvalidInput(
                words(
                    "The card number has {length} digits; this has {given}.",
                    length=product.pan_length,
                    given=len(digits),
                )
            )
        if not luhn_ok(digits):
            raise InvalidInput("The check digit does not fit. Read it again.")
        _check_environment(digits, environment)
        return cls(digits)

    @property
    def last_four(self) -> str:
        """The last four digits: all that is shown after typing (PCI DSS 3.4.1)."""
        return self._digits.reveal()[-4:]

    def reveal(self) -> str:
        """Return all digits, for the JWE alone."""
        return self._digits.reveal()

    def __repr__(self) -> str:
        return f"Pan(•••• {self.last_four})"

    __str__ = __repr__


def _check_environment(digits: str, environment: Environment) -> None:
    test_number = digits.startswith(TEST_BINS)
    if environment is Environment.TRAINING and not test_number:
        raise InvalidInput("Training takes test numbers only. Never type a real card number here.")
    if environment is Environment.PRODUCTION and test_number:
        raise InvalidInput("This is a test number. It cannot be ordered in production.")


_BETWEEN = r"\s?[/.\- ]?\s?"
_MONTH, _YEAR = r"(?P<month>[0-9]{2})", r"(?P<year>(?:20)?[0-9]{2})"
_EXPIRY_FORMS = (
    re.compile(rf"\s*{_MONTH}{_BETWEEN}{_YEAR}\s*"),
    re.compile(rf"\s*{_YEAR}{_BETWEEN}{_MONTH}\s*"),
)


def _readings(text: str) -> set[tuple[int, int]]:
    """Every (year, month) that a text can mean; never empty."""
    found = [match for form in _EXPIRY_FORMS if (match := form.fullmatch(text))]
    if not found:
        raise InvalidInput("Type the expiry as month and year, for example 12/29.")
    readings = {(_CENTURY + int(each["year"][-2:]), int(each["month"])) for each in found}
    months = {reading for reading in readings if 1 <= reading[1] <= _MONTHS}
    if not months:
        raise InvalidInput("The month is 01 to 12.")
    return months


@dataclass(frozen=True, slots=True, order=True)
class Expiry:
    """The last month in which a card is good.

    Attributes:
        year: four digits.
        month: 1 to 12.
    """

    year: int = field(repr=False)
    month: int = field(repr=False)

    def __post_init__(self) -> None:
        if not 1 <= self.month <= _MONTHS:
            raise InvalidInput("The month is 01 to 12.")

    @classmethod
    def parse(cls, text: str, product: Product, today: tuple[int, int]) -> Expiry:
        """Read an expiry: month and year in any order that leaves one reading.

        Args:
            text: ``1229``, ``12/29``, ``12.29``, ``12-29``, ``12 29``, ``12/2029``, ``2029-12`` …
            product: whose furthest expiry holds.
            today: current (year, month), in the branch's time.

        Returns:
            The expiry.

        Raises:
            InvalidInput: with the rule that it breaks; also when it can be read in two ways.
        """
        readings = _readings(text)
        furthest = (today[0] + product.years_max, today[1])
        good = [reading for reading in readings if today <= reading <= furthest]
        if len(good) > 1:
            raise InvalidInput(
                "This can be read in two ways. Type it as 12/2029: month, then year."
            )
        if not good and max(readings) < today:
            raise InvalidInput("This expiry is in the past.")
        if not good:
            raise InvalidInput(
                words(
                    "{product} is good for at most {n} years from now.",
                    product=product.name,
                    n=product.years_max,
                )
            )
        return cls(*good[0])

    def wire(self, order: ExpiryOrder) -> str:
        """Write the four digits in D1's order, so that no other order can be read from them.

        Args:
            order: the profile's ``expiry_order``.

        Returns:
            Four digits.

        Raises:
            InvalidInput: for a year up to 2012, whose two digits could be a month.
        """
        short = self.year - _CENTURY
        if not _AMBIGUOUS_YEARS < short <= 99:  # noqa: PLR2004  # two digits
            raise InvalidInput("This expiry cannot be written without doubt.")
        if order is ExpiryOrder.YYMM:
            return f"{short:02}{self.month:02}"
        return f"{self.month:02}{short:02}"

    @property
    def face(self) -> str:
        """As the card shows it: MM/YY."""
        return f"{self.month:02}/{self.year % 100:02}"
