"""What goes to Thales: the certificate request and the public signing key, and nothing secret.

Files are parsed and written anew, so that a wrong file cannot be printed by accident.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from branch_app.domain.errors import KeyFileError, plain
from branch_app.domain.words import words
from branch_app.machine.keys import files, names
from branch_app.machine.keys.facts import common_name, key_type
from branch_app.machine.keys.jwk import read_public_jwk

if TYPE_CHECKING:
    from pathlib import Path


def read_request(path: Path) -> x509.CertificateSigningRequest:
    """Read a certificate request and check its own signature.

    Raises:
        KeyFileError: it is no request, or was changed.
    """
    try:
        request = x509.load_pem_x509_csr(files.read(path))
        sound = request.is_signature_valid
    except ValueError:
        raise KeyFileError(
            words("{file} is not a certificate request (PEM).", file=plain(path.name)),
            "Make it again.",
        ) from None
    if not sound:
        raise KeyFileError(
            words("The signature of {file} is wrong.", file=plain(path.name)), "Make it again."
        )
    return request


def for_thales(folder: Path) -> list[str]:
    """Write down what to send.

    Args:
        folder: of the keys.

    Returns:
        Lines to print.

    Raises:
        KeyFileError: there is nothing to send, or a file is not what its name says.
    """
    request_file, jwk_file = folder / names.REQUEST, folder / names.SIGNING_JWK
    if not (request_file.is_file() or jwk_file.is_file()):
        raise KeyFileError(
            words(
                "{folder} holds neither {request} nor {key}.",
                folder=plain(str(folder)),
                request=names.REQUEST,
                key=names.SIGNING_JWK,
            ),
            "Make the keys first: keys make-client, keys make-signing.",
        )
    lines = ["Send this to your Thales Delivery Team. Nothing in it is secret."]
    lines += _request(request_file) if request_file.is_file() else [_missing(names.REQUEST)]
    lines += _signing(jwk_file) if jwk_file.is_file() else [_missing(names.SIGNING_JWK)]
    return lines


def _request(path: Path) -> list[str]:
    request = read_request(path)
    pem = request.public_bytes(Encoding.PEM).decode()
    cn = common_name(request.subject)
    return [
        "",
        f"1. Certificate request for mutual TLS ({key_type(request.public_key())}, CN {cn}):",
        *pem.splitlines(),
    ]


def _signing(path: Path) -> list[str]:
    public = read_public_jwk(path)
    return [
        "",
        "2. Public key for token requests (ES256):",
        f"kid: {plain(public.kid)}",
        *json.dumps(public.members(use="sig", alg="ES256"), indent=2).splitlines(),
        *public.pem().splitlines(),
    ]


def _missing(name: str) -> str:
    return f"({name} is not there yet.)"
