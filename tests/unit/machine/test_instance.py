"""The lock against real processes, killed ones among them."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import JournalError
from branch_app.machine import instance
from branch_app.machine.instance import LONGEST_ADDRESS, WINDOW_LOCK, InstanceLock, address

if TYPE_CHECKING:
    from collections.abc import Iterator

HOLDER = """
import subprocess, sys
from pathlib import Path
from branch_app.machine.instance import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
child = None
if len(sys.argv) > 2:
    child = subprocess.Popen(["sleep", "60"], close_fds=False)
    print(child.pid, flush=True)
sys.stdin.read()
"""


@contextmanager
def holder(folder: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout
        assert process.stdout.readline() == "True\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def test_one_holds_it_until_it_gives_it_back(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    assert first.acquire()
    assert first.acquire()  # has it already
    assert not second.acquire()
    assert (first.held, second.held) == (True, False)
    second.release()
    first.release()
    first.release()
    assert second.acquire()
    second.release()
    assert (tmp_path / WINDOW_LOCK).read_bytes() == b""


def test_a_killed_holder_leaves_no_lock_behind(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    with holder(tmp_path) as process:
        assert not lock.acquire()
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert lock.acquire()
    lock.release()


def test_a_child_of_the_holder_does_not_keep_it(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    with holder(tmp_path, "child") as process:
        assert process.stdout
        child = int(process.stdout.readline())
        try:
            process.kill()
            process.wait()
            os.kill(child, 0)  # it lives
            assert lock.acquire()
        finally:
            os.kill(child, signal.SIGKILL)
    lock.release()


def test_as_a_context_it_says_who_is_in_the_way(tmp_path: Path) -> None:
    with InstanceLock(tmp_path) as lock:
        assert lock.held
        with pytest.raises(JournalError, match="in use in another window"), InstanceLock(tmp_path):
            pass
    assert not lock.held


def test_the_folder_and_the_file_are_made_for_this_user(tmp_path: Path) -> None:
    with InstanceLock(tmp_path / "new" / "folder"):
        made = tmp_path / "new" / "folder"
        assert stat.S_IMODE(made.stat().st_mode) == 0o700
        assert stat.S_IMODE((made / WINDOW_LOCK).stat().st_mode) == 0o600


def test_no_link_is_followed_and_no_file_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / WINDOW_LOCK).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(JournalError, match="cannot be made or locked") as caught:
        InstanceLock(tmp_path).acquire()
    assert caught.value.detail == "ELOOP"
    assert not (tmp_path / "elsewhere").exists()
    (tmp_path / "file").touch()
    with pytest.raises(JournalError):
        InstanceLock(tmp_path / "file").acquire()


def test_a_disk_that_cannot_lock_is_a_failure_not_a_second_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    before = len(list(Path("/proc/self/fd").iterdir()))
    monkeypatch.setattr("fcntl.flock", refuse)
    with pytest.raises(JournalError) as caught:
        InstanceLock(tmp_path).acquire()
    assert caught.value.detail == "ENOLCK"
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_the_address_is_short_steady_and_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("long " * 20) / ("longer " * 20)
    assert address(deep) == address(deep)
    assert address(deep) != address(deep / "other")
    assert len(os.fsencode(address(deep))) <= LONGEST_ADDRESS < 100
    monkeypatch.setattr(instance, "_user", lambda: "somebody else")
    mine = address(tmp_path)
    monkeypatch.undo()
    assert address(tmp_path) != mine


@pytest.mark.parametrize("trouble", ["open to others", "a link", "not there", "relative", "long"])
def test_a_socket_lies_in_no_folder_that_others_can_enter(
    trouble: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = tmp_path / "run"
    if trouble == "open to others":
        run.mkdir()
        run.chmod(0o755)
    elif trouble == "a link":
        (tmp_path / "other").mkdir(mode=0o700)
        run.symlink_to(tmp_path / "other")
    elif trouble == "relative":
        run = Path("run")
    elif trouble == "long":
        run = tmp_path / ("long" * 20)
        run.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))
    assert not address(tmp_path).startswith(str(run))


def test_the_session_folder_is_used_where_it_is_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "LONGEST_ADDRESS", 1000)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    assert Path(address(tmp_path)).parent == tmp_path


def test_the_last_place_is_always_short_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.gettempdir", lambda: "/" + "t" * 100)
    monkeypatch.setattr(instance, "_private", lambda _: False)
    assert address(tmp_path).startswith("/tmp/branch-counter-")  # noqa: S108  # the place itself
