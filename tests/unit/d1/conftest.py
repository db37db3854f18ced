"""Real keys, a real TLS server and a card order for the tests of ``branch_app.d1``."""

from __future__ import annotations

import asyncio
import json
import ssl
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from joserfc.jwk import ECKey

from branch_app.d1 import D1, open_d1
from branch_app.domain.card import (
    Environment,
    Expiry,
    ExpiryOrder,
    Issuance,
    Pan,
    PaymentApplication,
    Product,
    Station,
)
from branch_app.domain.order import CardOrder
from branch_app.domain.ports import AccessToken
from branch_app.domain.profile import CLIENT_CERTIFICATE, TOKEN_SIGNING, Profile
from branch_app.domain.secret import Secret

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

PASSPHRASE = "correct horse battery"  # noqa: S105  # made for this test run
PRODUCT = Product(
    "DEBIT_CLASSIC",
    "Debit Classic",
    ("40000012",),
    16,
    26,
    PaymentApplication("VISA_DEBIT_01", "01", "02"),
)


@dataclass(frozen=True)
class Bank:
    """The files of a bank, its CA, and the private halves that the other side would have."""

    ca: trustme.CA
    profile: Profile
    passphrases: dict[str, Secret[str]]
    signing_public: ECKey
    decryption: ECKey

    def open(self, **changes: Any) -> D1:
        return open_d1(replace(self.profile, **changes), self.passphrases)


@pytest.fixture(scope="session")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Bank:
    folder = tmp_path_factory.mktemp("bank")
    ca = trustme.CA(key_type=trustme.KeyType.ECDSA)
    ca.cert_pem.write_to_path(folder / "ca.pem")
    client = ca.issue_cert("counter@bank.test", key_type=trustme.KeyType.ECDSA)
    client.cert_chain_pems[0].write_to_path(folder / "client.pem")
    client_key = serialization.load_pem_private_key(client.private_key_pem.bytes(), None)
    signing = ec.generate_private_key(ec.SECP256R1())
    for name, key in (("client.key", client_key), ("signing.pem", signing)):
        (folder / name).write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.BestAvailableEncryption(PASSPHRASE.encode()),
            )
        )
    decryption = ECKey.generate_key("P-256")
    jwk = {**decryption.as_dict(private=False), "kid": decryption.thumbprint()}
    (folder / "d1.jwk").write_text(json.dumps(jwk))
    return Bank(
        ca=ca,
        profile=Profile(
            source=folder / "profile.toml",
            environment=Environment.CUSTOM,
            base_url="https://127.0.0.1:1",
            issuer_id="is_mybank1",
            audience="https://d1.test",
            expiry_order=ExpiryOrder.YYMM,
            ca_file=folder / "ca.pem",
            client_certificate=folder / "client.pem",
            client_key=folder / "client.key",
            signing_key=folder / "signing.pem",
            signing_kid="kid-1",
            encryption_key=folder / "d1.jwk",
            stations=(Station("KIOSK-PS-101", "Counter 1"),),
            products=(PRODUCT,),
        ),
        passphrases={name: Secret(PASSPHRASE) for name in (CLIENT_CERTIFICATE, TOKEN_SIGNING)},
        signing_public=ECKey.import_key(
            signing.public_key().public_bytes(
                serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
            )
        ),
        decryption=decryption,
    )


@pytest.fixture
def order() -> CardOrder:
    return CardOrder(
        request_id="R-1",
        card_id="C-1",
        consumer_id="customer-1",
        product=PRODUCT,
        station=Station("KIOSK-PS-101", "Counter 1"),
        issuance=Issuance.CREATION,
        pan=Pan.parse("4000 0012 3456 7899", PRODUCT, Environment.TRAINING),
        expiry=Expiry(2031, 6),
        name="ANNA LENA BERG",
        second_name="",
        encoded_name="BERG/ANNA LENA",
    )


@pytest.fixture
def token() -> AccessToken:
    return AccessToken(Secret("a-very-secret-token"), 900.0)


@pytest.fixture
def server_context(bank: Bank) -> ssl.SSLContext:
    return context_of(bank.ca, bank.ca.issue_cert("127.0.0.1", "localhost"))


def context_of(ca: trustme.CA, leaf: trustme.LeafCert) -> ssl.SSLContext:
    """A server that demands a client certificate of this CA."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    ca.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


@pytest.fixture
async def serve() -> AsyncIterator[Callable[..., Awaitable[str]]]:
    """Start servers; each call returns a base URL. All are gone at the end."""
    servers: list[asyncio.Server] = []
    busy: set[asyncio.Task[None]] = set()

    async def start(
        handler: Handler, context: ssl.SSLContext | None, host: str = "127.0.0.1"
    ) -> str:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            busy.add(task)
            try:
                await handler(reader, writer)
            except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
                pass  # the client left: the test looks at its side
            except asyncio.CancelledError:
                pass  # the end of the test: asyncio's streams log a cancelled handler as an error
            finally:
                writer.transport.abort()

        server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=context)
        servers.append(server)
        return f"https://{host}:{server.sockets[0].getsockname()[1]}"

    yield start
    for server in servers:
        server.close()
    for task in busy:
        task.cancel()
    await asyncio.gather(*busy, return_exceptions=True)
    for server in servers:
        await server.wait_closed()
