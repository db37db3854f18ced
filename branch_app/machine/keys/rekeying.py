"""A new passphrase for a key file.

The file changes in one step: a power cut leaves the old or the new one, whole. The keyring is
asked before, so that a locked one stops the change before it begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import pkcs12

from branch_app.background import in_thread
from branch_app.domain.errors import KeyFileError, KeyringAbsent, KeyringError, plain
from branch_app.domain.words import words
from branch_app.machine.keys import files
from branch_app.machine.keys.sealed import (
    PEM_KEY,
    open_pem,
    open_pkcs12,
    pkcs12_cipher,
    sealed_pem,
    usable,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from branch_app.domain.ports import SecretStore
    from branch_app.domain.secret import Secret


async def rekey(
    path: Path,
    old: Secret[str],
    new: Secret[str],
    *,
    store: SecretStore | None = None,
    entries: Iterable[str] = (),
) -> list[str]:
    """Encrypt a key file under a new passphrase.

    Args:
        path: PEM or PKCS#12.
        old: what opens it now.
        new: what shall open it.
        store: where passphrases are remembered.
        entries: the names under which this file's passphrase may be remembered there.

    Returns:
        Lines to print.

    Raises:
        WrongPassphrase: ``old`` does not open the file. Nothing was changed.
        KeyFileError: the file cannot be read or written. Nothing was changed.
        KeyringError: before anything was changed; or after, and then the sentence says so.
    """
    content = await in_thread(_sealed_anew, path, old, new)
    remembered, lines = await _remembered(store, entries)
    await in_thread(files.replace, path, content)
    name = plain(path.name)
    lines.insert(0, words("{name} opens with its new passphrase only.", name=name))
    for name in remembered:
        lines.append(await _remember(store, name, new, path))
    return lines


def _sealed_anew(path: Path, old: Secret[str], new: Secret[str]) -> bytes:
    content = files.read(path)
    if b"-----BEGIN " in content:
        sealed = sealed_pem(open_pem(path, old), new)
        if len(PEM_KEY.findall(content)) != 1:
            raise KeyFileError(
                words("{file} holds several keys.", file=plain(path.name)), "Split it first."
            )
        return PEM_KEY.sub(lambda _: sealed.rstrip(), content)  # certificates around it stay
    opened = open_pkcs12(path, old)
    return pkcs12.serialize_key_and_certificates(
        opened.cert.friendly_name if opened.cert else None,
        usable(opened.key, path),
        opened.cert.certificate if opened.cert else None,
        opened.additional_certs or None,
        pkcs12_cipher(new),
    )


async def _remembered(
    store: SecretStore | None, entries: Iterable[str]
) -> tuple[list[str], list[str]]:
    if store is None:
        return [], []
    try:
        return [name for name in entries if await store.get(name) is not None], []
    except KeyringAbsent:
        return [], ["This computer has no keyring, so nothing was to be changed there."]


async def _remember(store: SecretStore | None, name: str, new: Secret[str], path: Path) -> str:
    if store is None:
        raise TypeError("a remembered passphrase without a store")
    try:
        await store.put(name, new)
    except KeyringError as error:
        raise KeyringError(
            words(
                "{file} has its new passphrase, but the keyring still has the old one: {why}",
                file=plain(path.name),
                why=error.title,
            ),
            words("Remember the new one with: branch-app passphrase set {name}", name=name),
        ) from error
    return words("{name}: the new passphrase is remembered in the keyring.", name=name)
