"""What setting up a counter asks of other rooms: shapes and Protocols.

Plain values and the ports that ``flow/setting_up`` needs; ``bootstrap`` plugs the real ones in.
No secret enters here but as ``Secret``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from branch_app.domain.ports import Finding
    from branch_app.domain.profile import Draft
    from branch_app.domain.secret import Secret


class FileKind(Enum):
    """What a chosen file should be."""

    AUTHORITIES = "certificates of authorities"
    CLIENT_CERTIFICATE = "client certificate"
    SIGNED = "certificate from Thales"
    PRIVATE_KEY = "private key"
    BUNDLE = "PKCS#12"
    PUBLIC_KEY = "public key of D1"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a chosen file turned out to be.

    Attributes:
        about: in a few words, or "".
        fault: why it cannot be used, or "".
        needs_kid: it is a key that does not say its own key id.
    """

    about: str = ""
    fault: str = ""
    needs_kid: bool = False


@dataclass(frozen=True, slots=True)
class KeysFound:
    """What lies in a folder of keys. Nothing of it is secret.

    Attributes:
        client_key: the key for mutual TLS, or None.
        cn: the name in its certificate request, or "".
        certificate: the client certificate, or None.
        about: it in a few words, or "".
        signing_key: the key that signs token requests, or None.
        kid: its key id, or "".
    """

    client_key: Path | None = None
    cn: str = ""
    certificate: Path | None = None
    about: str = ""
    signing_key: Path | None = None
    kid: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Answers of a setup that was left before its end. Nothing of them is secret.

    Attributes:
        answers: by question.
        rows: stations and products.
    """

    answers: Mapping[str, str]
    rows: Mapping[str, Sequence[Mapping[str, str]]]


class ProfileDesk(Protocol):
    """The settings of this counter while they are made or changed. Failures are ``AppError``.

    Attributes:
        addresses: of D1, by environment, where Thales documents one.
    """

    @property
    def addresses(self) -> Mapping[str, str]:
        """D1's documented addresses by environment."""

    async def draft(self) -> Draft:
        """Return the settings as they are, complete or not."""

    async def kept(self) -> Kept | None:
        """Return the answers of a setup that was left before its end, or None."""

    async def keep(self, kept: Kept | None) -> None:
        """Keep answers until the setup goes on; None forgets them. Failing to is no failure."""

    def fault(self, key: str, text: str) -> str:
        """Return what is wrong with one text, in one sentence, or ""."""

    async def remembered(self, draft: Draft) -> Mapping[str, Secret[str]]:
        """Return the passphrases that the keyring holds for these settings; none if it is shut."""

    async def check(
        self,
        draft: Draft,
        passphrases: Mapping[str, Secret[str]],
        found: Callable[[Finding], None],
    ) -> bool:
        """Try the settings as a whole, up to a real access token. Sends no order.

        Returns:
            Whether nothing failed.

        Raises:
            ProfileError: they are incomplete or wrong; the sentence names every fault.
        """

    async def save(self, draft: Draft) -> Path | None:
        """Write the settings.

        Returns:
            The copy of the former file, or None.

        Raises:
            ProfileError: nothing was written.
        """

    async def remember(self, draft: Draft, passphrases: Mapping[str, Secret[str]]) -> None:
        """Put the passphrases into the keyring.

        Raises:
            KeyringError: it did not take them.
        """


class KeyDesk(Protocol):
    """The bank's own keys: made, shown to Thales, imported. Failures are ``AppError``.

    Nothing that is there already is written over; keys lie under their passphrase only.
    """

    async def look(self, kind: FileKind, file: Path) -> Seen:
        """Say in a few words what a file is, or raise ``KeyFileError``."""

    async def opens(self, file: Path, passphrase: Secret[str]) -> None:
        """See that a passphrase opens a key file, or raise ``WrongPassphrase``."""

    async def found(self, folder: Path) -> KeysFound:
        """Look what a folder of keys holds; one that is missing holds nothing."""

    def proposed_cn(self, issuer_id: str, environment: str) -> str:
        """Return the CN with what is documented of it, and a guess at the rest."""

    def subject_fault(self, part: str, text: str) -> str:
        """Return what is wrong with a part of the certificate's subject, or ""."""

    def kid_fault(self, kid: str) -> str:
        """Return what is wrong with a key id, or ""."""

    def check_new_passphrase(self, passphrase: Secret[str]) -> None:
        """Raise ``InvalidInput`` for one that must not protect a key."""

    async def make_client(
        self, folder: Path, kind: str, subject: Mapping[str, str], passphrase: Secret[str]
    ) -> None:
        """Make the client key (``rsa`` or ``ec``) and its certificate request."""

    async def make_signing(self, folder: Path, kid: str, passphrase: Secret[str]) -> None:
        """Make the signing key; without a kid, its RFC 7638 thumbprint is taken."""

    async def for_thales(self, folder: Path) -> str:
        """Write down all that goes to Thales; nothing of it is secret."""

    async def save_text(self, text: str, file: Path) -> None:
        """Write that text into a file that is not there yet."""

    async def import_certificate(
        self, file: Path, chain: Path | None, folder: Path, passphrase: Secret[str]
    ) -> Sequence[str]:
        """Check what Thales signed and put it beside its key.

        Returns:
            What was found and done, a sentence each.
        """

    async def import_public_key(self, file: Path, kid: str, folder: Path) -> Path:
        """Put D1's public key, from a JWK or PEM, into the folder as JWK; return the file."""

    async def unpack(
        self, file: Path, folder: Path, old: Secret[str], new: Secret[str]
    ) -> Sequence[str]:
        """Take key and certificate out of PKCS#12 into PEM files."""

    async def pack(
        self, folder: Path, file: Path, old: Secret[str], new: Secret[str]
    ) -> Sequence[str]:
        """Put client key and certificate into one PKCS#12 file."""
