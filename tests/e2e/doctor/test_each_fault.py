"""Each fault, one at a time: ``branch-app doctor --json`` has exactly that probe failed, code 1.

The program runs as a process of its own, with the passphrases in a real keyring.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
import shutil
import socket
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import Encoding

from branch_app.domain.errors import ProfileError
from branch_app.domain.secret import Secret
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.profile import read_profile
from branch_app.sandbox import Sandbox, SandboxSettings
from branch_app.sandbox.certificates import new_authority, new_client, new_key
from tests.secret_service import PrivateSession
from tests.support.ward import (
    CN,
    NOW,
    TOKEN,
    Serve,
    Ward,
    answering,
    client_key,
    idle,
    intercepting,
    saying,
    server_context,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

ROOT = Path(__file__).parents[3]
STAGING = "api.d1-stg.thalescloud.io"


@dataclass
class Scene:
    """A sound counter, and what stands around it.

    Attributes:
        ward: the counter.
        serve: starts a server of the test.
        box: the sandbox's folder.
        open: closed at the end.
        environment: of the program.
    """

    ward: Ward
    serve: Serve
    box: Path
    open: ExitStack
    environment: dict[str, str] = field(default_factory=dict)

    def lead_to(self, port: int, host: str = "127.0.0.1") -> None:
        self.ward.line("base_url", f"https://{host}:{port}")

    async def other_d1(self, **changes: Any) -> None:
        """Another sandbox on the same folder, with other settings or another clock."""
        box = Sandbox(self.box, **changes)
        await asyncio.to_thread(self.open.enter_context, box)
        self.lead_to(int(box.url.rpartition(":")[2]))

    def other_ca(self, organization: str = "Other") -> trustme.CA:
        """Another CA for the server's side, which the profile trusts."""
        shutil.copy(self.ward.folder / "ca.pem", self.ward.folder / "d1-ca.pem")
        ca = trustme.CA(organization_name=organization, key_type=trustme.KeyType.ECDSA)
        self.ward.write("ca.pem", ca.cert_pem.bytes())
        return ca

    async def server(self, name: str = "127.0.0.1", *, ends: dt.datetime | None = None) -> None:
        """A server of TLS that asks for the client certificate."""
        leaf = self.other_ca().issue_cert(name, not_after=ends, key_type=trustme.KeyType.ECDSA)
        self.lead_to(await self.serve(idle, server_context(self.ward, leaf)))

    @staticmethod
    def put_a_file(path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()

    def port(self, *, listening: bool) -> int:
        sock = self.open.enter_context(socket.socket())
        sock.bind(("127.0.0.1", 0))
        if listening:
            sock.listen(5)
        return int(sock.getsockname()[1])

    async def behind_proxy(self, handler: Any) -> None:
        port = await self.serve(handler)
        self.environment["HTTPS_PROXY"] = f"http://127.0.0.1:{port}"
        self.ward.line("base_url", f"https://{STAGING}")
        self.ward.line("environment", "staging")


async def wrong_ca(scene: Scene) -> None:
    scene.ward.write("ca.pem", trustme.CA(key_type=trustme.KeyType.ECDSA).cert_pem.bytes())


async def expired(scene: Scene) -> None:
    await scene.server(ends=NOW - dt.timedelta(days=1))


async def wrong_host(scene: Scene) -> None:
    await scene.server("elsewhere.test")


async def tls_1_1(scene: Scene) -> None:
    # The alert of a server that knows no later version; asyncio's own would keep it to itself.
    scene.lead_to(await scene.serve(saying(b"\x15\x03\x02\x00\x02\x02\x46")))


async def refused_client(scene: Scene) -> None:
    other = new_client(new_authority(), CN)
    client_key(scene.ward, other.key)
    scene.ward.write("client.pem", other.certificate.public_bytes(Encoding.PEM))


async def wrong_kid(scene: Scene) -> None:
    scene.ward.line("kid", "another-kid")


async def future_exp(scene: Scene) -> None:
    await scene.other_d1(settings=SandboxSettings(assertion_seconds=60))


async def skewed_clock(scene: Scene) -> None:
    await scene.other_d1(clock=lambda: time.time() - 3600)


async def closed_port(scene: Scene) -> None:
    scene.lead_to(scene.port(listening=False))


async def black_hole(scene: Scene) -> None:
    scene.lead_to(scene.port(listening=True))


async def unknown_name(scene: Scene) -> None:
    scene.lead_to(443, "d1.invalid")


async def proxy_407(scene: Scene) -> None:
    await scene.behind_proxy(saying(b"HTTP/1.1 407 No\r\nProxy-Authenticate: NTLM\r\n\r\n"))


async def proxy_opens(scene: Scene) -> None:
    leaf = scene.other_ca("Bank").issue_cert(STAGING, key_type=trustme.KeyType.ECDSA)
    context = server_context(scene.ward, leaf, mutual=False)
    await scene.behind_proxy(intercepting(context, answering(TOKEN)))


async def missing_file(scene: Scene) -> None:
    (scene.ward.folder / "signing.pem").unlink()


async def open_key(scene: Scene) -> None:
    (scene.ward.folder / "client.key").chmod(0o644)


async def other_key(scene: Scene) -> None:
    client_key(scene.ward, new_key())


async def broken_profile(scene: Scene) -> None:
    scene.ward.line("issuer_id", "short")


async def private_jwk(scene: Scene) -> None:
    path = scene.ward.folder / "d1-encryption.jwk"
    scene.ward.write(path.name, json.dumps({**json.loads(path.read_bytes()), "d": "AAAA"}).encode())


async def file_for_journal(scene: Scene) -> None:
    scene.put_a_file(Path(os.environ["XDG_DATA_HOME"], "branch-counter"))


FAULTS: dict[str, tuple[Callable[[Scene], Awaitable[None]], str, str]] = {
    "wrong CA": (wrong_ca, "server-certificate", "the bank's onboarding"),
    "expired server certificate": (expired, "server-certificate", "D1"),
    "wrong host": (wrong_host, "server-certificate", "D1"),
    "TLS 1.1": (tls_1_1, "tls-version", "D1"),
    "refused client certificate": (
        refused_client, "client-certificate-accepted", "the bank's onboarding"
    ),
    "wrong kid": (wrong_kid, "token", "the bank's onboarding"),
    "future exp": (future_exp, "token", "the bank's onboarding"),
    "skewed clock": (skewed_clock, "clock", "this computer"),
    "closed port": (closed_port, "tcp", "the branch's network"),
    "black hole": (black_hole, "tls-version", "the branch's network"),
    "unknown name": (unknown_name, "dns", "the branch's network"),
    "proxy that answers 407": (proxy_407, "proxy", "the branch's network"),
    "proxy that intercepts": (proxy_opens, "server-certificate", "the branch's network"),
    "missing file": (missing_file, "files", "this computer"),
    "key open to others": (open_key, "files", "this computer"),
    "key of another certificate": (other_key, "client-certificate", "the bank's onboarding"),
    "broken profile": (broken_profile, "profile", "this computer"),
    "private JWE key": (private_jwk, "encryption-key", "the bank's onboarding"),
    "no place for the journal": (file_for_journal, "journal-folder", "this computer"),
}  # fmt: skip


async def remember(ward: Ward) -> None:
    store = KeyringStore(service_for(read_profile(ward.profile)))
    for name, word in ward.words.items():
        await store.put(name, Secret(word))


async def doctor(scene: Scene) -> tuple[int, list[dict[str, str]]]:
    """Run the command, and give its exit code and probes."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "branch_app", "doctor", "--json", "--profile",
        str(scene.ward.profile),
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, **scene.environment, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    told, wrong = await process.communicate()
    assert wrong == b""
    probes: list[dict[str, str]] = json.loads(told)["probes"]
    return process.returncode or 0, probes


def failed(probes: list[dict[str, str]]) -> list[tuple[str, str]]:
    return [(one["id"], one["side"]) for one in probes if one["result"] == "failed"]


@pytest.fixture
async def scene(ward: Ward, box_folder: Path, serve: Serve) -> AsyncIterator[Scene]:
    with ExitStack() as stack:
        yield Scene(ward, serve, box_folder, stack)


@pytest.mark.usefixtures("secret_service")
@pytest.mark.parametrize("name", FAULTS)
async def test_exactly_that_probe_fails(name: str, scene: Scene) -> None:
    inject, probe, side = FAULTS[name]
    await remember(scene.ward)
    await inject(scene)
    with suppress(ProfileError):  # the keyring's entries are named by the address, which changed
        await remember(scene.ward)
    code, probes = await doctor(scene)
    assert (failed(probes), code) == ([(probe, side)], 1), probes


# The keyring, really: stored, missing, locked, denied, absent.


async def test_a_keyring_that_stored_both(scene: Scene, secret_service: PrivateSession) -> None:
    assert secret_service.address
    await remember(scene.ward)
    code, probes = await doctor(scene)
    assert ({one["result"] for one in probes}, code) == ({"ok"}, 0), probes


async def test_a_keyring_without_them_is_no_fault(
    scene: Scene, secret_service: PrivateSession
) -> None:
    assert secret_service.address
    code, probes = await doctor(scene)
    results = {one["id"]: one["result"] for one in probes}
    assert (failed(probes), code) == ([], 0)
    assert (results["keyring"], results["passphrases"], results["token"]) == (
        "ok", "skipped", "skipped"
    )  # fmt: skip


async def test_a_locked_keyring(scene: Scene, secret_service: PrivateSession) -> None:
    await remember(scene.ward)
    secret_service.lock()
    code, probes = await doctor(scene)
    assert (failed(probes), code) == ([("keyring", "this computer")], 1)
    assert "is locked" in next(one["what"] for one in probes if one["id"] == "keyring")


async def test_no_keyring(scene: Scene) -> None:
    code, probes = await doctor(scene)
    assert (failed(probes), code) == ([("keyring", "this computer")], 1)
    assert "no keyring that is allowed" in next(
        one["what"] for one in probes if one["id"] == "keyring"
    )


async def test_a_keyring_that_refuses(scene: Scene) -> None:
    session = PrivateSession('<deny send_destination="org.freedesktop.secrets"/>')
    scene.open.callback(session.stop)
    scene.environment["DBUS_SESSION_BUS_ADDRESS"] = session.address
    code, probes = await doctor(scene)
    assert (failed(probes), code) == ([("keyring", "this computer")], 1)
    assert "refused" in next(one["what"] for one in probes if one["id"] == "keyring")
