"""What the chosen libraries alone take for an order: httpx, jwcrypto, and SQLCipher's commits.

libraries.py FOLDER PORT FILE

On asyncio's own loop. Three commits of one row each, as the program's order has: before anything
is sent, when sending begins, and when D1 has answered.
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from uuid import uuid4

import httpx
from jwcrypto import jwe, jwk  # type: ignore[import-untyped]  # jwcrypto ships no types
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it ships no types

from benchmarks.bare.box import tls
from benchmarks.bare.jwe import CARD, body
from benchmarks.children import hear, tell

folder, port, file = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
database = dbapi2.connect(file, isolation_level=None)
database.execute(f"PRAGMA key = \"x'{bytes(32).hex()}'\"")
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = FULL")
database.execute("CREATE TABLE orders (id TEXT PRIMARY KEY, body BLOB, state TEXT)")
key = jwk.JWK.from_json((folder / "d1-encryption.jwk").read_text(encoding="utf-8"))
PROTECTED = json.dumps({"alg": "ECDH-ES", "enc": "A256GCM", "kid": key["kid"]})
HEADERS = {"Authorization": "Bearer raw", "Content-Type": "application/json"}
SET = "UPDATE orders SET state = ?, body = ? WHERE id = ?"


def seal() -> str:
    """Encrypt the card data."""
    envelope = jwe.JWE(json.dumps(CARD), protected=PROTECTED, algs=["ECDH-ES", "A256GCM"])
    envelope.add_recipient(key)
    return str(envelope.serialize(compact=True))


async def order(client: httpx.AsyncClient) -> None:
    """Send one."""
    name = uuid4().hex
    sealed = body(name, seal())
    database.execute("INSERT INTO orders VALUES (?, ?, 'prepared')", (name, sealed))
    database.execute(SET, ("sending", sealed, name))
    path = f"/banking/v1/issuers/is_sandbox/physicalCards/{name}/operations:production"
    answer = await client.post(path, content=sealed, headers=HEADERS)
    database.execute(SET, (answer.json()["operationId"], "", name))


async def work() -> None:
    """Do as asked."""
    async with httpx.AsyncClient(verify=tls(folder), base_url=f"https://127.0.0.1:{port}") as line:
        while (command := hear()) is not None:
            seconds, cpu = [], []
            for _ in range(command[1]["count"]):
                worked, begun = time.process_time(), time.perf_counter()
                await order(line)
                seconds.append(time.perf_counter() - begun)
                cpu.append(time.process_time() - worked)
            tell({"seconds": seconds, "cpu": cpu})


asyncio.run(work())
