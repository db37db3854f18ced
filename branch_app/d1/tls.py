"""The TLS context of all calls to D1: whom to trust, and who we are (mutual TLS).

docs/d1/d1-api.md, section 6. No HTTP may enter here, and no plaintext key may leave it.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import truststore
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from branch_app.d1.key_files import (
    CERTIFICATE,
    ClientIdentity,
    check_pem_files,
    load_pem_identity,
    load_pkcs12_identity,
    read_file,
)
from branch_app.domain.errors import KeyFileError
from branch_app.domain.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret

_CA = "CA"


def make_context(profile: Profile, passphrase: Secret[str]) -> ssl.SSLContext:
    """Make the TLS context. Blocks: reads files, derives keys.

    Args:
        profile: whom to trust and where our certificate is.
        passphrase: what opens the client key, or the PKCS#12 file.

    Returns:
        TLS 1.2 or newer, host names checked, our certificate loaded.

    Raises:
        WrongPassphrase: the passphrase does not open the key.
        KeyFileError: a file cannot be used.
    """
    context = _trusting(profile.ca_file)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if profile.client_key is None:
        identity = load_pkcs12_identity(profile.client_certificate, passphrase)
        _load_from_memory(context, identity, profile.client_certificate)
    else:
        _load_pem(context, profile.client_certificate, profile.client_key, passphrase)
    return context


def _load_pem(
    context: ssl.SSLContext, certificate: Path, key: Path, passphrase: Secret[str]
) -> None:
    """Let OpenSSL open the files, once.

    It finds all that may be wrong with them, in 2 ms, but has no words for people. Those are
    looked for only after it refused: ``cryptography`` takes a third of a second for an RSA key of
    4096 bits, whose primes it proves anew.
    """
    check_pem_files(certificate, key)
    try:
        _load(context, certificate, key, passphrase.reveal(), certificate)
    except KeyFileError:
        load_pem_identity(certificate, key, passphrase)
        raise


def _trusting(ca_file: Path | None) -> ssl.SSLContext:
    """Trust the system's CAs, or those of one file and no others.

    Not ``ssl.create_default_context``: that one writes session keys to SSLKEYLOGFILE.
    """
    if ca_file is None:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    read_file(ca_file, _CA)  # for its words on a file that is missing or forbidden
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cafile=ca_file)
    except (ssl.SSLError, OSError) as error:
        raise KeyFileError(
            words("The CA file {file} holds no PEM certificates.", file=ca_file.name),
            "Ask bank IT for the right file.",
            detail=f"{ca_file}: {type(error).__name__} {getattr(error, 'reason', '')}",
        ) from None
    return context


def _load_from_memory(context: ssl.SSLContext, identity: ClientIdentity, source: Path) -> None:
    """Load a key that is in memory only.

    Python's ssl takes a key from a file and nowhere else, and a plaintext key must never be
    written: a file that is deleted stays in the disk's free blocks, in the file system's
    journal and in backups. So the key is encrypted anew under a random passphrase that lives
    for this call only; what the file holds is worthless without it.
    """
    once = secrets.token_urlsafe(32)
    pem = b"".join(
        [
            identity.key.private_bytes(
                Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(once.encode("ascii"))
            ),
            *(each.public_bytes(Encoding.PEM) for each in (identity.certificate, *identity.chain)),
        ]
    )
    with _brief_file(pem) as path:
        _load(context, path, path, once, source)


@contextlib.contextmanager
def _brief_file(content: bytes) -> Iterator[Path]:
    """Lend a file to OpenSSL: memory alone where the system can, else a 0600 file, soon gone."""
    if hasattr(os, "memfd_create") and Path("/proc/self/fd").is_dir():
        with os.fdopen(os.memfd_create("branch-counter"), "wb") as memory:
            memory.write(content)
            memory.flush()
            yield Path(f"/proc/self/fd/{memory.fileno()}")
        return
    number, name = tempfile.mkstemp(prefix="branch-counter-", suffix=".pem")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _load(context: ssl.SSLContext, certificate: Path, key: Path, secret: str, source: Path) -> None:
    """Load both; the callback keeps OpenSSL from ever asking on the terminal."""
    try:
        context.load_cert_chain(certificate, key, password=lambda: secret)
    except (ssl.SSLError, OSError, ValueError) as error:
        # the files were checked before: what is left is OpenSSL's own rule, say on key size
        raise KeyFileError(
            words(
                "The {what} {file} cannot be used for TLS.",
                what=CERTIFICATE,
                file=source.name,
            ),
            "Ask bank IT for the right file.",
            detail=f"{source}: {type(error).__name__} {getattr(error, 'reason', '')}",
        ) from None
