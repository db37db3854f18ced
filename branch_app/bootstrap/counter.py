"""A counter from its real parts: the same for each way of starting.

Slow libraries are imported where they are first needed, after the window is painted.
"""

from __future__ import annotations

import getpass
from importlib import import_module
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.bootstrap.keycare import KeyCare
from branch_app.domain.errors import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from branch_app.domain.ports import Clock, IssuingApi, Journal, SecretStore
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret
    from branch_app.flow.counter import Counter
    from branch_app.flow.session import Connect

    Report = Callable[[str, BaseException], None]


def build_counter(
    settings: Profile,
    secrets: SecretStore,
    report: Report,
    *,
    journal: Journal | None = None,
    clock: Clock | None = None,
    used: tuple[str, str] = ("", ""),
) -> Counter:
    """Put a counter together from the real parts.

    Args:
        settings: the profile.
        secrets: where passphrases are remembered.
        report: where a bug in the background goes.
        journal: where requests are kept; None keeps them in memory, for practice.
        clock: another one than the system's.
        used: station and product that this computer used last; "" where none is known.

    Returns:
        The counter, not yet opened.
    """
    from branch_app.flow.counter import Counter  # noqa: PLC0415  # as above
    from branch_app.journal.memory import MemoryJournal  # noqa: PLC0415
    from branch_app.machine.clock import SystemClock  # noqa: PLC0415
    from branch_app.machine.desktop import SystemDesktop  # noqa: PLC0415

    counter = Counter(
        profile=settings,
        journal=MemoryJournal() if journal is None else journal,
        secrets=secrets,
        clock=clock or SystemClock(),
        connect=_connect(settings),
        teller=teller(),
        on_error=report,
        station=used[0],
        product=used[1],
        care=KeyCare(settings, secrets),
    )
    counter.desktop = SystemDesktop()
    return counter


def _connect(settings: Profile) -> Connect:
    def load(passphrases: Mapping[str, Secret[str]]) -> IssuingApi:
        return import_module("branch_app.d1.orders").open_d1(settings, passphrases)  # type: ignore[no-any-return]

    async def connect(passphrases: Mapping[str, Secret[str]]) -> IssuingApi:
        return await in_thread(load, passphrases)

    return connect


def keyring(settings: Profile) -> SecretStore:
    """Return the OS keyring, as this profile uses it. Imports what is slow."""
    store = import_module("branch_app.machine.keyring_store")
    return store.KeyringStore(store.service_for(settings))  # type: ignore[no-any-return]


def teller() -> str:
    """The person signed in at the operating system: no shared name of our own."""
    try:
        return plain(getpass.getuser(), limit=64)
    except (OSError, KeyError):
        return "unknown"
