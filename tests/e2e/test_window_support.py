"""The file for support, made by the command and by the keys of Setup, after a real order."""

from __future__ import annotations

import getpass
import os
import subprocess
import sys
import zipfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from branch_app.bootstrap.start import Bundle, look
from branch_app.domain.order import State
from branch_app.machine import logs, paths
from branch_app.sandbox import Sandbox
from branch_app.ui.demo import PAN
from tests.support.ward import ward_of
from tests.support.window import open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator

PERSON = ("María", "MARIA", "de la Cruz", "DE LA CRUZ", "C-0048213")


def read(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def check_clean(parts: dict[str, str], sandbox: Sandbox, home: Path) -> None:
    canaries = (
        PAN, f"{PAN[:4]} {PAN[4:8]}", *PERSON, *sandbox.provisioned.passphrases.values(),
        "eyJ", "Bearer", "PRIVATE KEY", str(home), f"/{getpass.getuser()}/",
    )  # fmt: skip
    for name, text in parts.items():
        assert [canary for canary in canaries if canary in text] == [], name


@pytest.fixture
def kept_log() -> Iterator[None]:
    logs.configure(paths.folders().logs)
    yield
    logs.close()


@pytest.mark.usefixtures("kept_log")
async def test_after_an_order_the_keys_of_setup_make_it_and_nothing_of_the_order_is_in_it(
    box_folder: Path, home: Path
) -> None:
    async with open_desk(box_folder) as desk:
        desk.counter.checkup = partial(look, desk.counter.profile.source)
        desk.counter.bundle = Bundle(desk.counter.profile.source)
        await desk.unlocked()
        await desk.enter()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.PRODUCED)
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_F10)
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_F7)
        checks = desk.window.setup.checks
        line = checks.where.editor
        assert isinstance(line, QLineEdit)
        assert line.text().startswith(str(home / "branch-counter-support-"))
        file = Path(line.text())
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_Return)
        await desk.hands.until(lambda: not checks.busy, "the file")
        assert checks.findings.summary == f"Written to {file}"
        parts = read(file)
        check_clean(parts, desk.sandbox, home)
        assert sent.request_id in parts[logs.FILE]
        calls = [text for text in parts[logs.FILE].splitlines() if '"correlation"' in text]
        assert any('"event": "order"' in text and sent.request_id in text for text in calls)
        # The same name again is refused, and said at the field.
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_F7)
        line.setText(str(file))
        QTest.keyClick(line, Qt.Key.Key_Return)
        await desk.hands.until(lambda: not checks.busy, "the refusal")
        assert "is there already" in checks.where.fault
        QTest.keyClick(desk.hands.focus(), Qt.Key.Key_Escape)
        assert not checks.where.isVisible()


def test_the_command_makes_it_though_something_is_wrong(box_folder: Path, home: Path) -> None:
    file = home / "support.zip"
    with Sandbox(box_folder) as sandbox:
        ward = ward_of(sandbox, home / "keys")
        done = subprocess.run(
            [sys.executable, "-m", "branch_app", "support-bundle", str(file),
             "--profile", str(ward.profile)],
            capture_output=True, text=True, timeout=90, check=False, stdin=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}, cwd=home,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "X FAILED   keyring" in done.stdout
    assert done.stdout.splitlines()[-1].startswith(f"Written: {file}.")
    parts = read(file)
    check_clean(parts, sandbox, home)
    assert "~/keys/profile.toml is valid" in parts["doctor.txt"]
    assert file.stat().st_mode & 0o777 == 0o600
