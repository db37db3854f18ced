"""The command line as a process: what it prints, where, and its exit code."""

from __future__ import annotations

import json
import os
import signal
import ssl
import subprocess
import sys
import tomllib
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jeepney import HeaderFields, MatchRule  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from branch_app import __version__
from branch_app.ui.demo import PAN
from tests.support.documents import TRACKS
from tests.support.screen import Screen, open_screen, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

APP = [sys.executable, "-m", "branch_app"]


def run(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*APP, *arguments], input=stdin, capture_output=True, text=True, timeout=90, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip


@contextmanager
def sandbox_process(folder: Path) -> Iterator[str]:
    """``branch-app sandbox`` as a process; gives its URL."""
    server = subprocess.Popen(
        [*APP, "sandbox", "--dir", str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    try:
        line = server.stdout.readline()
        assert str(folder / "profile.toml") in line
        yield next(word for word in line.split() if word.startswith("https://")).rstrip(",")
    finally:
        server.send_signal(signal.SIGTERM)
        assert server.wait(timeout=20) == 0
        server.stdout.close()


def curl(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["curl", "--silent", "--show-error", "--max-time", "20", *arguments],
        capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip


def seen_by(folder: Path, url: str) -> dict[str, Any]:
    """Ask the sandbox's control endpoint, as any client with its certificate can."""
    context = ssl.create_default_context(cafile=str(folder / "ca.pem"))
    passphrases = tomllib.loads((folder / "passphrases.toml").read_text())
    context.load_cert_chain(
        folder / "client.pem", folder / "client.key", passphrases["client_certificate"]
    )
    with urllib.request.urlopen(f"{url}/sandbox/orders", context=context, timeout=20) as answer:  # noqa: S310  # its own https URL
        told: dict[str, Any] = json.load(answer)
    return told


def test_version_and_help() -> None:
    assert run("--version").stdout == f"Branch Counter {__version__}\n"
    told = run("--help")
    assert told.returncode == 0
    for word in ("--profile", "--training", "demo", "sandbox", "passphrase", "journal", "doctor"):
        assert word in told.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["passphrase", "set", "nonsense"],
        ["sandbox"],
        ["sandbox", "--dir", "x", "--port", "70000"],
        ["--training", "--profile", "x"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


BAD_PROFILES = {
    "missing": None,
    "not TOML": "[d1\n",
    "not text": "\udcff\udcfe",
    "empty": "",
    "unknown key": "[d1]\nverify = false\n",
    "plain HTTP": '[d1]\nbase_url = "http://d1.invalid"\n',
}


@pytest.mark.parametrize("name", BAD_PROFILES)
def test_a_bad_profile_ends_with_1_and_one_line(name: str, tmp_path: Path) -> None:
    profile = tmp_path / "profile.toml"
    text = BAD_PROFILES[name]
    if text is not None:
        profile.write_bytes(text.encode("utf-8", "surrogateescape"))
    done = run("--profile", str(profile))
    assert done.returncode == 1
    assert "profile.toml" in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_sandbox_serves_a_standard_client(tmp_path: Path) -> None:
    box = tmp_path / "box"
    with sandbox_process(box) as url:
        where = f"{url}/banking/v1/issuers/is_sandbox/physicalCards/c-1/productionStatus"
        passphrases = tomllib.loads((box / "passphrases.toml").read_text())
        with_certificate = curl(
            "--cacert", str(box / "ca.pem"), "--cert", str(box / "client.pem"),
            "--key", str(box / "client.key"), "--pass", passphrases["client_certificate"],
            "--write-out", "%{http_code}", "--output", "/dev/null", where,
        )  # fmt: skip
        assert with_certificate.stdout == "401"
        without = curl("--cacert", str(box / "ca.pem"), where)
        assert without.returncode in {35, 56}  # the handshake was refused
        assert "certificate required" in without.stderr
    assert (box / "passphrases.toml").stat().st_mode & 0o777 == 0o600


def test_a_taken_port_is_one_clear_line(tmp_path: Path) -> None:
    with sandbox_process(tmp_path / "one") as url:
        done = run("sandbox", "--dir", str(tmp_path / "two"), "--port", url.rpartition(":")[2])
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_the_demo_prints_its_steps_and_saves_every_page(tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    done = run("demo", "--screenshots", str(tmp_path / "pictures"), **environment)
    assert done.stderr == ""
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "Produced"
    pictures = {path.stem.partition("-")[2] for path in (tmp_path / "pictures").glob("*.png")}
    assert pictures >= {
        "cardholder", "card", "check", "at-the-station", "end", "requests", "setup", "help",
        "locked", "end-dark",
    }  # fmt: skip


class Badge:
    """What is written on the program's place in the task bar: signals on the session's bus."""

    def __init__(self) -> None:
        self._bus = open_dbus_connection("SESSION")
        rule = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))

    def reaches(self, count: int) -> None:
        """Wait until so many cards are under way."""
        while True:
            told = self._bus.receive(timeout=30)
            if told.header.fields.get(HeaderFields.member) != "Update":
                continue
            entry, facts = told.body
            assert entry == "application://branch-counter.desktop"
            visible = facts.get("count-visible")  # other news may come without it
            if visible == ("b", count > 0) and facts.get("count", ("x", 0)) == ("x", count):
                return

    def close(self) -> None:
        self._bus.close()


@pytest.fixture
def badge(secret_service: object) -> Iterator[Badge]:
    del secret_service  # its bus
    listening = Badge()
    yield listening
    listening.close()


def test_a_card_is_issued_on_a_real_screen_against_a_sandbox_elsewhere(
    tmp_path: Path, badge: Badge
) -> None:
    """The program, the sandbox, the screen and the keyring are four processes, as at a counter."""
    box = tmp_path / "box"
    profile = str(box / "profile.toml")
    with sandbox_process(box) as url, open_screen(tmp_path) as screen:
        for name, passphrase in tomllib.loads((box / "passphrases.toml").read_text()).items():
            done = run("passphrase", "set", name, "--profile", profile, stdin=passphrase)
            assert (done.returncode, done.stderr) == (0, "")
        counter = subprocess.Popen(
            [*APP, "--profile", profile], env=screen.environment, stderr=subprocess.PIPE, text=True
        )
        try:
            wait_until(lambda: "token" in seen_by(box, url)["calls"], "the token call")
            screen.focus_window("Branch Counter")
            screen.scan(TRACKS["track 2"])
            handed = ("--consumer-id", "C-0048213", "--given-name", "María", "--surname", "Cruz")
            assert run("new", *handed, "--profile", profile).returncode == 0
            type_a_card(screen)
            wait_until(lambda: seen_by(box, url)["orders"] != [], "the order at D1")
            badge.reaches(1)
            wait_until(lambda: seen_by(box, url)["calls"].get("status", 0) > 2, "the following")
            told = seen_by(box, url)
            assert len(told["orders"]) == 1
            assert PAN not in json.dumps(told)
            badge.reaches(0)
        finally:
            counter.terminate()
            _, said = counter.communicate(timeout=20)
        assert said == ""
    (log,) = Path(os.environ["XDG_STATE_HOME"]).rglob("branch-app.log")
    assert '"state"' in log.read_text()
    assert "qt message" not in log.read_text()


def type_a_card(screen: Screen) -> None:
    """The customer was handed over; the number comes from a bar code, the rest from hands."""
    screen.press("Return")
    screen.scan(PAN)
    screen.write("1231")
    screen.press("Return")
    screen.press("ctrl+Return")
