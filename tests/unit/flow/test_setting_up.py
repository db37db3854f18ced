"""Setting up a counter as data, with real keys and real files and no window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from branch_app.bootstrap.onboarding import begin
from branch_app.domain.errors import InvalidInput, KeyFileError, ProfileError, WrongPassphrase
from branch_app.domain.secret import Secret
from branch_app.flow.setting_up import Given, Need
from branch_app.flow.setup_questions import CHOICES, STEPS, Ask
from branch_app.machine import paths
from branch_app.machine.profile import read_profile
from branch_app.sandbox import provision
from tests.support.setup import PRODUCT, STATION, SUBJECT, WORD, answer, ask_thales, server

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.flow.setting_up import SettingUp
    from branch_app.flow.setup_sheet import Sheet
    from branch_app.sandbox import Provisioned

OTHER: Secret[str] = Secret("another passphrase")


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Provisioned:
    return provision(tmp_path_factory.mktemp("setup") / "box", 8443)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "counter" / "profile.toml"


async def at(step: str, file: Path, box: Provisioned) -> SettingUp:
    """A setup that has come to a step, with an EC key, which is quick to make."""
    setting_up = await begin(file)
    keys = setting_up.sheet.folder.parent / "keys-custom"
    while setting_up.step.key != step:
        match setting_up.step.key:
            case "server":
                await answer(setting_up, server("https://127.0.0.1:8443", box.ca))
            case "client":
                await answer(setting_up, {Ask.KIND: "ec", **SUBJECT})
            case "thales":
                papers = ask_thales(box.directory, keys, file.parent / "answer")
                await answer(
                    setting_up,
                    {
                        Ask.SIGNED: str(papers.certificate),
                        Ask.CHAIN: str(papers.chain),
                        Ask.D1_KEY: str(papers.d1_key),
                    },
                )
            case key:
                await answer(setting_up, {"stations": STATION, "products": PRODUCT}.get(key, {}))
    return setting_up


def put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(text)


def written(file: Path) -> str:
    """What a file holds, "" when it is not there."""
    return file.read_text() if file.exists() else ""


def faults(sheet: Sheet, step: int) -> dict[Ask, str]:
    return {ask: sheet.fault(ask) for ask in sheet.missing(STEPS[step])}


async def test_it_begins_with_nothing_and_says_what_is_needed(file: Path) -> None:
    setting_up = await begin(file)
    assert not await setting_up.go_on()
    assert setting_up.position == 0
    assert faults(setting_up.sheet, 0) == {
        Ask.ENVIRONMENT: "Choose one.",
        Ask.ISSUER_ID: "This is needed.",
        Ask.EXPIRY_ORDER: "Choose one.",
    }
    assert not setting_up.back()


async def test_documented_environments_bring_their_address(file: Path) -> None:
    sheet = (await begin(file)).sheet
    for environment, host in (("staging", "api.d1-stg"), ("production", "api.d1")):
        sheet.set(Ask.ENVIRONMENT, environment)
        assert sheet.text(Ask.BASE_URL) == f"https://{host}.thalescloud.io"
        assert sheet.fixed(Ask.BASE_URL)
        sheet.set(Ask.BASE_URL, "https://elsewhere.example")
        assert sheet.text(Ask.BASE_URL) == f"https://{host}.thalescloud.io"
        assert sheet.folder == file.parent / f"keys-{environment}"
    sheet.set(Ask.ENVIRONMENT, "custom")
    assert sheet.text(Ask.BASE_URL) == ""


@pytest.mark.parametrize(
    ("ask", "text", "words"),
    [
        (Ask.BASE_URL, "http://d1.example", "Must be https://"),
        (Ask.BASE_URL, "https://d1.example/path", "Must be https://"),
        (Ask.BASE_URL, "https://api.d1.thalescloud.io", "Choose Production or Staging"),
        (Ask.BASE_URL, "https://api.d1-stg.thalescloud.io/", "Choose Production or Staging"),
        (Ask.ISSUER_ID, "short", "Must be exactly 10"),
        (Ask.AUDIENCE, "a b", "without blanks"),
        (Ask.COUNTRY, "fr", "two capital letters"),
        (Ask.ORGANIZATION, "x" * 65, "1 to 64"),
        (Ask.CN, " x", "no blank"),
        (Ask.NEW_KID, "a b", "without blanks"),
    ],
)
async def test_each_answer_is_checked_by_itself(
    file: Path, ask: Ask, text: str, words: str
) -> None:
    sheet = (await begin(file)).sheet
    sheet.set(Ask.ENVIRONMENT, "custom")
    sheet.set(ask, text)
    assert words in sheet.fault(ask)


async def test_nothing_unsafe_can_be_chosen(file: Path) -> None:
    assert CHOICES[Ask.TRUST] == ("system", "file")
    sheet = (await begin(file)).sheet
    for ask, values in CHOICES.items():
        for value in ("", "none", "off", "http", "insecure"):
            assert value not in values
            sheet.set(ask, value)
            assert sheet.fault(ask) == "Choose one."


async def test_the_cn_follows_issuer_and_environment_until_it_is_typed(file: Path) -> None:
    sheet = (await begin(file)).sheet
    assert sheet.text(Ask.CN) == "TLSMA-RSA/"
    sheet.set(Ask.ENVIRONMENT, "production")
    sheet.set(Ask.ISSUER_ID, "is_mybank1")
    assert sheet.text(Ask.CN) == "TLSMA-RSA/is_mybank1/PRD"
    sheet.set(Ask.CN, "TLSMA-RSA/as-thales-said")
    sheet.set(Ask.ENVIRONMENT, "staging")
    assert sheet.text(Ask.CN) == "TLSMA-RSA/as-thales-said"


def pem(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def public_pem(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


EC = ec.generate_private_key(ec.SECP256R1())
P384 = ec.generate_private_key(ec.SECP384R1())


@pytest.mark.parametrize(
    ("ask", "name", "content", "words"),
    [
        (Ask.CA_FILE, "ca.pem", None, "There is no file"),
        (Ask.CA_FILE, "ca.pem", b"x", "is not a certificate"),
        (Ask.CA_FILE, "ca.pem", pem(EC), "holds a private key"),
        (Ask.CERTIFICATE, "client.p12", b"x", "This is a PKCS#12 file"),
        (Ask.CERTIFICATE, "client.pem", public_pem(EC), "is not a certificate"),
        (Ask.CLIENT_KEY, "client.key", pem(EC), "not encrypted"),
        (Ask.CLIENT_KEY, "client.key", public_pem(EC), "holds no private key"),
        (Ask.BUNDLE, "client.pem", b"x", "ends in .p12 or .pfx"),
        (Ask.BUNDLE, "client.p12", b"x", "neither a PEM nor a PKCS#12"),
        (Ask.SIGNING_KEY, "signing.pem", b"x" * 300_000, "too large"),
        (Ask.SIGNED, "signed.pem", pem(EC), "holds a private key"),
        (Ask.D1_KEY, "d1.jwk", b'{"kty": "EC", "d": "x"}', "holds a private key"),
        (Ask.D1_KEY, "d1.jwk", b"[]", "is not a JWK"),
        (Ask.D1_KEY, "d1.pem", public_pem(P384), "is not an EC key on P-256"),
        (Ask.D1_KEY, "d1.pem", pem(EC), "holds a private key"),
    ],
)
async def test_each_wrong_file_is_told_in_one_sentence(
    file: Path, tmp_path: Path, ask: Ask, name: str, content: bytes | None, words: str
) -> None:
    sheet = (await begin(file)).sheet
    if content is not None:
        (tmp_path / name).write_bytes(content)
    sheet.set(ask, str(tmp_path / name))
    await sheet.look(ask)
    assert words in sheet.fault(ask)
    assert sheet.fault(ask).endswith(".")
    assert sheet.note(ask) == ""


async def test_good_files_say_what_they_are(file: Path, box: Provisioned) -> None:
    sheet = (await begin(file)).sheet
    for ask, path, words in (
        (Ask.CA_FILE, box.ca, "authorities: 1"),
        (Ask.CERTIFICATE, box.client_certificate, "TLSMA-RSA/is_sandbox/PPR, valid until 20"),
        (Ask.CLIENT_KEY, box.client_key, "private key under a passphrase"),
        (Ask.D1_KEY, box.encryption_key, "Key id (kid): "),
    ):
        sheet.set(ask, str(path))
        await sheet.look(ask)
        assert sheet.fault(ask) == ""
        assert words in sheet.note(ask)


async def test_a_key_in_pem_needs_its_kid_and_becomes_a_jwk(
    file: Path, tmp_path: Path, box: Provisioned
) -> None:
    setting_up = await at("thales", file, box)
    sheet, given = setting_up.sheet, tmp_path / "d1.pem"
    given.write_bytes(public_pem(EC))
    papers = ask_thales(box.directory, sheet.folder, tmp_path / "answer")
    sheet.set(Ask.SIGNED, str(papers.certificate))
    sheet.set(Ask.D1_KEY, str(given))
    assert not await setting_up.go_on()
    assert setting_up.missing() == (Ask.D1_KID,)
    sheet.set(Ask.D1_KID, "d1-key-7")
    assert await setting_up.go_on()
    assert sheet.text(Ask.D1_KEY) == str(sheet.folder / "d1-encryption.jwk")
    assert sheet.note(Ask.D1_KEY) == "" or "d1-key-7" in sheet.note(Ask.D1_KEY)
    assert '"use": "enc"' in (sheet.folder / "d1-encryption.jwk").read_text()


async def test_new_passphrases_are_long_and_typed_twice(file: Path, box: Provisioned) -> None:
    setting_up = await at("client", file, box)
    assert setting_up.need is Need.NEW
    with pytest.raises(InvalidInput, match="12 to 1000"):
        setting_up.new_passphrase(Secret("short"), Secret("short"))
    with pytest.raises(InvalidInput, match="differ"):
        setting_up.new_passphrase(WORD, OTHER)
    assert setting_up.new_passphrase(WORD, Secret(WORD.reveal())) == WORD
    for part, text in SUBJECT.items():
        setting_up.sheet.set(part, text)
    with pytest.raises(InvalidInput, match="Type the passphrase"):
        await setting_up.go_on()
    assert not setting_up.sheet.folder.exists()


async def test_keys_that_are_there_are_used_and_never_made_again(
    file: Path, box: Provisioned
) -> None:
    first = await at("thales", file, box)
    key = first.sheet.folder / "client.key"
    before = key.read_bytes()
    again = await at("client", file, box)  # another day, before Thales has answered
    assert Ask.COUNTRY not in again.sheet.asked(again.step)
    assert "TLSMA-RSA/is_sandbox/PPR" in again.sheet.note(Ask.CLIENT)
    assert again.need is Need.OLD
    with pytest.raises(WrongPassphrase):
        await again.go_on(Given(old=OTHER))
    assert again.step.key == "client"
    await answer(again, {})
    await answer(again, {})
    assert again.for_thales == first.for_thales
    assert key.read_bytes() == before


async def test_what_goes_to_thales_is_saved_once_and_holds_nothing_secret(
    file: Path, tmp_path: Path, box: Provisioned
) -> None:
    setting_up = await at("thales", file, box)
    out = tmp_path / "for-thales.txt"
    await setting_up.save_for_thales(out)
    for words in ("BEGIN CERTIFICATE REQUEST", "kid: ", '"crv": "P-256"', "BEGIN PUBLIC KEY"):
        assert words in out.read_text()
    assert "PRIVATE" not in out.read_text()
    assert '"d"' not in out.read_text()
    with pytest.raises(KeyFileError, match="is there already"):
        await setting_up.save_for_thales(out)


async def test_a_certificate_for_another_key_is_refused(
    file: Path, tmp_path: Path, box: Provisioned
) -> None:
    setting_up = await at("thales", file, box)
    setting_up.sheet.set(Ask.SIGNED, str(box.client_certificate))
    setting_up.sheet.set(Ask.D1_KEY, str(box.encryption_key))
    with pytest.raises(KeyFileError, match="does not belong to"):
        await setting_up.go_on()
    assert setting_up.step.key == "thales"
    assert setting_up.doing.value == ""


async def test_pkcs12_out_and_in(file: Path, tmp_path: Path, box: Provisioned) -> None:
    setting_up = await at("check", file, box)
    out = tmp_path / "client.p12"
    told = await setting_up.pack(out, OTHER)
    assert str(out) in told[0]
    for way in ("bundle", "unpack"):
        other = await at("client", tmp_path / way / "profile.toml", box)
        other.sheet.set(Ask.CLIENT, way)
        other.sheet.set(Ask.BUNDLE, str(out))
        assert other.need is (Need.OLD if way == "bundle" else Need.BOTH)
        assert await other.go_on(Given(old=OTHER, new=WORD)), other.missing()
        texts = other.sheet.draft().texts
        if way == "bundle":
            assert texts["client_certificate.certificate"] == str(out)
            assert "client_certificate.private_key" not in texts
        else:
            folder = other.sheet.folder
            assert texts["client_certificate.certificate"] == str(folder / "client.pem")
            assert texts["client_certificate.private_key"] == str(folder / "client.key")


async def test_every_station_and_product_has_to_be_good(file: Path, box: Provisioned) -> None:
    setting_up = await at("stations", file, box)
    rows, sheet = setting_up.sheet.rows("stations"), setting_up.sheet
    for ask, text in STATION.items():
        sheet.set(ask, text)
    rows.add()
    rows.choose(0)
    assert not await setting_up.go_on()
    assert rows.at == 1  # the one that is not good
    sheet.set(Ask.STATION_ID, STATION[Ask.STATION_ID])
    sheet.set(Ask.STATION_NAME, "Counter 2")
    assert sheet.fault(Ask.STATION_ID) == "This id stands more than once."
    rows.remove()
    assert await setting_up.go_on()
    for ask, text in PRODUCT.items():
        sheet.set(ask, text)
    sheet.set(Ask.BINS, "4000, 4000001234")
    sheet.set(Ask.PAN_LENGTH, "10")
    assert "more than the 10 digits" in sheet.fault(Ask.PAN_LENGTH)
    sheet.set(Ask.PAN_LENGTH, "ten")
    assert "Must be a number" in sheet.fault(Ask.PAN_LENGTH)
    sheet.rows("products").remove()
    assert len(sheet.rows("products")) == 1  # never none
    assert sheet.text(Ask.PAN_LENGTH) == "16"


async def test_the_former_profile_is_kept_and_no_keyring_is_no_reason_to_write_nothing(
    file: Path, box: Provisioned
) -> None:
    put(file, "# the former one\n")
    setting_up = await at("check", file, box)
    trouble = await setting_up.finish(remember=True)
    assert trouble is not None  # no keyring here
    assert read_profile(file).issuer_id == "is_sandbox"
    assert written(file.with_name("profile.toml.1")) == "# the former one\n"
    assert WORD.reveal() not in written(file)


async def test_nothing_is_written_before_the_end_nor_when_it_would_not_be_read(
    file: Path, box: Provisioned
) -> None:
    setting_up = await at("check", file, box)
    assert written(file) == ""
    (setting_up.sheet.folder / "client.pem").unlink()
    with pytest.raises(ProfileError, match=r"client\.pem|certificate"):
        await setting_up.finish(remember=False)
    assert written(file) == ""


async def test_a_wrong_server_is_found_before_anything_is_written(
    file: Path, box: Provisioned
) -> None:
    setting_up = await at("check", file, box)  # and no D1 listens there
    found: list[str] = []
    assert not await setting_up.check(lambda finding: found.append(finding.result))
    assert "failed" in found
    assert written(file) == ""


async def test_the_banks_values_are_shown_and_stay(
    tmp_path: Path, box: Provisioned, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank = tmp_path / "etc" / paths.NAME / paths.PROFILE_FILE
    bank.parent.mkdir(parents=True)
    bank.write_text(
        '[d1]\nenvironment = "custom"\nbase_url = "https://127.0.0.1:8443"\n'
        f'trust = "{box.ca}"\n[[stations]]\nid = "S1"\nname = "Theirs"\n'
    )
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    setting_up = await begin(None)
    sheet = setting_up.sheet
    for ask, text in (
        (Ask.ENVIRONMENT, "production"), (Ask.BASE_URL, "https://x.example"),
        (Ask.TRUST, "system"), (Ask.CA_FILE, "x"), (Ask.STATION_ID, "S2"),
    ):  # fmt: skip
        assert sheet.bank(ask) == bank
        before = sheet.text(ask)
        sheet.set(ask, text)
        assert sheet.text(ask) == before != text
    assert sheet.bank(Ask.ISSUER_ID) is None
    assert sheet.target == tmp_path / "home" / paths.NAME / paths.PROFILE_FILE
    assert not sheet.started


async def test_a_setup_of_a_profile_that_is_there_changes_only_what_is_typed(
    file: Path, box: Provisioned
) -> None:
    setting_up = await at("check", file, box)
    await setting_up.finish(remember=False)
    before = read_profile(file)
    again = await begin(file)
    assert faults(again.sheet, 0) == {}
    await answer(again, {})
    assert again.need is Need.OLD  # nothing is remembered
    for _ in STEPS[1:-1]:
        await answer(again, {})
    again.sheet.rows("stations").choose(0)
    again.sheet.set(Ask.STATION_NAME, "Counter 9")
    await again.finish(remember=False)
    station = replace(before.stations[0], name="Counter 9")
    assert read_profile(file) == replace(before, stations=(station,))


async def test_leaving_forgets_the_passphrases(file: Path, box: Provisioned) -> None:
    setting_up = await at("signing", file, box)
    setting_up.back()
    needs = [setting_up.need]
    setting_up.forget()
    assert [*needs, setting_up.need] == [Need.NOTHING, Need.OLD]


async def test_answers_are_kept_for_another_day_without_passphrases(
    file: Path, box: Provisioned
) -> None:
    setting_up = await at("thales", file, box)
    setting_up.sheet.set(Ask.SIGNED, "/tmp/to-come.pem")  # noqa: S108  # only a name
    await setting_up.leave()
    kept = file.with_name("profile.toml.setup")
    assert WORD.reveal() not in written(kept)
    again = await begin(file)
    resumed = [again.resumed]
    for ask, text in {**server("https://127.0.0.1:8443", box.ca), **SUBJECT}.items():
        assert again.sheet.text(ask) == text
    assert again.sheet.text(Ask.SIGNED) == "/tmp/to-come.pem"  # noqa: S108  # the same
    await again.begin_anew()
    assert [*resumed, again.resumed] == [True, False]
    assert again.sheet.text(Ask.ISSUER_ID) == ""
    assert written(kept) == ""


@pytest.mark.parametrize(
    "content", ["", "{", '{"answers": 3, "rows": {}}', '{"answers": {"x": "y"}}']
)
async def test_kept_answers_of_no_use_are_passed_over(file: Path, content: str) -> None:
    put(file.with_name("profile.toml.setup"), content)
    assert not (await begin(file)).resumed


async def test_kept_answers_do_not_change_what_the_bank_has_set_since(
    file: Path, box: Provisioned, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    first = await begin(None)
    await answer(first, server("https://127.0.0.1:8443", box.ca))
    await first.leave()
    bank = tmp_path / "etc" / paths.NAME / paths.PROFILE_FILE
    put(bank, '[d1]\nissuer_id = "is_theirs1"\n')
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    again = await begin(None)
    assert again.resumed
    assert again.sheet.text(Ask.ISSUER_ID) == "is_theirs1"
    assert again.sheet.text(Ask.BASE_URL) == "https://127.0.0.1:8443"
