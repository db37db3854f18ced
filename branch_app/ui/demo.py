"""The demo: one practice card through the real window, by its keys, as a teller would.

Nothing is reached behind the window's back: keys go in, and what is read is on the screen.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from branch_app.domain.errors import AppError
from branch_app.domain.order import State
from branch_app.ui import strings, theme
from branch_app.ui.main_window import HELP, REQUESTS, SETUP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from branch_app.flow.counter import Counter
    from branch_app.ui.main_window import MainWindow

PAN = "4000001200004414"
"""A practice number: the BIN of the practice product, and a check digit that fits."""
LONGEST = 60.0
"""Seconds that a step of the demo may take."""


class Player:
    """Hands on the keyboard, eyes on the screen.

    Args:
        window: the window.
        counter: to know when a request has moved on.
        pictures: where pictures go, or None for none.
        say: told each step.
        pace: seconds between keys, so that a person can watch.
        longest: seconds that one step may take.
    """

    def __init__(
        self,
        window: MainWindow,
        counter: Counter,
        *,
        pictures: Path | None = None,
        say: Callable[[str], None] = lambda _: None,
        pace: float = 0.0,
        longest: float = LONGEST,
    ) -> None:
        self._window = window
        self._counter = counter
        self._pictures = pictures
        self._say = say
        self._pace = pace
        self._longest = longest
        self._taken = 0

    async def play(self) -> int:
        """Issue one card.

        Returns:
            0 when it was produced, else 1.
        """
        window = self._window
        await self.until(lambda: self._counter.session.unlocked, "unlocked")
        self._say("Unlocked: keys loaded, practice D1 connected")
        await self._enter_cardholder()
        await self._enter_card()
        self._say("Check: read the name to the customer")
        await self.picture("check")
        await self.press("Ctrl+Enter")
        await self.until(lambda: window.page() is window.follow, "sent")
        return await self._follow(window.follow.request_id)

    async def _enter_cardholder(self) -> None:
        window = self._window
        await self.until(lambda: window.page() is window.cardholder, "the first page")
        self._say("Cardholder: María de la Cruz, customer C-0048213")
        await self.picture("new-card")
        for words in ("María", "de la Cruz", "C-0048213"):
            await self.write(words)
            if words.startswith("C-"):
                await self.picture("cardholder")
            await self.press("Enter")

    async def _enter_card(self) -> None:
        window = self._window
        await self.until(lambda: window.page() is window.card, "the second page")
        self._say(f"Card: Debit Classic, number ending {PAN[-4:]}, valid thru 12/29")
        await self.write(PAN)
        await self.press("Enter")
        await self.write("1229")
        await self.picture("card")
        await self.press("Enter")
        await self.until(lambda: window.page() is window.check, "the third page")

    async def _follow(self, request_id: str) -> int:
        seen: State | None = None

        def changed() -> bool:
            return self._counter.ledger[request_id].state is not seen

        while seen is None or not seen.final:
            await self.until(changed, "the next state")
            request = self._counter.ledger[request_id]
            seen = request.state
            if not seen.final:
                self._say(f"{strings.saying(request).word}: {strings.card_made(request)}")
                if seen is State.AT_STATION:
                    await self.picture("at-the-station")
        await self.picture("end")
        for key, name in (("F3", REQUESTS), ("F10", SETUP), ("F1", HELP)):
            await self.press(key)
            await self.settle()
            await self.picture(name)
        await self._dark()
        await self.press("Ctrl+L")
        await self.until(lambda: self._window.page() is self._window.unlock, "locked")
        await self.settle()
        await self.picture("locked")
        self._say(strings.saying(self._counter.ledger[request_id]).word)
        return 0 if seen is State.PRODUCED else 1

    async def _dark(self) -> None:
        """The same state in the dark theme, then back."""
        app, before = QApplication.instance(), theme.current()
        if self._pictures is None or not isinstance(app, QApplication):
            return
        theme.apply(app, theme.Theme(dark=not before.dark))
        self._window.show_request(self._window.follow.request_id)
        await self.settle()
        await self.picture("end-dark" if not before.dark else "end-light")
        theme.apply(app, before)

    async def write(self, words: str) -> None:
        """Type."""
        for letter in words:
            self._letter(letter)
            await asyncio.sleep(self._pace)

    async def press(self, key: str) -> None:
        """Press a key by its name."""
        stroke = QKeySequence(key.replace("Enter", "Return"))[0]
        # Unlike a posted event, this passes the shortcuts first, as a real key does.
        QTest.keyClick(self.focus(), stroke.key(), stroke.keyboardModifiers())
        await asyncio.sleep(self._pace)

    def focus(self) -> QWidget:
        """What the keys go to."""
        places = (QApplication.focusWidget(), self._window.focusWidget())
        return next((place for place in places if place is not None), self._window)

    def _letter(self, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.focus(), event)

    async def until(self, true: Callable[[], bool], what: str) -> None:
        """Wait until something is so.

        Raises:
            AppError: it did not come to be.
        """
        try:
            async with asyncio.timeout(self._longest):
                while not true():  # noqa: ASYNC110  # it looks at the screen, as a person does
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AppError(f"The demo waited in vain for {what}.") from None

    async def settle(self) -> None:
        """Let the window paint."""
        for _ in range(3):
            await asyncio.sleep(0.03)

    async def picture(self, name: str) -> None:
        """Save what the window shows."""
        if self._pictures is None:
            return
        await self.settle()
        self._taken += 1
        self._window.grab().save(str(self._pictures / f"{self._taken:02}-{name}.png"))
