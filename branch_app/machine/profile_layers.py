"""Profile files: found, parsed, and laid over each other, the bank's above the user's.

What a value means is not looked at here; every value keeps the file that it came from.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from branch_app.domain.errors import NoProfile, ProfileError, plain
from branch_app.domain.profile import Origin
from branch_app.domain.words import words
from branch_app.machine import policy
from branch_app.machine.paths import PROFILE_FILE, folders

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

MOST_BYTES = 256 * 1024
ADVICE = "Correct the file, or ask bank IT."
_KEY = re.compile(r"[\w.]+")


@dataclass(frozen=True, slots=True)
class Layer:
    """One profile file.

    Attributes:
        origin: the file, and whether the bank set it for the whole computer.
        raw: what TOML gave.
    """

    origin: Origin
    raw: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Merged:
    """Layers as one profile.

    Attributes:
        raw: as one file would have given it.
        origins: where each value comes from, by its key (``d1.issuer_id``, ``stations``).
        own: the lowest layer: where a value that is missing would be written.
    """

    raw: dict[str, Any]
    origins: dict[str, Origin]
    own: Origin

    def folder(self, key: str) -> Path:
        """Return the folder to which a file name under a key is relative."""
        return self.origins[key].file.absolute().parent

    def blamed(self, fault: str) -> Path:
        """Return the file in which a fault, which begins with its key, is to be corrected."""
        key = _KEY.match(fault)
        return self.origins.get(key[0] if key else "", self.own).file


def merge(layers: Sequence[Layer]) -> Merged:
    """Lay files over each other, value by value.

    Args:
        layers: at least one, the strongest first. ``stations`` and ``products`` are one value each.
    """
    raw: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for layer in layers:
        _lay_below(raw, layer.raw, "", layer.origin, origins)
    return Merged(raw, origins, layers[-1].origin)


def _lay_below(
    table: dict[str, Any],
    lower: Mapping[str, Any],
    prefix: str,
    origin: Origin,
    origins: dict[str, Origin],
) -> None:
    for key, value in lower.items():
        if isinstance(value, dict):
            inner = table.setdefault(key, {})
            if isinstance(inner, dict):
                _lay_below(inner, value, f"{prefix}{key}.", origin, origins)
        elif key not in table:
            table[key], origins[prefix + key] = value, origin


def installed_layers() -> list[Layer]:
    """Read what is installed: the bank's policy and file for this computer, then the user's file.

    Returns:
        What is there, perhaps nothing.

    Raises:
        ProfileError: one is there and cannot be read. The other one alone is never taken for both:
            what the bank set must not fall away because a file was locked.
    """
    files = [Layer(place, parse(place.file)) for place in places() if is_there(place.file)]
    return [*_policy_layers(), *files]


def _policy_layers() -> list[Layer]:
    # File names in a policy are relative to the folder of the bank's file.
    origin = Origin(folders().machine_config / policy.SHOWN, by_bank=True)
    try:
        found = policy.read_policy()
    except OSError as error:
        raise _unreadable(origin.file, error) from None
    return [Layer(origin, found)] if found else []


def places() -> tuple[Origin, Origin]:
    """Return where profiles are installed: the bank's for this computer, and this user's."""
    found = folders()
    return (
        Origin(found.machine_config / PROFILE_FILE, by_bank=True),
        Origin(found.user_config / PROFILE_FILE),
    )


def no_profile() -> NoProfile:
    """Say that nothing is installed, and where it was looked for."""
    bank, own = places()
    return NoProfile(
        words(
            "No profile is installed: there is neither {bank} nor {own}.",
            bank=bank.file,
            own=own.file,
        ),
        "Set this counter up (branch-app setup), or ask bank IT.",
    )


def is_file(path: Path) -> bool:
    """Whether it is a plain file that can be seen."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_there(path: Path) -> bool:
    """Whether something of that name is there, whatever it is.

    Raises:
        ProfileError: it cannot be told.
    """
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _unreadable(path, error) from None
    return True


def parse(path: Path) -> dict[str, Any]:
    """Parse one file.

    Raises:
        ProfileError: it is not there, cannot be read, or is no TOML.
    """
    shown = plain(str(path))
    if not is_file(path):
        raise ProfileError(words("There is no profile {file}.", file=shown), ADVICE)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error) from None
    if len(content) > MOST_BYTES:
        raise ProfileError(
            words("{file} is larger than a profile may be (256 KiB).", file=shown), ADVICE
        )
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ProfileError(
            words("{file} is not UTF-8 text (line {line}).", file=shown, line=line), ADVICE
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(
            words("{file} is not valid TOML ({fault}).", file=shown, fault=_fault(error)), ADVICE
        ) from None
    except (RecursionError, ValueError):
        raise ProfileError(
            words("{file} is not valid TOML (too deep or too long).", file=shown), ADVICE
        ) from None


def _unreadable(path: Path, error: OSError) -> ProfileError:
    return ProfileError(
        words("{file} cannot be read ({kind}).", file=plain(str(path)), kind=type(error).__name__),
        ADVICE,
    )


def _fault(error: tomllib.TOMLDecodeError) -> str:
    """Put the line first. Quoted parts of the file are left out of the words."""
    text = str(error)
    place = re.search(r" \(at (line [0-9]+|end of document).*?\)$", text)
    words = re.sub(r"'[^']*'", "…", text[: place.start()] if place else text)
    return plain(f"{place[1]}: {words}" if place else words)
