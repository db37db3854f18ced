from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeySequence, QPainter, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from branch_app.domain.card import Environment
from branch_app.ui import theme
from branch_app.ui.widgets.banner import Band, Notice
from branch_app.ui.widgets.card_face import CardFace
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.light import LinkLight
from branch_app.ui.widgets.rail import Rail, RailItem
from branch_app.ui.widgets.status_badge import StatusBadge, StatusBanner, Tone, paint_shape
from branch_app.ui.widgets.stepper import Stepper
from branch_app.ui.widgets.text import Text
from branch_app.ui.widgets.timeline import Timeline, TimelineRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Show = Callable[..., QWidget]

Key = Qt.Key


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if theme.current() != theme.Theme(dark=False) or not qapp.styleSheet():
        theme.apply(qapp, theme.Theme(dark=False))


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Show]:
    """Show widgets in a window that lives as long as the test."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        kept.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield show
    kept.clear()


def spoken(widget: QWidget) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return (
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
    )


def picture(tone: Tone, side: int = 24) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_shape(painter, QRectF(0, 0, side, side), tone, QColor("black"), cut=QColor("white"))
    painter.end()
    return image


def test_shapes_differ_without_colour(qapp: QApplication) -> None:
    pictures = [picture(tone) for tone in Tone]
    for place, one in enumerate(pictures):
        assert all(one != other for other in pictures[place + 1 :])


def test_text_is_plain(shown: Show) -> None:
    text = Text("<b>bold</b> & <img src=x>", "body", wrap=True)
    shown(text)
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert text.text() == "<b>bold</b> & <img src=x>"
    with pytest.raises(ValueError, match="no such text role"):
        Text("", "shout")


def test_every_label_of_every_widget_is_plain(shown: Show) -> None:
    banner = StatusBanner()
    banner.set_status(Tone.GOOD, "Produced", ["A card was made."])
    timeline = Timeline()
    timeline.set_rows([TimelineRow("10:42", Tone.GOOD, "Sent")])
    window = shown(
        Field("Name", "hint"),
        banner,
        timeline,
        Notice(Tone.BAD, "t", "a", detail="<i>d</i>"),
        LinkLight(),
    )
    labels = window.findChildren(QLabel)
    assert len(labels) > 10
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_field_says_its_fault_and_keeps_its_height(shown: Show) -> None:
    field = Field("Given & middle name", "As in the passport")
    shown(field)
    assert spoken(field.editor) == ("Given & middle name", "As in the passport")
    height = field.height()
    field.set_fault("Type the name.")
    QApplication.processEvents()
    assert field.height() == height
    assert spoken(field.editor)[1] == "Fault: Type the name."
    assert field.editor.property("fault") is True
    field.set_fault("")
    field.set_note("Í is printed as I.")
    assert spoken(field.editor)[1] == "Í is printed as I."
    assert field.editor.property("fault") is False
    field.set_note("")
    assert spoken(field.editor)[1] == "As in the passport"


def test_field_takes_a_combo_box_and_hands_on_the_focus(shown: Show) -> None:
    box = QComboBox()
    box.addItem("Debit Classic")
    field = Field("Product", editor=box)
    shown(field)
    field.setFocus()
    assert box.hasFocus()


def test_card_paints_exactly_its_strings(shown: Show) -> None:
    face = CardFace()
    shown(face)
    face.show_card(
        "Gold", "•••• •••• •••• 4417", "12/29", "MARIA DE LA CRUZ", "ACME LTD", "TRAINING"
    )
    assert face.strings() == {
        "product": "Gold",
        "number": "•••• •••• •••• 4417",
        "expiry": "12/29",
        "name": "MARIA DE LA CRUZ",
        "second_name": "ACME LTD",
        "environment_word": "TRAINING",
    }
    description = spoken(face)[1]
    for text in face.strings().values():
        assert text in description


def test_card_never_lets_a_long_name_out_of_the_card(shown: Show) -> None:
    face = CardFace()
    shown(face)
    face.resize(360, 227)
    face.show_card("Debit", "4000 0012 3456 4417", "12/29", "W")
    one = face.grab().toImage()
    face.show_card("Debit", "4000 0012 3456 4417", "12/29", "W" * 60)
    many = face.grab().toImage()
    edge = range(round(many.width() * 0.94), many.width())
    assert all(one.pixel(x, y) == many.pixel(x, y) for x in edge for y in range(many.height()))
    assert one != many


def test_three_ends_differ_in_word_shape_and_colour(qtbot: QtBot, shown: Show) -> None:
    banner = StatusBanner()
    shown(banner)
    for tone, word in (
        (Tone.GOOD, "Produced"),
        (Tone.BAD, "No card made"),
        (Tone.ATTENTION, "Not certain: do not send again yet"),
    ):
        banner.set_status(tone, word, ["One.", "Two."], "3 s ago")
        assert spoken(banner) == (word, "One. Two.")
        assert banner.property("soft") == tone.value
        assert banner.word == word
        assert banner.sentences == "One. Two."
        assert banner.minimumSizeHint().height() <= banner.height()
    banner.set_progress(0.4)
    badge = StatusBadge(Tone.GOOD, "Produced")
    qtbot.addWidget(badge)
    badge.set_status(Tone.BAD, "No card made")
    assert spoken(badge)[0] == badge.word == "No card made"


def test_status_is_announced_once(shown: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "branch_app.ui.widgets.status_badge.announce",
        lambda _widget, words, **_: said.append(words),
    )
    banner = StatusBanner()
    shown(banner)
    for foot in ("1 s", "2 s", "3 s"):
        banner.set_status(Tone.WORKING, "Requested", ["Not yet."], foot)
    assert said == ["Requested. Not yet."]


def test_announcing_reaches_qt(shown: Show) -> None:
    QAccessible.setActive(True)
    try:
        light = LinkLight(Tone.GOOD, "Connected")
        shown(light)
        light.set_state(Tone.BAD, "Not connected")
    finally:
        QAccessible.setActive(False)
    assert spoken(light)[0] == light.text == "Not connected"
    assert light.tone is Tone.BAD


def test_timeline_grows_shrinks_and_keeps_order(shown: Show) -> None:
    timeline = Timeline()
    shown(timeline)
    rows = [TimelineRow(f"10:{n:02}", Tone.GOOD, f"Step {n}", "<b>note</b>") for n in range(30)]
    timeline.set_rows(rows)
    QApplication.processEvents()
    assert timeline.rows() == tuple(rows)
    assert spoken(timeline) == ("What happened", "Step 29")
    pending = TimelineRow("", Tone.QUIET, "Produced", pending=True)
    timeline.set_rows([*rows[:2], pending])
    assert spoken(timeline)[1] == "Step 1"
    assert [row.accessibleName() for row in timeline._rows][-1] == "Produced, still to come"
    timeline.set_rows([])
    assert timeline.rows() == ()


def test_stepper_tells_where_it_is(shown: Show) -> None:
    stepper = Stepper(["Cardholder", "Card", "Check and send"])
    shown(stepper)
    stepper.set_current(1)
    assert stepper.current == 1
    assert spoken(stepper)[1] == "Step 2 of 3: Card"
    stepper.set_current(3)
    assert spoken(stepper)[1] == "Step 3 of 3: done"
    stepper.grab()
    stepper.setMaximumWidth(stepper.minimumSizeHint().width())
    stepper.grab()


def test_band_says_its_word(shown: Show) -> None:
    band = Band(Environment.TRAINING, "TRAINING")
    shown(band)
    band.resize(800, band.height())
    training = band.grab().toImage().pixelColor(2, 2)
    band.set_environment(Environment.PRODUCTION, "PRODUCTION")
    assert spoken(band)[0] == band.text == "PRODUCTION"
    assert band.grab().toImage().pixelColor(2, 2) != training


def test_notice_closes_on_esc_before_the_page_sees_it(qtbot: QtBot, shown: Show) -> None:
    notice = Notice(Tone.BAD, "Refused.", "Correct it.", detail="<b>why</b>", action="Correct")
    window = shown(notice)
    page: list[bool] = []
    shortcut = QShortcut(QKeySequence("Esc"), window)
    shortcut.activated.connect(lambda: page.append(True))
    assert spoken(notice) == ("Refused.", "Correct it.")
    more, act = notice._more, notice._act
    assert notice._detail.isHidden()
    more.click()
    assert notice._detail.isVisible()
    assert notice.detail == "<b>why</b>"
    with qtbot.waitSignal(notice.acted):
        act.click()
    act.setFocus()
    with qtbot.waitSignal(notice.closed):
        QTest.keyClick(act, Key.Key_Escape)
    assert notice.isHidden()
    assert page == []


def test_key_button_answers_to_its_key(shown: Show) -> None:
    button = KeyButton("Save & go", "Ctrl+Return", "primary")
    window = shown(button)
    assert button.key == "Ctrl+Enter"
    assert spoken(button)[0] == "Save & go, Ctrl+Enter"
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for key in (Key.Key_Return, Key.Key_Enter):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 2
    button.setEnabled(False)
    QTest.keyClick(window, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 2


def test_enter_presses_the_button_with_the_focus_not_another(shown: Show) -> None:
    go, discard = KeyButton("Continue", "Return", "primary"), KeyButton("Discard", "Esc")
    shown(go, discard)
    pressed: list[str] = []
    go.clicked.connect(lambda: pressed.append("go"))
    discard.clicked.connect(lambda: pressed.append("discard"))
    discard.setFocus()
    QTest.keyClick(discard, Key.Key_Return)
    assert pressed == ["discard"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_guarded_button_ignores_what_readers_type(shown: Show, key: Qt.Key) -> None:
    send, go = (
        KeyButton("Send", "Ctrl+Return", "primary", guarded=True),
        KeyButton("Next", "Return"),
    )
    shown(send, go)
    pressed: list[str] = []
    send.clicked.connect(lambda: pressed.append("send"))
    go.clicked.connect(lambda: pressed.append("next"))
    send.setFocus()
    QTest.keyClick(send, key)
    assert pressed == []
    QTest.keyClick(send, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["send"]


def test_rail_chooses_by_mouse_key_and_focus(qtbot: QtBot) -> None:
    rail = Rail(
        "Branch Counter", [RailItem("new", "New card", "F2"), RailItem("list", "Requests", "F3")]
    )
    window = QWidget()
    QHBoxLayout(window).addWidget(rail)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    rail.set_teller("A. Okafor")
    rail.set_current("new")
    rail.set_count("list", 2)
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    QTest.keyClick(window, Key.Key_F3)
    rail.button("new").setFocus()
    QTest.keyClick(rail.button("new"), Key.Key_Space)
    rail.button("list").click()
    assert chosen == ["list", "new", "list"]
    with qtbot.waitSignal(rail.lock_asked):
        QTest.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert spoken(rail.button("list"))[0] == "Requests, 2 under way, F3"
    assert spoken(rail.button("new"))[1] == "you are here"
    assert rail.current == "new"
    rail.set_usable(usable=False)
    QTest.keyClick(window, Key.Key_F3)
    assert len(chosen) == 3
    rail.grab()


@pytest.mark.parametrize("look", [theme.Theme(dark=True), theme.Theme(dark=False, text_scale=2.0)])
def test_buttons_and_words_are_never_clipped(
    qtbot: QtBot, shown: Show, qapp: QApplication, look: theme.Theme
) -> None:
    field = Field(
        "Name", "A hint that is rather long, so that it needs more than a single line here"
    )
    button = KeyButton("Continue", "Return", "primary")
    window = shown(Text("Who is the card for?", "title"), field, button)
    theme.apply(qapp, look)
    window.resize(420, 400)
    QApplication.processEvents()
    assert button.width() >= button.sizeHint().width()
    assert button.height() == look.px(theme.CONTROL)
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = (
                label.heightForWidth(label.width())
                if label.wordWrap()
                else label.sizeHint().height()
            )
            assert label.height() >= needed
    assert field.editor.height() == look.px(theme.CONTROL)
    plain = QPushButton("Plain")
    qtbot.addWidget(plain)
    assert plain.sizeHint().height() == look.px(theme.CONTROL)
