"""Probes of the way to D1: name, proxy, connection, TLS, certificates, clock, token.

Each takes one step further than the one before, so that the first that fails is the fault. The
connections are made in ``line``; no HTTP library and no order may enter.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.domain.errors import Busy, IssuingError, NotAuthorized, Refused
from branch_app.domain.profile import PASSPHRASE_NAMES
from branch_app.domain.words import Words, together, words
from branch_app.machine.doctor import trust
from branch_app.machine.doctor.line import Goal, Hangup, Tls, TunnelRefused, connected, read_head
from branch_app.machine.doctor.probe import Failed, Found, Side, Skipped
from branch_app.machine.doctor.proxies import UnusableProxy, is_number, is_this_computer

if TYPE_CHECKING:
    from branch_app.machine.doctor.proxies import Proxy
    from branch_app.machine.doctor.state import State

_SKEW = 120.0
_NOTABLE = 30.0
"""Seconds by which a clock may be wrong at most, and of which a refusal makes one think."""
_PROXY_WANTS_SIGN_ON = 407
_THUMBPRINT = re.compile(r"[A-Za-z0-9_-]{43}")
_BAD_HELLO = {
    "TLSV1_ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "NO_PROTOCOLS_AVAILABLE",
    "WRONG_SSL_VERSION", "SSLV3_ALERT_HANDSHAKE_FAILURE", "TLSV1_ALERT_INSUFFICIENT_SECURITY",
}  # fmt: skip
_NO_TLS = {
    "WRONG_VERSION_NUMBER", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE",
    "UNEXPECTED_MESSAGE",
}  # fmt: skip


def _proxy(state: State) -> Proxy | None:
    return state.tools.proxy(state.settings().base_url)


def _goal(state: State) -> Goal:
    return Goal(*state.address, _proxy(state), state.tools.seconds)


def _allow(goal: Goal) -> str:
    return words(
        "Ask the network team to let this computer reach {goal} (TCP), and ask who runs that "
        "address whether it is up.",
        goal=goal,
    )


async def dns(state: State) -> Found:
    """Look up the name that has to be known here: D1's, or the proxy's."""
    host, port = state.address
    try:
        proxy = _proxy(state)
    except UnusableProxy:
        raise Skipped("not tried, because the proxy setting cannot be used") from None
    name = host if proxy is None else proxy.host
    if is_number(name):
        return Found(words("{name} is an address already", name=name))
    whose = words("D1") if proxy is None else words("the proxy, which looks up D1's name itself")
    try:
        async with asyncio.timeout(state.tools.seconds):
            found = await in_thread(socket.getaddrinfo, name, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        silent = isinstance(error, TimeoutError)
        raise Failed(
            words("no DNS server told {name} ({whose})", name=name, whose=whose)
            if silent
            else words("DNS does not know {name} ({whose})", name=name, whose=whose),
            words(
                "Check that this computer is on the network; then ask the network team why its "
                "DNS does not answer for {name}.",
                name=name,
            ),
        ) from None
    addresses = sorted({str(each[4][0]) for each in found})
    return Found(
        words(
            "{name} ({whose}) is {addresses}",
            name=name,
            whose=whose,
            addresses=", ".join(addresses[:4]),
        )
    )


async def proxy(state: State) -> Found:
    """Find out whether there is a proxy, and whether it lets us through."""
    try:
        goal = _goal(state)
    except UnusableProxy as error:
        raise Failed(
            error.args[0], "Correct the proxy setting of this computer.", Side.COMPUTER
        ) from None
    if goal.proxy is None:
        own = is_this_computer(goal.host)
        return Found("this computer is never asked of one" if own else "none is set for D1")
    if goal.proxy.tls:
        raise Skipped("the proxy is spoken to over TLS, which the doctor does not try")
    return await in_thread(_try_proxy, goal, goal.proxy)


def _try_proxy(goal: Goal, proxy: Proxy) -> Found:
    let_through = words(
        "Ask the network team to let {goal} through the proxy {proxy}", goal=goal, proxy=proxy
    )
    try:
        with connected(goal):
            return Found(words("{proxy} opens a tunnel to {goal}", proxy=proxy, goal=goal))
    except TunnelRefused as refused:
        if refused.status == _PROXY_WANTS_SIGN_ON:
            offered = words(" ({ways})", ways=", ".join(refused.schemes)) if refused.schemes else ""
            raise Failed(
                words("{proxy} asks for a sign-on{offered} (407)", proxy=proxy, offered=offered),
                words("{let_through} without a sign-on.", let_through=let_through),
            ) from None
        if refused.status in {502, 503, 504}:
            raise Failed(
                words(
                    "{proxy} did not reach {goal} ({status})",
                    proxy=proxy,
                    goal=goal,
                    status=refused.status,
                ),
                words("Ask the network team why the proxy does not reach {goal}.", goal=goal),
            ) from None
        answer = str(refused.status) if refused.status else words("no HTTP")
        raise Failed(
            words(
                "{proxy} refuses a tunnel to {goal} ({answer})",
                proxy=proxy,
                goal=goal,
                answer=answer,
            ),
            words("{let_through}.", let_through=let_through),
        ) from None
    except TimeoutError:
        why = words("did not answer within {seconds} seconds", seconds=f"{goal.seconds:g}")
    except ConnectionRefusedError:
        why = words("is closed: the connection was refused")
    except Hangup:
        why = words("closed the connection without an answer")
    except OSError as error:
        why = words("cannot be reached ({reason})", reason=_reason(error))
    raise Failed(
        words("the proxy {proxy} {why}", proxy=proxy, why=why),
        "Ask the network team for the right proxy setting.",
    )


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


async def tcp(state: State) -> Found:
    """Open a connection and close it."""
    return await in_thread(_try_tcp, _goal(state))


def _try_tcp(goal: Goal) -> Found:
    try:
        with connected(goal):
            return Found(
                words("{goal} takes connections, by the proxy", goal=goal)
                if goal.proxy
                else words("{goal} takes connections", goal=goal)
            )
    except ConnectionRefusedError:
        raise Failed(
            words("{goal} refuses connections: nothing answers there", goal=goal), _allow(goal)
        ) from None
    except TimeoutError:
        why = words(
            "{goal} did not answer within {seconds} seconds", goal=goal, seconds=f"{goal.seconds:g}"
        )
        raise Failed(why, _allow(goal)) from None
    except (OSError, TunnelRefused) as error:
        raise Failed(
            words("{goal} cannot be reached ({kind})", goal=goal, kind=type(error).__name__),
            _allow(goal),
        ) from None


async def tls_version(state: State) -> Found:
    """Shake hands without looking at the certificate, to see that TLS 1.2 or 1.3 is spoken."""
    return await in_thread(_try_version, _goal(state), documented=trust.is_documented(state))


def _try_version(goal: Goal, *, documented: bool) -> Found:
    side = Side.NETWORK if documented else Side.D1
    tls: Tls | None = None
    try:
        with connected(goal) as wire:
            tls = Tls(wire, trust.anybody(), goal.host)
            tls.handshake()
            return Found(words("{goal} speaks {version}", goal=goal, version=tls.version))
    except ssl.SSLError as error:
        if tls is not None and tls.hello and error.reason not in _BAD_HELLO - {_FAILURE}:
            return Found(
                words("{goal} speaks TLS 1.2 or newer and wants a client certificate", goal=goal)
            )
        raise _bad_version(goal, error, side) from None
    except TimeoutError:
        what = words(
            "{goal} takes the connection, then says nothing for {seconds} seconds",
            goal=goal,
            seconds=f"{goal.seconds:g}",
        )
    except (OSError, TunnelRefused):
        if tls is not None and tls.hello:
            return Found(words("{goal} speaks TLS 1.2 or newer", goal=goal))
        what = words("{goal} closes the connection when it is asked to encrypt", goal=goal)
    raise Failed(what, words("{allow} A firewall may be holding TLS back.", allow=_allow(goal)))


_FAILURE = "SSLV3_ALERT_HANDSHAKE_FAILURE"
"""Before the server's hello: no common way to encrypt. After it: our certificate is missing."""


def _bad_version(goal: Goal, error: ssl.SSLError, side: Side) -> Failed:
    if error.reason in _BAD_HELLO:
        return Failed(
            words("{goal} offers neither TLS 1.2 nor TLS 1.3 with a cipher known here", goal=goal),
            "Ask who runs it to turn on TLS 1.2 or 1.3; D1 itself has both, so another device may "
            "be answering in its place.",
            side,
        )
    what = (
        words("does not encrypt")
        if error.reason in _NO_TLS
        else words("breaks TLS ({reason})", reason=error.reason)
    )
    return Failed(
        words("what answers at {goal} {what}", goal=goal, what=what),
        "Check the port in d1.base_url; then ask the network team what answers there.",
    )


async def client_certificate_accepted(state: State) -> Found:
    """Shake hands as the counter does and ask one harmless question, HEAD /."""
    context = await in_thread(state.context)
    return await in_thread(_try_client, state, _goal(state), context)


def _try_client(state: State, goal: Goal, context: ssl.SSLContext) -> Found:
    shaken = False
    try:
        with connected(goal) as wire:
            tls = Tls(wire, context, goal.host)
            tls.handshake()
            shaken = True
            asked = state.tools.now()
            head = tls.head(goal.host)
    except (ssl.SSLError, ConnectionError) as error:
        reason = (isinstance(error, ssl.SSLError) and error.reason) or "it closes the connection"
        raise Failed(
            words("D1 refuses it in the handshake ({reason})", reason=reason),
            "Ask the Thales Delivery Team whether they know this certificate for this issuer and "
            "this environment, and whether it was withdrawn.",
        ) from None
    except TimeoutError:
        stage = words("a request") if shaken else words("the handshake")
        raise Failed(
            words(
                "{goal} does not answer {stage} within {seconds} seconds",
                goal=goal,
                stage=stage,
                seconds=f"{goal.seconds:g}",
            ),
            "Try again in a few minutes; then ask the Thales Delivery Team.",
            Side.D1,
        ) from None
    status, fields = read_head(head)
    state.server_ahead = _ahead(dict(fields).get("date", ""), asked)
    return Found(
        words("the handshake is done and {goal} answers (HTTP {status})", goal=goal, status=status)
    )


def _ahead(date: str, asked: datetime) -> float | None:
    try:
        told = parsedate_to_datetime(date)
    except ValueError:
        return None
    return (told.replace(tzinfo=told.tzinfo or UTC) - asked).total_seconds()


async def clock(state: State) -> Found:
    """Compare this computer's clock with D1's."""
    ahead = state.server_ahead
    if ahead is None:
        raise Skipped("the answer told no time")
    if abs(ahead) <= _SKEW:
        return Found("it agrees with D1's to two minutes")
    minutes = round(abs(ahead) / 60)
    raise Failed(
        words("it is {n} minutes behind D1's", n=minutes)
        if ahead > 0
        else words("it is {n} minutes ahead of D1's", n=minutes),
        "Set this computer's date, time and time zone right, and let it keep them from a time "
        "server.",
    )


async def token(state: State) -> Found:
    """Ask for an access token, as the counter does, and drop it."""
    settings = state.settings()
    known = {name: state.words[name] for name in PASSPHRASE_NAMES}
    try:
        await state.tools.token(settings, known)
    except (NotAuthorized, Refused) as error:
        if abs(state.server_ahead or 0.0) > _SKEW:
            raise Skipped("D1 refused it, as it must while the clock is wrong") from None
        raise Failed(
            words("D1 refuses this counter{status}", status=_status(error)), _facts(state)
        ) from None
    except Busy as error:
        wait = (
            words("{n} seconds", n=round(error.wait))
            if error.wait is not None
            else words("some minutes")
        )
        raise Failed(
            "D1 is busy (429)", words("Wait {wait}, then run it again.", wait=wait), Side.D1
        ) from None
    except TimeoutError:
        raise Failed("D1 did not answer in time", _LATER, Side.D1) from None
    except IssuingError as error:
        what = words("D1 gave none{status}: {title}", status=_status(error), title=error.title)
        raise Failed(what, _LATER, Side.D1) from None
    return Found("D1 gave one")


_LATER = "Try again in a few minutes; then tell the Thales Delivery Team."


def _status(error: IssuingError) -> str:
    """Return the status alone: D1's own words might repeat what we sent."""
    found = re.match(r"HTTP [0-9]{3}", error.detail)
    return words(" ({found})", found=found[0]) if found else ""


def _facts(state: State) -> str:
    settings, thumbprint = state.settings(), state.signing_thumbprint
    facts: Words = words(
        "Ask the Thales Delivery Team: is the public half of this signing key registered (RFC 7638 "
        "thumbprint {thumbprint}), under kid {kid}, for issuer {issuer_id}, with audience "
        "{audience}, and is the client certificate this issuer's?",
        thumbprint=thumbprint,
        kid=settings.signing_kid,
        issuer_id=settings.issuer_id,
        audience=settings.audience or words("none"),
    )
    if _THUMBPRINT.fullmatch(settings.signing_kid) and settings.signing_kid != thumbprint:
        facts = together("The kid in the profile looks like the thumbprint of another key.", facts)
    if abs(ahead := state.server_ahead or 0.0) > _NOTABLE:
        seconds = round(abs(ahead))
        clock = (
            words("The clock is {n} seconds behind D1's: set it right first.", n=seconds)
            if ahead > 0
            else words("The clock is {n} seconds ahead of D1's: set it right first.", n=seconds)
        )
        facts = together(clock, facts)
    return facts
