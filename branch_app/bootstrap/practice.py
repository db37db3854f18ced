"""Training: a counter on an embedded D1 of its own, and the exercises' hand on that D1.

Nothing of production can be loaded here: profile, keys and passphrases are made for the occasion
in a temporary folder and go with it.
"""

from __future__ import annotations

import tempfile
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.background import in_thread
from branch_app.bootstrap.counter import build_counter
from branch_app.bootstrap.start import assembled
from branch_app.domain.card import Environment
from branch_app.domain.errors import AppError
from branch_app.domain.secret import Secret
from branch_app.machine import profile as profiles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from branch_app.domain.profile import Profile
    from branch_app.sandbox import Sandbox
    from branch_app.ui.app import Assembled

    Report = Callable[[str, BaseException], None]

SETTLE_SECONDS = 20.0
ORDER_TIMEOUT = 8.0
"""Shorter than at a counter, so that an exercise can be waited for; the rule is the same."""


class SandboxPractice:
    """``domain.ports.Practice`` on the embedded D1.

    Args:
        box: the sandbox, started.
    """

    def __init__(self, box: Sandbox) -> None:
        self._box = box

    def arrange(self, fault: Mapping[str, object]) -> None:
        """Let something go wrong."""
        from branch_app.sandbox import Fault  # noqa: PLC0415  # with the sandbox, not before

        changes = dict(fault)
        self._box.faults.add(Fault.named(str(changes.pop("name")), **changes))

    def go_away(self) -> None:
        """Take no connections until ``come_back``."""
        self._aside(self._box.pause)

    def come_back(self) -> None:
        """Take connections again."""
        self._aside(self._box.resume)

    def clear(self) -> None:
        """Let nothing go wrong any more, and be there."""
        self._box.faults.clear()
        self.come_back()

    def cards(self, request_id: str) -> int:
        """Return how many orders D1 has acted on for a request."""
        return sum(one.issuer_request_id == request_id for one in self._box.orders)

    @staticmethod
    def _aside(work: Callable[[], None]) -> None:
        """Both wait for the sandbox's own loop, which is not to be waited for on ours."""
        threading.Thread(target=work, name="practice", daemon=True).start()


async def assemble_training(report: Report, _: Secret[str] | None = None) -> Assembled:
    """Put a training counter together, its D1 started.

    Raises:
        AppError: the training D1 cannot start.
    """
    box, folder = await in_thread(_start_sandbox)
    provisioned = box.provisioned
    settings = await in_thread(_settings, provisioned.profile)
    from branch_app.flow.training import Training  # noqa: PLC0415  # for training only
    from branch_app.machine.memory_store import MemoryStore  # noqa: PLC0415  # as above

    store = MemoryStore({name: Secret(value) for name, value in provisioned.passphrases.items()})
    counter = build_counter(settings, store, report)
    counter.training = Training(counter.ledger, SandboxPractice(box))

    def take_down() -> None:
        box.stop()
        folder.cleanup()

    async def close() -> None:
        await in_thread(take_down)

    return assembled(counter, close)


def _settings(file: Path) -> Profile:
    settings = profiles.read_profile(file, environment=Environment.TRAINING)
    return replace(settings, settle_seconds=SETTLE_SECONDS, order_timeout=ORDER_TIMEOUT)


def _start_sandbox() -> tuple[Sandbox, tempfile.TemporaryDirectory[str]]:
    from branch_app.sandbox import ProvisionError, Sandbox  # noqa: PLC0415  # slow to import

    folder = None
    try:
        folder = tempfile.TemporaryDirectory(prefix="branch-counter-training-")
        box = Sandbox(Path(folder.name))
        box.start()
    except (OSError, ProvisionError) as error:
        if folder is not None:
            folder.cleanup()
        raise AppError(
            "The training D1 cannot start.",
            "Free some disk space, then try again.",
            detail=type(error).__name__,
        ) from error
    return box, folder
