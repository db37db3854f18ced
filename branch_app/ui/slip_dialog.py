"""Shows a slip before it is printed or saved, and lets the customer's language be chosen.

What a slip says stands in ``slip``. Dialogs are opened and awaited, never run.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QMarginsF, QSize, Qt
from PySide6.QtGui import (
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QResizeEvent,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from branch_app.domain.card import Environment
from branch_app.ui import language, theme
from branch_app.ui.loop import spawn
from branch_app.ui.slip import HEIGHT, WIDTH, Slip, make_slip, paint_slip, print_slip
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.announce import announce
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtGui import QPagedPaintDevice

    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter

_MARGIN = 36.0
"""Points around the slip on its page."""
_RING = 2
"""Pixels of the ring that shows the focus, as in the style sheet."""


class _Preview(QWidget):
    """The slip as it will be on paper, as wide as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._slip: Slip | None = None
        self.setAccessibleName(tr("Slip"))
        self.setMinimumWidth(self.sizeHint().width() // 2)
        way = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        way.setHeightForWidth(True)
        self.setSizePolicy(way)

    def show_slip(self, slip: Slip) -> None:
        self._slip = slip
        self.setAccessibleDescription("\n".join(slip.lines()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(WIDTH + 2 * _MARGIN), round(HEIGHT + _MARGIN))

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        return width * hint.height() // hint.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._slip is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        across, down = WIDTH + 2 * _MARGIN, HEIGHT + _MARGIN
        scale = min(self.width() / across, self.height() / down)
        painter.translate((self.width() - scale * across) / 2, 0)
        painter.scale(scale, scale)
        painter.translate(_MARGIN, _MARGIN)
        paint_slip(self._slip, painter)
        painter.end()


class Paper(QScrollArea):
    """Where the preview scrolls when large text leaves it too little room."""

    def __init__(self, preview: _Preview) -> None:
        super().__init__()
        self._preview = preview
        self.setWidget(preview)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Slip"))
        self.setMinimumHeight(preview.sizeHint().height() // 2)

    def sizeHint(self) -> QSize:
        """The whole slip."""
        return self._preview.sizeHint() + QSize(2 * _RING, 2 * _RING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the keys only where there is something to scroll to."""
        super().resizeEvent(event)
        whole = self.verticalScrollBar().maximum() == 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if whole else Qt.FocusPolicy.StrongFocus)


class SlipDialog(QDialog):
    """A slip, to be printed or saved.

    Args:
        counter: whose clock and environment.
        request: what the slip is about.
        parent: the window; the dialog goes with its lock.
    """

    def __init__(self, counter: Counter, request: IssuanceRequest, parent: QWidget) -> None:
        super().__init__(parent)
        self._counter = counter
        self._request = request
        self._busy = False
        self.setWindowTitle(tr("Slip"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.language = QComboBox()
        self.language.setAccessibleName(tr("The customer's language"))
        for code, name in language.SHIPPED.items():
            self.language.addItem(name, code)
        here = QLocale().name().partition("_")[0]
        self.language.setCurrentIndex(max(0, self.language.findData(here)))
        self.preview = _Preview(self)
        self.paper = Paper(self.preview)
        self.said = Text("", "small", wrap=True)
        self.save_button = KeyButton(tr("Save as PDF…"), "Ctrl+S")
        self.print_button = KeyButton(tr("Print…"), "Ctrl+P", "primary")
        self.close_button = KeyButton(tr("Close"), "Esc", listens=False)
        self._lay_out()
        self.language.currentIndexChanged.connect(lambda _: self._show())
        self.save_button.clicked.connect(lambda: self._begin(self._save(), "save a slip"))
        self.print_button.clicked.connect(lambda: self._begin(self._print(), "print a slip"))
        self.close_button.clicked.connect(self.reject)
        if not QPrinterInfo.availablePrinterNames():
            self.print_button.setEnabled(False)
            self.said.setText(tr("This computer has no printer. Save the slip as PDF."))
        self._show()

    def _lay_out(self) -> None:
        chosen = QHBoxLayout()
        chosen.setSpacing(GRID)
        label = Text(tr("The customer's language"), "label")
        label.setBuddy(self.language)
        chosen.addWidget(label)
        chosen.addWidget(self.language)
        chosen.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(chosen)
        column.addWidget(self.paper, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)
        theme.mark(self, "ground", True)

    def slip(self) -> Slip:
        """The slip in the language that is chosen."""
        return make_slip(
            self._request,
            language.tongue(self.language.currentData()),
            self._counter.clock.now(),
            practice=self._counter.profile.environment is Environment.TRAINING,
        )

    def _show(self) -> None:
        self.preview.show_slip(self.slip())

    def _begin(self, work: Coroutine[Any, Any, None], name: str) -> None:
        if not self._busy:
            self._busy = True
            spawn(self._once(work), name, self)
        else:
            work.close()

    async def _once(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._busy = False

    async def _save(self) -> None:
        chooser = QFileDialog(self, tr("Save as PDF"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter("PDF (*.pdf)")
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(f"{self._request.request_id}.pdf")  # a name of nobody
        if await _answered(chooser):
            writer = QPdfWriter(chooser.selectedFiles()[0])
            writer.setTitle(self._request.request_id)
            writer.setCreator("Branch Counter")
            self._put(writer, tr("The slip is saved."))

    async def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._request.request_id)
        if await _answered(QPrintDialog(printer, self)):
            self._put(printer, tr("The slip is on its way to the printer."))

    def _put(self, device: QPagedPaintDevice, done: str) -> None:
        device.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            )
        )
        if not print_slip(self.slip(), device):
            done = tr("The slip could not be written. Choose another place or printer.")
        self.said.setText(done)
        announce(self, done)


async def _answered(dialog: QDialog) -> bool:
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not answer.done():
            answer.set_result(result == QDialog.DialogCode.Accepted.value)

    dialog.finished.connect(finished)
    dialog.open()
    return await answer


def show_slip(counter: Counter, request: IssuanceRequest, window: QWidget) -> SlipDialog:
    """Open the slip of a request over a window."""
    dialog = SlipDialog(counter, request, window)
    dialog.open()
    return dialog
