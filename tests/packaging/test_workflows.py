"""The workflows that build on other systems: pinned, and with no rights that they do not need."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


@pytest.fixture(params=WORKFLOWS, ids=lambda file: file.name)
def workflow(request: pytest.FixtureRequest) -> Path:
    file: Path = request.param
    return file


def test_every_action_is_pinned_to_a_commit_and_says_its_version(workflow: Path) -> None:
    used = re.findall(r"uses: (.*)", workflow.read_text())
    assert used
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_no_job_has_rights_that_it_does_not_name(workflow: Path) -> None:
    told: dict[Any, Any] = yaml.safe_load(workflow.read_text())
    assert told["permissions"] == {}
    for name, job in told["jobs"].items():
        assert "contents" in job["permissions"], name
        assert job["permissions"]["contents"] == "read", name
        assert job["timeout-minutes"] <= 60


def test_no_checkout_leaves_its_token_behind(workflow: Path) -> None:
    told: dict[Any, Any] = yaml.safe_load(workflow.read_text())
    steps = [step for job in told["jobs"].values() for step in job["steps"]]
    checkouts = [step for step in steps if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_zizmor_finds_nothing_an_attacker_could_use() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("zizmor"), "--offline", "--no-progress", *WORKFLOWS],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_a_step_names_only_scripts_that_are_there(workflow: Path) -> None:
    named = re.findall(r"packaging[\\/][\w\\/]+\.(?:py|sh|ps1)", workflow.read_text())
    assert [name for name in named if not (ROOT / name.replace("\\", "/")).is_file()] == []
