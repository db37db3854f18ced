"""Whether every part of this installation is there and can be loaded.

For bank IT after an installation, and for whoever packages the program: what a packager forgets
is missing only when it is first used, at a counter. Looks at this program's own parts; what lies
between this computer and D1 is the doctor's.
"""

from __future__ import annotations

import importlib
import pkgutil
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import branch_app
from branch_app import shipped
from branch_app.domain.names.letters import shipped_letters
from branch_app.domain.secret import Secret
from branch_app.machine import keyring_backends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Part = tuple[str, Callable[[], str]]

_KEY = Secret("0" * 64)
_PLAIN = b"SQLite format 3\0"


def command() -> int:
    """Look at this installation and print what is found.

    Returns:
        0, or 1 when a part is missing or broken.
    """
    window: Any = importlib.import_module("branch_app.ui.installation")
    application = window.application()  # kept until the last part has been looked at
    try:
        return run(all_parts(window), _say)
    finally:
        del application


def run(parts: Iterable[Part], say: Callable[[str], None]) -> int:
    """Look at every part, and say of each whether it works.

    Args:
        parts: what it is called, and what looks at it and says what it found.
        say: told each line.

    Returns:
        0, or 1 when a part is missing or broken.
    """
    broken = 0
    for name, look in parts:
        try:
            say(f"ok      {name}: {look()}")
        except Exception as error:  # noqa: BLE001  # a part may be broken in any way
            broken += 1
            say(f"BROKEN  {name}: {type(error).__name__}: {error}")
    say(f"{broken} broken. Install Branch Counter again." if broken else "Everything is there.")
    return 1 if broken else 0


def all_parts(window: Any) -> list[Part]:
    """Return the parts of the program, and what looks at each.

    Args:
        window: what looks at the parts that need Qt.
    """
    return [
        ("Modules", modules),
        ("Journal", journal),
        ("Keyring", keyring),
        ("TLS", tls),
        ("Letters", letters),
        ("Qt", window.qt),
        ("Fonts", window.fonts),
        ("Icons", window.icons),
        ("Translations", window.translations),
        ("Licences", window.licences),
    ]


def modules() -> str:
    """Import every module of the program, and the libraries that others import late.

    Raises:
        ImportError: one is not there.
    """
    names = [
        found.name
        for found in pkgutil.walk_packages(branch_app.__path__, "branch_app.")
        if not found.name.endswith("__main__")
    ]
    # httpx loads its engine with the first request.
    for name in (*names, "httpcore", "anyio._backends._asyncio", "h11"):
        importlib.import_module(name)
    return f"{len(names)} loaded"


def journal() -> str:
    """Make a journal in a folder that goes away: its tables, and that it is encrypted.

    Raises:
        ValueError: the file can be read without the key.
    """
    database: Any = importlib.import_module("branch_app.journal.database")
    with tempfile.TemporaryDirectory(prefix="branch-counter-check-") as folder:
        file = Path(folder) / "journal.db"
        made = database.Database(file, _KEY)
        made.open(bytes(32), must_exist=False)
        made.close()
        if file.read_bytes().startswith(_PLAIN):
            raise ValueError("the file is not encrypted")
    return f"encrypted, tables of version {database.VERSION}"


def keyring() -> str:
    """Load the back ends of the keyrings that may hold a passphrase here.

    Raises:
        ImportError: one is not there.
        AttributeError: it is another one.
    """
    known = keyring_backends.allowed()
    for entry in known:
        getattr(importlib.import_module(entry.module), entry.name)
    return ", ".join(entry.label for entry in known)


def letters(resources: Path | None = None) -> str:
    """Read the tables by which names are written.

    Args:
        resources: another folder than the shipped one.

    Raises:
        OSError: they are not there.
        ValueError: they are no tables.
    """
    found = shipped_letters(resources or shipped.folder())
    return f"{sum(map(len, found.values()))} in {len(found) - 1} languages and every other"


def tls() -> str:
    """Count the authorities that this computer trusts.

    Raises:
        LookupError: there is none.
    """
    trusted = ssl.create_default_context().cert_store_stats()["x509_ca"]
    paths = ssl.get_default_verify_paths()
    if not trusted and paths.capath is None:
        raise LookupError("this computer trusts no authority")
    return f"{ssl.OPENSSL_VERSION}, {trusted} authorities trusted"


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201  # what the command is for
