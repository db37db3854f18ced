from __future__ import annotations

import platform
import subprocess
import sys


def test_the_gnu_c_library_takes_one_heap_for_all_threads() -> None:
    """In a process of its own: it holds for the rest of a process's life."""
    code = "from branch_app.machine.heap import share_one_heap; print(share_one_heap())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(platform.libc_ver()[0] == "glibc")
