"""The body of the ``branch-app sandbox`` command: serve until told to stop.

Arguments are read elsewhere; here is only what the command does and says.
"""

from __future__ import annotations

import errno
import signal
import sys
import threading
from typing import TYPE_CHECKING

from branch_app.sandbox.folder import ProvisionError
from branch_app.sandbox.server import Sandbox

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType

_LOOK_SECONDS = 0.5  # Windows does not wake a waiting main thread for a signal


def run(directory: Path, port: int | None) -> int:
    """Serve a sandbox from this folder until SIGINT or SIGTERM. For the main thread only.

    Prints one line with the URL when it is ready, or one sentence on standard error.

    Args:
        directory: its folder, made if missing.
        port: to listen on; None is any free one.

    Returns:
        The exit code: 0 after a signal, 1 if it could not start.
    """
    over = threading.Event()

    def finish(number: int, frame: FrameType | None) -> None:
        del number, frame
        over.set()

    before = {one: signal.signal(one, finish) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        with Sandbox(directory, port or 0) as sandbox:
            profile = sandbox.provisioned.profile
            sys.stdout.write(f"Sandbox ready at {sandbox.url}, profile {profile}\n")
            sys.stdout.flush()
            while not over.wait(_LOOK_SECONDS):
                pass
    except ProvisionError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{_sentence(error, port)}\n")
        return 1
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
    return 0


def _sentence(error: OSError, port: int | None) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} of this computer is taken by another program; choose another one."
    reason = error.strerror or "an input or output error"
    return f"The sandbox could not start: {reason}."
