"""Questions to the teller: opened and awaited, never a nested loop (see ``loop``)."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from branch_app.ui.theme import GRID
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.text import Text


class Question(QDialog):
    """A question with a yes and a no. Esc is no; Enter presses what has the focus, first no.

    Args:
        parent: the window that waits.
        title: the question.
        text: what the teller must know to answer.
        yes: what happens on yes, as a verb.
        no: what happens on no.
    """

    def __init__(self, parent: QWidget, title: str, text: str, yes: str, no: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAccessibleDescription(text)
        self.yes = KeyButton(yes, kind="danger")
        self.no = KeyButton(no, "Esc", listens=False)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addStretch(1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(Text(title, "heading"))
        words = Text(text, wrap=True)
        words.setMinimumWidth(46 * GRID)
        column.addWidget(words)
        column.addLayout(row)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)


async def ask(parent: QWidget, title: str, text: str, *, yes: str, no: str) -> bool:
    """Ask, and wait for the answer while everything else goes on.

    Args:
        parent: the window.
        title: the question.
        text: what to know.
        yes: verb of the yes.
        no: verb of the no.

    Returns:
        True on yes.
    """
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
    question = Question(parent, title, text, yes, no)

    def finished(result: int) -> None:
        if not answer.done():
            answer.set_result(result == QDialog.DialogCode.Accepted.value)

    question.finished.connect(finished)
    question.open()
    try:
        return await answer
    finally:
        # The window that owns it may have gone first.
        if isValid(question):  # type: ignore[no-untyped-call]  # shiboken6 has no types
            question.close()
            question.deleteLater()


def dismiss(window: QWidget) -> None:
    """Answer no to whatever is asked over a window."""
    for dialog in window.findChildren(QDialog):
        dialog.reject()
