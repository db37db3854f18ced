"""A canary run: PAN, token and passphrases of a whole card are nowhere but where they must be."""

from __future__ import annotations

import gc
import io
import logging
import tempfile
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from shiboken6 import isValid

from branch_app.domain.order import State
from branch_app.journal.store import DurableJournal
from branch_app.machine import logs
from branch_app.machine.desktop import SystemDesktop
from branch_app.sandbox import Fault
from branch_app.ui.demo import PAN
from branch_app.ui.language import tongue
from branch_app.ui.slip import make_slip, print_slip
from tests.support.window import open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from tests.support.leaks import ExpectedLogs
    from tests.support.window import Desk

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
GROUPED = " ".join(PAN[place : place + 4] for place in range(0, 16, 4))


class Canaries:
    """The secrets of a run, and where they turned up."""

    def __init__(self, *secrets: str) -> None:
        self._secrets = secrets

    def seen_in(self, text: str) -> list[str]:
        return [secret[:6] + "…" for secret in self._secrets if secret in text]


def own_objects() -> Iterator[object]:
    """Everything alive that this project defined, but for the sandbox, which may open the JWE."""
    for thing in gc.get_objects():
        # Of an earlier test: Qt has let it go, and it has no repr any more.
        if isinstance(thing, QObject) and not isValid(thing):  # type: ignore[no-untyped-call]
            continue
        module = getattr(type(thing), "__module__", "")
        if isinstance(module, str) and module.startswith("branch_app.") and "sandbox" not in module:
            yield thing


def files_in(folder: Path) -> list[str]:
    return [f.read_text(errors="replace") for f in folder.rglob("*") if f.is_file()]


def widget_texts(desk: Desk) -> Iterator[str]:
    window = desk.window
    for edit in window.findChildren(QLineEdit):
        yield edit.text()
        yield edit.displayText()
        yield edit.accessibleName() + edit.accessibleDescription()
    for label in window.findChildren(QLabel):
        yield label.text()
    for box in window.findChildren(QComboBox):
        yield box.currentText()


async def test_secrets_are_in_no_log_file_repr_clipboard_or_widget(
    box_folder: Path,
    tmp_path: Path,
    expected_logs: ExpectedLogs,
) -> None:
    expected_logs("branch_app", maybe=True)
    shown = io.StringIO()
    everything = logging.StreamHandler(shown)
    everything.setFormatter(_WholeRecord())
    root = logging.getLogger()
    level = root.level
    root.addHandler(everything)
    root.setLevel(logging.DEBUG)
    logs.configure(tmp_path / "logs")
    try:
        async with open_desk(box_folder) as desk:
            # A fault on the way, so that error texts are made too.
            desk.sandbox.faults.add(Fault.named("lost_answer"))
            await desk.unlocked()
            await desk.enter()
            token = (await desk.counter.session.token()).value.reveal()
            secrets = Canaries(PAN, GROUPED, token, *desk.sandbox.provisioned.passphrases.values())
            sent = await desk.send()
            await desk.reaches(sent.request_id, State.PRODUCED)
            desk.window.follow.copy_button.click()
            for thing in own_objects():
                assert secrets.seen_in(repr(thing)) == []
            assert secrets.seen_in(QGuiApplication.clipboard().text()) == []
            # Type a second card and lock in the middle of it.
            await desk.hands.press("F2")
            await desk.enter()
            await desk.hands.press("Ctrl+L")
            await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
            for edit in desk.window.findChildren(QLineEdit):
                edit.undo()
                edit.redo()
            for text in widget_texts(desk):
                assert secrets.seen_in(text) == []
            assert desk.counter.guide.pan is None
    finally:
        logs.close()
        root.removeHandler(everything)
        root.setLevel(level)
    assert secrets.seen_in(shown.getvalue()) == []
    written = files_in(tmp_path)
    assert written, "the log was written"
    for text in written:
        assert secrets.seen_in(text) == []
    QGuiApplication.clipboard().clear()


class Board(SystemDesktop):
    """A desktop that keeps what it is told: a double for the port."""

    def __init__(self) -> None:
        self.told = ""

    async def notify(self, title: str, text: str) -> bool:
        self.told += title + text
        return True


def unpacked(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file as it is, and each stream of a PDF as it was before it was packed."""
    for file in sorted(one for one in folder.rglob("*") if one.is_file()):
        content = file.read_bytes()
        yield str(file), content
        for part in content.split(b"stream\r\n")[1:] + content.split(b"stream\n")[1:]:
            with suppress(zlib.error):
                yield f"{file}, a stream", zlib.decompressobj().decompress(part)


async def test_no_file_of_a_whole_run_holds_a_secret(
    box_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: ExpectedLogs,
) -> None:
    """Issue, list, copy, slip, notification and lock; then look into everything that is left."""
    expected_logs("branch_app", maybe=True)
    left = tmp_path / "left"
    left.mkdir()
    for name in ("TMPDIR", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(left))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(left)
    logs.configure(left / "logs")
    journal = await DurableJournal.open(
        left / "journal" / "journal.db", bytes(range(32)), who="anna", computer="counter-7"
    )
    try:
        async with open_desk(box_folder, journal=journal) as desk:
            board = Board()
            desk.counter.desktop = board
            await desk.unlocked()
            await desk.enter()
            token = (await desk.counter.session.token()).value.reveal()
            words = desk.sandbox.provisioned.passphrases.values()
            secrets = [one.encode() for one in (PAN, GROUPED, token, *words)]
            # The journal is encrypted: what stands in it in the clear would be a leak, too.
            personal = [b"DE LA CRUZ", b"C-0048213"]
            sent = await desk.send()
            during = list(unpacked(left))
            await desk.reaches(sent.request_id, State.PRODUCED)
            await desk.hands.press("F3")
            await desk.hands.until(lambda: desk.window.requests.model.rowCount() == 1, "the list")
            await desk.hands.press("Ctrl+Shift+C")
            slip = make_slip(desk.counter.ledger[sent.request_id], tongue("en"), NOW)
            writer = QPdfWriter(str(left / "slip.pdf"))
            assert print_slip(slip, writer)
            del writer
            clipboard = QGuiApplication.clipboard()
            copied = clipboard.text() + clipboard.text(clipboard.Mode.Selection)
            assert copied == sent.request_id
            await desk.hands.press("Ctrl+L")
            await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
            assert not any(one.decode() in board.told for one in (*secrets, *personal))
            during += unpacked(left)
    finally:
        logs.close()
        QGuiApplication.clipboard().clear()
    files = [*during, *unpacked(left)]
    assert {Path(name).suffix for name, _ in files} >= {".db", ".db-wal", ".log", ".pdf"}
    for name, content in files:
        assert [one[:6] for one in secrets if one in content] == [], name
        if "slip.pdf" not in name:
            assert [one for one in personal if one in content] == [], name


class _WholeRecord(logging.Formatter):
    """Writes all that a record carries, as a careless handler would."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{record.getMessage()} {record.__dict__!r} {record.exc_text}"


async def test_the_number_is_masked_on_leaving_and_never_shown_again(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        await desk.enter()
        secrets = Canaries(PAN, GROUPED)
        for text in widget_texts(desk):
            assert secrets.seen_in(text) == []
        assert desk.window.check.values["number"].text() == f"•••• {PAN[-4:]}"
