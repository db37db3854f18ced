"""A sandbox, a counter to examine, and servers of the test."""

from __future__ import annotations

import asyncio
import shutil
from typing import TYPE_CHECKING

import pytest
import trustme

from branch_app.sandbox import Sandbox
from tests.support.ward import (
    Ward,
    ward_of,
)

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from pathlib import Path

    Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.fixture
def sandbox(box_folder: Path) -> Iterator[Sandbox]:
    with Sandbox(box_folder) as running:
        yield running
        assert running.orders == []
        assert running.mishaps == []


@pytest.fixture
def ward(sandbox: Sandbox, tmp_path: Path) -> Ward:
    return ward_of(sandbox, tmp_path / "counter")


@pytest.fixture
async def serve() -> AsyncIterator[Callable[..., Awaitable[int]]]:
    """Start servers; each call returns a port. All are gone at the end."""
    servers: list[asyncio.Server] = []
    busy: set[asyncio.Task[None]] = set()

    async def start(handler: Handler, context: ssl.SSLContext | None = None) -> int:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            busy.add(task)
            try:
                await handler(reader, writer)
            except (OSError, asyncio.IncompleteReadError):
                pass  # the doctor left: the test looks at its side
            except asyncio.CancelledError:
                pass  # the end of the test
            finally:
                writer.transport.abort()

        server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=context)
        servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    yield start
    for server in servers:
        server.close()
    for task in busy:
        task.cancel()
    await asyncio.gather(*busy, return_exceptions=True)
    for server in servers:
        await server.wait_closed()


@pytest.fixture
def other_ca(ward: Ward) -> trustme.CA:
    """Another CA for the server's side, which the profile trusts."""
    shutil.copy(ward.folder / "ca.pem", ward.folder / "d1-ca.pem")
    ca = trustme.CA(organization_name="Other", key_type=trustme.KeyType.ECDSA)
    ward.write("ca.pem", ca.cert_pem.bytes())
    return ca
