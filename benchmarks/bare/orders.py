"""The raw script: ``http.client`` over one kept-alive mTLS connection, and two durable commits.

orders.py FOLDER PORT FILE
"""

import sqlite3
import sys
import time
from http.client import HTTPSConnection
from json import loads
from pathlib import Path
from uuid import uuid4

from benchmarks.bare.box import recipient, tls
from benchmarks.bare.jwe import CARD, body, seal
from benchmarks.children import hear, tell

folder, port, file = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
database = sqlite3.connect(file, isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = FULL")
database.execute("CREATE TABLE orders (id TEXT PRIMARY KEY, body BLOB, operation TEXT)")
kid, key = recipient(folder)
line = HTTPSConnection("127.0.0.1", port, context=tls(folder))
HEADERS = {"Authorization": "Bearer raw", "Content-Type": "application/json"}


def order() -> None:
    """Send one."""
    name = uuid4().hex
    sealed = body(name, seal(CARD, kid, key))
    database.execute("INSERT INTO orders VALUES (?, ?, '')", (name, sealed))
    path = f"/banking/v1/issuers/is_sandbox/physicalCards/{name}/operations:production"
    line.request("POST", path, sealed, HEADERS)
    operation = loads(line.getresponse().read())["operationId"]
    database.execute("UPDATE orders SET operation = ?, body = '' WHERE id = ?", (operation, name))


while (command := hear()) is not None:
    seconds, cpu = [], []
    for _ in range(command[1]["count"]):
        worked, begun = time.process_time(), time.perf_counter()
        order()
        seconds.append(time.perf_counter() - begun)
        cpu.append(time.process_time() - worked)
    tell({"seconds": seconds, "cpu": cpu})
