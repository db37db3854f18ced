from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    load_pem_private_key,
    pkcs12,
)

from branch_app.domain.inventory import Certificate, Item, Part, PublicKey
from branch_app.domain.profile import CLIENT_CERTIFICATE, NEXT_NAMES, NextKeys
from branch_app.domain.secret import Secret
from branch_app.machine.inventory import inventory
from branch_app.machine.keys.making import make_signing
from branch_app.machine.profile import read_profile
from branch_app.sandbox import Provisioned, provision

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from branch_app.domain.profile import Profile

WORD = Secret("Grüße vom Schalter 7")


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Provisioned:
    return provision(tmp_path_factory.mktemp("inventory") / "box", 1, key_kind="ec")


@pytest.fixture
def profile(box: Provisioned) -> Profile:
    return read_profile(box.profile)


def of(part: Part, items: Iterable[Item], *, later: bool = False) -> Item:
    (found,) = [one for one in items if one.part is part and one.next is later]
    return found


def certificate(items: Iterable[Item], part: Part = Part.CLIENT_CERTIFICATE) -> Certificate:
    found = of(part, items).certificate
    assert found is not None
    return found


def test_it_is_what_openssl_says(profile: Profile, box: Provisioned) -> None:
    found = inventory(profile)
    for part, file in (
        (Part.CLIENT_CERTIFICATE, box.client_certificate), (Part.TRUSTED_CA, box.ca)
    ):  # fmt: skip
        told = subprocess.run(
            ["openssl", "x509", "-in", file, "-noout", "-serial", "-fingerprint",
             "-sha256", "-startdate", "-enddate", "-dateopt", "iso_8601"],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        one = certificate(found, part)
        assert f"serial={one.serial.replace(':', '')}\n" in told
        assert f"Fingerprint={one.fingerprint}\n" in told
        assert f"notBefore={one.not_before:%Y-%m-%d %H:%M:%S}Z\n" in told
        assert f"notAfter={one.not_after:%Y-%m-%d %H:%M:%S}Z\n" in told
    client = certificate(found)
    assert client.cn == "TLSMA-RSA/is_sandbox/PPR"
    assert client.subject.startswith("CN=TLSMA-RSA/is_sandbox/PPR,OU=")
    assert "sandbox CA" in client.issuer
    assert client.key_type == "EC P-256"
    encryption = of(Part.ENCRYPTION_KEY, found).key
    assert encryption is not None
    assert encryption.kid == encryption.thumbprint
    assert of(Part.SIGNING_KEY, found).key == PublicKey(profile.signing_kid, "")
    assert {one.trouble for one in found} == {""}
    assert {one.next for one in found} == {False}


def test_a_chain_is_told_one_by_one(profile: Profile, box: Provisioned, tmp_path: Path) -> None:
    path = tmp_path / "client.pem"
    path.write_bytes(box.client_certificate.read_bytes() + box.ca.read_bytes())
    found = inventory(replace(profile, client_certificate=path))
    assert certificate(found, Part.CHAIN) == certificate(found, Part.TRUSTED_CA)


def test_the_systems_authorities_are_not_listed(profile: Profile) -> None:
    parts = {one.part for one in inventory(replace(profile, ca_file=None))}
    assert Part.TRUSTED_CA not in parts


def test_the_signing_key_that_the_ceremony_made(profile: Profile, tmp_path: Path) -> None:
    (key, public, _), kid = make_signing(tmp_path, None, WORD)
    made = replace(profile, signing_key=key, signing_kid=kid)
    assert of(Part.SIGNING_KEY, inventory(made)).key == PublicKey(kid, kid)
    other = of(Part.SIGNING_KEY, inventory(replace(made, signing_kid="other")))
    assert other.trouble == "The profile's signing kid is not the one in signing-public.jwk."
    public.write_bytes(b"x")
    assert "is not a JWK" in of(Part.SIGNING_KEY, inventory(made)).trouble


def test_what_waits_for_the_rollover_is_told_after_what_is_in_use(
    profile: Profile, box: Provisioned, tmp_path: Path
) -> None:
    (key, _, _), kid = make_signing(tmp_path, None, WORD)
    ready = NextKeys(box.client_certificate, box.client_key, key, kid, tmp_path / "none.jwk")
    found = inventory(replace(profile, next=ready))
    assert [one.next for one in found] == sorted(one.next for one in found)
    later = of(Part.CLIENT_CERTIFICATE, found, later=True)
    assert later.certificate == certificate(found)
    assert of(Part.SIGNING_KEY, found, later=True).key == PublicKey(kid, kid)
    assert "no file" in of(Part.ENCRYPTION_KEY, found, later=True).trouble


def test_pkcs12_needs_its_passphrase(profile: Profile, box: Provisioned, tmp_path: Path) -> None:
    word = Secret(box.passphrases["client_certificate"])
    key = load_pem_private_key(box.client_key.read_bytes(), word.reveal().encode())
    own = x509.load_pem_x509_certificate(box.client_certificate.read_bytes())
    path = tmp_path / "client.p12"
    under = BestAvailableEncryption(word.reveal().encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", key, own, None, under))  # type: ignore[arg-type]  # the sandbox's key is EC
    packed = replace(profile, client_certificate=path, client_key=None)
    locked = of(Part.CLIENT_CERTIFICATE, inventory(packed))
    assert locked.certificate is None
    assert locked.trouble == "The certificate in client.p12 is under its passphrase."
    opened = inventory(packed, {CLIENT_CERTIFICATE: word})
    assert certificate(opened) == certificate(inventory(profile))
    wrong = of(Part.CLIENT_CERTIFICATE, inventory(packed, {CLIENT_CERTIFICATE: WORD}))
    assert "does not open" in wrong.trouble
    waiting = replace(profile, next=NextKeys(client_certificate=path))
    later = inventory(waiting, {NEXT_NAMES[CLIENT_CERTIFICATE]: word})
    assert of(Part.CLIENT_CERTIFICATE, later, later=True).certificate == certificate(opened)


def test_trouble_takes_the_place_of_a_part(profile: Profile, tmp_path: Path) -> None:
    gone = tmp_path / "none"
    found = inventory(
        replace(
            profile, client_certificate=gone, signing_key=gone, encryption_key=tmp_path,
            ca_file=gone,
        )
    )  # fmt: skip
    assert len(found) == 4
    assert all(one.trouble and one.certificate is None for one in found)


def test_no_passphrase_is_asked_for(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert {one.trouble for one in inventory(profile)} == {""}
