"""What a bank sets for its counters: the profile, once it has been read and found good.

Plain values; reading the file is the work of ``machine/profile``. No secret enters here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.card import Environment, ExpiryOrder, Product, Station

CLIENT_CERTIFICATE = "client_certificate"
TOKEN_SIGNING = "token_signing"  # noqa: S105  # the name of an entry, not its content
PASSPHRASE_NAMES = (CLIENT_CERTIFICATE, TOKEN_SIGNING)
"""The files under a passphrase, as the profile, the keyring and the command line name them."""

NEXT_NAMES = {name: f"next_{name}" for name in PASSPHRASE_NAMES}
"""The same for the files that wait for the next rollover."""


@dataclass(frozen=True, slots=True)
class NextKeys:
    """Certificates and keys that stand ready for a rollover; each part may be missing.

    Attributes:
        client_certificate: PEM, or PKCS#12 with the key inside.
        client_key: PEM key; None when PKCS#12 holds it.
        signing_key: EC P-256 PEM.
        signing_kid: the key id under which D1 will know it; "" without a key.
        encryption_key: D1's next public JWK.
    """

    client_certificate: Path | None = None
    client_key: Path | None = None
    signing_key: Path | None = None
    signing_kid: str = ""
    encryption_key: Path | None = None

    def __bool__(self) -> bool:
        """Whether any part stands ready."""
        return self != NextKeys()


@dataclass(frozen=True, slots=True)
class Profile:
    """A counter's settings.

    Attributes:
        source: the file they came from.
        environment: where orders go.
        base_url: scheme, host and port of D1, no trailing slash.
        issuer_id: exactly 10 characters.
        audience: ``aud`` of the assertion, or "" to send none.
        expiry_order: how D1 wants the expiry.
        ca_file: PEM file of the CAs to trust; None means the system's.
        client_certificate: PEM, or PKCS#12 with the key inside.
        client_key: PEM key; None when PKCS#12 holds it.
        signing_key: EC P-256 PEM.
        signing_kid: the key id under which D1 knows it.
        encryption_key: D1's public JWK, with its ``kid``.
        stations: at least one.
        products: at least one.
        settle_seconds: how long a *Not certain* request is asked for before the teller may
            send it again.
        order_timeout: the most seconds that one order call may take.
        card_id_prefix: letters that begin a made card id.
        next: what takes the place of certificates and keys at the next rollover. Its files are
            looked at when it is rehearsed, so that one that is missing stops no counter.
    """

    source: Path
    environment: Environment
    base_url: str
    issuer_id: str
    audience: str
    expiry_order: ExpiryOrder
    ca_file: Path | None
    client_certificate: Path
    client_key: Path | None
    signing_key: Path
    signing_kid: str
    encryption_key: Path
    stations: tuple[Station, ...]
    products: tuple[Product, ...]
    settle_seconds: float = 120.0
    order_timeout: float = 30.0
    card_id_prefix: str = "C"
    next: NextKeys = NextKeys()

    def rolled_over(self) -> Profile:
        """Return these settings with the next certificates and keys in the place of the present."""
        ready, profile = self.next, replace(self, next=NextKeys())
        if ready.client_certificate is not None:
            profile = replace(
                profile, client_certificate=ready.client_certificate, client_key=ready.client_key
            )
        if ready.signing_key is not None:
            profile = replace(profile, signing_key=ready.signing_key, signing_kid=ready.signing_kid)
        if ready.encryption_key is not None:
            profile = replace(profile, encryption_key=ready.encryption_key)
        return profile
