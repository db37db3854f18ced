"""A D1 that answers at once, over mutual TLS: the limit that a client can be held against.

    quick_d1.py FOLDER PORT

It checks nothing (the sandbox does that, in the tests) and counts what reached it. Commands on
standard input: ``set`` changes ``delay`` (seconds before an order is answered) and ``walk``
(seconds from the order to the end of its production), ``counts`` tells the counts.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path
from typing import Any

from benchmarks.children import hear, tell
from branch_app.sandbox.folder import server_side
from branch_app.sandbox.listener import HOST, tls_context

_LENGTH = re.compile(rb"content-length: *([0-9]+)", re.IGNORECASE)
_STAGES = ("CARD_PROD_REQUESTED", "CARD_PROD_READY", "CARD_PROD_DONE")


class D1:
    """What it knows, and how it answers."""

    def __init__(self) -> None:
        self.delay = 0.0
        self.walk = 0.0
        self.counts: Counter[str] = Counter()
        self._orders: dict[str, tuple[str, float]] = {}

    def answer(self, head: str, body: bytes) -> tuple[str, bytes, float]:
        """Return status, body and the seconds to wait before."""
        method, path, _ = head.split(" ", 2)
        if path.endswith("/token"):
            self.counts["token"] += 1
            token = {"access_token": "quick", "token_type": "Bearer", "expires_in": 900}
            return "200 OK", json.dumps(token).encode(), 0.0
        card = path.split("/")[-2]
        if method == "POST":
            self.counts["order"] += 1
            card = path.split("/")[-2]
            self._orders[card] = (json.loads(body)["issuerRequestId"], time.time())
            return "202 Accepted", json.dumps({"operationId": f"op-{card}"}).encode(), self.delay
        self.counts["status"] += 1
        return "200 OK", json.dumps({"operations": self._operations(card)}).encode(), 0.0

    def _operations(self, card: str) -> list[dict[str, Any]]:
        if card not in self._orders:
            return []
        request_id, at = self._orders[card]
        part = min((time.time() - at) / self.walk, 1.0) if self.walk else 1.0
        stage = _STAGES[int(part * 2)]
        done = stage == _STAGES[-1]
        return [
            {
                "operationId": f"op-{card}",
                "operation": "PRODUCE",
                "status": "SUCCESSFUL" if done else "PENDING",
                "startTime": datetime.fromtimestamp(at, UTC).isoformat(),
                "details": {"status": stage},
                "issuerRequestId": request_id,
            }
        ]


class Connection(asyncio.Protocol):
    """HTTP/1.1, kept alive, one request after the other."""

    def __init__(self, d1: D1) -> None:
        self._d1 = d1
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A handshake is done."""
        self._d1.counts["handshake"] += 1
        self._transport: asyncio.Transport = transport  # type: ignore[assignment]  # TCP

    def data_received(self, data: bytes) -> None:
        """Answer whole requests."""
        self._read += data
        head, end, rest = self._read.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        size = int(length[1]) if length else 0
        if not end or len(rest) < size:
            return
        self._read = rest[size:]
        status, body, wait = self._d1.answer(head.decode("latin-1"), rest[:size])
        told = (
            f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
            f"Date: {formatdate(usegmt=True)}\r\nContent-Length: {len(body)}\r\n\r\n"
        ).encode("ascii") + body
        if wait:
            asyncio.get_running_loop().call_later(wait, self._transport.write, told)
        else:
            self._transport.write(told)


async def serve(folder: Path, port: int) -> None:
    """Serve until there are no more commands."""
    keys = server_side(folder)
    context = tls_context(str(keys.certificate), str(keys.key), str(keys.ca))
    loop, d1, over = asyncio.get_running_loop(), D1(), asyncio.Event()

    def obey() -> None:
        while (command := hear()) is not None:
            verb, facts = command
            for name, value in facts.items():
                setattr(d1, name, value)
            tell(d1.counts if verb == "counts" else verb)
        loop.call_soon_threadsafe(over.set)

    server = await loop.create_server(lambda: Connection(d1), HOST, port, ssl=context)
    threading.Thread(target=obey, daemon=True).start()
    tell("ready")
    await over.wait()
    server.close()


asyncio.run(serve(Path(sys.argv[1]), int(sys.argv[2])))
