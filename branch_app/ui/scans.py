"""What is done with a scan: into a field, onto the page for the name, or a sentence why not.

What a reader typed is told apart elsewhere (``domain/scan``); nothing that was dropped gets here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from branch_app.domain.card import looks_like_a_pan
from branch_app.domain.documents import DocumentName, Doubt
from branch_app.domain.scan import Code, Dropped, Scan
from branch_app.ui.pages.cardholder import CardholderPage
from branch_app.ui.pages.entry import EntryPage
from branch_app.ui.reader import Reader, is_secret
from branch_app.ui.tr import tr
from branch_app.ui.widgets.masked_edit import PanEdit
from branch_app.ui.widgets.status_badge import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from branch_app.flow.counter import Counter
    from branch_app.ui.pages.page import Page


def listen(
    window: QWidget, page: Callable[[], Page], counter: Callable[[], Counter | None]
) -> Reader:
    """Take what readers type in a window and its dialogs, for as long as the window lives.

    Args:
        window: the owner.
        page: the page that is up.
        counter: the counter that is open, or None.

    Returns:
        What watches the keys.
    """
    reader = Reader(window)

    def scanned(scan: object, target: QWidget) -> None:
        if isinstance(scan, Scan):
            take(scan, target, page(), counter())

    reader.scanned.connect(scanned)
    return reader


def take(scan: Scan, target: QWidget, page: Page, counter: Counter | None) -> None:
    """Do with a scan what can be done with it, and say what was done.

    Args:
        scan: what the reader typed.
        target: what had the focus.
        page: the page that is up.
        counter: None before it is open.
    """
    if isinstance(scan, Dropped):
        page.tell(Tone.ATTENTION, *_dropped(scan))
    elif isinstance(scan, DocumentName):
        _take_name(scan, page, counter)
    elif not _take_code(scan, target, page, counter):
        page.tell(Tone.ATTENTION, *_misplaced(scan))


def _take_name(name: DocumentName, page: Page, counter: Counter | None) -> None:
    if counter is None or not counter.session.unlocked:
        page.tell(Tone.ATTENTION, tr("Unlock the counter, then read the document again."))
    elif not isinstance(page, CardholderPage):
        page.tell(
            Tone.ATTENTION,
            tr("A document was read, but its name is not asked for here."),
            tr("Go to the page for the name (F2), then read it again."),
        )
    else:
        page.take_name(name)
        tone = Tone.ATTENTION if name.doubts else Tone.QUIET
        page.tell(tone, tr("The name was taken from the document."), _doubts(name))


def _doubts(name: DocumentName) -> str:
    told = []
    if Doubt.SURNAME_CUT in name.doubts:
        told.append(tr("The surname is cut on the document, or may be: type it."))
    if Doubt.GIVEN_CUT in name.doubts:
        told.append(tr("The given name is cut on the document, or may be: type it."))
    elif Doubt.MIDDLE_CUT in name.doubts:
        told.append(
            tr("The middle name is cut on the document, or may be: type it if it shall be printed.")
        )
    if Doubt.PERHAPS_CUT in name.doubts:
        told.append(tr("It fills its line and may be cut: compare it with the printed name."))
    return " ".join(told) or tr("Compare it with the document.")


def _take_code(code: Code, target: QWidget, page: Page, counter: Counter | None) -> bool:
    if isinstance(page, EntryPage):
        return page.take_code(target, code)
    if counter is None or not isinstance(target, QLineEdit) or is_secret(target):
        return False
    card_number = code.card_number or looks_like_a_pan(code.text, counter.profile.products)
    if card_number or isinstance(target, PanEdit) or isinstance(target.parent(), QComboBox):
        return False
    target.setText(code.text)
    target.textEdited.emit(code.text)
    return True


def _dropped(scan: Dropped) -> tuple[str, str]:
    match scan:
        case Dropped.STRIPE:
            return (
                tr("A card was swiped. Its stripe was not read."),
                tr("Stripe data must not be kept. Type the card number."),
            )
        case Dropped.SPOILED:
            return (
                tr("The document was not read without error."),
                tr("Read it again, or type the name."),
            )
        case _:
            return (
                tr("A reader sent something that is no code, document or id known here."),
                tr("Nothing of it was taken."),
            )


def _misplaced(code: Code) -> tuple[str, str]:
    if code.card_number:
        return (
            tr("That is a card number. It belongs into its own field only."),
            tr("Nothing of it was taken."),
        )
    return (
        tr("A code was read that does not fit into this field."),
        tr("Go to the field for it, then read it again."),
    )
