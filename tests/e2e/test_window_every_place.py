"""Every place of the window, in the pseudo-language and in Arabic, small and with large text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from cryptography.x509 import load_pem_x509_certificate
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from branch_app.ui import language, theme
from branch_app.ui.main_window import NAME
from branch_app.ui.slip_dialog import SlipDialog
from tests.support import looking
from tests.support.places import CARD, PLACES, another_window, bring_up, open_tour
from tools import pseudo

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.support.leaks import ExpectedLogs
    from tests.support.places import Tour

SMALL = (1024, 700)


@pytest.fixture(autouse=True)
def orders_that_fail(expected_logs: ExpectedLogs) -> None:
    """The tour shows what a failed order looks like."""
    expected_logs("branch_app.flow.issuing", "order failed")


_WORD = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    pseudo.make(folder)
    return folder


def told(faults: dict[str, list[str]]) -> str:
    return "\n".join(f"{place}: {fault}" for place, found in faults.items() for fault in found)


def data_of(tour: Tour) -> set[str]:
    """The words on the screen that are nobody's language."""
    profile, guide = tour.desk.counter.profile, tour.desk.counter.guide
    own = load_pem_x509_certificate(tour.box.provisioned.client_certificate.read_bytes())
    said = [
        NAME, tour.desk.counter.teller, *CARD.values(), *language.SHIPPED.values(),
        *(str(getattr(profile, name)) for name in profile.__slots__),
        *(f"{request.request_id} {request.card_id} {request.name} {request.second_name} "
          f"{request.reason} {request.d1_status} {request.operation_id}"
          for request in map(tour.desk.counter.ledger.__getitem__, tour.made.values())),
        *(guide.text(entry) for entry in type(next(iter(CARD)))),
        *("Esc Ctrl Enter Shift Tab Return",),
        str(own.subject), str(own.issuer),
        *(QLocale().monthName(month) for month in range(1, 13)),  # the pseudo-language has none
    ]  # fmt: skip
    return {word for text in said for word in _WORD.findall(text)}


def cut_or_english(tour: Tour, shown: QWidget) -> list[str]:
    data = data_of(tour)
    if isinstance(shown, SlipDialog):  # the slip speaks the customer's language
        data |= set(_WORD.findall(shown.preview.accessibleDescription()))
    return [
        *looking.untranslated(shown, data),
        *looking.unmarked(shown),
        *looking.clipped(shown),
        *looking.outside(tour.window),
    ]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("scale", [1.0, 2.0])
async def test_nothing_is_left_in_english_or_cut(
    box_folder: Path, pseudo_folder: Path, scale: float
) -> None:
    faults: dict[str, list[str]] = {}
    look = theme.Theme(dark=False, text_scale=scale)
    async with (
        open_tour(box_folder) as tour,
        another_window(tour, pseudo.CODE, look, size=SMALL, catalogues=pseudo_folder) as one,
    ):
        for name in PLACES:
            shown = await bring_up(one, name)
            found = cut_or_english(one, shown)
            for _ in range(20):  # a page that is still being laid out gets its time
                if not found:
                    break
                await one.settle()
                found = cut_or_english(one, shown)
            if found:
                faults[name] = found
    assert told(faults) == ""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("scale", [1.0, 2.0])
async def test_every_control_has_a_name_and_the_size_of_a_finger_and_leaves_room_to_read(
    box_folder: Path, scale: float
) -> None:
    faults: dict[str, list[str]] = {}
    look = theme.Theme(dark=False, text_scale=scale)
    async with open_tour(box_folder) as tour, another_window(tour, "en", look, size=SMALL) as one:
        for name in PLACES:
            shown = await bring_up(one, name)
            found = [*looking.unnamed(shown), *looking.small(shown), *looking.cramped(shown)]
            found += looking.out_of_view(shown)
            if found:
                faults[name] = found
    assert told(faults) == ""


@pytest.mark.timeout(300)
async def test_the_focus_can_be_seen_wherever_tab_leads(box_folder: Path) -> None:
    faults: dict[str, list[str]] = {}
    look = theme.Theme(dark=False)
    async with open_tour(box_folder) as tour, another_window(tour, "en", look) as one:
        for name in PLACES:
            shown = await bring_up(one, name)
            shown.activateWindow()
            await tour.desk.hands.until(shown.isActiveWindow, "the active window")
            found = [looking.called(widget) for widget in _tab_round(shown) if not _marks(widget)]
            if found:
                faults[name] = found
    assert told(faults) == ""


def _tab_round(shown: QWidget) -> list[QWidget]:
    """Every widget that Tab leads to, once."""
    passed: list[QWidget] = []
    now = _focus(shown)
    while now is not None and now not in passed:
        passed.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = _focus(shown)
    # A page has the keys while nothing on it has: that is no control.
    return [widget for widget in passed if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _focus(shown: QWidget) -> QWidget | None:
    return shown.focusWidget()


def _marks(widget: QWidget) -> bool:
    """Whether a widget looks different while it has the focus."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = widget.grab().toImage()
    widget.clearFocus()
    plain = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return focused != plain


@pytest.mark.timeout(300)
async def test_arabic_runs_from_right_to_left_and_a_card_does_not(box_folder: Path) -> None:
    look = theme.Theme(dark=False, text_scale=2.0)
    async with (
        open_tour(box_folder) as tour,
        another_window(tour, "ar", look, size=SMALL) as one,
    ):
        await bring_up(one, "requests")
        assert one.window.requests.details.isVisible()
        await bring_up(one, "check")
        window = one.window
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert QLocale().language() is QLocale.Language.Arabic
        assert window.rail.x() > window.stack.x()
        assert window.check.face.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert window.check.values["number"].text() == "\u200f\u2066•••• 4414\u2069"


async def test_the_teller_chooses_a_language_and_keeps_what_was_typed(box_folder: Path) -> None:
    look = theme.Theme(dark=False)
    async with open_tour(box_folder) as tour, another_window(tour, "en", look) as one:
        await bring_up(one, "check")
        one.window.go("help")
        box = one.window.help.languages
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down)
        while box.currentData() != "de":
            QTest.keyClick(box, Qt.Key.Key_Down)
        await one.settle()
        assert one.window.rail.button("new").accessibleName() == "Neue Karte, F2"
        assert one.window.page() is one.window.help
        assert language.choose(system=["fr-FR"]) == "de"
        assert one.window.card.pan.digits() == CARD[next(reversed(list(CARD)[:-1]))]
        language.keep("")
        assert language.choose("ja", system=["fr-FR"]) == "ja"
        assert language.choose(system=["fr-CH", "de-CH"]) == "fr"
        assert language.choose(system=["pt-BR"]) == "en"
