"""Probes of what the bank was given at onboarding: passphrases, keys, certificate.

A key is opened, looked at and forgotten; no passphrase and no key may enter a result. Whether D1
knows these keys is asked elsewhere.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    pkcs12,
)

from branch_app.background import in_thread
from branch_app.domain.errors import WrongPassphrase, plain
from branch_app.domain.inventory import Level, level_of
from branch_app.domain.profile import CLIENT_CERTIFICATE, PASSPHRASE_NAMES, TOKEN_SIGNING
from branch_app.domain.words import words
from branch_app.machine.certificates import opens
from branch_app.machine.doctor.probe import Failed, Found, Side, Skipped

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret
    from branch_app.machine.doctor.state import State

_RSA_BITS = 2048
_CN_BEGINS = "TLSMA-RSA/"
"""docs/d1/d1-api.md, section 6."""
_PRIVATE = frozenset({"d", "p", "q", "dp", "dq", "qi", "k", "oth"})
_COORDINATE = 32
_ASK_THALES = "Ask the Thales Delivery Team for the right file, or correct the profile."
_NEW_KEY = "Make a new key and have it registered by the Thales Delivery Team."


async def keyring(state: State) -> Found:
    """Ask the keyring for both passphrases."""
    store = await in_thread(state.tools.store, state.settings())
    for name in PASSPHRASE_NAMES:
        held = await store.get(state.tools.entry(name))
        if held is not None:
            state.words[name] = held
    state.keyring_answers = True
    return Found("an allowed keyring answers")


async def passphrases(state: State) -> Found:
    """See that both passphrases are there; ask for one that is not, where somebody can be asked."""
    state.settings()
    typed = []
    for name in [name for name in PASSPHRASE_NAMES if name not in state.words]:
        # In this thread: one left behind in a question would leave the terminal without echo.
        asked = state.tools.ask
        given = asked(state.tools.entry(name)) if asked is not None else None
        if given is not None:
            state.words[name] = given
            typed.append(state.tools.entry(name))
    missing = [state.tools.entry(name) for name in PASSPHRASE_NAMES if name not in state.words]
    if missing:
        why = "not remembered" if state.keyring_answers else "not known without the keyring"
        raise Skipped(
            words("{why}: asked for at start ({names})", why=why, names=", ".join(missing)),
            "To have the later probes done, run the doctor at a terminal and type them.",
        )
    return Found(
        words("typed now: {names}", names=", ".join(typed)) if typed else "both are remembered"
    )


def _word(state: State, name: str) -> Secret[str]:
    if name not in state.words:
        raise Skipped("not tried, because its passphrase is not known")
    return state.words[name]


async def client_key(state: State) -> Found:
    """Open the client key."""
    settings = state.settings()
    path = settings.client_key or settings.client_certificate
    key = await in_thread(_open, path, state, CLIENT_CERTIFICATE)
    kind = _kind(key)
    if kind is None:
        raise Failed(
            words(
                "{file} is neither an RSA key of {bits} bits or more nor EC P-256",
                file=path.name,
                bits=_RSA_BITS,
            ),
            _NEW_KEY,
        )
    state.client_key = key
    return Found(words("the passphrase opens {file} ({kind})", file=path.name, kind=kind))


def _open(path: Path, state: State, name: str) -> PrivateKeyTypes | None:
    """Return the key of an encrypted file; None where it holds none."""
    word = _word(state, name)
    try:
        opens(path, word)
    except WrongPassphrase:
        raise Failed(
            words("the passphrase does not open {file}", file=path.name),
            words(
                "Store the right one: branch-app passphrase set {entry}",
                entry=state.tools.entry(name),
            ),
            Side.COMPUTER,
        ) from None
    content, secret = path.read_bytes(), word.reveal().encode()
    if b"-----BEGIN " in content:
        return load_pem_private_key(content, secret)
    return pkcs12.load_pkcs12(content, secret).key


def _kind(key: PrivateKeyTypes | None) -> str | None:
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= _RSA_BITS:
        return words("RSA {bits}", bits=key.key_size)
    if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1):
        return "EC P-256"
    return None


async def client_certificate(state: State) -> Found:
    """Look at the client certificate: whose it is, until when, and whether it fits the key."""
    settings = state.settings()
    if settings.client_key is None and state.client_key is None:
        raise Skipped("not tried, because the file that holds it has not been opened")
    own = await in_thread(_load_certificate, state, settings)
    _check_pair(own, state.client_key, settings)
    _check_name(own, settings)
    return _check_dates(own, state, with_key=state.client_key is not None)


def _load_certificate(state: State, settings: Profile) -> x509.Certificate:
    path = settings.client_certificate
    content, own = path.read_bytes(), None
    try:
        if settings.client_key is not None:
            own = x509.load_pem_x509_certificates(content)[0]
        else:
            word = _word(state, CLIENT_CERTIFICATE).reveal().encode()
            found = pkcs12.load_pkcs12(content, word).cert
            own = found.certificate if found is not None else None
    except ValueError:
        own = None
    if own is None:
        raise Failed(words("{file} holds no certificate", file=path.name), _ASK_THALES)
    return own


def _check_pair(own: x509.Certificate, key: PrivateKeyTypes | None, settings: Profile) -> None:
    spki = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if key is None or own.public_key().public_bytes(*spki) == key.public_key().public_bytes(*spki):
        return
    first, second = settings.client_certificate, settings.client_key or settings.client_certificate
    raise Failed(
        words(
            "{first} and the key {second} do not belong together",
            first=first.name,
            second=second.name,
        ),
        "Put the certificate there that Thales made from this key's request, or the key for it.",
    )


def _check_name(own: x509.Certificate, settings: Profile) -> None:
    names = own.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    cn = str(names[0].value) if len(names) == 1 else ""
    if not cn.startswith(_CN_BEGINS) or settings.issuer_id not in cn.split("/"):
        raise Failed(
            words(
                "its name (CN) is {cn}, not {begin}... with the issuer id {issuer_id}",
                cn=plain(cn, 80) or words("missing"),
                begin=_CN_BEGINS,
                issuer_id=settings.issuer_id,
            ),
            "Check d1.issuer_id in the profile; if it is right, this is another issuer's "
            "certificate: ask the Thales Delivery Team for yours.",
        )


def _check_dates(own: x509.Certificate, state: State, *, with_key: bool) -> Found:
    now, first, last = state.tools.now(), own.not_valid_before_utc, own.not_valid_after_utc
    if last < now:
        raise Failed(
            words("it expired on {day}", day=f"{last:%Y-%m-%d}"),
            "Send a new certificate request to the Thales Delivery Team and install its answer.",
        )
    if first > now:
        raise Failed(
            words("it is good only from {moment} UTC", moment=f"{first:%Y-%m-%d %H:%M}"),
            "Set this computer's date and time right; if they are, wait for that day.",
        )
    told = words("it is this issuer's, good until {day}", day=f"{last:%Y-%m-%d}")
    told = (
        words("{found}, and belongs to the key", found=told)
        if with_key
        else words("{found}; not compared with the key", found=told)
    )
    return Found(told, ends_soon(last, now, words("renew it with Thales in time")))


def ends_soon(last: datetime, now: datetime, advice: str) -> str:
    """Return a note on a certificate from 60 days before its end, else ""."""
    days = (last - now).days
    if level_of(days) is Level.FINE:
        return ""
    left = _days(days) if days >= 1 else words("less than a day")
    return words(
        "It ends in {left}, on {day}: {advice}.", left=left, day=f"{last:%Y-%m-%d}", advice=advice
    )


def _days(days: int) -> str:
    return words("1 day") if days == 1 else words("{n} days", n=days)


async def signing_key(state: State) -> Found:
    """Open the key that signs token requests."""
    settings = state.settings()
    path = settings.signing_key
    key = await in_thread(_open, path, state, TOKEN_SIGNING)
    if not (isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1)):
        raise Failed(
            words("{file} is not an EC key on P-256, the only kind D1 takes", file=path.name),
            _NEW_KEY,
        )
    if not settings.signing_kid:
        raise Failed("the profile gives it no kid", "Add token_signing.kid to the profile.")
    state.signing_thumbprint = _thumbprint(key.public_key())
    return Found(
        words(
            "the passphrase opens {file} (EC P-256), kid {kid}",
            file=path.name,
            kid=settings.signing_kid,
        )
    )


def _thumbprint(key: ec.EllipticCurvePublicKey) -> str:
    """Return the RFC 7638 thumbprint, by which both sides can compare a public key."""
    numbers = key.public_numbers()
    x, y = (_base64url(value.to_bytes(_COORDINATE, "big")) for value in (numbers.x, numbers.y))
    members = {"crv": "P-256", "kty": "EC", "x": x, "y": y}
    return _base64url(hashlib.sha256(json.dumps(members, separators=(",", ":")).encode()).digest())


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


async def encryption_key(state: State) -> Found:
    """Look at D1's public key for card data."""
    path = state.settings().encryption_key
    return await in_thread(_look_at_jwk, path)


def _look_at_jwk(path: Path) -> Found:
    members: Any
    try:
        members = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        members = None
    if not isinstance(members, dict):
        raise Failed(words("{file} is not a JWK (JSON)", file=path.name), _ASK_THALES)
    if not _PRIVATE.isdisjoint(members):
        raise Failed(
            words("{file} holds a private key, which must never be on a counter", file=path.name),
            "Delete the file, tell whoever made it, and put D1's public key there.",
        )
    if (members.get("kty"), members.get("crv")) != ("EC", "P-256"):
        raise Failed(words("{file} is not an EC key on P-256", file=path.name), _ASK_THALES)
    if members.get("use", "enc") != "enc":
        raise Failed(words("{file} is not meant for encryption", file=path.name), _ASK_THALES)
    kid = members.get("kid")
    if not (isinstance(kid, str) and kid.strip() and kid.isprintable()):
        raise Failed(words("{file} has no key id (kid)", file=path.name), _ASK_THALES)
    if not _on_curve(members):
        raise Failed(words("the point in {file} is not on P-256", file=path.name), _ASK_THALES)
    return Found(
        words("{file} is a public EC key on P-256, kid {kid}", file=path.name, kid=plain(kid, 80))
    )


def _on_curve(members: dict[str, Any]) -> bool:
    try:
        x, y = (
            base64.urlsafe_b64decode(members[name] + "=" * (-len(members[name]) % 4))
            for name in ("x", "y")
        )
        ec.EllipticCurvePublicNumbers(
            int.from_bytes(x, "big"), int.from_bytes(y, "big"), ec.SECP256R1()
        ).public_key()
    except (KeyError, TypeError, ValueError, binascii.Error):
        return False
    return len(x) == len(y) == _COORDINATE
