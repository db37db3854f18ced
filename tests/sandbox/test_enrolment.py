"""The sandbox as Thales' delivery team: strict with what a bank sends."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from joserfc.jwk import ECKey

from branch_app.sandbox import ProvisionError
from branch_app.sandbox.enrolment import enrol, enrolled_keys, register_signing_key, sign_csr

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.sandbox import Provisioned

CN = "TLSMA-RSA/is_sandbox/PPR"
KEY = ec.generate_private_key(ec.SECP256R1())


def request(cn: str = CN, key: Any = KEY, algorithm: Any = None, without: str = "") -> bytes:
    parts = {
        "C": (NameOID.COUNTRY_NAME, "FR"), "ST": (NameOID.STATE_OR_PROVINCE_NAME, "P"),
        "L": (NameOID.LOCALITY_NAME, "P"), "O": (NameOID.ORGANIZATION_NAME, "B"),
        "OU": (NameOID.ORGANIZATIONAL_UNIT_NAME, "C"), "CN": (NameOID.COMMON_NAME, cn),
    }  # fmt: skip
    name = [x509.NameAttribute(*part) for word, part in parts.items() if word != without]
    builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name(name))
    return builder.sign(key, algorithm or hashes.SHA256()).public_bytes(Encoding.PEM)


def public(kid: str | None = "bank-1", **changes: Any) -> bytes:
    key = ECKey.generate_key("P-256").as_dict(private=False)
    members = key | {"kid": kid, "use": "sig", "alg": "ES256"} | changes
    return json.dumps({name: value for name, value in members.items() if value}).encode()


def test_a_new_folder_answers_as_thales_does(tmp_path: Path) -> None:
    (tmp_path / "csr").write_bytes(request())
    (tmp_path / "jwk").write_bytes(public())
    box, out = tmp_path / "box", tmp_path / "answer"
    made = enrol(box, out, csr=tmp_path / "csr", signing_key=tmp_path / "jwk")
    names = ["ca.pem", "d1-encryption.jwk", "client-certificate.pem"]
    assert [path.name for path in made] == names
    told = subprocess.run(
        ["openssl", "verify", "-x509_strict", "-purpose", "sslclient", "-CAfile", made[0], made[2]],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout.endswith(": OK\n")
    assert [key.kid for key in enrolled_keys(box)] == ["bank-1"]
    assert b'"d"' not in b"".join(path.read_bytes() for path in made)
    assert {path.name for path in out.iterdir()} == set(names)


def test_what_thales_would_send_back_refused(box: Provisioned) -> None:
    small, curve = rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP384R1())
    changed = request().replace(b"MII", b"MIJ", 1)
    for csr, words in (
        (request("TLSMA-RSA/is_sandbox/PRD"), f"CN must be {CN}"),
        (request(key=small), "neither RSA 4096 nor EC P-256"),
        (request(key=curve), "neither RSA 4096 nor EC P-256"),
        (request(algorithm=hashes.SHA384()), "not signed with SHA-256"),
        (request(without="OU"), "must have OU once"),
        (request(without="CN"), "must have CN once"),
        (changed, "not a certificate request|signature is wrong"),
        (b"x", "not a certificate request"),
    ):
        with pytest.raises(ProvisionError, match=words):
            sign_csr(box.directory, csr)


def test_keys_are_known_by_their_kid(tmp_path: Path) -> None:
    (tmp_path / "d1").mkdir()
    for kid in ("one", "two", "one"):
        assert register_signing_key(tmp_path, public(kid)) == kid
    assert sorted(str(key.kid) for key in enrolled_keys(tmp_path)) == ["one", "two"]
    assert enrolled_keys(tmp_path / "none") == ()


def test_a_key_that_is_not_the_public_one(tmp_path: Path) -> None:
    private = json.dumps(ECKey.generate_key("P-256").as_dict(private=True) | {"kid": "1"})
    other = ECKey.generate_key("P-384").as_dict(private=False) | {"kid": "1"}
    for jwk, words in (
        (private.encode(), "is private"),
        (json.dumps(other).encode(), "needs the curve P-256"),
        (public(None), "and a kid"),
        (b"x", "not an EC key"),
        (b"[]", "not an EC key"),
        (b"{}", "not an EC key"),
    ):
        with pytest.raises(ProvisionError, match=words):
            register_signing_key(tmp_path, jwk)


def test_a_file_that_is_not_there_is_one_sentence(box: Provisioned, tmp_path: Path) -> None:
    with pytest.raises(ProvisionError, match=r"none\.csr cannot be used: No such file"):
        enrol(box.directory, tmp_path / "out", csr=tmp_path / "none.csr")
