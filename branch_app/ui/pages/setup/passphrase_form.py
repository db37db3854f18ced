"""The form in which a passphrase is typed: the one that opens a file, and perhaps a new one twice.

What becomes of it is decided by the section.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.field import Field
from branch_app.ui.widgets.masked_edit import SecretEdit

if TYPE_CHECKING:
    from branch_app.domain.secret import Secret


class PassphraseForm(QWidget):
    """One field or three; hidden and empty when nothing is asked.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = False
        self.present = Field(tr("Passphrase that opens it"), editor=SecretEdit())
        self.new = Field(
            tr("New passphrase"),
            tr("12 characters or more. Several words are good."),
            editor=SecretEdit(),
        )
        self.again = Field(tr("New passphrase, again"), editor=SecretEdit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        for field in self._fields():
            column.addWidget(field)
        self.end()

    def _fields(self) -> tuple[Field, Field, Field]:
        return self.present, self.new, self.again

    def begin(self, file: str, *, new: bool) -> None:
        """Ask.

        Args:
            file: name of the file that the passphrase opens.
            new: for a new one besides.
        """
        self.end()
        self._new = new
        self.present.set_hint(tr("Of {file}", file=file))
        for field in (self.new, self.again):
            field.setVisible(new)
        self.show()
        self.present.editor.setFocus()

    def end(self) -> None:
        """Hide, and forget what was typed."""
        for field in self._fields():
            field.set_fault("")
            _editor(field).wipe()
        self.hide()

    def complete(self) -> bool:
        """Go to the next empty field; say whether there is none and both new ones agree."""
        for field in self._fields()[: 3 if self._new else 1]:
            field.set_fault("")
            if not _editor(field).text():
                if field.editor.hasFocus():
                    field.set_fault(tr("Type the passphrase."))
                field.editor.setFocus()
                return False
        if self._new and _editor(self.new).text() != _editor(self.again).text():
            self.again.set_fault(tr("This is another one than above."))
            _editor(self.again).wipe()
            self.again.editor.setFocus()
            return False
        return True

    def take(self) -> list[Secret[str]]:
        """Return what was typed, the present one first, and empty the fields."""
        taken = [_editor(field).take() for field in self._fields()]
        return taken[: 2 if self._new else 1]

    def refuse(self, why: str) -> None:
        """Say that the passphrase does not open the file, and ask again."""
        self.present.set_fault(why)
        self.present.editor.setFocus()

    def refuse_new(self, why: str) -> None:
        """Say what is wrong with the new passphrase, and ask again."""
        self.new.set_fault(why)
        self.present.editor.setFocus()


def _editor(field: Field) -> SecretEdit:
    editor = field.editor
    if not isinstance(editor, SecretEdit):
        raise TypeError("a passphrase is typed into a SecretEdit")
    return editor
