"""What can be checked of the Windows installer without Windows."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
import recipe

from branch_app.domain import handover
from branch_app.machine import policy as machine_policy
from branch_app.machine import profile

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
INSTALLER = ROOT / "packaging/windows/branch-counter.wxs"
WIX = "{http://wixtoolset.org/schemas/v4/wxs}"
ADMX = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


@pytest.fixture(scope="module")
def installer() -> ET.Element:
    return ET.parse(INSTALLER).getroot()  # noqa: S314  # ours


def test_the_installer_is_for_all_users_and_keeps_its_upgrade_code(installer: ET.Element) -> None:
    (package,) = installer.findall(f"{WIX}Package")
    assert package.get("Scope") == "perMachine"
    # Never change it: Windows would keep the former version beside the new one.
    assert package.get("UpgradeCode") == "7C1B2A4E-5D0F-4C0E-9B5E-3F6A8D2E71C4"
    assert package.find(f"{WIX}MajorUpgrade") is not None


def test_it_takes_up_every_file_of_the_frozen_folder(installer: ET.Element) -> None:
    (files,) = installer.iter(f"{WIX}Files")
    assert files.get("Include") == r"!(bindpath.program)\**"
    assert files.get("Directory") == "INSTALLFOLDER"
    assert "Exclude" not in {child.tag.removeprefix(WIX) for child in files}


def test_every_reference_of_the_installer_is_defined(installer: ET.Element) -> None:
    known = {e.get("Id") for e in installer.iter() if e.get("Id")}
    for element in installer.iter():
        for name in ("Directory", "WorkingDirectory", "Icon"):
            if (value := element.get(name)) is not None:
                assert value in known, f"{element.tag} {name}"
    guids = [e.get("Guid") for e in installer.iter(f"{WIX}Component")]
    assert len(set(guids)) == len(guids)
    assert all(re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", g or "") for g in guids)


def test_its_shortcuts_start_the_program_that_opens_no_console(installer: ET.Element) -> None:
    targets = {e.get("Target") for e in installer.iter(f"{WIX}Shortcut")}
    assert targets == {r"[INSTALLFOLDER]Branch Counter.exe"}
    spec = (ROOT / "packaging/branch_app.spec").read_text()
    assert 'program("Branch Counter", console=False)' in spec


def test_addresses_are_opened_by_the_program_that_opens_no_console(installer: ET.Element) -> None:
    (key,) = installer.iter(f"{WIX}RegistryKey")
    assert key.get("Key") == rf"Software\Classes\{handover.SCHEME}"
    assert key[-1].get("Value") == '"[INSTALLFOLDER]Branch Counter.exe" "%1"'


def test_the_files_that_it_names_are_there(installer: ET.Element) -> None:
    for element in installer.iter(f"{WIX}File"):
        source = (element.get("Source") or "").replace("\\", "/")
        assert (ROOT / source.removeprefix("!(bindpath.source)/")).is_file(), source
    (icon,) = installer.iter(f"{WIX}Icon")
    assert (icon.get("SourceFile") or "").endswith("icon.ico")
    assert "icon.ico" in Path(recipe.__file__).read_text()


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    """The script that writes the policies; its name is that of another module."""
    spec = importlib.util.spec_from_file_location(
        "policy_writer", ROOT / "packaging/windows/policy.py"
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def policies(
    writer: Any, tmp_path_factory: pytest.TempPathFactory
) -> tuple[ET.Element, ET.Element]:
    admx, adml = writer.write(tmp_path_factory.mktemp("policies"))
    return ET.parse(admx).getroot(), ET.parse(adml).getroot()  # noqa: S314  # ours


def test_a_policy_writes_where_the_program_reads(
    writer: Any, policies: tuple[ET.Element, ET.Element]
) -> None:
    found = {e.get("name"): e for e in policies[0].iter(f"{ADMX}policy")}
    settings = {setting.name: setting for setting in writer.settings()}
    assert found.keys() == settings.keys()
    assert len(found) > 20
    for name, element in found.items():
        assert element.get("key") == rf"{machine_policy.KEY}\{settings[name].table}"
        written = [e.get("valueName") for e in element.iter() if e.get("valueName")]
        assert written == [settings[name].key]


def test_every_table_of_the_profile_has_its_policies(writer: Any) -> None:
    lists = {"stations", "products", "next"}  # stay in the file
    assert writer.TABLES.keys() | lists == set(profile._SECTIONS)


def test_every_word_of_a_policy_is_defined(policies: tuple[ET.Element, ET.Element]) -> None:
    admx, adml = policies
    text = ET.tostring(admx, encoding="unicode")
    strings = {e.get("id") for e in adml.iter(f"{ADMX}string")}
    shown = {e.get("id") for e in adml.iter(f"{ADMX}presentation")}
    assert set(re.findall(r"\$\(string\.(\w+)\)", text)) == strings
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", text)) == shown
    assert "$(string." not in re.sub(r"\$\(string\.\w+\)", "", text)


def test_what_a_policy_offers_is_what_the_profile_accepts(
    writer: Any, policies: tuple[ET.Element, ET.Element]
) -> None:
    choices = {s.name: list(s.choices) for s in writer.settings() if s.choices}
    assert choices["d1_environment"] == ["production", "staging", "custom"]
    for element in policies[0].iter(f"{ADMX}policy"):
        offered = [e.text or "" for e in element.findall(f".//{ADMX}item//{ADMX}string")]
        assert offered == choices.get(element.get("name") or "", [])


def test_every_field_of_a_policy_is_presented(policies: tuple[ET.Element, ET.Element]) -> None:
    admx, adml = policies
    boxes = {
        e.get("id"): [child.get("refId") for child in e] for e in adml.iter(f"{ADMX}presentation")
    }
    for element in admx.iter(f"{ADMX}policy"):
        fields = [e.get("id") for e in element.findall(f"{ADMX}elements/*")]
        assert fields == boxes.get(element.get("name"), [])
