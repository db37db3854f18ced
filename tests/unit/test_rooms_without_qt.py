"""Only ``ui`` needs Qt: every other room is imported here in a process in which there is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import branch_app

ROOMS = ("domain", "flow", "d1", "journal", "machine", "sandbox")
ROOT = Path(branch_app.__file__).parent
PROGRAM = """
import importlib, sys
for name in ("PySide6", "shiboken6", "qasync"):
    sys.modules[name] = None
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def modules(room: str) -> list[str]:
    found = sorted((ROOT / room).rglob("*.py"))
    names = [".".join(path.relative_to(ROOT.parent).with_suffix("").parts) for path in found]
    return [name.removesuffix(".__init__") for name in names]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_imported_without_qt(room: str) -> None:
    names = modules(room)
    assert names
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, *names],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_the_keyring_is_not_loaded_with_its_room() -> None:
    program = (
        "import sys, branch_app.machine.keyring_store, branch_app.machine.profile, "
        "branch_app.machine.logs; print(sorted({'keyring', 'secretstorage', 'jeepney'} "
        "& set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert done.stdout.strip() == b"[]"


JOURNAL = """
import asyncio, sys
from pathlib import Path
from branch_app.journal.store import DurableJournal

async def work() -> None:
    journal = await DurableJournal.open(Path(sys.argv[1]), bytes(32), who="anna", computer="c")
    await journal.aclose()
    print(sorted({"sqlalchemy", "alembic"} & set(sys.modules)))

asyncio.run(work())
"""


def test_only_a_file_of_another_version_loads_what_migrates_it(tmp_path: Path) -> None:
    def loaded() -> str:
        command = [sys.executable, "-c", JOURNAL, str(tmp_path / "kept" / "journal.db")]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    assert loaded() == "['alembic', 'sqlalchemy']"
    assert loaded() == "[]"
