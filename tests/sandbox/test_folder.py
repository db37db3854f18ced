from __future__ import annotations

import json
import os
import stat
import tomllib
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from joserfc.jwk import ECKey

from branch_app.sandbox import (
    Product,
    Provisioned,
    ProvisionError,
    Sandbox,
    SandboxSettings,
    provision,
)
from tests.sandbox.bank import Bank

if TYPE_CHECKING:
    from pathlib import Path

KEYS = ("ca.pem", "client.pem", "client.key", "signing.pem", "d1-encryption.jwk")


def contents(box: Provisioned) -> list[bytes]:
    return [(box.directory / name).read_bytes() for name in KEYS]


def test_the_profile_has_the_agreed_shape(box: Provisioned) -> None:
    provision(box.directory, 4443)
    profile = tomllib.loads(box.profile.read_text())
    signing = ECKey.import_key(
        box.signing_key.read_bytes(), password=box.passphrases["token_signing"]
    )
    assert profile == {
        "d1": {
            "environment": "custom",
            "base_url": "https://127.0.0.1:4443",
            "issuer_id": "is_sandbox",
            "audience": "https://127.0.0.1:4443",
            "expiry_order": "YYMM",
            "trust": "ca.pem",
        },
        "client_certificate": {"certificate": "client.pem", "private_key": "client.key"},
        "token_signing": {"private_key": "signing.pem", "kid": signing.thumbprint()},
        "card_encryption": {"public_key": "d1-encryption.jwk"},
        "stations": [
            {"id": "KIOSK-PS-101", "name": "Counter 1"},
            {"id": "KIOSK-PS-102", "name": "Counter 2"},
        ],
        "products": [
            {
                "id": "DEBIT_CLASSIC",
                "name": "Debit Classic",
                "bins": ["40000012"],
                "pan_length": 16,
                "name_max": 26,
                "payment_application": {
                    "config": "VISA_DEBIT_01",
                    "oda_key_index": "01",
                    "derivation_key_index": "02",
                },
            },
            {
                "id": "GOLD",
                "name": "Gold",
                "bins": ["40000034"],
                "pan_length": 16,
                "name_max": 26,
                "payment_application": {
                    "config": "VISA_GOLD_01",
                    "oda_key_index": "03",
                    "derivation_key_index": "04",
                },
            },
        ],
    }


def test_passphrases_are_kept_apart(box: Provisioned) -> None:
    told = tomllib.loads((box.directory / "passphrases.toml").read_text())
    assert told == box.passphrases
    assert set(told) == {"client_certificate", "token_signing"}
    for word in told.values():
        assert word not in box.profile.read_text()
        assert word not in repr(box)


def test_keys_are_encrypted(box: Provisioned) -> None:
    for path, name in ((box.client_key, "client_certificate"), (box.signing_key, "token_signing")):
        pem = path.read_bytes()
        assert b"BEGIN ENCRYPTED PRIVATE KEY" in pem
        serialization.load_pem_private_key(pem, box.passphrases[name].encode())
    assert not ECKey.import_key(json.loads(box.encryption_key.read_bytes())).is_private


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")
def test_only_the_owner_may_read(box: Provisioned) -> None:
    for path in (box.directory, *box.directory.rglob("*")):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def test_certificates_have_what_strict_verifiers_ask(box: Provisioned) -> None:
    ca = x509.load_pem_x509_certificate(box.ca.read_bytes())
    client = x509.load_pem_x509_certificate(box.client_certificate.read_bytes())
    client.verify_directly_issued_by(ca)
    kinds = (x509.BasicConstraints, x509.KeyUsage, x509.SubjectKeyIdentifier)
    for certificate in (ca, client):
        for kind in (*kinds, x509.AuthorityKeyIdentifier):
            assert certificate.extensions.get_extension_for_class(kind).oid == kind.oid
    assert ca.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    names = {part.rfc4514_attribute_name for part in client.subject}
    assert names == {"C", "ST", "L", "O", "OU", "CN"}


def test_a_second_run_keeps_keys_and_edits(box: Provisioned) -> None:
    before = contents(box)
    provision(box.directory, 1)
    box.profile.write_text("# by hand\n" + box.profile.read_text())
    again = provision(box.directory, 65000)
    assert contents(again) == before
    assert again == box
    text = again.profile.read_text()
    assert text.startswith("# by hand\n")
    assert text.count("https://127.0.0.1:65000") == 2


@pytest.mark.parametrize("broken", ["client.key", "d1/server.key", "passphrases.toml", "ca.pem"])
def test_broken_keys_are_made_anew(tmp_path: Path, broken: str) -> None:
    box = provision(tmp_path / "box", 1)
    before = contents(box)
    (box.directory / broken).write_text("broken")
    again = provision(box.directory, 1)
    assert all(new != old for new, old in zip(contents(again), before, strict=True))
    with Sandbox(again.directory) as sandbox, Bank(sandbox) as bank:
        assert bank.ask_token().status_code == 200


def test_another_issuer_gets_other_keys(tmp_path: Path) -> None:
    box = provision(tmp_path / "box", 1)
    before = contents(box)
    again = provision(box.directory, 1, settings=SandboxSettings(issuer_id="is_another"))
    assert contents(again) != before
    assert 'issuer_id = "is_another"' in again.profile.read_text()


def test_an_rsa_client_certificate(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "box", key_kind="rsa") as sandbox, Bank(sandbox) as bank:
        box = sandbox.provisioned
        key = x509.load_pem_x509_certificate(box.client_certificate.read_bytes()).public_key()
        assert isinstance(key, rsa.RSAPublicKey)
        assert key.key_size == 4096
        assert bank.order().status_code == 202
        before = contents(box)
    assert contents(provision(box.directory, 1)) == before
    signing = serialization.load_pem_private_key(
        box.signing_key.read_bytes(), box.passphrases["token_signing"].encode()
    )
    assert isinstance(signing, ec.EllipticCurvePrivateKey)


def test_the_profile_survives_odd_names(tmp_path: Path) -> None:
    product = Product("ONE", 'The "One" \\ Only', ("40000012",), "C", 1, 2)
    settings = SandboxSettings(products=(product,), expiry_order="MMYY")
    profile = tomllib.loads(provision(tmp_path / "b", 1, settings=settings).profile.read_text())
    assert profile["products"][0]["name"] == 'The "One" \\ Only'
    assert profile["products"][0]["payment_application"]["oda_key_index"] == 1
    assert profile["d1"]["expiry_order"] == "MMYY"


def test_a_banks_own_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "client.key").write_text("precious")
    with pytest.raises(ProvisionError, match=r"client\.key that the sandbox did not make"):
        provision(tmp_path, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["client.key"]
    assert (tmp_path / "client.key").read_text() == "precious"


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ProvisionError, match="cannot be used"):
        provision(tmp_path / "file" / "box", 1)
