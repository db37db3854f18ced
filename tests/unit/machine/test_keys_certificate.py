"""Certificates from Thales: each that does not fit is refused with its own sentence."""

from __future__ import annotations

import datetime as dt
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from branch_app.domain.errors import KeyFileError, WrongPassphrase
from branch_app.domain.secret import Secret
from branch_app.machine.certificates import opens
from branch_app.machine.keys import sealed
from branch_app.machine.keys.bundles import export_p12, import_p12
from branch_app.machine.keys.certificate import import_certificate
from branch_app.machine.keys.making import Subject, make_client
from branch_app.machine.keys.request import read_request
from branch_app.machine.keys.sealed import open_pem

if TYPE_CHECKING:
    from pathlib import Path

WORD, OTHER = Secret("Grüße vom Schalter 7"), Secret("a second passphrase")
SUBJECT = Subject("FR", "Paris", "Paris", "My Bank", "Cards", "TLSMA-RSA/is_mybank1/PPR")
NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)
KEYS = {name: ec.generate_private_key(ec.SECP256R1()) for name in ("root", "middle", "client")}


def name_of(cn: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, cn)])


def usage(*, sign: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=sign, content_commitment=False, key_encipherment=True,
        data_encipherment=False, key_agreement=False, key_cert_sign=False, crl_sign=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip


def certificate(
    subject: x509.Name, key: Any, signer: str = "middle", *more: x509.ExtensionType, **dates: Any
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(name_of(signer))
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(dates.get("start", NOW - DAY))
        .not_valid_after(dates.get("end", NOW + 90 * DAY))
    )
    for extension in more:
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(KEYS[signer], hashes.SHA256())


def authority(cn: str, signer: str, **dates: Any) -> x509.Certificate:
    basic = x509.BasicConstraints(ca=True, path_length=None)
    return certificate(name_of(cn), KEYS[cn].public_key(), signer, basic, **dates)


ROOT, MIDDLE = authority("root", "root"), authority("middle", "root")


def pem(*certificates: x509.Certificate) -> bytes:
    return b"".join(one.public_bytes(Encoding.PEM) for one in certificates)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few rounds: what they are in truth is seen where openssl reads a new key."""
    monkeypatch.setattr(sealed, "ROUNDS", 2048)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_client(tmp_path / "keys", "ec", SUBJECT, WORD)
    return tmp_path / "keys"


def issued(folder: Path, *more: x509.ExtensionType, **dates: Any) -> x509.Certificate:
    request = read_request(folder / "client.csr")
    return certificate(request.subject, request.public_key(), "middle", *more, **dates)


def bring(folder: Path, content: bytes, chain: bytes | None = None) -> list[str]:
    file, above = folder.parent / "from-thales.crt", folder.parent / "chain.pem"
    file.write_bytes(content)
    if chain is not None:
        above.write_bytes(chain)
    return import_certificate(file, folder, WORD, chain=above if chain is not None else None)


def test_a_certificate_with_its_chain_in_any_order(folder: Path) -> None:
    own = issued(folder, usage(sign=True), x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]))
    lines = bring(folder, pem(own), pem(ROOT, MIDDLE))
    assert (folder / "client.pem").read_bytes() == pem(own, MIDDLE, ROOT)
    assert (folder / "client.pem").stat().st_mode & 0o777 == 0o644
    assert "CN=TLSMA-RSA/is_mybank1/PPR" in lines[0]
    assert "Written to" in lines[2]
    assert len(lines) == 3


def test_der_and_a_chain_in_the_same_file(folder: Path) -> None:
    own = issued(folder)
    bring(folder, own.public_bytes(Encoding.DER))
    assert (folder / "client.pem").read_bytes() == pem(own)
    lines = bring(folder, pem(MIDDLE, own))
    assert (folder / "client.pem").read_bytes() == pem(own, MIDDLE)
    assert "The former one is kept as client.pem.1." in lines
    assert (folder / "client.pem.1").read_bytes() == pem(own)


def refusals(folder: Path) -> dict[str, tuple[bytes, bytes | None]]:
    request = read_request(folder / "client.csr")
    other_cn = certificate(name_of("TLSMA-RSA/is_mybank1/PRD"), request.public_key())
    own = issued(folder)
    server = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    ca = x509.BasicConstraints(ca=True, path_length=None)
    plain_middle = certificate(name_of("middle"), KEYS["middle"].public_key(), "root")
    old_middle = authority("middle", "root", start=NOW - 9 * DAY, end=NOW - DAY)
    wrong = certificate(request.subject, KEYS["client"].public_key())
    key = KEYS["client"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return {
        "does not belong to client.key": (pem(wrong), None),
        "expired on": (pem(issued(folder, start=NOW - 9 * DAY, end=NOW - DAY)), None),
        "is good only from": (pem(issued(folder, start=NOW + DAY)), None),
        r"may not sign \(key usage\)": (pem(issued(folder, usage(sign=False))), None),
        "is not for clients": (pem(issued(folder, server)), None),
        "is a CA's, not a client's": (pem(issued(folder, ca)), None),
        'CN is "TLSMA-RSA/is_mybank1/PRD", but "TLSMA-RSA/is_mybank1/PPR"': (pem(other_cn), None),
        "none of its certificates has issued": (pem(own), pem(ROOT)),
        "in the chain is not a CA's": (pem(own), pem(plain_middle)),
        "CN=middle in the chain expired": (pem(own), pem(old_middle)),
        "is not a certificate": (b"x", None),
        "chain.pem is not a certificate": (pem(own), b"x"),
        "holds a private key": (pem(own) + key, None),
    }


def test_every_mismatch_has_its_sentence_and_changes_nothing(folder: Path) -> None:
    bring(folder, pem(issued(folder)))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for words, (content, chain) in refusals(folder).items():
        with pytest.raises(KeyFileError, match=words) as caught:
            bring(folder, content, chain)
        assert caught.value.advice, words
        assert WORD.reveal() not in caught.value.sentence()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_what_is_strange_but_usable_is_said(folder: Path) -> None:
    request = read_request(folder / "client.csr")
    subject = name_of(SUBJECT.cn)
    stranger = certificate(name_of("stranger"), KEYS["client"].public_key(), "root")
    lines = bring(folder, pem(certificate(subject, request.public_key())), pem(MIDDLE, stranger))
    assert any(line.startswith("Mind: the request asked for ") for line in lines)
    assert "Left out, since not above it: 1 certificate(s)." in lines
    (folder / "client.csr").unlink()
    assert "client.csr is not there, so the subject was not compared." in bring(
        folder, pem(issued_without_request(folder))
    )


def issued_without_request(folder: Path) -> x509.Certificate:
    return certificate(name_of("any"), open_pem(folder / "client.key", WORD).public_key())


def test_a_wrong_passphrase_or_no_key(folder: Path) -> None:
    file = folder.parent / "c.pem"
    file.write_bytes(pem(issued(folder)))
    with pytest.raises(WrongPassphrase):
        import_certificate(file, folder, OTHER)
    (folder / "client.key").unlink()
    with pytest.raises(KeyFileError, match=r"no file client\.key"):
        import_certificate(file, folder, WORD)


def p12_text(path: Path, word: Secret[str]) -> str:
    done = subprocess.run(
        ["openssl", "pkcs12", "-in", path, "-passin", "stdin", "-nodes", "-info"],
        input=word.reveal(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout + done.stderr


def test_pkcs12_out_and_in(folder: Path, tmp_path: Path) -> None:
    own = issued(folder)
    bring(folder, pem(own), pem(MIDDLE))
    out = tmp_path / "client.p12"
    assert export_p12(folder, out, WORD, OTHER) == [
        f"Key, certificate and 1 CA certificate(s): {out}"
    ]
    told = p12_text(out, OTHER)
    assert own.public_bytes(Encoding.PEM).decode() in told
    assert MIDDLE.public_bytes(Encoding.PEM).decode() in told
    assert "AES-256-CBC, Iteration 2048" in told
    assert out.stat().st_mode & 0o777 == 0o600
    new = tmp_path / "new"
    import_p12(out, new, OTHER, WORD)
    assert (new / "client.pem").read_bytes() == pem(own, MIDDLE)
    form = (Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    keys = [open_pem(one / "client.key", WORD).private_bytes(*form) for one in (folder, new)]
    assert keys[0] == keys[1]
    assert (new / "client.key").stat().st_mode & 0o777 == 0o600
    with pytest.raises(KeyFileError, match=r"client\.key is there already"):
        import_p12(out, new, OTHER, WORD)
    with pytest.raises(KeyFileError, match=r"client\.p12 is there already"):
        export_p12(folder, out, WORD, OTHER)


def test_export_wants_the_pair(folder: Path, tmp_path: Path) -> None:
    own = certificate(name_of(SUBJECT.cn), KEYS["client"].public_key())
    (folder / "client.pem").write_bytes(pem(own))
    with pytest.raises(KeyFileError, match="do not belong together"):
        export_p12(folder, tmp_path / "out.p12", WORD, OTHER)
    with pytest.raises(WrongPassphrase):
        export_p12(folder, tmp_path / "out.p12", OTHER, WORD)
    assert not (tmp_path / "out.p12").exists()


@pytest.mark.parametrize("case", ["wrong word", "no certificate", "old", "small", "no p12"])
def test_pkcs12_that_does_not_fit(tmp_path: Path, case: str) -> None:
    key = rsa.generate_private_key(65537, 2048) if case == "small" else KEYS["client"]
    dates = {"start": NOW - 9 * DAY, "end": NOW - DAY} if case == "old" else {}
    own = None if case == "no certificate" else certificate(
        name_of("x"), key.public_key(), "middle", **dates
    )  # fmt: skip
    under = BestAvailableEncryption(OTHER.reveal().encode())
    content = pkcs12.serialize_key_and_certificates(b"x", key, own, None, under)
    file = tmp_path / "in.p12"
    file.write_bytes(pem(ROOT) if case == "no p12" else content)
    new = tmp_path / "new"
    if case == "small":  # usable, since the bank has it; D1 may say no
        lines = import_p12(file, new, OTHER, WORD)
        assert "Mind: D1 asks for RSA 4096 or EC P-256; this is RSA 2048." in lines
        opens(new / "client.key", WORD)
        return
    with pytest.raises(KeyFileError) as caught:
        import_p12(file, new, WORD if case == "wrong word" else OTHER, WORD)
    assert caught.value.advice
    assert not new.exists()
