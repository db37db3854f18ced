"""The bar that reminds of what ends soon: calm early, urgent late, said aloud."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.inventory import Part, Reminder, level_of
from branch_app.ui.widgets.reminder_bar import ReminderBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def due(days: int, part: Part = Part.CLIENT_CERTIFICATE, *, ready: bool = False) -> Reminder:
    return Reminder(part, NOW + timedelta(days=days), days, level_of(days), ready)


@pytest.mark.parametrize(
    ("days", "title", "tone", "urgent"),
    [
        (60, "ends in 60 days", "quiet", False), (30, "ends in 30 days", "quiet", False),
        (14, "ends in 14 days", "attention", True), (7, "ends in 7 days", "bad", True),
        (1, "ends in 1 day", "bad", True), (0, "within a day", "bad", True),
        (-1, "No card can be ordered", "bad", True),
    ],
)  # fmt: skip
def test_it_says_what_and_when_and_aloud(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, days: int, title: str, tone: str, urgent: bool
) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        "branch_app.ui.widgets.reminder_bar.announce",
        lambda _widget, words, *, urgent=False: said.append((words, urgent)),
    )
    bar = ReminderBar()
    qtbot.addWidget(bar)
    bar.remind(due(days))
    assert title in bar.title
    assert bar.property("soft") == tone
    assert [(bar.title in words, pressing) for words, pressing in said] == [(True, urgent)]
    assert not bar.isHidden()
    bar.remind(None)
    assert bar.isHidden()


@pytest.mark.parametrize(
    ("part", "ready", "words"),
    [
        (Part.CLIENT_CERTIFICATE, False, "signed by the Thales Delivery Team"),
        (Part.CLIENT_CERTIFICATE, True, "rehearse it, then switch to it"),
        (Part.CHAIN, False, "with its chain"),
        (Part.TRUSTED_CA, False, "file of trusted CAs"),
    ],
)
def test_it_says_who_must_act_and_how(qtbot: QtBot, *, part: Part, ready: bool, words: str) -> None:
    bar = ReminderBar()
    qtbot.addWidget(bar)
    bar.remind(due(40, part, ready=ready))
    assert "Bank IT:" in bar.advice
    assert words in bar.advice
    assert "works as before" in bar.advice
