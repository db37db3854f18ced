"""The file for support: what is in it, and above all what is not."""

from __future__ import annotations

import json
import logging
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.errors import KeyFileError
from branch_app.machine import logs
from branch_app.machine.doctor.probe import Result, Side, Word
from branch_app.machine.support_bundle import Person, versions, write_bundle
from tests.unit.machine.profile_text import GOOD

if TYPE_CHECKING:
    from tests.support.leaks import ExpectedLogs

PAN = "4000001200004414"
WORD = "Grüße vom Schalter 7"
JWT = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl"
NAME = "María de la Cruz"
CANARIES = (PAN, "4000 0012 0000 4414", WORD, JWT, "eyJ", NAME, "María", "alice", "PRIVATE KEY")


@pytest.fixture
def alice(tmp_path: Path) -> Person:
    home = tmp_path / "people" / "alice"
    keys = home / "keys"
    keys.mkdir(parents=True)
    for name in ("client.pem", "client.key", "signing.pem", "d1-encryption.jwk"):
        (keys / name).write_text("-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    (keys / "profile.toml").write_text(GOOD)
    return Person(home, "alice")


def results(alice: Person) -> list[Result]:
    return [
        Result("profile", Word.OK, Side.COMPUTER, f"{alice.home}/keys/profile.toml is valid."),
        Result(
            "files", Word.FAILED, Side.COMPUTER, f"No file {alice.home}/{PAN}.pem.",
            "Look at /media/alice/stick and C:\\Users\\alice\\keys, then pay 4000 0012 0000 4414.",
        ),
        Result("token", Word.FAILED, Side.D1, f"D1 said {JWT}.", "Certificates for malice stay."),
    ]  # fmt: skip


def read(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        assert bundle.testzip() is None
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def log_to(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    logs.configure(folder)
    log = logging.getLogger("branch_app.d1.transport")
    log.info("answered", extra={"event": "order", "correlation": "X-ABCDE-FGHJK-LMNPQ-RSTUV"})
    log.info("answered", extra={"event": PAN, "status": WORD, "passphrase": WORD})
    log.warning(f"order of {NAME} failed")  # noqa: G004  # the canary
    logs.close()
    with (folder / logs.FILE).open("a") as file:
        file.write(f"{NAME} {PAN}\n")  # whatever came here by another way
        file.write(json.dumps({"message": "answered", "event": NAME, "name": NAME}) + "\n")
        file.write(json.dumps({"at": JWT, "message": PAN, "where": [WORD], "from": NAME}) + "\n")
    return folder


def test_support_sees_what_it_needs_and_no_canary(
    alice: Person, tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app.d1.transport", "order of")
    file = tmp_path / "bundle.zip"
    named = alice.home / "keys" / "profile.toml"
    write_bundle(file, results(alice), named, log_to(tmp_path / "log"), alice)
    parts = read(file)
    assert set(parts) == {
        "about.txt", "doctor.txt", "doctor.json", "versions.json", "profile.toml", logs.FILE
    }  # fmt: skip
    for name, text in parts.items():
        found = [canary for canary in CANARIES if canary in text.replace("malice", "")]
        assert found == [], name
        assert str(tmp_path / "people") not in text, name
    assert "~/keys/profile.toml is valid" in parts["doctor.txt"]
    assert "malice stay" in parts["doctor.txt"]  # only whole names of folders go
    assert "2 failed" in parts["doctor.txt"]
    assert [probe["id"] for probe in json.loads(parts["doctor.json"])["probes"]] == [
        "profile", "files", "token"
    ]  # fmt: skip
    assert 'issuer_id = "is_mybank1"' in parts["profile.toml"]
    assert 'certificate = "client.pem"' in parts["profile.toml"]
    assert "X-ABCDE-FGHJK-LMNPQ-RSTUV" in parts[logs.FILE]
    assert parts[logs.FILE].count("\n") == 5
    assert file.stat().st_mode & 0o777 == 0o600


def test_files_outside_of_the_home_folder_keep_their_names(alice: Person, tmp_path: Path) -> None:
    keys, profile = alice.home / "keys", tmp_path / "etc" / "profile.toml"
    profile.parent.mkdir()
    profile.write_text(GOOD.replace('"client.key"', f'"{keys / "client.key"}"'))
    for name in ("client.pem", "signing.pem", "d1-encryption.jwk"):
        (profile.parent / name).write_text("x")
    write_bundle(tmp_path / "b.zip", [], profile, tmp_path, alice)
    assert 'private_key = "~/keys/client.key"' in read(tmp_path / "b.zip")["profile.toml"]


def test_a_profile_with_a_fault_is_left_out(alice: Person, tmp_path: Path) -> None:
    profile = alice.home / "keys" / "profile.toml"
    profile.write_text(GOOD.replace('issuer_id = "is_mybank1"', f'issuer_id = "{WORD}"'))
    write_bundle(tmp_path / "b.zip", [], profile, tmp_path, alice)
    parts = read(tmp_path / "b.zip")
    assert parts["profile.toml"].startswith("# The settings cannot be read")
    assert WORD not in str(parts)


def test_a_file_that_is_there_is_never_written_over(alice: Person, tmp_path: Path) -> None:
    file = tmp_path / "b.zip"
    file.write_text("mine")
    with pytest.raises(KeyFileError, match="is there already"):
        write_bundle(file, [], None, tmp_path, alice)
    assert file.read_text() == "mine"


def test_the_versions_are_those_that_run() -> None:
    found = versions()
    assert re.fullmatch(r"3\.\d+\.\d+\S*", found["Python"])
    assert found["PySide6-Essentials"].startswith("6.")
    assert "OpenSSL" in found["OpenSSL of Python"]
    assert "unknown" not in found.values()


@given(st.text(), st.text())
def test_a_home_folder_goes_out_of_any_text(before: str, after: str) -> None:
    person = Person(Path("/home/alice"), "alice")
    assert "/home/alice" not in person.removed_from(f"{before}/home/alice/{after}")


def test_a_home_at_the_root_takes_no_slash_away() -> None:
    assert Person(Path("/"), "").removed_from("/etc/x and 2028-11-24") == "/etc/x and 2028-11-24"
