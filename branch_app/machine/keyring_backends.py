"""Which keyring: ours to choose, from a short list, one for each desktop.

``keyring.get_keyring`` is not asked: it would follow PYTHON_KEYRING_BACKEND, keyringrc.cfg and
whatever plug-in is installed, down to a plain file. No file may ever enter this list. keyring
is imported inside the functions, so that it costs nothing before the first paint.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from keyring.backend import KeyringBackend


class Allowed(NamedTuple):
    """One keyring that may hold a passphrase.

    Attributes:
        label: what people call it.
        module: where its back end is.
        name: the back end's class.
        properties: what is set on it, after anything set from the environment is gone.
    """

    label: str
    module: str
    name: str
    properties: Mapping[str, Any]


_LINUX = (
    Allowed("the Secret Service", "branch_app.machine.secret_service", "SecretService", {}),
    Allowed("KWallet", "keyring.backends.kwallet", "DBusKeyring", {"handle": -1}),
)
_ALLOWED: Mapping[str, tuple[Allowed, ...]] = {
    "linux": _LINUX,
    # keyring lets credentials roam to every computer of the user unless told otherwise
    "win32": (
        Allowed(
            "Windows Credential Manager",
            "keyring.backends.Windows",
            "WinVaultKeyring",
            {"persist": "local machine"},
        ),
    ),
    "darwin": (
        Allowed("the macOS keychain", "keyring.backends.macOS", "Keyring", {"keychain": None}),
    ),
}


def allowed(platform: str = sys.platform) -> tuple[Allowed, ...]:
    """Return the keyrings that may be used on a platform, best first.

    Args:
        platform: as ``sys.platform`` names it.
    """
    return _ALLOWED.get(platform, ())


class Chosen(NamedTuple):
    """A keyring that is there.

    Attributes:
        label: what people call it.
        backend: keyring's own object.
    """

    label: str
    backend: KeyringBackend


def choose(seconds: float, prompt_seconds: float) -> Chosen | None:
    """Find the keyring to use. Blocks; imports keyring.

    Args:
        seconds: how long its service may take to answer one call, where that can be bounded.
        prompt_seconds: the same for a person whom it asks to unlock it.

    Returns:
        The first allowed one that is there, or None.

    Raises:
        TimeoutError: one is there but does not answer.
    """
    for entry in allowed():
        try:
            kind = getattr(importlib.import_module(entry.module), entry.name)
        except ImportError:
            continue
        backend = kind()
        # keyring has set whatever KEYRING_PROPERTY_... says, such as another collection
        vars(backend).clear()
        for name, value in entry.properties.items():
            setattr(backend, name, value)
        if _present(backend, seconds, prompt_seconds):
            return Chosen(entry.label, backend)
    return None


def _present(backend: Any, seconds: float, prompt_seconds: float) -> bool:
    if hasattr(backend, "present"):
        backend.seconds, backend.prompt_seconds = seconds, prompt_seconds
        return bool(backend.present())
    try:
        return bool(type(backend).priority > 0)
    except Exception:  # noqa: BLE001  # keyring says "not here" with any exception at all
        return False
