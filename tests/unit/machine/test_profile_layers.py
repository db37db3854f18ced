"""The bank's profile over the user's: which value wins, where it comes from, who is to blame."""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.card import Environment, Station
from branch_app.domain.errors import NoProfile, ProfileError
from branch_app.domain.profile import Origin
from branch_app.machine import paths
from branch_app.machine.profile import FaultyProfile, load_profile
from branch_app.machine.profile_layers import Layer, merge
from branch_app.machine.profile_writer import write_profile
from tests.unit.machine.profile_text import GOOD

if TYPE_CHECKING:
    from pathlib import Path

FILES = ("client.pem", "client.key", "signing.pem", "d1-encryption.jwk")


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The bank's profile on this computer, not there yet."""
    return installed("XDG_CONFIG_DIRS", tmp_path / "etc", monkeypatch)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This user's profile, not there yet."""
    return installed("XDG_CONFIG_HOME", tmp_path / "home", monkeypatch)


def installed(variable: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(variable, str(place))
    folder = place / paths.NAME
    folder.mkdir(parents=True)
    for name in FILES:
        (folder / name).write_bytes(b"x")
    return folder / paths.PROFILE_FILE


def test_each_alone_is_the_whole_profile(bank: Path, own: Path) -> None:
    for file, by_bank in ((own, False), (bank, True)):
        file.write_text(GOOD)
        profile = load_profile(None)
        assert profile.source == file
        assert set(profile.origins.values()) == {Origin(file, by_bank=by_bank)}
        assert profile.client_key == file.parent / "client.key"
        file.unlink()


def test_what_the_bank_sets_wins_value_by_value(bank: Path, own: Path) -> None:
    own.write_text(GOOD.replace("[token_signing]", "# mine\n[token_signing]"))
    bank.write_text(
        '[d1]\nissuer_id = "is_theirs1"\norder_timeout = 45\n'
        '[token_signing]\nprivate_key = "signing.pem"\n'
        '[[stations]]\nid = "S1"\nname = "Theirs"\n'
    )
    profile = load_profile(None)
    theirs, mine = Origin(bank, by_bank=True), Origin(own)
    assert (profile.issuer_id, profile.order_timeout) == ("is_theirs1", 45)
    assert profile.stations == (Station("S1", "Theirs"),)
    assert profile.signing_kid == "key-1"
    assert profile.signing_key == bank.parent / "signing.pem"
    assert profile.client_certificate == own.parent / "client.pem"
    assert profile.source == own
    assert {key for key, origin in profile.origins.items() if origin == theirs} == {
        "d1.issuer_id", "d1.order_timeout", "token_signing.private_key", "stations",
    }  # fmt: skip
    assert profile.origins["token_signing.kid"] == mine
    assert profile.origins["products"] == mine
    assert "d1.settle_seconds" not in profile.origins


def test_a_file_that_is_named_stands_alone(bank: Path, own: Path, tmp_path: Path) -> None:
    bank.write_text('[d1]\nissuer_id = "is_theirs1"\n')
    own.write_text(GOOD)
    profile = load_profile(own)
    assert profile.issuer_id == "is_mybank1"
    assert set(profile.origins.values()) == {Origin(own)}
    with pytest.raises(ProfileError, match=r"There is no profile .*named\.toml"):
        load_profile(tmp_path / "named.toml")


def test_without_any_it_says_where_it_looked(bank: Path, own: Path) -> None:
    with pytest.raises(NoProfile, match="No profile is installed") as caught:
        load_profile(None)
    assert str(bank) in caught.value.title
    assert str(own) in caught.value.title


def test_each_fault_is_told_with_its_file(bank: Path, own: Path) -> None:
    own.write_text(GOOD.replace('kid = "key-1"', 'kid = "a b"').replace("name_max = 26", ""))
    bank.write_text('[d1]\nissuer_id = "short"\nverify = false\n')
    with pytest.raises(FaultyProfile) as caught:
        load_profile(None)
    told = {
        file: words
        for file in (bank, own)
        for words in caught.value.title.split(". ")
        if words.startswith(f"{file}: ")
    }
    assert "d1.issuer_id must be" in told[bank]
    assert "d1.verify is not a known key" in told[bank]
    assert "token_signing.kid must be" in told[own]
    assert "products(1).name_max is missing" in told[own]
    assert len(caught.value.faults) == 4


def test_a_bank_file_that_cannot_be_read_is_not_passed_over(bank: Path, own: Path) -> None:
    own.write_text(GOOD)
    shutil.rmtree(bank.parent)
    bank.parent.symlink_to(bank.parent)  # unlike a closed folder, this stops root too
    with pytest.raises(ProfileError, match="cannot be read"):
        load_profile(None)


def test_a_bank_file_that_is_no_file_is_not_passed_over(bank: Path, own: Path) -> None:
    own.write_text(GOOD)
    bank.mkdir()
    with pytest.raises(ProfileError, match="There is no profile"):
        load_profile(None)
    bank.rmdir()
    bank.symlink_to("gone")
    with pytest.raises(ProfileError, match="There is no profile"):
        load_profile(None)


def test_only_what_the_bank_leaves_open_is_written(bank: Path, own: Path) -> None:
    own.write_text(GOOD)
    bank.write_text('[d1]\nissuer_id = "is_theirs1"\n[[stations]]\nid = "S1"\nname = "Theirs"\n')
    profile = load_profile(None)
    write_profile(replace(profile, signing_kid="key-2"), own)
    written = tomllib.loads(own.read_text())
    assert "issuer_id" not in written["d1"]
    assert "stations" not in written
    assert written["token_signing"]["kid"] == "key-2"
    again = load_profile(None)
    assert (again.issuer_id, again.signing_kid) == ("is_theirs1", "key-2")
    bank.write_text('[d1]\nissuer_id = "is_theirs2"\n[[stations]]\nid = "S2"\nname = "New"\n')
    assert load_profile(None).issuer_id == "is_theirs2"


def test_a_value_of_the_bank_cannot_be_written_away(bank: Path, own: Path) -> None:
    own.write_text(GOOD)
    bank.write_text('[d1]\nissuer_id = "is_theirs1"\n')
    before = own.read_bytes()
    with pytest.raises(ProfileError, match="not be read as it was meant"):
        write_profile(replace(load_profile(None), issuer_id="is_mybank1"), own)
    assert own.read_bytes() == before


def test_the_bank_may_set_all(bank: Path, own: Path) -> None:
    bank.write_text(GOOD)
    write_profile(load_profile(None), own)
    assert tomllib.loads(own.read_text()) == {}
    assert load_profile(None).environment is Environment.STAGING


raws = st.dictionaries(
    st.sampled_from(["d1", "token_signing", "stations", "x"]),
    st.one_of(
        st.integers(), st.lists(st.integers(), max_size=2),
        st.dictionaries(st.sampled_from("abc"), st.integers(), max_size=3),
    ),
)  # fmt: skip


@given(upper=raws, lower=raws)
def test_the_upper_layer_is_always_whole(
    upper: dict[str, Any], lower: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp()
    above, below = Origin(folder / "a", by_bank=True), Origin(folder / "b")
    merged = merge([Layer(above, upper), Layer(below, lower)])
    assert merged.raw.keys() == upper.keys() | lower.keys()
    for section, value in upper.items():
        if isinstance(value, dict):
            assert value.items() <= merged.raw[section].items()
            assert all(merged.origins[f"{section}.{key}"] == above for key in value)
        else:
            assert merged.raw[section] == value
            assert merged.origins[section] == above
    assert merge([Layer(above, upper)]).raw == upper
