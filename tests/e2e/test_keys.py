"""The key ceremony, as docs/operations.md tells it, from an empty folder to a card."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from branch_app.d1 import open_d1
from branch_app.domain.profile import CLIENT_CERTIFICATE, PASSPHRASE_NAMES, TOKEN_SIGNING, Profile
from branch_app.domain.secret import Secret
from branch_app.machine.doctor.checkup import PROBES
from branch_app.machine.inventory import inventory
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.profile import read_profile
from branch_app.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
APP = [sys.executable, "-m", "branch_app"]
WORDS = ("practice passphrase 1", "practice passphrase 2")


def app(*arguments: object, stdin: str = "", cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*APP, *map(str, arguments)], input=stdin, capture_output=True, text=True, timeout=60,
        check=False, cwd=cwd, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def rehearse(folder: Path, port: int) -> str:
    """Run the page's own lines in a shell; give what they print."""
    program = folder / "bin" / "branch-app"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.join(APP)} "$@"\n')
    program.chmod(0o755)
    (block,) = re.findall(r"```sh rehearsal\n(.*?)```", PAGE, re.DOTALL)
    done = subprocess.run(
        ["bash", "-e", "-u", "-o", "pipefail", "-c", block.replace("8443", str(port))],
        capture_output=True, text=True, timeout=200, check=False, cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT),
             "PATH": f"{program.parent}:{os.environ['PATH']}"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


async def token(profile: Profile) -> float:
    store = KeyringStore(service_for(profile))
    words = {name: await store.get(name) for name in PASSPHRASE_NAMES}
    line = open_d1(profile, {name: word for name, word in words.items() if word is not None})
    try:
        return (await line.fetch_token()).lifetime
    finally:
        await line.aclose()


@pytest.mark.timeout(300)
@pytest.mark.usefixtures("secret_service")
def test_the_page_leads_from_an_empty_folder_to_a_card(tmp_path: Path) -> None:
    port = free_port()
    told = rehearse(tmp_path, port)
    steps = told.splitlines()
    (verdict,) = [place for place, line in enumerate(steps) if line == "No fault found."]
    probes = steps[verdict - len(PROBES) : verdict]
    assert [line.split()[:3] for line in probes] == [["+", "ok", probe.id] for probe in PROBES]
    assert steps[-1] == "Produced"
    for word in WORDS:
        assert word not in told
        for path in (tmp_path / "keys").iterdir():
            assert word.encode() not in path.read_bytes(), path.name
    assert "PRIVATE KEY" not in told
    assert "the rest is a guess" in told
    profile = read_profile(tmp_path / "keys" / "profile.toml")
    found = inventory(profile)
    assert [one.trouble for one in found if one.trouble] == []
    assert found[0].certificate is not None
    assert found[0].certificate.key_type == "RSA 4096"
    with Sandbox(tmp_path / "box", port) as sandbox:
        assert asyncio.run(token(profile)) == 900
        assert sandbox.tokens_issued == 1
        # The keyring follows a new passphrase, and the next token needs no typing.
        rekeyed = app("keys", "rekey", "keys/client.key", "--profile", "keys/profile.toml",
                      stdin=f"{WORDS[0]}\na third passphrase\n", cwd=tmp_path)  # fmt: skip
        assert (rekeyed.returncode, rekeyed.stderr) == (0, "")
        assert "client_certificate: the new passphrase is remembered" in rekeyed.stdout
        assert asyncio.run(token(profile)) == 900
        # PKCS#12 in the place of the PEM files.
        packed = app("keys", "export-p12", "--dir", "keys", "--out", "keys/client.p12",
                     stdin="a third passphrase\na fourth passphrase\n", cwd=tmp_path)  # fmt: skip
        assert (packed.returncode, packed.stderr) == (0, "")
        other = app(*new_profile(port), "--p12", "client.p12", cwd=tmp_path)
        assert (other.returncode, other.stderr) == (0, "")
        assert "profile.toml.1" in other.stdout
        assert asyncio.run(token_with(read_profile(profile.source))) == 900


async def token_with(profile: Profile) -> float:
    words = {
        CLIENT_CERTIFICATE: Secret("a fourth passphrase"), TOKEN_SIGNING: Secret(WORDS[1])
    }  # fmt: skip
    line = open_d1(profile, words)
    try:
        return (await line.fetch_token()).lifetime
    finally:
        await line.aclose()


def new_profile(port: int) -> list[str]:
    (block,) = re.findall(r"```sh rehearsal\n(.*?)```", PAGE, re.DOTALL)
    (line,) = re.findall(r"^branch-app (profile new .*?[^\\])\n", block, re.DOTALL | re.MULTILINE)
    return shlex.split(line.replace("8443", str(port)).replace("\\\n", " "))


def without(arguments: list[str], option: str) -> list[str]:
    place = arguments.index(option)
    return arguments[:place] + arguments[place + 2 :]


CLIENT = [
    "keys", "make-client", "--dir", "keys", "--kind", "ec", "--issuer-id", "is_mybank1",
    "--environment", "PPR", "--country", "FR", "--state", "P", "--locality", "P",
    "--organization", "B", "--unit", "C",
]  # fmt: skip


def test_refusals_of_the_command_line(tmp_path: Path) -> None:
    good = "practice passphrase 1\n"
    steps: list[tuple[list[str], str, int, str]] = [
        (CLIENT[:-2], good, 2, "--unit"),
        ([*CLIENT, "--passphrase", "x"], good, 2, "unrecognized"),
        (CLIENT, "short\n", 1, "12 to 1000 characters"),
        (CLIENT, "", 1, "No passphrase was given"),
        (CLIENT, good + good, 1, "must have 1 line,"),
        ([*CLIENT, "--country", "fra"], good, 1, "two capital letters"),
        ([*CLIENT, "--issuer-id", "x"], good, 1, "exactly 10"),
        ([*CLIENT, "--cn", "TLSMA-RSA/other"], good, 0, ""),
        (CLIENT, good, 1, "client.key is there already"),
        (["keys", "make-signing", "--dir", "keys", "--kid", "a b"], good, 1, "key id (kid)"),
        (["keys", "make-signing", "--dir", "keys"], good, 0, ""),
        (["keys", "make-signing", "--dir", "keys"], good, 1, "signing.pem is there already"),
        (["keys", "show", "--dir", "none"], "", 1, "holds neither"),
        (["keys", "rekey", "keys/client.key"], "wrong\n" + good, 1, "does not open client.key"),
        (["keys", "import-certificate", "none", "--dir", "keys"], "", 1, "no file none"),
        (
            ["sandbox-sign", "--dir", "box", "--csr", "keys/client.csr", "--out", "o"],
            "",
            1,
            "CN must",
        ),
        ([*new_profile(1), "--station", "x"], "", 1, "is not a station"),
        ([*new_profile(1), "--product", "id=x"], "", 1, "A product lacks name, bins, config"),
        ([*new_profile(1), "--product", "id"], "", 1, "is not KEY=VALUE"),
        (new_profile(1), "", 1, "no file"),
        (without(new_profile(1), "--base-url"), "", 1, "needs --base-url"),
        (["keys", "import-p12", "none.p12", "--dir", "other"], good + good, 1, "no file none.p12"),
    ]
    for arguments, stdin, code, words in steps:
        done = app(*arguments, stdin=stdin, cwd=tmp_path)
        assert done.returncode == code, (arguments, done.stderr)
        assert words in done.stderr, (arguments, done.stderr)
        assert code != 1 or done.stderr.count("\n") == 1
        assert "Traceback" not in done.stderr
        assert good.strip() not in done.stdout + done.stderr
        if "--cn" in arguments:
            assert "CN: TLSMA-RSA/other, as given." in done.stdout
