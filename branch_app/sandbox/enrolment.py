"""Onboarding, as Thales does it, played by the sandbox: a rehearsal of the bank's key ceremony.

``enrol`` takes what a bank sends (certificate request, public signing key) and hands out what
Thales would (client certificate, CA, D1's public key). Practice only: the CA's key lies open.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from branch_app.sandbox.certificates import RSA_BITS
from branch_app.sandbox.folder import ProvisionError, authority, provision
from branch_app.sandbox.settings import SandboxSettings

if TYPE_CHECKING:
    from pathlib import Path

ENROLLED = "enrolled.jwk"
"""In ``DIR/d1``: the bank's public signing keys, a JWK set (RFC 7517, section 5)."""

_LIFE = dt.timedelta(days=365)
_BACK_DATED = dt.timedelta(days=1)
_PEM = serialization.Encoding.PEM
_SIGNS = x509.KeyUsage(
    digital_signature=True,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)
_DEMANDED = {
    "C": NameOID.COUNTRY_NAME,
    "ST": NameOID.STATE_OR_PROVINCE_NAME,
    "L": NameOID.LOCALITY_NAME,
    "O": NameOID.ORGANIZATION_NAME,
    "OU": NameOID.ORGANIZATIONAL_UNIT_NAME,
    "CN": NameOID.COMMON_NAME,
}


def enrol(
    directory: Path,
    out: Path,
    *,
    csr: Path | None = None,
    signing_key: Path | None = None,
    settings: SandboxSettings | None = None,
) -> list[Path]:
    """Take what a bank sends, and write what it gets back.

    Args:
        directory: the sandbox's folder, made if missing. A running sandbox has to be started
            again to know a new signing key.
        out: folder for the answer, made if missing.
        csr: certificate request, PEM.
        signing_key: public JWK with its kid.
        settings: whose issuer and CN the request must name.

    Returns:
        The files written into ``out``.

    Raises:
        ProvisionError: something sent is not as D1 asks for, or a file cannot be used.
    """
    settings = settings or SandboxSettings()
    try:
        if not (directory / "d1").is_dir():
            provision(directory, 1, settings=settings)
        answers = {
            "ca.pem": (directory / "ca.pem").read_bytes(),
            "d1-encryption.jwk": (directory / "d1-encryption.jwk").read_bytes(),
        }
        if csr is not None:
            answers["client-certificate.pem"] = sign_csr(directory, csr.read_bytes(), settings)
        if signing_key is not None:
            register_signing_key(directory, signing_key.read_bytes())
        out.mkdir(parents=True, exist_ok=True)
        for name, content in answers.items():
            _write(out / name, content)
    except OSError as error:
        which = error.filename or out
        raise ProvisionError(f"{which} cannot be used: {error.strerror}.") from error
    return [out / name for name in answers]


def sign_csr(directory: Path, csr: bytes, settings: SandboxSettings | None = None) -> bytes:
    """Make a client certificate from a request, as strictly as Thales says it does.

    Args:
        directory: a provisioned folder.
        csr: PEM.
        settings: whose CN the request must name.

    Returns:
        The certificate, PEM.

    Raises:
        ProvisionError: the request is not as D1 asks for (``docs/d1/d1-api.md`` section 6).
    """
    request = _read(csr)
    settings = settings or SandboxSettings()
    _check_subject(request.subject, settings.cn_of(settings.issuer_id))
    key = request.public_key()
    now = dt.datetime.now(dt.UTC)
    ca = authority(directory)
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(ca.key.public_key())
    builder = (
        x509.CertificateBuilder()
        .subject_name(request.subject)
        .issuer_name(ca.certificate.subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACK_DATED)
        .not_valid_after(min(now + _LIFE, ca.certificate.not_valid_after_utc))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_SIGNS, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(identifier, critical=False)
    )
    return builder.sign(ca.key, hashes.SHA256()).public_bytes(_PEM)


def register_signing_key(directory: Path, jwk: bytes) -> str:
    """Note a bank's public signing key; the next start of the sandbox knows it.

    Args:
        directory: a provisioned folder.
        jwk: JSON, with a kid; a key with the same kid is replaced.

    Returns:
        The kid.

    Raises:
        ProvisionError: it is not a public key on P-256 with a kid.
    """
    try:
        found = json.loads(jwk)
        key = ECKey.import_key(found)
    except (ValueError, TypeError, AttributeError, KeyError, JoseError):
        raise ProvisionError("The signing key is not an EC key as JWK.") from None
    kid = found.get("kid")
    if key.is_private:
        raise ProvisionError("The signing key is private. Send the public one, and make a new key.")
    if key.curve_name != "P-256" or not (isinstance(kid, str) and kid):
        raise ProvisionError("The signing key needs the curve P-256 and a kid.")
    others = {str(one.kid): one for one in enrolled_keys(directory)}
    others[kid] = key
    members = [one.as_dict(private=False) | {"kid": name} for name, one in others.items()]
    _write(directory / "d1" / ENROLLED, json.dumps({"keys": members}).encode())
    return kid


def enrolled_keys(directory: Path) -> tuple[ECKey, ...]:
    """Return the signing keys that banks have registered, each with its kid."""
    path = directory / "d1" / ENROLLED
    if not path.exists():
        return ()
    return tuple(ECKey.import_key(one) for one in json.loads(path.read_bytes())["keys"])


def _read(csr: bytes) -> x509.CertificateSigningRequest:
    try:
        request = x509.load_pem_x509_csr(csr)
        sound = request.is_signature_valid
    except ValueError:
        raise ProvisionError("The request is not a certificate request in PEM.") from None
    if not sound:
        raise ProvisionError("The request's own signature is wrong.")
    if not isinstance(request.signature_hash_algorithm, hashes.SHA256):
        raise ProvisionError("The request is not signed with SHA-256.")
    key = request.public_key()
    good_rsa = isinstance(key, rsa.RSAPublicKey) and key.key_size == RSA_BITS
    good_ec = isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)
    if not (good_rsa or good_ec):
        raise ProvisionError("The request's key is neither RSA 4096 nor EC P-256.")
    return request


def _check_subject(subject: x509.Name, cn: str) -> None:
    for word, oid in _DEMANDED.items():
        if len(subject.get_attributes_for_oid(oid)) != 1:
            raise ProvisionError(f"The request's subject must have {word} once.")
    given = subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
    if given != cn:
        raise ProvisionError(f"The request's CN must be {cn}.")


def _write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    half = path.with_name(path.name + ".part")
    half.unlink(missing_ok=True)
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    half.replace(path)
