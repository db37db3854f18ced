"""New keys: the client key with its certificate request, and the key that signs token requests.

Source of the formats: docs/d1/d1-api.md, sections 4 to 6. Nothing that is there already is ever
written over.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from branch_app.domain.errors import InvalidInput
from branch_app.machine.keys import files, names
from branch_app.machine.keys.jwk import PublicJwk, check_kid, thumbprint
from branch_app.machine.keys.sealed import sealed_pem

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.secret import Secret
    from branch_app.machine.keys.sealed import PrivateKey

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
        if not re.fullmatch("[A-Z]{2}", self.country):
            raise InvalidInput("The country is two capital letters, for example FR.")
        parts = (
            (NameOID.STATE_OR_PROVINCE_NAME, "state", self.state, 128),
            (NameOID.LOCALITY_NAME, "locality", self.locality, 128),
            (NameOID.ORGANIZATION_NAME, "organization", self.organization, 64),
            (NameOID.ORGANIZATIONAL_UNIT_NAME, "unit", self.unit, 64),
            (NameOID.COMMON_NAME, "CN", self.cn, 64),
        )
        made = [x509.NameAttribute(NameOID.COUNTRY_NAME, self.country)]
        for oid, word, value, most in parts:
            if not (0 < len(value) <= most and value.isprintable() and value == value.strip()):
                raise InvalidInput(
                    f"The {word} has 1 to {most} visible characters, no blank at an end."
                )
            made.append(x509.NameAttribute(oid, value))
        return x509.Name(made)


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


def make_client(
    folder: Path, kind: Literal["rsa", "ec"], subject: Subject, passphrase: Secret[str]
) -> list[Path]:
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
