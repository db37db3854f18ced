"""Setting up a counter: the ports of ``domain/onboarding`` over ``machine`` and the doctor.

Each call is one of ``machine``'s own, in a thread: keys and disks are slow. No rule enters here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.bootstrap.checkup import tools
from branch_app.bootstrap.counter import keyring
from branch_app.bootstrap.trial import try_out
from branch_app.domain.errors import AppError, InvalidInput
from branch_app.domain.ports import Finding
from branch_app.domain.profile import PASSPHRASE_NAMES
from branch_app.flow.setting_up import SettingUp
from branch_app.machine import profile_draft, setup_answers
from branch_app.machine.certificates import opens
from branch_app.machine.doctor.probe import Word
from branch_app.machine.keys import (
    asking,
    bundles,
    certificate,
    files,
    jwk,
    looking,
    making,
    names,
    request,
)
from branch_app.machine.memory_store import MemoryStore
from branch_app.machine.profile import ADDRESSES
from branch_app.machine.profile_layers import places
from branch_app.machine.profile_writer import write_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from branch_app.domain.onboarding import FileKind, Kept, KeysFound, Seen
    from branch_app.domain.profile import Draft
    from branch_app.domain.secret import Secret
    from branch_app.machine.doctor.probe import Result

_ASIDE = ("profile", "keyring", "passphrases")
"""Probes of what the check itself brings along: a copy of the settings, passphrases in memory."""


async def begin(named: Path | None) -> SettingUp:
    """Begin to set up this counter.

    Args:
        named: the profile that was named and need not be there yet; None for the installed one.

    Raises:
        ProfileError: the bank's own file cannot be read.
    """
    setting_up = SettingUp(Profiles(named), Keys())
    await setting_up.begin()
    return setting_up


class Profiles:
    """A ``domain.onboarding.ProfileDesk``.

    Args:
        named: as for ``begin``.
    """

    def __init__(self, named: Path | None) -> None:
        self._named = named
        self.addresses = {environment.value: url for environment, url in ADDRESSES.items()}

    async def draft(self) -> Draft:
        """Return the settings as they are."""
        return await in_thread(profile_draft.read_draft, self._named)

    async def kept(self) -> Kept | None:
        """Return the answers of a setup that was left."""
        return await in_thread(setup_answers.read, self._target)

    async def keep(self, kept: Kept | None) -> None:
        """Keep them, or forget them."""
        await in_thread(setup_answers.write, self._target, kept)

    @property
    def _target(self) -> Path:
        return self._named or places()[1].file

    def fault(self, key: str, text: str) -> str:
        """Return what is wrong with one text."""
        return profile_draft.fault_of(key, text)

    async def remembered(self, draft: Draft) -> Mapping[str, Secret[str]]:
        """Return what the keyring holds for these settings."""
        try:
            store = keyring(await in_thread(profile_draft.profile_of, draft))
            held = {name: await store.get(name) for name in PASSPHRASE_NAMES}
        except AppError:
            return {}  # then they are typed
        return {name: word for name, word in held.items() if word is not None}

    async def check(
        self,
        draft: Draft,
        passphrases: Mapping[str, Secret[str]],
        found: Callable[[Finding], None],
    ) -> bool:
        """Let the doctor look at the settings before they are written in their place."""
        profile = await in_thread(profile_draft.profile_of, draft)

        def told(result: Result) -> None:
            if result.id not in _ASIDE:
                found(Finding(result.word.value, result.side.value, result.what, result.fix))

        by_hand = replace(tools(), ask=None, store=lambda _: MemoryStore(dict(passphrases)))
        results = await try_out(profile, by_hand, told)
        return all(result.word is not Word.FAILED for result in results)

    async def save(self, draft: Draft) -> Path | None:
        """Write the settings; the former file is kept."""

        def write() -> Path | None:
            profile = profile_draft.profile_of(draft)
            files.make_folder(draft.target.parent)
            return write_profile(profile, draft.target)

        return await in_thread(write)

    async def remember(self, draft: Draft, passphrases: Mapping[str, Secret[str]]) -> None:
        """Put the passphrases into the keyring of this computer."""
        store = keyring(await in_thread(profile_draft.profile_of, draft))
        for name, word in passphrases.items():
            await store.put(name, word)


class Keys:
    """A ``domain.onboarding.KeyDesk``."""

    async def look(self, kind: FileKind, file: Path) -> Seen:
        """Say what a file is."""
        return await in_thread(looking.look, kind, file)

    async def opens(self, file: Path, passphrase: Secret[str]) -> None:
        """See that a passphrase opens a key file."""
        await in_thread(opens, file, passphrase)

    async def found(self, folder: Path) -> KeysFound:
        """Look what a folder holds."""
        return await in_thread(looking.found_in, folder)

    def proposed_cn(self, issuer_id: str, environment: str) -> str:
        """Return the CN as far as it is known."""
        try:
            return making.guessed_cn(issuer_id, "PRD" if environment == "production" else "PPR")
        except InvalidInput:
            return making.DOCUMENTED_CN

    def subject_fault(self, part: str, text: str) -> str:
        """Return what is wrong with a part of the subject."""
        try:
            making.check_part(part, text)
        except InvalidInput as fault:
            return fault.title
        return ""

    def kid_fault(self, kid: str) -> str:
        """Return what is wrong with a key id."""
        try:
            jwk.check_kid(kid)
        except InvalidInput as fault:
            return fault.title
        return ""

    def check_new_passphrase(self, passphrase: Secret[str]) -> None:
        """Refuse one that must not protect a key."""
        asking.check_new(passphrase)

    async def make_client(
        self, folder: Path, kind: str, subject: Mapping[str, str], passphrase: Secret[str]
    ) -> None:
        """Make the client key and its request."""
        whole = making.Subject(**subject)
        size: making.Kind = "rsa" if kind == "rsa" else "ec"
        await in_thread(making.make_client, folder, size, whole, passphrase)

    async def make_signing(self, folder: Path, kid: str, passphrase: Secret[str]) -> None:
        """Make the signing key."""
        await in_thread(making.make_signing, folder, kid or None, passphrase)

    async def for_thales(self, folder: Path) -> str:
        """Write down what goes to Thales."""
        return "\n".join(await in_thread(request.for_thales, folder)) + "\n"

    async def save_text(self, text: str, file: Path) -> None:
        """Write what goes to Thales into a file of its own."""
        await in_thread(files.write_new, file, text.encode(), files.PUBLIC)

    async def import_certificate(
        self, file: Path, chain: Path | None, folder: Path, passphrase: Secret[str]
    ) -> Sequence[str]:
        """Check what Thales signed and put it in its place."""
        return await in_thread(
            certificate.import_certificate, file, folder, passphrase, chain=chain
        )

    async def import_public_key(self, file: Path, kid: str, folder: Path) -> Path:
        """Put D1's public key in its place."""
        target = folder / names.ENCRYPTION_KEY

        def put() -> Path:
            jwk.put(jwk.read_public_key(file, kid), target, use="enc")
            return target

        return await in_thread(put)

    async def unpack(
        self, file: Path, folder: Path, old: Secret[str], new: Secret[str]
    ) -> Sequence[str]:
        """Take PKCS#12 apart."""
        return await in_thread(bundles.import_p12, file, folder, old, new)

    async def pack(
        self, folder: Path, file: Path, old: Secret[str], new: Secret[str]
    ) -> Sequence[str]:
        """Make PKCS#12."""
        return await in_thread(bundles.export_p12, folder, file, old, new)
