from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.card import Environment, ExpiryOrder, PaymentApplication, Product, Station
from branch_app.domain.errors import ProfileError
from branch_app.domain.profile import Origin
from branch_app.machine.profile import FaultyProfile, read_layers, read_profile
from branch_app.machine.profile_layers import Layer
from branch_app.machine.profile_tables import origin
from tests.unit.machine.profile_text import APPLICATION, GOOD


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "profile.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def fault(folder: Path, text: str | bytes, environment: Environment | None = None) -> str:
    with pytest.raises(ProfileError) as caught:
        read_profile(write(folder, text), environment=environment)
    title = caught.value.title
    assert "\n" not in title
    assert "profile.toml" in title
    return title


def test_a_good_profile_comes_out_whole(folder: Path, good: str) -> None:
    path = write(folder, good)
    profile = read_profile(path)
    assert profile.source == path
    assert profile.environment is Environment.STAGING
    assert profile.base_url == "https://api.d1-stg.thalescloud.io"
    assert profile.issuer_id == "is_mybank1"
    assert profile.audience == "https://api.d1-stg.thalescloud.io"
    assert profile.expiry_order is ExpiryOrder.YYMM
    assert profile.ca_file is None
    assert profile.client_certificate == folder / "client.pem"
    assert profile.client_key == folder / "client.key"
    assert profile.signing_key == folder / "signing.pem"
    assert profile.signing_kid == "key-1"
    assert profile.encryption_key == folder / "d1-encryption.jwk"
    assert profile.stations == (Station("KIOSK-PS-101", "Counter 1"),)
    assert profile.products == (
        Product(
            id="DEBIT_CLASSIC",
            name="Debit Classic",
            bins=("40000012",),
            pan_length=16,
            name_max=26,
            payment_application=PaymentApplication("VISA_DEBIT_01", "01", "01"),
        ),
    )
    assert (profile.settle_seconds, profile.order_timeout) == (120.0, 30.0)
    assert profile.card_id_prefix == "C"


def test_the_keys_that_may_be_left_out(folder: Path, good: str) -> None:
    text = good.replace(
        'trust = "system"',
        'trust = "ca.pem"\nsettle_seconds = 90\norder_timeout = 45.0\ncard_id_prefix = "BR7"',
    )
    text = text.replace('audience = "https://api.d1-stg.thalescloud.io"\n', "")
    text = text.replace("name_max = 26", "name_max = 21\nyears_max = 5")
    text = text.replace(" }", ', cv_key_index = "02", pv_key_index = "03" }')
    profile = read_profile(write(folder, text))
    assert profile.ca_file == folder / "ca.pem"
    assert (profile.settle_seconds, profile.order_timeout) == (90.0, 45.0)
    assert profile.card_id_prefix == "BR7"
    assert profile.audience == ""
    assert profile.products[0].years_max == 5
    assert profile.products[0].payment_application.cv_key_index == "02"
    assert profile.products[0].payment_application.pv_key_index == "03"


def test_a_pkcs12_file_has_its_key_inside(folder: Path, good: str) -> None:
    text = good.replace('"client.pem"\nprivate_key = "client.key"', '"client.p12"')
    assert read_profile(write(folder, text)).client_key is None


def test_a_byte_order_mark_is_no_fault(folder: Path, good: str) -> None:
    read_profile(write(folder, b"\xef\xbb\xbf" + good.encode()))


def test_files_are_looked_for_beside_the_profile(
    folder: Path, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, good)
    monkeypatch.chdir(folder.parent)
    profile = read_profile(Path(folder.name) / "profile.toml")
    assert profile.signing_key == folder / "signing.pem"


def test_what_a_counter_does_by_itself(folder: Path, good: str) -> None:
    profile = read_profile(write(folder, good))
    told = (profile.lock_after, profile.unlock_by_typing, profile.screen_capture, profile.sound)
    assert told == (300.0, False, True, False)
    table = (
        '[counter]\nlock_after_minutes = 15\nunlock_with = "passphrase"\n'
        'screen_capture = "refused"\nsound = true\n'
    )
    profile = read_profile(write(folder, table + good))
    told = (profile.lock_after, profile.unlock_by_typing, profile.screen_capture, profile.sound)
    assert told == (900.0, True, False, True)


COUNTER_FAULTS = [
    ("lock_after_minutes = 16", "counter.lock_after_minutes must be a number from 1 to 15"),
    ("lock_after_minutes = 0", "counter.lock_after_minutes must be"),
    ("lock_after_minutes = nan", "counter.lock_after_minutes must be"),
    ('unlock_with = "nothing"', "counter.unlock_with must be"),
    ("screen_capture = true", "counter.screen_capture must be"),
    ('sound = "loud"', "counter.sound must be true or false"),
    ("lock_after = 3", "counter.lock_after is not a known key"),
]


@pytest.mark.parametrize(("line", "words"), COUNTER_FAULTS)
def test_a_counter_that_is_set_unsafe_is_refused(
    folder: Path, good: str, line: str, words: str
) -> None:
    with pytest.raises(ProfileError) as caught:
        read_profile(write(folder, f"[counter]\n{line}\n{good}"))
    assert words in caught.value.title


FAULTS = [
    ('environment = "staging"', 'environment = "live"', "d1.environment must be"),
    ('environment = "staging"', 'environment = "training"', "d1.environment must be"),
    ('environment = "staging"', "environment = 1", "d1.environment must be"),
    ('environment = "staging"\n', "", "d1.environment is missing"),
    ('https://api.d1-stg.thalescloud.io"\nissuer', 'http://d1.example"\nissuer', "d1.base_url"),
    ('https://api.d1-stg.thalescloud.io"\nissuer', 'https://d1.example"\nissuer',
     "d1.base_url must be https://api.d1-stg.thalescloud.io when"),
    ('environment = "staging"', 'environment = "custom"', "d1.environment must be"),
    ('environment = "staging"', 'environment = "production"',
     "d1.base_url must be https://api.d1.thalescloud.io when"),
    ('"is_mybank1"', '"is_mybank"', "d1.issuer_id must be exactly 10"),
    ('"is_mybank1"', '"is_mybank/1"', "d1.issuer_id must be exactly 10"),
    ('"is_mybank1"', '"is_mybänk1"', "d1.issuer_id must be exactly 10"),
    ('"YYMM"', '"YYYYMM"', "d1.expiry_order must be"),
    ('trust = "system"', "trust = false", "d1.trust must be"),
    ('trust = "system"', 'trust = "none.pem"', "d1.trust: there is no file"),
    ('trust = "system"', 'trust = "system"\nverify = false', "d1.verify is not a known key"),
    ('trust = "system"', 'trust = "system"\ninsecure = true', "d1.insecure is not a known key"),
    ('trust = "system"', 'trust = "system"\norder_timeut = 9', "(meant order_timeout?)"),
    ('trust = "system"', 'trust = "system"\norder_timeout = 4', "d1.order_timeout must be"),
    ('trust = "system"', 'trust = "system"\norder_timeout = 121', "d1.order_timeout must be"),
    ('trust = "system"', 'trust = "system"\norder_timeout = nan', "d1.order_timeout must be"),
    ('trust = "system"', 'trust = "system"\norder_timeout = true', "d1.order_timeout must be"),
    ('trust = "system"', 'trust = "system"\nsettle_seconds = inf', "d1.settle_seconds must be"),
    ('trust = "system"', 'trust = "system"\nsettle_seconds = 59', "at least twice"),
    ('trust = "system"', 'trust = "system"\norder_timeout = 61', "that is 122"),
    ('trust = "system"', 'trust = "system"\ncard_id_prefix = "a b"', "d1.card_id_prefix must be"),
    ('private_key = "client.key"', "", "client_certificate.private_key is missing"),
    ('"client.pem"', '"client.p12"', "client_certificate.private_key must be left out"),
    ('"client.pem"', '"gone.pem"', "client_certificate.certificate: there is no file"),
    ('"client.pem"', '"."', "client_certificate.certificate: there is no file"),
    ('"client.pem"', '"a\\u0000b"', "client_certificate.certificate must be"),
    ('"client.pem"', '""', "client_certificate.certificate must be"),
    ('"signing.pem"', '"gone.pem"', "token_signing.private_key: there is no file"),
    ('kid = "key-1"', 'kid = ""', "token_signing.kid must be"),
    ('kid = "key-1"', "", "token_signing.kid is missing"),
    ('[card_encryption]\npublic_key = "d1-encryption.jwk"', "", "card_encryption is missing"),
    ("[card_encryption]", "[[card_encryption]]", "card_encryption must be a table"),
    ('"KIOSK-PS-101"', '" "', "stations(1).id must be"),
    ('"KIOSK-PS-101"', f'"{"x" * 65}"', "stations(1).id must be"),
    ('"Counter 1"', '"Counter\\n1"', "stations(1).name must be"),
    ('[[stations]]\nid = "KIOSK-PS-101"\nname = "Counter 1"', "", "stations are missing"),
    ("[[stations]]", "[stations]", "stations must be written as [[stations]]"),
    ('name = "Counter 1"', 'name = "One"\n[[stations]]\nid = "KIOSK-PS-101"\nname = "Two"',
     "stations: the id KIOSK-PS-101 stands more than once"),
    ('"DEBIT_CLASSIC"', '"DEBIT CLASSIC"', "products(1).id must be"),
    ('["40000012"]', "[]", "products(1).bins must be"),
    ('["40000012"]', '["400"]', "products(1).bins must be"),
    ('["40000012"]', '["4000001\\u0662"]', "products(1).bins must be"),
    ('["40000012"]', "[40000012]", "products(1).bins must be"),
    ('["40000012"]', '["4000", "4000"]', "products(1).bins must be"),
    ("pan_length = 16", "pan_length = 9", "products(1).pan_length must be"),
    ("pan_length = 16", "pan_length = 20", "products(1).pan_length must be"),
    ("pan_length = 16", 'pan_length = "16"', "products(1).pan_length must be"),
    ("pan_length = 16", "pan_length = 16.0", "products(1).pan_length must be"),
    ('["40000012"]\npan_length = 16', '["4000001234"]\npan_length = 10', "more than the 10 digits"),
    ("name_max = 26", "name_max = 27", "products(1).name_max must be"),
    ("name_max = 26", "name_max = 1", "products(1).name_max must be"),
    ("name_max = 26", "name_max = 26\nyears_max = 0", "products(1).years_max must be"),
    ("name_max = 26", "name_max = 26\ncolour = 1", "products(1).colour is not a known key"),
    ('oda_key_index = "01"', "oda_key_index = 1", "payment_application.oda_key_index must be"),
    ('config = "VISA_DEBIT_01", ', "", "payment_application.config is missing"),
    (APPLICATION, "", "products(1).payment_application is missing"),
    (APPLICATION, "payment_application = 1", "payment_application must be a table"),
    ("[d1]", "[d2]", "d2 is not a known key"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "words"), FAULTS)
def test_each_fault_is_named(folder: Path, good: str, old: str, new: str, words: str) -> None:
    assert old in good
    assert words in fault(folder, good.replace(old, new, 1))


def test_all_faults_are_named_at_once(folder: Path, good: str) -> None:
    text = good.replace('"is_mybank1"', '"short"').replace("name_max = 26", "name_max = 90")
    text = text.replace('"signing.pem"', '"gone.pem"').replace('kid = "key-1"', 'key = "key-1"')
    told = fault(folder, text)
    for words in ("d1.issuer_id", "products(1).name_max", "kid is missing", "token_signing.key"):
        assert words in told


def test_many_faults_stay_one_line(folder: Path, good: str) -> None:
    text = "\n".join(f"key{number} = 1" for number in range(400)) + good
    assert "and 380 more" in fault(folder, text)


def test_no_value_is_repeated(folder: Path, good: str) -> None:
    secret = "hunter2-of-the-bank"  # noqa: S105  # that is the point
    text = good.replace('kid = "key-1"', f'kid = "key-1"\npassphrase = "{secret}"')
    text = text.replace('"YYMM"', f'"{secret}"').replace('"is_mybank1"', f'"{secret}"')
    assert secret not in fault(folder, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"a = 1\n\xff = 2", "not UTF-8 text (line 2)"),
        ("[d1]\n[d1]\n", "not valid TOML (line 2"),
        ("[d1]\na = 1\na = 2\n", "not valid TOML (line 3"),
        ("[d1\n", "not valid TOML (line 1"),
        ("a = " + "[" * 5000, "not valid TOML"),
        ("a = " + "1" * 5000, "not valid TOML"),
        ("#" * (256 * 1024 + 1), "larger than a profile may be"),
        ("", "d1 is missing"),
    ],
)
def test_what_is_no_profile_at_all(folder: Path, text: str | bytes, words: str) -> None:
    assert words in fault(folder, text)


def test_a_profile_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none.toml", tmp_path, Path("a\0b")):
        with pytest.raises(ProfileError, match="There is no profile"):
            read_profile(path)


def test_a_pipe_is_not_waited_for(folder: Path, good: str) -> None:
    os.mkfifo(folder / "pipe")
    assert "there is no file" in fault(folder, good.replace("signing.pem", "pipe"))


@pytest.mark.parametrize(
    ("url", "reduced"),
    [
        ("https://d1.example", "https://d1.example"),
        ("https://D1.Example/", "https://d1.example"),
        ("https://d1.example:443", "https://d1.example"),
        ("https://127.0.0.1:8443", "https://127.0.0.1:8443"),
        ("https://[::1]:8443", "https://[::1]:8443"),
        ("http://d1.example", None),
        ("https://", None),
        ("https://user:word@d1.example", None),
        ("https://d1.example/path", None),
        ("https://d1.example?", None),
        ("https://d1.example#", None),
        ("https://d1.example:0", None),
        ("https://d1.example:99999", None),
        ("https://d1.example:x", None),
        ("https://[::1", None),
        ("https://d1.ex ample", None),
        ("https://d1.example\\@evil.example", None),
        ("https://-d1.example", None),
        ("https://d1.example\n", None),
        ("d1.example", None),
    ],
)
def test_an_address_is_https_and_a_host(url: str, reduced: str | None) -> None:
    assert origin(url) == reduced


def test_training_stays_on_this_computer(folder: Path, good: str) -> None:
    here = good.replace(
        'environment = "staging"\nbase_url = "https://api.d1-stg.thalescloud.io"',
        'environment = "custom"\nbase_url = "https://127.0.0.1:8443"',
    )
    profile = read_profile(write(folder, here), environment=Environment.TRAINING)
    assert profile.environment is Environment.TRAINING
    assert "training never calls another" in fault(folder, good, Environment.TRAINING)


@st.composite
def mutations(draw: st.DrawFn, good: str) -> bytes:
    lines = good.encode().split(b"\n")
    values: st.SearchStrategy[bytes] = st.one_of(
        st.binary(max_size=20),
        st.text(max_size=20).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.sampled_from([
            b"-1", b"1e400", b"9" * 30, b"nan", b"[]", b"{}", b'""', b"[[]]", b"true",
            b"1979-05-27", b'"\\u0000"', b"{ a = { b = 1 } }", b'"""\n\n"""',
        ]),
    )  # fmt: skip
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        key = lines[place].partition(b"=")[0]
        kind = draw(st.sampled_from(["drop", "repeat", "value", "line"]))
        value = draw(values)
        lines[place : place + 1] = {
            "drop": [], "repeat": [lines[place]] * 2, "value": [key + b"= " + value],
            "line": [value],
        }[kind]  # fmt: skip
        lines = lines or [b""]
    return b"\n".join(lines)


@given(spoiled=mutations(GOOD))
def test_nothing_but_a_profile_error_comes_of_a_spoiled_file(
    spoiled: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = write(_spoiled(tmp_path_factory), spoiled)
    try:
        read_profile(path)
    except ProfileError as error:
        assert error.title.isprintable()  # noqa: PT017  # either outcome is right


kinds = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(
    st.sampled_from(["d1", "client_certificate", "token_signing", "stations", "products"]), kinds
)
def test_any_value_in_any_section_is_a_fault(section: str, value: object) -> None:
    raw = tomllib.loads(GOOD) | {section: value}
    with pytest.raises(FaultyProfile) as caught:  # what no TOML text can reach
        read_layers([Layer(Origin(Path("/nowhere/profile.toml")), raw)])
    assert caught.value.faults


def _spoiled(factory: pytest.TempPathFactory) -> Path:
    folder = factory.getbasetemp() / "spoiled"
    folder.mkdir(exist_ok=True)
    for name in ("client.pem", "client.key", "signing.pem", "d1-encryption.jwk"):
        (folder / name).touch()
    return folder
