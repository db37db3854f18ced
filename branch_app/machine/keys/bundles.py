"""PKCS#12 in and out: key and certificate in one file, under one passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import pkcs12

from branch_app.domain.errors import KeyFileError, plain
from branch_app.domain.words import words
from branch_app.machine.keys import certificate, facts, files, names
from branch_app.machine.keys.sealed import open_pem, open_pkcs12, pkcs12_cipher, sealed_pem, usable

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cryptography import x509

    from branch_app.domain.secret import Secret


def import_p12(
    file: Path, folder: Path, old: Secret[str], new: Secret[str], *, now: datetime | None = None
) -> list[str]:
    """Take key and certificate out of a PKCS#12 file into PEM files.

    Args:
        file: .p12 or .pfx.
        folder: made if missing; must hold no client key yet.
        old: passphrase of the PKCS#12 file.
        new: passphrase of the new key file.
        now: the time; None is this computer's.

    Returns:
        Lines to print.

    Raises:
        WrongPassphrase: ``old`` does not open the file.
        KeyFileError: the content cannot be used, or a key is there already.
    """
    key_file = folder / names.CLIENT_KEY
    files.refuse_existing(key_file)
    opened = open_pkcs12(file, old)
    key = usable(opened.key, file)
    own, others = _certificates(opened, file)
    if not facts.same_key(own.public_key(), key.public_key()):
        raise KeyFileError(
            words("Key and certificate in {file} do not belong together.", file=plain(file.name)),
            "Ask for a new file.",
        )
    checked = certificate.check(own, others, plain(file.name), now=now)
    files.make_folder(folder)
    lines = certificate.put(checked, folder)  # the key last: a second try finds no key in the way
    files.write_new(key_file, sealed_pem(key, new))
    return [*lines, words("Key, under its new passphrase: {file}", file=plain(str(key_file)))]


def export_p12(
    folder: Path, out: Path, old: Secret[str], new: Secret[str], *, now: datetime | None = None
) -> list[str]:
    """Put client key, certificate and chain into one PKCS#12 file.

    Args:
        folder: with ``client.key`` and ``client.pem``.
        out: the new file; must not be there yet.
        old: passphrase of the key file.
        new: passphrase of the PKCS#12 file.
        now: the time; None is this computer's.

    Returns:
        Lines to print.

    Raises:
        WrongPassphrase: ``old`` does not open the key.
        KeyFileError: the files cannot be used, or ``out`` is there already.
    """
    files.refuse_existing(out)
    key = open_pem(folder / names.CLIENT_KEY, old)
    own, *others = certificate.read_certificates(folder / names.CERTIFICATE)
    if not facts.same_key(own.public_key(), key.public_key()):
        raise KeyFileError(
            words(
                "{certificate} and {key} do not belong together.",
                certificate=names.CERTIFICATE,
                key=names.CLIENT_KEY,
            ),
            "Import the certificate of this key first.",
        )
    checked = certificate.check(own, others, names.CERTIFICATE, now=now)
    content = pkcs12.serialize_key_and_certificates(
        b"branch-counter", key, own, checked.chain or None, pkcs12_cipher(new)
    )
    files.write_new(out, content)
    return [
        words(
            "Key, certificate and {count} CA certificate(s): {file}",
            count=len(checked.chain),
            file=plain(str(out)),
        )
    ]


def _certificates(
    opened: pkcs12.PKCS12KeyAndCertificates, file: Path
) -> tuple[x509.Certificate, list[x509.Certificate]]:
    if opened.cert is None:
        raise KeyFileError(
            words("{file} holds no certificate for its key.", file=plain(file.name)),
            "Ask for a new file.",
        )
    return opened.cert.certificate, [one.certificate for one in opened.additional_certs]
