"""Card data into a JWE that D1 alone can open (RFC 7516; docs/d1/d1-api.md, section 5).

The algorithms are fixed: there is nothing to choose, so nothing to choose wrongly. No private
key may enter here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from cryptography.hazmat.primitives.asymmetric import ec
from jwcrypto import jwe, jwk  # type: ignore[import-untyped]  # jwcrypto ships no types
from jwcrypto.common import base64url_decode  # type: ignore[import-untyped]  # the same

from branch_app.d1 import wire
from branch_app.d1.key_files import read_file
from branch_app.domain.errors import InvalidInput, KeyFileError
from branch_app.domain.ports import SealedOrder
from branch_app.domain.words import together, words

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.card import ExpiryOrder
    from branch_app.domain.order import CardOrder

LONGEST = 8192
"""Characters that ``encryptedData`` may have (docs/d1/d1-api.md, section 1.1)."""

_WHAT = words("card encryption key")
_COORDINATE = 32  # bytes of a P-256 coordinate (RFC 7518, 6.2.1.2)
_PRIVATE = frozenset({"d", "p", "q", "dp", "dq", "qi", "k", "oth"})


def load_recipient(path: Path) -> jwk.JWK:
    """Load D1's public key.

    Args:
        path: a JWK: EC, P-256, public, with its ``kid``.

    Returns:
        The key, made anew from these members alone.

    Raises:
        KeyFileError: the file cannot be read or holds anything else.
    """
    data = read_file(path, _WHAT)
    members: object = None
    try:
        members = msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        members = None
    if not isinstance(members, dict):
        raise _unusable(path, "It is not a JWK (JSON).")
    return _recipient(path, members)


def _recipient(path: Path, members: dict[str, Any]) -> jwk.JWK:
    if not _PRIVATE.isdisjoint(members):
        raise _unusable(path, "It holds a private key, which must never be on a counter.")
    if (members.get("kty"), members.get("crv")) != ("EC", "P-256"):
        raise _unusable(path, "It is not an EC key on P-256.")
    if members.get("use", "enc") != "enc":
        raise _unusable(path, "It is not meant for encryption.")
    kid = members.get("kid")
    if not (isinstance(kid, str) and kid and kid.isprintable() and len(kid) <= 256):  # noqa: PLR2004  # sane
        raise _unusable(path, "It has no key id (kid).")
    try:
        x, y = (base64url_decode(members[name]) for name in ("x", "y"))
        if len(x) != _COORDINATE or len(y) != _COORDINATE:
            raise ValueError  # noqa: TRY301  # joins the other ways in which a point is wrong
        numbers = ec.EllipticCurvePublicNumbers(
            int.from_bytes(x, "big"), int.from_bytes(y, "big"), ec.SECP256R1()
        )
        key = jwk.JWK.from_pyca(numbers.public_key())  # raises for a point off the curve
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unusable(path, "Its point is not on P-256.") from error
    key["kid"] = kid
    return key


def _unusable(path: Path, why: str) -> KeyFileError:
    return KeyFileError(
        together(words("The {what} {file} cannot be used.", what=_WHAT, file=path.name), why),
        "Ask bank IT for D1's public key as Thales gave it.",
        detail=str(path),
    )


class Sealer:
    """Seals orders for one recipient.

    Args:
        recipient: D1's public key, from ``load_recipient``.
        expiry_order: how D1 wants the expiry.
    """

    def __init__(self, recipient: jwk.JWK, expiry_order: ExpiryOrder) -> None:
        self._recipient = recipient
        self._expiry_order = expiry_order
        self._header = msgspec.json.encode(
            {"alg": "ECDH-ES", "enc": "A256GCM", "kid": recipient["kid"]}
        ).decode()

    def seal(self, order: CardOrder) -> SealedOrder:
        """Encrypt the card data and write the body of the order.

        Args:
            order: what to make.

        Returns:
            The sealed order.

        Raises:
            InvalidInput: the expiry has two readings, or the names are too long to send.
        """
        envelope = jwe.JWE(
            wire.card_data(order, self._expiry_order),
            protected=self._header,
            algs=["ECDH-ES", "A256GCM"],
        )
        envelope.add_recipient(self._recipient)
        encrypted = str(envelope.serialize(compact=True))
        if len(encrypted) > LONGEST:
            raise InvalidInput("The names are too long to send. Shorten them.")
        return SealedOrder(
            request_id=order.request_id,
            card_id=order.card_id,
            body=wire.card_request(order, encrypted),
        )
