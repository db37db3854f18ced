"""Settings that the bank's Group Policy has put into the Windows registry.

Each subkey is a table of the profile and each value a key of it, so that a policy means what the
same line in the profile file means. Stations and products are lists and stay in the file. What a
value means is not looked at here. On other systems there are none.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY: Final = r"Software\Policies\Branch Counter"
"""Below HKEY_LOCAL_MACHINE, where only an administrator writes."""

SHOWN: Final = "Group Policy"
"""What stands for a file name where a setting's origin is told."""

_WORDS: Final = {"true": True, "false": False}
"""How a policy that is switched on or off is written; no setting is one of these words."""


def read_policy() -> dict[str, Any]:
    """Return what is set, as a profile file would give it.

    Raises:
        OSError: there are policies and they cannot be read: what the bank set must not fall away.
    """
    return tables(_registry())


def tables(found: Mapping[str, Mapping[str, object]]) -> dict[str, Any]:
    """Make tables of a profile from values of the registry.

    Args:
        found: values by their names, by the name of their subkey.
    """
    return {
        table: {key: _WORDS.get(value, value) if isinstance(value, str) else value
                for key, value in values.items()}
        for table, values in found.items()
        if values
    }  # fmt: skip


def _registry() -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  # there is none elsewhere

        try:
            top = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, KEY)
        except FileNotFoundError:
            return found
        with top:
            for number in range(winreg.QueryInfoKey(top)[0]):
                name = winreg.EnumKey(top, number)
                with winreg.OpenKey(top, name) as table:
                    values = range(winreg.QueryInfoKey(table)[1])
                    found[name] = dict(winreg.EnumValue(table, n)[:2] for n in values)
    return found
