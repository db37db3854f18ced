"""The token endpoint: checks assertions, issues access tokens and knows them again.

Source: ``docs/d1/d1-api.md`` section 4, RFC 7523. Access tokens are signed with a key that lives
as long as this object, so a restarted sandbox refuses the tokens of the one before.
"""

from __future__ import annotations

import threading
import uuid
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from branch_app.sandbox.refusal import Refusal, forbidden, unauthorized
from branch_app.sandbox.strict_json import read_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from joserfc.jwk import GuestProtocol

    from branch_app.sandbox.settings import SandboxSettings

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_ALGORITHM = "ES256"


class Authority:
    """D1's token endpoint, without HTTP.

    Args:
        settings: asked anew at each call, since they may change while the server runs.
        url: this server's URL, the only audience that an assertion may name.
        assertion_keys: the bank's public signing keys, each with its kid or else its thumbprint.
        clock: UTC seconds since the epoch.
    """

    def __init__(
        self,
        settings: Callable[[], SandboxSettings],
        url: str,
        assertion_keys: Iterable[ECKey],
        clock: Callable[[], float],
    ) -> None:
        self._settings = settings
        self._url = url
        self._assertion_keys = {key.kid or key.thumbprint(): key for key in assertion_keys}
        self._clock = clock
        self._own_key = ECKey.generate_key("P-256")
        self._lock = threading.Lock()
        self._live: set[str] = set()
        self._seen: set[str] = set()
        self.issued = 0

    def answer(
        self, content_type: str, raw: bytes, expires_in: int | None = None
    ) -> dict[str, Any]:
        """Exchange an assertion for an access token.

        Args:
            content_type: of the request body.
            raw: the request body.
            expires_in: seconds that the token shall live; None is the setting.

        Returns:
            The documented response object.

        Raises:
            Refusal: 400, for whatever is wrong with the request.
        """
        try:
            self._check_assertion(_assertion(_parameters(content_type, raw)))
        except (ValueError, TypeError, JoseError) as error:
            raise self._bad(str(error)) from None
        return self._issue(expires_in)

    def check_bearer(self, header: str | None, issuer_id: str) -> None:
        """Check the ``Authorization`` header of a call for this issuer.

        Raises:
            Refusal: 401 for a token that is missing or not valid, 403 for another issuer's.
        """
        scheme, _, token = (header or "").partition(" ")
        if scheme != "Bearer" or not token:
            raise unauthorized("no bearer token")
        try:
            claims = jwt.decode(token, self._own_key, algorithms=[_ALGORITHM]).claims
        except (ValueError, TypeError, JoseError):
            raise unauthorized("not an access token of this server") from None
        if claims["exp"] <= self._clock():
            raise unauthorized("the access token has expired")
        with self._lock:
            if claims["jti"] not in self._live:
                raise unauthorized("the access token was revoked")
        if claims["sub"] != issuer_id:
            raise forbidden("the access token is another issuer's")

    def revoke_all(self) -> None:
        """Refuse every token issued so far."""
        with self._lock:
            self._live.clear()

    def _bad(self, why: str) -> Refusal:
        bare = self._settings().grant_errors == "bare"
        return Refusal(400, None if bare else {"error": "invalid_grant"}, why)

    def _check_assertion(self, assertion: str) -> None:
        settings = self._settings()
        signed = jws.deserialize_compact(assertion, self._key_of, algorithms=[_ALGORITHM])
        header = signed.headers()
        if header.get("typ", None if settings.typ_required else "JWT") != "JWT":
            raise ValueError("typ is not JWT")
        claims = read_object(signed.payload or b"")
        for name in ("iss", "sub"):
            if claims.get(name) != settings.issuer_id:
                raise ValueError(f"{name} is not the issuer id")
        if claims.get("aud", None if settings.audience_required else self._url) != self._url:
            raise ValueError("aud is not this server")
        self._check_times(claims, settings)
        self._check_fresh(assertion, claims, settings)

    def _key_of(self, signed: GuestProtocol) -> ECKey:
        """Choose the key by its id, as D1 does."""
        kid = signed.headers().get("kid")
        if not isinstance(kid, str) or kid not in self._assertion_keys:
            raise ValueError("kid is missing or not known")
        return self._assertion_keys[kid]

    def _check_times(self, claims: dict[str, Any], settings: SandboxSettings) -> None:
        now, leeway = self._clock(), settings.leeway_seconds
        times = {name: claims[name] for name in ("exp", "iat", "nbf") if name in claims}
        if any(type(value) is not int for value in times.values()):
            raise TypeError("a time is not whole seconds")
        if "exp" not in times or (settings.iat_required and "iat" not in times):
            raise ValueError("exp or iat is missing")
        if times["exp"] <= now - leeway:
            raise ValueError("exp is past")
        if times["exp"] > now + settings.assertion_seconds + leeway:
            raise ValueError("exp is too far ahead")
        if max(times.get("iat", 0), times.get("nbf", 0)) > now + leeway:
            raise ValueError("iat or nbf lies in the future")

    def _check_fresh(
        self, assertion: str, claims: dict[str, Any], settings: SandboxSettings
    ) -> None:
        jti = claims.get("jti")
        if settings.jti_required and jti is None:
            raise ValueError("jti is missing")
        if jti is not None and (not isinstance(jti, str) or not jti):
            raise TypeError("jti is no string")
        # The signature alone could be written in another way; header and claims could not.
        marks = {f"jwt {assertion.rpartition('.')[0]}"} | ({f"jti {jti}"} if jti else set())
        with self._lock:
            if settings.assertion_replay == "refuse" and marks & self._seen:
                raise ValueError("the assertion was used before")
            self._seen |= marks

    def _issue(self, expires_in: int | None) -> dict[str, Any]:
        settings, now = self._settings(), self._clock()
        life = settings.access_token_seconds if expires_in is None else expires_in
        jti = uuid.uuid4().hex
        claims = {
            "iss": self._url,
            "sub": settings.issuer_id,
            "iat": int(now),
            "exp": now + life,
            "jti": jti,
            "scope": settings.scope,
        }
        token = jwt.encode({"alg": _ALGORITHM}, claims, self._own_key, algorithms=[_ALGORITHM])
        with self._lock:
            self._live.add(jti)
            self.issued += 1
        return {
            "access_token": token,
            "expires_in": life,
            "scope": settings.scope,
            "token_type": "Bearer",
        }


def _assertion(parameters: dict[str, Any]) -> str:
    """Return the assertion of a request for the one documented grant."""
    if parameters.get("grant_type") != GRANT_TYPE:
        raise ValueError("grant_type is not the JWT bearer grant")
    assertion = parameters.get("assertion")
    if not isinstance(assertion, str):
        raise TypeError("assertion is missing or no string")
    return assertion


def _parameters(content_type: str, raw: bytes) -> dict[str, Any]:
    """Read the two documented kinds of body (``docs/d1/d1-api.md`` section 4)."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        return read_object(raw)
    if kind != "application/x-www-form-urlencoded":
        raise ValueError("neither a form nor JSON")
    pairs = parse_qsl(
        raw.decode("ascii"), keep_blank_values=True, strict_parsing=True, max_num_fields=20
    )
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a parameter stands twice")  # RFC 6749 section 3.2
    return dict(pairs)
