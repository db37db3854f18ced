"""A clean Debian of its own, in which a package is tried: no Python, no network, no trace.

Made by debootstrap, entered by namespaces of the kernel: when the last process in it ends, its
mounts are gone, however the test went. Needs root.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TELLER = "teller"
HOME = "/home/teller"
RUNTIME = "/run/user/1000"
_MOUNTED = ("proc", "sys", "dev", "tmp/.X11-unix")


def prepare(build: Path) -> Path:
    """Unpack a fresh root; the packed one is kept for the next time.

    Args:
        build: a folder for both.

    Returns:
        The root.
    """
    mirror, suite = _mirror()
    packed, root = build / f"{suite}.tar", build.resolve() / "root"
    shutil.rmtree(root, ignore_errors=True)
    build.mkdir(parents=True, exist_ok=True)
    if not packed.exists():
        _run("debootstrap", "--variant=minbase", suite, str(root), mirror)
        half = packed.with_suffix(".half")
        _run("tar", "--create", "--file", str(half), "--directory", str(root), ".")
        half.rename(packed)
    else:
        root.mkdir()
        _run("tar", "--extract", "--file", str(packed), "--directory", str(root))
    for source in _sources():
        shutil.copy(source, root / "etc/apt/sources.list.d")
    (root / "etc/apt/sources.list").unlink(missing_ok=True)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    return root


def _mirror() -> tuple[str, str]:
    """Ask apt where this computer gets Debian, and which one."""
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE) $(CODENAME)",
         "Created-By: Packages", "Origin: Debian", "Component: main"],
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    plain = [line.split() for line in listed if "-" not in line.split()[1]]
    if not plain:
        raise RuntimeError("apt knows no Debian to build a clean root from: run apt-get update")
    return plain[0][0], plain[0][1]


def _sources() -> list[Path]:
    return [
        file
        for file in Path("/etc/apt/sources.list.d").glob("*.sources")
        if "debian-archive-keyring" in file.read_text()
    ]


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


class Room:
    """A root that can be entered.

    Args:
        root: where it lies.
        holder: the process that keeps its namespaces.
        network: whether it has this computer's network.
    """

    def __init__(self, root: Path, holder: int, *, network: bool) -> None:
        self.root = root
        self._enter = ["nsenter", f"--target={holder}", "--mount", "--pid"]
        if not network:
            self._enter.append("--net")

    def command(self, *words: str, user: str = TELLER, **variables: str) -> list[str]:
        """Return what runs a command inside.

        Args:
            *words: the command.
            user: who runs it.
            **variables: of its environment, above the usual ones.
        """
        usual = {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": HOME if user == TELLER else "/root",
            "USER": user,
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": RUNTIME,
        }
        named = [f"{name}={value}" for name, value in (usual | variables).items()]
        inside = ["chroot", f"--userspec={user}:{user}", str(self.root)]
        return [*self._enter, *inside, "env", "-i", f"--chdir={usual['HOME']}", *named, *words]

    def run(
        self, *words: str, user: str = TELLER, said: str = "", **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside to its end.

        Args:
            *words: the command.
            user: who runs it.
            said: given to its standard input.
            **variables: of its environment.
        """
        return subprocess.run(
            self.command(*words, user=user, **variables),
            input=said, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip

    def files(self) -> dict[str, tuple[int, int, int]]:
        """List every file, with what changes when it is written."""
        found = {}
        for folder, names, files in os.walk(self.root):
            place = Path(folder)
            names[:] = [n for n in names if str((place / n).relative_to(self.root)) not in _MOUNTED]
            for name in files:
                facts = (place / name).lstat()
                path = "/" + str((place / name).relative_to(self.root))
                found[path] = (facts.st_size, facts.st_mtime_ns, facts.st_mode)
        return found


@contextmanager
def entered(root: Path, *, network: bool) -> Iterator[Room]:
    """Enter a root; all that runs in it ends with this.

    Args:
        root: from ``prepare``.
        network: False leaves it nothing but itself.
    """
    screens = "tmp/.X11-unix"
    mounts = f"""
        mount -t proc proc {root}/proc
        mount -t tmpfs -o mode=1777 tmpfs {root / "dev/shm"}
        mkdir -p {root}/dev/pts {root}/{screens} /{screens}
        mount -t devpts -o newinstance,ptmxmode=0666 devpts {root}/dev/pts
        mount --bind /{screens} {root}/{screens}
        {"true" if network else "ip link set lo up"}
        echo ready
        exec sleep infinity
    """
    spaces = ["--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
    holder = subprocess.Popen(
        ["unshare", *spaces, "sh", "-euc", mounts], stdout=subprocess.PIPE, text=True
    )
    try:
        if holder.stdout is None or holder.stdout.readline() != "ready\n":
            raise RuntimeError("the clean root cannot be entered: are you root?")
        inside = Path(f"/proc/{holder.pid}/task/{holder.pid}/children").read_text().split()[0]
        yield Room(root, int(inside), network=network)
    finally:
        holder.kill()
        holder.wait()
