"""Every choice that the sandbox makes where D1's documentation is silent, as named settings.

Values only: nothing here reads a file, a clock or the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Outcome: TypeAlias = Literal["PENDING", "SUCCESSFUL", "FAILED"]
Again: TypeAlias = Literal["accept", "same", "conflict"]
Choice: TypeAlias = Literal["accept", "refuse"]
Unknown: TypeAlias = Literal["refuse", "ignore"]


@dataclass(frozen=True, slots=True)
class Station:
    """A personalization station, as onboarding would register it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Product:
    """A card product, as onboarding would configure it.

    ``bins`` are practice numbers only. The types of the key indexes are not documented
    (``docs/d1/d1-api.md`` "Unknown" 3): what is given here is what an order must send, type
    included.
    """

    id: str
    name: str
    bins: tuple[str, ...]
    config: str
    oda_key_index: str | int
    derivation_key_index: str | int
    pan_length: int = 16
    name_max: int = 26


STATIONS = (Station("KIOSK-PS-101", "Counter 1"), Station("KIOSK-PS-102", "Counter 2"))
PRODUCTS = (
    # Four different indexes, so that a client that mixes two of them up is noticed.
    Product("DEBIT_CLASSIC", "Debit Classic", ("40000012",), "VISA_DEBIT_01", "01", "02"),
    Product("GOLD", "Gold", ("40000034",), "VISA_GOLD_01", "03", "04"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxSettings:
    """What this D1 does. Times are seconds; a number "U n" is the gap in ``d1-api.md`` "Unknown".

    "Assumption" marks what Thales has not documented: the default is our guess, mostly the
    harshest that a client must survive, and never a fact about D1.
    """

    # What onboarding would have agreed.
    issuer_id: str = "is_sandbox"
    """Ten characters (section 1)."""
    stations: tuple[Station, ...] = STATIONS
    products: tuple[Product, ...] = PRODUCTS
    practice_bins: tuple[str, ...] = ()
    """First digits taken besides the products' own. A real card number is never taken."""
    environment_code: Literal["PPR", "PRD"] = "PPR"
    """The ``env`` part of the client certificate's CN (section 6)."""
    client_cn: str = "TLSMA-RSA/{issuer_id}/{environment}"
    """Assumption (U 17): the full CN pattern, and the same prefix for ECDSA keys."""

    # Token endpoint (section 4).
    assertion_seconds: int = 900
    """How far ahead ``exp`` of an assertion may lie: documented as 15 minutes."""
    leeway_seconds: int = 0
    """Assumption (U 11): clock difference that the token endpoint forgives."""
    access_token_seconds: int = 900
    """Life of an access token: documented as 15 minutes."""
    audience_required: bool = False
    """Assumption (U 18): documented as optional; if present it must be this server's URL."""
    typ_required: bool = False
    """Assumption (U 18): header ``typ``; if present it must be ``JWT``."""
    iat_required: bool = False
    """Assumption (U 18): claim ``iat``; if present it must be whole seconds, not in the future."""
    jti_required: bool = False
    """Assumption (U 18): claim ``jti``."""
    assertion_replay: Choice = "refuse"
    """Assumption (U 18): the same assertion, or the same ``jti``, a second time."""
    grant_errors: Literal["bare", "rfc6749"] = "bare"
    """Assumption (U 11): a 400 without a body, or ``{"error": "invalid_grant"}``."""
    scope: str = "d1-api:account:full d1-api:consumer:read"
    """Assumption (U 20): the documented example; no scope is demanded by order or status."""

    # Order: the clear body (sections 1 and 3.4).
    unknown_fields: Unknown = "refuse"
    """Assumption (U 1): fields of the order body that are not documented."""
    card_product_id_required: bool = True
    """Assumption (U 2): prose calls it required, the sibling schema does not."""
    consumer_id_required: bool = False
    """Assumption (U 2)."""
    issuer_request_id_required: bool = False
    """Assumption (U 2)."""
    optional_services: Literal["defaults", "any"] = "defaults"
    """Assumption (U 3): with INSTANT the optional services may only say their default values."""
    card_design: Choice = "accept"
    """Assumption (U 4): ``cardDesign`` in an INSTANT order."""
    track_data: Choice = "refuse"
    """Assumption (U 5): track data in the clear body."""
    registered_cards: frozenset[str] | None = None
    """Assumption (U 6): if set, an order for any other card id is a 404."""
    max_body_bytes: int = 65536
    """Assumption (U 12): a longer request body is a 413."""
    name_field_of_value: bool = False
    """Assumption (U 10): FIELD_INVALID_VALUE also says which field. Documented: it does not."""
    bad_data: Literal["refuse", "data_exception"] = "refuse"
    """Assumption (U 14): bad station, product, JWE or card data: 400 at once or DATA_EXCEPTION."""

    # Order: inside encryptedData (sections 2 and 5).
    encrypted_data_max: int = 8192
    """Assumption (U 9): characters of the JWE; the limit of sibling operations."""
    expiry_order: Literal["YYMM", "MMYY"] = "YYMM"
    """Assumption (U 7): the order pages say "typically YYMM"."""
    expiry_years: int = 20
    """Assumption: how many years ahead an expiry may lie."""
    unknown_card_data: Unknown = "refuse"
    """Assumption (U 9): keys inside the JWE that are not documented."""
    name_required: bool = True
    """Assumption (U 8): the artwork of every practice product prints a name."""
    encoded_name_required: bool = False
    """Assumption (U 8): documented as optional."""
    encoded_name_alphabet: Literal["track1", "any"] = "track1"
    """Assumption (U 8): only the characters of ISO/IEC 7813 track 1, so no small letters."""
    epk_reuse: Choice = "refuse"
    """Assumption (U 19): an ephemeral key seen before in another JWE (RFC 7518 section 4.6)."""

    # Orders that repeat (section 3.5).
    repeat: Again = "accept"
    """Assumption (U 13): the same issuerRequestId again: a second card, the same id back, 409."""
    under_way: Again = "accept"
    """Assumption (U 13): another order for a card id that has one under way."""
    after_end: Again = "accept"
    """Assumption (U 13): another order for a card id whose order has ended."""

    # Status (section 8).
    requested_seconds: float = 1.0
    """Assumption (U 15): how long an order stays CARD_PROD_REQUESTED."""
    ready_seconds: float = 3.0
    """Assumption (U 15): how long it then stays CARD_PROD_READY."""
    unknown_card: Literal["404", "empty"] = "404"
    """Assumption (U 10): status of a card never ordered."""
    echo_issuer_request_id: bool = True
    """Assumption: documented as conditional; the condition is not."""
    operations_order: Literal["oldest_first", "newest_first"] = "oldest_first"
    """Assumption (U 15): order of ``operations``; oldest first traps who reads only the first."""
    history: int | None = None
    """Assumption (U 15): how many operations of a card are told, the newest; None is all."""
    done_outcome: Outcome = "SUCCESSFUL"
    """Assumption (U 15): ``status`` of CARD_PROD_DONE."""
    exception_outcome: Outcome = "FAILED"
    """Assumption (U 15): ``status`` of DATA_EXCEPTION and CARD_PROD_EXCEPTION."""
    canceled_outcome: Outcome = "FAILED"
    """Assumption (U 15): ``status`` of CARD_PROD_CANCELED."""
    failure_code: str | None = None
    """Assumption (U 15): ``errorCode`` of an operation that failed; None leaves it out."""

    def product(self, product_id: str) -> Product | None:
        """Return the product of this id, or None."""
        return next((one for one in self.products if one.id == product_id), None)

    def cn_of(self, issuer_id: str) -> str:
        """Return the CN that a client certificate of this issuer must have (section 6)."""
        return self.client_cn.format(issuer_id=issuer_id, environment=self.environment_code)
