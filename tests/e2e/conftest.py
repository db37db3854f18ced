from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from branch_app.sandbox import provision

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def box_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A provisioned sandbox folder: making keys takes time, so once for all."""
    return provision(tmp_path_factory.mktemp("e2e") / "box", 1).directory
