"""Kill the real program with SIGKILL at random moments, start it again, and count at D1.

Proved: however the process dies, D1 (the sandbox, which would make a second card for a repeated
order) gets each request at most once; every request that the window has shown is in the journal,
ends, and agrees with D1; the journal verifies; no file that the dead have left, core dumps and
temporary files included, holds card data, a name, a passphrase, a token or a sealed order.
Assumed: an order reaches D1 within the settle time of its sending or never; the operating system
lives on (what a power cut does to a file is for ``points`` and for SQLite's own proofs).
"""

from __future__ import annotations

import asyncio
import http.client
import json
import multiprocessing
import os
import random
import resource
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from branch_app.domain.order import State
from branch_app.domain.secret import Secret
from branch_app.machine.keyring_store import KeyringStore, service_for
from branch_app.machine.profile import read_profile
from branch_app.ui.demo import PAN
from tests.crash.driver import CUSTOMER, PATIENCE, SETTLE
from tests.crash.traces import Traces
from tests.secret_service import PrivateSession

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

REST_AFTER = 10
"""Kills after which the program is let to come to rest."""
LONGEST = PATIENCE + 30.0
DEATHS = (signal.SIGKILL, signal.SIGKILL, signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
"""How the program dies: mostly at once, now and then as a crash that would leave a core dump.

A crash only once it is unlocked: before its first line an interpreter has nothing to hide, and
nothing that could forbid the dump.
"""
FAULTS: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"name": "lost_answer"},
    {"name": "dropped", "operation": "order"},
    {"name": "acts_late", "acts_after": 0.4},
    {"name": "acts_late", "acts_after": SETTLE - 1},
    {"name": "slow", "operation": "order", "delay": 0.4},
    {"name": "too_many_requests", "operation": "order"},
    {"name": "unavailable", "operation": "order"},
    {"operation": "order", "status": 409},
    {"operation": "order", "status": 401},
    {"name": "revoked"},
)


@dataclass
class Toll:
    """What came of some kills.

    Attributes:
        kills: how many.
        orders: that D1 has taken.
        duplicates, lost, unresolved, wrong: what must not be, a sentence each.
    """

    kills: int = 0
    orders: int = 0
    duplicates: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    unresolved: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """All that must not be."""
        return [*self.duplicates, *self.lost, *self.unresolved, *self.wrong]


class Control:
    """The sandbox in a process of its own, and its control endpoint."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "branch_app", "sandbox", "--dir", str(folder)],
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        assert self._process.stdout
        ready = self._process.stdout.readline()
        self.profile = folder / "profile.toml"
        self.passphrases: dict[str, str] = tomllib.loads((folder / "passphrases.toml").read_text())
        self._host, _, port = ready.partition("https://")[2].partition(",")[0].partition(":")
        self._port = int(port)
        self._context = ssl.create_default_context(cafile=str(folder / "ca.pem"))
        self._context.load_cert_chain(
            folder / "client.pem", folder / "client.key", self.passphrases["client_certificate"]
        )

    def call(self, method: str, what: str, given: dict[str, Any] | None = None) -> Any:
        """Call the control endpoint."""
        line = http.client.HTTPSConnection(self._host, self._port, context=self._context)
        try:
            headers = {"content-type": "application/json"}
            line.request(method, f"/sandbox/{what}", json.dumps(given or {}), headers)
            answer = line.getresponse()
            told = json.loads(answer.read())
            assert answer.status == http.client.OK, told
            return told
        finally:
            line.close()

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.communicate()


class Program:
    """A start of the program, told on its lines."""

    def __init__(self, profile: Path, mode: str, environment: dict[str, str], log: Path) -> None:
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        with log.open("ab") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.crash.driver", str(profile), mode],
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=environment,
                cwd=environment["HOME"],
                # The shell of a careless person: only the program itself can forbid core dumps.
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (most, most)),  # noqa: PLW1509  # no threads hold locks that the child needs
            )
        self.lines: list[str] = []
        self._told = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            with self._told:
                self.lines.append(line.strip())
                self._told.notify_all()
        with self._told:
            self.lines.append("")  # it has ended
            self._told.notify_all()

    def until(self, word: str) -> bool:
        """Wait for a line; False when it never comes."""
        with self._told:
            self._told.wait_for(lambda: word in self.lines or "" in self.lines, LONGEST)
            return word in self.lines

    def kill(self, death: signal.Signals = signal.SIGKILL) -> None:
        """Let it die, and wait for the end."""
        self.process.send_signal(death)
        self.finish()

    def finish(self) -> int:
        """Wait for the end; a program that does not end is killed."""
        try:
            code = self.process.wait(LONGEST)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        self._reader.join()
        assert self.process.stdout
        self.process.stdout.close()
        return code


class Batch:
    """One sandbox, one keyring and one journal, through many kills.

    Args:
        seed: of the moments and faults.
    """

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311  # moments that can be chosen again
        self._seed = seed
        self._folder = tempfile.TemporaryDirectory(prefix="bc-kills-")
        root = Path(self._folder.name)
        self._log = root / "log"
        self._session = PrivateSession()
        self._environment = _environment(root, self._session.address)
        self._control = Control(root / "box", self._environment)
        self._control.call("POST", "settings", {"requested_seconds": 0.1, "ready_seconds": 0.1})
        self._written: set[str] = set()
        self.toll = Toll()
        self._remember()

    def _remember(self) -> None:
        """Put the passphrases where the program looks for them."""
        settings = read_profile(self._control.profile)
        held, before = self._control.passphrases, os.environ.get("DBUS_SESSION_BUS_ADDRESS")

        async def put() -> None:
            store = KeyringStore(service_for(settings))
            for name, passphrase in held.items():
                await store.put(name, Secret(passphrase))

        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._session.address
        try:
            asyncio.run(put())
        finally:
            os.environ.pop("DBUS_SESSION_BUS_ADDRESS")
            if before is not None:
                os.environ["DBUS_SESSION_BUS_ADDRESS"] = before

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._control.stop()
        self._session.stop()
        self._folder.cleanup()

    def go(self, kills: int) -> Toll:
        """Kill so often, let it rest now and then and at the end, and look."""
        for number in range(1, kills + 1):
            parent = multiprocessing.parent_process()
            if parent is not None and not parent.is_alive():
                raise SystemExit("nobody waits for this proof any more")
            self._kill_once(number)
            if number == kills or number % REST_AFTER == 0:
                self._rest()
        verify = [sys.executable, "-m", "branch_app", "journal", "verify", "--profile"]
        done = subprocess.run(
            [*verify, str(self._control.profile)],
            capture_output=True,
            text=True,
            env=self._environment,
            check=False,
        )
        if done.returncode:
            self.toll.wrong.append(f"journal verify: {done.stdout} {done.stderr}")
        self._search()
        return self.toll

    def _search(self) -> None:
        """Look through all that the dead have left; D1's own folder is not this computer's."""
        words = {"a card number": PAN, **{f"a customer's {name}": word for name, word in CUSTOMER}}
        words |= {"a printed name": "MARIA DE LA CRUZ", "an encoded name": "DE LA CRUZ/MARIA"}
        words |= {
            f"the passphrase {name}": word for name, word in self._control.passphrases.items()
        }
        root = Path(self._folder.name)
        self.toll.wrong += Traces(words).found(root, but=[root / "box"])

    def _kill_once(self, number: int) -> None:
        chance = self._chance
        self._control.call("DELETE", "faults")
        if fault := chance.choice(FAULTS):
            self._control.call("POST", "faults", fault)
        word = chance.choices(["", "unlocked", "sending"], [1, 2, 9])[0]
        long_after = chance.random() < 0.4
        delay = chance.uniform(0, 1.5) if long_after or not word else chance.expovariate(1 / 0.05)
        program = Program(self._control.profile, "card", self._environment, self._log)
        if word and not program.until(word):
            program.kill()
            self._wrong(f"kill {number}: it never came to {word}: {program.lines}")
            return
        time.sleep(delay)
        program.kill(chance.choice(DEATHS) if word else signal.SIGKILL)
        self.toll.kills += 1
        self._take(program)

    def _take(self, program: Program) -> None:
        words = (line.split() for line in program.lines)
        self._written |= {word[1] for word in words if word[:1] == ["written"]}

    def _rest(self) -> None:
        """Let it follow until nothing is open, and compare the journal with D1."""
        self._control.call("DELETE", "faults")
        program = Program(self._control.profile, "rest", self._environment, self._log)
        code = program.finish()
        if code:
            self._wrong(f"it came to no rest: exit {code}, {program.lines[-12:]}")
            self.toll.unresolved.append(f"seed {self._seed}: it came to no rest")
            return
        self.toll.unresolved += [line for line in program.lines if line.startswith("open ")]
        found = dict(line.split()[1:] for line in program.lines if line.startswith("found "))
        told = self._control.call("GET", "orders")["orders"]
        self._compare(found, Counter(order["issuerRequestId"] for order in told))

    def _compare(self, found: dict[str, str], made: Counter[str]) -> None:
        toll = self.toll
        toll.orders = made.total()
        toll.duplicates = [f"{one} made {count} cards" for one, count in made.items() if count > 1]
        toll.lost = [f"{one} is not in the journal" for one in (self._written | {*made}) - {*found}]
        for request_id, state in found.items():
            if (state == "PRODUCED") != (request_id in made) and State[state].final:
                self._wrong(f"{request_id} is {state}, and D1 has {made[request_id]} orders of it")

    def _wrong(self, what: str) -> None:
        log = self._log.read_text(errors="replace")[-2000:] if self._log.exists() else ""
        self.toll.wrong.append(f"seed {self._seed}: {what}\n{log}")


def _environment(root: Path, bus: str) -> dict[str, str]:
    """What the processes see: folders of their own, the private keyring, no screen."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    folders = {"HOME": "home", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state",
               "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run",
               "TMPDIR": "tmp"}  # fmt: skip
    for name in folders.values():
        (root / name).mkdir(mode=0o700)
    places = {variable: str(root / name) for variable, name in folders.items()}
    places["PYTHONPATH"] = str(Path(__file__).parents[2])
    return kept | places | {"DBUS_SESSION_BUS_ADDRESS": bus, "QT_QPA_PLATFORM": "offscreen"}
