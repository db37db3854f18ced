"""The slip for the customer: what it says, in which language, and where it goes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from branch_app.domain.order import IssuanceRequest, State
from branch_app.sandbox import SandboxSettings
from branch_app.ui import language
from branch_app.ui.demo import PAN
from branch_app.ui.slip import make_slip
from branch_app.ui.slip_dialog import SlipDialog
from branch_app.ui.tr import tr
from tests.support.bench import TEST_PAN, make_order
from tests.support.window import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.window import Desk

SLOW = SandboxSettings(requested_seconds=60, ready_seconds=60)
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


async def opened(desk: Desk) -> SlipDialog:
    def dialogs() -> list[SlipDialog]:
        return [one for one in desk.window.findChildren(SlipDialog) if one.isVisible()]

    await desk.hands.press("Ctrl+P")
    await desk.hands.until(lambda: bool(dialogs()), "the slip")
    return dialogs()[0]


async def choosing(desk: Desk, dialog: SlipDialog) -> QFileDialog:
    await desk.hands.press("Ctrl+S")
    await desk.hands.until(lambda: bool(dialog.findChildren(QFileDialog)), "the chooser")
    return dialog.findChildren(QFileDialog)[0]


async def sent(desk: Desk) -> IssuanceRequest:
    await desk.unlocked()
    await desk.enter()
    return await desk.send()


async def test_a_slip_is_saved_by_keys_alone_under_a_name_of_nobody(
    box_folder: Path, tmp_path: Path
) -> None:
    async with open_desk(box_folder, settings=SLOW) as desk:
        request = await sent(desk)
        dialog = await opened(desk)
        said = dialog.preview.accessibleDescription()
        assert request.request_id in said
        assert request.name in said
        for secret in (request.last_four, request.consumer_id, request.card_id, PAN):
            assert secret not in said
        chooser = await choosing(desk, dialog)
        assert chooser.selectedFiles()[0].endswith(f"{request.request_id}.pdf")
        target = tmp_path / "slip.pdf"
        chooser.selectFile(str(target))
        chooser.accept()
        await desk.hands.until(lambda: "saved" in dialog.said.text(), "the file")
        assert target.read_bytes().startswith(b"%PDF")
        dialog.reject()


async def test_a_place_that_cannot_be_written_is_told(box_folder: Path, tmp_path: Path) -> None:
    async with open_desk(box_folder, settings=SLOW) as desk:
        await sent(desk)
        dialog = await opened(desk)
        chooser = await choosing(desk, dialog)
        chooser.selectFile(str(tmp_path / "nowhere" / "slip.pdf"))
        chooser.done(QFileDialog.DialogCode.Accepted)
        await desk.hands.until(lambda: "could not be written" in dialog.said.text(), "the words")
        dialog.reject()


async def test_a_lock_takes_the_slip_away(box_folder: Path) -> None:
    async with open_desk(box_folder, settings=SLOW) as desk:
        await sent(desk)
        await opened(desk)
        desk.window.lock()
        await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
        await desk.hands.settle()
        assert [one for one in desk.window.findChildren(SlipDialog) if one.isVisible()] == []


@pytest.mark.parametrize("code", language.SHIPPED)
async def test_the_customers_language_is_apart_from_the_tellers(code: str) -> None:
    request = IssuanceRequest.prepared(make_order(), teller="anna", at=NOW)
    slip = make_slip(request, language.tongue(code), NOW)
    assert slip.from_right == (code == "ar")
    assert (slip.state == "Prepared") == (code == "en")
    assert tr("Prepared") == "Prepared"
    assert TEST_PAN[-4:] not in " ".join(slip.lines()).replace("2026", "")


async def test_a_slip_of_training_is_no_slip(box_folder: Path) -> None:
    request = IssuanceRequest.prepared(make_order(), teller="anna", at=NOW)
    tongue = language.tongue("en")
    assert make_slip(request, tongue, NOW).title == "Card order"
    for state in (State.SENDING, State.ACCEPTED, State.PRODUCED):
        request = request.moved(state, NOW)
    practice = make_slip(request, tongue, NOW, practice=True)
    assert practice.title == "Practice slip: no card was made"
    assert "A card was made" not in " ".join(practice.lines())
    assert "A card was made" in " ".join(make_slip(request, tongue, NOW).lines())
