"""The assistant's fields: what the bank has set, what is wrong when a field is left."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from branch_app.bootstrap.onboarding import begin
from branch_app.flow.setup_questions import STEPS, Ask
from branch_app.machine import paths
from branch_app.ui.pages.assistant.form import Form

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def install(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a bank's profile in its place."""
    bank = folder / "etc" / paths.NAME / paths.PROFILE_FILE
    bank.parent.mkdir(parents=True)
    bank.write_text(text)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(folder / "etc"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "home"))
    return bank


async def shown(form: Form) -> Form:
    """Show a form, and wait until the keys go there."""
    form.show()
    form.activateWindow()
    async with asyncio.timeout(20):
        while not form.isActiveWindow():  # noqa: ASYNC110  # as a person looks at the screen
            await asyncio.sleep(0.02)
    return form


async def test_what_the_bank_has_set_is_shown_with_its_file_and_cannot_be_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank = install(
        '[d1]\nenvironment = "staging"\nissuer_id = "is_theirs1"\n', tmp_path, monkeypatch
    )
    form = await shown(Form(await begin(None), STEPS[0]))
    issuer, environment = form.fields[Ask.ISSUER_ID], form.fields[Ask.ENVIRONMENT]
    for field in (issuer, environment):
        assert field.editor.accessibleDescription() == f"Set by your bank: {bank}"
    assert not environment.editor.isEnabled()
    assert isinstance(issuer.editor, QLineEdit)
    QTest.keyClicks(issuer.editor, "is_mybank1")
    assert issuer.editor.text() == "is_theirs1"
    assert [
        editor for editor in form.chain() if editor in {issuer.editor, environment.editor}
    ] == []
    form.deleteLater()


async def test_a_fault_shows_when_its_field_is_left_and_not_before(tmp_path: Path) -> None:
    form = await shown(Form(await begin(tmp_path / "profile.toml"), STEPS[0]))
    field = form.fields[Ask.ISSUER_ID]
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "short")
    assert field.fault == ""
    QTest.keyClick(field.editor, Qt.Key.Key_Tab)
    assert field.fault == "Must be exactly 10 letters, digits or . _ ~ -."
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "_bank")
    assert field.fault == ""
    form.deleteLater()
