"""The window: band, rail, top bar and the pages. Decides which page is up, and nothing else.

What the first paint does not show is imported after it, where it is used.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from branch_app.domain.errors import AppError
from branch_app.domain.words import phrases
from branch_app.ui import language, theme
from branch_app.ui.bridge import watch
from branch_app.ui.loop import spawn
from branch_app.ui.once import Once
from branch_app.ui.pages import late
from branch_app.ui.pages.start import StartPage
from branch_app.ui.renewal import Renewal
from branch_app.ui.top_bar import TopBar
from branch_app.ui.tr import tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.rail import Rail, RailItem
from branch_app.ui.widgets.shapes import Tone

if TYPE_CHECKING:
    from branch_app.domain.card import Environment
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter
    from branch_app.flow.training import Training
    from branch_app.ui.pages.assistant import Begin
    from branch_app.ui.pages.entry import EntryPage
    from branch_app.ui.pages.page import Page
    from branch_app.ui.reader import Reader

NAME = "Branch Counter"
NEW, REQUESTS, SETUP, HELP = "new", "requests", "setup", "help"
EXERCISES = "exercises"
_RAIL = (
    RailItem(NEW, phrases("New card"), "F2"),
    RailItem(REQUESTS, phrases("Requests"), "F3"),
    RailItem(EXERCISES, phrases("Exercises"), "F11"),
    RailItem(SETUP, phrases("Setup"), "F10"),
    RailItem(HELP, phrases("Help"), "F1"),
)


class MainWindow(QWidget):
    """The one window.

    Args:
        begin_setup: begins to set the counter up; None where there is nothing to set up.

    Attributes:
        painted: done once the window has been painted for the first time.
        closed: done once the teller has closed it, or its counter has got new settings.
        renewal: gives the counter other settings, or None.

    Each other page is an attribute of its name, and made when it is first asked for.
    """

    unlock = cached_property(late.unlock)
    cardholder = cached_property(late.cardholder)
    card = cached_property(late.card)
    check = cached_property(late.check)
    follow = cached_property(late.follow)
    requests = cached_property(late.requests)
    setup = cached_property(late.setup)
    help = cached_property(late.help_)
    exercises = cached_property(late.exercises)

    def __init__(self, begin_setup: Begin | None = None) -> None:
        super().__init__()
        self.setWindowTitle(NAME)
        self.resize(1180, 760)
        self.setMinimumSize(640, 480)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.mark(self, "ground", True)
        self.painted = Once()
        self.closed = Once()
        self._closing = False
        self.reader: Reader | None = None
        self._counter: Counter | None = None
        self.rail = Rail(NAME, _RAIL)
        self.rail.set_usable(usable=False)
        self.rail.set_shown(EXERCISES, shown=False)
        self.rail.chosen.connect(self.go)
        self.rail.lock_asked.connect(self.lock)
        self.top = TopBar()
        self.station, self.light = self.top.station, self.top.light
        self.stack = QStackedWidget()
        self.start = StartPage()
        self.stack.addWidget(self.start)
        self.renewal = None if begin_setup is None else Renewal(self, begin_setup)
        self._lay_out()

    def _lay_out(self) -> None:
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)

    def _furnish(self) -> None:
        """Make the bars that tell of a counter."""
        from branch_app.ui.widgets.banner import Band  # noqa: PLC0415  # after the paint
        from branch_app.ui.widgets.coach import Coach  # noqa: PLC0415  # the same
        from branch_app.ui.widgets.reminder_bar import ReminderBar  # noqa: PLC0415  # the same

        self.band = Band()
        self._column.insertWidget(0, self.band)
        self.coach = Coach()
        self.reminder = ReminderBar()
        self.reminder.asked.connect(self._show_keys)
        for place, bar in enumerate((self.coach, self.reminder), self._right.indexOf(self.top) + 1):
            self._right.insertWidget(place, bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is there: slow work begins after that."""
        super().paintEvent(event)
        if not self.painted.done():
            self.painted.happen()
            QTimer.singleShot(0, self, self._listen_to_readers)

    def come_forward(self) -> None:
        """A second start wants this window: show it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def open(self, counter: Counter) -> None:
        """Show a counter, locked, and look whether it can be unlocked without a question.

        Args:
            counter: opened, so its requests are read.
        """
        from branch_app.ui.entry_start import EntryStart  # noqa: PLC0415  # after the paint
        from branch_app.ui.guard import Guard  # noqa: PLC0415  # the same
        from branch_app.ui.news import News  # noqa: PLC0415  # the same

        self._counter = counter
        self._listen_to_readers()
        self._furnish()
        self._show_environment(counter.profile.environment)
        self.rail.set_teller(counter.teller)
        self.entry_start = EntryStart(counter, self)
        if counter.training is not None:
            self._offer_exercises(counter.training)
        watch(counter.ledger.changed, self._request_changed, self)
        Guard(self, counter)
        News(self, counter)
        self.reminder.follow(counter.upkeep)
        self.top.open(counter)
        self._show_count()
        self.show_locked(by_itself=True)
        if self.renewal is not None and self.renewal.trouble is not None:
            self.unlock.show_error(self.renewal.trouble, Tone.ATTENTION)

    def _show_environment(self, environment: Environment) -> None:
        from branch_app.domain.card import Environment as Known  # noqa: PLC0415  # after the paint
        from branch_app.ui import strings  # noqa: PLC0415  # the same

        self.band.set_environment(environment, tr(strings.ENVIRONMENTS[environment]))
        if environment is not Known.PRODUCTION:
            told = tr(strings.ENVIRONMENT_NAMES[environment])
            self.setWindowTitle(f"{NAME} ({told})")

    def speak(self, code: str) -> None:
        """Speak another language from now on: the pages are made anew, the entry stays."""
        language.keep(code)
        language.speak(language.application(), language.choose(self.counter.profile.language))
        for name in late.PAGES:
            page: Page | None = vars(self).pop(name, None)
            if page is not None:
                self.stack.removeWidget(page)
                page.deleteLater()
        self._show_environment(self.counter.profile.environment)
        self.top.say()
        self._show_count()
        self.go(HELP)

    def _listen_to_readers(self) -> None:
        """Let no reader type into a field, from the first field on."""
        from branch_app.ui import scans  # noqa: PLC0415  # after the paint

        if self.reader is None:
            self.reader = scans.listen(self, self.page, lambda: self._counter)

    def _offer_exercises(self, training: Training) -> None:
        self.rail.set_shown(EXERCISES, shown=True)
        self.coach.ended.connect(lambda: self._end_exercise(training))
        watch(training.lesson, self.coach.show_lesson, self)

    def begin_exercise(self) -> None:
        """Begin with an empty entry."""
        self.counter.guide.reset()
        self.go(NEW)

    def _end_exercise(self, training: Training) -> None:
        training.leave()
        self.go(EXERCISES)

    @property
    def counter(self) -> Counter:
        """The counter that is shown."""
        if self._counter is None:
            raise RuntimeError("no counter is open")
        return self._counter

    @property
    def steps(self) -> tuple[EntryPage, ...]:
        """The pages of the entry, in their order."""
        return self.cardholder, self.card, self.check

    def page(self) -> Page:
        """The page that is up."""
        page: Page = self.stack.currentWidget()  # type: ignore[assignment]  # only pages go in
        return page

    def _show(self, page: Page, rail: str) -> None:
        self.stack.setCurrentWidget(page)
        self.rail.set_current(rail)
        page.entered()

    def go(self, name: str) -> None:
        """Go to a place of the rail."""
        if self._counter is None or not self.counter.session.unlocked:
            return
        if name == NEW:
            self.show_entry()
            self.entry_start.take_waiting()
        else:
            self._show(getattr(self, name), name)

    def go_on(self) -> None:
        """Go to the next card."""
        self.go(NEW)

    def show_entry(self) -> None:
        """Show the page on which the entry stands."""
        self._show(getattr(self, late.STEPS[self.counter.guide.position]), NEW)

    def show_request(self, request_id: str) -> None:
        """Show a request large; one of the past is read from the journal first."""
        if request_id in self.counter.ledger:
            self._follow(request_id)
        else:
            spawn(self._fetch(request_id), "read a request", self)

    def _follow(self, request_id: str) -> None:
        self.follow.show_request(request_id)
        self._show(self.follow, REQUESTS)

    async def _fetch(self, request_id: str) -> None:
        if await self.counter.ledger.fetch(request_id) is not None:
            self._follow(request_id)

    def show_locked(self, *, by_itself: bool) -> None:
        """Show the locked counter.

        Args:
            by_itself: unlock without a question when the keyring holds everything.
        """
        if self.renewal is not None:
            self.renewal.assistant.lock()  # it holds passphrases
        self.reminder.show_button.hide()  # it leads to a page
        self.rail.set_usable(usable=False)
        self._show(self.unlock, "")
        self.unlock.begin(by_itself=by_itself)
        self.entry_start.take_waiting()

    def lock(self) -> None:
        """Lock: empty the entry, drop token and keys."""
        if self._counter is not None:
            spawn(self.counter.lock(), "lock", self)

    def unlocked(self, not_remembered: object) -> None:
        """The counter is unlocked: go to the entry.

        Args:
            not_remembered: a ``KeyringError`` when the passphrases could not be kept, or None.
        """
        self.rail.set_usable(usable=True)
        self.reminder.show_button.show()
        self.go(NEW)
        if isinstance(not_remembered, AppError):
            page = self.page()
            page.show_error(not_remembered, Tone.ATTENTION)

    def next_step(self) -> None:
        """Go to the next page of the entry if this one is complete."""
        if self.counter.guide.next():
            self.go(NEW)

    def step_back(self) -> None:
        """Go to the page before, or discard the entry on its first."""
        if self.counter.guide.back():
            self.go(NEW)
        else:
            self.entry_start.discard()

    def _request_changed(self, request: IssuanceRequest) -> None:
        from branch_app.ui import strings  # noqa: PLC0415  # after the paint

        self._show_count()
        said = strings.saying(request)
        if self.page() is not self.follow or self.follow.request_id != request.request_id:
            # No name: whoever hears it may not be whom it concerns.
            told = tr(
                "Card ending {last_four}: {state}", last_four=request.last_four, state=said.word
            )
            announce(self, told)

    def _show_count(self) -> None:
        self.rail.set_count(REQUESTS, len(self.counter.ledger.open()))

    def _show_keys(self) -> None:
        self.go(SETUP)
        if self.page() is self.setup:
            self.setup.open(self.setup.keys)

    def end(self) -> None:
        """Take the window down: the program ends."""
        self.top.stop()
        self.closed.happen()
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first when requests are under way; the program ends when ``closed`` is done."""
        if self.closed.done():
            event.accept()
            return
        event.ignore()
        if not self._closing:
            self._closing = True
            spawn(self._close(), "close", self)

    @property
    def has_counter(self) -> bool:
        """Whether a counter is open."""
        return self._counter is not None

    @property
    def under_way(self) -> int:
        """How many requests D1 is working on."""
        requests = () if self._counter is None else self.counter.ledger.open()
        return sum(request.state.under_way for request in requests)

    async def _close(self) -> None:
        from branch_app.ui import questions  # noqa: PLC0415  # after the paint

        if await questions.may_close(self, self.under_way):
            self.top.stop()
            self.closed.happen()
        self._closing = False
