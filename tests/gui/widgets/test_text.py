"""Long words on a narrow page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from branch_app.ui.widgets.text import Text, breakable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MAY_BREAK = "\u200b"
PATH = "/home/teller/.local/share/branch-counter/custom_is_sandbox_127.0.0.1_38379/journal.db"


@given(st.text(st.characters(exclude_characters=MAY_BREAK)))
def test_only_places_to_break_are_added(text: str) -> None:
    assert breakable(text).replace(MAY_BREAK, "") == text


@given(st.text("aZ09_/.-", min_size=25))
def test_no_piece_of_a_long_word_is_long(word: str) -> None:
    pieces = breakable(word).split(MAY_BREAK)
    assert max(len(re.sub(r"[/_.-]+$", "", piece)) for piece in pieces) <= 16


def test_a_label_gives_back_what_it_was_given_and_is_narrow(qtbot: QtBot) -> None:
    wide, narrow, copied = Text(PATH), Text(PATH, wrap=True), Text("", wrap=True)
    copied.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    copied.setText(PATH)
    for label in (wide, narrow, copied):
        qtbot.addWidget(label)
        assert label.text() == PATH
    assert narrow.minimumSizeHint().width() < wide.minimumSizeHint().width() / 3
    assert MAY_BREAK not in super(Text, copied).text()
