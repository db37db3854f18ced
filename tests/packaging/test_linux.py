"""The files of the Debian package that do not need a build to be checked."""

from __future__ import annotations

import configparser
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import manual
import pytest
import recipe

from branch_app.commands import make_parser
from branch_app.domain import handover
from branch_app.machine.profile import read_profile

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging/linux"
RELATED = ("client.pem", "client.key", "signing.pem", "d1-encryption.jwk")


def test_the_manual_page_names_every_command_and_option() -> None:
    page = manual.page(0).replace("\\-", "-")
    for name, command, _ in manual._subcommands(make_parser()):
        assert re.search(rf"^\.SS {name}\b", page, re.MULTILINE), name
        for action in command._actions:
            for option in action.option_strings:
                assert option in page or option in {"-h", "--help"}, f"{name} {option}"
    assert 'BRANCH-APP 1 "1970-01-01"' in page


@pytest.mark.parametrize("text", [".TH is a word here", "'quoted", "a\\b", "100 %% sure"])
def test_no_help_text_can_be_taken_for_a_request_of_roff(text: str) -> None:
    assert not manual._plain(text).startswith((".", "'"))
    assert "\\b" not in manual._plain(text)


def test_the_example_profile_is_a_good_profile(tmp_path: Path) -> None:
    for name in RELATED:
        (tmp_path / name).touch()
    profile = tmp_path / "profile.toml"
    profile.write_text((LINUX / "profile.toml.example").read_text())
    assert read_profile(profile).issuer_id == "is_mybank1"
    assert "passphrase" not in tomllib.loads(profile.read_text())


def test_the_desktop_entry_starts_the_installed_command_and_names_its_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    entry.read(LINUX / "branch-counter.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert main["Exec"] == "/usr/bin/branch-app %u"
    assert main["MimeType"] == f"x-scheme-handler/{handover.SCHEME};"
    assert (ROOT / f"resources/icons/{main['Icon']}.svg").is_file()
    for action in main["Actions"].strip(";").split(";"):
        assert entry[f"Desktop Action {action}"]["Exec"].startswith("/usr/bin/branch-app")
    app = (ROOT / "branch_app/ui/app.py").read_text()
    assert f'setApplicationName("{main["StartupWMClass"]}")' in app  # the class of its windows
    assert 'setDesktopFileName("branch-counter")' in app


def test_the_description_for_software_centres_belongs_to_the_desktop_entry() -> None:
    about = ET.parse(LINUX / f"{recipe.IDENTIFIER}.metainfo.xml").getroot()  # noqa: S314  # ours
    assert about.findtext("id") == recipe.IDENTIFIER
    assert about.findtext("launchable") == "branch-counter.desktop"
    assert about.findtext("provides/binary") == "branch-app"


def fields(text: str) -> dict[str, str]:
    return dict(re.findall(r"^(\S+): ?(.*)$", text, re.MULTILINE))


def test_the_package_says_what_debian_wants_to_know() -> None:
    control = fields((LINUX / "control").read_text())
    assert control["Package"] == "branch-counter"
    assert "gnome-keyring" in control["Recommends"]
    assert not list(LINUX.glob("*inst")) + list(LINUX.glob("*rm"))  # nothing runs at install


def test_every_override_of_lintian_is_explained() -> None:
    lines = (LINUX / "lintian-overrides").read_text().splitlines()
    for above, line in zip(["", *lines], lines, strict=False):
        assert line.startswith("#") or above.startswith("#"), line


@pytest.mark.parametrize("name", ["debian-packages.txt", "linux/build-packages.txt"])
def test_the_lists_of_debian_packages_hold_names_only(name: str) -> None:
    lines = (ROOT / "packaging" / name).read_text().splitlines()
    named = [line for line in lines if not line.startswith("#")]
    assert named
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", line) for line in named)


def pinned(text: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


@pytest.mark.parametrize("name", ["freeze.txt", "sbom.txt"])
def test_what_is_shipped_is_what_was_tested(name: str) -> None:
    """The locks for packaging name the versions of the lock for development."""
    tested = pinned((ROOT / "requirements.txt").read_text())
    shipped = pinned((ROOT / "packaging" / name).read_text())
    assert {key: shipped[key] for key in shipped.keys() & tested.keys()} == {
        key: tested[key] for key in shipped.keys() & tested.keys()
    }
    assert "pyside6-essentials" in shipped
    entries = re.split(r"\n(?=\S)", (ROOT / "packaging" / name).read_text())
    bare = [entry for entry in entries if "==" in entry and "--hash=sha256:" not in entry]
    assert bare == []
