"""The sandbox's own certificate authority: CA, server and client certificates.

Practice certificates only, with every extension that a strict verifier (RFC 5280) asks for.
Files are another module's affair.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
from dataclasses import dataclass, field
from typing import TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

Key: TypeAlias = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

_LIFE = dt.timedelta(days=730)
_BACK_DATED = dt.timedelta(days=1)  # a counter's clock may be slow
RSA_BITS = 4096
"""D1 asks for RSA 4096 or ECDSA P-256 (``docs/d1/d1-api.md`` section 6)."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate and its private key."""

    certificate: x509.Certificate
    key: Key = field(repr=False)


def new_key(kind: str = "ec") -> Key:
    """Return a new P-256 key for ``ec``, an RSA key of 4096 bits for ``rsa``."""
    if kind == "rsa":
        return rsa.generate_private_key(public_exponent=65537, key_size=RSA_BITS)
    return ec.generate_private_key(ec.SECP256R1())


def new_authority() -> Identity:
    """Return a new root CA that may sign end-entity certificates only."""
    key = new_key()
    name = _name("Branch Counter sandbox CA (practice only)")
    builder = _builder(name, name, key, key).add_extension(
        x509.BasicConstraints(ca=True, path_length=0), critical=True
    )
    builder = builder.add_extension(_key_usage(signs_certificates=True), critical=True)
    return Identity(builder.sign(key, hashes.SHA256()), key)


def new_server(authority: Identity) -> Identity:
    """Return a server certificate for this computer's loopback addresses and localhost."""
    key = new_key()
    names = x509.SubjectAlternativeName(
        [
            x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
            x509.IPAddress(ipaddress.ip_address("::1")),
            x509.DNSName("localhost"),
        ]
    )
    builder = _leaf(authority, "localhost", key, ExtendedKeyUsageOID.SERVER_AUTH)
    builder = builder.add_extension(names, critical=False)
    return Identity(builder.sign(authority.key, hashes.SHA256()), key)


def new_client(authority: Identity, cn: str, kind: str = "ec") -> Identity:
    """Return a client certificate with this CN, and subject parts as D1 asks for them."""
    key = new_key(kind)
    builder = _leaf(authority, cn, key, ExtendedKeyUsageOID.CLIENT_AUTH)
    return Identity(builder.sign(authority.key, hashes.SHA256()), key)


def _leaf(
    authority: Identity, cn: str, key: Key, use: x509.ObjectIdentifier
) -> x509.CertificateBuilder:
    return (
        _builder(_name(cn), authority.certificate.subject, key, authority.key)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([use]), critical=False)
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, key: Key, issuer_key: Key
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACK_DATED)
        .not_valid_after(now + _LIFE)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
    )


def _name(cn: str) -> x509.Name:
    parts = (
        (NameOID.COUNTRY_NAME, "XX"),
        (NameOID.STATE_OR_PROVINCE_NAME, "Practice"),
        (NameOID.LOCALITY_NAME, "Practice"),
        (NameOID.ORGANIZATION_NAME, "Practice Bank"),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, "Branch Counter sandbox"),
        (NameOID.COMMON_NAME, cn),
    )
    return x509.Name([x509.NameAttribute(oid, text) for oid, text in parts])


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
