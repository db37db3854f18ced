from __future__ import annotations

import json
import subprocess
import sys

import pytest

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
