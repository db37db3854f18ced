"""Card data into a compact JWE, ECDH-ES and A256GCM (RFC 7516, 7518), on ``cryptography``."""

import os
from base64 import urlsafe_b64encode
from json import dumps

from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    SECP256R1,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash

CARD = {"pan": "4000001200004414", "exp": "3112", "name": "MARIA DE LA CRUZ",
        "encodedName": "DE LA CRUZ/MARIA"}  # fmt: skip


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def seal(card: dict[str, str], kid: str, recipient: EllipticCurvePublicKey) -> str:
    """Encrypt."""
    key = generate_private_key(SECP256R1())
    point = key.public_key().public_numbers()
    epk = {"kty": "EC", "crv": "P-256", "x": _text(point.x.to_bytes(32, "big")),
           "y": _text(point.y.to_bytes(32, "big"))}  # fmt: skip
    header = _text(dumps({"alg": "ECDH-ES", "enc": "A256GCM", "kid": kid, "epk": epk}).encode())
    info = b"\0\0\0\x07A256GCM" + b"\0\0\0\0" * 2 + (256).to_bytes(4, "big")
    secret = ConcatKDFHash(SHA256(), 32, info).derive(key.exchange(ECDH(), recipient))
    nonce = os.urandom(12)
    sealed = AESGCM(secret).encrypt(nonce, dumps(card).encode(), header.encode())
    return ".".join((header, "", _text(nonce), _text(sealed[:-16]), _text(sealed[-16:])))


def body(request_id: str, encrypted: str) -> bytes:
    """Write the body of an order."""
    return dumps(
        {
            "distributionChannel": "INSTANT", "persoStation": "KIOSK-PS-101",
            "cardProductId": "DEBIT_CLASSIC", "consumerId": "C-0048213",
            "issuerRequestId": request_id, "services": {"issuance": "CREATION"},
            "encryptedData": encrypted,
            "paymentApplication": {"config": "VISA_DEBIT_01", "odaKeyIndex": "01",
                                   "derivationKeyIndex": "02"},
        }
    ).encode()  # fmt: skip
