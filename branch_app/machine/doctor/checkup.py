"""All probes in their order, each with what it rests on, and the run of them.

The table is the doctor: what stands here is what ``docs/doctor.md`` tells. The looking is done
in the other modules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from branch_app.machine.doctor import files, keys, network, trust
from branch_app.machine.doctor.probe import Probe, Side, run_probes
from branch_app.machine.doctor.state import State, Tools

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from branch_app.machine.doctor.probe import Result

P: TypeAlias = Probe[State]

SECONDS = 55.0
"""For all probes; the time in which a person types does not count."""

_HERE, _WAY, _PAPERS, _D1 = Side.COMPUTER, Side.NETWORK, Side.ONBOARDING, Side.D1

PROBES: tuple[P, ...] = (
    P("profile", _HERE, "Read the profile", files.profile),
    P("files", _HERE, "Look at the files that it names", files.files, ("profile",)),
    P("keyring", _HERE, "Ask this computer's keyring", keys.keyring, ("profile",)),
    P(
        "passphrases", _HERE, "Look for the passphrases", keys.passphrases, ("profile",),
        person=True,
    ),
    P("client-key", _PAPERS, "Open the client key", keys.client_key, ("profile",)),
    P(
        "client-certificate", _PAPERS, "Look at the client certificate",
        keys.client_certificate, ("profile",),
    ),
    P("signing-key", _PAPERS, "Open the token signing key", keys.signing_key, ("profile",)),
    P("encryption-key", _PAPERS, "Look at D1's public key", keys.encryption_key, ("profile",)),
    P("journal-folder", _HERE, "Try the journal's folder", files.journal, ("profile",)),
    P("disk-space", _HERE, "Measure the disk", files.disk_space, ("profile",)),
    P("dns", _WAY, "Look up the name", network.dns, ("profile",)),
    P("proxy", _WAY, "Ask for the proxy", network.proxy, ("profile",), ("dns",)),
    P("tcp", _WAY, "Connect (TCP)", network.tcp, ("dns", "proxy")),
    P("tls-version", _WAY, "Begin TLS", network.tls_version, ("tcp",)),
    P("server-certificate", _D1, "Check D1's certificate", trust.server_certificate,
      ("tls-version",)),
    P(
        "client-certificate-accepted", _PAPERS, "Show the client certificate",
        network.client_certificate_accepted,
        ("client-key", "client-certificate", "tls-version"), ("server-certificate",),
    ),
    P("clock", _HERE, "Compare the clock", network.clock, ("client-certificate-accepted",)),
    P(
        "token", _PAPERS, "Ask for an access token", network.token,
        ("signing-key", "encryption-key", "client-certificate-accepted"), seconds=12.0,
    ),
    P("station-product", _HERE, "Look for station and product", files.station_product,
      ("profile",)),
    P("screen-capture", _HERE, "Ask who may take pictures of the window", files.screen_capture,
      ("profile",)),
)  # fmt: skip


async def run(
    profile: Path | None,
    tools: Tools,
    *,
    on_result: Callable[[Result], None] | None = None,
) -> list[Result]:
    """Find out what is wrong between this computer and D1. Sends no order.

    Args:
        profile: the file that was named, or None for the installed one.
        tools: what the probes may use.
        on_result: told of each result as it comes.

    Returns:
        One result for each of ``PROBES``.
    """
    state = State(tools, profile)
    return await run_probes(PROBES, state, seconds=SECONDS, on_result=on_result)
