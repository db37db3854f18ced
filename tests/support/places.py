"""Every place of the window, one line each: for pictures, and for tests that walk all of them.

A place is brought up in a window whose counter already holds a request of every kind, so that no
place needs another one before it.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from branch_app.bootstrap.onboarding import begin
from branch_app.domain.errors import JournalSealed
from branch_app.domain.order import State
from branch_app.flow.guide import Entry
from branch_app.flow.setup_questions import STEPS
from branch_app.sandbox import Fault
from branch_app.ui import language, theme
from branch_app.ui.demo import PAN, Player
from branch_app.ui.main_window import EXERCISES, HELP, NEW, REQUESTS, SETUP, MainWindow
from branch_app.ui.slip_dialog import show_slip
from branch_app.ui.widgets.cover import Cover
from branch_app.ui.widgets.shapes import Tone
from tests.support.window import open_desk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from branch_app.sandbox import Sandbox
    from tests.support.window import Desk

CARD = {
    Entry.GIVEN: "María",
    Entry.SURNAME: "de la Cruz",
    Entry.CONSUMER: "C-0048213",
    Entry.SECOND: "ACME TOOLS",
    Entry.PAN: PAN,
    Entry.EXPIRY: "12/31",
}

_ENDS: dict[State, Fault | None] = {
    State.PRODUCED: None,
    State.DATA_PROBLEM: Fault(outcome="DATA_EXCEPTION", reason="Name not accepted"),
    State.STATION_PROBLEM: Fault(outcome="CARD_PROD_EXCEPTION", reason="Card jam in feeder"),
    State.REJECTED: Fault(operation="order", status=400, body='{"detail": "unknown product"}'),
    State.NOT_CERTAIN: Fault(operation="order", drop=True, acts=False),
    State.REQUESTED: Fault(outcome="CARD_PROD_REQUESTED", times=None),
}
"""What D1 does to the request that ends, or rests, in each state."""


@dataclass
class Tour:
    """A window to be walked through.

    Attributes:
        desk: the sandbox, the counter and the hands.
        window: the window, in the language and text size of the tour.
        made: a request in each of these states.
    """

    desk: Desk
    window: MainWindow
    made: dict[State, str] = field(default_factory=dict)

    @property
    def box(self) -> Sandbox:
        """The sandbox."""
        return self.desk.sandbox

    def type_card(self, *, until: Entry | None = None) -> None:
        """Put a card into the entry, up to a field."""
        guide = self.desk.counter.guide
        guide.reset()
        for entry, text in CARD.items():
            if entry is until:
                return
            guide.set(entry, text)

    def go_to_step(self, step: int) -> None:
        """Show a page of the entry."""
        while self.desk.counter.guide.position < step and self.desk.counter.guide.next():
            pass
        self.window.go(NEW)

    async def settle(self) -> None:
        """Let the window lay itself out and paint."""
        await Player(self.window, self.desk.counter).settle()


async def _cardholder(tour: Tour) -> None:
    tour.desk.counter.guide.reset()
    tour.go_to_step(0)


async def _cardholder_faults(tour: Tour) -> None:
    tour.desk.counter.guide.reset()
    tour.go_to_step(0)
    tour.window.cardholder.go_on()


async def _cardholder_filled(tour: Tour) -> None:
    tour.type_card(until=Entry.PAN)
    tour.go_to_step(0)


async def _card(tour: Tour) -> None:
    tour.type_card(until=Entry.PAN)
    tour.go_to_step(1)


async def _card_faults(tour: Tour) -> None:
    tour.type_card(until=Entry.PAN)
    tour.go_to_step(1)
    tour.window.card.go_on()


async def _check(tour: Tour) -> None:
    tour.type_card()
    tour.go_to_step(2)


def _follow(state: State) -> Callable[[Tour], Awaitable[None]]:
    async def show(tour: Tour) -> None:
        tour.window.show_request(tour.made[state])

    return show


async def _requests(tour: Tour) -> None:
    tour.window.go(REQUESTS)
    player = Player(tour.window, tour.desk.counter)
    await player.until(lambda: tour.window.requests.table.currentIndex().isValid(), "the list")


async def _requests_none(tour: Tour) -> None:
    tour.window.go(REQUESTS)
    tour.window.requests.search.setText("nobody")
    tour.window.requests.search.textEdited.emit("nobody")
    empty = tour.window.requests.empty
    await Player(tour.window, tour.desk.counter).until(empty.isVisible, "the empty list")


async def _setup(tour: Tour) -> None:
    tour.window.go(SETUP)


def _setup_section(place: int) -> Callable[[Tour], Awaitable[None]]:
    async def show(tour: Tour) -> None:
        tour.window.go(SETUP)
        tour.window.setup.bar.buttons[place].click()
        await tour.settle()

    return show


def _assistant(place: int) -> Callable[[Tour], Awaitable[None]]:
    async def show(tour: Tour) -> None:
        tour.window.go(SETUP)
        assert tour.window.renewal is not None
        assistant = tour.window.renewal.assistant
        assistant.open()
        player = Player(tour.window, tour.desk.counter)
        await player.until(lambda: bool(assistant.pages), "the setup assistant")
        assert assistant.setting_up is not None
        assistant.setting_up._at = place
        assistant.open()

    return show


async def _slip(tour: Tour) -> None:
    made = tour.made[State.PRODUCED]
    tour.window.show_request(made)
    show_slip(tour.desk.counter, tour.desk.counter.ledger[made], tour.window)


async def _covered(tour: Tour) -> None:
    tour.window.go(NEW)
    tour.window.rail.cover_asked.emit()


async def _exercises(tour: Tour) -> None:
    tour.window.go(EXERCISES)


async def _help(tour: Tour) -> None:
    tour.window.go(HELP)


async def _question(tour: Tour) -> None:
    tour.type_card(until=Entry.PAN)
    tour.go_to_step(0)
    tour.window.cardholder.back.emit()


async def _cannot_open(tour: Tour) -> None:
    error = JournalSealed("The journal of this computer is missing.", "Call bank IT.")
    tour.window.start.fail(error)
    tour.window.stack.setCurrentWidget(tour.window.start)


async def _locked(tour: Tour) -> None:
    await tour.desk.counter.lock()
    tour.window.show_locked(by_itself=False)
    player = Player(tour.window, tour.desk.counter)
    await player.until(lambda: not tour.window.unlock._busy, "the look into the keyring")


async def _locked_asking(tour: Tour) -> None:
    remembered = await tour.desk.counter.remembered()
    for name in remembered:
        await tour.desk.counter.secrets.delete(name)
    await _locked(tour)
    for name, secret in remembered.items():
        await tour.desk.counter.secrets.put(name, secret)


PLACES: dict[str, Callable[[Tour], Awaitable[None]]] = {
    "cardholder": _cardholder,
    "cardholder-faults": _cardholder_faults,
    "cardholder-filled": _cardholder_filled,
    "card": _card,
    "card-faults": _card_faults,
    "check": _check,
    **{f"follow-{state.name.lower().replace('_', '-')}": _follow(state) for state in _ENDS},
    "requests": _requests,
    "requests-none": _requests_none,
    "setup": _setup,
    "setup-certificates": _setup_section(1),
    "setup-passphrases": _setup_section(2),
    "setup-checks": _setup_section(3),
    **{f"assistant-{step.key}": _assistant(place) for place, step in enumerate(STEPS)},
    "exercises": _exercises,
    "help": _help,
    "question": _question,
    "slip": _slip,
    "covered": _covered,
    "cannot-open": _cannot_open,
    "locked": _locked,
    "locked-asking": _locked_asking,
}
"""Every place by its name. A new page is a new line here; the last ones lock the counter."""


async def make_requests(desk: Desk) -> dict[State, str]:
    """Order one card for each state that the pages shall show; D1 works on all at once."""
    made: dict[State, str] = {}
    for state, fault in _ENDS.items():
        guide = desk.counter.guide
        guide.reset()
        for entry, text in CARD.items():
            guide.set(entry, text)
        if fault is not None:
            desk.sandbox.faults.add(replace(fault, card_id=guide.text(Entry.CARD_ID)))
        made[state] = (await desk.counter.send()).request_id
    for state, request_id in made.items():
        await desk.reaches(request_id, state)
    return made


@asynccontextmanager
async def open_tour(folder: Path) -> AsyncIterator[Tour]:
    """Start a sandbox, a counter and a first window, and make the requests."""
    async with open_desk(folder, training=True) as desk:
        await desk.unlocked()
        yield Tour(desk, desk.window, await make_requests(desk))


@asynccontextmanager
async def another_window(
    tour: Tour,
    code: str,
    look: theme.Theme,
    *,
    size: tuple[int, int] = (1180, 760),
    catalogues: Path | None = None,
) -> AsyncIterator[Tour]:
    """Open one more window on the same counter, in a language and at a text size.

    Args:
        tour: the first.
        code: language.
        look: theme and text size; the theme may be changed later, the size not.
        size: of the window.
        catalogues: folder of compiled catalogues; None takes the shipped ones.
    """
    app = language.application()
    await tour.desk.counter.lock()
    language.speak(app, code, catalogues)
    theme.apply(app, look)
    window = MainWindow(partial(begin, tour.desk.counter.profile.source))
    window.resize(*size)
    window.show()
    await window.painted
    window.open(tour.desk.counter)
    await Player(window, tour.desk.counter).until(
        lambda: window.page() is not window.unlock and window.light.tone is Tone.GOOD,
        "unlocked and connected",
    )
    try:
        yield Tour(tour.desk, window, tour.made)
    finally:
        window.end()
        language.speak(app, "en")
        theme.apply(app, theme.Theme(dark=False))


async def bring_up(tour: Tour, name: str) -> QWidget:
    """Bring up a place.

    Returns:
        What the person looks at: the window, or the dialog in front of it.
    """
    tour.desk.counter.idle.touch()  # somebody is there, however long the tour takes
    for former in _dialogs(tour.window):
        former.reject()
    for cover in tour.window.findChildren(Cover):
        if cover.isVisible():
            cover.lifted.emit()
    await PLACES[name](tour)
    await tour.settle()
    return next(iter(_dialogs(tour.window)), tour.window)


def _dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
