from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    load_pem_private_key,
    pkcs12,
)

from branch_app.domain.secret import Secret
from branch_app.machine.inventory import Inventory, Level, inventory, warning
from branch_app.machine.keys.making import make_signing
from branch_app.machine.profile import read_profile
from branch_app.sandbox import Provisioned, provision

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.profile import Profile

WORD = Secret("Grüße vom Schalter 7")


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Provisioned:
    return provision(tmp_path_factory.mktemp("inventory") / "box", 1, key_kind="ec")


@pytest.fixture
def profile(box: Provisioned) -> Profile:
    return read_profile(box.profile)


def test_it_is_what_openssl_says(profile: Profile, box: Provisioned) -> None:
    found = inventory(profile)
    assert found.certificate is not None
    assert found.encryption is not None
    told = subprocess.run(
        ["openssl", "x509", "-in", box.client_certificate, "-noout", "-serial", "-fingerprint",
         "-sha256", "-enddate", "-dateopt", "iso_8601"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert f"serial={found.certificate.serial.replace(':', '')}\n" in told
    assert f"Fingerprint={found.certificate.fingerprint}\n" in told
    assert f"notAfter={found.certificate.not_after:%Y-%m-%d %H:%M:%S}Z\n" in told
    assert found.certificate.cn == "TLSMA-RSA/is_sandbox/PPR"
    assert found.certificate.subject.startswith("CN=TLSMA-RSA/is_sandbox/PPR,OU=")
    assert "sandbox CA" in found.certificate.issuer
    assert found.certificate.key_type == "EC P-256"
    assert found.encryption.kid == found.encryption.thumbprint
    assert (found.signing.kid, found.signing.thumbprint) == (profile.signing_kid, "")
    assert found.troubles == ()


@pytest.mark.parametrize(
    ("days", "level"),
    [
        (400, Level.FINE), (61, Level.FINE), (60, Level.DAYS_60), (31, Level.DAYS_60),
        (30, Level.DAYS_30), (14, Level.DAYS_14), (8, Level.DAYS_14), (7, Level.DAYS_7),
        (2, Level.DAYS_7), (1, Level.DAYS_1), (0, Level.DAYS_1), (-1, Level.EXPIRED),
    ],
)  # fmt: skip
def test_the_levels(days: int, level: Level) -> None:
    assert warning(days) is level


def test_the_last_day_and_the_moment_after(profile: Profile) -> None:
    certificate = inventory(profile).certificate
    assert certificate is not None
    end, second = certificate.not_after, timedelta(seconds=1)
    days = [certificate.days_left(end + far * second) for far in (-86401, -86400, -1, 0, 1)]
    assert days == [1, 1, 0, 0, -1]
    assert certificate.level(end + second) is Level.EXPIRED
    assert certificate.level() is Level.FINE
    assert certificate.days_left() == (end - datetime.now(UTC)).days


def test_the_signing_key_that_the_ceremony_made(profile: Profile, tmp_path: Path) -> None:
    (key, public, _), kid = make_signing(tmp_path, None, WORD)
    found = inventory(replace(profile, signing_key=key, signing_kid=kid))
    assert (found.signing.kid, found.signing.thumbprint) == (kid, kid)
    found = inventory(replace(profile, signing_key=key, signing_kid="other"))
    assert found.troubles == ("The profile's signing kid is not the one in signing-public.jwk.",)
    public.write_bytes(b"x")
    assert "is not a JWK" in inventory(replace(profile, signing_key=key)).troubles[0]


def test_pkcs12_needs_its_passphrase(profile: Profile, box: Provisioned, tmp_path: Path) -> None:
    word = Secret(box.passphrases["client_certificate"])
    key = load_pem_private_key(box.client_key.read_bytes(), word.reveal().encode())
    own = x509.load_pem_x509_certificate(box.client_certificate.read_bytes())
    path = tmp_path / "client.p12"
    under = BestAvailableEncryption(word.reveal().encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", key, own, None, under))  # type: ignore[arg-type]  # the sandbox's key is EC
    packed = replace(profile, client_certificate=path, client_key=None)
    assert inventory(packed).certificate is None
    assert inventory(packed).troubles == ("The certificate in client.p12 is under its passphrase.",)
    assert inventory(packed, word).certificate == inventory(profile).certificate
    assert "does not open" in inventory(packed, WORD).troubles[0]


def test_trouble_takes_the_place_of_a_part(profile: Profile, tmp_path: Path) -> None:
    broken = replace(profile, client_certificate=tmp_path / "no.pem", encryption_key=tmp_path)
    found = inventory(broken)
    assert isinstance(found, Inventory)
    assert (found.certificate, found.encryption) == (None, None)
    assert len(found.troubles) == 2


def test_no_passphrase_is_asked_for(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert inventory(profile).troubles == ()
