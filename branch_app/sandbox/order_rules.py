"""The clear body of a production order, held against the documented fields.

Source: ``docs/d1/d1-api.md`` section 1 and 3.4. Formats come first and name the field; values come
after them. What is inside ``encryptedData`` is ``envelope``'s affair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from branch_app.sandbox.refusal import Refusal, bad_format, bad_value
from branch_app.sandbox.strict_json import (
    Field,
    first_misfit,
    flag,
    mapping,
    read_object,
    text,
    text_or_whole,
    texts,
)

if TYPE_CHECKING:
    from branch_app.sandbox.settings import Product, SandboxSettings

_ID_48 = text(r"[A-Za-z0-9_-]{1,48}")
_ID_64 = text(r"[A-Za-z0-9_-]{1,64}")
CARD_ID = _ID_48
CORRELATION_ID = _ID_64

_SERVICES = {
    "issuance": Field(text(), required=True),
    "priority": Field(text()),
    "delivery": Field(text()),
    "cardCarrier": Field(text()),
    "packaging": Field(text()),
    "pinMailer": Field(flag),
    "alphaCard": Field(flag),
}
_DEFAULT_SERVICES = {
    "delivery": "NO_SHIPMENT",
    "cardCarrier": "NO_CARRIER",
    "packaging": "NO_PACK",
    "pinMailer": False,
    "alphaCard": False,
}
_PAYMENT_APPLICATION = {
    "config": Field(text(), required=True),
    "odaKeyIndex": Field(text_or_whole, required=True),
    "derivationKeyIndex": Field(text_or_whole, required=True),
    "cvKeyIndex": Field(text_or_whole),
    "pvKeyIndex": Field(text_or_whole),
}
_INNER = {
    "services": _SERVICES,
    "paymentApplication": _PAYMENT_APPLICATION,
    "cardDesign": {
        "cardImage": Field(text()),
        "images": Field(texts),
        "customLines": Field(texts),
        "memberId": Field(text()),
    },
    "trackData": {name: Field(text()) for name in ("track1", "track2", "track3")},
}
_ISSUANCE = ("CREATION", "RENEWAL", "REPLACEMENT")


def read_order(content_type: str, raw: bytes, settings: SandboxSettings) -> dict[str, Any]:
    """Read an order body and check the format of every field in the clear.

    Raises:
        Refusal: 400 FIELD_INVALID_FORMAT with the first field found in error.
    """
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise bad_format("content-type", "not application/json")
    try:
        body = read_object(raw)
    except (ValueError, TypeError) as error:
        raise bad_format("body", str(error)) from None
    extra = settings.unknown_fields == "ignore"
    wrong = first_misfit(body, _outer(settings), extra=extra)
    if wrong is not None:
        raise bad_format(wrong)
    for name, fields in _INNER.items():
        wrong = first_misfit(body.get(name, {}), fields, extra=extra) if name in body else None
        if wrong is not None:
            raise bad_format(f"{name}.{wrong}")
    return body


def _outer(settings: SandboxSettings) -> dict[str, Field]:
    def encrypted(value: Any) -> bool:
        return isinstance(value, str) and 0 < len(value) <= settings.encrypted_data_max

    fields = {
        "distributionChannel": Field(text(), required=True),
        "persoStation": Field(text(), required=True),
        "services": Field(mapping, required=True),
        "encryptedData": Field(encrypted, required=True),
        "paymentApplication": Field(mapping, required=True),
        "cardProductId": Field(_ID_48, required=settings.card_product_id_required),
        "consumerId": Field(_ID_64, required=settings.consumer_id_required),
        "issuerRequestId": Field(_ID_64, required=settings.issuer_request_id_required),
        "cardDesign": Field(mapping),
        "trackData": Field(mapping),
    }
    if settings.card_design == "refuse":
        del fields["cardDesign"]
    if settings.track_data == "refuse":
        del fields["trackData"]
    return fields


def check_order_values(body: dict[str, Any], settings: SandboxSettings) -> None:
    """Check the values that the API itself knows: channel and services.

    Raises:
        Refusal: 400 FIELD_INVALID_VALUE.
    """
    services = body["services"]
    if body["distributionChannel"] != "INSTANT":
        raise _value("distributionChannel", "only INSTANT is practised here", settings)
    if services["issuance"] not in _ISSUANCE:
        raise _value("services.issuance", "not a documented reason", settings)
    if settings.optional_services == "any":
        return
    for name, value in services.items():
        if name in _SERVICES and name != "issuance" and _DEFAULT_SERVICES.get(name) != value:
            raise _value(f"services.{name}", "not the default", settings)


def check_onboarding(body: dict[str, Any], settings: SandboxSettings) -> Product | None:
    """Check the values that were agreed at onboarding: station, product, payment application.

    Returns:
        The ordered product, None if the order names none.

    Raises:
        Refusal: 400 FIELD_INVALID_VALUE.
    """
    if body["persoStation"] not in {one.id for one in settings.stations}:
        raise _value("persoStation", "no such station", settings)
    if "cardProductId" not in body:
        return None
    product = settings.product(body["cardProductId"])
    if product is None:
        raise _value("cardProductId", "no such product", settings)
    agreed = {
        "config": product.config,
        "odaKeyIndex": product.oda_key_index,
        "derivationKeyIndex": product.derivation_key_index,
    }
    for name, value in body["paymentApplication"].items():
        if name in _PAYMENT_APPLICATION and agreed.get(name) != value:
            raise _value(f"paymentApplication.{name}", "not as agreed for the product", settings)
    return product


def _value(field: str, why: str, settings: SandboxSettings) -> Refusal:
    return bad_value(field, why, named=settings.name_field_of_value)
