"""One file for support: what the doctor found, versions, settings, and the end of the log.

Nothing secret and nobody's name goes in: settings come from a profile that was read and found
good, log lines pass the allow-list a second time, and every text loses home folders, card
numbers and tokens. Nothing is sent anywhere.
"""

from __future__ import annotations

import getpass
import io
import json
import platform
import re
import ssl
import sys
import zipfile
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.backends.openssl import backend

from branch_app import __version__
from branch_app.domain.errors import AppError
from branch_app.machine import logs
from branch_app.machine.doctor import report
from branch_app.machine.keys import files
from branch_app.machine.profile import load_profile
from branch_app.machine.profile_writer import profile_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from branch_app.machine.doctor.probe import Result

_LIBRARIES = (
    "PySide6-Essentials", "cryptography", "httpx", "jwcrypto", "keyring", "qasync", "SQLAlchemy",
    "sqlcipher3",
)  # fmt: skip
_LOG_BYTES = 400_000
_CARD = re.compile(r"(?<![0-9A-Za-z])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z])")
_TOKEN = re.compile(r"\beyJ[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)*")
_ABOUT = """\
Branch Counter: what support needs to see, and nothing else.

doctor.txt, doctor.json   what was found between this computer and D1
versions.json             of the program, its libraries, and the operating system
profile.toml              the settings; they hold no secret, and home folders are written ~
branch-app.log            the end of the log

No passphrase, key, token, card number or person's name is in here.
"""


@dataclass(frozen=True, slots=True)
class Person:
    """Whose names must not leave the computer.

    Attributes:
        home: the home folder.
        user: the name at the operating system, or "".
    """

    home: Path
    user: str

    def removed_from(self, text: str) -> str:
        """Return a text without the person's folder and name, card numbers and tokens."""
        for home in {str(self.home), self.home.as_posix(), json.dumps(str(self.home))[1:-1]}:
            if len(home) > 1:  # "/" is nobody's
                text = text.replace(home, "~")
        if self.user:
            text = re.sub(rf"(?<=[/\\]){re.escape(self.user)}(?![\w.-])", "user", text)
        return _TOKEN.sub("[token]", _CARD.sub("[number]", text))


def whoever_is_here() -> Person:
    """Return who is signed in."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = ""
    return Person(Path.home(), user)


def write_bundle(
    path: Path,
    results: Sequence[Result],
    named: Path | None,
    log_folder: Path,
    person: Person | None = None,
) -> None:
    """Write the file. Blocks.

    Args:
        path: a zip file that is not there yet; only this user will be able to read it.
        results: of the doctor.
        named: the profile that was named, or None for the installed one.
        log_folder: where the log is.
        person: whose names are taken out; None is whoever is signed in.

    Raises:
        KeyFileError: it is there already, or cannot be written.
    """
    files.refuse_existing(path)
    person = person or whoever_is_here()
    parts = {
        "about.txt": _ABOUT,
        "doctor.txt": _as_text(results),
        "doctor.json": report.as_json(results),
        "versions.json": json.dumps(versions(), indent=1),
        "profile.toml": _settings(named),
        logs.FILE: "\n".join(logs.tail(log_folder, _LOG_BYTES)) + "\n",
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in parts.items():
            bundle.writestr(name, person.removed_from(text))
    files.write_new(path, packed.getvalue())


def versions() -> dict[str, str]:
    """Return what runs here: program, Python, libraries, OpenSSL, operating system."""
    return {
        "Branch Counter": __version__,
        "Python": platform.python_version(),
        **{name: _version(name) for name in _LIBRARIES},
        "OpenSSL of Python": ssl.OPENSSL_VERSION,
        "OpenSSL of cryptography": backend.openssl_version_text(),
        "operating system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "distribution": _distribution(),
    }


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "unknown"


def _distribution() -> str:
    if sys.platform != "linux":
        return platform.version()
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "unknown")
    except OSError:
        return "unknown"


def _as_text(results: Sequence[Result]) -> str:
    lines = [line for result in results for line in report.as_lines(result)]
    return "\n".join([*lines, report.summary(results), ""])


def _settings(named: Path | None) -> str:
    """Write the settings anew: a file with a fault might hold a secret in a wrong place."""
    try:
        profile = load_profile(named)
        return profile_text(profile, profile.source.absolute().parent)
    except AppError:
        return "# The settings cannot be read; doctor.txt says why.\n"
