"""What a bank sets for its counters: the profile, once it has been read and found good.

Plain values; reading the file is the work of ``machine/profile``. No secret enters here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from branch_app.domain.card import Environment, ExpiryOrder, Product, Station

CLIENT_CERTIFICATE = "client_certificate"
TOKEN_SIGNING = "token_signing"  # noqa: S105  # the name of an entry, not its content
PASSPHRASE_NAMES = (CLIENT_CERTIFICATE, TOKEN_SIGNING)
"""The files under a passphrase, as the profile, the keyring and the command line name them."""

NEXT_NAMES = {name: f"next_{name}" for name in PASSPHRASE_NAMES}
"""The same for the files that wait for the next rollover."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a setting comes from.

    Attributes:
        file: the profile file.
        by_bank: it is the bank's for the whole computer: what it sets, nobody changes here.
    """

    file: Path
    by_bank: bool = False


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
class NameSettings:
    """What a bank sets about names.

    Attributes:
        language: of a name, while the teller says nothing else: an ISO 639 code, or "".
        replace: by language, or "" for every one: the bank's own replacements of letters.
    """

    language: str = ""
    replace: Mapping[str, dict[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Profile:
    """A counter's settings.

    Attributes:
        source: the file they came from; of several, the one that this user may change.
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
        lock_after: seconds without key or mouse after which the counter locks.
        unlock_by_typing: a passphrase is typed at each unlocking, whatever the keyring holds.
        screen_capture: other programs may take pictures of the window.
        sound: a sound tells of an end that nobody looks at.
        language: what the window speaks unless the user chose otherwise, or "" for the system's.
        next: what takes the place of certificates and keys at the next rollover. Its files are
            looked at when it is rehearsed, so that one that is missing stops no counter.
        origins: where each setting comes from, by its key in the file, for example
            ``d1.issuer_id`` or ``stations``; one that is not set has none.
        keep_months: how long the journal keeps what has ended.
        names: the language of names, and the bank's own replacements of letters.
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
    keep_months: int = 24
    lock_after: float = 300.0
    unlock_by_typing: bool = False
    screen_capture: bool = True
    sound: bool = False
    language: str = ""
    next: NextKeys = NextKeys()
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False, repr=False)
    names: NameSettings = field(default_factory=NameSettings)

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


@dataclass(frozen=True, slots=True)
class Draft:
    """Settings as texts, perhaps incomplete or wrong: what setting up a counter begins with.

    Attributes:
        target: the profile file that is to be written.
        texts: by key, for example ``d1.issuer_id``; files by their whole path.
        rows: of ``stations`` and ``products``, each a text by key, with a product's
            ``payment_application`` laid flat.
        origins: as in ``Profile``; what the bank set stays as it is.
        rest: sections that nobody is asked about, as they stand in the file.
    """

    target: Path
    texts: Mapping[str, str]
    rows: Mapping[str, tuple[Mapping[str, str], ...]]
    origins: Mapping[str, Origin] = field(default_factory=dict)
    rest: Mapping[str, object] = field(default_factory=dict)

    def bank(self, key: str) -> Path | None:
        """Return the bank's file, if that is what sets a key."""
        origin = self.origins.get(key)
        return origin.file if origin is not None and origin.by_bank else None
