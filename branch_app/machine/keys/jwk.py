"""Public EC keys as JWK, and their thumbprints (RFC 7517, RFC 7638). Public parts only."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from branch_app.domain.errors import InvalidInput, KeyFileError, plain
from branch_app.domain.words import Words, words
from branch_app.machine.keys import files

if TYPE_CHECKING:
    from pathlib import Path

_COORDINATE = 32  # bytes of a P-256 coordinate
_PRIVATE = frozenset({"d", "p", "q", "dp", "dq", "qi", "k", "oth"})
_KID = re.compile(r"[!-~]{1,200}")


@dataclass(frozen=True, slots=True)
class PublicJwk:
    """A public key on P-256 with its id."""

    key: ec.EllipticCurvePublicKey
    kid: str

    @property
    def thumbprint(self) -> str:
        """The RFC 7638 thumbprint, SHA-256."""
        return thumbprint(self.key)

    def members(self, **more: str) -> dict[str, str]:
        """Return the JWK's members, public ones only."""
        return {**_required(self.key), "kid": self.kid, **more}

    def pem(self) -> str:
        """Return the key as ``PUBLIC KEY`` in PEM."""
        kind = PublicFormat.SubjectPublicKeyInfo
        return self.key.public_bytes(Encoding.PEM, kind).decode()


def thumbprint(key: ec.EllipticCurvePublicKey) -> str:
    """Return the RFC 7638 thumbprint of a key on P-256."""
    canonical = json.dumps(_required(key), separators=(",", ":"), sort_keys=True)
    return _base64url(hashlib.sha256(canonical.encode()).digest())


def check_kid(kid: str) -> str:
    """Let a key id through that profile and D1 can hold.

    Raises:
        InvalidInput: it is empty, too long, or has blanks or other than ASCII characters.
    """
    if _KID.fullmatch(kid):
        return kid
    raise InvalidInput("A key id (kid) has 1 to 200 visible ASCII characters without blanks.")


def read_public_jwk(path: Path) -> PublicJwk:
    """Read a public JWK on P-256 with a kid.

    Raises:
        KeyFileError: it is anything else, above all a private key.
    """
    try:
        found = json.loads(files.read(path))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise _unusable(path, words("is not a JWK (JSON)"))
    if not _PRIVATE.isdisjoint(found):
        raise _unusable(path, words("holds a private key, and must not"))
    kid = found.get("kid")
    if not (isinstance(kid, str) and kid and kid.isprintable()):
        raise _unusable(path, words("has no key id (kid)"))
    return PublicJwk(_point(found, path), kid)


def read_public_key(path: Path, kid: str = "") -> PublicJwk:
    """Read a public key on P-256: a JWK, which has its kid inside, or PEM with the kid beside it.

    Args:
        path: the file.
        kid: for PEM only.

    Raises:
        InvalidInput: the kid of a PEM key is missing or cannot be one.
        KeyFileError: it is anything else, above all a private key.
    """
    content = files.read(path)
    if b"-----BEGIN " not in content:
        return read_public_jwk(path)
    if b"PRIVATE KEY-----" in content:
        raise _unusable(path, words("holds a private key, and must not"))
    try:
        key = load_pem_public_key(content)
    except (ValueError, UnsupportedAlgorithm):
        raise _unusable(path, words("is neither a JWK nor a public key in PEM")) from None
    if not (isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)):
        raise _unusable(path, words("is not an EC key on P-256"))
    return PublicJwk(key, check_kid(kid))


def put(public: PublicJwk, path: Path, **more: str) -> Path | None:
    """Write a public key as JWK, keeping the former file.

    Args:
        public: the key.
        path: where.
        **more: further members, for example ``use``.

    Returns:
        The copy of the former file, or None.

    Raises:
        KeyFileError: it cannot be written.
    """
    files.make_folder(path.parent)
    content = json.dumps(public.members(**more), indent=2) + "\n"
    return files.write_keeping(path, content.encode())


def _point(found: dict[str, Any], path: Path) -> ec.EllipticCurvePublicKey:
    if (found.get("kty"), found.get("crv")) != ("EC", "P-256"):
        raise _unusable(path, words("is not an EC key on P-256"))
    try:
        x, y = (_coordinate(found[name]) for name in ("x", "y"))
        return ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    except (KeyError, TypeError, ValueError, AttributeError):
        raise _unusable(path, words("has no point on P-256")) from None


def _required(key: ec.EllipticCurvePublicKey) -> dict[str, str]:
    numbers = key.public_numbers()
    x, y = (_base64url(one.to_bytes(_COORDINATE, "big")) for one in (numbers.x, numbers.y))
    return {"kty": "EC", "crv": "P-256", "x": x, "y": y}


def _coordinate(text: str) -> int:
    content = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if len(content) != _COORDINATE:
        raise ValueError("not a coordinate")
    return int.from_bytes(content, "big")


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _unusable(path: Path, why: Words) -> KeyFileError:
    told = words("{file} {why}.", file=plain(path.name), why=why)
    return KeyFileError(told, "Check the file.")
