"""The probe of D1's own certificate, and what tells a proxy that opens connections from D1.

Whom to trust is decided as ``d1/tls`` decides it. No client key may enter here.
"""

from __future__ import annotations

import contextlib
import ssl
import sys
from typing import TYPE_CHECKING

import truststore
from cryptography import x509

from branch_app.background import in_thread
from branch_app.domain.card import Environment
from branch_app.domain.errors import KeyFileError, plain
from branch_app.domain.words import words
from branch_app.machine.doctor.line import Goal, Tls, TunnelRefused, connected
from branch_app.machine.doctor.probe import Failed, Found, Side, Skipped

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.machine.doctor.state import State

_WRONG_NAME = {62, 64, 0x800B010F, -67602}
_OUT_OF_DATE = {9, 10, 0x800B0101, -67818}
"""Verify codes: OpenSSL's X509_V_ERR_*, Windows' CERT_E_*, macOS' errSec*."""
_AUTHORITY = "Amazon"
"""Who signs D1's certificates (docs/d1/d1-api.md, section 6)."""
_VERIFIES_LATE = sys.platform in {"win32", "darwin"}
"""There the system looks at the certificate when the handshake is done, not within it."""


def is_documented(state: State) -> bool:
    """Whether the profile goes to one of D1's own addresses."""
    return state.settings().environment in {Environment.PRODUCTION, Environment.STAGING}


def anybody() -> ssl.SSLContext:
    """A context that looks at no certificate. Nothing may be asked over it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _trusting(ca_file: Path | None) -> ssl.SSLContext:
    context: ssl.SSLContext
    if ca_file is None:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cafile=ca_file)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


async def server_certificate(state: State) -> Found:
    """Check D1's certificate: trusted, for this host, in date, and from D1's own authority."""
    settings = state.settings()
    goal = Goal(*state.address, state.tools.proxy(settings.base_url), state.tools.seconds)
    context = await in_thread(_context, state)
    return await in_thread(_try, state, goal, context)


def _context(state: State) -> ssl.SSLContext:
    """Take the counter's own context where its certificate is fit for use."""
    if state.client_key is not None:
        with contextlib.suppress(KeyFileError):  # another probe has said so
            return state.context()
    if not state.trust_usable:
        raise Skipped("not tried, because the CA file cannot be used")
    return _trusting(state.settings().ca_file)


def _try(state: State, goal: Goal, context: ssl.SSLContext) -> Found:
    issuer, tls = _issuer(goal), None
    try:
        with connected(goal) as wire:
            tls = Tls(wire, context, goal.host)
            tls.handshake()
            issuer = issuer or _name(tls.certificate)
    except ssl.SSLCertVerificationError as error:
        raise _untrusted(state, goal, error, issuer) from None
    except (OSError, TunnelRefused) as error:
        if tls is None or not tls.answered or isinstance(error, TimeoutError):
            why = getattr(error, "reason", None) or type(error).__name__
            raise Failed(
                words("{goal} did not go through with the handshake ({why})", goal=goal, why=why),
                "Try again in a few minutes; then ask the network team.",
                Side.NETWORK,
            ) from None
        if _VERIFIES_LATE and isinstance(context, truststore.SSLContext):
            raise Skipped("D1 wants another client certificate before it can be judged") from None
        # Refused for the client certificate: we speak on only to one that we trust.
    if is_documented(state) and issuer and _AUTHORITY not in issuer:
        raise _opened(goal, issuer)
    return Found(
        words("it is trusted, for {host}, and in date{by}", host=goal.host, by=_by(issuer))
    )


def _by(issuer: str) -> str:
    return words(" (issuer: {issuer})", issuer=issuer) if issuer else ""


def _issuer(goal: Goal) -> str:
    """Name who signed what answers, trusted or not; "" where it hides that from strangers."""
    try:
        with connected(goal) as wire:
            tls = Tls(wire, anybody(), goal.host)
            tls.handshake()
            return _name(tls.certificate)
    except (OSError, TunnelRefused):
        return ""


def _name(certificate: bytes) -> str:
    try:
        issuer = x509.load_der_x509_certificate(certificate).issuer
    except ValueError:
        return "unreadable"
    oids = (x509.NameOID.ORGANIZATION_NAME, x509.NameOID.COMMON_NAME)
    names = [str(each.value) for oid in oids for each in issuer.get_attributes_for_oid(oid)]
    return plain(", ".join(names), 100)


def _opened(goal: Goal, issuer: str) -> Failed:
    return Failed(
        words(
            "a proxy opens this connection: its certificate is from {issuer}, not from {authority}",
            issuer=issuer,
            authority=_AUTHORITY,
        ),
        words(
            "Ask the network team to exempt {host} from TLS inspection; mutual TLS cannot pass it.",
            host=goal.host,
        ),
        Side.NETWORK,
    )


def _untrusted(
    state: State, goal: Goal, error: ssl.SSLCertVerificationError, issuer: str
) -> Failed:
    code, documented = getattr(error, "verify_code", 0), is_documented(state)
    if documented and issuer and _AUTHORITY not in issuer:
        return _opened(goal, issuer)
    if code in _WRONG_NAME:
        return Failed(
            words("it is for another name than {host}{by}", host=goal.host, by=_by(issuer)),
            "Check d1.base_url in the profile; then ask the network team what answers there.",
        )
    if code in _OUT_OF_DATE:
        return Failed(
            words(
                "it is out of date{by}, or this computer's clock is ({now} UTC)",
                by=_by(issuer),
                now=f"{state.tools.now():%Y-%m-%d %H:%M}",
            ),
            "Check this computer's date first; if it is right, tell who runs D1's address.",
        )
    if documented or state.settings().ca_file is None:
        return Failed(
            words("this computer does not trust its issuer{by}", by=_by(issuer)),
            "Ask bank IT to bring this computer's root certificates up to date.",
            Side.COMPUTER,
        )
    ca_file = state.settings().ca_file
    return Failed(
        words(
            "it is not trusted by the CA file {file}{by}",
            file=ca_file.name if ca_file else "",
            by=_by(issuer),
        ),
        "Put the CA there that signs D1's certificate (d1.trust); if it is there, a proxy opens "
        "this connection: ask the network team.",
        Side.ONBOARDING,
    )
