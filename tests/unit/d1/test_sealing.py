"""Card data sealed by one library and opened by another."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from joserfc import jwe
from joserfc.jwk import ECKey

from branch_app.d1.sealing import LONGEST, Sealer, load_recipient
from branch_app.domain.card import ExpiryOrder
from branch_app.domain.errors import InvalidInput, KeyFileError

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.order import CardOrder

DOCUMENTED = {
    "kty": "EC",
    "kid": "ASDsL-Jx2XOkRnFtqW-QblWY-mDnQW2LgapadFx75tA",
    "crv": "P-256",
    "x": "UbInEqNbZZZ9SJptBwKTKO6qslSyuWvMkVK44Bx_d8U",
    "y": "PUxeHMNVL0VRxOYJrkHcpe6sap7IG-Are0QborZDngI",
}
"""docs/d1/d1-api.md, section 5."""


def written(folder: Path, jwk: object) -> Path:
    path = folder / "d1.jwk"
    path.write_text(json.dumps(jwk))
    return path


def test_the_documented_key_is_taken_and_its_kid_is_its_thumbprint(tmp_path: Path) -> None:
    key = load_recipient(written(tmp_path, DOCUMENTED))
    assert key["kid"] == key.thumbprint() == DOCUMENTED["kid"]
    assert json.loads(key.export_public()) == DOCUMENTED


def test_the_other_side_reads_the_same_fields(tmp_path: Path, order: CardOrder) -> None:
    theirs = ECKey.generate_key("P-256")
    path = written(
        tmp_path, {**theirs.as_dict(private=False), "kid": "their-kid", "alg": "ECDH-ES"}
    )
    order = replace(order, second_name="BAKERY AND MILL")
    sealed = Sealer(load_recipient(path), ExpiryOrder.MMYY).seal(order)
    assert (sealed.request_id, sealed.card_id) == ("R-1", "C-1")
    compact = json.loads(sealed.body)["encryptedData"]
    assert compact.split(".")[1] == ""
    opened = jwe.decrypt_compact(compact, theirs, algorithms=["ECDH-ES", "A256GCM"])
    assert set(opened.protected) == {"alg", "enc", "kid", "epk"}
    assert opened.protected["kid"] == "their-kid"
    assert set(opened.protected["epk"]) == {"kty", "crv", "x", "y"}
    assert opened.plaintext is not None
    assert json.loads(opened.plaintext) == {
        "pan": "4000001234567899",
        "exp": "0631",
        "name": "ANNA LENA BERG",
        "secondName": "BAKERY AND MILL",
        "encodedName": "BERG/ANNA LENA",
    }
    assert b"4000001234567899" not in sealed.body


def test_two_seals_of_one_order_share_nothing(tmp_path: Path, order: CardOrder) -> None:
    sealer = Sealer(load_recipient(written(tmp_path, DOCUMENTED)), ExpiryOrder.YYMM)
    one, two = (json.loads(sealer.seal(order).body)["encryptedData"].split(".") for _ in "12")
    assert all(a != b for a, b in zip(one, two, strict=True) if a)


def test_a_seal_that_d1_would_not_take_is_refused(tmp_path: Path, order: CardOrder) -> None:
    sealer = Sealer(load_recipient(written(tmp_path, DOCUMENTED)), ExpiryOrder.YYMM)
    with pytest.raises(InvalidInput, match="too long") as caught:
        sealer.seal(replace(order, name="A" * LONGEST))
    assert "AAAA" not in caught.value.sentence()


@pytest.mark.parametrize(
    "changes",
    [
        {"kid": None}, {"kid": ""}, {"kid": 7}, {"kty": "RSA"}, {"kty": "oct", "k": "AAAA"},
        {"crv": "P-384"}, {"use": "sig"}, {"d": "AAAA"}, {"x": None}, {"y": 7},
        {"x": "AAAA"}, {"x": DOCUMENTED["y"], "y": DOCUMENTED["x"]}, {"y": "!" * 43},
    ],
)  # fmt: skip
def test_any_other_key_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    jwk = {name: value for name, value in (DOCUMENTED | changes).items() if value is not None}
    with pytest.raises(KeyFileError, match=r"d1\.jwk"):
        load_recipient(written(tmp_path, jwk))


def test_a_key_of_another_curve_and_a_key_set_are_refused(tmp_path: Path) -> None:
    other = ECKey.import_key(ec.generate_private_key(ec.SECP384R1())).as_dict(private=False)
    for content in ({**other, "kid": "k"}, {"keys": [DOCUMENTED]}, [DOCUMENTED], "x"):
        with pytest.raises(KeyFileError):
            load_recipient(written(tmp_path, content))
    path = tmp_path / "deep.jwk"
    path.write_bytes(b"[" * 200_000)
    with pytest.raises(KeyFileError, match="JSON"):
        load_recipient(path)
    with pytest.raises(KeyFileError, match="not there"):
        load_recipient(tmp_path / "none.jwk")
