"""The D1 client against the sandbox, over real mutual TLS: two libraries, no shared code.

Each fault has its error, and the sandbox says how many cards came of it.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from branch_app.d1 import D1, open_d1
from branch_app.domain import card
from branch_app.domain.errors import (
    Busy,
    CardMade,
    Conflict,
    IssuingError,
    NotAuthorized,
    NotReached,
    Refused,
    Unanswered,
    WrongPassphrase,
)
from branch_app.domain.order import CardOrder
from branch_app.domain.profile import CLIENT_CERTIFICATE, TOKEN_SIGNING, Profile
from branch_app.domain.secret import Secret
from branch_app.sandbox import Fault, Provisioned, Sandbox, SandboxSettings, provision
from branch_app.sandbox.certificates import new_authority, new_client
from branch_app.sandbox.folder import authority, server_side

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

PAN = "4000001234567899"
PRODUCT = card.Product(
    "DEBIT_CLASSIC",
    "Debit Classic",
    ("40000012",),
    16,
    26,
    card.PaymentApplication("VISA_DEBIT_01", "01", "02"),
)


def new_order(card_id: str = "C-1", **changes: Any) -> CardOrder:
    order = CardOrder(
        request_id=f"R-{card_id}",
        card_id=card_id,
        consumer_id="customer-1",
        product=PRODUCT,
        station=card.Station("KIOSK-PS-101", "Counter 1"),
        issuance=card.Issuance.REPLACEMENT,
        pan=card.Pan.parse(PAN, PRODUCT, card.Environment.TRAINING),
        expiry=card.Expiry(2031, 6),
        name="ANNA LENA BERG",
        second_name="BAKERY",
        encoded_name="BERG/ANNA LENA",
    )
    return replace(order, **changes)


@pytest.fixture
def sandbox(box_folder: Path) -> Iterator[Sandbox]:
    with Sandbox(box_folder) as running:
        yield running
        assert not running.mishaps


def profile_of(box: Provisioned, url: str, **changes: Any) -> Profile:
    profile = Profile(
        source=box.profile,
        environment=card.Environment.TRAINING,
        base_url=url,
        issuer_id="is_sandbox",
        audience=url,
        expiry_order=card.ExpiryOrder.YYMM,
        ca_file=box.ca,
        client_certificate=box.client_certificate,
        client_key=box.client_key,
        signing_key=box.signing_key,
        signing_kid=server_side(box.directory).assertion.thumbprint(),
        encryption_key=box.encryption_key,
        stations=(card.Station("KIOSK-PS-101", "Counter 1"),),
        products=(PRODUCT,),
    )
    return replace(profile, **changes)


def opened(sandbox: Sandbox, **changes: Any) -> D1:
    box = sandbox.provisioned
    words = {name: Secret(word) for name, word in box.passphrases.items()}
    return open_d1(profile_of(box, sandbox.url, **changes), words)


@pytest.fixture
async def d1(sandbox: Sandbox) -> AsyncIterator[D1]:
    client = opened(sandbox, order_timeout=1.0)
    yield client
    await client.aclose()


def checked(told: IssuingError) -> None:
    """Hold an error against what every error promises."""
    assert told.title.endswith(".")
    assert told.advice
    assert told.reference.startswith("X-")
    shown = f"{told!r} {told.sentence()} {told.detail}"
    for secret in (PAN, PAN[-4:], "ANNA", "BERG", "eyJ", "Bearer"):
        assert secret not in shown


async def ordering_fails(d1: D1, order: CardOrder | None = None) -> IssuingError:
    token = await d1.fetch_token()
    with pytest.raises(IssuingError) as caught:
        await d1.order(d1.seal(order or new_order()), token)
    checked(caught.value)
    return caught.value


async def test_a_card_from_token_to_end(sandbox: Sandbox, d1: D1) -> None:
    sandbox.settings = SandboxSettings(requested_seconds=0.0, ready_seconds=0.0)
    token = await d1.fetch_token()
    assert token.lifetime == 900
    assert token.server_time is not None
    assert (await d1.status("C-1", token)).operations == ()
    operation_id = await d1.order(d1.seal(new_order()), token)
    (record,) = sandbox.orders
    assert record.operation_id == operation_id
    assert record.opened() == {
        "pan": PAN,
        "exp": "3106",
        "name": "ANNA LENA BERG",
        "secondName": "BAKERY",
        "encodedName": "BERG/ANNA LENA",
    }
    assert record.body["services"] == {"issuance": "REPLACEMENT"}
    assert record.correlation_id is not None
    report = await d1.status("C-1", token)
    assert report.server_time is not None
    (operation,) = report.operations
    assert operation.operation_id == operation_id
    assert operation.request_id == "R-C-1"
    assert (operation.status, operation.details) == ("SUCCESSFUL", "CARD_PROD_DONE")
    assert operation.started is not None
    assert abs((operation.started - record.time).total_seconds()) < 0.01
    assert not [refusal for refusal in sandbox.refused if refusal.status != 404]


async def test_twenty_calls_one_handshake(sandbox: Sandbox, d1: D1) -> None:
    token = await d1.fetch_token()
    for number in range(20):
        await d1.order(d1.seal(new_order(f"C-{number}")), token)
    assert len(sandbox.orders) == 20
    assert sandbox.connections == 1


ORDER_FAULTS: list[tuple[Fault, type[IssuingError], int]] = [
    (Fault.named("lost_answer"), Unanswered, 1),
    (Fault.named("dropped", operation="order"), Unanswered, 0),
    (Fault.named("slow", operation="order"), Unanswered, 1),
    (Fault.named("too_many_requests", operation="order"), Busy, 0),
    (Fault.named("unavailable", operation="order"), Unanswered, 0),
    (Fault.named("not_json", operation="order"), Unanswered, 1),
    (Fault.named("wrong_types", operation="order"), Unanswered, 1),
    (Fault.named("html", operation="order"), Unanswered, 1),
    (Fault.named("huge", operation="order"), Unanswered, 1),
    (Fault.named("no_operation_id"), Unanswered, 1),
    (Fault.named("revoked"), NotAuthorized, 0),
    (Fault(operation="order", status=500, acts=True), Unanswered, 1),
    (Fault(operation="order", status=200), Unanswered, 0),
    (Fault(operation="order", status=307, headers={"location": "/"}), Unanswered, 0),
    (Fault(operation="order", status=403), Refused, 0),
    (Fault(operation="order", status=408, acts=True), Unanswered, 1),
    (Fault(operation="order", status=409), Conflict, 0),
]


@pytest.mark.parametrize(("fault", "kind", "cards"), ORDER_FAULTS)
async def test_faults_of_the_order(
    sandbox: Sandbox, d1: D1, fault: Fault, kind: type[IssuingError], cards: int
) -> None:
    sandbox.faults.add(fault)
    told = await ordering_fails(d1)
    assert type(told) is kind
    assert told.card_made is (
        CardMade.NOT_CERTAIN if kind in {Unanswered, Conflict} else CardMade.NO
    )
    if isinstance(told, Busy):
        assert told.wait == 1.0
    assert len(sandbox.orders) == cards
    assert sandbox.calls["order"] == 1  # nothing is sent twice by itself


async def test_an_order_that_is_carried_out_late_is_unanswered(sandbox: Sandbox, d1: D1) -> None:
    sandbox.faults.add(Fault.named("acts_late", acts_after=0.2))
    assert type(await ordering_fails(d1)) is Unanswered
    token = await d1.fetch_token()
    assert (await d1.status("C-1", token)).operations == ()
    end = time.monotonic() + 5
    while not (found := (await d1.status("C-1", token)).operations) and time.monotonic() < end:
        pass
    assert [operation.request_id for operation in found] == ["R-C-1"]


async def test_refused_connections_are_no_sending(sandbox: Sandbox, d1: D1) -> None:
    token = await d1.fetch_token()
    sandbox.pause()
    with pytest.raises(NotReached, match="refused") as caught:
        await d1.order(d1.seal(new_order()), token)
    checked(caught.value)
    sandbox.resume()
    await d1.order(d1.seal(new_order()), token)
    assert len(sandbox.orders) == 1


async def test_d1_s_own_refusals_name_the_field(sandbox: Sandbox, d1: D1) -> None:
    sandbox.settings = SandboxSettings(name_field_of_value=True)
    told = await ordering_fails(d1, new_order(station=card.Station("NOWHERE", "Nowhere")))
    assert type(told) is Refused
    assert told.detail == "HTTP 400 FIELD_INVALID_VALUE: persoStation"
    sandbox.settings = SandboxSettings(registered_cards=frozenset())
    assert (await ordering_fails(d1)).detail.startswith("HTTP 404")
    sandbox.settings = SandboxSettings(repeat="conflict")
    sealed = d1.seal(new_order())
    token = await d1.fetch_token()
    await d1.order(sealed, token)
    with pytest.raises(Conflict):
        await d1.order(sealed, token)
    assert len(sandbox.orders) == 1


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault.named("dropped"), Unanswered),
        (Fault.named("too_many_requests"), Busy),
        (Fault.named("unavailable"), Unanswered),
        (Fault.named("not_json"), Unanswered),
        (Fault.named("wrong_types"), Unanswered),
        (Fault.named("html"), Unanswered),
        (Fault.named("huge"), Unanswered),
        (Fault(status=403), Refused),
    ],
)
async def test_faults_of_token_and_status(
    sandbox: Sandbox, d1: D1, fault: Fault, kind: type[IssuingError]
) -> None:
    sandbox.faults.add(fault)
    with pytest.raises(IssuingError) as caught:
        await d1.fetch_token()
    assert type(caught.value) is kind
    checked(caught.value)
    token = await d1.fetch_token()
    await d1.order(d1.seal(new_order()), token)
    sandbox.faults.add(fault)
    with pytest.raises(IssuingError) as caught:
        await d1.status("C-1", token)
    assert type(caught.value) is kind
    checked(caught.value)
    assert "Do not order" not in caught.value.advice
    assert len((await d1.status("C-1", token)).operations) == 1


async def test_revoked_and_short_tokens(sandbox: Sandbox, d1: D1) -> None:
    sandbox.faults.add(Fault.named("short_token"))
    assert (await d1.fetch_token()).lifetime == 1
    token = await d1.fetch_token()
    sandbox.revoke_tokens()
    with pytest.raises(NotAuthorized):
        await d1.status("C-1", token)
    assert (await d1.status("C-1", await d1.fetch_token())).operations == ()


@pytest.mark.parametrize(
    ("preset", "details", "reason"),
    [
        ("data_exception", "DATA_EXCEPTION", "The card data were refused"),
        ("card_prod_exception", "CARD_PROD_EXCEPTION", "The printer stopped"),
        ("canceled", "CARD_PROD_CANCELED", ""),
        ("unknown_status", "CARD_PROD_ON_HOLD", ""),
    ],
)
async def test_fates_of_a_card(
    sandbox: Sandbox, d1: D1, preset: str, details: str, reason: str
) -> None:
    sandbox.settings = SandboxSettings(
        requested_seconds=0.0, ready_seconds=0.0, echo_issuer_request_id=False
    )
    sandbox.faults.add(Fault.named(preset))
    token = await d1.fetch_token()
    await d1.order(d1.seal(new_order()), token)
    (operation,) = (await d1.status("C-1", token)).operations
    assert (operation.details, operation.reason, operation.request_id) == (details, reason, "")


@pytest.mark.parametrize("answer", ["404", "empty"])
async def test_an_unknown_card_has_no_operations(sandbox: Sandbox, d1: D1, answer: Any) -> None:
    sandbox.settings = SandboxSettings(unknown_card=answer)
    report = await d1.status("C-never", await d1.fetch_token())
    assert report.operations == ()
    assert report.server_time is not None


@pytest.mark.parametrize("minutes", [-120, 120])
async def test_a_wrong_clock_is_named_and_then_allowed_for(
    box_folder: Path, minutes: float
) -> None:
    with Sandbox(box_folder, clock=lambda: time.time() + 60 * minutes) as sandbox:
        d1 = opened(sandbox)
        with pytest.raises(NotAuthorized) as caught:
            await d1.fetch_token()
        assert "120 min" in caught.value.advice
        assert "is_sandbox" in caught.value.advice
        assert (await d1.fetch_token()).lifetime == 900
        await d1.aclose()


async def test_the_other_expiry_order(sandbox: Sandbox) -> None:
    sandbox.settings = SandboxSettings(expiry_order="MMYY")
    d1 = opened(sandbox, expiry_order=card.ExpiryOrder.MMYY)
    await d1.order(d1.seal(new_order()), await d1.fetch_token())
    assert sandbox.orders[0].opened()["exp"] == "0631"
    await d1.aclose()


async def test_pkcs12_with_the_key_inside(sandbox: Sandbox, tmp_path: Path) -> None:
    box = sandbox.provisioned
    word = box.passphrases[CLIENT_CERTIFICATE].encode()
    own = x509.load_pem_x509_certificate(box.client_certificate.read_bytes())
    key: Any = load_pem_private_key(box.client_key.read_bytes(), word)
    path = tmp_path / "client.p12"
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(b"", key, own, None, BestAvailableEncryption(word))
    )
    d1 = opened(sandbox, client_certificate=path, client_key=None)
    assert (await d1.fetch_token()).lifetime == 900
    await d1.aclose()


async def test_an_rsa_client_key(tmp_path: Path) -> None:
    provision(tmp_path / "rsa", 1, key_kind="rsa")
    with Sandbox(tmp_path / "rsa") as sandbox:
        d1 = opened(sandbox)
        assert (await d1.fetch_token()).lifetime == 900
        await d1.aclose()


def given_certificate(sandbox: Sandbox, folder: Path, *, stranger: bool) -> dict[str, Path]:
    """Another client certificate: of a strange CA, or of D1's for another issuer."""
    box = sandbox.provisioned
    issuer = new_authority() if stranger else authority(box.directory)
    identity = new_client(issuer, "TLSMA-RSA/is_another/PPR")
    cipher = BestAvailableEncryption(box.passphrases[CLIENT_CERTIFICATE].encode())
    (folder / "other.pem").write_bytes(identity.certificate.public_bytes(Encoding.PEM))
    (folder / "other.key").write_bytes(
        identity.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, cipher)
    )
    return {"client_certificate": folder / "other.pem", "client_key": folder / "other.key"}


async def test_the_certificate_of_another_issuer(sandbox: Sandbox, tmp_path: Path) -> None:
    d1 = opened(sandbox, **given_certificate(sandbox, tmp_path, stranger=False))
    with pytest.raises(Refused):
        await d1.fetch_token()
    await d1.aclose()


async def test_the_certificate_of_a_strange_ca(sandbox: Sandbox, tmp_path: Path) -> None:
    d1 = opened(sandbox, **given_certificate(sandbox, tmp_path, stranger=True))
    with pytest.raises(NotReached, match="does not accept this counter's certificate"):
        await d1.fetch_token()
    await d1.aclose()
    assert not sandbox.calls


@pytest.mark.parametrize("name", [CLIENT_CERTIFICATE, TOKEN_SIGNING])
def test_a_wrong_passphrase(sandbox: Sandbox, name: str) -> None:
    box = sandbox.provisioned
    words = {key: Secret(word) for key, word in box.passphrases.items()}
    with pytest.raises(WrongPassphrase):
        open_d1(profile_of(box, sandbox.url), {**words, name: Secret("wrong")})
