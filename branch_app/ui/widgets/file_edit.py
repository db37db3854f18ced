"""A line for the name of a file or folder, with a button and a key that look for one.

The dialog is opened, never waited for in a loop of its own. Whether the file is of use is
decided outside.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from branch_app.ui import assets
from branch_app.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable


class FileEdit(QLineEdit):
    """A name that is typed, or chosen with Ctrl+O.

    Signals:
        chosen(str): a file was chosen in the dialog.

    Args:
        title: of the dialog.
        folder: a folder is meant.
        parent: owner.
    """

    chosen = Signal(str)

    def __init__(self, title: str, *, folder: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._folder = folder
        self.setPlaceholderText(tr("Ctrl+O to choose"))
        action = QAction(QIcon(assets.icon_file("folder")), tr("Look for it"), self)
        action.setShortcut(QKeySequence("Ctrl+O"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.look)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)

    def look(self) -> None:
        """Open the dialog."""
        if self.isReadOnly():
            return
        dialog = QFileDialog(self.window(), self._title, _nearest(self.text()))
        modes = QFileDialog.FileMode
        dialog.setFileMode(modes.Directory if self._folder else modes.ExistingFile)
        _open(dialog, self.chosen.emit)


def ask_where_to_save(
    parent: QWidget, title: str, proposed: Path, then: Callable[[str], None]
) -> None:
    """Ask for the name of a new file.

    Args:
        parent: the window.
        title: of the dialog.
        proposed: the name that is proposed.
        then: called with the name, if one was chosen.
    """
    dialog = QFileDialog(parent, title, _nearest(str(proposed.parent)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(proposed.name)
    _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[str], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    dialog.open()


def _nearest(text: str) -> str:
    """The folder to begin in: of the name as far as it is there, else the person's own."""
    path = Path(text) if text.strip() else Path.home()
    there = (one for one in (path, *path.parents) if one.is_dir())
    return str(next(there, Path.home()))
