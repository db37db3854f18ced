"""The sandbox as a whole: a D1 that starts, serves and stops.

It puts the other modules together and is what tests and the training mode hold in their hands.
Rules of D1 do not belong here.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from branch_app.sandbox.app import Api, Refused
from branch_app.sandbox.authority import Authority
from branch_app.sandbox.control import control_routes
from branch_app.sandbox.enrolment import enrolled_keys
from branch_app.sandbox.faults import FaultRules
from branch_app.sandbox.folder import KeyKind, Provisioned, provision, server_side
from branch_app.sandbox.listener import HOST, Listener, bound_socket, tls_context
from branch_app.sandbox.production import OrderRecord, Production
from branch_app.sandbox.settings import SandboxSettings

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType
    from typing import Self


T = TypeVar("T")


class Sandbox:
    """An embedded D1 on 127.0.0.1, in a thread of its own. Use it as a context manager.

    Args:
        directory: its folder; provisioned at the start (see ``provision``).
        port: to listen on; 0 is any free one.
        settings: what it does; None is the defaults. May be replaced while it runs.
        key_kind: of the client certificate, if one has to be made.
        clock: UTC seconds since the epoch, for tokens, orders and the ``Date`` header.

    Attributes:
        settings: the present settings.
        faults: what shall go wrong.
    """

    def __init__(
        self,
        directory: Path,
        port: int = 0,
        *,
        settings: SandboxSettings | None = None,
        key_kind: KeyKind = "ec",
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.settings = settings or SandboxSettings()
        self.faults = FaultRules()
        self._directory = directory
        self._port = port
        self._key_kind: KeyKind = key_kind
        self._clock = clock
        self._listener: Listener | None = None
        self._api: Api | None = None
        self._authority: Authority | None = None
        self._production: Production | None = None
        self._provisioned: Provisioned | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Provision the folder if needed and serve; return when connections are taken.

        Raises:
            OSError: the port is taken.
            ProvisionError: the folder cannot be used.
            RuntimeError: it has been started before.
        """
        if self._listener is not None:
            raise RuntimeError("a sandbox starts only once")
        sock = bound_socket(self._port)
        try:
            self._port = int(sock.getsockname()[1])
            self._provisioned = provision(
                self._directory, self._port, settings=self.settings, key_kind=self._key_kind
            )
            keys = server_side(self._directory)
            context = tls_context(str(keys.certificate), str(keys.key), str(keys.ca))
        except BaseException:
            sock.close()
            raise

        def settings() -> SandboxSettings:
            return self.settings

        signers = (keys.assertion, *enrolled_keys(self._directory))
        self._authority = Authority(settings, self.url, signers, self._clock)
        self._production = Production(settings, keys.decryption, self.faults, self._clock)
        self._api = Api(settings, self._authority, self._production, self.faults, self._clock)
        app = self._api.application(control_routes(self))
        self._listener = self._api.listener = Listener(app, context, sock)
        self._listener.start()

    def stop(self) -> None:
        """Break every connection, end the thread and free the port. May be called twice."""
        if self._listener is not None:
            self._listener.stop()

    def pause(self) -> None:
        """Refuse connections (and break the present ones) until ``resume``; keep the port."""
        _started(self._listener).pause()

    def resume(self) -> None:
        """Take connections again on the same port."""
        _started(self._listener).resume()

    def revoke_tokens(self) -> None:
        """Refuse every access token issued so far, from now on."""
        _started(self._authority).revoke_all()

    @property
    def url(self) -> str:
        """The base URL, as the profile names it."""
        return f"https://{HOST}:{self._port}"

    @property
    def port(self) -> int:
        """The port; the chosen one once started."""
        return self._port

    @property
    def provisioned(self) -> Provisioned:
        """The folder's files and passphrases."""
        return _started(self._provisioned)

    @property
    def api(self) -> Api:
        """The HTTP face, for the control endpoint."""
        return _started(self._api)

    @property
    def orders(self) -> list[OrderRecord]:
        """Every accepted order, oldest first. A second record for one request is a second card."""
        return _started(self._production).records()

    @property
    def calls(self) -> Counter[str]:
        """How many requests came: ``token``, ``order``, ``status``; spoiled ones too."""
        return self.api.calls.copy()

    @property
    def refused(self) -> list[Refused]:
        """Requests answered with an error of the sandbox's own, with the true reason."""
        return list(self.api.refused)

    @property
    def mishaps(self) -> list[Exception]:
        """Exceptions inside the sandbox that no request should cause."""
        return list(self.api.mishaps)

    @property
    def connections(self) -> int:
        """How many TLS connections came about."""
        return _started(self._listener).connections

    @property
    def tokens_issued(self) -> int:
        """How many access tokens were issued."""
        return _started(self._authority).issued


def _started(part: T | None) -> T:
    if part is None:
        raise RuntimeError("the sandbox has not been started")
    return part
