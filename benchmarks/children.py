"""Child programs that take commands on standard input and answer in JSON, line by line."""

from __future__ import annotations

import json
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

HERE = Path(__file__).parent
PATIENCE = 120.0
"""Seconds that an answer may take."""


class Silent(Exception):
    """A child gave no answer; its standard error was shown as it came."""


class Child:
    """A program of ``ours`` or ``bare`` as a process of its own.

    Args:
        program: its file under ``benchmarks``.
        environment: all of its variables.
        *arguments: for its command line.

    Attributes:
        begun: when it was started, by the clock that all processes share (``time.monotonic``).
    """

    def __init__(self, program: str, environment: Mapping[str, str], *arguments: object) -> None:
        self._name = program
        command = [sys.executable, str(HERE / program), *map(str, arguments)]
        self.begun = time.monotonic()
        self._process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def ask(self, verb: str, **facts: Any) -> Any:
        """Give a command and wait for what comes of it."""
        pipe = self._process.stdin
        if pipe is None:
            raise Silent(self._name)
        pipe.write(json.dumps([verb, facts]) + "\n")
        pipe.flush()
        return self.answer()

    def answer(self) -> Any:
        """Wait for the next thing that it tells.

        Raises:
            Silent: it told nothing.
        """
        pipe = self._process.stdout
        if pipe is not None and select.select([pipe], [], [], PATIENCE)[0]:
            line = pipe.readline()
            if line:
                return json.loads(line)
        raise Silent(f"{self._name} gave no answer")

    def end(self) -> None:
        """End it; what it holds is for measuring only."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def tell(answer: object) -> None:
    """Answer, from inside a child."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def hear() -> tuple[str, dict[str, Any]] | None:
    """Wait for a command, inside a child; None when there will be no more. Blocks."""
    line = sys.stdin.readline()
    if not line:
        return None
    verb, facts = json.loads(line)
    return verb, facts
