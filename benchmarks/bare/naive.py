"""The naive way: for each order the keys are loaded, a client is made and a token is asked for.

naive.py FOLDER PORT FILE
"""

import sqlite3
import sys
import time
import tomllib
from pathlib import Path
from uuid import uuid4

import httpx
from jwcrypto import jwk, jws  # type: ignore[import-untyped]  # jwcrypto ships no types

from benchmarks.bare.box import recipient, tls, words
from benchmarks.bare.jwe import CARD, body, seal
from benchmarks.children import hear, tell

folder, port, file = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
database = sqlite3.connect(file, isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = FULL")
database.execute("CREATE TABLE orders (id TEXT PRIMARY KEY, body BLOB, operation TEXT)")
profile = tomllib.loads((folder / "profile.toml").read_text(encoding="utf-8"))


def token(client: httpx.Client) -> str:
    """Ask for a token."""
    secret = words(folder)["token_signing"].encode()
    key = jwk.JWK.from_pem((folder / "signing.pem").read_bytes(), secret)
    now, issuer = int(time.time()), profile["d1"]["issuer_id"]
    claims = {"iss": issuer, "sub": issuer, "iat": now, "exp": now + 480, "jti": uuid4().hex}
    assertion = jws.JWS(str(claims).replace("'", '"'))
    assertion.add_signature(key, None, '{"alg": "ES256"}')
    form = {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "assertion": assertion.serialize(compact=True)}  # fmt: skip
    return str(client.post("/authz/v1/oauth2/token", data=form).json()["access_token"])


def order() -> None:
    """Send one."""
    kid, key = recipient(folder)
    name = uuid4().hex
    sealed = body(name, seal(CARD, kid, key))
    database.execute("INSERT INTO orders VALUES (?, ?, '')", (name, sealed))
    with httpx.Client(verify=tls(folder), base_url=f"https://127.0.0.1:{port}") as client:
        headers = {"Authorization": f"Bearer {token(client)}", "Content-Type": "application/json"}
        path = f"/banking/v1/issuers/is_sandbox/physicalCards/{name}/operations:production"
        operation = client.post(path, content=sealed, headers=headers).json()["operationId"]
    database.execute("UPDATE orders SET operation = ?, body = '' WHERE id = ?", (operation, name))


while (command := hear()) is not None:
    seconds = []
    for _ in range(command[1]["count"]):
        begun = time.perf_counter()
        order()
        seconds.append(time.perf_counter() - begun)
    tell({"seconds": seconds})
