"""A canary run: PAN, token and passphrases of a whole card are nowhere but where they must be."""

from __future__ import annotations

import gc
import io
import logging
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from branch_app.domain.order import State
from branch_app.machine import logs
from branch_app.sandbox import Fault
from branch_app.ui.demo import PAN
from tests.support.window import open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.leaks import ExpectedLogs
    from tests.support.window import Desk

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
