"""A bank as the sandbox's tests play it: well behaved, unless a test asks otherwise."""

from __future__ import annotations

import json
import ssl
import time
import uuid
from typing import TYPE_CHECKING, Any, Self

import httpx
from joserfc import jwe, jwt
from joserfc.jwk import ECKey

from branch_app.sandbox.envelope import passes_luhn

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.sandbox import Sandbox

ISSUER = "is_sandbox"
GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
TOKEN_PATH = "/authz/v1/oauth2/token"  # noqa: S105  # a path


def practice_pan(start: str = "40000012", length: int = 16) -> str:
    head = start + "1234567890"[: length - len(start) - 1]
    return next(head + digit for digit in "0123456789" if passes_luhn(head + digit))


def path_of(card_id: str, last: str, issuer: str = ISSUER) -> str:
    return f"/banking/v1/issuers/{issuer}/physicalCards/{card_id}/{last}"


def context_of(
    sandbox: Sandbox, pem: Path | None = None, key: Path | None = None
) -> ssl.SSLContext:
    """Return a client context with the bank's certificate, or with another one and its key."""
    box = sandbox.provisioned
    context = ssl.create_default_context(cafile=str(box.ca))
    context.verify_flags |= ssl.VERIFY_X509_STRICT  # the default since Python 3.13
    word = box.passphrases["client_certificate"] if pem is None else None
    context.load_cert_chain(pem or box.client_certificate, key or box.client_key, word)
    return context


class Bank:
    def __init__(self, sandbox: Sandbox, context: ssl.SSLContext | None = None) -> None:
        box = sandbox.provisioned
        self.sandbox = sandbox
        self.http = httpx.Client(
            base_url=sandbox.url, verify=context or context_of(sandbox), trust_env=False, timeout=10
        )
        self.signing = ECKey.import_key(
            box.signing_key.read_bytes(), password=box.passphrases["token_signing"]
        )
        self.d1_key = ECKey.import_key(json.loads(box.encryption_key.read_bytes()))
        self.bearer: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def claims(self, **changes: Any) -> dict[str, Any]:
        """Return good claims, changed; a change to None takes the claim away."""
        now = int(self.sandbox._clock())
        claims = {"iss": ISSUER, "sub": ISSUER, "exp": now + 900, "jti": uuid.uuid4().hex}
        return {name: value for name, value in (claims | changes).items() if value is not None}

    def assertion(self, **claims: Any) -> str:
        given = {"alg": "ES256", "kid": self.signing.thumbprint()}
        return jwt.encode(given, self.claims(**claims), self.signing)

    def ask_token(self, assertion: str | None = None, **changes: str) -> httpx.Response:
        form = {"grant_type": GRANT, "assertion": assertion or self.assertion()} | changes
        return self.http.post(TOKEN_PATH, data=form)

    def headers(self) -> dict[str, str]:
        if self.bearer is None:
            self.bearer = str(self.ask_token().json()["access_token"])
        return {"authorization": f"Bearer {self.bearer}"}

    def card(self, **changes: Any) -> dict[str, Any]:
        card = {
            "pan": practice_pan(),
            "exp": f"{time.gmtime().tm_year % 100 + 3}12",
            "name": "Anna B. Smith-Lee",
            "encodedName": "SMITH-LEE/ANNA B",
        }
        return {name: value for name, value in (card | changes).items() if value is not None}

    def seal(self, card: Any = None, key: ECKey | None = None, **header: Any) -> str:
        key = key or self.d1_key
        given = {"alg": "ECDH-ES", "enc": "A256GCM", "kid": key.thumbprint()} | header
        plaintext = json.dumps(self.card() if card is None else card)
        names = [str(given["alg"]), str(given["enc"]), "DEF"]
        return jwe.encrypt_compact(
            {name: value for name, value in given.items() if value is not None},
            plaintext,
            key,
            algorithms=names,
        )

    def body(self, **changes: Any) -> dict[str, Any]:
        body = {
            "distributionChannel": "INSTANT",
            "persoStation": "KIOSK-PS-101",
            "cardProductId": "DEBIT_CLASSIC",
            "issuerRequestId": uuid.uuid4().hex,
            "services": {"issuance": "CREATION"},
            "encryptedData": self.seal(),
            "paymentApplication": {
                "config": "VISA_DEBIT_01",
                "odaKeyIndex": "01",
                "derivationKeyIndex": "02",
            },
        }
        return {name: value for name, value in (body | changes).items() if value is not None}

    def order(self, card_id: str = "card-1", **changes: Any) -> httpx.Response:
        return self.order_raw(card_id, json=self.body(**changes))

    def order_raw(self, card_id: str = "card-1", **request: Any) -> httpx.Response:
        headers = self.headers() | request.pop("headers", {})
        path = path_of(card_id, "operations:production")
        return self.http.post(path, headers=headers, **request)

    def order_card(self, **card: Any) -> httpx.Response:
        return self.order(encryptedData=self.seal(self.card(**card)))

    def status(self, card_id: str = "card-1") -> httpx.Response:
        return self.http.get(path_of(card_id, "productionStatus"), headers=self.headers())

    def operations(self, card_id: str = "card-1") -> list[dict[str, Any]]:
        response = self.status(card_id)
        assert response.status_code == 200, response.text
        found: list[dict[str, Any]] = response.json()["operations"]
        return found

    def word(self, card_id: str = "card-1") -> str:
        """Return ``details.status`` of the card's only operation."""
        (operation,) = self.operations(card_id)
        return str(operation["details"]["status"])


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now
