from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from branch_app.domain.card import Environment, ExpiryOrder, PaymentApplication, Product, Station
from branch_app.domain.errors import ProfileError
from branch_app.domain.profile import Profile
from branch_app.machine.profile import ADDRESSES, read_profile
from branch_app.machine.profile_writer import profile_text, write_profile

NASTY = st.one_of(
    st.text(min_size=1, max_size=64).map(str.strip),
    st.sampled_from(['"', "\\", '"""', "''", "a\\u0041", "#", "]", "= x", "é\u0301", "\U0001f511"]),
)
LINE = NASTY.filter(lambda text: text.isprintable() and 0 < len(text) <= 64)
INDEX = st.text("09AZaz", min_size=1, max_size=16)
FILE = LINE.filter(lambda name: not set(name) & {"/", "\0"} and name not in {".", ".."})


@pytest.fixture
def profile(folder: Path, good: str) -> Profile:
    path = folder / "good.toml"
    path.write_text(good)
    return read_profile(path)


def comparable(profile: Profile) -> Profile:
    return replace(profile, source=Path())


def test_it_is_read_as_it_was_written(profile: Profile, folder: Path) -> None:
    path = folder / "profile.toml"
    assert write_profile(profile, path) is None
    assert comparable(read_profile(path)) == comparable(profile)
    assert path.stat().st_mode & 0o777 == 0o644
    assert tomllib.loads(path.read_text()) == tomllib.loads((folder / "good.toml").read_text())


@st.composite
def changes(draw: st.DrawFn) -> dict[str, Any]:
    applications = st.builds(
        PaymentApplication, LINE, INDEX, INDEX, st.none() | INDEX, st.none() | INDEX
    )
    bins = st.lists(st.text("0123456789", min_size=4, max_size=8), min_size=1, unique=True)
    product = st.builds(
        Product, st.text("aZ0_-", min_size=1, max_size=48), LINE, bins.map(tuple),
        st.integers(10, 19), st.integers(2, 26), applications, st.integers(1, 30),
    )  # fmt: skip
    stations = st.lists(st.builds(Station, LINE, LINE), min_size=1, max_size=4, unique_by=_id)
    return {
        "stations": tuple(draw(stations)),
        "products": tuple(draw(st.lists(product, min_size=1, max_size=3, unique_by=_id))),
        "signing_kid": draw(
            st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)
        ),
        "order_timeout": draw(st.floats(5, 120)),
        "settle_seconds": draw(st.floats(240, 86400)),
        "card_id_prefix": draw(st.text("aZ9_", min_size=1, max_size=24)),
        "audience": draw(st.text(st.characters(min_codepoint=33, max_codepoint=126))),
    }


def _id(one: Station | Product) -> str:
    return one.id


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
@given(changed=changes())
def test_nasty_strings_come_back(profile: Profile, folder: Path, changed: dict[str, Any]) -> None:
    meant = replace(profile, **changed)
    path = folder / "profile.toml"
    write_profile(meant, path)
    assert comparable(read_profile(path)) == comparable(meant)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(name=FILE)
def test_files_of_any_name(profile: Profile, folder: Path, name: str) -> None:
    try:
        (folder / name).write_bytes(b"x")
    except OSError:
        return  # longer than this file system takes
    meant = replace(profile, ca_file=folder / name, signing_key=folder / name)
    write_profile(meant, folder / "out.toml")
    assert comparable(read_profile(folder / "out.toml")) == comparable(meant)


def test_a_ca_file_named_system_is_not_the_systems(profile: Profile, folder: Path) -> None:
    (folder / "system").write_bytes(b"x")
    write_profile(replace(profile, ca_file=folder / "system"), folder / "profile.toml")
    assert read_profile(folder / "profile.toml").ca_file == folder / "system"


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_is_escaped_for_toml(text: str) -> None:
    where = Path("/keys/x")
    meant = Profile(
        Path(), Environment.CUSTOM, text, text, text, ExpiryOrder.YYMM, None, where, None, where,
        text, where, (Station(text, text),), (),
    )  # fmt: skip
    found = tomllib.loads(profile_text(meant, Path("/keys")))
    assert found["d1"]["base_url"] == found["token_signing"]["kid"] == text
    assert found["stations"] == [{"id": text, "name": text}]


def test_files_elsewhere_keep_their_whole_name(profile: Profile, tmp_path: Path) -> None:
    other = tmp_path / "etc"
    other.mkdir()
    write_profile(profile, other / "profile.toml")
    found = read_profile(other / "profile.toml")
    assert found.client_certificate == profile.client_certificate
    assert f'certificate = "{profile.client_certificate}"' in found.source.read_text()


def test_former_profiles_are_kept(profile: Profile, folder: Path) -> None:
    path = folder / "profile.toml"
    write_profile(profile, path)
    first = path.read_bytes()
    assert write_profile(replace(profile, signing_kid="k2"), path) == folder / "profile.toml.1"
    assert (folder / "profile.toml.1").read_bytes() == first
    write_profile(replace(profile, signing_kid="k3"), path)
    assert (folder / "profile.toml.2").read_bytes() == first


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"issuer_id": "short"}, r"profile\.toml: d1\.issuer_id must be exactly 10"),
        ({"base_url": "http://x"}, "must be https"),
        ({"base_url": "https://elsewhere.example"}, "for another address"),
        ({"signing_key": Path("/nowhere/key")}, "there is no file"),
        ({"stations": ()}, "stations are missing"),
        ({"stations": (Station("a", " x"),)}, "visible characters"),
        ({"stations": (Station("a", "\ud800"),)}, "not valid Unicode"),
        ({"environment": Environment.TRAINING}, "training profile is not written"),
        ({"settle_seconds": float("inf")}, "settle_seconds"),
        ({"settle_seconds": float("nan")}, "settle_seconds"),
        ({"client_key": None}, "private_key is missing"),
    ],
)
def test_what_would_not_be_read_replaces_nothing(
    profile: Profile, folder: Path, changed: dict[str, Any], words: str
) -> None:
    path = folder / "profile.toml"
    write_profile(profile, path)
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    with pytest.raises(ProfileError, match=words) as caught:
        write_profile(replace(profile, **changed), path)
    assert ".part" not in caught.value.sentence()
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


def test_a_folder_that_cannot_be_written(profile: Profile, folder: Path) -> None:
    with pytest.raises(ProfileError, match="cannot be written"):
        write_profile(profile, folder / "none" / "profile.toml")


def test_a_full_disk_leaves_the_former(
    profile: Profile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "profile.toml"
    write_profile(profile, path)
    before = {one.name: one.read_bytes() for one in folder.iterdir()}

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ProfileError, match="cannot be written"):
        write_profile(replace(profile, signing_kid="k2"), path)
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


CUT = """
import os, shutil, sys
from dataclasses import replace
from pathlib import Path
from branch_app.machine.profile import read_profile
from branch_app.machine.profile_writer import write_profile

def cut(name, left):
    real = getattr(os, name)
    def step(*args, **kwargs):
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)  # as a power cut: nothing is tidied up
        return real(*args, **kwargs)
    setattr(os, name, step)

source, kids, number, code = Path(sys.argv[1]), [], 0, 9
while code == 9:
    folder = source.with_name(f"cut-{number}")
    shutil.copytree(source, folder)
    path = folder / "profile.toml"
    child = os.fork()
    if child == 0:
        changed = replace(read_profile(path), signing_kid="key-2")
        left = [number]
        for name in ("open", "fsync", "replace", "rename", "unlink", "chmod"):
            cut(name, left)
        write_profile(changed, path)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    kids.append(read_profile(path).signing_kid)
    number += 1
print(code, *kids)
"""


def test_a_kill_at_any_step_of_the_writing_leaves_one_of_both_whole(
    tmp_path: Path, good: str
) -> None:
    folder = tmp_path / "counter"
    folder.mkdir()
    for name in ("client.pem", "client.key", "signing.pem", "d1-encryption.jwk"):
        (folder / name).write_bytes(b"x")
    (folder / "profile.toml").write_text(good)
    done = subprocess.run(
        [sys.executable, "-c", CUT, folder], capture_output=True, text=True, check=True, timeout=60
    )
    code, *kids = done.stdout.split()
    assert code == "0"
    assert len(kids) > 5
    changed = kids.index("key-2")
    assert kids == ["key-1"] * changed + ["key-2"] * (len(kids) - changed)


def test_the_documented_addresses_are_the_readers(profile: Profile, folder: Path) -> None:
    for environment, url in ADDRESSES.items():
        meant = replace(profile, environment=environment, base_url=url)
        write_profile(meant, folder / "profile.toml")
