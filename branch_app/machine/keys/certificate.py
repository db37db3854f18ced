"""A certificate from Thales: checked against its key and its chain, then put in its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from branch_app.domain.errors import KeyFileError, plain
from branch_app.domain.words import words
from branch_app.machine.keys import facts, files, names
from branch_app.machine.keys.request import read_request
from branch_app.machine.keys.sealed import open_pem

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.secret import Secret
    from branch_app.machine.keys.sealed import PrivateKey

_ASK_THALES = "Ask the Thales Delivery Team for the right one."
_CLIENT_USES = {ExtendedKeyUsageOID.CLIENT_AUTH, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE}


@dataclass(frozen=True, slots=True)
class Checked:
    """A certificate that fits, the certificates above it in order, and what is worth a word."""

    own: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    remarks: tuple[str, ...]

    def pem(self) -> bytes:
        """Return both as PEM, our own certificate first."""
        return b"".join(one.public_bytes(Encoding.PEM) for one in (self.own, *self.chain))


def read_certificates(path: Path) -> list[x509.Certificate]:
    """Read certificates: PEM, or one in DER.

    Raises:
        KeyFileError: the file holds none, or a private key besides.
    """
    content = files.read(path)
    name = plain(path.name)
    if b"PRIVATE KEY-----" in content:
        raise KeyFileError(
            words("{file} holds a private key; a certificate file must not.", file=name),
            "Never send or store a key together with a certificate.",
        )
    try:
        if b"-----BEGIN " in content:
            return x509.load_pem_x509_certificates(content)
        return [x509.load_der_x509_certificate(content)]
    except ValueError:
        raise KeyFileError(
            words("{file} is not a certificate (PEM or DER).", file=name), _ASK_THALES
        ) from None


def import_certificate(
    file: Path,
    folder: Path,
    passphrase: Secret[str],
    *,
    chain: Path | None = None,
    now: datetime | None = None,
) -> list[str]:
    """Check a certificate and make it the folder's.

    Args:
        file: from Thales.
        folder: of the key that it must belong to.
        passphrase: of that key: only the key itself proves that they belong together.
        chain: certificates of the CAs above it.
        now: the time; None is this computer's.

    Returns:
        Lines to print.

    Raises:
        WrongPassphrase: the passphrase does not open the key.
        KeyFileError: the certificate does not fit; the sentence says why. Nothing was changed.
    """
    found = read_certificates(file)
    above = read_certificates(chain) if chain is not None else []
    key = open_pem(folder / names.CLIENT_KEY, passphrase)
    own = _of_key(found, key, file)
    rest = [one for one in found if one is not own]
    checked = check(own, [*rest, *above], plain(file.name), now=now)
    remarks = _compare_with_request(own, folder)
    return [*put(checked, folder), *remarks]


def put(checked: Checked, folder: Path) -> list[str]:
    """Write ``client.pem``, keeping the former one.

    Returns:
        Lines to print.
    """
    path = folder / names.CERTIFICATE
    kept = files.write_keeping(path, checked.pem())
    lines = [
        words("Certificate: {subject}", subject=facts.in_words(checked.own.subject)),
        words("Issued by: {issuer}", issuer=facts.in_words(checked.own.issuer)),
        words(
            "Valid until {day:%Y-%m-%d}. Written to {file}.",
            day=checked.own.not_valid_after_utc,
            file=plain(str(path)),
        ),
    ]
    if kept is not None:
        lines.append(words("The former one is kept as {file}.", file=plain(kept.name)))
    return [*lines, *checked.remarks]


def check(
    own: x509.Certificate,
    others: list[x509.Certificate],
    name: str,
    *,
    now: datetime | None = None,
) -> Checked:
    """Check dates, uses and chain of a client certificate.

    Args:
        own: the certificate.
        others: certificates of CAs, in any order.
        name: the file's, for sentences.
        now: the time; None is this computer's.

    Raises:
        KeyFileError: it cannot be used.
    """
    moment = now or datetime.now(UTC)
    _check_dates(own, words("The certificate in {file}", file=name), moment)
    _check_uses(own, name)
    chain = _ordered(own, others, name)
    for one in chain:
        _check_authority(one, moment)
    remarks = []
    if len(others) > len(chain):
        remarks.append(
            words(
                "Left out, since not above it: {count} certificate(s).",
                count=len(others) - len(chain),
            )
        )
    kind = facts.key_type(own.public_key())
    if not facts.is_taken_by_d1(kind):
        remarks.append(words("Mind: D1 asks for RSA 4096 or EC P-256; this is {kind}.", kind=kind))
    return Checked(own, tuple(chain), tuple(remarks))


def _of_key(found: list[x509.Certificate], key: PrivateKey, file: Path) -> x509.Certificate:
    for one in found:
        if facts.same_key(one.public_key(), key.public_key()):
            return one
    raise KeyFileError(
        words(
            "The certificate in {file} does not belong to {key}: it is for another key.",
            file=plain(file.name),
            key=names.CLIENT_KEY,
        ),
        "Take the folder whose request was sent, or ask the Thales Delivery Team.",
    )


def _compare_with_request(own: x509.Certificate, folder: Path) -> list[str]:
    path = folder / names.REQUEST
    if not path.is_file():
        return [
            words("{request} is not there, so the subject was not compared.", request=names.REQUEST)
        ]
    request = read_request(path)
    asked, given = facts.common_name(request.subject), facts.common_name(own.subject)
    if asked != given:
        raise KeyFileError(
            words(
                'The certificate\'s CN is "{given}", but "{asked}" was asked for.',
                given=given,
                asked=asked,
            ),
            _ASK_THALES,
        )
    if request.subject != own.subject:
        return [
            words("Mind: the request asked for {subject}.", subject=facts.in_words(request.subject))
        ]
    return []


def _check_dates(one: x509.Certificate, what: str, now: datetime) -> None:
    if one.not_valid_after_utc < now:
        raise KeyFileError(
            words("{what} expired on {day:%Y-%m-%d}.", what=what, day=one.not_valid_after_utc),
            _ASK_THALES,
        )
    if one.not_valid_before_utc > now:
        raise KeyFileError(
            words(
                "{what} is good only from {day:%Y-%m-%d %H:%M} UTC.",
                what=what,
                day=one.not_valid_before_utc,
            ),
            "Check this computer's date and time, or wait.",
        )


def _check_uses(own: x509.Certificate, name: str) -> None:
    basic = _extension(own, x509.BasicConstraints, name)
    if basic is not None and basic.ca:
        raise KeyFileError(
            words("The certificate in {file} is a CA's, not a client's.", file=name), _ASK_THALES
        )
    usage = _extension(own, x509.KeyUsage, name)
    if usage is not None and not usage.digital_signature:
        raise KeyFileError(
            words(
                "The certificate in {file} may not sign (key usage), so TLS cannot use it.",
                file=name,
            ),
            _ASK_THALES,
        )
    extended = _extension(own, x509.ExtendedKeyUsage, name)
    if extended is not None and _CLIENT_USES.isdisjoint(extended):
        raise KeyFileError(
            words("The certificate in {file} is not for clients (extended key usage).", file=name),
            _ASK_THALES,
        )


def _extension(
    one: x509.Certificate, kind: type[x509.extensions.ExtensionTypeVar], name: str
) -> x509.extensions.ExtensionTypeVar | None:
    try:
        return one.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None
    except ValueError:
        raise KeyFileError(
            words("The certificate in {file} is damaged.", file=name), _ASK_THALES
        ) from None


def _ordered(
    own: x509.Certificate, others: list[x509.Certificate], name: str
) -> list[x509.Certificate]:
    """Walk up from our certificate. The last one may be below the root: D1 has the root."""
    chain: list[x509.Certificate] = []
    rest = list(others)
    below = own
    while below.issuer != below.subject:
        above = next((one for one in rest if _issued(below, one)), None)
        if above is None:
            break
        rest.remove(above)
        chain.append(above)
        below = above
    if others and not chain:
        raise KeyFileError(
            words(
                "The chain does not fit: none of its certificates has issued the one in {file}.",
                file=name,
            ),
            _ASK_THALES,
        )
    return chain


def _issued(below: x509.Certificate, above: x509.Certificate) -> bool:
    try:
        below.verify_directly_issued_by(above)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _check_authority(one: x509.Certificate, now: datetime) -> None:
    what = words("The certificate of {subject} in the chain", subject=facts.in_words(one.subject))
    basic = _extension(one, x509.BasicConstraints, "the chain")
    if basic is None or not basic.ca:
        raise KeyFileError(words("{what} is not a CA's.", what=what), _ASK_THALES)
    _check_dates(one, what, now)
