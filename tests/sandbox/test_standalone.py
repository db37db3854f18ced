from __future__ import annotations

import re
import signal
import socket
import ssl
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from branch_app.sandbox import Provisioned, provision

if TYPE_CHECKING:
    from collections.abc import Callable

CODE = (
    "import pathlib, sys\n"
    "from branch_app.sandbox import standalone\n"
    "port = int(sys.argv[2]) if len(sys.argv) > 2 else None\n"
    "sys.exit(standalone.run(pathlib.Path(sys.argv[1]), port))\n"
)


@pytest.fixture
def run() -> Callable[..., subprocess.Popen[str]]:
    def start(*words: object) -> subprocess.Popen[str]:
        return subprocess.Popen(  # our own words
            [sys.executable, "-W", "error", "-c", CODE, *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return start


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_told_to_stop(
    run: Callable[..., subprocess.Popen[str]], box: Provisioned, number: signal.Signals
) -> None:
    with run(box.directory) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.fullmatch(r"Sandbox ready at (https://127\.0\.0\.1:\d+), profile (.+)\n", line)
        assert found is not None
        url, profile = found.groups()
        assert Path(profile) == box.profile
        assert tomllib.loads(box.profile.read_text())["d1"]["base_url"] == url
        context = ssl.create_default_context(cafile=str(box.ca))
        context.load_cert_chain(
            box.client_certificate, box.client_key, box.passphrases["client_certificate"]
        )
        with httpx.Client(verify=context, trust_env=False) as client:
            assert client.get(f"{url}/sandbox/orders").json() == {"orders": [], "calls": {}}
        process.send_signal(number)
        rest, errors = process.communicate(timeout=10)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_a_taken_port_is_one_sentence(
    run: Callable[..., subprocess.Popen[str]], box: Provisioned
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with run(box.directory, port) as process:
            out, errors = process.communicate(timeout=10)
    assert (process.returncode, out) == (1, "")
    assert errors == (
        f"Port {port} of this computer is taken by another program; choose another one.\n"
    )


def test_a_bad_folder_is_one_sentence(
    run: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with run(tmp_path / "file") as process:
        out, errors = process.communicate(timeout=10)
    assert (process.returncode, out) == (1, "")
    assert re.fullmatch(r"The folder .+ cannot be used: .+\.\n", errors)


def test_a_given_port_is_used(run: Callable[..., subprocess.Popen[str]], tmp_path: Path) -> None:
    provision(tmp_path / "box", 1)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with run(tmp_path / "box", port) as process:
        assert process.stdout is not None
        assert f":{port}," in process.stdout.readline()
        process.terminate()
        process.communicate(timeout=10)
    assert process.returncode == 0
