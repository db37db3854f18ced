"""What a run stands on: a screen, a keyring, a quick D1, and counters with a home of their own.

Each is started when a row first asks for it, and all are taken down at the end of the run. The
folder lies on a real disk: a durable commit on a memory disk would cost nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.children import Child
from branch_app.sandbox import Provisioned, provision
from branch_app.sandbox.listener import bound_socket
from tests.secret_service import PrivateSession
from tests.support.screen import open_screen

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from branch_app.sandbox.folder import KeyKind

ROOT = Path("build/bench")
"""Where a run keeps its files and leaves its report."""
MANY = 100_000
"""Requests in the journal of a counter that has worked for years."""
_KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "DISPLAY")


@dataclass(frozen=True, slots=True)
class Place:
    """A counter's own home.

    Attributes:
        box: its settings and keys.
        port: of its D1.
        environment: the variables of a process that works there.
    """

    box: Provisioned
    port: int
    environment: dict[str, str]

    def child(self, program: str, *arguments: object) -> Child:
        """Start a program here."""
        return Child(program, self.environment, *arguments)


class Places:
    """Everything that rows share in one run. Use it as a context manager."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._folder = (ROOT / "run").absolute()
        self._d1s: dict[int, Child] = {}

    def __enter__(self) -> Self:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    @cached_property
    def _display(self) -> str:
        screen = self._stack.enter_context(open_screen(self._folder))
        return screen.environment["DISPLAY"]

    @cached_property
    def _bus(self) -> str:
        session = PrivateSession()
        self._stack.callback(session.stop)
        return session.address

    def folder(self, name: str) -> Path:
        """Return an empty folder on the disk."""
        folder = self._folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder

    def environment(self, home: Path) -> dict[str, str]:
        """Return the variables of a process whose home this is."""
        own = {name: os.environ[name] for name in _KEPT if name in os.environ}
        for name, place in (
            ("HOME", "."), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"), ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run"),
        ):  # fmt: skip
            (home / place).mkdir(mode=0o700, parents=True, exist_ok=True)
            own[name] = str(home / place)
        return own | {
            "DISPLAY": self._display,
            "DBUS_SESSION_BUS_ADDRESS": self._bus,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(Path.cwd()),
        }

    def _place(self, name: str, key_kind: KeyKind = "ec") -> Place:
        home = self.folder(name)
        with bound_socket(0) as sock:
            port = int(sock.getsockname()[1])
        environment = self.environment(home)
        # Where the program looks for its settings when it is started without a word.
        box = provision(home / "config/branch-counter", port, key_kind=key_kind)
        place = Place(box, port, environment)
        for word, secret in box.passphrases.items():
            subprocess.run(
                [sys.executable, "-m", "branch_app", "passphrase", "set", word,
                 "--profile", str(box.profile)],
                input=secret, env=place.environment, check=True, text=True, capture_output=True,
            )  # fmt: skip
        return place

    @cached_property
    def fresh(self) -> Place:
        """A counter on its first day, with the kind of client key that Thales documents: RSA."""
        return self._place("fresh", "rsa")

    @cached_property
    def seasoned(self) -> Place:
        """A counter whose journal holds many requests of past years."""
        place = self._place("seasoned")
        with place.child("ours/fill.py", place.box.profile, MANY) as child:
            child.answer()
        return place

    def d1_of(self, place: Place) -> Child:
        """A D1 that answers at once, where this counter looks for it."""
        if place.port not in self._d1s:
            child = place.child("quick_d1.py", place.box.directory, place.port)
            self._stack.enter_context(child).answer()
            self._d1s[place.port] = child
        return self._d1s[place.port]
