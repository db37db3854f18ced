"""A desk for tests: the real window, a real counter, a real sandbox over TLS, and hands."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from branch_app.background import in_thread
from branch_app.bootstrap.counter import build_counter
from branch_app.bootstrap.practice import SandboxPractice
from branch_app.domain.card import Environment
from branch_app.domain.secret import Secret
from branch_app.flow.training import Training
from branch_app.machine.clock import SystemClock
from branch_app.machine.memory_store import MemoryStore
from branch_app.machine.profile import read_profile
from branch_app.sandbox import Sandbox, SandboxSettings
from branch_app.ui import language, loop, theme
from branch_app.ui.demo import PAN, Player
from branch_app.ui.dialogs import Question
from branch_app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from branch_app.domain.order import IssuanceRequest, State
    from branch_app.domain.ports import Clock, Journal, SecretStore
    from branch_app.flow.counter import Counter

QUICK = SandboxSettings(requested_seconds=0.05, ready_seconds=0.05)


class SwiftClock(SystemClock):
    """The system's clock with its monotonic side sped up, so that a settle time can be waited."""

    def __init__(self, factor: float) -> None:
        super().__init__()
        self._factor = factor

    def monotonic(self) -> float:
        return time.monotonic() * self._factor

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds / self._factor)


@dataclass
class Desk:
    """A teller's desk."""

    sandbox: Sandbox
    counter: Counter
    window: MainWindow
    hands: Player
    failures: list[BaseException]

    async def unlocked(self) -> None:
        await self.hands.until(lambda: self.counter.session.unlocked, "unlocked")
        await self.hands.until(lambda: self.window.page() is self.window.cardholder, "page one")

    async def enter(
        self, pan: str = PAN, given: str = "María", surname: str = "de la Cruz"
    ) -> None:
        """Type a whole card, up to the check page."""
        for words in (given, surname, "C-0048213"):
            await self.hands.write(words)
            await self.hands.press("Enter")
        await self._enter_card(pan)

    async def _enter_card(self, pan: str) -> None:
        await self.hands.until(lambda: self.window.page() is self.window.card, "page two")
        await self.hands.write(pan)
        await self.hands.press("Enter")
        await self.hands.write("1231")
        await self.hands.press("Enter")
        await self.hands.until(lambda: self.window.page() is self.window.check, "page three")

    async def enter_again(self, pan: str = PAN) -> None:
        """Type what a correction does not know: number and expiry."""
        if self.window.page() is self.window.cardholder:
            await self.hands.press("Enter")
        await self._enter_card(pan)

    async def send(self) -> IssuanceRequest:
        """Press Ctrl+Enter; the follow page comes up."""
        await self.hands.press("Ctrl+Enter")
        await self.hands.until(lambda: self.window.page() is self.window.follow, "follow")
        return self.counter.ledger[self.window.follow.request_id]

    async def reaches(self, request_id: str, *states: State) -> IssuanceRequest:
        """Wait for one of the states, and for the screen to show it."""
        await self.hands.until(
            lambda: self.counter.ledger[request_id].state in states, f"one of {states}"
        )
        await self.hands.settle()
        return self.counter.ledger[request_id]

    def questions(self) -> list[Question]:
        """The dialogs that wait for an answer."""
        return [q for q in self.window.findChildren(Question) if q.isVisible()]

    @property
    def word(self) -> str:
        return self.window.follow.banner.word

    @property
    def sentences(self) -> str:
        return self.window.follow.banner.sentences


@asynccontextmanager
async def open_desk(
    folder: Path,
    *,
    settings: SandboxSettings = QUICK,
    secrets: SecretStore | None = None,
    journal: Journal | None = None,
    training: bool = False,
    clock: Clock | None = None,
    **changes: Any,
) -> AsyncIterator[Desk]:
    """Start a sandbox in a provisioned folder, and the window against it.

    Further arguments change the profile.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language.speak(app, "en")
    theme.apply(app, theme.Theme(dark=False))
    failures: list[BaseException] = []
    stop_listening = loop.on_failure(lambda _, error: failures.append(error))
    box = Sandbox(folder, settings=settings)
    await in_thread(box.start)
    profile = read_profile(box.provisioned.profile, environment=Environment.TRAINING)
    profile = replace(profile, **changes)
    held = {name: Secret(value) for name, value in box.provisioned.passphrases.items()}
    counter = build_counter(
        profile,
        MemoryStore(held) if secrets is None else secrets,
        loop.report,
        journal=journal,
        clock=clock,
    )
    if training:
        counter.training = Training(counter.ledger, SandboxPractice(box))
    window = MainWindow()
    window.show()
    await window.painted
    await counter.open()
    window.open(counter)
    hands = Player(window, counter, longest=20)
    try:
        yield Desk(box, counter, window, hands, failures)
    finally:
        await counter.aclose()
        window.end()
        await in_thread(box.stop)
        stop_listening()
    for failure in failures:
        raise AssertionError("something failed in the background") from failure
    for mishap in box.mishaps:
        raise AssertionError("the sandbox met a fault of its own") from mishap
