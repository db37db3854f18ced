"""Passphrases for training: they live in this run only.

Nothing that outlives the program may enter here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.errors import KeyringMissing
from branch_app.domain.words import words

if TYPE_CHECKING:
    from branch_app.domain.secret import Secret


class MemoryStore:
    """A ``domain.ports.SecretStore`` in memory.

    Args:
        passphrases: what it holds at first, by name.
    """

    def __init__(self, passphrases: dict[str, Secret[str]] | None = None) -> None:
        self._held = dict(passphrases or {})

    async def get(self, name: str) -> Secret[str] | None:
        """Return a stored passphrase, or None when there is none."""
        return self._held.get(name)

    async def put(self, name: str, passphrase: Secret[str]) -> None:
        """Store a passphrase, over an earlier one."""
        self._held[name] = passphrase

    async def delete(self, name: str) -> None:
        """Remove a passphrase.

        Raises:
            KeyringMissing: there is none.
        """
        if self._held.pop(name, None) is None:
            raise KeyringMissing(words("No passphrase is remembered for {name}.", name=name))
