"""The access token: the signed assertion that asks for it (RFC 7523).

Makes the assertion and the form; when to ask is decided in ``flow``. No access token is kept
here, and no HTTP library may enter.
"""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec
from jwcrypto import jwk, jws  # type: ignore[import-untyped]  # jwcrypto ships no types

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

PATH = "/authz/v1/oauth2/token"
"""Token endpoint (docs/d1/d1-api.md, section 4)."""

ASSERTION_SECONDS = 480
"""How long an assertion is good for. D1 takes at most 15 minutes by its own clock; with the
middle of that, a computer's clock may be 7 minutes fast or 8 minutes slow before D1 refuses."""

_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


class Assertions:
    """Signs ES256 assertions for one issuer (docs/d1/d1-api.md, section 4).

    Args:
        key: EC P-256 private key.
        kid: the id under which D1 knows it.
        issuer_id: ``iss`` and ``sub``.
        audience: ``aud``, or "" to send none.

    Attributes:
        kid: as given.
        issuer_id: as given.
        clock_off: seconds by which D1's clock was last seen ahead of this computer's.
    """

    def __init__(
        self, key: EllipticCurvePrivateKey, kid: str, issuer_id: str, audience: str
    ) -> None:
        self._key = jwk.JWK.from_pyca(key)
        self._audience = audience
        self.kid = kid
        self.issuer_id = issuer_id
        self.clock_off = 0.0

    def learn(self, server_time: datetime | None) -> None:
        """Take note of D1's clock, so that a wrong one here does not lock the counter out.

        Args:
            server_time: D1's ``Date`` header, just received, or None.
        """
        if server_time is not None:
            self.clock_off = server_time.timestamp() - time.time()

    def form(self) -> bytes:
        """Return a new token request, form-encoded. It is a credential: never log it."""
        return urlencode({"grant_type": _GRANT, "assertion": self._assertion()}).encode("ascii")

    def _assertion(self) -> str:
        now = int(time.time() + self.clock_off)
        claims: dict[str, str | int] = {
            "iss": self.issuer_id,
            "sub": self.issuer_id,
            "iat": now,
            "exp": now + ASSERTION_SECONDS,
            "jti": secrets.token_urlsafe(24),
        }
        if self._audience:
            claims["aud"] = self._audience
        header = {"alg": "ES256", "kid": self.kid, "typ": "JWT"}
        token = jws.JWS(msgspec.json.encode(claims))
        token.allowed_algs = ["ES256"]
        token.add_signature(self._key, protected=msgspec.json.encode(header).decode())
        return str(token.serialize(compact=True))
