"""The words of the assistant: what each question is called, and what each step is about.

Words only. Which questions there are, and when, is decided in ``flow/setup_questions``.
"""

from __future__ import annotations

from typing import Final

from branch_app.domain.words import phrases
from branch_app.flow.setup_questions import Ask

SHORT: Final = phrases({
    "server": "D1",
    "client": "Client key",
    "signing": "Signing key",
    "thales": "Thales",
    "stations": "Stations",
    "products": "Products",
    "check": "Check",
})  # fmt: skip
"""A step in the row of steps."""

TITLES: Final = phrases({
    "server": "Which D1 does this counter order from?",
    "client": "Which key opens the line to D1?",
    "signing": "Which key signs the requests for a token?",
    "thales": "What goes to Thales, and what comes back?",
    "stations": "Which stations print the cards?",
    "products": "Which cards may be ordered?",
    "check": "Does it work?",
})  # fmt: skip
"""A step on its page."""

ABOUT: Final = phrases({
    "server": (
        "Staging takes test cards only. Production prints real cards.",
        "Issuer id and order of the expiry come from Thales' onboarding.",
        "The line is always encrypted, and D1's certificate always checked.",
    ),
    "client": (
        "D1 lets a counter in by a certificate that Thales has signed. Its key is made here.",
        "The key lies on the disk under its passphrase only. It is never written over.",
        "Keep passphrase and file apart: who has both orders cards in the name of the bank.",
    ),
    "signing": (
        "With this key the counter asks D1 for permission to order, every few minutes.",
        "Thales registers its public half under the key id.",
        "It is an ECDSA key on P-256, the only kind that D1 takes.",
    ),
    "thales": (),
    "stations": (
        "The station id is the one that Thales registered. The name is what tellers see.",
        "The counter remembers the station that was used last on this computer.",
    ),
    "products": (
        "Product id, payment application and key indexes come from Thales.",
        "The name is what tellers see.",
        "Only card numbers that begin with these digits, and have this length, are taken.",
    ),
    "check": (
        "The check goes all the way to D1 and asks for a real access token, then drops it.",
        "No order is sent. Nothing is written before you save.",
        "The former settings are kept beside the new ones.",
    ),
})  # fmt: skip
"""What to know at a step, a paragraph each."""

LABELS: Final[dict[Ask, tuple[str, str]]] = phrases({
    Ask.ENVIRONMENT: ("Environment", ""),
    Ask.BASE_URL: ("Address of D1", "https://, a host and perhaps a port"),
    Ask.TRUST: ("Who vouches for D1's certificate", ""),
    Ask.CA_FILE: ("File with these authorities", "PEM"),
    Ask.ISSUER_ID: ("Issuer id", "10 characters, from onboarding"),
    Ask.EXPIRY_ORDER: ("Expiry is sent as", "Documented both ways: ask Thales"),
    Ask.AUDIENCE: ("Audience (aud)", "Optional: only if Thales wants one"),
    Ask.CLIENT: ("Key and certificate", ""),
    Ask.FOLDER: ("Folder for keys", "Staging and Production share no key"),
    Ask.KIND: ("Kind of key", ""),
    Ask.COUNTRY: ("Country", "Two letters"),
    Ask.STATE: ("State or province", ""),
    Ask.LOCALITY: ("City", ""),
    Ask.ORGANIZATION: ("Bank", ""),
    Ask.UNIT: ("Unit", ""),
    Ask.CN: ("Common name (CN)", "Only TLSMA-RSA/ is documented: ask Thales for the rest"),
    Ask.CERTIFICATE: ("Client certificate", "PEM"),
    Ask.CLIENT_KEY: ("Its key", "PEM, under a passphrase"),
    Ask.BUNDLE: ("PKCS#12 file", ".p12 or .pfx, under a passphrase"),
    Ask.SIGNING: ("Key that signs token requests", ""),
    Ask.NEW_KID: ("Key id (kid)", "Left empty, it is the key's thumbprint (RFC 7638)"),
    Ask.SIGNING_KEY: ("Key file", "PEM, under a passphrase"),
    Ask.KID: ("Key id (kid)", "Under which D1 knows this key"),
    Ask.SIGNED: ("Client certificate from Thales", "PEM or DER"),
    Ask.CHAIN: ("Certificates above it", "Optional, PEM"),
    Ask.D1_KEY: ("D1's public key for card data", "JWK or PEM; it is copied to the keys"),
    Ask.D1_KID: ("Its key id (kid)", "For a key in PEM only: a JWK says it itself"),
    Ask.STATION_ID: ("Station id", "For example KIOSK-PS-101"),
    Ask.STATION_NAME: ("Name at the counter", "For example Counter 1"),
    Ask.PRODUCT_ID: ("Product id", "For example DEBIT_CLASSIC"),
    Ask.PRODUCT_NAME: ("Name at the counter", "For example Debit Classic"),
    Ask.BINS: ("First digits (BIN)", "Several between commas"),
    Ask.PAN_LENGTH: ("Digits in a number", ""),
    Ask.NAME_MAX: ("Letters in a name", ""),
    Ask.YEARS_MAX: ("Years at most", "Optional: 20"),
    Ask.CONFIG: ("Payment application", "For example VISA_DEBIT_01"),
    Ask.ODA_KEY: ("ODA key index", ""),
    Ask.DERIVATION_KEY: ("Derivation key index", ""),
    Ask.CV_KEY: ("CV key index", "Optional"),
    Ask.PV_KEY: ("PV key index", "Optional"),
})  # fmt: skip

CHOICES: Final[dict[str, str]] = phrases({
    "production": "Production",
    "staging": "Staging (PreProd)",
    "custom": "A custom server",
    "YYMM": "YYMM: year, then month",
    "MMYY": "MMYY: month, then year",
    "system": "The system's certificate authorities",
    "file": "Only the authorities in a file",
    "make": "Make a key here",
    "files": "Use files in PEM",
    "bundle": "Use a PKCS#12 file where it is",
    "unpack": "Take both out of a PKCS#12 file",
    "rsa": "RSA 4096",
    "ec": "ECDSA P-256",
})  # fmt: skip

MONO: Final = frozenset({
    Ask.BASE_URL, Ask.ISSUER_ID, Ask.AUDIENCE, Ask.CN, Ask.NEW_KID, Ask.KID, Ask.D1_KID,
    Ask.STATION_ID, Ask.PRODUCT_ID, Ask.BINS, Ask.PAN_LENGTH, Ask.NAME_MAX, Ask.YEARS_MAX,
    Ask.CONFIG, Ask.ODA_KEY, Ask.DERIVATION_KEY, Ask.CV_KEY, Ask.PV_KEY,
})  # fmt: skip
"""Answers in which every character counts."""

LINES: Final[tuple[tuple[Ask, ...], ...]] = (
    (Ask.ENVIRONMENT, Ask.BASE_URL),
    (Ask.TRUST, Ask.CA_FILE),
    (Ask.ISSUER_ID, Ask.EXPIRY_ORDER),
    (Ask.CLIENT, Ask.KIND),
    (Ask.COUNTRY, Ask.STATE, Ask.LOCALITY),
    (Ask.ORGANIZATION, Ask.UNIT),
    (Ask.STATION_ID, Ask.STATION_NAME),
    (Ask.PRODUCT_ID, Ask.PRODUCT_NAME),
    (Ask.BINS, Ask.CONFIG),
    (Ask.PAN_LENGTH, Ask.NAME_MAX, Ask.YEARS_MAX),
    (Ask.ODA_KEY, Ask.DERIVATION_KEY),
    (Ask.CV_KEY, Ask.PV_KEY),
)
"""Questions that stand in one line; each other one has its own."""
