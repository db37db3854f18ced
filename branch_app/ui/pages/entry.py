"""What the pages of the guided entry share: stepper, fields bound to the guide, the card face.

Rules about values live in ``flow/guide``; a page shows what it says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QVBoxLayout, QWidget

from branch_app.domain.card import Environment
from branch_app.domain.words import phrases
from branch_app.flow.guide import Entry
from branch_app.ui.bridge import watch
from branch_app.ui.pages.page import Page
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.card_face import CardFace
from branch_app.ui.widgets.masked_edit import PanEdit
from branch_app.ui.widgets.stepper import Stepper
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.scan import Code
    from branch_app.flow.counter import Counter
    from branch_app.ui.widgets.field import Field

STEPS = phrases(("Cardholder", "Card", "Check and send"))
_PATIENT = frozenset({Entry.PAN, Entry.EXPIRY, Entry.ENCODED, Entry.PRINTED})
"""Fields that are wrong until they are complete: their fault shows after leaving them."""


class EntryPage(Page):
    """A page with fields on the left and the card on the right.

    Signals:
        done: the step is complete and the teller goes on.
        back: the teller goes back, or discards on the first page.
    """

    done = Signal()
    back = Signal()
    TITLE: ClassVar[str]
    CHAIN: ClassVar[tuple[Entry, ...]]
    """The fields through which Enter moves, past those that are good; then it goes on."""

    def __init__(self, counter: Counter, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = counter
        self.guide = counter.guide
        self.fields: dict[Entry, Field] = {}
        self._left_once: set[Entry] = set()
        self.stepper = Stepper([tr(step) for step in STEPS])
        self.stepper.set_current(place)
        self.face = CardFace()
        self.form = QVBoxLayout()
        self.side = QVBoxLayout()
        self.form.setSpacing(GRID)
        self.body.addWidget(self.stepper)
        self.body.addWidget(Text(tr(self.TITLE), "title", wrap=True))
        self.body.addLayout(self._form_and_card())
        self.body.addStretch(1)

    def _form_and_card(self) -> QBoxLayout:
        side = self.side
        side.setSpacing(GRID)
        side.addWidget(self.face)
        caption = Text(tr("Exactly the characters that will be sent"), "hint", wrap=True)
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        side.addWidget(caption)
        return self.side_by_side(self.form, side)

    def bind(self, entry: Entry, field: Field) -> Field:
        """Connect a field to its place in the guide.

        Args:
            entry: which.
            field: its widget.

        Returns:
            The field.
        """
        self.fields[entry] = field
        editor = field.editor
        editor.installEventFilter(self)
        if isinstance(editor, PanEdit):
            editor.edited.connect(lambda: self._typed(entry, editor.digits()))
        elif isinstance(editor, QLineEdit):
            editor.textEdited.connect(lambda text: self._typed(entry, text))
        else:
            editor.activated.connect(lambda _: self._typed(entry, str(editor.currentData())))
        return field

    def follow_guide(self) -> None:
        """Begin to show the guide; call when all fields are bound."""
        self.side.addStretch(1)
        watch(self.guide.changed, lambda _: self.render_guide(), self)
        watch(self.guide.cleared, lambda _: self._wipe(), self)
        self.render_guide()

    def _typed(self, entry: Entry, text: str) -> None:
        self.notice.hide()
        self.guide.set(entry, text)

    def _wipe(self) -> None:
        self._left_once.clear()
        self.notice.hide()
        for field in self.fields.values():
            if isinstance(field.editor, PanEdit):
                field.editor.wipe()

    def render_guide(self) -> None:
        """Show what the guide holds now."""
        for entry, field in self.fields.items():
            editor, text = field.editor, self.guide.text(entry)
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(editor.findData(text))
            elif not isinstance(editor, PanEdit) and editor.text() != text:
                editor.setText(text)
                if not editor.hasFocus():
                    editor.setCursorPosition(0)  # a long line is read from its beginning
            field.set_fault(self._fault_to_show(entry))
        self._show_face()

    def _fault_to_show(self, entry: Entry) -> str:
        fault = self.guide.fault(entry)
        editor = self.fields[entry].editor
        typed = bool(editor.text()) if isinstance(editor, QLineEdit) else True
        eager = typed and entry not in _PATIENT
        return tr(fault) if entry in self._left_once or eager else ""

    def _show_face(self) -> None:
        guide = self.guide
        last = guide.pan.last_four if guide.pan else "••••"
        groups = (guide.product.pan_length + 3) // 4
        training = self.counter.profile.environment is Environment.TRAINING
        self.face.show_card(
            product=guide.product.name,
            number=" ".join(["••••"] * (groups - 1) + [last]),
            expiry=guide.expiry_face() or "••/••",
            name=guide.line(Entry.PRINTED),
            second_name=guide.line(Entry.SECOND),
            environment_word=tr("TRAINING") if training else "",
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter move on, and look at a field when it is left."""
        entry = next((e for e, f in self.fields.items() if f.editor is watched), None)
        if entry is not None:
            if event.type() is QEvent.Type.FocusOut:
                self._look(entry)
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                plain = event.modifiers() in {
                    Qt.KeyboardModifier.NoModifier,
                    Qt.KeyboardModifier.KeypadModifier,
                }
                if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                    self._enter(entry)
                    return True
        return super().eventFilter(watched, event)

    def _look(self, entry: Entry) -> None:
        if self.guide.started:
            self._left_once.add(entry)
            self.fields[entry].set_fault(self._fault_to_show(entry))

    def _enter(self, entry: Entry) -> None:
        if not self._to_next(entry):
            self.go_on()

    def _to_next(self, entry: Entry) -> bool:
        """Go to the next field that is not good, if there is one."""
        later = self.CHAIN[self.CHAIN.index(entry) + 1 :] if entry in self.CHAIN else ()
        following = next((each for each in later if each in self.guide.missing()), None)
        if following is not None:
            self.fields[following].editor.setFocus(Qt.FocusReason.TabFocusReason)
        return following is not None

    def take_code(self, editor: QWidget, code: Code) -> bool:
        """Put what a reader typed into the field that has the focus.

        Args:
            editor: of the field.
            code: letters and digits.

        Returns:
            False when this is no field for it; nothing is changed then.
        """
        entry = next((e for e, f in self.fields.items() if f.editor is editor), None)
        misplaced = code.card_number and entry is not Entry.PAN
        if entry is None or misplaced or not self.guide.takes(entry, code.text):
            return False
        if isinstance(editor, PanEdit):
            editor.set_digits(code.text)
        else:
            self._typed(entry, code.text)
        self._to_next(entry)  # and never on to the next page: a reader presses no button
        return True

    def go_on(self) -> None:
        """Go to the next page, or to the first field that keeps it from that."""
        missing = self.guide.missing()
        if not missing:
            self.done.emit()
            return
        self._left_once.update(missing)
        self.render_guide()
        self.go_to(missing[0])

    def go_to(self, entry: Entry) -> None:
        """Put the focus into a field."""
        editor = self.fields[entry].editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_view(editor)
