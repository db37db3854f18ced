"""The assertion, checked with another library than the one that made it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

from cryptography.hazmat.primitives.asymmetric import ec
from joserfc import jwt
from joserfc.jwk import ECKey

from branch_app.d1.oauth import ASSERTION_SECONDS, Assertions

KEY = ec.generate_private_key(ec.SECP256R1())


def read(assertions: Assertions) -> tuple[dict[str, Any], dict[str, Any]]:
    form = parse_qs(assertions.form().decode(), strict_parsing=True)
    assert form.pop("grant_type") == ["urn:ietf:params:oauth:grant-type:jwt-bearer"]
    (assertion,) = form.pop("assertion")
    assert not form
    token = jwt.decode(assertion, ECKey.import_key(KEY), algorithms=["ES256"])
    return token.header, token.claims


def test_the_assertion_is_as_documented() -> None:
    assertions = Assertions(KEY, "kid-1", "is_mybank1", "https://d1.test")
    header, claims = read(assertions)
    assert header == {"alg": "ES256", "kid": "kid-1", "typ": "JWT"}
    assert claims["iss"] == claims["sub"] == "is_mybank1"
    assert claims["aud"] == "https://d1.test"
    assert claims["exp"] - claims["iat"] == ASSERTION_SECONDS <= 900
    assert abs(claims["iat"] - time.time()) < 5
    assert claims["jti"] != read(assertions)[1]["jti"]


def test_no_audience_is_sent_when_none_is_set() -> None:
    assert "aud" not in read(Assertions(KEY, "kid-1", "is_mybank1", ""))[1]


def test_d1_s_clock_is_followed_once_it_is_known() -> None:
    assertions = Assertions(KEY, "kid-1", "is_mybank1", "")
    assertions.learn(None)
    assert assertions.clock_off == 0
    assertions.learn(datetime.now(UTC) + timedelta(hours=1))
    assert abs(read(assertions)[1]["iat"] - time.time() - 3600) < 5


def test_nothing_secret_in_repr() -> None:
    assertions = Assertions(KEY, "kid-1", "is_mybank1", "")
    number = KEY.private_numbers().private_value
    for shown in (repr(assertions), repr(assertions._key), str(assertions._key)):
        assert str(number) not in shown
        assert str(ECKey.import_key(KEY).as_dict(private=True)["d"]) not in shown
