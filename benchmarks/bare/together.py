"""A bare httpx script: orders sent together, each with its JWE and its two durable commits.

together.py FOLDER PORT FILE
"""

import asyncio
import sqlite3
import sys
import time
from pathlib import Path
from uuid import uuid4

import httpx

from benchmarks.bare.box import recipient, tls
from benchmarks.bare.jwe import CARD, body, seal
from benchmarks.children import hear, tell

folder, port, file = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
database = sqlite3.connect(file, isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = FULL")
database.execute("CREATE TABLE orders (id TEXT PRIMARY KEY, body BLOB, operation TEXT)")
kid, key = recipient(folder)
HEADERS = {"Authorization": "Bearer raw", "Content-Type": "application/json"}


async def order(client: httpx.AsyncClient) -> None:
    """Send one."""
    name = uuid4().hex
    sealed = body(name, seal(CARD, kid, key))
    database.execute("INSERT INTO orders VALUES (?, ?, '')", (name, sealed))
    path = f"/banking/v1/issuers/is_sandbox/physicalCards/{name}/operations:production"
    answer = await client.post(path, content=sealed, headers=HEADERS)
    operation = answer.json()["operationId"]
    database.execute("UPDATE orders SET operation = ?, body = '' WHERE id = ?", (operation, name))


async def together(count: int) -> float:
    """Send all at once over a pool like any other; seconds until the last is answered."""
    limits = httpx.Limits(max_connections=10)
    base = f"https://127.0.0.1:{port}"
    async with httpx.AsyncClient(verify=tls(folder), base_url=base, limits=limits) as client:
        await order(client)
        begun = time.perf_counter()
        await asyncio.gather(*(order(client) for _ in range(count)))
        return time.perf_counter() - begun


while (command := hear()) is not None:
    tell(asyncio.run(together(command[1]["count"])))
