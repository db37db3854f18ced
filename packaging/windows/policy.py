"""Writes the Group Policy files (ADMX and ADML) from the tables of the profile.

So a policy has the same name, the same rule and the same meaning as the line in the profile file.
Runs in the environment that the program is frozen from. Usage: policy.py FOLDER
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, get_args, get_origin, get_type_hints
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from branch_app.machine import policy
from branch_app.machine import profile_names as names
from branch_app.machine import profile_tables as tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    import msgspec

TABLES: Final[dict[str, type[msgspec.Struct]]] = {
    "d1": tables.D1,
    "client_certificate": tables.ClientCertificate,
    "token_signing": tables.TokenSigning,
    "card_encryption": tables.CardEncryption,
    "journal": tables.Record,
    "counter": tables.CounterTable,
    "names": names.Names,
}
"""Tables whose keys are single values. Stations and products are lists: they stay in the file."""

_HEAD: Final = {
    "xmlns": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions",
    "revision": "1.0",
    "schemaVersion": "1.0",
}
_PREFIX: Final = "branchcounter"
_ADMX: Final = "BranchCounter.admx"


@dataclass(frozen=True, slots=True)
class Setting:
    """A key of the profile that may be set by policy.

    Attributes:
        table: its table.
        key: its key.
        kind: ``str``, ``int``, ``float`` or ``bool``.
        choices: the words that it may be, or none when it is free.
        rule: what it must be, in words.
    """

    table: str
    key: str
    kind: type
    choices: tuple[str, ...]
    rule: str

    @property
    def name(self) -> str:
        """What the policy is called: letters, digits and underscores only."""
        return f"{self.table}_{self.key}"


def settings() -> Iterator[Setting]:
    """Go through the keys of the profile that may be set by policy."""
    for table, shape in TABLES.items():
        rules = get_type_hints(shape, include_extras=True)
        for key, kind in get_type_hints(shape).items():
            words = get_args(kind) if get_origin(kind) is Literal else ()
            plain = next(part for part in (*get_args(kind), kind) if part is not type(None))
            yield Setting(
                table, key, str if words else plain, words, str(tables.rule_of(rules[key]).words)
            )


def write(folder: Path) -> tuple[Path, Path]:
    """Write both files.

    Args:
        folder: ADMX into it, ADML into its ``en-US``.

    Returns:
        Both.
    """
    admx, adml = folder / _ADMX, folder / "en-US" / "BranchCounter.adml"
    adml.parent.mkdir(parents=True, exist_ok=True)
    _save(_definitions(), admx)
    _save(_words(), adml)
    return admx, adml


def _definitions() -> ET.Element:
    top = ET.Element("policyDefinitions", _HEAD)
    spaces = ET.SubElement(top, "policyNamespaces")
    ET.SubElement(spaces, "target", prefix=_PREFIX, namespace="BranchCounter.Policies")
    ET.SubElement(top, "resources", minRequiredRevision="1.0")
    supported = ET.SubElement(ET.SubElement(top, "supportedOn"), "definitions")
    ET.SubElement(supported, "definition", name="all", displayName="$(string.all)")
    categories = ET.SubElement(top, "categories")
    ET.SubElement(categories, "category", name="top", displayName="$(string.top)")
    for table in TABLES:
        entry = ET.SubElement(categories, "category", name=table, displayName=f"$(string.{table})")
        ET.SubElement(entry, "parentCategory", ref="top")
    policies = ET.SubElement(top, "policies")
    for setting in settings():
        _policy(policies, setting)
    return top


def _policy(policies: ET.Element, setting: Setting) -> None:
    name = setting.name
    about = {
        "name": name, "class": "Machine", "displayName": f"$(string.{name})",
        "explainText": f"$(string.{name}_explained)", "key": rf"{policy.KEY}\{setting.table}",
    }  # fmt: skip
    switch = setting.kind is bool
    how = {"valueName": setting.key} if switch else {"presentation": f"$(presentation.{name})"}
    entry = ET.SubElement(policies, "policy", about | how)
    ET.SubElement(entry, "parentCategory", ref=setting.table)
    ET.SubElement(entry, "supportedOn", ref="all")
    if switch:
        for state, word in (("enabledValue", "true"), ("disabledValue", "false")):
            ET.SubElement(ET.SubElement(entry, state), "string").text = word
    else:
        _element(ET.SubElement(entry, "elements"), setting)


def _element(elements: ET.Element, setting: Setting) -> None:
    field = {"id": setting.key, "valueName": setting.key, "required": "true"}
    if setting.choices:
        choice = ET.SubElement(elements, "enum", field)
        for word in setting.choices:
            shown = f"$(string.{setting.name}_{word or 'none'})"
            value = ET.SubElement(ET.SubElement(choice, "item", displayName=shown), "value")
            ET.SubElement(value, "string").text = word
    elif setting.kind is str:
        ET.SubElement(elements, "text", field | {"maxLength": "1023"})
    else:
        ET.SubElement(elements, "decimal", field | {"minValue": "0", "maxValue": "86400"})


def _words() -> ET.Element:
    top = ET.Element("policyDefinitionResources", _HEAD)
    ET.SubElement(top, "displayName").text = "Branch Counter"
    ET.SubElement(top, "description").text = "Settings of Branch Counter, as in its profile file"
    resources = ET.SubElement(top, "resources")
    strings = ET.SubElement(resources, "stringTable")
    presentations = ET.SubElement(resources, "presentationTable")
    _string(strings, "top", "Branch Counter")
    _string(strings, "all", "Branch Counter on Windows 10 and later")
    for table in TABLES:
        _string(strings, table, f"[{table}]")
    for setting in settings():
        _explain(strings, setting)
        if setting.kind is not bool:
            _present(ET.SubElement(presentations, "presentation", id=setting.name), setting)
    return top


def _explain(strings: ET.Element, setting: Setting) -> None:
    _string(strings, setting.name, setting.key)
    _string(
        strings,
        f"{setting.name}_explained",
        f"{setting.key} in the table [{setting.table}] of the profile: {setting.rule}. "
        "What is set here wins over the profile files.",
    )
    for word in setting.choices:
        _string(strings, f"{setting.name}_{word or 'none'}", word or "(none)")


def _present(shown: ET.Element, setting: Setting) -> None:
    if setting.choices:
        ET.SubElement(shown, "dropdownList", refId=setting.key).text = setting.key
    elif setting.kind is str:
        box = ET.SubElement(shown, "textBox", refId=setting.key)
        ET.SubElement(box, "label").text = setting.key
    else:
        ET.SubElement(shown, "decimalTextBox", refId=setting.key).text = setting.key


def _string(strings: ET.Element, name: str, text: str) -> None:
    ET.SubElement(strings, "string", id=name).text = text


def _save(top: ET.Element, file: Path) -> None:
    ET.indent(top)
    ET.ElementTree(top).write(file, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
