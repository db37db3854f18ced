"""All pages but the first, each imported and made when it is first shown.

Only how a page is put into the window, and which of the window's verbs its signals call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from branch_app.flow.training import Training
    from branch_app.ui.main_window import MainWindow
    from branch_app.ui.pages.card import CardPage
    from branch_app.ui.pages.cardholder import CardholderPage
    from branch_app.ui.pages.check import CheckPage
    from branch_app.ui.pages.entry import EntryPage
    from branch_app.ui.pages.exercises import ExercisesPage
    from branch_app.ui.pages.follow import FollowPage
    from branch_app.ui.pages.help import HelpPage
    from branch_app.ui.pages.page import Page
    from branch_app.ui.pages.requests import RequestsPage
    from branch_app.ui.pages.setup import SetupPage
    from branch_app.ui.pages.unlock import UnlockPage

    P = TypeVar("P", bound=Page)
    E = TypeVar("E", bound=EntryPage)

STEPS = ("cardholder", "card", "check")
"""The pages of an entry, in their order."""
PAGES = ("unlock", *STEPS, "follow", "requests", "setup", "help", "exercises")


def unlock(window: MainWindow) -> UnlockPage:
    """Make the page that asks for passphrases."""
    from branch_app.ui.pages.unlock import UnlockPage  # noqa: PLC0415  # late, as all below

    page = _put(window, UnlockPage(window.counter))
    page.unlocked.connect(window.unlocked)
    return page


def cardholder(window: MainWindow) -> CardholderPage:
    """Make the first page of an entry."""
    from branch_app.ui.pages.cardholder import CardholderPage  # noqa: PLC0415

    return _step(window, CardholderPage(window.counter))


def card(window: MainWindow) -> CardPage:
    """Make the second page of an entry."""
    from branch_app.ui.pages.card import CardPage  # noqa: PLC0415

    return _step(window, CardPage(window.counter))


def check(window: MainWindow) -> CheckPage:
    """Make the third page of an entry, from which it is sent."""
    from branch_app.ui.pages.check import CheckPage  # noqa: PLC0415

    page = _step(window, CheckPage(window.counter))
    page.sent.connect(window.show_request)
    return page


def follow(window: MainWindow) -> FollowPage:
    """Make the page that shows one request large."""
    from branch_app.ui.pages.follow import FollowPage  # noqa: PLC0415

    page = _put(window, FollowPage(window.counter))
    page.begins.connect(window.entry_start.from_request)
    page.next_card.connect(window.go_on)
    return page


def requests(window: MainWindow) -> RequestsPage:
    """Make the list of requests."""
    from branch_app.ui.pages.requests import RequestsPage  # noqa: PLC0415

    page = _put(window, RequestsPage(window.counter))
    page.opened.connect(window.show_request)
    page.begins.connect(window.entry_start.from_request)
    return page


def setup(window: MainWindow) -> SetupPage:
    """Make Setup."""
    from branch_app.ui.pages.setup import SetupPage  # noqa: PLC0415

    page = _put(window, SetupPage(window.counter))
    if window.renewal is not None:
        page.settings.offer_change(window.renewal.assistant.open)
        page.reopen = window.renewal.reopen
    return page


def help_(window: MainWindow) -> HelpPage:
    """Make Help."""
    from branch_app.ui.pages.help import HelpPage  # noqa: PLC0415

    page = _put(window, HelpPage())
    page.spoken.connect(window.speak)
    return page


def exercises(window: MainWindow) -> ExercisesPage:
    """Make the list of exercises.

    Raises:
        RuntimeError: the counter is not in training.
    """
    from branch_app.ui.pages.exercises import ExercisesPage  # noqa: PLC0415

    training: Training | None = window.counter.training
    if training is None:
        raise RuntimeError("exercises are for training")
    page = _put(window, ExercisesPage(training))
    page.begun.connect(window.begin_exercise)
    return page


def _put(window: MainWindow, page: P) -> P:
    window.stack.addWidget(page)
    return page


def _step(window: MainWindow, page: E) -> E:
    page.done.connect(window.next_step)
    page.back.connect(window.step_back)
    return _put(window, page)
