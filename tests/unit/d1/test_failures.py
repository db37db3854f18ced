"""The map from failures to errors for people, pinned."""

from __future__ import annotations

import errno
import socket
import ssl

import httpx
import pytest

from branch_app.d1 import failures
from branch_app.d1.failures import Call, Progress, Refusal
from branch_app.domain.errors import (
    AppError,
    Busy,
    CardMade,
    Conflict,
    IssuingError,
    NotAuthorized,
    NotReached,
    Refused,
    Unanswered,
)

BEFORE, AFTER = Progress(), Progress(sent=True)


def test_the_names_of_httpx_s_classes_are_right() -> None:
    names = {*failures.LIBRARY_NAMES, *failures.LIBRARY_TIMEOUTS, *failures.LIBRARY_BREAKS}
    for name in names - {"TimeoutError", "SSLError", "OSError"}:
        assert issubclass(getattr(httpx, name), Exception)


def caused(error: BaseException, *causes: BaseException) -> BaseException:
    link = error
    for cause in causes:
        link.__cause__ = cause
        link = cause
    return error


def tls(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}] words")
    error.reason = reason
    return error


def untrusted(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = code, "words of the library"
    return error


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (caused(httpx.ConnectError("x"), socket.gaierror(-2, "unknown")), "not found"),
        (caused(httpx.ConnectError("x"), ConnectionRefusedError(111, "no")), "refused"),
        (caused(httpx.ConnectError("x"), OSError(errno.ENETUNREACH, "no")), "no network path"),
        (
            caused(
                httpx.ConnectError("x"),
                OSError("All connection attempts failed"),
                ExceptionGroup("two", [ConnectionRefusedError(111, "no"), TimeoutError()]),
            ),
            "refused",
        ),
        (caused(httpx.ConnectTimeout("x"), TimeoutError()), "in time"),
        (TimeoutError(), "in time"),
        (httpx.ProxyError("407 Proxy Authentication Required"), "proxy"),
        (httpx.PoolTimeout("x"), "Too many"),
        (httpx.ConnectError("x"), "broke before"),
        (caused(httpx.ConnectError("x"), untrusted(20)), "another program"),
        (caused(httpx.ConnectError("x"), untrusted(62)), "another name"),
        (caused(httpx.ConnectError("x"), untrusted(64)), "another name"),
        (caused(httpx.ConnectError("x"), untrusted(0x800B010F)), "another name"),
        (caused(httpx.ConnectError("x"), untrusted(10)), "out of date"),
        (caused(httpx.ConnectError("x"), untrusted(-67818)), "out of date"),
        (caused(httpx.ConnectError("x"), tls("TLSV1_ALERT_PROTOCOL_VERSION")), "no common way"),
        (caused(httpx.ConnectError("x"), tls("WRONG_VERSION_NUMBER")), "does not encrypt"),
        (caused(httpx.ConnectError("x"), tls("TLSV1_ALERT_UNKNOWN_CA")), "this counter's cert"),
        (httpx.UnsupportedProtocol("x"), "could not be made"),
        (KeyError("a bug"), "could not be made"),
    ],
)
def test_before_the_first_byte_nothing_was_reached(error: BaseException, title: str) -> None:
    told = failures.from_exception(error, BEFORE, Call.ORDER, "X-1")
    assert type(told) is NotReached
    assert title in told.title
    assert told.advice
    assert told.reference == "X-1"
    assert type(error).__name__ in told.detail


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (httpx.ReadTimeout("x"), "in time"),
        (httpx.WriteTimeout("x"), "in time"),
        (TimeoutError(), "in time"),
        (httpx.ReadError("x"), "broke"),
        (httpx.RemoteProtocolError("x"), "broke"),
        (tls("TLSV1_ALERT_INTERNAL_ERROR"), "broke"),
        (tls("TLSV1_ALERT_UNKNOWN_CA"), "broke"),  # not fresh: an old connection
        (httpx.ProxyError("x"), "could not be used"),
        (KeyError("a bug"), "could not be used"),
    ],
)
def test_after_the_first_byte_nobody_knows(error: BaseException, title: str) -> None:
    told = failures.from_exception(error, AFTER, Call.ORDER, "X-1")
    assert type(told) is Unanswered
    assert told.card_made is CardMade.NOT_CERTAIN
    assert title in told.title
    assert "Do not order this card again yet" in told.advice
    again = failures.from_exception(error, AFTER, Call.STATUS, "X-1")
    assert "Try again" in again.advice


@pytest.mark.parametrize("reason", sorted(failures._ALERTS_AGAINST_US))
def test_a_refused_handshake_is_known_late_but_is_no_sending(reason: str) -> None:
    fresh = Progress(sent=True, fresh=True)
    assert type(failures.from_exception(tls(reason), fresh, Call.ORDER, "")) is NotReached
    told = Progress(sent=True, fresh=True, answered=True)
    assert type(failures.from_exception(tls(reason), told, Call.ORDER, "")) is Unanswered


STATUSES: dict[int, type[IssuingError]] = {
    200: Unanswered, 201: Unanswered, 204: Unanswered, 301: Unanswered, 307: Unanswered,
    400: Refused, 401: NotAuthorized, 403: Refused, 404: Refused, 405: Refused, 406: Refused,
    407: Unanswered, 408: Unanswered, 409: Conflict, 410: Refused, 411: Refused, 412: Refused,
    413: Refused, 415: Refused, 418: Refused, 422: Refused, 425: Unanswered, 429: Busy,
    451: Refused, 499: Unanswered, 500: Unanswered, 502: Unanswered, 503: Unanswered,
    504: Unanswered, 599: Unanswered,
}  # fmt: skip


@pytest.mark.parametrize(("status", "kind"), STATUSES.items())
def test_status_codes(status: int, kind: type[IssuingError]) -> None:
    told = failures.from_status(Refusal(status, Call.ORDER, "X-1", "FIELD: name", 3.0))
    assert type(told) is kind
    assert told.detail == f"HTTP {status} FIELD: name"
    assert (told.reference, bool(told.title), bool(told.advice)) == ("X-1", True, True)
    if isinstance(told, Busy):
        assert told.wait == 3.0


def test_a_refused_signature_speaks_to_bank_it() -> None:
    refusal = Refusal(400, Call.TOKEN, "X-1", "")
    told = failures.token_refused(refusal, "kid-1", "is_mybank1", 0.4)
    assert ("kid-1" in told.advice, "is_mybank1" in told.advice) == (True, True)
    assert "clock" not in told.advice
    late = failures.token_refused(refusal, "kid-1", "is_mybank1", -1200)
    assert "20 min ahead of" in late.advice


def test_words_are_short_and_never_technical() -> None:
    words: list[tuple[str, str]] = [
        *(value for value in vars(failures).values() if isinstance(value, failures._Words)),
        *failures._REFUSALS.values(),
    ]
    assert len(words) >= 20
    for title, advice in words:
        text = AppError(title, advice).sentence()
        assert len(text) <= 170, text
        assert all(word not in text for word in ("SSL", "HTTP", "TLS", "socket", "Error"))
