"""The application: look, first paint, then the counter; and an orderly end.

The order matters: the window is painted before anything slow is imported or read. What a
counter is made of comes in as ``assemble``; this room knows no other.
"""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from branch_app import __version__
from branch_app.domain.errors import AppError
from branch_app.ui import assets, kept, language, loop, theme
from branch_app.ui.main_window import NAME, MainWindow
from branch_app.ui.tr import tr
from branch_app.ui.widgets.shapes import Tone

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

    from branch_app.domain.secret import Secret
    from branch_app.flow.counter import Counter
    from branch_app.ui.pages.assistant import Begin
    from branch_app.ui.renewal import Renewal

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("branch_app.qt")


@dataclass(frozen=True, slots=True)
class Assembled:
    """A counter, and how to take down what was put up around it.

    Attributes:
        counter: not yet opened.
        close: called once, after the counter was closed.
        address: where a second start asks for this window, or "".
        handed: the address with which another screen hands over the first customer, or "".
    """

    counter: Counter
    close: Callable[[], Awaitable[None]]
    address: str = ""
    handed: str = ""


if TYPE_CHECKING:
    Report = Callable[[str, BaseException], None]
    Assemble = Callable[[Report, Secret[str] | None], Awaitable[Assembled]]
    Script = Callable[[MainWindow, Counter], Awaitable[int]]


def run(
    assemble: Assemble,
    script: Script | None = None,
    *,
    begin: Callable[[], None] | None = None,
    begin_setup: Begin | None = None,
    setup_first: bool = False,
) -> int:
    """Open the window and stay until it is closed.

    Args:
        assemble: makes the counter, after the first paint, perhaps with the passphrase of the
            journal; an ``AppError`` is shown, and the person may try again.
        script: drives the window in place of a person; its end ends the program.
        begin: called when the window is painted, before anything else; an ``AppError`` is shown,
            and the person may try again.
        begin_setup: begins to set this counter up; None where there is nothing to set up.
        setup_first: show the setup assistant before anything else.

    Returns:
        0, the script's exit code, or 1 when the counter could not open.
    """
    if not has_display():
        # Qt would abort the process; a demo on a server still has pictures to make.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_qt_message)
    app = _application()
    sys.excepthook = _unexpected
    window = MainWindow(begin_setup)
    if script is None:
        kept.restore_place(window)
    window.show()
    loop.wait_without_asyncio(window.painted)
    try:
        app.setWindowIcon(assets.icon())
        return loop.run(
            app,
            lambda: _main(
                window, assemble, script, begin_setup, setup_first=setup_first, begin=begin
            ),
        )
    finally:
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(None)


def has_display() -> bool:
    """Whether a window can be seen here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _application() -> QApplication:
    app = QApplication([*sys.argv[:1], *theme.ARGUMENTS])
    # Qt makes a D-Bus path of it for the badge, which may hold no hyphen, and the window's class.
    app.setApplicationName("BranchCounter")
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("branch-counter")
    language.speak(app, language.choose())
    theme.apply(app, theme.from_system(app))
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _: theme.apply(app, theme.from_system(app)))
    return app


async def _main(
    window: MainWindow,
    assemble: Assemble,
    script: Script | None,
    begin_setup: Begin | None,
    *,
    setup_first: bool,
    begin: Callable[[], None] | None = None,
) -> int:
    stop_listening = loop.on_failure(lambda name, error: tell_failure(window, name, error))
    try:
        if begin is not None and not await _begun(window, begin, script):
            return 1
        if setup_first and window.renewal is not None:
            await window.renewal.assistant.go_through(window.closed)
        code = await _work(window, assemble, script)
        while window.renewal is not None and window.renewal.done:
            window = _successor(window, window.renewal, MainWindow(begin_setup))
            await window.painted
            code = await _work(window, assemble, script)
        return code
    finally:
        stop_listening()
        if script is None:
            kept.keep_place(window)
        window.end()


def _successor(former: MainWindow, renewal: Renewal, window: MainWindow) -> MainWindow:
    """Put a new window in the place of one whose counter has got other settings."""
    if window.renewal is not None:
        window.renewal.trouble = renewal.trouble
    window.setGeometry(former.geometry())
    window.show()
    former.end()
    return window


async def _begun(window: MainWindow, begin: Callable[[], None], script: Script | None) -> bool:
    while True:
        try:
            begin()
        except AppError as error:
            again, _ = await _ask_again(window, error, script)
            if not again:
                return False
        else:
            return True


async def _ask_again(
    window: MainWindow, error: AppError, script: Script | None
) -> tuple[bool, Secret[str] | None]:
    """Say why it cannot go on; whether to try again, and a passphrase if one was typed."""
    print(error.sentence(), file=sys.stderr)  # noqa: T201  # for who started it by hand
    if script is not None:
        return False, None
    return await window.start.ask_again(error, window.closed)


async def _work(window: MainWindow, assemble: Assemble, script: Script | None) -> int:
    passphrase: Secret[str] | None = None
    assembled: Assembled | None = None
    while assembled is None:
        try:
            assembled = await _opened(assemble, passphrase)
        except AppError as error:
            again, passphrase = await _ask_again(window, error, script)
            if not again:
                return 1
    try:
        if assembled.address:
            from branch_app.ui.raise_window import listen  # noqa: PLC0415  # QtNetwork, late

            heard = assembled.counter.handovers.arrive
            listen(assembled.address, window.come_forward, window, heard)
        language.speak(language.application(), language.choose(assembled.counter.profile.language))
        window.open(assembled.counter)
        if assembled.handed:
            assembled.counter.handovers.arrive(assembled.handed)
        if script is not None:
            return await script(window, assembled.counter)
        await window.closed
        return 0
    finally:
        await _closed(assembled)


async def _opened(assemble: Assemble, passphrase: Secret[str] | None) -> Assembled:
    assembled = await assemble(loop.report, passphrase)
    try:
        await assembled.counter.open()
    except BaseException:
        await _closed(assembled)
        raise
    return assembled


async def _closed(assembled: Assembled) -> None:
    await assembled.counter.aclose()
    await assembled.close()


def tell_failure(window: MainWindow, name: str, error: BaseException) -> None:
    """Say that something of our own failed, in a sentence, without its text.

    Args:
        window: where.
        name: what was being done, as a verb; for support, so it stays as it is.
        error: what was raised; only its kind is shown.
    """
    page = window.page()
    if isinstance(error, AppError):
        page.show_error(error)
        return
    page.tell(
        Tone.BAD,
        tr("Branch Counter met a fault of its own."),
        tr("Requests are safe; look at their states before you go on. Tell support."),
        f"{name}: {type(error).__name__}",
    )


def _unexpected(
    kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    """Route what a Qt slot raised to the same place as a task's failure."""
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(1)
    loop.report("answer a key", error)


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Send Qt's own messages to the log, by kind; its debug talk is dropped."""
    if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        return
    # Qt quotes no text that a person typed; still only a short, plain line is kept.
    _qt_log.warning("qt message", extra={"event": text[:120]})
