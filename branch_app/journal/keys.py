"""The two keys of a journal, derived from one secret (HKDF-SHA256, RFC 5869)."""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from branch_app.domain.secret import Secret

SECRET_BYTES: Final = 32


def derive(secret: bytes) -> tuple[Secret[str], Secret[bytes]]:
    """Derive the key of the file and the key of the chain.

    Args:
        secret: 32 random bytes. Already uniform, so only the expanding half of HKDF is needed
            (RFC 5869, section 3.3).

    Returns:
        The SQLCipher raw key as 64 hexadecimal digits, and the HMAC key.

    Raises:
        ValueError: the secret has another length.
    """
    if len(secret) != SECRET_BYTES:
        raise ValueError(f"the secret of a journal has {SECRET_BYTES} bytes")
    return Secret(_expand(secret, b"file").hex()), Secret(_expand(secret, b"chain"))


def _expand(secret: bytes, purpose: bytes) -> bytes:
    info = b"branch counter journal 1 " + purpose
    return HKDFExpand(algorithm=SHA256(), length=SECRET_BYTES, info=info).derive(secret)
