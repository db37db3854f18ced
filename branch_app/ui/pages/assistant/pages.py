"""Which page shows which step. No code of a page enters here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.flow.setup_questions import STEPS
from branch_app.ui.pages.assistant.check import CheckPage
from branch_app.ui.pages.assistant.rows import RowsPage
from branch_app.ui.pages.assistant.step import StepPage
from branch_app.ui.pages.assistant.thales import ThalesPage

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from branch_app.flow.setting_up import SettingUp

_PAGES: dict[str, type[StepPage]] = {
    "thales": ThalesPage,
    "stations": RowsPage,
    "products": RowsPage,
    "check": CheckPage,
}


def make_pages(setting_up: SettingUp, may_finish: Callable[[], Awaitable[bool]]) -> list[StepPage]:
    """Make a page for each step, in their order.

    Args:
        setting_up: what they show.
        may_finish: asked before new settings are written.
    """
    pages = []
    for place, step in enumerate(STEPS):
        page = _PAGES.get(step.key, StepPage)(setting_up, place)
        if isinstance(page, CheckPage):
            page.may_finish = may_finish
        pages.append(page)
    return pages
