"""What every bare script needs of a sandbox folder, read by hand."""

import tomllib
from base64 import urlsafe_b64decode
from json import loads
from pathlib import Path
from ssl import PROTOCOL_TLS_CLIENT, SSLContext

from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePublicKey,
    EllipticCurvePublicNumbers,
)


def words(folder: Path) -> dict[str, str]:
    """Return the passphrases."""
    return tomllib.loads((folder / "passphrases.toml").read_text(encoding="utf-8"))


def tls(folder: Path) -> SSLContext:
    """Return a context with the client certificate."""
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(folder / "ca.pem")
    context.load_cert_chain(
        folder / "client.pem", folder / "client.key", words(folder)["client_certificate"]
    )
    return context


def recipient(folder: Path) -> tuple[str, EllipticCurvePublicKey]:
    """Return D1's key id and public key."""
    jwk = loads((folder / "d1-encryption.jwk").read_bytes())
    x, y = (int.from_bytes(urlsafe_b64decode(jwk[name] + "=="), "big") for name in ("x", "y"))
    return jwk["kid"], EllipticCurvePublicNumbers(x, y, SECP256R1()).public_key()
