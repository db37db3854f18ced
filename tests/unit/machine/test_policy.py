"""The bank's Group Policy is the strongest layer of a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from branch_app.domain.errors import ProfileError
from branch_app.machine import policy, profile_layers
from branch_app.machine.paths import Folders

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """A computer with a bank's folder and a user's."""
    there = Folders(tmp_path / "bank", tmp_path / "user", tmp_path / "data", tmp_path / "logs")
    there.machine_config.mkdir()
    monkeypatch.setattr(profile_layers, "folders", lambda: there)
    return there


def set_policy(monkeypatch: pytest.MonkeyPatch, found: dict[str, dict[str, object]]) -> None:
    monkeypatch.setattr(policy, "_registry", lambda: found)


def test_a_policy_is_read_as_the_profile_file_would_be() -> None:
    found = policy.tables(
        {
            "d1": {"issuer_id": "is_mybank1", "settle_seconds": 300},
            "counter": {"sound": "true", "screen_capture": "refused"},
            "names": {},
        }
    )
    assert found == {
        "d1": {"issuer_id": "is_mybank1", "settle_seconds": 300},
        "counter": {"sound": True, "screen_capture": "refused"},
    }


def test_a_policy_wins_over_the_banks_file_value_by_value(
    computer: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank = computer.machine_config / "profile.toml"
    bank.write_text('[d1]\nissuer_id = "is_of_file"\ntrust = "ca.pem"\n')
    set_policy(monkeypatch, {"d1": {"issuer_id": "is_policy1"}})
    merged = profile_layers.merge(profile_layers.installed_layers())
    assert merged.raw["d1"] == {"issuer_id": "is_policy1", "trust": "ca.pem"}
    assert merged.origins["d1.issuer_id"].by_bank
    assert merged.origins["d1.issuer_id"].file.name == "Group Policy"
    assert merged.origins["d1.trust"].file == bank


def test_a_file_named_by_a_policy_lies_beside_the_banks_profile(
    computer: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_policy(monkeypatch, {"client_certificate": {"certificate": "client.pem"}})
    merged = profile_layers.merge(profile_layers.installed_layers())
    assert merged.folder("client_certificate.certificate") == computer.machine_config


def test_without_policies_there_is_no_such_layer(computer: Folders) -> None:
    assert policy.read_policy() == {}
    assert profile_layers.installed_layers() == []


def test_policies_that_cannot_be_read_stop_the_counter(
    computer: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused() -> dict[str, dict[str, Any]]:
        raise PermissionError(5, "Access is denied")

    monkeypatch.setattr(policy, "_registry", refused)
    with pytest.raises(ProfileError, match=r"Group Policy cannot be read \(PermissionError\)"):
        profile_layers.installed_layers()
