"""How long it takes to load the keys and make the TLS context, against what OpenSSL needs alone."""

from __future__ import annotations

import ssl
import time
from typing import TYPE_CHECKING

from benchmarks.harness import Line, at_most_times, in_turns
from branch_app.d1.orders import open_d1
from branch_app.domain.card import Environment
from branch_app.domain.secret import Secret
from branch_app.machine.profile import read_profile
from branch_app.sandbox import provision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.run import Run
    from branch_app.sandbox.folder import KeyKind

_KINDS: tuple[tuple[KeyKind, str], ...] = (("rsa", "RSA-4096"), ("ec", "EC P-256"))


def measure(run: Run) -> Iterator[Line]:
    """Open the files of a practice folder, of each kind of client key."""
    for kind, words in _KINDS:
        box = provision(run.places.folder(f"keys-{kind}"), 1, key_kind=kind)
        profile = read_profile(box.profile, environment=Environment.TRAINING)
        secrets = {name: Secret(word) for name, word in box.passphrases.items()}

        def ours() -> float:
            begun = time.perf_counter()
            open_d1(profile, secrets)  # noqa: B023  # called within this turn
            return 1000 * (time.perf_counter() - begun)

        def bare() -> float:
            begun = time.perf_counter()
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.load_cert_chain(
                box.client_certificate,  # noqa: B023  # as above
                box.client_key,  # noqa: B023  # as above
                box.passphrases["client_certificate"],  # noqa: B023  # as above
            )
            return 1000 * (time.perf_counter() - begun)

        ours()
        first, second = in_turns(max(run.rounds, 3), ours, bare)
        yield Line(
            f"keys-{kind}", f"keys loaded and TLS context made, {words}",
            "ssl load_cert_chain alone", "ms", first, second, at_most_times(10),
        )  # fmt: skip
