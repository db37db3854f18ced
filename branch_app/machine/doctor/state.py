"""What the probes share: what they may use, and what the earlier ones have found out.

Nothing is looked at here. Passphrases and contexts live for one run only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from branch_app.domain.profile import CLIENT_CERTIFICATE
from branch_app.machine.doctor.probe import Skipped
from branch_app.machine.doctor.proxies import Proxy, system_proxy

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

    from branch_app.domain.ports import SecretStore
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret

STEP_SECONDS = 5.0


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True)
class Tools:
    """What comes from outside.

    Attributes:
        store: the keyring of a profile.
        context: the TLS context with which the counter itself calls D1.
        token: asks D1 for an access token, as the counter does, and drops it.
        ask: asks a person for a passphrase, or None when nobody can be asked.
        proxy: the proxy for an address, or None; raises ``UnusableProxy``.
        entry: the keyring's name for a passphrase: another one while a rollover is rehearsed.
        station: the id of the station that is remembered for this computer, or "".
        seconds: for each step on the network.
        now: the time of day, UTC.
    """

    store: Callable[[Profile], SecretStore]
    context: Callable[[Profile, Secret[str]], ssl.SSLContext]
    token: Callable[[Profile, Mapping[str, Secret[str]]], Awaitable[object]]
    ask: Callable[[str], Secret[str] | None] | None = None
    proxy: Callable[[str], Proxy | None] = system_proxy
    entry: Callable[[str], str] = str
    station: Callable[[Profile], str] = lambda _: ""
    seconds: float = STEP_SECONDS
    now: Callable[[], datetime] = _utc_now


@dataclass
class State:
    """What is known so far.

    Attributes:
        tools: what comes from outside.
        named: the profile that was asked for, or None for the installed one.
        profile: once it has been read.
        file_fault: what the profile's reader said of files that it names, or "".
        trust_usable: whether the CA file holds certificates, where the profile names one.
        keyring_answers: whether the keyring could be asked.
        words: passphrases by name.
        client_key: once it has been opened.
        signing_thumbprint: of the signing key's public half (RFC 7638), or "".
        server_ahead: seconds by which D1's clock is ahead of ours; None when D1 did not tell.
    """

    tools: Tools
    named: Path | None
    profile: Profile | None = None
    file_fault: str = ""
    trust_usable: bool = True
    keyring_answers: bool = False
    words: dict[str, Secret[str]] = field(default_factory=dict, repr=False)
    client_key: PrivateKeyTypes | None = field(default=None, repr=False)
    signing_thumbprint: str = ""
    server_ahead: float | None = None

    def settings(self) -> Profile:
        """Return the profile.

        Raises:
            Skipped: it could not be read.
        """
        if self.profile is None:
            raise Skipped("not tried, because the profile names files that cannot be read")
        return self.profile

    def context(self) -> ssl.SSLContext:
        """Make the counter's own TLS context. Blocks: opens the client key.

        Raises:
            Skipped: there is no CA file to trust, as another probe has said.
            KeyFileError: a file cannot be used.
        """
        if not self.trust_usable:
            raise Skipped("not tried, because the CA file cannot be used")
        return self.tools.context(self.settings(), self.words[CLIENT_CERTIFICATE])

    @property
    def address(self) -> tuple[str, int]:
        """D1's host and port."""
        parts = urlsplit(self.settings().base_url)
        return parts.hostname or "", parts.port or 443
