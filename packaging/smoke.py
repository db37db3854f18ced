"""Tries the built Debian package as a bank meets it: in a clean Debian, from install to purge.

Debian's smallest root, with the package and what it depends on and nothing else: no Python, no
development files, no network while the program runs. Needs root. Usage: smoke.py PACKAGE REPORT
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import tomllib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clean_root import HOME, RUNTIME, TELLER, Room, entered, prepare
from screen import Screen, open_screen, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BUILD: Final = Path(__file__).resolve().parent.parent / "build/smoke"
_DESKTOP: Final = ("dbus-daemon", "gnome-keyring", "libsecret-tools")
"""What a desktop has and the smallest root has not: a real Secret Service, and another program
that reads from it."""
_OURS: Final = tuple(
    f"{HOME}/{place}/branch-counter/" for place in (".config", ".local/share", ".local/state")
)
_OTHERS: Final = (
    f"{HOME}/.cache/fontconfig/",  # the system's list of fonts
    f"{HOME}/.cache/mesa_shader_cache",
    f"{HOME}/.local/share/keyrings/",  # the Secret Service's own
    RUNTIME,
)
_PROFILE: Final = ("--profile", "box/profile.toml")
_START: Final = ("branch-app", *_PROFILE)
_TITLE: Final = "Branch Counter"
_ETC: Final = "/etc/xdg/branch-counter"
_BUS: Final = f"unix:path={RUNTIME}/bus"
_STEP: Final = r"[A-Z][a-z -]*(: .*)?"
"""How the demo tells a step."""


class Trial:
    """One trial of a package.

    Args:
        package: the file.
        root: a clean root.
        screen: an X screen of this computer.
    """

    def __init__(self, package: Path, root: Path, screen: Screen) -> None:
        self._package = package
        self._root = root
        self._screen = screen
        self.report: list[str] = []

    def run(self) -> None:
        """Try everything; the first thing that is not as it should be raises."""
        with entered(self._root, network=True) as room:
            self._step("installs, and brings no Python and no development files", room, _installed)
        with entered(self._root, network=False) as room:
            before = room.files()
            self._step("says its version", room, _version)
            self._step("has every part, and each can be loaded", room, self._self_check)
            self._step("issues a card through its window, without a network", room, self._demo)
            _untouched(before, room.files(), _OTHERS)
            self._say("leaves no file outside its folders")
        with entered(self._root, network=True) as room:
            _install(room, *_DESKTOP)
        with entered(self._root, network=False) as room, self._session(room):
            before = room.files()
            self._step("keeps passphrases in a real Secret Service", room, _passphrases)
            self._step("opens one window, and none at a second start", room, self._window)
            self._step("opens again, with its record unbroken", room, self._window_again)
            _untouched(before, room.files(), (*_OURS, *_OTHERS, f"{HOME}/box/"))
            self._say("leaves no file outside its folders")
        with entered(self._root, network=True) as room:
            self._step("upgrades, and keeps the bank's settings", room, _upgraded)
            self._step("goes, and leaves settings and records", room, _removed)

    def _step(self, what: str, room: Room, step: Callable[[Room], None]) -> None:
        if step is _installed or step is _upgraded:
            (room.root / "tmp" / "branch-counter.deb").write_bytes(self._package.read_bytes())
        begun = time.monotonic()
        step(room)
        self._say(what, time.monotonic() - begun)

    def _say(self, what: str, seconds: float | None = None) -> None:
        line = f"ok  {what}" + (f" ({seconds:.1f} s)" if seconds is not None else "")
        self.report.append(line)
        print(line, flush=True)

    def _self_check(self, room: Room) -> None:
        for display in ("", self._screen.display):  # with and without a screen
            lines = _quiet(room, "branch-app", "self-check", DISPLAY=display)
            _expect(lines[-1] == "Everything is there.", "\n".join(lines))
            _expect(all(line.startswith("ok ") for line in lines[:-1]), "\n".join(lines))

    def _demo(self, room: Room) -> None:
        demo = _start(room, "branch-app", "demo", DISPLAY=self._screen.display)
        wait_until(lambda: self._opened(demo), "the window of the demo")
        # No window manager is here to give it the keyboard.
        self._screen.focus(self._screen.windows(_TITLE)[0])
        printed, complaints = demo.communicate(timeout=200)
        lines = printed.splitlines()
        _expect(demo.returncode == 0 and not complaints, printed + complaints)
        strange = [line for line in lines if not re.fullmatch(_STEP, line)]
        _expect(lines[-1] == "Produced" and not strange, f"unexpected: {strange or lines}")

    @contextmanager
    def _session(self, room: Room) -> Iterator[None]:
        """A session bus with GNOME Keyring on it, unlocked, and a D1 that plays the bank's."""
        _as_teller(room, "mkdir", "-p", f"{HOME}/box")
        started = [
            _start(room, "dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={_BUS}")
        ]
        wait_until((room.root / RUNTIME[1:] / "bus").exists, "the session bus")
        keyring = _start(
            room, "gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"
        )
        _expect(keyring.stdin is not None, "no standard input")
        if keyring.stdin is not None:
            keyring.stdin.write("password of a session\n")
            keyring.stdin.close()
        d1 = _start(room, "branch-app", "sandbox", "--dir", f"{HOME}/box")
        _expect(bool(d1.stdout and "https://" in d1.stdout.readline()), "the sandbox is silent")
        started += [keyring, d1]
        try:
            yield
        finally:
            for process in reversed(started):
                process.kill()
                process.wait()

    def _open(self, room: Room) -> subprocess.Popen[str]:
        window = _start(
            room, "branch-app", "--profile", "box/profile.toml", DISPLAY=self._screen.display
        )
        # Its title names the environment when the record of requests is open.
        wait_until(lambda: self._opened(window, r"Branch Counter \("), "the window")
        return window

    def _opened(self, process: subprocess.Popen[str], title: str = _TITLE) -> bool:
        if process.poll() is not None:
            raise AssertionError(f"it ended at once: {process.communicate()}")
        return bool(self._screen.windows(title))

    def _window(self, room: Room) -> None:
        first = self._open(room)
        second = _session_run(room, "timeout", "60", *_START, DISPLAY=self._screen.display)
        _expect(second.returncode == 0, f"the second start ended with {second.returncode}")
        _expect(not second.stdout + second.stderr, f"it printed {second.stdout + second.stderr}")
        _expect(len(self._screen.windows(_TITLE)) == 1, "a second window is open")
        self._close(first)

    def _window_again(self, room: Room) -> None:
        self._close(self._open(room))
        told = _session_run(
            room, "branch-app", "journal", "verify", "--profile", "box/profile.toml"
        )
        _expect(told.returncode == 0 and not told.stderr, told.stdout + told.stderr)

    def _close(self, window: subprocess.Popen[str]) -> None:
        """Close it as a person does, and look at what it printed."""
        for name in self._screen.windows(_TITLE):
            self._screen.ask_to_close(name)
        window.wait(timeout=60)
        _expect(window.returncode == 0, f"it ended with {window.returncode}")
        printed = (window.stdout.read() if window.stdout else "") + (
            window.stderr.read() if window.stderr else ""
        )
        _expect(not printed, f"it printed {printed!r}")


def _installed(room: Room) -> None:
    _install(room, "/tmp/branch-counter.deb")  # noqa: S108  # inside the clean root
    listed = room.run("dpkg-query", "--show", "--showformat=${Package}\n", user="root").stdout
    strange = [name for name in listed.split() if re.search(r"^(lib)?python3|-dev$", name)]
    _expect(not strange, f"installed along: {strange}")
    _expect(not list((room.root / "usr/bin").glob("python*")), "there is a Python")
    example = room.root / _ETC[1:] / "profile.toml.example"
    _expect(example.is_file(), "the example of a profile is not there")
    room.run("useradd", "--create-home", "--uid=1000", TELLER, user="root")
    room.run("install", "-d", "-m700", f"-o{TELLER}", f"-g{TELLER}", RUNTIME, user="root")


def _install(room: Room, *packages: str) -> None:
    done = room.run(
        "sh", "-c",
        "apt-get update -qq && apt-get install -qq --yes --no-install-recommends "
        + " ".join(packages),
        user="root", DEBIAN_FRONTEND="noninteractive",
    )  # fmt: skip
    _expect(done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:])


def _version(room: Room) -> None:
    said = room.run("dpkg-query", "--show", "--showformat=${Version}", "branch-counter").stdout
    _expect(_quiet(room, "branch-app", "--version") == [f"Branch Counter {said}"], said)


def _passphrases(room: Room) -> None:
    words = tomllib.loads((room.root / HOME[1:] / "box/passphrases.toml").read_text())
    for name, word in words.items():
        done = _session_run(
            room, "branch-app", "passphrase", "set", name, *_PROFILE, said=f"{word}\n"
        )
        _expect(done.returncode == 0 and not done.stderr, done.stdout + done.stderr)
        found = _session_run(room, "secret-tool", "lookup", "username", name).stdout
        _expect(found == word, f"another program reads another {name} from the Secret Service")
    told = _session_run(room, "branch-app", "doctor", *_PROFILE)
    _expect(told.returncode == 0, told.stdout + told.stderr)


def _upgraded(room: Room) -> None:
    """Install it over itself, with settings of the bank in place."""
    settings = room.root / _ETC[1:] / "profile.toml"
    settings.write_text("# the bank's\n")
    room.run("dpkg", "--install", "--force-confdef", "/tmp/branch-counter.deb", user="root")  # noqa: S108  # as above
    _version(room)
    _expect(settings.read_text() == "# the bank's\n", "the bank's settings are gone")


def _removed(room: Room) -> None:
    """Remove, then purge: nothing is left of the program, all that is the bank's stays."""
    settings = room.root / _ETC[1:]
    for verb, example in (("--remove", True), ("--purge", False)):
        done = room.run("dpkg", verb, "branch-counter", user="root")
        _expect(done.returncode == 0, done.stderr)
        for place in ("opt/branch-counter", "usr/bin/branch-app"):
            _expect(not os.path.lexists(room.root / place), f"{place} stays after {verb}")
        _expect((settings / "profile.toml.example").exists() is example, f"example, {verb}")
        _expect((settings / "profile.toml").exists(), f"the bank's settings went with {verb}")
        records = list((room.root / HOME[1:] / ".local/share/branch-counter").rglob("*"))
        _expect(bool(records), f"the records went with {verb}")


def _quiet(room: Room, *words: str, **variables: str) -> list[str]:
    done = room.run(*words, **{name: value for name, value in variables.items() if value})
    _expect(done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
    _expect(not done.stderr, f"{words} printed {done.stderr!r}")
    return done.stdout.splitlines()


def _as_teller(room: Room, *words: str) -> None:
    _expect(room.run(*words).returncode == 0, " ".join(words))


def _session_run(
    room: Room, *words: str, said: str = "", **variables: str
) -> subprocess.CompletedProcess[str]:
    return room.run(*words, said=said, DBUS_SESSION_BUS_ADDRESS=_BUS, **variables)


def _start(room: Room, *words: str, **variables: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        room.command(*words, DBUS_SESSION_BUS_ADDRESS=_BUS, **variables),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def _untouched(
    before: dict[str, tuple[int, int, int]],
    after: dict[str, tuple[int, int, int]],
    allowed: tuple[str, ...],
) -> None:
    changed = [path for path in after.keys() | before.keys() if before.get(path) != after.get(path)]
    outside = sorted(path for path in changed if not path.startswith(allowed))
    _expect(not outside, f"touched: {outside}")


def _expect(true: bool, told: str) -> None:  # noqa: FBT001  # reads as an assertion
    if not true:
        raise AssertionError(told)


def main(package: Path, report: Path) -> int:
    """Try a package and write the report.

    Args:
        package: the Debian package.
        report: the file to write.

    Returns:
        1 when something is not as it should be.
    """
    root = prepare(BUILD)
    with open_screen() as screen:
        trial = Trial(package, root, screen)
        try:
            trial.run()
        except (AssertionError, TimeoutError, RuntimeError, subprocess.TimeoutExpired) as error:
            trial.report.append(f"FAILED  {error}")
            print(trial.report[-1], file=sys.stderr)
            return 1
        finally:
            report.write_text("\n".join([f"Trial of {package.name}", *trial.report, ""]))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
