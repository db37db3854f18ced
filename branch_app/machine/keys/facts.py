"""Words for certificates and public keys: names, kinds, fingerprints. Nothing is judged here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from branch_app.domain.errors import plain

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import (
        CertificatePublicKeyTypes,
        PublicKeyTypes,
    )

_CURVES = {"secp256r1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521"}
_TAKEN = ("RSA 4096", "EC P-256")


def common_name(name: x509.Name) -> str:
    """Return the CN, or "" where there is none."""
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return plain(str(found[0].value)) if found else ""


def in_words(name: x509.Name) -> str:
    """Return a whole name on one line, RFC 4514 form."""
    return plain(name.rfc4514_string(), 400)


def key_type(key: PublicKeyTypes | CertificatePublicKeyTypes) -> str:
    """Return the kind of a key, for example ``RSA 4096`` or ``EC P-256``."""
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {_CURVES.get(key.curve.name, key.curve.name)}"
    return type(key).__name__.removeprefix("_").removesuffix("PublicKey")


def is_taken_by_d1(kind: str) -> bool:
    """Whether D1 takes such a client key (docs/d1/d1-api.md, section 6)."""
    return kind in _TAKEN


def same_key(
    one: PublicKeyTypes | CertificatePublicKeyTypes,
    other: PublicKeyTypes | CertificatePublicKeyTypes,
) -> bool:
    """Whether two public keys are the same."""
    form = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return one.public_bytes(*form) == other.public_bytes(*form)
