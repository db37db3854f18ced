from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING, Any

import pytest
from joserfc import jws, jwt
from joserfc.jwk import ECKey, OctKey

from tests.sandbox.bank import GRANT, TOKEN_PATH, Bank, Clock

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_form_gets_a_token(bank: Bank) -> None:
    response = bank.ask_token()
    assert response.status_code == 200
    told = response.json()
    assert told["expires_in"] == 900
    assert told["token_type"] == "Bearer"  # noqa: S105  # no password
    assert told["scope"] == "d1-api:account:full d1-api:consumer:read"
    assert bank.sandbox.tokens_issued == 1


def test_json_gets_a_token(bank: Bank) -> None:
    body = {"grant_type": GRANT, "assertion": bank.assertion()}
    assert bank.http.post(TOKEN_PATH, json=body).status_code == 200


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "SELF"},
        {"aud": None, "jti": None},
        {"iat": int(time.time()) - 5, "nbf": int(time.time()) - 5},
    ],
)
def test_optional_claims_are_taken(bank: Bank, claims: dict[str, Any]) -> None:
    if claims.get("aud"):
        claims = {"aud": bank.sandbox.url}
    assert bank.ask_token(bank.assertion(**claims)).status_code == 200


@pytest.mark.parametrize(
    ("claims", "why"),
    [
        ({"iss": None}, "iss"),
        ({"iss": "is_another"}, "iss"),
        ({"sub": None}, "sub"),
        ({"sub": "is_another"}, "sub"),
        ({"exp": None}, "exp or iat is missing"),
        ({"exp": "soon"}, "whole seconds"),
        ({"exp": time.time() + 100.5}, "whole seconds"),
        ({"exp": True}, "whole seconds"),
        ({"exp": int(time.time()) - 1}, "exp is past"),
        ({"exp": int(time.time()) + 3600}, "too far ahead"),
        ({"aud": "https://api.d1.thalescloud.io"}, "aud"),
        ({"aud": ["https://127.0.0.1"]}, "aud"),
        ({"iat": int(time.time()) + 36000}, "future"),
        ({"nbf": int(time.time()) + 36000}, "future"),
        ({"iat": 1.5}, "whole seconds"),
        ({"jti": 7}, "jti"),
    ],
)
def test_each_claim_is_checked(bank: Bank, claims: dict[str, Any], why: str) -> None:
    response = bank.ask_token(bank.assertion(**claims))
    assert (response.status_code, response.content) == (400, b"")
    assert why in bank.sandbox.refused[-1].why


@pytest.mark.parametrize("header", [{"kid": None}, {"kid": "other"}, {"typ": "JOSE"}])
def test_each_header_is_checked(bank: Bank, header: dict[str, Any]) -> None:
    claims = bank.claims()
    given = {"alg": "ES256", "kid": bank.signing.thumbprint(), "typ": "JWT"} | header
    given = {name: value for name, value in given.items() if value is not None}
    token = jwt.encode(given, claims, bank.signing, default_type=None)
    assert bank.ask_token(token).status_code == 400


def test_only_the_banks_own_key_and_es256_count(bank: Bank) -> None:
    kid = bank.signing.thumbprint()
    claims = bank.claims()
    stranger = jwt.encode({"alg": "ES256", "kid": kid}, claims, ECKey.generate_key("P-256"))
    shared = OctKey.import_key(bank.d1_key.thumbprint())
    mac = jws.serialize_compact({"alg": "HS256", "kid": kid}, b"{}", shared)
    head, _, rest = bank.assertion().partition(".")
    none = base64.urlsafe_b64encode(b'{"alg":"none"}').rstrip(b"=").decode()
    unsigned = f"{none}.{rest.partition('.')[0]}."
    for bad in (stranger, mac, unsigned, f"{head}.{rest[:-4]}AAAA", "a.b", "x", "a.b.c"):
        assert bank.ask_token(bad).status_code == 400


def test_claims_must_be_one_plain_object(bank: Bank) -> None:
    header = {"alg": "ES256", "kid": bank.signing.thumbprint()}
    for payload in (b"[]", b"{", b'{"iss":"a","iss":"b"}', b"\xff"):
        token = jws.serialize_compact(header, payload, bank.signing)
        assert bank.ask_token(token).status_code == 400


def test_an_assertion_counts_once(bank: Bank) -> None:
    used = bank.assertion()
    assert bank.ask_token(used).status_code == 200
    assert bank.ask_token(used).status_code == 400
    again = bank.assertion(jti=bank.claims()["jti"])
    assert bank.ask_token(again).status_code == 200


def test_a_jti_counts_once(bank: Bank) -> None:
    assert bank.ask_token(bank.assertion(jti="one")).status_code == 200
    assert bank.ask_token(bank.assertion(jti="one", exp=int(time.time()) + 10)).status_code == 400


@pytest.mark.parametrize(
    "request_of",
    [
        lambda a: {"data": {"grant_type": "client_credentials", "assertion": a}},
        lambda a: {"data": {"assertion": a}},
        lambda _: {"data": {"grant_type": GRANT}},
        lambda a: {"json": {"grant_type": GRANT, "assertion": [a]}},
        lambda _: {"json": [1]},
        lambda _: {"content": b"{", "headers": {"content-type": "application/json"}},
        lambda a: {"content": f"grant_type={GRANT}&assertion={a}&assertion={a}"},
        lambda a: {
            "content": f"grant_type={GRANT}&assertion={a}&assertion={a}",
            "headers": {"content-type": "application/x-www-form-urlencoded"},
        },
        lambda _: {"content": b"\xff", "headers": {"content-type": "text/plain"}},
    ],
)
def test_bad_bodies_are_refused(bank: Bank, request_of: Callable[[str], dict[str, Any]]) -> None:
    response = bank.http.post(TOKEN_PATH, **request_of(bank.assertion()))
    assert (response.status_code, response.content) == (400, b"")


def test_rfc6749_bodies_by_setting(open_bank: Callable[..., Bank]) -> None:
    response = open_bank(grant_errors="rfc6749").ask_token("nonsense")
    assert response.json() == {"error": "invalid_grant"}


@pytest.mark.parametrize("rule", ["audience_required", "iat_required", "jti_required"])
def test_optional_claims_required_by_setting(open_bank: Callable[..., Bank], rule: str) -> None:
    bank = open_bank(**{rule: True})
    assert bank.ask_token(bank.assertion(jti=None)).status_code == 400
    full = {"aud": bank.sandbox.url, "iat": int(time.time()) - 1, "jti": "one"}
    assert bank.ask_token(bank.assertion(**full)).status_code == 200


def test_typ_required_and_leeway_by_setting(open_bank: Callable[..., Bank]) -> None:
    bank = open_bank(typ_required=True, leeway_seconds=60, assertion_replay="accept")
    late = bank.assertion(exp=int(time.time()) - 30)
    assert bank.ask_token(late).status_code == 200
    assert bank.ask_token(late).status_code == 200
    bare = {"alg": "ES256", "kid": bank.signing.thumbprint()}
    token = jwt.encode(bare, bank.claims(), bank.signing, default_type=None)
    assert bank.ask_token(token).status_code == 400


@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer x", "Basic eA==", "bearer x", "Bearer a.b.c"]
)
def test_without_a_good_token_only_error_is_told(bank: Bank, authorization: str | None) -> None:
    headers = {} if authorization is None else {"authorization": authorization}
    path = f"/banking/v1/issuers/is_sandbox/physicalCards/c/{'productionStatus'}"
    response = bank.http.get(path, headers=headers)
    assert response.status_code == 401
    assert list(response.json()) == ["error"]


def test_a_token_ends_when_its_time_is_over(bank: Bank, clock: Clock) -> None:
    assert bank.status().status_code == 404
    clock.now += 899
    assert bank.status().status_code == 404
    clock.now += 1
    assert bank.status().status_code == 401


def test_tokens_can_be_revoked(bank: Bank) -> None:
    assert bank.status().status_code == 404
    bank.sandbox.revoke_tokens()
    assert bank.status().status_code == 401
    bank.bearer = None
    assert bank.status().status_code == 404


def test_another_sandboxs_token_is_refused(open_bank: Callable[..., Bank]) -> None:
    first, second = open_bank(), open_bank()
    second.bearer = first.headers()["authorization"].removeprefix("Bearer ")
    assert second.status().status_code == 401
