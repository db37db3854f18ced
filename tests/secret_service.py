"""A real Secret Service for tests: a private D-Bus session with GNOME Keyring on it.

Needs no systemd and no display, works as root and under pytest-xdist. Debian packages:
``dbus-daemon`` and ``gnome-keyring``.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]  # has none

_PASSWORD = b"keyring of the tests"
_SECONDS = 10.0
_NEEDED = {"dbus-daemon": "dbus-daemon", "gnome-keyring-daemon": "gnome-keyring"}
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/run/bus</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    {policy}
  </policy>
</busconfig>
"""


class PrivateSession:
    """A D-Bus session of its own, with GNOME Keyring on it, unlocked.

    Args:
        policy: further rules of the bus, in its own XML.
        keyring: False for a bus with nothing on it.

    Attributes:
        address: what DBUS_SESSION_BUS_ADDRESS must say to reach it.
    """

    def __init__(self, policy: str = "", *, keyring: bool = True) -> None:
        missing = [package for tool, package in _NEEDED.items() if not shutil.which(tool)]
        if missing:
            pytest.fail(f"install the Debian packages: {' '.join(missing)}", pytrace=False)
        # Not pytest's own folder: the path of a socket has 107 bytes at most.
        self.folder = Path(tempfile.mkdtemp(prefix="bc-session-"))
        self._processes: list[subprocess.Popen[bytes]] = []
        try:
            self.address = self._start_bus(policy)
            if keyring:
                self._start_keyring()
        except BaseException:
            self.stop()
            raise

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
        }

    def _start(self, *command: str, **variables: str) -> subprocess.Popen[bytes]:
        with (self.folder / "log").open("ab") as log:
            process = subprocess.Popen(  # two tools, named above
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=self._environment() | variables,
            )
        self._processes.append(process)
        return process

    def _start_bus(self, policy: str) -> str:
        for name in ("data", "config", "cache", "run"):
            (self.folder / name).mkdir(mode=0o700)
        configuration = self.folder / "bus.conf"
        configuration.write_text(_CONFIGURATION.format(folder=self.folder, policy=policy))
        bus = self._start(
            "dbus-daemon", "--nofork", "--nopidfile", "--print-address=1",
            f"--config-file={configuration}",
        )  # fmt: skip
        assert bus.stdout
        address = bus.stdout.readline().decode().strip()
        if not address:
            pytest.fail(f"dbus-daemon did not start: {self._log()}", pytrace=False)
        return address

    def _start_keyring(self) -> None:
        keyring = self._start(
            "gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock",
            DBUS_SESSION_BUS_ADDRESS=self.address,
        )  # fmt: skip
        assert keyring.stdin
        keyring.stdin.write(_PASSWORD)
        keyring.stdin.close()
        end = time.monotonic() + _SECONDS
        while not self._on_bus():
            if keyring.poll() is not None or time.monotonic() > end:
                pytest.fail(f"gnome-keyring-daemon did not start: {self._log()}", pytrace=False)
            time.sleep(0.005)  # the bus tells only those who ask

    def _log(self) -> str:
        return (self.folder / "log").read_text(errors="replace").strip()

    def connect(self) -> DBusConnection:
        """Connect to this session's bus."""
        import secretstorage  # noqa: PLC0415  # loaded by the tests that need it

        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("DBUS_SESSION_BUS_ADDRESS", self.address)
            return secretstorage.dbus_init()

    def _on_bus(self) -> bool:
        import secretstorage  # noqa: PLC0415  # as above

        with closing(self.connect()) as connection:
            return secretstorage.check_service_availability(connection)

    def lock(self) -> None:
        """Lock the collection, as a person would."""
        import secretstorage  # noqa: PLC0415  # as above

        with closing(self.connect()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def unlock(self) -> None:
        """Unlock the collection, as a person would."""
        import secretstorage  # noqa: PLC0415  # as above
        from secretstorage.util import (  # noqa: PLC0415  # as above
            DBusAddressWrapper,
            format_secret,
            open_session,
        )

        with closing(self.connect()) as connection:
            collection = secretstorage.get_default_collection(connection)
            if collection.is_locked():
                # GNOME Keyring's own way to unlock without a prompt, made for tests
                inner = DBusAddressWrapper(
                    "/org/freedesktop/secrets",
                    "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
                    connection,
                )
                secret = format_secret(open_session(connection), _PASSWORD, "text/plain")
                login = "/org/freedesktop/secrets/collection/login"
                inner.call("UnlockWithMasterPassword", "o(oayays)", login, secret)

    def reset(self) -> None:
        """Wake the keyring, unlock the collection and empty it."""
        import secretstorage  # noqa: PLC0415  # as above

        self.thaw()
        self.unlock()
        with closing(self.connect()) as connection:
            for item in tuple(secretstorage.get_default_collection(connection).get_all_items()):
                item.delete()

    def freeze(self, *, bus: bool = False) -> None:
        """Stop the keyring, or the bus, so that it answers nobody."""
        self._processes[0 if bus else 1].send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let both go on."""
        for process in self._processes:
            process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        """End both and remove what they wrote."""
        self.thaw()
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        self._processes.clear()
        shutil.rmtree(self.folder, ignore_errors=True)


@pytest.fixture(scope="session")
def private_session() -> Iterator[PrivateSession]:
    """One private session for all tests of this process."""
    session = PrivateSession()
    yield session
    session.stop()


@pytest.fixture
def secret_service(
    private_session: PrivateSession, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PrivateSession]:
    """A Secret Service, unlocked and empty, that this test's process and its children find."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_session.address)
    yield private_session
    private_session.reset()
