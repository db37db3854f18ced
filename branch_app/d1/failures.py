"""The one map from what libraries, TLS and status codes say to errors for people.

Every failure of a call to D1 gets its kind and its words here. The kind answers the question
that matters at the counter: can the order have reached D1? No httpx may enter here (its classes
are known by name, so that ``transport`` stays its only importer), and no card data, header or
query may enter a text.
"""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from branch_app.domain.errors import (
    Busy,
    Conflict,
    NotAuthorized,
    NotReached,
    Refused,
    Unanswered,
    plain,
)
from branch_app.domain.words import together, words

if TYPE_CHECKING:
    from branch_app.domain.errors import IssuingError


class Call(Enum):
    """Which call failed: what to do next depends on it."""

    TOKEN = "token"  # noqa: S105  # the name of a call
    ORDER = "order"
    STATUS = "status"


@dataclass(slots=True)
class Progress:
    """How far a call came, as the transport saw it.

    Attributes:
        sent: writing the request to the connection had begun.
        fresh: this call opened the connection, so its handshake belongs to this call.
        answered: D1's status line had arrived.
    """

    sent: bool = False
    fresh: bool = False
    answered: bool = False


class _Words(NamedTuple):
    title: str
    advice: str


_TRY = "Check this computer's network, then try again. If it stays like this, call bank IT."
_CALL_IT = "Call bank IT."

_NO_NAME = _Words("D1's address was not found on the network.", _TRY)
_CLOSED_DOOR = _Words("Nothing answers at D1's address: the connection was refused.", _TRY)
_NO_ROUTE = _Words("This computer has no network path to D1.", _TRY)
_NO_CONNECTION = _Words("D1 could not be reached in time.", _TRY)
_PROXY = _Words("The bank's proxy did not let the call through to D1.", _CALL_IT)
_UNTRUSTED = _Words(
    "The other side could not prove that it is D1: another program may be opening this connection.",
    "Do not go on. Call bank IT.",
)
_WRONG_NAME = _Words(
    "The other side showed a certificate for another name than D1's.",
    "Do not go on. Call bank IT.",
)
_OUT_OF_DATE = _Words(
    "The other side's certificate is out of date, or this computer's clock is wrong.",
    "Check this computer's date and time. If they are right, call bank IT.",
)
_NOT_US = _Words(
    "D1 does not accept this counter's certificate.",
    "Call bank IT: it may have run out, been withdrawn, or belong to another environment.",
)
_NO_COMMON_TLS = _Words("D1 and this computer found no common way to encrypt.", _CALL_IT)
_NOT_TLS = _Words("What answers at D1's address does not encrypt.", _CALL_IT)
_BROKE_EARLY = _Words("The connection broke before anything was sent.", _TRY)
_ALL_BUSY = _Words("Too many calls to D1 are under way.", "Try again in a moment.")
_NOT_MADE = _Words("The call to D1 could not be made.", "Try again. If it fails, call bank IT.")
LOCKED = _Words("The counter is locked, so nothing was sent.", "Unlock it, then try again.")

_TOO_LATE = "D1 did not answer in time."
_BROKE = "The connection to D1 broke before the answer came."
_UNUSABLE = "D1's answer could not be used."
_TROUBLE = "D1 has a problem of its own."

_WAIT_AND_ASK = "Do not order this card again yet: the counter asks D1 what became of it."
_AGAIN = "Try again in a moment. If it stays like this, call bank IT."

_ALERTS_AGAINST_US = frozenset({
    "TLSV13_ALERT_CERTIFICATE_REQUIRED",
    "SSLV3_ALERT_NO_CERTIFICATE",
    "SSLV3_ALERT_BAD_CERTIFICATE",
    "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
    "SSLV3_ALERT_CERTIFICATE_REVOKED",
    "SSLV3_ALERT_CERTIFICATE_EXPIRED",
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN",
    "TLSV1_ALERT_UNKNOWN_CA",
    "TLSV1_ALERT_ACCESS_DENIED",
    "TLSV1_ALERT_DECRYPT_ERROR",
})  # fmt: skip
"""OpenSSL's names of the alerts by which a server refuses our certificate (RFC 8446, 6.2)."""

_TLS_REASONS = dict.fromkeys(_ALERTS_AGAINST_US, _NOT_US) | {
    "SSLV3_ALERT_HANDSHAKE_FAILURE": _NO_COMMON_TLS,
    "TLSV1_ALERT_PROTOCOL_VERSION": _NO_COMMON_TLS,
    "TLSV1_ALERT_INSUFFICIENT_SECURITY": _NO_COMMON_TLS,
    "UNSUPPORTED_PROTOCOL": _NO_COMMON_TLS,
    "NO_PROTOCOLS_AVAILABLE": _NO_COMMON_TLS,
    "WRONG_SSL_VERSION": _NO_COMMON_TLS,
    "WRONG_VERSION_NUMBER": _NOT_TLS,
    "HTTP_REQUEST": _NOT_TLS,
    "PACKET_LENGTH_TOO_LONG": _NOT_TLS,
    "RECORD_LAYER_FAILURE": _NOT_TLS,
}

_CERTIFICATE_CODES = {
    **dict.fromkeys((62, 64, 0x800B010F, -67602), _WRONG_NAME),
    **dict.fromkeys((9, 10, 0x800B0101, -67818), _OUT_OF_DATE),
}
"""Verify codes: OpenSSL's X509_V_ERR_*, Windows' CERT_E_*, macOS' errSec*."""

_UNREACHABLE = frozenset(
    number
    for name in ("ENETUNREACH", "EHOSTUNREACH", "ENETDOWN", "EHOSTDOWN", "EADDRNOTAVAIL")
    for number in (getattr(errno, name, None), getattr(errno, f"WSA{name[1:]}", None))
    if number is not None
)

LIBRARY_NAMES = {
    "ProxyError": _PROXY,
    "PoolTimeout": _ALL_BUSY,
    "ConnectTimeout": _NO_CONNECTION,
    "ConnectError": _BROKE_EARLY,
}
"""httpx's own classes, for what they say when no cause below them says it better."""
LIBRARY_TIMEOUTS = frozenset({"TimeoutException", "TimeoutError"})
LIBRARY_BREAKS = frozenset({"NetworkError", "ProtocolError", "SSLError", "OSError"})


def from_exception(
    error: BaseException, progress: Progress, call: Call, reference: str
) -> IssuingError:
    """Say what an exception means.

    Before the first byte, nothing can have happened at D1: ``NotReached``. After it, nobody
    knows: ``Unanswered``, with one exception. Under TLS 1.3 a client may write as soon as *it*
    is done with the handshake, so a server's refusal of our certificate shows only at the first
    read. But a server that refuses with such an alert has not completed the handshake, and it
    must not read application data before it has (RFC 8446, 4.4.4 and 6.2): ``NotReached``. This
    holds only on a connection that this call opened and on which D1 has said nothing yet.

    Args:
        error: what was caught.
        progress: how far the call had come.
        call: which call.
        reference: its correlation id.

    Returns:
        ``NotReached`` or ``Unanswered``.
    """
    chain = _chain(error)
    detail = _detail(chain)
    refused_us = any(getattr(link, "reason", None) in _ALERTS_AGAINST_US for link in chain)
    if not progress.sent or (refused_us and progress.fresh and not progress.answered):
        return NotReached(*_before(chain), reference=reference, detail=detail)
    return Unanswered(_after(chain), _next(call), reference=reference, detail=detail)


def _chain(error: BaseException) -> list[BaseException]:
    """List an exception with all that caused it, outermost first, groups laid open."""
    chain: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop(0)
        if link is None or link in chain:
            continue
        chain.append(link)
        if isinstance(link, BaseExceptionGroup):
            waiting.extend(link.exceptions)
        waiting.append(link.__cause__ or link.__context__)
    return chain


def _names(chain: list[BaseException]) -> set[str]:
    return {base.__name__ for link in chain for base in type(link).__mro__}


def _before(chain: list[BaseException]) -> _Words:
    for link in chain:
        said = _of_tls(link) or _of_network(link)
        if said is not None:
            return said
    names = _names(chain)
    for name, said in LIBRARY_NAMES.items():
        if name in names:
            return said
    if not names.isdisjoint(LIBRARY_TIMEOUTS):
        return _NO_CONNECTION
    return _NOT_MADE if names.isdisjoint(LIBRARY_BREAKS) else _BROKE_EARLY


def _of_tls(link: BaseException) -> _Words | None:
    if isinstance(link, ssl.SSLCertVerificationError):
        code = getattr(link, "verify_code", 0)
        return _CERTIFICATE_CODES.get(code, _UNTRUSTED)
    if isinstance(link, ssl.SSLError):
        return _TLS_REASONS.get(getattr(link, "reason", None) or "")
    return None


def _of_network(link: BaseException) -> _Words | None:
    if isinstance(link, socket.gaierror):
        return _NO_NAME
    if isinstance(link, ConnectionRefusedError):
        return _CLOSED_DOOR
    if isinstance(link, OSError) and link.errno in _UNREACHABLE:
        return _NO_ROUTE
    return None


def _after(chain: list[BaseException]) -> str:
    names = _names(chain)
    if not names.isdisjoint(LIBRARY_TIMEOUTS):
        return _TOO_LATE
    return _BROKE if not names.isdisjoint(LIBRARY_BREAKS) else _UNUSABLE


def _next(call: Call) -> str:
    return _WAIT_AND_ASK if call is Call.ORDER else _AGAIN


def _detail(chain: list[BaseException]) -> str:
    """Name the classes and the system's reasons: no URL, no header, no body stands in these."""
    parts: list[str] = []
    for link in chain:
        if isinstance(link, (ssl.SSLWantReadError, asyncio.CancelledError)):
            continue  # where the call stood when its time was up, not why
        part = type(link).__name__
        if isinstance(link, ssl.SSLError):
            # the system's own verifiers leave some of these out
            part += f" {getattr(link, 'reason', None) or ''} {getattr(link, 'verify_message', '')}"
        elif isinstance(link, OSError) and link.errno is not None:
            part += f" {link.errno} {link.strerror or ''}"
        elif part == "ProxyError":
            part += f" {link}"
        if (part := plain(part)) not in parts:
            parts.append(part)
    return "; ".join(parts)


def unusable(call: Call, reference: str, wrong: str) -> Unanswered:
    """Say that D1 answered, but with nothing that can be used.

    Args:
        call: which call.
        reference: its correlation id.
        wrong: what is wrong with it, without its content.
    """
    return Unanswered(_UNUSABLE, _next(call), reference=reference, detail=wrong)


def locked(reference: str = "") -> NotReached:
    """Say that the keys are gone, so nothing was sent."""
    return NotReached(*LOCKED, reference=reference)


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that is not the one that was hoped for.

    Attributes:
        status: HTTP status code.
        call: which call.
        reference: its correlation id.
        detail: D1's own words, made plain.
        wait: ``Retry-After`` in seconds, or None.
    """

    status: int
    call: Call
    reference: str
    detail: str
    wait: float | None = None


_NO_CLEAR_REFUSAL = frozenset({407, 408, 425, 499})
"""4xx that come from something on the way or leave open whether the request was read: a proxy's
word on a connection that is not its own, time-out, too early, client gone."""

_REFUSALS = {
    400: _Words("D1 refused the request: a value in it is not right.", "Check the entries."),
    403: _Words("D1 does not allow this.", "Check the customer number, or call bank IT."),
    404: _Words("D1 does not know what was asked for.", "Check the ids, or call bank IT."),
    413: _Words("D1 refused the request: it is too large.", _CALL_IT),
    422: _Words("D1 refused the request: a value in it is not right.", "Check the entries."),
}


def from_status(refusal: Refusal) -> IssuingError:
    """Say what a status code means (docs/d1/d1-api.md, section 3).

    D1's errors for these calls are not documented. Only an answer that says clearly that D1
    did not act counts as a refusal; every other one is ``Unanswered``.

    Args:
        refusal: any answer but the one that was hoped for.

    Returns:
        The error to raise.
    """
    status, reference = refusal.status, refusal.reference
    detail = f"HTTP {status} {refusal.detail}".strip()
    if status == 401:  # noqa: PLR2004  # HTTP's own numbers
        return NotAuthorized(
            "D1 did not accept the access token.", _AGAIN, reference=reference, detail=detail
        )
    if status == 409:  # noqa: PLR2004
        return Conflict(
            "D1 says that it knows this card or this request already.",
            _WAIT_AND_ASK,
            reference=reference,
            detail=detail,
        )
    if status == 429:  # noqa: PLR2004
        return Busy(
            "D1 is busy and asks to wait.",
            "The counter tries again by itself.",
            wait=refusal.wait,
            reference=reference,
            detail=detail,
        )
    if 400 <= status < 500 and status not in _NO_CLEAR_REFUSAL:  # noqa: PLR2004
        said = _REFUSALS.get(status, _Words("D1 refused the request.", _CALL_IT))
        return Refused(*said, reference=reference, detail=detail)
    title = _TROUBLE if status >= 500 else _UNUSABLE  # noqa: PLR2004
    return Unanswered(title, _next(refusal.call), reference=reference, detail=detail)


def token_refused(refusal: Refusal, kid: str, issuer_id: str, clock_off: float) -> NotAuthorized:
    """Say that the token endpoint refused our assertion, in words for bank IT.

    Args:
        refusal: the answer, 400 or 401.
        kid: our signing key's id.
        issuer_id: the issuer.
        clock_off: seconds by which D1's clock is ahead of the one that the assertion was made by.
    """
    advice = words(
        "Call bank IT: does Thales know key {kid} for issuer {issuer_id}?",
        kid=kid,
        issuer_id=issuer_id,
    )
    if abs(clock_off) > 60:  # noqa: PLR2004  # a minute is no matter for a token of 15
        minutes = round(abs(clock_off) / 60)
        clock = (
            words("This computer's clock is {n} min behind D1's.", n=minutes)
            if clock_off > 0
            else words("This computer's clock is {n} min ahead of D1's.", n=minutes)
        )
        advice = together(together(clock, "Set it right, try again."), advice)
    return NotAuthorized(
        "D1 did not accept this counter's signature.",
        advice,
        reference=refusal.reference,
        detail=f"HTTP {refusal.status} {refusal.detail}".strip(),
    )
