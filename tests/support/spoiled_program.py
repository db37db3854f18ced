"""The real program in training, whose practice D1 has faults from its start.

A process of its own: ``python -m tests.support.spoiled_program FAULTS``, as the sandbox's control
takes them, a list in JSON.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from branch_app import sandbox
from branch_app.cli import run

if TYPE_CHECKING:
    from collections.abc import Mapping


class SpoiledSandbox(sandbox.Sandbox):
    """A sandbox that begins with faults."""

    faults_at_start: tuple[Mapping[str, object], ...] = ()

    def start(self) -> None:
        """Start, faults first."""
        for told in self.faults_at_start:
            changes = dict(told)
            name = str(changes.pop("name", ""))
            self.faults.add(
                sandbox.Fault.named(name, **changes) if name else sandbox.Fault.read(changes)
            )
        super().start()


if __name__ == "__main__":
    SpoiledSandbox.faults_at_start = tuple(json.loads(sys.argv[1]))
    sandbox.Sandbox = SpoiledSandbox  # type: ignore[misc]  # what training starts
    sys.exit(run(["--training"]))
