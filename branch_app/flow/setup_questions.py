"""What a bank's IT is asked when a counter is set up: the steps and their questions as data.

An answer that is a value of the profile is named by its key there. No rule for a value stands
here: those come from the ports.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

from branch_app.domain.onboarding import FileKind


class Ask(Enum):
    """A question."""

    ENVIRONMENT = "d1.environment"
    BASE_URL = "d1.base_url"
    ISSUER_ID = "d1.issuer_id"
    AUDIENCE = "d1.audience"
    EXPIRY_ORDER = "d1.expiry_order"
    TRUST = "trust"
    CA_FILE = "d1.trust"
    CLIENT = "client"
    FOLDER = "folder"
    KIND = "kind"
    COUNTRY = "country"
    STATE = "state"
    LOCALITY = "locality"
    ORGANIZATION = "organization"
    UNIT = "unit"
    CN = "cn"
    CERTIFICATE = "client_certificate.certificate"
    CLIENT_KEY = "client_certificate.private_key"
    BUNDLE = "bundle"
    SIGNING = "signing"
    NEW_KID = "new_kid"
    SIGNING_KEY = "token_signing.private_key"
    KID = "token_signing.kid"
    SIGNED = "signed"
    CHAIN = "chain"
    D1_KEY = "card_encryption.public_key"
    D1_KID = "d1_kid"
    STATION_ID = "stations.id"
    STATION_NAME = "stations.name"
    PRODUCT_ID = "products.id"
    PRODUCT_NAME = "products.name"
    BINS = "products.bins"
    PAN_LENGTH = "products.pan_length"
    NAME_MAX = "products.name_max"
    YEARS_MAX = "products.years_max"
    CONFIG = "products.config"
    ODA_KEY = "products.oda_key_index"
    DERIVATION_KEY = "products.derivation_key_index"
    CV_KEY = "products.cv_key_index"
    PV_KEY = "products.pv_key_index"

    @property
    def section(self) -> str:
        """The part of the profile, or "" for an answer that is not written there."""
        return self.value.rpartition(".")[0]

    @property
    def key(self) -> str:
        """The key inside the section."""
        return self.value.rpartition(".")[2]


MAKE, FILES, BUNDLE, UNPACK = "make", "files", "bundle", "unpack"
SYSTEM, FILE = "system", "file"
CUSTOM = "custom"

CHOICES: Final[Mapping[Ask, tuple[str, ...]]] = {
    Ask.ENVIRONMENT: ("production", "staging", CUSTOM),
    Ask.EXPIRY_ORDER: ("YYMM", "MMYY"),
    Ask.TRUST: (SYSTEM, FILE),
    Ask.CLIENT: (MAKE, FILES, BUNDLE, UNPACK),
    Ask.KIND: ("rsa", "ec"),
    Ask.SIGNING: (MAKE, FILES),
}
"""There is no choice without TLS, without a CA or without verification."""

FILE_KINDS: Final[Mapping[Ask, FileKind]] = {
    Ask.CA_FILE: FileKind.AUTHORITIES,
    Ask.CERTIFICATE: FileKind.CLIENT_CERTIFICATE,
    Ask.CLIENT_KEY: FileKind.PRIVATE_KEY,
    Ask.BUNDLE: FileKind.BUNDLE,
    Ask.SIGNING_KEY: FileKind.PRIVATE_KEY,
    Ask.SIGNED: FileKind.SIGNED,
    Ask.CHAIN: FileKind.AUTHORITIES,
    Ask.D1_KEY: FileKind.PUBLIC_KEY,
}
SUBJECT: Final = (
    Ask.COUNTRY, Ask.STATE, Ask.LOCALITY, Ask.ORGANIZATION, Ask.UNIT, Ask.CN,
)  # fmt: skip
OPTIONAL: Final = frozenset({
    Ask.AUDIENCE, Ask.NEW_KID, Ask.CHAIN, Ask.CV_KEY, Ask.PV_KEY, Ask.YEARS_MAX,
})  # fmt: skip
BLANK_ROWS: Final[Mapping[str, Mapping[str, str]]] = {
    "stations": {},
    "products": {"pan_length": "16", "name_max": "26"},
}

Answers: TypeAlias = Mapping[Ask, str]


def _always(_: Answers) -> bool:
    return True


def _when(ask: Ask, *values: str) -> Callable[[Answers], bool]:
    return lambda answers: answers[ask] in values


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and after which answers it is asked.

    Attributes:
        ask: what.
        when: whether it is asked.
    """

    ask: Ask
    when: Callable[[Answers], bool] = _always


@dataclass(frozen=True, slots=True)
class SetupStep:
    """One page.

    Attributes:
        key: names its page.
        questions: in the order of the keyboard.
    """

    key: str
    questions: tuple[Question, ...] = ()


_MAKES = _when(Ask.CLIENT, MAKE)
_FILLS = _when(Ask.CLIENT, MAKE, UNPACK)
_FILES = _when(Ask.CLIENT, FILES)
_SIGNS = _when(Ask.SIGNING, MAKE)

STEPS: Final = (
    SetupStep(
        "server",
        (
            Question(Ask.ENVIRONMENT),
            Question(Ask.BASE_URL),
            Question(Ask.TRUST),
            Question(Ask.CA_FILE, _when(Ask.TRUST, FILE)),
            Question(Ask.ISSUER_ID),
            Question(Ask.EXPIRY_ORDER),
            Question(Ask.AUDIENCE),
        ),
    ),
    SetupStep(
        "client",
        (
            Question(Ask.CLIENT),
            Question(Ask.FOLDER, _FILLS),
            Question(Ask.KIND, _MAKES),
            *(Question(part, _MAKES) for part in SUBJECT),
            Question(Ask.CERTIFICATE, _FILES),
            Question(Ask.CLIENT_KEY, _FILES),
            Question(Ask.BUNDLE, _when(Ask.CLIENT, BUNDLE, UNPACK)),
        ),
    ),
    SetupStep(
        "signing",
        (
            Question(Ask.SIGNING),
            Question(Ask.FOLDER, lambda answers: _SIGNS(answers) and not _FILLS(answers)),
            Question(Ask.NEW_KID, _SIGNS),
            Question(Ask.SIGNING_KEY, _when(Ask.SIGNING, FILES)),
            Question(Ask.KID, _when(Ask.SIGNING, FILES)),
        ),
    ),
    SetupStep(
        "thales",
        (
            Question(Ask.SIGNED, _MAKES),
            Question(Ask.CHAIN, _MAKES),
            Question(Ask.D1_KEY),
            Question(Ask.D1_KID),
        ),
    ),
    SetupStep("stations", (Question(Ask.STATION_ID), Question(Ask.STATION_NAME))),
    SetupStep(
        "products",
        (
            Question(Ask.PRODUCT_ID),
            Question(Ask.PRODUCT_NAME),
            Question(Ask.BINS),
            Question(Ask.CONFIG),
            Question(Ask.PAN_LENGTH),
            Question(Ask.NAME_MAX),
            Question(Ask.YEARS_MAX),
            Question(Ask.ODA_KEY),
            Question(Ask.DERIVATION_KEY),
            Question(Ask.CV_KEY),
            Question(Ask.PV_KEY),
        ),
    ),
    SetupStep("check"),
)
