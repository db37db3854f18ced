from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.machine.profile_text import GOOD

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def good() -> str:
    """A profile with every key that must be there."""
    return GOOD


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files that the good profile names."""
    for name in ("client.pem", "client.key", "signing.pem", "d1-encryption.jwk", "ca.pem"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "client.p12").write_bytes(b"x")
    return tmp_path
