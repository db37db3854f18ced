"""Settings as texts: out of the files, and back through the rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.errors import ProfileError
from branch_app.domain.profile import Origin
from branch_app.domain.words import Words
from branch_app.machine import paths
from branch_app.machine.profile import FaultyProfile, load_profile, read_profile
from branch_app.machine.profile_draft import fault_of, profile_of, read_draft
from branch_app.machine.profile_tables import ASKED
from branch_app.machine.profile_writer import write_profile
from tests.unit.machine.profile_text import GOOD

if TYPE_CHECKING:
    from pathlib import Path

MORE = """
[counter]
lock_after_minutes = 3
sound = false

[next.token_signing]
private_key = "next.pem"
kid = "key-2"
"""


@pytest.fixture
def file(folder: Path) -> Path:
    path = folder / "profile.toml"
    path.write_text(GOOD.replace("name_max = 26", "name_max = 26\nyears_max = 5") + MORE)
    return path


def test_a_draft_of_a_good_profile_is_that_profile(file: Path) -> None:
    assert profile_of(read_draft(file)) == read_profile(file)


def test_it_holds_texts_and_whole_paths(file: Path) -> None:
    draft = read_draft(file)
    assert draft.texts["d1.issuer_id"] == "is_mybank1"
    assert draft.texts["d1.trust"] == "system"
    assert draft.texts["token_signing.private_key"] == str(file.parent / "signing.pem")
    assert draft.rows["stations"] == ({"id": "KIOSK-PS-101", "name": "Counter 1"},)
    assert draft.rows["products"][0]["bins"] == "40000012"
    assert draft.rows["products"][0]["pan_length"] == "16"
    assert draft.rows["products"][0]["oda_key_index"] == "01"


def test_what_nobody_is_asked_about_stays_through_a_change(file: Path) -> None:
    before = read_profile(file)
    draft = read_draft(file)
    changed = replace(draft, texts={**draft.texts, "d1.issuer_id": "is_mybank2"})
    write_profile(profile_of(changed), file)
    assert read_profile(file) == replace(before, issuer_id="is_mybank2")
    assert read_profile(file).next.signing_kid == "key-2"


def test_a_file_that_is_not_there_or_no_profile_is_an_empty_draft(tmp_path: Path) -> None:
    file = tmp_path / "profile.toml"
    for content in (None, b"\xff", b"[d1", b"d1 = 5\nstations = 3\nproducts = [1]"):
        if content is not None:
            file.write_bytes(content)
        draft = read_draft(file)
        assert (draft.target, draft.texts) == (file, {})
        assert draft.rows == {"stations": (), "products": ()}


def test_keys_of_a_row_that_nobody_knows_are_left_out(file: Path) -> None:
    file.write_text(file.read_text().replace("name_max = 26", 'name_max = 26\ncolour = "red"'))
    draft = read_draft(file)
    assert "colour" not in draft.rows["products"][0]
    assert profile_of(draft).products[0].name == "Debit Classic"


def test_faults_of_the_whole_are_told_with_their_keys(file: Path) -> None:
    draft = read_draft(file)
    texts = {**draft.texts, "d1.issuer_id": "short", "token_signing.private_key": "/none"}
    with pytest.raises(FaultyProfile) as caught:
        profile_of(replace(draft, texts=texts, rows={"stations": (), "products": ()}))
    told = caught.value.title
    for words in ("d1.issuer_id must be", "no file /none", "stations are missing", str(file)):
        assert words in told


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("d1.base_url", "http://d1.example"),
        ("d1.base_url", "d1.example"),
        ("d1.base_url", "https://user:word@d1.example"),
        ("d1.issuer_id", "short"),
        ("d1.audience", "a b"),
        ("token_signing.kid", "a b"),
        ("stations.id", " x"),
        ("products.id", "DEBIT CLASSIC"),
        ("products.bins", "400"),
        ("products.bins", "4000, 4000"),
        ("products.bins", "4000x"),
        ("products.pan_length", "nine"),
        ("products.pan_length", "9"),
        ("products.pan_length", "16.5"),
        ("products.name_max", "27"),
        ("products.years_max", "0"),
        ("products.oda_key_index", "0-1"),
        ("products.cv_key_index", "x" * 17),
    ],
)
def test_each_unfit_text_is_told_in_one_sentence(key: str, text: str) -> None:
    told = fault_of(key, text)
    assert isinstance(told, Words)  # so that it can be said in any language
    assert told.startswith("Must be ")
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("d1.base_url", "https://127.0.0.1:8443"),
        ("products.bins", "4000, 50001  600012"),
        ("products.pan_length", "19"),
        ("products.oda_key_index", "01"),
    ],
)
def test_fit_texts_are_taken(key: str, text: str) -> None:
    assert fault_of(key, text) == ""


@given(
    key=st.sampled_from([
        f"{section}.{name}"
        for section, shapes in ASKED.items()
        for shape in shapes
        for name in shape.__struct_fields__
    ]),
    text=st.text(max_size=40),
)  # fmt: skip
def test_any_text_for_any_key_is_fit_or_told(key: str, text: str) -> None:
    assert fault_of(key, text) == "" or fault_of(key, text).endswith(".")


def test_the_banks_values_are_in_the_draft_and_win(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank = tmp_path / "etc" / paths.NAME / paths.PROFILE_FILE
    own = tmp_path / "home" / paths.NAME / paths.PROFILE_FILE
    for variable, path in (("XDG_CONFIG_DIRS", bank), ("XDG_CONFIG_HOME", own)):
        monkeypatch.setenv(variable, str(path.parent.parent))
        path.parent.mkdir(parents=True)
    bank.write_text('[d1]\nissuer_id = "is_theirs1"\n[[stations]]\nid = "S1"\nname = "Theirs"\n')
    write_profile(read_profile(file), own)
    draft = read_draft(None)
    assert draft.target == own
    assert draft.bank("d1.issuer_id") == draft.bank("stations") == bank
    assert draft.bank("products") is None
    tampered = replace(
        draft,
        texts={**draft.texts, "d1.issuer_id": "is_mybank1"},
        rows={**draft.rows, "stations": ({"id": "S2", "name": "Mine"},)},
    )
    profile = profile_of(tampered)
    assert (profile.issuer_id, profile.stations[0].id) == ("is_theirs1", "S1")
    assert profile.origins["d1.issuer_id"] == Origin(bank, by_bank=True)
    write_profile(profile, own)
    assert load_profile(None) == profile
    assert read_draft(file).bank("d1.issuer_id") is None  # a file that is named stands alone
    bank.write_text("[d1")
    with pytest.raises(ProfileError, match="not valid TOML"):
        read_draft(None)
