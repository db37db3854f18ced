from __future__ import annotations

import gc
import socket
import ssl
import subprocess
import sys
import threading
import time
import warnings
from typing import TYPE_CHECKING

import httpx
import pytest
from cryptography.hazmat.primitives import serialization

from branch_app.sandbox import Fault, Sandbox, certificates, folder
from tests.sandbox.bank import TOKEN_PATH, Bank, context_of, path_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def other_context(
    sandbox: Sandbox, tmp_path: Path, cn: str, authority: certificates.Identity | None = None
) -> ssl.SSLContext:
    """Return a context with a certificate of this CN, from the sandbox's CA or another."""
    authority = authority or folder.authority(sandbox.provisioned.directory)
    client = certificates.new_client(authority, cn)
    pem, key = tmp_path / "other.pem", tmp_path / "other.key"
    pem.write_bytes(client.certificate.public_bytes(serialization.Encoding.PEM))
    key.write_bytes(
        client.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return context_of(sandbox, pem, key)


@pytest.mark.parametrize(
    "cn",
    [
        "TLSMA-RSA/is_another/PPR",
        "TLSMA-RSA/is_sandbox/PRD",
        "TLSMA-RSA/is_sandbox/PPR/x",
        "is_sandbox",
    ],
)
def test_a_wrong_cn_is_forbidden(sandbox: Sandbox, tmp_path: Path, cn: str) -> None:
    with Bank(sandbox, other_context(sandbox, tmp_path, cn)) as bank:
        assert bank.ask_token().status_code == 403
        assert bank.http.get(path_of("c", "productionStatus")).status_code == 403
        assert bank.http.get("/sandbox/orders").status_code == 403


def test_the_right_cn_on_a_new_key_is_let_in(sandbox: Sandbox, tmp_path: Path) -> None:
    context = other_context(sandbox, tmp_path, "TLSMA-RSA/is_sandbox/PPR")
    with Bank(sandbox, context) as bank:
        assert bank.ask_token().status_code == 200


def test_another_ca_is_refused_in_the_handshake(sandbox: Sandbox, tmp_path: Path) -> None:
    stranger = certificates.new_authority()
    context = other_context(sandbox, tmp_path, "TLSMA-RSA/is_sandbox/PPR", stranger)
    with Bank(sandbox, context) as bank, pytest.raises(httpx.TransportError):
        bank.ask_token()
    assert sandbox.connections == 0


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_no_certificate_is_refused_in_the_handshake(
    sandbox: Sandbox, version: ssl.TLSVersion
) -> None:
    context = ssl.create_default_context(cafile=str(sandbox.provisioned.ca))
    context.minimum_version = context.maximum_version = version
    with Bank(sandbox, context) as bank, pytest.raises(httpx.TransportError):
        bank.ask_token()
    assert sandbox.connections == 0
    good = context_of(sandbox)
    good.minimum_version = good.maximum_version = version
    with Bank(sandbox, good) as bank:
        assert bank.ask_token().status_code == 200


def test_plain_http_gets_nothing(sandbox: Sandbox) -> None:
    with httpx.Client(trust_env=False) as client, pytest.raises(httpx.TransportError):
        client.post(f"http://127.0.0.1:{sandbox.port}{TOKEN_PATH}")


def test_the_server_is_known_by_its_names(sandbox: Sandbox) -> None:
    for name in ("127.0.0.1", "::1", "localhost"):
        with (
            socket.create_connection(("127.0.0.1", sandbox.port)) as raw,
            context_of(sandbox).wrap_socket(raw, server_hostname=name) as talk,
        ):
            assert talk.version() in ("TLSv1.2", "TLSv1.3")
    with (
        socket.create_connection(("127.0.0.1", sandbox.port)) as raw,
        pytest.raises(ssl.SSLCertVerificationError),
    ):
        context_of(sandbox).wrap_socket(raw, server_hostname="api.d1.thalescloud.io")


def test_a_connection_is_kept(bank: Bank) -> None:
    for _ in range(5):
        bank.ask_token()
    assert bank.sandbox.connections == 1


def test_curl_sees_the_same(bank: Bank) -> None:
    box = bank.sandbox.provisioned
    url = bank.sandbox.url + path_of("c", "productionStatus")
    asked = ["curl", "-sS", "-o", "/dev/null", "-w", "%{http_code}", "--cacert", str(box.ca), url]
    bare = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert (bare.returncode != 0, bare.stdout) == (True, "000")
    word = box.passphrases["client_certificate"]
    with_key = ["--cert", str(box.client_certificate), "--key", str(box.client_key), "--pass", word]
    full = subprocess.run([*asked, *with_key], capture_output=True, text=True, check=False)
    assert (full.returncode, full.stdout) == (0, "401")


def test_stop_leaves_nothing_behind(open_bank: Callable[..., Bank]) -> None:
    bank = open_bank()
    sandbox = bank.sandbox
    bank.ask_token()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        half_open = socket.create_connection(("127.0.0.1", sandbox.port))
        sandbox.stop()
        sandbox.stop()
        half_open.close()
        gc.collect()
    assert not [one for one in threading.enumerate() if one.name == "d1-sandbox"]
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", sandbox.port))
    with pytest.raises(RuntimeError):
        sandbox.pause()
    with pytest.raises(RuntimeError):
        sandbox.start()


def test_stop_does_not_wait_for_slow_answers(bank: Bank) -> None:
    bank.sandbox.faults.add(Fault(delay=30))
    failed: list[Exception] = []

    def ask() -> None:
        try:
            bank.ask_token()
        except httpx.TransportError as error:
            failed.append(error)

    caller = threading.Thread(target=ask)
    caller.start()
    while not bank.sandbox.calls["token"]:
        time.sleep(0.005)
    start = time.monotonic()
    bank.sandbox.stop()
    caller.join()
    assert time.monotonic() - start < 2
    assert len(failed) == 1


def test_a_sandbox_not_started_says_so(tmp_path: Path) -> None:
    sandbox = Sandbox(tmp_path)
    sandbox.stop()
    for use in (lambda: sandbox.orders, sandbox.pause, lambda: sandbox.provisioned):
        with pytest.raises(RuntimeError, match="not been started"):
            use()


def test_the_library_is_silent(bank: Bank) -> None:
    """A bad request and a bad handshake write nothing to standard error."""
    code = (
        "import pathlib, socket, sys\n"
        "from branch_app.sandbox import Sandbox\n"
        "with Sandbox(pathlib.Path(sys.argv[1])) as box:\n"
        "    with socket.create_connection(('127.0.0.1', box.port)) as raw:\n"
        "        raw.sendall(b'GET / HTTP/1.1\\r\\n\\r\\n')\n"
        "        raw.recv(100)\n"
    )
    directory = str(bank.sandbox.provisioned.directory)
    bank.sandbox.stop()
    done = subprocess.run(  # our own words
        [sys.executable, "-W", "error", "-c", code, directory],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
