"""Keeps readers out of the fields: the one filter between the keyboard and the window.

Keys on their way to any field go through ``flow/wedge``; what a reader typed comes out as a scan.
What is done with a scan is decided in ``scans``; no key may be kept here once it is let go.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from branch_app.domain.scan import Dropped, holds_track
from branch_app.flow.wedge import Wedge

if TYPE_CHECKING:
    from branch_app.flow.wedge import Answer

_TYPES: Final = QEvent.Type
_WATCHED: Final = frozenset({
    _TYPES.KeyPress, _TYPES.ShortcutOverride, _TYPES.InputMethod,
    _TYPES.MouseButtonPress, _TYPES.WindowDeactivate,
})  # fmt: skip
_SHIFTS: Final = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
})  # fmt: skip
_ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NEVER: Final = 1e9

Held = tuple[QWidget, QEvent]


class Reader(QObject):
    """Watches all keys that go to a window and its dialogs.

    Signals:
        scanned: a reader typed something (a ``Scan``), while this widget had the focus.

    Args:
        window: the window; the owner.
    """

    scanned = Signal(object, QWidget)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._wedge: Wedge[Held] = Wedge()
        self._last_stamp = 0
        self._last_arrival = -_NEVER
        self._letting_go = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        # Keys that wait behind this timer are older than its end: let them come first.
        self._timer.timeout.connect(lambda: QTimer.singleShot(0, self, self._silence))
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @property
    def idle(self) -> bool:
        """Nothing is held back, and no reader is typing."""
        since = time.monotonic() * 1000 - self._last_arrival
        return self._wedge.patience == 0 and not self._wedge.belongs(since)

    def finish(self) -> None:
        """Let go what is held back, or tell what it was, without waiting."""
        self._carry_out(self._wedge.silence(), _focus(self._window))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that a reader may have typed; let all else pass."""
        kind = event.type()
        if kind not in _WATCHED or self._letting_go or not self._concerns(watched):
            return False
        if kind in {_TYPES.MouseButtonPress, _TYPES.WindowDeactivate}:
            self.finish()
            return False
        if isinstance(event, QInputMethodEvent):
            return self._composed(watched, event)  # type: ignore[arg-type]  # a widget: see above
        if not isinstance(event, QKeyEvent) or event.key() in _SHIFTS:
            return False
        if kind is _TYPES.ShortcutOverride:
            return self._overrides(event)
        return self._pressed(watched, event)  # type: ignore[arg-type]  # likewise

    def _concerns(self, watched: QObject) -> bool:
        """Whether keys go to this very widget, and it belongs to our window."""
        if not isinstance(watched, QWidget):
            return False
        top = watched.window()
        if watched is not _focus(top):
            return False
        while top is not self._window:
            parent = top.parentWidget()
            if parent is None:
                return False
            top = parent.window()
        return True

    def _gap(self, event: QEvent) -> float:
        """Milliseconds since the key before, by the clock of the keyboard where there is one."""
        stamp = event.timestamp() if isinstance(event, QKeyEvent) else 0
        if stamp and self._last_stamp and stamp >= self._last_stamp:
            return stamp - self._last_stamp
        return time.monotonic() * 1000 - self._last_arrival

    def _arrived(self, event: QEvent) -> None:
        self._last_stamp = event.timestamp() if isinstance(event, QKeyEvent) else 0
        self._last_arrival = time.monotonic() * 1000

    def _overrides(self, event: QKeyEvent) -> bool:
        """Keep the key of a reader, its Enter above all, away from every shortcut."""
        if not self._wedge.belongs(self._gap(event)):
            return False
        event.accept()
        return True

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        # A key without a time was sent by a program straight to the field.
        device = event.timestamp() > 0 and not event.isAutoRepeat()
        if event.matches(QKeySequence.StandardKey.Paste) and self._refuses_paste(target):
            return True
        return self._press(target, event, _text(event), device=device)

    def _composed(self, target: QWidget, event: QInputMethodEvent) -> bool:
        text = event.commitString()
        if not text or event.preeditString():
            return False
        if not is_secret(target) and holds_track(text):
            self.finish()
            self._tell(Dropped.STRIPE, target)
            return True
        return self._press(target, event, text if len(text) == 1 else "", device=len(text) == 1)

    def _press(self, target: QWidget, event: QEvent, text: str, *, device: bool) -> bool:
        gap = self._gap(event)
        self._arrived(event)
        if text == " " and isinstance(target, QAbstractButton) and not self._wedge.belongs(gap):
            device = False  # a button must be down before the key comes up again
        answer = self._wedge.press(
            text, gap, (target, _copy(event)), device=device, secret=is_secret(target)
        )
        self._carry_out(answer, target)
        return answer.taken

    def _refuses_paste(self, target: QWidget) -> bool:
        if is_secret(target) or not holds_track(QGuiApplication.clipboard().text()):
            return False
        self.finish()
        self._tell(Dropped.STRIPE, target)
        return True

    def _silence(self) -> None:
        # Not when a key has come meanwhile and begun the waiting anew.
        if not self._timer.isActive():
            self.finish()

    def _carry_out(self, answer: Answer[Held], target: QWidget) -> None:
        patience = self._wedge.patience
        if patience:
            self._timer.start(round(patience))
        else:
            self._timer.stop()
        self._letting_go = True
        try:
            for widget, event in answer.let_go:
                if isValid(widget):  # type: ignore[no-untyped-call]  # shiboken6 has no types
                    QApplication.sendEvent(widget, event)
        finally:
            self._letting_go = False
        if answer.scan is not None:
            self._tell(answer.scan, target)

    def _tell(self, scan: object, target: QWidget) -> None:
        # Later: a page may change by it, and this key is still on its way.
        QTimer.singleShot(0, self, lambda: self.scanned.emit(scan, target))


def _focus(top: QWidget) -> QWidget:
    """Where the keys of a window go."""
    places: tuple[QWidget | None, QWidget] = (top.focusWidget(), top)
    return next(place for place in places if place is not None)


def is_secret(widget: QWidget) -> bool:
    """Whether a field takes a passphrase."""
    return isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal


def _text(event: QKeyEvent) -> str:
    """What a key types, as ``Wedge.press`` wants it."""
    held = event.modifiers()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    if event.key() in _ENTERS:
        return "" if held & (control | alt) else "\n"
    if event.key() == Qt.Key.Key_Tab:
        return "\t"
    if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape}:
        return ""
    text = event.text()
    if text.isprintable():
        # Both together are AltGr, which types.
        return "" if bool(held & control) != bool(held & alt) else text
    return "\n" if text in "\n\r" else text


def _copy(event: QEvent) -> QEvent:
    """An event of our own: Qt takes its own back after the filter."""
    if isinstance(event, QKeyEvent):
        return QKeyEvent(
            event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat()
        )
    copy = QInputMethodEvent()
    if isinstance(event, QInputMethodEvent):
        copy.setCommitString(event.commitString())
    return copy
