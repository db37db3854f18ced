"""The setup assistant in a real window, by keys only, against a real sandbox."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

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
from branch_app.ui.pages.assistant.check import CheckPage
from branch_app.ui.pages.assistant.pack import PackDialog
from branch_app.ui.widgets.key_button import KeyButton
from tests.support.setup import PRODUCT, STATION, SUBJECT, WORD, answer, ask_thales, server
from tests.support.window import QUICK

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

    from branch_app.ui.pages.assistant.step import StepPage

pytestmark = pytest.mark.timeout(300)  # keys are made, and each start asks for passphrases
JOURNAL = "a journal passphrase"


def offered(window: MainWindow, part: str) -> bool:
    """Whether the first page shows this: it is made only where something is wrong."""
    found: QWidget | None = getattr(window.start, part, None)
    return found is not None and found.isVisible()


@dataclass
class Setter:
    """IT at a counter that is being set up."""

    @property
    def window(self) -> MainWindow:
        """The window that is there now: new settings bring another one."""
        (window,) = self.windows
        return window

    @property
    def windows(self) -> list[MainWindow]:
        """Every window that is there; none when the last one was closed."""
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, MainWindow) and widget.isVisible()
        ]

    @property
    def hands(self) -> Player:
        return Player(self.window, None, longest=60)  # type: ignore[arg-type]  # there is none yet

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
        first = page.form.chain()[:1]
        while left and first and self.hands.focus() is not first[0]:
            self.press(Qt.Key.Key_Backtab)  # it begins where something is missing
        while not page._busy and self.page is page and (ask := self._focused()) is not None:
            if ask in left:
                await self._type(ask, left.pop(ask))
            await self.hands.press("Enter")
        assert left == {}
        for word in words:
            await self.hands.write(word)
            await self.hands.press("Enter")

    async def pack(self, file: Path) -> None:
        """Put key and certificate into PKCS#12."""
        self.press(Qt.Key.Key_F9)
        dialog = self.window.findChild(PackDialog)
        assert dialog.file.text() == str(file)
        for editor in (dialog.first, dialog.again):
            QTest.keyClicks(editor, WORD.reveal())
            QTest.keyClick(editor, Qt.Key.Key_Return)
        await self.hands.until(self.page.notice.isVisible, "the packing")
        assert str(file) in self.page.notice.title
        self.window.activateWindow()  # no window manager does it here
        await self.hands.settle()
        self.page.next_button.setFocus()

    async def open_the_journal(self) -> None:
        """There is no keyring here, so its passphrase is typed at each start."""
        await self.hands.until(partial(offered, self.window, "field"), "the journal's question")
        await self.hands.write(JOURNAL)
        await self.hands.press("Enter")

    async def unlock(self) -> None:
        """Type both passphrases."""
        window, hands = self.window, self.hands
        await hands.until(lambda: window.has_counter and window.page() is window.unlock, "one")
        field = window.unlock.fields[CLIENT_CERTIFICATE]
        await hands.until(field.isVisible, "the passphrases")
        await hands.settle()
        await hands.write(WORD.reveal())
        await hands.press("Tab")
        await hands.write(WORD.reveal())
        await hands.press("Enter")
        await hands.until(lambda: window.page() is window.cardholder, "page one")

    async def issue_a_card(self) -> None:
        """Order a card."""
        window, hands = self.window, self.hands
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
async def counter_to_set_up(file: Path, *, setup_first: bool = False) -> AsyncIterator[Setter]:
    """The program as it starts with a profile that may not be there yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Theme(dark=False))
    start = Start(None, file)
    failures: list[BaseException] = []
    stop_listening = loop.on_failure(lambda _, error: failures.append(error))
    window = MainWindow(partial(begin, file))
    window.show()
    await window.painted
    running = asyncio.create_task(
        application._main(
            window, start.assemble, None, partial(begin, file), setup_first=setup_first
        )
    )
    await asyncio.sleep(0)
    setter = Setter()
    try:
        yield setter
    finally:
        if not running.done():  # else the test has closed the window
            setter.window.closed.happen()
        await running
        start.end()
        stop_listening()
    assert failures == []


async def test_from_no_profile_to_a_card_by_keys_alone(box_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "counter" / "profile.toml"
    keys = file.parent / "keys-custom"
    async with counter_to_set_up(file) as it:
        await it.hands.until(partial(offered, it.window, "setup_button"), "the offer")
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
            await it.pack(keys / "client.p12")
            await it.hands.press("Enter")
            await it.hands.until(lambda: it.page.next_button.plain == "Save and open", "the check")
            assert not file.exists()
            await it.hands.press("Enter")
            await it.open_the_journal()
            await it.unlock()
            await it.issue_a_card()
            assert len(box.orders) == 1
        assert load_profile(file).client_key == keys / "client.key"
        for path in (file, *keys.iterdir()):
            assert WORD.reveal().encode() not in path.read_bytes()


async def set_up(file: Path, box: Sandbox, folder: Path) -> int:
    """Set a counter up without a window, for what comes after; return the sandbox's port."""
    setting_up = await begin(file)
    await answer(setting_up, server(box.url, box.provisioned.ca))
    await answer(setting_up, {Ask.KIND: "ec", **SUBJECT})
    await answer(setting_up, {})
    papers = ask_thales(box.provisioned.directory, setting_up.sheet.folder, folder)
    await answer(setting_up, {Ask.SIGNED: str(papers.certificate), Ask.D1_KEY: str(papers.d1_key)})
    await answer(setting_up, STATION)
    await answer(setting_up, PRODUCT)
    await setting_up.finish(remember=False)
    return box.port


async def test_every_step_fits_and_names_its_controls(tmp_path: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    async with counter_to_set_up(tmp_path / "profile.toml", setup_first=True) as it:
        await it.at("server")
        window = it.window
        assert window.renewal is not None
        for look, size in (
            (theme.Theme(dark=False), (1024, 700)),
            (theme.Theme(dark=True, text_scale=2.0), (1180, 760)),
        ):
            theme.apply(app, look)
            window.resize(*size)
            for page in window.renewal.assistant.pages:
                window.stack.setCurrentWidget(page)
                await it.hands.settle()
                controls = [w for w in page.findChildren(QWidget) if w.isVisible()]
                for control in controls:
                    if isinstance(control, KeyButton | QCheckBox):
                        assert control.text()
                        assert control.width() >= control.sizeHint().width()
                    elif isinstance(control, QLineEdit | QComboBox | QPlainTextEdit):
                        assert control.accessibleName()
                assert page._scroll.horizontalScrollBar().maximum() == 0, page.step.key
        theme.apply(app, theme.Theme(dark=False))
        window.stack.setCurrentWidget(window.renewal.assistant.pages[0])


async def test_changed_settings_open_the_counter_without_a_restart(
    box_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "counter" / "profile.toml"
    with Sandbox(box_folder) as box:
        port = await set_up(file, box, tmp_path / "answer")
    with Sandbox(box_folder, port, settings=QUICK):
        async with counter_to_set_up(file) as it:
            await it.open_the_journal()
            await it.unlock()
            former = it.window
            it.press(Qt.Key.Key_F10)
            it.press(Qt.Key.Key_F4)
            await it.at("server")
            await it.answer({})
            await it.at("client")
            await it.answer({}, WORD.reveal())
            await it.at("signing")
            await it.answer({}, WORD.reveal())
            await it.at("thales")
            await it.answer({})
            await it.at("stations")
            await it.answer({Ask.STATION_NAME: "Counter 9"})
            await it.at("products")
            await it.answer({})
            await it.at("check")
            assert isinstance(it.page, CheckPage)
            assert it.page.summary.isVisible()
            await it.hands.press("Enter")
            await it.hands.until(lambda: it.page.next_button.plain == "Save and open", "the check")
            await it.hands.press("Enter")
            await it.hands.until(lambda: former is not it.window, "another window")
            await it.window.painted
            await it.open_the_journal()
            await it.unlock()
            assert it.window.counter.profile.stations[0].name == "Counter 9"
            assert not isValid(former)  # type: ignore[no-untyped-call]  # shiboken6 has no types
    assert "Counter 1" in file.with_name("profile.toml.1").read_text()


async def test_a_lock_ends_the_assistant_and_forgets_its_passphrases(
    box_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "counter" / "profile.toml"
    with Sandbox(box_folder) as box:
        port = await set_up(file, box, tmp_path / "answer")
    with Sandbox(box_folder, port, settings=QUICK):
        async with counter_to_set_up(file) as it:
            await it.open_the_journal()
            await it.unlock()
            it.press(Qt.Key.Key_F10)
            it.press(Qt.Key.Key_F4)
            await it.at("server")
            await it.answer({Ask.ISSUER_ID: "is_mybank2"})
            await it.at("client")
            await it.hands.write("half a passphr")
            setting_up = it.page.setting_up
            await it.hands.press("Ctrl+L")
            window = it.window
            await it.hands.until(lambda: window.page() is window.unlock, "locked")
            assert window.renewal is not None
            assert window.renewal.assistant.setting_up is None
            assert setting_up._words == {}
            await it.unlock()
            it.press(Qt.Key.Key_F10)
            it.press(Qt.Key.Key_F4)
            await it.at("server")
            assert "begun before" in it.page.notice.title
            assert it.page.setting_up.sheet.text(Ask.ISSUER_ID) == "is_mybank2"


async def test_it_is_left_while_thales_thinks_and_goes_on_another_day(
    box_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "counter" / "profile.toml"
    with Sandbox(box_folder) as box:
        async with counter_to_set_up(file, setup_first=True) as it:
            await it.at("server")
            await it.answer(server(box.url, box.provisioned.ca))
            await it.at("client")
            await it.answer({Ask.KIND: "ec", **SUBJECT}, WORD.reveal(), WORD.reveal())
            await it.at("signing")
            await it.answer({}, WORD.reveal(), WORD.reveal())
            await it.at("thales")
            it.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
            await it.hands.until(partial(offered, it.window, "setup_button"), "the start page")
        kept = file.with_name("profile.toml.setup").read_text()
        assert box.url in kept
        assert WORD.reveal() not in kept
        async with counter_to_set_up(file) as it:
            await it.hands.until(partial(offered, it.window, "setup_button"), "the offer")
            it.press(Qt.Key.Key_F4)
            await it.at("server")
            assert it.page.setting_up.sheet.text(Ask.BASE_URL) == box.url
            assert "begun before" in it.page.notice.title
            await it.answer({})
            await it.at("client")
            await it.answer({}, WORD.reveal())
            await it.at("signing")
            await it.answer({}, WORD.reveal())
            await it.at("thales")
            assert "BEGIN CERTIFICATE REQUEST" in it.page.setting_up.for_thales
            for _ in range(3):
                it.press(Qt.Key.Key_Escape)
                await it.hands.settle()
            it.press(Qt.Key.Key_F8)
            await it.hands.until(
                lambda: it.page.setting_up.sheet.text(Ask.BASE_URL) == "", "beginning anew"
            )
            assert not file.with_name("profile.toml.setup").exists()


async def test_closing_in_the_middle_of_a_check_is_no_fault(
    box_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "counter" / "profile.toml"
    with Sandbox(box_folder) as box:
        await set_up(file, box, tmp_path / "answer")
    async with counter_to_set_up(file, setup_first=True) as it:
        await it.at("server")
        await it.answer({})
        for key in ("client", "signing"):
            await it.at(key)
            await it.answer({}, WORD.reveal())
        for key in ("thales", "stations", "products"):
            await it.at(key)
            await it.answer({})
        await it.at("check")
        await it.hands.press("Enter")
        page = it.page
        await it.hands.until(lambda: bool(page._busy), "the check")
        window = it.window
        window.close()
        await it.hands.until(window.closed.done, "the end")
