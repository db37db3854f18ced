"""The setup assistant in a real window, by keys only, against a real sandbox."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from branch_app.bootstrap.onboarding import begin
from branch_app.bootstrap.start import Start
from branch_app.domain.order import State
from branch_app.domain.profile import CLIENT_CERTIFICATE
from branch_app.flow.setup_questions import Ask
from branch_app.machine.profile import load_profile
from branch_app.sandbox import Sandbox
from branch_app.ui import app as application
from branch_app.ui import loop, theme
from branch_app.ui.demo import PAN, Player
from branch_app.ui.main_window import MainWindow
from tests.support.setup import PRODUCT, STATION, SUBJECT, WORD, ask_thales, server
from tests.support.window import QUICK

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

    from branch_app.ui.pages.assistant.step import StepPage

JOURNAL = "a journal passphrase"


@dataclass
class Setter:
    """IT at a counter that is being set up."""

    window: MainWindow
    hands: Player

    @property
    def page(self) -> StepPage:
        assert self.window.renewal is not None
        assistant = self.window.renewal.assistant
        assert assistant.setting_up is not None
        return assistant.pages[assistant.setting_up.position]

    async def at(self, key: str) -> None:
        """Wait for a step."""

        def there() -> bool:
            up = self.window.page()
            return getattr(getattr(up, "step", None), "key", "") == key

        await self.hands.until(there, f"the step {key}")
        await self.hands.settle()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.hands.focus(), key, modifiers)

    async def answer(self, answers: Mapping[Ask, str], *words: str) -> None:
        """Go through the fields of a step with Enter, as they come, then type passphrases."""
        page, left = self.page, dict(answers)
        while not page._busy and self.page is page and (ask := self._focused()) is not None:
            if ask in left:
                await self._type(ask, left.pop(ask))
            await self.hands.press("Enter")
        assert left == {}
        for word in words:
            await self.hands.write(word)
            await self.hands.press("Enter")

    async def issue_a_card(self) -> None:
        """Unlock the counter that has opened, and order a card."""
        window, hands = self.window, self.hands
        await hands.until(lambda: window.page() is getattr(window, "unlock", None), "the counter")
        field = window.unlock.fields[CLIENT_CERTIFICATE]
        await hands.until(field.isVisible, "the passphrases")
        await hands.settle()
        await hands.write(WORD.reveal())
        await hands.press("Tab")
        await hands.write(WORD.reveal())
        await hands.press("Enter")
        await hands.until(lambda: window.page() is window.cardholder, "page one")
        for words in ("María", "de la Cruz", "C-0048213"):
            await hands.write(words)
            await hands.press("Enter")
        await hands.until(lambda: window.page() is window.card, "page two")
        for words in (PAN, "1231", ""):
            await hands.write(words)
            await hands.press("Enter")
        await hands.until(lambda: window.page() is window.check, "page three")
        await hands.press("Ctrl+Enter")
        await hands.until(lambda: window.page() is window.follow, "follow")
        request = window.follow.request_id
        ledger = window.counter.ledger
        await hands.until(lambda: ledger[request].state is State.PRODUCED, "the card")

    def _focused(self) -> Ask | None:
        focus = self.hands.focus()
        return next((a for a, f in self.page.form.fields.items() if f.editor is focus), None)

    async def _type(self, ask: Ask, text: str) -> None:
        editor = self.page.form.fields[ask].editor
        if hasattr(editor, "findData"):
            self.press(Qt.Key.Key_Home)
            for _ in range(editor.findData(text)):
                self.press(Qt.Key.Key_Down)
        else:
            self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            await self.hands.write(text)
        assert self.page.setting_up.sheet.text(ask) == text


@asynccontextmanager
async def counter_to_set_up(file: Path) -> AsyncIterator[Setter]:
    """The program as it starts with a profile that is not there yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Theme(dark=False))
    start = Start(None, file)
    window = MainWindow(partial(begin, file))
    window.show()
    await window.painted
    running = asyncio.create_task(application._work(window, start.assemble, None))
    hands = Player(window, None, longest=20)  # type: ignore[arg-type]  # there is none yet
    failures: list[BaseException] = []
    stop_listening = loop.on_failure(lambda _, error: failures.append(error))
    try:
        yield Setter(window, hands)
    finally:
        if not window.closed.done():
            window.closed.set_result(None)
        await running
        window.end()
        start.end()
        stop_listening()
    assert failures == []


async def test_from_no_profile_to_a_card_by_keys_alone(box_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "counter" / "profile.toml"
    keys = file.parent / "keys-custom"
    async with counter_to_set_up(file) as it:
        await it.hands.until(it.window.start.setup_button.isVisible, "the offer")
        it.press(Qt.Key.Key_F4)
        await it.at("server")
        with Sandbox(box_folder) as box:
            port = box.port
            await it.answer(server(box.url, box.provisioned.ca))
            await it.at("client")
            page = it.page
            await it.answer(SUBJECT, WORD.reveal(), WORD.reveal())
            # It takes seconds, and the window goes on painting meanwhile.
            await it.hands.until(page.progress.isVisible, "the making")
            assert "RSA" in page.doing.text()
            await it.at("signing")
            await it.answer({}, WORD.reveal(), WORD.reveal())
            await it.at("thales")
            it.press(Qt.Key.Key_F6)
            copied = QGuiApplication.clipboard().text()
            assert "BEGIN CERTIFICATE REQUEST" in copied
            assert "PRIVATE" not in copied
            papers = ask_thales(box_folder, keys, tmp_path / "answer")
        with Sandbox(box_folder, port, settings=QUICK) as box:
            await it.answer(
                {
                    Ask.SIGNED: str(papers.certificate),
                    Ask.CHAIN: str(papers.chain),
                    Ask.D1_KEY: str(papers.d1_key),
                }
            )
            await it.at("stations")
            await it.answer(STATION)
            await it.at("products")
            await it.answer(PRODUCT)
            await it.at("check")
            await it.hands.press("Enter")
            await it.hands.until(lambda: it.page.next_button.plain == "Save and open", "the check")
            assert not file.exists()
            await it.hands.press("Enter")
            await it.hands.until(it.window.start.field.isVisible, "the journal's question")
            await it.hands.write(JOURNAL)
            await it.hands.press("Enter")
            await it.issue_a_card()
            assert len(box.orders) == 1
        assert load_profile(file).client_key == keys / "client.key"
        assert WORD.reveal() not in "".join(
            path.read_text() for path in (file, *keys.iterdir()) if path.is_file()
        )
