"""Who is the card for: names as written, and what the card will say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QWidget

from branch_app.domain.names import ENCODED_MAX
from branch_app.domain.words import phrases
from branch_app.flow.guide import LINES, Entry
from branch_app.ui import theme
from branch_app.ui.pages.entry import EntryPage
from branch_app.ui.strings import LANGUAGES, SHORTENINGS
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.form_list import FormList, Row
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel
from branch_app.ui.widgets.spelling import Spelling
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from branch_app.domain.documents import DocumentName
    from branch_app.domain.names import Form, Letter, Rendering
    from branch_app.flow.counter import Counter

_TAKE_BACK = "F8"
_NARROW = 420
"""Pixels at text scale 1 below which two fields stand below each other."""


class CardholderPage(EntryPage):
    """The first step.

    Attributes:
        spellings: each computed line letter by letter.
        forms: shorter forms of each computed line, to pick from.
        letters: holds them; hidden while every letter is printed as written.
        take_back: gives up the teller's last choice.
    """

    TITLE = phrases("Who is the card for?")
    CHAIN = (Entry.GIVEN, Entry.SURNAME, Entry.CONSUMER)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, 0, parent)
        self._rows: list[QBoxLayout] = []
        self.spellings: dict[Entry, Spelling] = {}
        self.forms: dict[Entry, FormList] = {}
        self._row(
            (1, self.bind(Entry.GIVEN, Field(tr("Given name")))),
            (1, self.bind(Entry.SURNAME, Field(tr("Surname")))),
        )
        consumer = Field(tr("Customer number"), tr("From the core banking screen"))
        language = Field(tr("Language of the name"), editor=_languages())
        self._row(
            (5, self.bind(Entry.CONSUMER, consumer)),
            (2, self.bind(Entry.TITLE, Field(tr("Title"), tr("Optional")))),
            (4, self.bind(Entry.LANGUAGE, language)),
        )
        self.form.addWidget(self._what_the_card_says())
        self.form.addStretch(1)
        self.side.addWidget(self._letter_by_letter())
        discard = KeyButton(tr("Discard"), "Esc")
        discard.clicked.connect(self.back)
        self.left.addWidget(discard)
        self.take_back = KeyButton(tr("Take back"), _TAKE_BACK)
        self.take_back.clicked.connect(self._take_back)
        self.left.addWidget(self.take_back)
        go_on = KeyButton(tr("Continue"), "Return", "primary", listens=False)
        go_on.clicked.connect(self.go_on)
        self.right.addWidget(go_on)
        self.follow_guide()

    def _row(self, *fields: tuple[int, Field]) -> None:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(2 * GRID)
        for share, field in fields:
            row.addWidget(field, share)
        self._rows.append(row)
        self.form.addLayout(row)

    def arrange(self) -> None:
        """Where large text leaves no room beside each other, put every field below the last."""
        super().arrange()
        way = QBoxLayout.Direction
        narrow = self.width() < theme.current().px(_NARROW)
        for row in self._rows:
            row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _what_the_card_says(self) -> Panel:
        panel = Panel(tr("What the card will say"))
        self._add_line(panel, Entry.PRINTED, tr("Printed"), tr("Follows the names"))
        self._add_line(panel, Entry.ENCODED, tr("Chip and stripe"), tr("Surname / given name"))
        second = self._mono(tr("Second line"), tr("Optional, for a company"))
        panel.column.addWidget(self.bind(Entry.SECOND, second))
        return panel

    def _add_line(self, panel: Panel, entry: Entry, label: str, hint: str) -> None:
        field = self.bind(entry, self._mono(label, hint))
        forms = FormList(tr("{line}, shorter forms", line=label))
        forms.picked.connect(lambda place: self._pick(entry, self.guide.shorter(entry)[place]))
        forms.left.connect(field.editor.setFocus)
        self.forms[entry] = forms
        panel.column.addWidget(field)
        panel.column.addWidget(forms)

    def _letter_by_letter(self) -> Panel:
        panel = Panel(tr("Printed otherwise than written"))
        for entry in LINES:
            label = self.fields[entry].label
            self.spellings[entry] = Spelling(tr("{line}, letter by letter", line=label))
            panel.column.addWidget(Text(label, "label"))
            panel.column.addWidget(self.spellings[entry])
        policy = panel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        panel.setSizePolicy(policy)
        self.letters = panel
        return panel

    @staticmethod
    def _mono(label: str, hint: str) -> Field:
        field = Field(label, hint)
        theme.mark(field.editor, "mono", True)
        return field

    def render_guide(self) -> None:
        """Show the guide, and how each line came about."""
        super().render_guide()
        limit = self.guide.product.name_max
        for entry, most in (
            (Entry.PRINTED, limit),
            (Entry.SECOND, limit),
            (Entry.ENCODED, ENCODED_MAX),
        ):
            length = len(self.guide.line(entry))
            count = tr("{length} of {most}", length=length, most=most) if length else ""
            self.fields[entry].set_count(count)
        for entry in LINES:
            self._render_line(entry)
        self._render_letters()
        second = self.fields[Entry.SECOND]
        second.setVisible(self.guide.product.second_line)
        split = bool(self.guide.names.second_line())
        second.set_note(tr("The rest of the printed name") if split else "")
        matters = bool(self.guide.names.languages)
        note = tr("Decides the spelling") if matters else ""
        self.fields[Entry.LANGUAGE].set_note(note)
        self.take_back.setVisible(bool(self.guide.names.chosen))

    def _render_line(self, entry: Entry) -> None:
        names, line = self.guide.names, LINES[entry]
        note = ""
        if form := names.picked(line):
            done = _done(form)
            note = tr("Your choice: {done}. {key} takes it back.", done=done, key=_TAKE_BACK)
        elif line in names.chosen and self.guide.text(entry) != _text(names.computed(line)):
            note = tr("Not as the names above give it. {key} takes it back.", key=_TAKE_BACK)
        elif changes := len(self._changes_of(entry)):
            note = tr("{n} letters are printed otherwise. Show the customer.", n=changes)
        self.fields[entry].set_note(note)
        # While the teller is still typing there is nothing to choose from, and nothing jumps.
        wanted = line not in names.chosen and bool(self.fields[entry].fault)
        offered = self.guide.shorter(entry) if wanted else ()
        self.forms[entry].show_rows([self._form_row(entry, form) for form in offered])

    def _changes_of(self, entry: Entry) -> tuple[Letter, ...]:
        """The changes of a line that the one above it does not have."""
        rendering = self.guide.names.rendering(LINES[entry])
        above = self._changes_of(Entry.PRINTED) if entry is Entry.ENCODED else ()
        return tuple(c for c in rendering.changes if c not in above) if rendering else ()

    def _render_letters(self) -> None:
        for entry, spelling in self.spellings.items():
            rendering = self.guide.names.rendering(LINES[entry])
            spelling.show_letters(rendering.letters if rendering else ())
        changed = any(letter.changed for s in self.spellings.values() for letter in s.letters)
        self.letters.setVisible(changed)

    def _form_row(self, entry: Entry, form: Form) -> Row:
        most = ENCODED_MAX if entry is Entry.ENCODED else self.guide.product.name_max
        lines = (form.line.text, form.second.text) if form.second else (form.line.text,)
        length = tr("{length} of {most}", length=max(map(len, lines)), most=most)
        together = length.replace(" ", "\u00a0")  # no line ends within a count
        return Row(lines, f"{_done(form)} · {together}")

    def _pick(self, entry: Entry, form: Form) -> None:
        self.guide.pick(entry, form)
        missing = self.guide.missing()
        self.go_to(missing[0] if missing else entry)

    def _take_back(self) -> None:
        entry = next(e for e, line in LINES.items() if line is self.guide.names.chosen[-1])
        self.guide.take_back()
        announce(self.fields[entry].editor, tr("Taken back. It follows the names again."))

    def _look(self, entry: Entry) -> None:
        super()._look(entry)
        if entry in LINES:
            self._render_line(entry)

    def go_to(self, entry: Entry) -> None:
        """Put the focus into a field; into its shorter forms where it has some."""
        if entry in self.forms and self.forms[entry].rows:
            forms = self.forms[entry]
            forms.setFocus(Qt.FocusReason.OtherFocusReason)
            # It has come up just now; where it stands is known after the layout.
            QTimer.singleShot(0, forms, lambda: self.bring_into_view(forms))
        else:
            super().go_to(entry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go from a line to its shorter forms."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            forms = next(
                (f for e, f in self.forms.items() if self.fields[e].editor is watched), None
            )
            if forms is not None and forms.rows and event.key() == Qt.Key.Key_Down:
                forms.choose_first()
                return True
        return super().eventFilter(watched, event)

    def take_name(self, name: DocumentName) -> None:
        """Take the name that a reader found on a document, in place of what was typed."""
        self.guide.set(Entry.GIVEN, name.given)
        self.guide.set(Entry.SURNAME, name.surname)
        self.entered()

    def entered(self) -> None:
        """Begin with the first field that is not good."""
        wanting = [entry for entry in self.CHAIN if entry in self.guide.missing()]
        entry = Entry.GIVEN if not self.guide.started or not wanting else wanting[0]
        editor = self.fields[entry].editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()


def _done(form: Form) -> str:
    return " · ".join(tr(SHORTENINGS[one]) for one in form.done)


def _text(rendering: Rendering | None) -> str:
    return rendering.text if rendering else ""


def _languages() -> QComboBox:
    box = QComboBox()
    for code, name in LANGUAGES.items():
        box.addItem(tr(name), code)
    return box
