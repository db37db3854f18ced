"""The sandbox's folder on disk: what a bank gets at onboarding, and what D1 keeps to itself.

``provision`` makes it, or goes on using what is there. The files for the client lie in the folder
itself; D1's own (CA key, server key, decryption key, the bank's public signing key) in ``d1/``.
No production key may be put here: a folder that the sandbox did not make is left alone.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import secrets
import ssl
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from branch_app.sandbox import certificates
from branch_app.sandbox.profile_text import profile_text
from branch_app.sandbox.settings import SandboxSettings

if TYPE_CHECKING:
    from pathlib import Path

KeyKind: TypeAlias = Literal["ec", "rsa"]

_RENEW_BEFORE = dt.timedelta(days=1)
_OWN = "d1"
_PEM = serialization.Encoding.PEM
_PKCS8 = serialization.PrivateFormat.PKCS8


class ProvisionError(Exception):
    """The folder cannot be used; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Provisioned:
    """The files of a sandbox folder, and the passphrases of its two client keys.

    Attributes:
        directory: the folder.
        profile: the profile for the application (TOML, no secret).
        ca: the CA of the server's certificate, PEM.
        client_certificate: the client certificate for mutual TLS, PEM.
        client_key: its private key, encrypted PKCS#8 PEM.
        signing_key: the P-256 key that signs assertions, encrypted PKCS#8 PEM.
        encryption_key: D1's public key for card data, a JWK with its kid.
        passphrases: by the names ``client_certificate`` and ``token_signing``.
    """

    directory: Path
    profile: Path
    ca: Path
    client_certificate: Path
    client_key: Path
    signing_key: Path
    encryption_key: Path
    passphrases: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ServerSide:
    """What the server needs of the folder: D1's half of every key pair."""

    certificate: Path
    key: Path
    ca: Path
    decryption: ECKey = field(repr=False)
    assertion: ECKey


def provision(
    directory: Path,
    port: int,
    *,
    settings: SandboxSettings | None = None,
    key_kind: KeyKind = "ec",
) -> Provisioned:
    """Make the folder, or keep the valid keys of an earlier run, and write its profile.

    Args:
        directory: made if missing, with mode 0700; files get 0600.
        port: the port that the profile shall name.
        settings: whose issuer, stations, products and expiry order the profile shall name.
        key_kind: of the client certificate if one has to be made: ``ec`` (P-256) or ``rsa``
            (4096 bits). Valid keys of the other kind are kept.

    Returns:
        Where everything is.

    Raises:
        ProvisionError: the folder cannot be written, or holds files of another origin.
    """
    settings = settings or SandboxSettings()
    try:
        if not _is_usable(directory, settings):
            _refuse_foreign(directory)
            _make(directory, settings, key_kind)
        box = _described(directory)
        _write_profile(box, port, settings)
    except OSError as error:
        reason = error.strerror or "an input or output error"
        raise ProvisionError(f"The folder {directory} cannot be used: {reason}.") from error
    return box


def server_side(directory: Path) -> ServerSide:
    """Return D1's half of a provisioned folder."""
    own = directory / _OWN
    return ServerSide(
        certificate=own / "server.pem",
        key=own / "server.key",
        ca=directory / "ca.pem",
        decryption=ECKey.import_key(json.loads((own / "d1-encryption-private.jwk").read_bytes())),
        assertion=ECKey.import_key(json.loads((own / "assertion-public.jwk").read_bytes())),
    )


def authority(directory: Path) -> certificates.Identity:
    """Return the folder's CA, to make further client certificates in tests."""
    key = serialization.load_pem_private_key((directory / _OWN / "ca.key").read_bytes(), None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ProvisionError("The CA's key is not one that the sandbox makes.")
    pem = (directory / "ca.pem").read_bytes()
    return certificates.Identity(x509.load_pem_x509_certificate(pem), key)


def _described(directory: Path) -> Provisioned:
    return Provisioned(
        directory=directory,
        profile=directory / "profile.toml",
        ca=directory / "ca.pem",
        client_certificate=directory / "client.pem",
        client_key=directory / "client.key",
        signing_key=directory / "signing.pem",
        encryption_key=directory / "d1-encryption.jwk",
        passphrases=_passphrases(directory),
    )


def _passphrases(directory: Path) -> dict[str, str]:
    found = tomllib.loads((directory / "passphrases.toml").read_text(encoding="utf-8"))
    return {name: str(found[name]) for name in ("client_certificate", "token_signing")}


def _is_usable(directory: Path, settings: SandboxSettings) -> bool:
    """Tell whether all keys are there, open, belong together and are still valid."""
    try:
        return _all_valid(directory, settings)
    except (OSError, ValueError, KeyError, TypeError, JoseError, ProvisionError):
        return False


def _all_valid(directory: Path, settings: SandboxSettings) -> bool:
    box, own, ca = _described(directory), server_side(directory), authority(directory)
    client_key = _load(box.client_key, box.passphrases["client_certificate"])
    signing_key = _load(box.signing_key, box.passphrases["token_signing"])
    client = x509.load_pem_x509_certificate(box.client_certificate.read_bytes())
    server = x509.load_pem_x509_certificate(own.certificate.read_bytes())
    for certificate in (client, server):
        certificate.verify_directly_issued_by(ca.certificate)
    # Proves that the server's key fits its certificate.
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(own.certificate, own.key)
    public = ECKey.import_key(json.loads(box.encryption_key.read_bytes()))
    soon = dt.datetime.now(dt.UTC) + _RENEW_BEFORE
    return (
        all(one.not_valid_after_utc > soon for one in (client, server, ca.certificate))
        and client_key.public_key() == client.public_key()
        and _cn(client) == settings.cn_of(settings.issuer_id)
        and public.thumbprint() == own.decryption.thumbprint()
        and ECKey.import_key(_public_pem(signing_key)).thumbprint() == own.assertion.thumbprint()
    )


def _cn(certificate: x509.Certificate) -> str:
    found = certificate.subject.get_attributes_for_oid(x509.oid.NameOID.COMMON_NAME)
    return str(found[0].value)


def _load(path: Path, passphrase: str) -> certificates.Key:
    key = serialization.load_pem_private_key(path.read_bytes(), passphrase.encode())
    if not isinstance(key, certificates.Key):
        raise TypeError("not a kind of key that the sandbox makes")
    return key


def _public_pem(key: certificates.Key) -> bytes:
    kind = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(_PEM, kind)


def _refuse_foreign(directory: Path) -> None:
    """Never write over a bank's real files: only a folder of ours has ``d1/``."""
    if (directory / _OWN).is_dir():
        return
    names = ("profile.toml", "client.pem", "client.key", "signing.pem", "passphrases.toml")
    found = [name for name in names if (directory / name).exists()]
    if found:
        raise ProvisionError(
            f"The folder {directory} holds a {found[0]} that the sandbox did not make; "
            "choose an empty folder."
        )


def _make(directory: Path, settings: SandboxSettings, key_kind: KeyKind) -> None:
    own = directory / _OWN
    for folder in (directory, own):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    ca = certificates.new_authority()
    server = certificates.new_server(ca)
    client = certificates.new_client(ca, settings.cn_of(settings.issuer_id), key_kind)
    signing = certificates.new_key()
    words = {name: secrets.token_urlsafe(24) for name in ("client_certificate", "token_signing")}
    _write(directory / "ca.pem", ca.certificate.public_bytes(_PEM))
    _write(own / "ca.key", _private_pem(ca.key))
    _write(own / "server.pem", server.certificate.public_bytes(_PEM))
    _write(own / "server.key", _private_pem(server.key))
    _write(directory / "client.pem", client.certificate.public_bytes(_PEM))
    _write(directory / "client.key", _private_pem(client.key, words["client_certificate"]))
    _write(directory / "signing.pem", _private_pem(signing, words["token_signing"]))
    _write(own / "assertion-public.jwk", _jwk(ECKey.import_key(_public_pem(signing))))
    card_data = ECKey.generate_key("P-256")
    _write(own / "d1-encryption-private.jwk", _jwk(card_data, private=True))
    _write(directory / "d1-encryption.jwk", _jwk(card_data))
    lines = "".join(f'{name} = "{word}"\n' for name, word in words.items())
    _write(directory / "passphrases.toml", b"# Practice only.\n" + lines.encode())
    (directory / "profile.toml").unlink(missing_ok=True)  # it names the old signing key


def _private_pem(key: certificates.Key, passphrase: str | None = None) -> bytes:
    cipher: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if passphrase is not None:
        cipher = serialization.BestAvailableEncryption(passphrase.encode())
    return key.private_bytes(_PEM, _PKCS8, cipher)


def _jwk(key: ECKey, *, private: bool = False) -> bytes:
    """Return the key as JSON, with its RFC 7638 thumbprint as kid."""
    return json.dumps({**key.as_dict(private=private), "kid": key.thumbprint()}).encode()


def _write_profile(box: Provisioned, port: int, settings: SandboxSettings) -> None:
    """Write the profile, or change only the port in one that is there: a person may have edited."""
    if box.profile.exists():
        old = box.profile.read_text(encoding="utf-8")
        new = re.sub(r"https://127\.0\.0\.1:\d+", f"https://127.0.0.1:{port}", old)
    else:
        kid = server_side(box.directory).assertion.thumbprint()
        old, new = "", profile_text(settings, port, kid)
    if new != old:
        _write(box.profile, new.encode())


def _write(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    half = path.with_name(path.name + ".part")
    half.unlink(missing_ok=True)
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    half.replace(path)
