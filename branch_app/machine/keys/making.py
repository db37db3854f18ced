"""New keys: the client key with its certificate request, and the key that signs token requests.

Source of the formats: docs/d1/d1-api.md, sections 4 to 6. Nothing that is there already is ever
written over.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from branch_app.domain.errors import InvalidInput
from branch_app.domain.words import Words, words
from branch_app.machine.keys import files, names
from branch_app.machine.keys.jwk import PublicJwk, check_kid, thumbprint
from branch_app.machine.keys.sealed import sealed_pem

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.secret import Secret
    from branch_app.machine.keys.sealed import PrivateKey

Kind: TypeAlias = Literal["rsa", "ec"]
RSA_BITS = 4096
DOCUMENTED_CN = "TLSMA-RSA/"
"""All that is documented of the CN (docs/d1/d1-api.md, section 6)."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a certificate request, as Thales demands it.

    Attributes:
        country: two capital letters.
        state: state or province.
        locality: city.
        organization: the bank.
        unit: its unit.
        cn: common name, whose form Thales enforces.
    """

    country: str
    state: str
    locality: str
    organization: str
    unit: str
    cn: str

    def name(self) -> x509.Name:
        """Return it for a request.

        Raises:
            InvalidInput: a part is missing, too long (RFC 5280, appendix A.1) or unusable.
        """
        given = {part: getattr(self, part) for part in _PARTS}
        for part, value in given.items():
            check_part(part, value)
        return x509.Name([x509.NameAttribute(_PARTS[part].oid, given[part]) for part in _PARTS])


class _Part(NamedTuple):
    oid: x509.ObjectIdentifier
    word: Words
    most: int


_PARTS = {
    "country": _Part(NameOID.COUNTRY_NAME, words("country"), 2),
    "state": _Part(NameOID.STATE_OR_PROVINCE_NAME, words("state"), 128),
    "locality": _Part(NameOID.LOCALITY_NAME, words("locality"), 128),
    "organization": _Part(NameOID.ORGANIZATION_NAME, words("organization"), 64),
    "unit": _Part(NameOID.ORGANIZATIONAL_UNIT_NAME, words("unit"), 64),
    "cn": _Part(NameOID.COMMON_NAME, words("CN"), 64),
}
"""In the order of the subject, with the most characters that each may have."""


def check_part(part: str, value: str) -> None:
    """Check one part of a subject.

    Args:
        part: the name of an attribute of ``Subject``.
        value: as typed.

    Raises:
        InvalidInput: it cannot stand in a request.
    """
    if part == "country":
        if not re.fullmatch("[A-Z]{2}", value):
            raise InvalidInput("The country is two capital letters, for example FR.")
        return
    _, word, most = _PARTS[part]
    if not (0 < len(value) <= most and value.isprintable() and value == value.strip()):
        raise InvalidInput(
            words(
                "The {part} has 1 to {most} visible characters, no blank at an end.",
                part=word,
                most=most,
            )
        )


def guessed_cn(issuer_id: str, environment: str) -> str:
    """Build the CN whose end is a guess.

    Args:
        issuer_id: from onboarding, 10 characters.
        environment: ``PPR`` or ``PRD``.

    Raises:
        InvalidInput: the issuer id cannot be one.
    """
    if not re.fullmatch("[A-Za-z0-9._~-]{10}", issuer_id):
        raise InvalidInput("The issuer id has exactly 10 letters, digits or . _ ~ -")
    return f"{DOCUMENTED_CN}{issuer_id}/{environment}"


def make_client(folder: Path, kind: Kind, subject: Subject, passphrase: Secret[str]) -> list[Path]:
    """Make the client key and its certificate request.

    Args:
        folder: made if missing.
        kind: RSA of 4096 bits, or EC on P-256.
        subject: of the request.
        passphrase: for the key.

    Returns:
        Key file and request file.

    Raises:
        InvalidInput: the subject cannot be used.
        KeyFileError: a file is there already or cannot be written.
    """
    name = subject.name()
    key_file, request_file = folder / names.CLIENT_KEY, folder / names.REQUEST
    files.refuse_existing(key_file, request_file)
    key = _new(kind)
    request = x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, hashes.SHA256())
    files.make_folder(folder)
    files.write_new(key_file, sealed_pem(key, passphrase))  # first: no request without its key
    files.write_new(request_file, request.public_bytes(Encoding.PEM), files.PUBLIC)
    return [key_file, request_file]


def make_signing(folder: Path, kid: str | None, passphrase: Secret[str]) -> tuple[list[Path], str]:
    """Make the ES256 key that signs token requests.

    Args:
        folder: made if missing.
        kid: the key's id; None is its RFC 7638 thumbprint.
        passphrase: for the key.

    Returns:
        Key file, public JWK, public PEM; and the kid.

    Raises:
        InvalidInput: the kid cannot be used.
        KeyFileError: a file is there already or cannot be written.
    """
    if kid is not None:
        check_kid(kid)
    made = [folder / name for name in (names.SIGNING_KEY, names.SIGNING_JWK, names.SIGNING_PEM)]
    files.refuse_existing(*made)
    key = ec.generate_private_key(ec.SECP256R1())
    public = PublicJwk(key.public_key(), kid or thumbprint(key.public_key()))
    files.make_folder(folder)
    files.write_new(made[0], sealed_pem(key, passphrase))
    jwk = json.dumps(public.members(use="sig", alg="ES256"), indent=2) + "\n"
    files.write_new(made[1], jwk.encode(), files.PUBLIC)
    files.write_new(made[2], public.pem().encode(), files.PUBLIC)
    return made, public.kid


def _new(kind: str) -> PrivateKey:
    if kind == "rsa":
        return rsa.generate_private_key(public_exponent=65537, key_size=RSA_BITS)
    return ec.generate_private_key(ec.SECP256R1())
