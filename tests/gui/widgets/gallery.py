"""Paint every widget to PNG files, to be looked at by a person.

Run by hand: ``QT_QPA_PLATFORM=offscreen python tests/gui/widgets/gallery.py build/gallery``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from branch_app.domain.card import Environment
from branch_app.ui import assets, theme
from branch_app.ui.widgets.banner import Band, Notice
from branch_app.ui.widgets.card_face import CardFace
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.light import LinkLight
from branch_app.ui.widgets.masked_edit import PanEdit, SecretEdit
from branch_app.ui.widgets.rail import Rail, RailItem
from branch_app.ui.widgets.shapes import Tone
from branch_app.ui.widgets.status_badge import StatusBadge, StatusBanner
from branch_app.ui.widgets.stepper import Stepper
from branch_app.ui.widgets.text import Text
from branch_app.ui.widgets.timeline import Timeline, TimelineRow

ITEMS = (
    RailItem("new", "New card", "F2"),
    RailItem("requests", "Requests", "F3"),
    RailItem("setup", "Setup", "F10"),
    RailItem("help", "Help", "F1"),
)
ROWS = (
    TimelineRow("10:42:07", Tone.GOOD, "Sent to D1", "Written to the journal first"),
    TimelineRow(
        "10:42:07", Tone.GOOD, "Accepted", "Operation 01c5a05e-e197-11ec-8fea-0242ac120002"
    ),
    TimelineRow("10:42:11", Tone.WORKING, "At the station", "Data ready, Counter 1 is printing"),
    TimelineRow("", Tone.QUIET, "Produced", "Usually 40 seconds after sending", pending=True),
)


def card(*parts: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(24, 16, 24, 16)
    for part in parts:
        column.addWidget(part)
    return frame


def shell(page: QWidget, current: str) -> QWidget:
    window = QWidget()
    window.setProperty("ground", True)
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(
        Band(Environment.TRAINING, "TRAINING · PRACTICE CARDS ONLY, NOTHING IS PRINTED")
    )
    row = QHBoxLayout()
    row.setSpacing(0)
    rail = Rail("Branch Counter", ITEMS)
    rail.set_teller("A. Okafor")
    rail.set_current(current)
    rail.set_count("requests", 2)
    row.addWidget(rail)
    right = QVBoxLayout()
    right.setSpacing(0)
    bar = QFrame()
    bar.setProperty("bar", True)
    top = QHBoxLayout(bar)
    top.setContentsMargins(32, 12, 32, 12)
    top.addWidget(Text("Counter 1 · KIOSK-PS-101", "small"))
    top.addStretch(1)
    top.addWidget(LinkLight(Tone.GOOD, "Connected, renews in 9 min"))
    right.addWidget(bar)
    right.addWidget(page, 1)
    row.addLayout(right, 1)
    outer.addLayout(row, 1)
    return window


def buttons(*shown: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for part in shown:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row


def entry_page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(32, 24, 32, 24)
    column.setSpacing(16)
    stepper = Stepper(["Cardholder", "Card", "Check and send"])
    stepper.set_current(1)
    column.addWidget(stepper)
    column.addWidget(Text("Which card?", "title"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    product = QComboBox()
    product.addItems(["Debit Classic", "Gold"])
    grid.addWidget(Field("Product", "", product), 0, 0)
    number = PanEdit(16)
    number.set_digits("4000001234564417")
    pan = Field("Card number", "16 digits", number)
    pan.set_count("16 of 16")
    grid.addWidget(pan, 1, 0, 1, 2)
    fault = Field("Expiry", "Month and year", QLineEdit("13/29"))
    fault.set_fault("The month is 01 to 12.")
    grid.addWidget(fault, 2, 0)
    note = Field("Printed name", "", QLineEdit("MARIA DE LA CRUZ"))
    note.set_note("Í is printed as I. Show the customer.")
    note.set_count("16 of 26")
    grid.addWidget(note, 2, 1)
    first = Field("Card id", "Typed, scanned, or made by the profile")
    first.setObjectName("first")
    grid.addWidget(first, 0, 1)
    face = CardFace()
    face.show_card(
        "Debit Classic", "•••• •••• •••• 4417", "12/29", "MARIA DE LA CRUZ", "", "TRAINING"
    )
    side = QVBoxLayout()
    side.setSpacing(8)
    side.addWidget(face)
    side.addWidget(
        Text("Exactly the characters that will be sent", "hint"), 0, Qt.AlignmentFlag.AlignHCenter
    )
    side.addStretch(1)
    body = QHBoxLayout()
    body.setSpacing(32)
    left = QVBoxLayout()
    left.addLayout(grid)
    left.addStretch(1)
    body.addLayout(left, 3)
    body.addLayout(side, 2)
    column.addLayout(body, 1)
    column.addLayout(
        buttons(KeyButton("Discard", "Esc"), None, KeyButton("Continue", "Return", "primary"))
    )
    return page


def follow_page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(32, 24, 32, 24)
    column.setSpacing(16)
    banner = StatusBanner()
    banner.set_status(
        Tone.ATTENTION,
        "Not certain: do not send again yet",
        [
            "The line broke after the order was sent.",
            "A card may have been made.",
            "Branch Counter is asking D1.",
        ],
        "Asked 3 s ago, asks again in 5 s",
    )
    column.addWidget(banner)
    timeline = Timeline()
    timeline.set_rows(ROWS)
    column.addWidget(card(Text("What happened", "heading"), timeline))
    column.addWidget(
        Notice(
            Tone.BAD,
            "D1 refused the order.",
            "Correct the data and make a new request.",
            detail="DATA_EXCEPTION: <b>bad</b> PAN",
            action="Correct",
            action_key="Ctrl+E",
        )
    )
    column.addStretch(1)
    column.addLayout(
        buttons(
            KeyButton("Copy reference", "Ctrl+Shift+C"),
            KeyButton("Ask D1 now", "F5"),
            None,
            KeyButton("Next card", "F2", "primary", listens=False),
        )
    )
    return page


def parts_page() -> QWidget:
    page = QWidget()
    page.setProperty("ground", True)
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(12)
    for environment in Environment:
        column.addWidget(Band(environment, environment.value.upper()))
    for tone, word, sentence in (
        (
            Tone.GOOD,
            "Produced",
            "A card was made. Take it from Counter 1, check the name, hand it over.",
        ),
        (
            Tone.BAD,
            "No card made",
            "D1 refused the data. No card was made. Correct it and make a new request.",
        ),
        (Tone.WORKING, "At the station", "Counter 1 is printing. Not made yet. Wait."),
    ):
        banner = StatusBanner()
        banner.set_status(tone, word, [sentence])
        banner.set_progress(0.6)
        column.addWidget(banner)
    badges = [StatusBadge(tone, tone.value.capitalize()) for tone in Tone]
    column.addLayout(buttons(*badges, None))
    kinds = [
        KeyButton(kind.capitalize(), "Ctrl+Return", kind)
        for kind in ("primary", "secondary", "quiet", "danger")
    ]
    off = KeyButton("Off", "F7", "primary")
    off.setEnabled(False)
    column.addLayout(buttons(*kinds, off, KeyButton("No key"), None))
    secret = SecretEdit()
    secret.setText("passphrase")
    disabled = QLineEdit("Set by your organisation")
    disabled.setEnabled(False)
    check = QCheckBox("Remember for this computer")
    check.setChecked(True)
    row = QHBoxLayout()
    row.addWidget(Field("Passphrase", "Of the client certificate", secret))
    row.addWidget(Field("Address", "", disabled))
    row.addWidget(check)
    column.addLayout(row)
    roles = QHBoxLayout()
    for role in theme.ROLES:
        roles.addWidget(Text(f"{role} 0O", role))
    roles.addStretch(1)
    column.addLayout(roles)
    column.addWidget(Notice(Tone.QUIET, "Saved.", closable=True))
    column.addStretch(1)
    return page


def cards_page() -> QWidget:
    page = QWidget()
    page.setProperty("ground", True)
    grid = QGridLayout(page)
    for place, product in enumerate(
        (
            "Debit Classic",
            "Gold",
            "Platinum",
            "Black",
            "Business",
            "Young",
            "Travel",
            "Student Plus",
            "Credit",
        )
    ):
        face = CardFace()
        second = "COUNTER SERVICES LTD" if place % 2 else ""
        word = "" if place < 3 else "TRAINING" if place < 6 else "STAGING"
        name = "WOLFESCHLEGELSTEINHAUSENBE" if place == 4 else "MARIA DE LA CRUZ"
        face.show_card(product, "4000 0012 3456 4417", "12/29", name, second, word)
        grid.addWidget(face, place // 3, place % 3)
    return page


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([*sys.argv, *theme.ARGUMENTS])
    looks = {
        "light": theme.Theme(dark=False),
        "dark": theme.Theme(dark=True),
        "light-200": theme.Theme(dark=False, text_scale=2.0),
        "contrast": theme.Theme(dark=True, high_contrast=True),
    }
    for name, look in looks.items():
        theme.apply(app, look)
        for page_name, make in (("entry", entry_page), ("follow", follow_page)):
            window = shell(make(), "new")
            window.resize(1180, 760)
            grab(app, window, folder / f"{page_name}-{name}.png", "first")
        grab(app, parts_page(), folder / f"parts-{name}.png", "")
    grab(app, cards_page(), folder / "cards.png", "")
    assets.icon().pixmap(256, 256).save(str(folder / "icon.png"))


def grab(app: QApplication, window: QWidget, file: Path, focus: str) -> None:
    window.show()
    window.activateWindow()
    target = window.findChild(QWidget, focus) if focus else None
    if target is not None:
        target.setFocus()
    app.processEvents()
    window.grab().save(str(file))
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery"))
