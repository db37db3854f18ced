from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import KeyringMissing
from branch_app.domain.secret import Secret
from branch_app.machine.memory_store import MemoryStore

if TYPE_CHECKING:
    from branch_app.domain.ports import SecretStore


async def test_it_holds_what_it_is_given() -> None:
    store: SecretStore = MemoryStore({"token_signing": Secret("a")})
    assert await store.get("token_signing") == Secret("a")
    assert await store.get("client_certificate") is None
    await store.put("token_signing", Secret("b"))
    assert await store.get("token_signing") == Secret("b")
    await store.delete("token_signing")
    with pytest.raises(KeyringMissing):
        await store.delete("token_signing")
