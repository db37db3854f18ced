from __future__ import annotations

import base64
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from joserfc import jwe
from joserfc.jwk import ECKey

from tests.sandbox.bank import Bank, Clock, practice_pan

if TYPE_CHECKING:
    from collections.abc import Callable

YEAR = time.gmtime().tm_year % 100


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def rewritten(compact: str, change: Callable[[dict[str, Any]], object]) -> str:
    """Change the protected header of a JWE (its tag then no longer fits)."""
    head, _, rest = compact.partition(".")
    header = json.loads(base64.urlsafe_b64decode(head + "=="))
    change(header)
    return b64(json.dumps(header).encode()) + "." + rest


def refuse(bank: Bank, compact: str, why: str) -> None:
    response = bank.order(encryptedData=compact)
    assert response.status_code == 400
    assert response.json() == {"errorCode": "FIELD_INVALID_VALUE"}
    assert why in bank.sandbox.refused[-1].why


def test_agreement_info_is_honoured(bank: Bank) -> None:
    compact = bank.seal(apu=b64(b"Alice"), apv=b64(b"Bob"))
    assert bank.order(encryptedData=compact).status_code == 202


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ({"enc": "A128GCM"}, "not ECDH-ES with A256GCM"),
        ({"alg": "ECDH-ES+A256KW"}, "five parts"),
        ({"kid": None}, "alg, enc, kid and epk"),
        ({"kid": "other"}, "kid is not known"),
        ({"kid": 7}, "kid is not known"),
        ({"zip": "DEF"}, "alg, enc, kid and epk"),
        ({"typ": "JOSE"}, "alg, enc, kid and epk"),
        ({"cty": "json"}, "alg, enc, kid and epk"),
    ],
)
def test_each_header_is_checked(bank: Bank, header: dict[str, Any], why: str) -> None:
    if header == {"kid": 7}:
        refuse(bank, rewritten(bank.seal(), lambda head: head.update(header)), why)
    else:
        refuse(bank, bank.seal(**header), why)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda head: head.update(alg="dir"), "not ECDH-ES"),
        (lambda head: head.update(crit=["exp"]), "alg, enc, kid and epk"),
        (lambda head: head.pop("epk"), "alg, enc, kid and epk"),
        (lambda head: head.update(epk="x"), "epk"),
        (lambda head: head["epk"].update(d="A" * 43), "epk"),
        (lambda head: head["epk"].update(crv="P-384"), "epk"),
        (lambda head: head["epk"].update(x="A" * 43), "does not open"),
        (lambda head: head.update(apu="QQ"), "does not open"),
    ],
)
def test_each_header_is_protected(
    bank: Bank, change: Callable[[dict[str, Any]], object], why: str
) -> None:
    refuse(bank, rewritten(bank.seal(), change), why)


def test_only_d1s_own_key_opens(bank: Bank) -> None:
    stranger = ECKey.generate_key("P-256")
    refuse(bank, bank.seal(key=stranger), "kid is not known")
    refuse(bank, bank.seal(key=stranger, kid=bank.d1_key.thumbprint()), "does not open")


def test_shapes_that_are_no_such_jwe(bank: Bank) -> None:
    good = bank.seal().split(".")
    for place, part in ((1, "QUFB"), (2, good[2][:-2]), (3, ""), (4, good[4][:-2]), (4, "A" * 22)):
        bad = [*good]
        bad[place] = part
        assert bank.order(encryptedData=".".join(bad)).status_code == 400
    for text in (".".join(good[:4]), ".".join(good) + ".x", ".".join(good) + "\n", "x", "{}"):
        assert bank.order(encryptedData=text).status_code == 400


@pytest.mark.parametrize("plaintext", [b"[]", b"{", b'"x"', b'{"pan":"1","pan":"2"}'])
def test_the_inside_is_one_object(bank: Bank, plaintext: bytes) -> None:
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "kid": bank.d1_key.thumbprint()}
    refuse(bank, jwe.encrypt_compact(header, plaintext, bank.d1_key), "JSON")


def test_an_ephemeral_key_serves_one_jwe(bank: Bank, open_bank: Callable[..., Bank]) -> None:
    header, agreed = {"alg": "ECDH-ES", "enc": "A256GCM"}, ECKey.generate_key("P-256")

    def with_key() -> str:
        sealed = jwe.CompactEncryption(
            header | {"kid": bank.d1_key.thumbprint()}, json.dumps(bank.card()).encode()
        )
        recipient: jwe.Recipient[Any] = jwe.Recipient(sealed)
        recipient.recipient_key, recipient.ephemeral_key = bank.d1_key, agreed
        sealed.recipient = recipient
        from joserfc._rfc7516.compact import represent_compact  # noqa: PLC0415  # no public way
        from joserfc._rfc7516.message import perform_encrypt  # noqa: PLC0415  # to choose the key

        perform_encrypt(sealed, jwe.default_registry)
        return represent_compact(sealed).decode()

    first, second = with_key(), with_key()
    assert bank.order(encryptedData=first).status_code == 202
    assert bank.order(encryptedData=first).status_code == 202
    refuse(bank, second, "used before")
    loose = open_bank(epk_reuse="accept")
    assert loose.order(encryptedData=first).status_code == 202
    assert loose.order(encryptedData=second).status_code == 202


@pytest.mark.parametrize(
    ("card", "field"),
    [
        ({"pan": None}, "pan"),
        ({"pan": 4000001212345678}, "pan"),
        ({"pan": "123456789"}, "pan"),
        ({"pan": "1" * 20}, "pan"),
        ({"pan": "4000 0012 1234 5678"}, "pan"),
        ({"pan": "٤" * 16}, "pan"),
        ({"exp": None}, "exp"),
        ({"exp": "12/29"}, "exp"),
        ({"exp": 2912}, "exp"),
        ({"name": None}, "name"),
        ({"name": "x" * 27}, "name"),
        ({"name": "Zoë"}, "name"),
        ({"name": "O'Brien"}, "name"),
        ({"name": "Anna\n"}, "name"),
        ({"secondName": "1"}, "secondName"),
        ({"encodedName": "/"}, "encodedName"),
        ({"encodedName": "SMITH ANNA"}, "encodedName"),
        ({"encodedName": "SMITH/ANNA/B"}, "encodedName"),
        ({"encodedName": "SMITH/AN^NA"}, "encodedName"),
        ({"encodedName": "%SMITH/ANNA"}, "encodedName"),
        ({"encodedName": "SMITH/ANNA?"}, "encodedName"),
        ({"encodedName": "Smith/Anna"}, "encodedName"),
        ({"encodedName": "SMITH/" + "A" * 21}, "encodedName"),
        ({"cvv2": "12"}, "cvv2"),
        ({"panSequenceNumber": "1"}, "panSequenceNumber"),
        ({"pin": "1234"}, "unknown"),
    ],
)
def test_each_card_format_is_checked(bank: Bank, card: dict[str, Any], field: str) -> None:
    response = bank.order_card(**card)
    assert response.status_code == 400
    told = {"errorCode": "FIELD_INVALID_FORMAT", "error": f"encryptedData.{field}"}
    assert response.json() == told


@pytest.mark.parametrize(
    ("card", "why"),
    [
        ({"pan": str(int(practice_pan()) ^ 1)}, "check digit"),
        ({"pan": practice_pan("51000000")}, "not a practice number"),
        ({"pan": practice_pan("40000034")}, "not a number of this product"),
        ({"pan": practice_pan(length=18)}, "product's length"),
        ({"exp": f"{YEAR + 3}13"}, "no month"),
        ({"exp": f"{YEAR + 3}00"}, "no month"),
        ({"exp": f"12{YEAR + 3}"}, "no month"),
        ({"exp": f"{YEAR - 1}12"}, "past"),
        ({"exp": f"{YEAR + 21}01"}, "too far"),
        ({"name": "  "}, "blank"),
    ],
)
def test_each_card_value_is_checked(bank: Bank, card: dict[str, Any], why: str) -> None:
    refuse(bank, bank.seal(bank.card(**card)), why)


def test_a_card_is_good_through_its_month(bank: Bank, clock: Clock) -> None:
    today = time.gmtime(clock.now)
    assert bank.order_card(exp=time.strftime("%y%m", today)).status_code == 202


@pytest.mark.parametrize("name", ["A/", "/A", "O'NEIL/J.MR", "SMITH/" + "A" * 20])
def test_good_encoded_names(bank: Bank, name: str) -> None:
    assert bank.order_card(encodedName=name).status_code == 202


def test_settings_of_card_data(open_bank: Callable[..., Bank]) -> None:
    loose = open_bank(
        expiry_order="MMYY",
        name_required=False,
        encoded_name_alphabet="any",
        unknown_card_data="ignore",
        practice_bins=("51",),
    )
    card = {"exp": f"12{YEAR + 3}", "name": None, "encodedName": "Smith/Anna", "pin": "1"}
    assert loose.order_card(**card).status_code == 202
    assert loose.order_card(**card, pan=practice_pan("51000000")).status_code == 202
    assert loose.order_card(exp=f"{YEAR + 3}12").status_code == 400
    strict = open_bank(encoded_name_required=True)
    assert strict.order_card(encodedName=None).status_code == 400
    assert strict.order_card().status_code == 202


def test_no_refusal_tells_card_data(bank: Bank) -> None:
    card = bank.card(pan=practice_pan("51000000"), extra="Secret Word")
    bank.order(encryptedData=bank.seal(card))
    bank.order_card(pan=card["pan"])
    told = repr(bank.sandbox.refused) + repr(bank.sandbox.orders)
    assert len(bank.sandbox.refused) == 2
    assert card["pan"] not in told
    assert "Secret Word" not in told
