"""New keys, with the openssl program as an independent reader."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Literal

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from joserfc.jwk import ECKey
from jwcrypto import jwk as jwcrypto_jwk  # type: ignore[import-untyped]  # jwcrypto ships no types

from branch_app.domain.errors import InvalidInput, KeyFileError, WrongPassphrase
from branch_app.domain.secret import Secret
from branch_app.machine.certificates import opens
from branch_app.machine.keys import jwk, making, request, sealed
from branch_app.machine.keys.making import Subject, guessed_cn, make_client, make_signing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WORD = Secret("Grüße vom Schalter 7")
CN = "TLSMA-RSA/is_mybank1/PPR"
SUBJECT = Subject("FR", "Île-de-France", "Paris", "My Bank, S.A.", "Cards + IT", CN)


def openssl(*arguments: object, word: Secret[str] = WORD) -> str:
    done = subprocess.run(
        ["openssl", *map(str, arguments)], input=word.reveal(), capture_output=True, text=True,
        check=True, timeout=30,
    )  # fmt: skip
    return done.stdout + done.stderr


def test_openssl_reads_every_key_and_request(tmp_path: Path) -> None:
    kinds: tuple[tuple[Literal["ec", "rsa"], str], ...] = (
        ("ec", "NIST CURVE: P-256"),
        ("rsa", "Private-Key: (4096 bit"),
    )
    for kind, words in kinds:
        folder = tmp_path / kind
        key, csr = make_client(folder, kind, SUBJECT, WORD)
        told = openssl("req", "-in", csr, "-verify", "-noout", "-text", "-nameopt", "utf8,esc_2253")
        assert "verify OK" in told
        assert re.search("Signature Algorithm: (sha256With|ecdsa-with-SHA256)", told)
        assert CN in told
        assert "Île-de-France" in told
        assert words in openssl("pkey", "-in", key, "-passin", "stdin", "-noout", "-text")
        assert "BEGIN ENCRYPTED PRIVATE KEY" in key.read_text()
        assert f":{sealed.ROUNDS:06X}" in openssl("asn1parse", "-in", key)
        opens(key, WORD)
        with pytest.raises(WrongPassphrase):
            sealed.open_pem(key, Secret("Grüße vom Schalter 8"))


def test_the_subject_has_the_demanded_parts_in_order(tmp_path: Path) -> None:
    _, csr = make_client(tmp_path, "ec", SUBJECT, WORD)
    names = [part.rfc4514_attribute_name for part in request.read_request(csr).subject]
    assert names == ["C", "ST", "L", "O", "OU", "CN"]


def test_only_the_owner_enters(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "keys"
    make_client(folder, "ec", SUBJECT, WORD)
    make_signing(folder, None, WORD)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())}
    assert modes == {
        "keys": 0o700, "client.key": 0o600, "client.csr": 0o644, "signing.pem": 0o600,
        "signing-public.jwk": 0o644, "signing-public.pem": 0o644,
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", ["client.key", "client.csr", "signing.pem", "signing-public.jwk", "signing-public.pem"]
)
def test_nothing_is_written_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"mine")
    client = partial(make_client, tmp_path, "ec", SUBJECT, WORD)
    make: Callable[[], object] = client
    if name.startswith("signing"):
        make = partial(make_signing, tmp_path, None, WORD)
    with pytest.raises(KeyFileError, match=f"{name} is there already"):
        make()
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"mine"]


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("country", "fr"), ("country", "FRA"), ("country", ""), ("state", ""), ("locality", " x"),
        ("organization", "x" * 65), ("unit", "a\nb"), ("cn", "x" * 65), ("cn", ""), ("unit", "\0"),
    ],
)  # fmt: skip
def test_a_bad_subject_is_refused_before_anything_is_made(
    tmp_path: Path, part: str, value: str
) -> None:
    with pytest.raises(InvalidInput, match=r"visible characters|two capital letters"):
        make_client(tmp_path / "keys", "ec", replace(SUBJECT, **{part: value}), WORD)
    assert list(tmp_path.iterdir()) == []


def test_the_cn_is_made_of_issuer_and_environment() -> None:
    assert guessed_cn("is_mybank1", "PRD") == "TLSMA-RSA/is_mybank1/PRD"
    for wrong in ("", "is_mybank", "is_mybank12", "is/mybank1", "is_mybank\n"):
        with pytest.raises(InvalidInput, match="exactly 10"):
            guessed_cn(wrong, "PPR")


def test_the_signing_key_as_two_jose_libraries_read_it(tmp_path: Path) -> None:
    (key, public, pem), kid = make_signing(tmp_path, None, WORD)
    members = json.loads(public.read_bytes())
    assert set(members) == {"kty", "crv", "x", "y", "kid", "use", "alg"}
    assert (members["use"], members["alg"], members["kid"]) == ("sig", "ES256", kid)
    assert kid == jwcrypto_jwk.JWK(**members).thumbprint() == ECKey.import_key(members).thumbprint()
    assert ECKey.import_key(pem.read_bytes()).thumbprint() == kid
    told = openssl("pkey", "-in", key, "-passin", "stdin", "-pubout")
    assert told == pem.read_text()


def test_a_kid_of_ones_own(tmp_path: Path) -> None:
    made, kid = make_signing(tmp_path, "key-2026", WORD)
    assert kid == jwk.read_public_jwk(made[1]).kid == "key-2026"
    for wrong in ("", "a b", "é", "x" * 201, "a\n"):
        with pytest.raises(InvalidInput, match="key id"):
            make_signing(tmp_path / "other", wrong, WORD)
    assert not (tmp_path / "other").exists()


def test_what_goes_to_thales_is_public(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="holds neither"):
        request.for_thales(tmp_path)
    make_client(tmp_path, "ec", SUBJECT, WORD)
    assert "(signing-public.jwk is not there yet.)" in request.for_thales(tmp_path)
    _, kid = make_signing(tmp_path, None, WORD)
    text = "\n".join(request.for_thales(tmp_path))
    assert (tmp_path / "client.csr").read_text() in text + "\n"
    assert (tmp_path / "signing-public.pem").read_text() in text + "\n"
    assert f"kid: {kid}" in text
    assert "PRIVATE" not in text


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("client.csr", b"x", "not a certificate request"),
        ("signing-public.jwk", b"x", "not a JWK"),
        ("signing-public.jwk", b"\xff", "not a JWK"),
        ("signing-public.jwk", b"[" * 100_000, "not a JWK"),
        ("signing-public.jwk", b'{"kty": "EC", "d": "AA"}', "holds a private key"),
        ("signing-public.jwk", b'{"kty": "EC"}', "no key id"),
        ("signing-public.jwk", b'{"kty": "RSA", "kid": "1"}', "not an EC key on P-256"),
        ("signing-public.jwk", b'{"kty":"EC","crv":"P-256","kid":"1","x":"AA","y":1}', "no point"),
    ],
)
def test_a_wrong_file_is_not_shown(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(KeyFileError, match=words):
        request.for_thales(tmp_path)


def test_a_request_that_was_changed_is_not_shown(tmp_path: Path) -> None:
    make_client(tmp_path, "ec", SUBJECT, WORD)
    path = tmp_path / "client.csr"
    before = x509.load_pem_x509_csr(path.read_bytes())
    whole = bytearray(before.public_bytes(Encoding.DER))
    place = whole.index(b"Paris")
    whole[place] ^= 1
    changed = x509.load_der_x509_csr(bytes(whole))
    path.write_bytes(changed.public_bytes(Encoding.PEM))
    with pytest.raises(KeyFileError, match=r"signature of client\.csr is wrong"):
        request.for_thales(tmp_path)


def test_rsa_has_4096_bits() -> None:
    assert making.RSA_BITS == 4096
