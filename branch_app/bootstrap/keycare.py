"""The care for certificates, keys and passphrases: ``machine``'s parts behind one port.

Loaded when it is first used, since the libraries behind it are slow. No rule enters here.
"""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.domain.errors import KeyringError
from branch_app.domain.profile import NEXT_NAMES, PASSPHRASE_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from branch_app.domain.inventory import Item
    from branch_app.domain.ports import KeyFile, SecretStore
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret


async def follow_rollover(profile: Profile, store: SecretStore) -> None:
    """See to it that the remembered passphrases are those of the keys in use now."""
    passphrases = await in_thread(import_module, "branch_app.machine.passphrases")
    with suppress(KeyringError):  # whoever unlocks is told
        await passphrases.follow_rollover(profile, store)


class KeyCare:
    """A ``domain.ports.KeyCare`` for the files of one profile.

    Args:
        profile: which names them.
        store: the keyring.
    """

    def __init__(self, profile: Profile, store: SecretStore) -> None:
        self._profile = profile
        self._store = store

    async def inventory(self) -> Sequence[Item]:
        """Look at all that the profile names."""
        known = await self._remembered() if self._packed() else {}

        def look() -> Sequence[Item]:
            from branch_app.machine.inventory import inventory  # noqa: PLC0415  # slow to import

            return inventory(self._profile, known)

        return await in_thread(look)

    def _packed(self) -> bool:
        """Whether a certificate is in PKCS#12, so that its passphrase is needed to look at it."""
        profile = self._profile
        return profile.client_key is None or (
            profile.next.client_certificate is not None and profile.next.client_key is None
        )

    async def _remembered(self) -> dict[str, Secret[str]]:
        try:
            found = {
                name: await self._store.get(name)
                for name in (*PASSPHRASE_NAMES, *NEXT_NAMES.values())
            }
        except KeyringError:
            return {}  # the inventory says what it could not read
        return {name: word for name, word in found.items() if word is not None}

    async def key_files(self) -> Sequence[KeyFile]:
        """Look at each file under a passphrase, and whether the remembered one opens it."""
        from branch_app.machine.passphrases import key_files  # noqa: PLC0415  # as above

        return await key_files(self._profile, self._store)

    async def remember(self, name: str, passphrase: Secret[str]) -> None:
        """Remember a passphrase, once it has opened its file."""
        from branch_app.machine.certificates import opens  # noqa: PLC0415  # as above
        from branch_app.machine.passphrases import key_file  # noqa: PLC0415

        await in_thread(opens, key_file(self._profile, name), passphrase)
        await self._store.put(name, passphrase)

    async def forget(self, name: str) -> None:
        """Remove a passphrase from the keyring."""
        await self._store.delete(name)

    async def rekey(self, name: str, old: Secret[str], new: Secret[str]) -> Sequence[str]:
        """Encrypt a key file under a new passphrase."""
        from branch_app.machine.keys import asking, rekeying  # noqa: PLC0415  # as above
        from branch_app.machine.passphrases import entries_of, key_file  # noqa: PLC0415

        asking.check_new(new)
        path = key_file(self._profile, name)
        entries = entries_of(self._profile, path)
        return await rekeying.rekey(path, old, new, store=self._store, entries=entries)
