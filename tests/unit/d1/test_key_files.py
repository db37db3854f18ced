"""Key and certificate files: what opens, what does not, and in which words."""

from __future__ import annotations

import datetime as dt
import os
import ssl
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

from branch_app.d1 import key_files, open_d1, tls
from branch_app.domain.errors import KeyFileError, ProfileError, WrongPassphrase
from branch_app.domain.profile import CLIENT_CERTIFICATE, TOKEN_SIGNING
from branch_app.domain.secret import Secret

if TYPE_CHECKING:
    from pathlib import Path

WORD = Secret("pässphrase ✓")
OTHER = Secret("nø way")


def encrypted(word: Secret[str] = WORD) -> BestAvailableEncryption:
    return BestAvailableEncryption(word.reveal().encode())


def pem(key: Any, form: PrivateFormat = PrivateFormat.PKCS8, cipher: Any = None) -> bytes:
    data = key.private_bytes(Encoding.PEM, form, cipher or encrypted())
    assert isinstance(data, bytes)
    return data


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA(key_type=trustme.KeyType.ECDSA)


def issued(
    ca: trustme.CA, kind: trustme.KeyType = trustme.KeyType.ECDSA, **dates: Any
) -> tuple[x509.Certificate, Any]:
    leaf = ca.issue_cert("counter@bank.test", key_type=kind, **dates)
    return (
        x509.load_pem_x509_certificate(leaf.cert_chain_pems[0].bytes()),
        serialization.load_pem_private_key(leaf.private_key_pem.bytes(), None),
    )


def written(folder: Path, name: str, content: bytes) -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def pair(folder: Path, certificate: x509.Certificate, key: bytes) -> tuple[Path, Path]:
    return (
        written(folder, "client.pem", certificate.public_bytes(Encoding.PEM)),
        written(folder, "client.key", key),
    )


@pytest.mark.parametrize("kind", trustme.KeyType)
@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_rsa_and_ec_keys_in_both_pem_forms(
    tmp_path: Path, ca: trustme.CA, kind: trustme.KeyType, form: PrivateFormat
) -> None:
    certificate, key = issued(ca, kind)
    files = pair(tmp_path, certificate, pem(key, form))
    identity = key_files.load_pem_identity(*files, WORD)
    assert identity.certificate == certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls._load(context, *files, WORD.reveal(), files[0])
    with pytest.raises(WrongPassphrase, match=r"client\.key"):
        key_files.load_pem_identity(*files, OTHER)


@pytest.mark.parametrize("word", [OTHER, Secret("")])
def test_a_wrong_passphrase_is_named_so(tmp_path: Path, word: Secret[str]) -> None:
    path = written(tmp_path, "signing.pem", pem(ec.generate_private_key(ec.SECP256R1())))
    key_files.load_signing_key(path, WORD)
    with pytest.raises(WrongPassphrase, match=r"signing\.pem") as caught:
        key_files.load_signing_key(path, word)
    assert caught.value.retryable
    assert OTHER.reveal() not in caught.value.sentence() + caught.value.detail


def test_a_wrong_passphrase_that_decrypts_to_good_padding_is_still_a_wrong_passphrase(
    tmp_path: Path,
) -> None:
    path = written(tmp_path, "signing.pem", pem(ec.generate_private_key(ec.SECP256R1())))
    for number in range(600):  # one in 256 does
        with pytest.raises(WrongPassphrase):
            key_files.load_signing_key(path, Secret(f"no {number}"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a PEM private key"),
        (b"\x00" * 2_000_000, "cannot be read"),
        (pem(ec.generate_private_key(ec.SECP384R1())), "not an EC key on P-256"),
        (pem(rsa.generate_private_key(65537, 2048)), "not an EC key on P-256"),
        (
            pem(ec.generate_private_key(ec.SECP256R1()), cipher=NoEncryption()),
            "not protected by a passphrase",
        ),
        (
            b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n",
            "not a whole PEM private key",
        ),
        (b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n!!", "not a whole PEM private key"),
    ],
)
def test_a_signing_key_that_cannot_be_used(tmp_path: Path, content: bytes, words: str) -> None:
    path = written(tmp_path, "signing.pem", content)
    with pytest.raises(KeyFileError, match=words) as caught:
        key_files.load_signing_key(path, WORD)
    assert type(caught.value) is KeyFileError
    assert "signing.pem" in caught.value.title


def test_a_missing_or_forbidden_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match=r"client\.p12 is not there"):
        key_files.load_pkcs12_identity(tmp_path / "client.p12", WORD)
    with pytest.raises(KeyFileError, match="cannot be read"):
        key_files.load_pkcs12_identity(tmp_path, WORD)


def test_a_certificate_and_a_key_that_do_not_belong_together(
    tmp_path: Path, ca: trustme.CA
) -> None:
    files = pair(tmp_path, issued(ca)[0], pem(issued(ca)[1]))
    with pytest.raises(KeyFileError, match=r"client\.pem and the key client\.key do not belong"):
        key_files.load_pem_identity(*files, WORD)


@pytest.mark.parametrize(
    ("starts", "ends", "words"), [(-20, -2, "expired on 20"), (2, 20, "good only from")]
)
def test_a_certificate_out_of_date(
    tmp_path: Path, ca: trustme.CA, starts: int, ends: int, words: str
) -> None:
    now = dt.datetime.now(dt.UTC)
    day = dt.timedelta(days=1)
    certificate, key = issued(ca, not_before=now + starts * day, not_after=now + ends * day)
    with pytest.raises(KeyFileError, match=words):
        key_files.load_pem_identity(*pair(tmp_path, certificate, pem(key)), WORD)
    p12 = written(
        tmp_path,
        "c.p12",
        pkcs12.serialize_key_and_certificates(b"", key, certificate, None, encrypted()),
    )
    with pytest.raises(KeyFileError, match=words):
        key_files.load_pkcs12_identity(p12, WORD)


def test_a_file_that_is_no_certificate(tmp_path: Path, ca: trustme.CA) -> None:
    certificate, key = issued(ca)
    files = pair(tmp_path, certificate, pem(key))
    files[0].write_text("hello")
    with pytest.raises(KeyFileError, match=r"client\.pem is not a PEM certificate"):
        key_files.load_pem_identity(*files, WORD)
    with pytest.raises(KeyFileError, match="not a PKCS#12 file"):
        key_files.load_pkcs12_identity(files[0], WORD)


def test_pkcs12_opens_with_its_passphrase_only(tmp_path: Path, ca: trustme.CA) -> None:
    certificate, key = issued(ca)
    root = x509.load_pem_x509_certificate(ca.cert_pem.bytes())
    data = pkcs12.serialize_key_and_certificates(b"me", key, certificate, [root], encrypted())
    path = written(tmp_path, "client.p12", data)
    identity = key_files.load_pkcs12_identity(path, WORD)
    assert (identity.certificate, identity.chain) == (certificate, (root,))
    with pytest.raises(WrongPassphrase, match=r"client\.p12"):
        key_files.load_pkcs12_identity(path, OTHER)
    bare = pkcs12.serialize_key_and_certificates(None, None, certificate, None, encrypted())
    with pytest.raises(KeyFileError, match="certificate and key"):
        key_files.load_pkcs12_identity(written(tmp_path, "bare.p12", bare), WORD)


@pytest.mark.parametrize("memory", [True, False])
def test_a_key_in_memory_reaches_openssl_but_no_disk_in_clear(
    tmp_path: Path,
    ca: trustme.CA,
    monkeypatch: pytest.MonkeyPatch,
    *,
    memory: bool,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    if not memory:
        monkeypatch.delattr(os, "memfd_create", raising=False)
    certificate, key = issued(ca)
    seen: list[bytes] = []

    class Context(ssl.SSLContext):
        def load_cert_chain(self, certfile: Any, keyfile: Any = None, password: Any = None) -> None:
            seen.append(certfile.read_bytes())
            if not memory:
                assert certfile.stat().st_mode & 0o077 == 0
            super().load_cert_chain(certfile, keyfile, password)

    context = Context(ssl.PROTOCOL_TLS_CLIENT)
    tls._load_from_memory(
        context, key_files.ClientIdentity(key, certificate, ()), tmp_path / "c.p12"
    )
    assert b"ENCRYPTED PRIVATE KEY" in seen[0]
    assert b"BEGIN PRIVATE KEY" not in seen[0]
    assert list(tmp_path.iterdir()) == []


def test_a_bad_ca_file_is_named(tmp_path: Path) -> None:
    for name, content, words in (("none.pem", None, "not there"), ("ca.pem", b"x", "holds no PEM")):
        if content is not None:
            written(tmp_path, name, content)
        with pytest.raises(KeyFileError, match=words):
            tls._trusting(tmp_path / name)


def test_session_keys_are_never_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bank: Any
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    context = tls.make_context(bank.profile, bank.passphrases[CLIENT_CERTIFICATE])
    assert not context.keylog_filename
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert (context.check_hostname, context.verify_mode) == (True, ssl.CERT_REQUIRED)


def test_openssl_never_asks_on_the_terminal(bank: Any) -> None:
    for name in (CLIENT_CERTIFICATE, TOKEN_SIGNING):
        with pytest.raises(WrongPassphrase):
            open_d1(bank.profile, {**bank.passphrases, name: OTHER})


def test_d1_is_called_over_https_only(bank: Any) -> None:
    with pytest.raises(ProfileError, match="https"):
        open_d1(replace(bank.profile, base_url="http://127.0.0.1:1"), bank.passphrases)
