"""Places that are fit for a journal and places that are not, real ones where root may mount."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.card import Environment
from branch_app.domain.errors import JournalError
from branch_app.machine import journal_place as place
from branch_app.machine import paths
from branch_app.machine.journal_place import Keeping, check_place, journal_folder
from branch_app.machine.profile import read_profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from branch_app.domain.profile import Profile

MOUNTS = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard
30 22 0:25 / /run rw,nosuid - tmpfs tmpfs rw,mode=755
31 22 0:31 / /home rw - nfs4 server:/home rw,vers=4.2,addr=10.0.0.1
32 22 0:32 / /mnt/two\040words rw shared:2 master:3 - fuse.sshfs host:/ rw,user_id=0
33 22 0:33 / /container rw - overlay overlay rw,lowerdir=/l,upperdir=/var/lib/up,workdir=/w
34 22 0:34 / /live rw - overlay LiveOS rw,lowerdir=/l,upperdir=/run/overlayfs,workdir=/run/w
35 22 0:35 / /merged rw - overlay overlay ro,lowerdir=/a:/b
36 22 0:36 / /drive rw - cifs //server/share rw
37 22 0:37 / /host rw - 9p host rw
""".strip()


@pytest.fixture
def profile(good: str, folder: Path) -> Profile:
    path = folder / "profile.toml"
    path.write_text(good)
    return read_profile(path)


@contextmanager
def memory_disk(folder: Path, *options: str) -> Iterator[Path]:
    """A small file system in memory, where this computer lets us make one."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", ",".join(("mode=700", *options)), "test", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, check=False).returncode != 0:
        pytest.skip("mounting is not permitted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_folder_for_each_profile(profile: Profile) -> None:
    found = journal_folder(profile)
    assert found.parent == paths.folders().data
    assert profile.issuer_id in found.name
    others = [
        replace(profile, environment=Environment.TRAINING),
        replace(profile, issuer_id=profile.issuer_id.swapcase()),
        replace(profile, issuer_id="../../etc/"),
        replace(profile, base_url="https://[::1]:8443"),
        replace(profile, base_url="https://[::1]:8444"),
        replace(profile, base_url=f"https://{'long.' * 60}example"),
    ]
    names = [journal_folder(each).name for each in (profile, *others)]
    assert len({name.lower() for name in names}) == len(names)
    assert all(
        name.isascii() and len(name) < 80 and not set(name) & set('/\\:*?"<>| ') for name in names
    )
    assert all(journal_folder(each).parent == found.parent for each in others)
    assert journal_folder(replace(profile, base_url=profile.base_url.upper())) == found


def test_a_good_place_is_made_private_and_left_empty(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "journal"
    check_place(folder, allow_memory=True)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    folder.chmod(0o755)
    check_place(folder, allow_memory=True)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []


def test_the_kernel_says_on_which_mount_a_folder_is(tmp_path: Path) -> None:
    check_place(tmp_path, allow_memory=True)
    assert place._mount_of(tmp_path) > 0
    with memory_disk(tmp_path / "two words", "size=1m") as disk:
        assert place.keeping(disk) is Keeping.MEMORY


def test_a_place_in_memory_is_refused_but_for_training(tmp_path: Path) -> None:
    with memory_disk(tmp_path / "disk", "size=32m") as disk:
        with pytest.raises(JournalError, match="is emptied when this session ends"):
            check_place(disk / "journal")
        check_place(disk / "journal", allow_memory=True)


def test_a_nearly_full_disk_is_refused(tmp_path: Path) -> None:
    with (
        memory_disk(tmp_path / "disk", "size=8m") as disk,
        pytest.raises(JournalError, match="less than 16 MiB of free space") as caught,
    ):
        check_place(disk / "journal", allow_memory=True)
    assert "Free some space" in caught.value.advice


def test_a_disk_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with memory_disk(tmp_path / "disk", "size=32m") as disk:
        (disk / "journal").mkdir(mode=0o700)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for folder in (disk / "journal", disk / "new"):
            with pytest.raises(JournalError, match="cannot be written") as caught:
                check_place(folder, allow_memory=True)
            assert caught.value.detail == "EROFS"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_found_by_writing(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, "full")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(JournalError, match="is on a full disk"):
        check_place(tmp_path, allow_memory=True)
    assert list(tmp_path.iterdir()) == []


def test_a_link_or_a_file_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(JournalError, match="is a link to another place"):
        check_place(tmp_path / "link", allow_memory=True)
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "journal"):
        with pytest.raises(JournalError, match="a file is in its place"):
            check_place(folder, allow_memory=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives a folder away")
def test_a_folder_of_another_user_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    os.chown(folder, 12345, 12345)
    with pytest.raises(JournalError, match="belongs to another user"):
        check_place(folder, allow_memory=True)


@pytest.mark.parametrize("kind", ["flock", "lockf"])
def test_a_disk_that_refuses_locks_is_refused(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EOPNOTSUPP, "no locks")

    monkeypatch.setattr(f"fcntl.{kind}", refuse)
    with pytest.raises(JournalError, match="cannot lock files"):
        check_place(tmp_path, allow_memory=True)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_grants_a_lock_twice_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fcntl.flock", lambda *_: None)
    with pytest.raises(JournalError, match="cannot lock files"):
        check_place(tmp_path, allow_memory=True)


def test_a_shared_place_is_refused_in_training_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "keeping", lambda _: Keeping.SHARED)
    with pytest.raises(JournalError, match="shared over the network"):
        check_place(tmp_path, allow_memory=True)


@pytest.mark.parametrize(
    ("mount", "expected"),
    [
        (22, Keeping.HERE),
        (30, Keeping.MEMORY),
        (31, Keeping.SHARED),
        (32, Keeping.SHARED),
        (33, Keeping.HERE),  # a container: its upper layer is on the host's disk
        (34, Keeping.MEMORY),  # a live system
        (35, Keeping.HERE),  # nothing is written to it anyway; the probe says so
        (36, Keeping.SHARED),
        (37, Keeping.SHARED),
        (99, Keeping.HERE),  # not listed
    ],
)
def test_what_a_mount_does_with_files(mount: int, expected: Keeping) -> None:
    assert place.judge(place._mounts(MOUNTS), mount) is expected


def test_the_mount_table_is_read_with_its_escapes() -> None:
    found = {mount.id: mount for mount in place._mounts(MOUNTS)}
    assert found[32].point == Path("/mnt/two words")
    assert found[33].options["upperdir"] == "/var/lib/up"


@pytest.mark.parametrize(
    ("drive", "profile_type", "expected"),
    [
        (3, 0, Keeping.HERE),
        (3, 2, Keeping.HERE),  # roaming: our folder stays on the computer
        (3, 1, Keeping.MEMORY),
        (3, 4, Keeping.MEMORY),
        (4, 0, Keeping.SHARED),
        (6, 0, Keeping.MEMORY),
    ],
)
def test_what_windows_says(drive: int, profile_type: int, expected: Keeping) -> None:
    assert place.judge_windows(drive, profile_type) is expected
