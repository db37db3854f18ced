"""Setup, by its keys: settings, certificates, passphrases, and the reminder of what ends soon."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from branch_app.bootstrap.keycare import KeyCare
from branch_app.bootstrap.onboarding import begin
from branch_app.domain.order import State
from branch_app.domain.ports import Act
from branch_app.domain.profile import Origin
from branch_app.domain.secret import Secret
from branch_app.journal.memory import MemoryJournal
from branch_app.machine.clock import SystemClock
from branch_app.machine.memory_store import MemoryStore
from branch_app.machine.profile import read_profile
from branch_app.sandbox import Fault
from branch_app.ui.pages.setup.counter import CounterSection
from branch_app.ui.renewal import Renewal
from branch_app.ui.widgets.shapes import Tone
from branch_app.ui.widgets.text import Text
from tests.support.rollover import NEXT_WORDS, begin_rollover
from tests.support.window import open_desk

if TYPE_CHECKING:
    from tests.support.window import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier
NEW = "a new passphrase for all"


def press(desk: Desk, key: Qt.Key, *, control: bool = False) -> None:
    modifiers = CONTROL if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(desk.hands.focus(), key, modifiers)


async def open_section(desk: Desk, number: int) -> None:
    await desk.unlocked()
    press(desk, Qt.Key.Key_F10)
    press(desk, Qt.Key(Qt.Key.Key_0 + number), control=True)
    page = desk.window.setup
    sections = (page.settings, page.keys, page.passphrases, page.checks)
    await desk.hands.until(lambda: not sections[number - 1].busy, "the section")
    await desk.hands.settle()
    assert [section.isVisible() for section in sections] == [
        section is sections[number - 1] for section in sections
    ]


async def write(desk: Desk, *words: str) -> None:
    """Type, each followed by Enter."""
    for text in words:
        await desk.hands.write(text)
        press(desk, Qt.Key.Key_Return)
    await desk.hands.until(lambda: not desk.window.setup.passphrases.busy, "the answer")
    await desk.hands.settle()


def own(box_folder: Path, tmp_path: Path) -> Path:
    """A copy of the folder, to be changed."""
    return shutil.copytree(box_folder, tmp_path / "box")


def right(desk: Desk, name: str) -> str:
    return desk.sandbox.provisioned.passphrases[name]


def opens(key: Path, word: str) -> bool:
    """Whether a passphrase opens a key file, by an independent reader."""
    read = subprocess.run(
        ["openssl", "pkey", "-in", key, "-passin", "stdin", "-noout"], input=f"{word}\n",
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return read.returncode == 0


async def test_this_counter_shows_what_it_is_set_to(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await open_section(desk, 1)
        text = {
            label: value
            for facts in desk.window.setup.settings.facts
            for label, value in facts.told.items()
        }
        assert text["Address"] == desk.counter.profile.base_url
        assert text["Issuer id"] == "is_sandbox"
        assert text["Client certificate"].endswith("client.pem")
        assert "Debit Classic" in text["Products"]


async def test_certificates_are_walked_through_by_the_arrow_keys(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await open_section(desk, 2)
        section = desk.window.setup.keys
        names = [choice.name for choice in section.list.choices]
        assert names == [
            "Client certificate", "Token-signing key", "D1's key for card data", "Trusted CA"
        ]  # fmt: skip
        assert {choice.tone for choice in section.list.choices} == {Tone.GOOD}
        assert "CN=TLSMA-RSA/is_sandbox/PPR" in section.facts.told["Subject"]
        assert section.badge.word.endswith(section.list.choices[0].line[-4:])
        press(desk, Qt.Key.Key_Down)
        assert section.heading.text() == "Token-signing key"
        assert section.facts.told["Key id (kid)"] == desk.counter.profile.signing_kid
        press(desk, Qt.Key.Key_End)
        assert section.heading.text() == "Trusted CA"
        assert section.facts.told["SHA-256 fingerprint"].count("\n") == 3


async def test_a_file_that_is_gone_is_told_in_its_place(box_folder: Path, tmp_path: Path) -> None:
    async with open_desk(own(box_folder, tmp_path)) as desk:
        await desk.unlocked()
        desk.counter.profile.client_certificate.unlink()
        await open_section(desk, 2)
        first = desk.window.setup.keys.list.choices[0]
        assert (first.tone, "no file" in first.line) == (Tone.ATTENTION, True)


async def test_a_passphrase_is_remembered_once_it_opens_its_file(box_folder: Path) -> None:
    journal = MemoryJournal()
    async with open_desk(box_folder, journal=journal) as desk:
        await desk.unlocked()
        await desk.counter.secrets.delete("token_signing")
        await open_section(desk, 3)
        section = desk.window.setup.passphrases
        lines = [choice.line for choice in section.list.choices]
        assert lines == [
            "Remembered, and it opens the file", "Not remembered: asked for at each start"
        ]  # fmt: skip
        press(desk, Qt.Key.Key_Down)
        assert not section.remove_button.isEnabled()
        press(desk, Qt.Key.Key_F6)
        await write(desk, "not the passphrase")
        assert section.form.present.fault == "This passphrase does not open signing.pem."
        assert await desk.counter.secrets.get("token_signing") is None
        await write(desk, right(desk, "token_signing"))
        assert section.list.choices[1].tone is Tone.GOOD
        assert not section.form.isVisible()
        assert "Remembered in the keyring" in section.done.text()
        assert await desk.counter.secrets.get("token_signing") == Secret(
            right(desk, "token_signing")
        )
        assert journal.notes.count((Act.REMEMBERED, True)) == 1


async def test_a_passphrase_is_removed_after_a_question(box_folder: Path) -> None:
    journal = MemoryJournal()
    async with open_desk(box_folder, journal=journal) as desk:
        await open_section(desk, 3)
        section = desk.window.setup.passphrases
        for key, kept in ((Qt.Key.Key_Escape, True), (Qt.Key.Key_Return, False)):
            desk.window.activateWindow()  # no window manager does it here
            await desk.hands.settle()
            press(desk, Qt.Key.Key_F8)
            await desk.hands.until(lambda: bool(desk.questions()), "the question")
            question = desk.questions()[0]
            if not kept:
                question.yes.setFocus()
            QTest.keyClick(question if kept else question.yes, key)
            await desk.hands.until(lambda: not section.busy, "the answer")
            held = await desk.counter.secrets.get("client_certificate")
            assert (held is not None) is kept
        assert section.list.choices[0].line.startswith("Not remembered")
        assert journal.notes.count((Act.FORGOTTEN, True)) == 1


async def test_a_key_file_gets_a_new_passphrase_and_the_counter_opens_with_it(
    box_folder: Path, tmp_path: Path
) -> None:
    journal = MemoryJournal()
    async with open_desk(own(box_folder, tmp_path), journal=journal) as desk:
        await open_section(desk, 3)
        section = desk.window.setup.passphrases
        old, key = right(desk, "client_certificate"), desk.counter.profile.client_key
        before = key.read_bytes() if key else b""
        press(desk, Qt.Key.Key_F7)
        await write(desk, old, "short", "short")
        assert "12 to" in section.form.new.fault
        await write(desk, old, NEW, "another one than that")
        assert section.form.again.fault == "This is another one than above."
        await write(desk, NEW)
        assert not section.form.isVisible()
        assert "opens with its new passphrase only" in section.done.text()
        assert key is not None
        assert key.read_bytes() != before
        assert await desk.counter.secrets.get("client_certificate") == Secret(NEW)
        assert opens(key, NEW)
        assert not opens(key, old)
        assert journal.notes.count((Act.REKEYED, True)) == 1
        desk.window.lock()
        await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
        await desk.hands.until(desk.window.unlock.unlock_button.isEnabled, "the look")
        press(desk, Qt.Key.Key_Return)
        await desk.unlocked()


async def test_what_was_typed_is_forgotten_on_the_way_out(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await open_section(desk, 3)
        form = desk.window.setup.passphrases.form
        press(desk, Qt.Key.Key_F7)
        await desk.hands.write(right(desk, "client_certificate"))
        editor = form.present.editor
        assert editor.property("text") is not None
        assert editor.property("text") != ""
        press(desk, Qt.Key.Key_F2)
        assert editor.property("text") == ""
        await open_section_again(desk)
        assert not form.isVisible()


async def open_section_again(desk: Desk) -> None:
    press(desk, Qt.Key.Key_F10)
    await desk.hands.until(lambda: not desk.window.setup.passphrases.busy, "the section")
    await desk.hands.settle()


class AheadClock(SystemClock):
    """The system's clock with its time of day so many days ahead."""

    days = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(days=self.days)


def ends(desk: Desk) -> datetime:
    """When the client certificate ends, by an independent reader."""
    told = subprocess.run(
        ["openssl", "x509", "-in", desk.counter.profile.client_certificate, "-noout", "-enddate",
         "-dateopt", "iso_8601"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return datetime.strptime(told.stdout.strip(), "notAfter=%Y-%m-%d %H:%M:%SZ").replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "tone", "words"),
    [(45, Tone.QUIET, "ends in 45 days"), (6, Tone.BAD, "ends in 6 days"),
     (-2, Tone.BAD, "No card can be ordered")],
)  # fmt: skip
async def test_the_window_reminds_in_time_and_no_more_that_day(
    days: int, tone: Tone, words: str, box_folder: Path
) -> None:
    clock = AheadClock()
    async with open_desk(box_folder, clock=clock) as desk:
        await desk.unlocked()
        bar = desk.window.reminder
        assert not bar.isVisible()
        left = ends(desk) - datetime.now(UTC)
        clock.days = left.total_seconds() / 86400 - days - 0.5
        await desk.counter.upkeep.inventory()
        assert bar.isVisible()
        assert words in bar.title
        assert bar.property("soft") == tone.value
        assert "Bank IT:" in bar.advice
        press(desk, Qt.Key.Key_E, control=True)
        assert desk.window.page() is desk.window.setup
        await desk.hands.until(lambda: not desk.window.setup.keys.busy, "the certificates")
        assert desk.window.setup.keys.isVisible()
        assert desk.window.setup.keys.list.choices[0].tone is tone
        press(desk, Qt.Key.Key_H, control=True)
        assert not bar.isVisible()
        await desk.counter.upkeep.inventory()
        assert not bar.isVisible()
        clock.days += 1
        await desk.counter.upkeep.inventory()
        assert bar.isVisible()
        desk.window.lock()
        await desk.hands.until(lambda: desk.window.page() is desk.window.unlock, "locked")
        assert (bar.isVisible(), bar.show_button.isVisible()) == (True, False)
        await desk.hands.until(desk.window.unlock.unlock_button.isEnabled, "the look")


async def test_setup_without_a_keyring_says_so_and_goes_on(box_folder: Path) -> None:
    async with open_desk(box_folder, secrets=MemoryStore({})) as desk:
        for name, field in desk.window.unlock.fields.items():
            await desk.hands.until(field.isVisible, "the field")
            field.editor.setFocus()
            await desk.hands.write(right(desk, name))
        press(desk, Qt.Key.Key_Return)
        await open_section(desk, 3)
        tones = {choice.tone for choice in desk.window.setup.passphrases.list.choices}
        assert tones == {Tone.QUIET}


async def test_what_the_bank_set_for_the_computer_says_so(box_folder: Path) -> None:
    async with open_desk(box_folder) as desk:
        await desk.unlocked()
        bank = Origin(Path("/etc/xdg/branch-counter/profile.toml"), by_bank=True)
        profile = replace(desk.counter.profile, origins={"d1.issuer_id": bank})
        desk.counter.profile = profile
        section = CounterSection(desk.counter)
        told = [one.text() for one in section.findChildren(Text) if "bank" in one.text()]
        assert told == ["Set by the bank for this computer"]
        assert section.facts[1].told["Settings"].splitlines() == [
            str(bank.file), str(profile.source)
        ]  # fmt: skip
        section.deleteLater()


async def answer(desk: Desk, *, yes: bool) -> None:
    await desk.hands.until(lambda: bool(desk.questions()), "the question")
    question = desk.questions()[0]
    button = question.yes if yes else question.no
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    await desk.hands.until(lambda: not desk.questions(), "the answer")
    desk.window.activateWindow()  # no window manager does it here
    await desk.hands.settle()


async def test_a_rollover_is_rehearsed_and_switched_by_keys(
    box_folder: Path, tmp_path: Path
) -> None:
    rollover = begin_rollover(box_folder, tmp_path / "box")
    journal = MemoryJournal()
    async with open_desk(rollover.folder, journal=journal) as desk:
        # A desk is in training, whose settings are never written: these are a bank's own.
        care = KeyCare(read_profile(rollover.profile), desk.counter.secrets)
        desk.counter.upkeep._care = care
        await open_section(desk, 2)
        section, before = desk.window.setup.keys, rollover.profile.read_bytes()
        names = [choice.name for choice in section.list.choices]
        assert names[-3:] == [
            "Next client certificate", "Next token-signing key", "D1's next key for card data"
        ]  # fmt: skip
        press(desk, Qt.Key.Key_F9)
        await desk.hands.until(lambda: not section.busy, "the rehearsal")
        assert section.findings.summary == "Not ready: do not switch yet."
        for name, word in NEXT_WORDS.items():
            await desk.counter.secrets.put(name, Secret(word))
        press(desk, Qt.Key.Key_F9)
        await desk.hands.until(lambda: not section.busy, "the rehearsal")
        assert section.findings.summary == "D1 takes the next ones. Nothing was changed."
        assert rollover.profile.read_bytes() == before
        for yes in (False, True):
            press(desk, Qt.Key.Key_F8)
            await answer(desk, yes=yes)
            await desk.hands.until(lambda: not section.busy, "the switch")
            assert (rollover.profile.read_bytes() == before) is not yes
        assert (rollover.folder / "profile.toml.1").read_bytes() == before
        assert "profile.toml.1" in desk.window.setup.notice.advice
        assert not section.switch_button.isVisible()
        rehearsals = [good for act, good in journal.notes if act is Act.REHEARSED]
        assert (rehearsals, journal.notes[-1]) == ([False, True], (Act.SWITCHED, True))
        assert desk.sandbox.calls["order"] == 0
    words = {name.removeprefix("next_"): Secret(word) for name, word in NEXT_WORDS.items()}
    async with open_desk(rollover.folder, secrets=MemoryStore(words)) as desk:
        await desk.unlocked()
        await desk.hands.until(lambda: desk.sandbox.tokens_issued == 1, "a token")
        assert desk.counter.profile.signing_kid == rollover.kid


async def test_the_counter_opens_anew_after_a_switch_unless_d1_is_at_work(
    box_folder: Path, tmp_path: Path
) -> None:
    rollover = begin_rollover(box_folder, tmp_path / "box")
    async with open_desk(rollover.folder) as desk:
        care = KeyCare(read_profile(rollover.profile), desk.counter.secrets)
        desk.counter.upkeep._care = care
        renewal = Renewal(desk.window, partial(begin, rollover.profile))
        desk.window.setup.reopen = renewal.reopen
        desk.sandbox.faults.add(Fault.named("agent_offline"))
        await desk.unlocked()
        await desk.enter()
        sent = await desk.send()
        await desk.reaches(sent.request_id, State.REQUESTED)
        assert not renewal.reopen()
        desk.sandbox.faults.clear()
        await desk.reaches(sent.request_id, State.PRODUCED)
        press(desk, Qt.Key.Key_F10)
        press(desk, Qt.Key.Key_2, control=True)
        section = desk.window.setup.keys
        await desk.hands.until(lambda: not section.busy, "the certificates")
        press(desk, Qt.Key.Key_F8)
        await answer(desk, yes=True)
        await desk.hands.until(desk.window.closed.done, "the end of this window")
        assert renewal.done
