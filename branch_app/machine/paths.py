"""Where this program's files live on this computer.

Folders only: nothing here reads, writes or creates.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

NAME = "branch-counter" if sys.platform.startswith("linux") else "Branch Counter"
"""The folder name: lower case with a hyphen where that is the custom."""

PROFILE_FILE = "profile.toml"


@dataclass(frozen=True, slots=True)
class Folders:
    """The program's folders. They need not exist.

    Attributes:
        machine_config: for all users of this computer, written by bank IT.
        user_config: for this user.
        data: for this user on this computer only; never a roaming folder.
        logs: for this user on this computer only.
    """

    machine_config: Path
    user_config: Path
    data: Path
    logs: Path


def folders() -> Folders:
    """Find the folders by the custom of the operating system (platformdirs).

    Returns:
        The folders as the environment says now.
    """
    found = platformdirs.PlatformDirs(NAME, appauthor=False, roaming=False)
    return Folders(
        machine_config=Path(found.site_config_dir),
        user_config=Path(found.user_config_dir),
        data=Path(found.user_data_dir),
        logs=Path(found.user_log_dir),
    )
