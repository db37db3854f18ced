"""The care for certificates, keys and passphrases: ``machine``'s parts behind one port.

Loaded when it is first used, since the libraries behind it are slow. No rule enters here.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.domain.errors import KeyringError
from branch_app.domain.profile import NEXT_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from branch_app.domain.inventory import Item
    from branch_app.domain.ports import Finding, KeyFile, SecretStore
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret
    from branch_app.machine.doctor.probe import Result


async def follow_rollover(profile: Profile, store: SecretStore) -> None:
    """See to it that the remembered passphrases are those of the keys in use now."""
    with suppress(KeyringError):  # whoever unlocks is told
        # Nearly always nothing is ready, and then the slow libraries may come later.
        if any([await store.get(later) for later in NEXT_NAMES.values()]):
            passphrases = await in_thread(import_module, "branch_app.machine.passphrases")
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
        machine = await in_thread(import_module, "branch_app.machine.inventory")
        known = await self._known() if self._packed() else {}
        found: Sequence[Item] = await in_thread(machine.inventory, self._profile, known)
        return found

    async def _known(self) -> dict[str, Secret[str]]:
        passphrases = await in_thread(import_module, "branch_app.machine.passphrases")
        known: dict[str, Secret[str]] = await passphrases.known(self._store)
        return known

    def _packed(self) -> bool:
        """Whether a certificate is in PKCS#12, so that its passphrase is needed to look at it."""
        profile = self._profile
        return profile.client_key is None or (
            profile.next.client_certificate is not None and profile.next.client_key is None
        )

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

    async def rehearse(self, found: Callable[[Finding], None]) -> bool:
        """Ask D1 for a token with the next certificates and keys."""
        rollover = await in_thread(import_module, "branch_app.bootstrap.rollover")
        checkup = await in_thread(import_module, "branch_app.bootstrap.checkup")
        tools = replace(checkup.tools(), ask=None, store=lambda _: self._store)

        from branch_app.domain.ports import Finding  # noqa: PLC0415  # not before the first paint

        def told(result: Result) -> None:
            found(Finding(result.word.value, result.side.value, result.what, result.fix))

        good: bool = await rollover.rehearse(self._profile, tools, told)
        return good

    async def switch(self) -> str:
        """Put the next certificates and keys in the place of the present ones."""
        rollover = await in_thread(import_module, "branch_app.machine.rollover")
        kept: Path | None = await in_thread(rollover.switch, self._profile, await self._known())
        return kept.name if kept is not None else ""
