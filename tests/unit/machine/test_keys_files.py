"""Files appear whole or not at all, wherever the power is cut."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import KeyFileError
from branch_app.machine.keys import files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CUT = """
import os, pathlib, sys
from branch_app.machine.keys import files
path, verb, calls = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
left = [calls]
def counted(real):
    def call(*arguments, **options):
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)
        return real(*arguments, **options)
    return call
for name in ("fsync", "replace", "link", "unlink", "rename", "chmod"):
    setattr(os, name, counted(getattr(os, name)))
getattr(files, verb)(path, b"new" * 1000)
"""


def cut_after(calls: int, path: Path, verb: str) -> int:
    """Run a write in a process that dies at its ``calls``-th change of the disk."""
    done = subprocess.run([sys.executable, "-c", CUT, path, verb, str(calls)], check=False)
    assert done.returncode in {0, 9}
    return done.returncode


@pytest.mark.parametrize("verb", ["replace", "write_keeping", "write_new"])
def test_a_cut_leaves_the_old_or_the_new_one_whole(tmp_path: Path, verb: str) -> None:
    for calls in range(30):
        folder = tmp_path / str(calls)
        folder.mkdir()
        path = folder / "file"
        if verb != "write_new":
            path.write_bytes(b"old")
            (folder / "file.1").write_bytes(b"older")
        ended = cut_after(calls, path, verb)
        held = [one.read_bytes() for one in folder.iterdir() if not one.name.startswith(".")]
        assert set(held) <= {b"old", b"older", b"new" * 1000}
        if verb != "write_new":
            assert path.read_bytes() in {b"old", b"new" * 1000}
            assert b"older" in held
        if verb == "write_keeping":
            assert b"old" in held
        if ended == 0:
            assert calls > 2
            return
    pytest.fail("the write never ended")


def test_former_files_move_up(tmp_path: Path) -> None:
    path = tmp_path / "client.pem"
    assert files.write_keeping(path, b"1") is None
    assert files.write_keeping(path, b"1") is None
    for content in (b"2", b"3", b"4"):
        assert files.write_keeping(path, content) == tmp_path / "client.pem.1"
    found = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    assert found == {
        "client.pem": b"4", "client.pem.1": b"3", "client.pem.2": b"2", "client.pem.3": b"1"
    }  # fmt: skip


def test_replacing_keeps_mode_and_link(tmp_path: Path) -> None:
    path, link = tmp_path / "real" / "key", tmp_path / "key"
    path.parent.mkdir()
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    files.replace(link, b"new")
    assert (link.is_symlink(), path.read_bytes(), path.stat().st_mode & 0o777) == (
        True, b"new", 0o640
    )  # fmt: skip


def test_the_umask_gives_no_key_away(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        files.write_new(tmp_path / "key", b"x")
        files.make_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_a_file_that_came_meanwhile_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "key").symlink_to("nowhere")
    with pytest.raises(KeyFileError, match="there already"):
        files.write_new(tmp_path / "key", b"x")
    assert [one.name for one in tmp_path.iterdir()] == ["key"]


def test_a_stick_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    files.write_new(tmp_path / "key", b"x")
    with pytest.raises(KeyFileError, match="there already"):
        files.write_new(tmp_path / "key", b"y")
    assert (tmp_path / "key").read_bytes() == b"x"


@pytest.mark.parametrize(
    "write",
    [
        lambda path: files.write_new(path, b"x"),
        lambda path: files.write_keeping(path, b"x"),
        lambda path: files.replace(path, b"x"),
        files.make_folder,
    ],
)
def test_trouble_with_the_disk_is_one_sentence(
    tmp_path: Path, write: Callable[[Path], object]
) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KeyFileError, match=r"cannot be written: .+\.") as caught:
        write(tmp_path / "file" / "key")
    assert caught.value.sentence().count("\n") == 0


def test_reading_what_is_no_key_file(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(b"x" * (files.MOST_BYTES + 1))
    for name, words in (("none", "There is no file"), ("", "cannot be read"), ("big", "larger")):
        with pytest.raises(KeyFileError, match=words):
            files.read(tmp_path / name)


def test_only_finished_files_get_a_name() -> None:
    """No write of the ceremony opens its target: each goes through a passing file."""
    package = files.__file__.removesuffix("files.py")
    writing = r"write_bytes|write_text|\.open\([^)]*[\"'][wax]"
    done = subprocess.run(
        ["grep", "-rnE", "--include=*.py", writing, package],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = [line for line in done.stdout.splitlines() if "os.fdopen(handle" not in line]
    assert found == []
