from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PROBE = """
import json, os, pathlib, resource
from branch_app.machine.hardening import harden
refused = harden()
mask = os.umask(0)
import ctypes
print(json.dumps([refused, mask, resource.getrlimit(resource.RLIMIT_CORE),
                  ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_the_process_is_closed() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], check=True, capture_output=True)
    assert json.loads(done.stdout) == [[], 0o077, [0, 0], 0]


HOLD = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, resource.getrlimit(resource.RLIMIT_CORE)[1:] * 2)
from branch_app.machine.hardening import harden
harden()
os.chdir(sys.argv[1])
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A hardened process whose core, if there were one, would come to lie in this folder."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        yield process
        process.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="a core file is asked for as on Linux")
def test_a_process_that_aborts_leaves_no_core(
    running: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    running.send_signal(signal.SIGABRT)
    assert running.wait(20) == -signal.SIGABRT
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() == 0, reason="Linux keeps nothing from root"
)
def test_others_of_the_same_user_cannot_look_into_the_process(
    running: subprocess.Popen[bytes],
) -> None:
    for name in ("mem", "environ", "maps"):
        with pytest.raises(PermissionError):
            Path(f"/proc/{running.pid}/{name}").read_bytes()
