"""The real program as a process, with a script in place of the teller: it is there to be killed.

    python -m tests.crash.driver PROFILE card|rest

It is put together by the program's own composition: real window (by its keys), real keyring, real
encrypted journal, real TLS. It prints what it is about to do, a line each. ``card`` issues a card
and stays; ``rest`` only unlocks and follows, until nothing is open, and prints every request.
Shortened for the proof: settle time and time-out of an order, and nothing else.
"""

from __future__ import annotations

import asyncio
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.bootstrap.start import Start
from branch_app.domain.order import State
from branch_app.domain.ports import Query
from branch_app.flow.issuing import Action
from branch_app.machine import hardening, logs, paths
from branch_app.machine.profile import read_profile
from branch_app.ui import app
from branch_app.ui.demo import PAN, Player
from branch_app.ui.dialogs import Question

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter
    from branch_app.ui.main_window import MainWindow

CUSTOMER = (("given name", "María"), ("surname", "de la Cruz"), ("number", "C-0048213"))
SETTLE = 3.0
TIMEOUT = 1.0
LOOK = 0.05
PATIENCE = 90.0
"""Seconds in which everything must have ended, once the program is let alone."""


def say(line: str) -> None:
    """Tell who holds the knife."""
    print(line, flush=True)  # noqa: T201  # that is how they speak


class Teller:
    """The hands at the window: Send on what was not sent, yes to Send again, else nothing."""

    def __init__(self, window: MainWindow, counter: Counter) -> None:
        self._window = window
        self._counter = counter
        self._hands = Player(window, counter, longest=20)
        counter.ledger.changed.subscribe(lambda r: say(f"moved {r.request_id} {r.state.name}"))

    async def work(self, *, card: bool) -> int:
        """Unlock, then issue a card and stay, or follow until nothing is open."""
        window, hands = self._window, self._hands
        await hands.until(lambda: self._counter.session.unlocked, "unlocked")
        await hands.until(lambda: window.page() is window.cardholder, "the first page")
        say("unlocked")
        await self._take_the_keys()
        if card:
            await self._issue()
            while True:
                await self._press_what_is_offered()
                await asyncio.sleep(LOOK)
        end = time.monotonic() + PATIENCE
        while self._counter.ledger.open() and time.monotonic() < end:
            await self._press_what_is_offered()
            await asyncio.sleep(LOOK)
        for request in self._counter.ledger.open():
            wait = self._counter.following.settles_in(request.request_id)
            say(f"open {request.request_id} {request.state.name}, settles in {wait:.1f} s")
        for request in await self._counter.ledger.page(Query(), 0, 10_000):
            say(f"found {request.request_id} {request.state.name}")
        return 0

    async def _take_the_keys(self) -> None:
        """Offscreen no window manager gives the keys to a window, or back to it after a dialog."""
        self._window.activateWindow()
        await self._hands.until(self._window.isActiveWindow, "the keys")

    async def _issue(self) -> None:
        window, hands = self._window, self._hands
        for _, words in CUSTOMER:
            await hands.write(words)
            await hands.press("Enter")
        await hands.until(lambda: window.page() is window.card, "the second page")
        for words in (PAN, "1229", ""):
            await hands.write(words)
            await hands.press("Enter")
        await hands.until(lambda: window.page() is window.check, "the third page")
        say("sending")
        await hands.press("Ctrl+Enter")
        await hands.until(lambda: window.page() is window.follow, "sent")
        say(f"written {window.follow.request_id}")

    async def _press_what_is_offered(self) -> None:
        for request in self._counter.ledger.open():
            actions = self._counter.issuing.actions(request)
            if Action.SEND in actions:
                await self._press(request, "Ctrl+Enter")
            elif Action.SEND_AGAIN in actions:
                await self._press(request, "F6")
                for question in self._window.findChildren(Question):
                    if question.isVisible():
                        question.yes.click()
                await self._hands.settle()

    async def _press(self, request: IssuanceRequest, key: str) -> None:
        self._window.show_request(request.request_id)
        await self._hands.settle()
        if self._counter.ledger[request.request_id].state in {
            State.PREPARED, State.NOT_SENT, State.NOT_CERTAIN,
        }:  # fmt: skip
            await self._take_the_keys()
            await self._hands.press(key)
            await self._hands.settle()


def main() -> int:
    """Run the program."""
    profile, mode = Path(sys.argv[1]), sys.argv[2]
    hardening.harden()  # as bootstrap.window does, and what follows
    logs.configure(paths.folders().logs)
    settings = replace(
        read_profile(profile),
        settle_seconds=SETTLE,
        order_timeout=TIMEOUT,
    )
    start = Start(settings)
    if start.open_elsewhere():
        say("another window is open")
        return 1

    async def script(window: MainWindow, counter: Counter) -> int:
        return await Teller(window, counter).work(card=mode == "card")

    try:
        return app.run(start.assemble, script)
    finally:
        start.end()


if __name__ == "__main__":
    sys.exit(main())
