"""What the window asks before something is lost: each question with its words, once.

How a question is asked is in ``dialogs``; when, in the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.ui.dialogs import ask
from branch_app.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


async def may_discard(window: QWidget) -> bool:
    """Whether what was typed of a card may be dropped."""
    return await ask(
        window,
        tr("Discard what was typed?"),
        tr("Nothing was sent. No card will be made."),
        yes=tr("Discard"),
        no=tr("Go on typing"),
    )


async def may_close(window: QWidget, waiting: int) -> bool:
    """Whether to close with so many requests under way; with none, nobody is asked."""
    return waiting == 0 or await ask(
        window,
        tr("Close with {n} requests under way?", n=waiting),
        tr(
            "D1 goes on without this window, and a card may still come out of the station. "
            "At the next start this counter asks D1 what became of it."
        ),
        yes=tr("Close"),
        no=tr("Stay"),
    )


async def may_change_settings(window: QWidget, waiting: int) -> bool:
    """Whether to take other settings with so many requests under way; none, nobody is asked."""
    return waiting == 0 or await ask(
        window,
        tr("Change the settings with {n} requests under way?", n=waiting),
        tr(
            "D1 goes on with them. This counter asks about them again only while environment, "
            "issuer and address stay the same."
        ),
        yes=tr("Change"),
        no=tr("Wait"),
    )
