"""Faults on request: one small description of what goes wrong, and the list of those waiting.

The server asks this list at two fixed points: when a call has arrived (``take_call``) and when an
order's status is read (``outcome_for``). What is done with the answer is the server's affair.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Operation: TypeAlias = Literal["token", "order", "status", "any"]

HUGE = 5_000_000
"""Bytes of the body of the ``huge`` preset."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One thing that goes wrong, for which calls, and how often.

    Where:
        operation: the call it waits for.
        card_id: only calls for this card; None is any (a token call has no card).
        times: how many calls it spoils; None is until cleared.

    The request's fate:
        acts: whether the request is carried out all the same. None: it is, unless the connection
            is dropped or a status is given.
        acts_after: seconds until it is carried out.

    The answer's fate:
        delay: seconds until the answer, or until the drop.
        drop: break the connection without an answer.
        closed_for: seconds for which new connections are refused; the present one is dropped.
        status, headers, body: instead of the true ones.
        date_skew: seconds added to the ``Date`` header.

    The token's fate:
        expires_in: seconds for which the token issued by this call really lives.
        revoke: every token issued so far is refused from now on.

    The card's fate (asked when its status is read; ``operation`` is not looked at):
        outcome: a ``details.status``. DATA_EXCEPTION comes in place of CARD_PROD_READY,
            CARD_PROD_EXCEPTION in place of CARD_PROD_DONE, CARD_PROD_CANCELED and CARD_PROD_DONE
            at once; these end the order and count once. Any other word stands until the fault is
            spent or cleared, and the order's walk then starts anew: CARD_PROD_REQUESTED is an
            agent offline.
        reason: ``details.reason`` of an exception.
    """

    operation: Operation = "any"
    card_id: str | None = None
    times: int | None = 1
    acts: bool | None = None
    acts_after: float = 0.0
    delay: float = 0.0
    drop: bool = False
    closed_for: float = 0.0
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: str | None = None
    date_skew: float = 0.0
    expires_in: int | None = None
    revoke: bool = False
    outcome: str | None = None
    reason: str | None = None

    @property
    def drops(self) -> bool:
        """Whether the caller gets no answer."""
        return self.drop or self.closed_for > 0

    @property
    def carries_out(self) -> bool:
        """Whether the request is carried out."""
        return self.acts if self.acts is not None else not self.drops and self.status is None

    @classmethod
    def named(cls, name: str, **changes: Any) -> Fault:
        """Return the preset of this name, with some fields changed.

        Args:
            name: a key of ``PRESETS``.
            **changes: fields of ``Fault``.

        Raises:
            ValueError: no such preset or field, or a field of the wrong type.
        """
        if name not in PRESETS:
            raise ValueError(f"no fault is named {name[:40]!r}; there are {', '.join(PRESETS)}")
        return cls.read({**PRESETS[name], **changes})

    @classmethod
    def read(cls, given: Mapping[str, Any]) -> Fault:
        """Make a fault of plain data, as the control endpoint gets it.

        Raises:
            ValueError: an unknown field, or one of the wrong type or out of range.
        """
        strange = set(given) - {one.name for one in fields(cls)}
        if strange:
            raise ValueError(f"a fault has no field {min(strange)[:40]!r}")
        try:
            fault = msgspec.convert(dict(given), cls)
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from None
        if fault.status is not None and not 200 <= fault.status <= 599:  # noqa: PLR2004  # HTTP
            raise ValueError("the status of an answer is 200 to 599")
        if fault.times is not None and fault.times < 1:
            raise ValueError("times is 1 or more, or null for ever")
        return fault


_JSON = {"content-type": "application/json"}
PRESETS: dict[str, dict[str, Any]] = {
    "refused": {"closed_for": 1.0},
    "lost_answer": {"operation": "order", "drop": True, "acts": True},
    "dropped": {"drop": True},
    "acts_late": {"operation": "order", "drop": True, "acts": True, "acts_after": 1.0},
    "slow": {"delay": 2.0},
    "too_many_requests": {"status": 429, "headers": {"retry-after": "1"}},
    "unavailable": {"status": 503},
    "not_json": {"headers": _JSON, "body": '{"operationId": '},
    "wrong_types": {
        "headers": _JSON,
        "body": '{"operationId": 7, "operations": {"0": null},'
        ' "access_token": [], "expires_in": "soon"}',
    },
    "html": {
        "headers": {"content-type": "text/html"},
        "body": "<html><body><h1>Bad gateway</h1></body></html>",
    },
    "huge": {"headers": _JSON, "body": '{"error": "' + "x" * (HUGE - 13) + '"}'},
    "no_operation_id": {"operation": "order", "headers": _JSON, "body": "{}"},
    "data_exception": {"outcome": "DATA_EXCEPTION", "reason": "The card data were refused"},
    "card_prod_exception": {"outcome": "CARD_PROD_EXCEPTION", "reason": "The printer stopped"},
    "canceled": {"outcome": "CARD_PROD_CANCELED"},
    "unknown_status": {"outcome": "CARD_PROD_ON_HOLD", "times": None},
    "agent_offline": {"outcome": "CARD_PROD_REQUESTED", "times": None},
    "short_token": {"operation": "token", "expires_in": 1},
    "revoked": {"operation": "order", "revoke": True},
    "wrong_date": {"date_skew": -3600.0, "times": None},
}
"""Faults by name: ``Fault.named("lost_answer", card_id="c-1")``."""


class FaultRules:
    """The faults that wait, oldest first. Safe to use from any thread."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Let this fault wait behind the others."""
        with self._lock:
            self._waiting.append(fault)

    def clear(self) -> None:
        """Forget every fault."""
        with self._lock:
            self._waiting.clear()

    def waiting(self) -> tuple[Fault, ...]:
        """Return those that wait, with the times they have left."""
        with self._lock:
            return tuple(self._waiting)

    def take_call(self, operation: Operation, card_id: str | None) -> Fault | None:
        """Return the fault for this call, if any, and count it."""
        with self._lock:
            fault = self._first(
                lambda one: (
                    one.outcome is None
                    and one.operation in ("any", operation)
                    and one.card_id in (None, card_id)
                )
            )
            if fault is not None:
                self._count(fault)
            return fault

    def outcome_for(self, card_id: str) -> Fault | None:
        """Return the fault about this card's fate, if any, without counting it."""
        with self._lock:
            return self._first(
                lambda one: one.outcome is not None and one.card_id in (None, card_id)
            )

    def spend(self, fault: Fault) -> None:
        """Count a fault about a card's fate that has taken effect."""
        with self._lock:
            self._count(fault)

    def _first(self, fits: Callable[[Fault], bool]) -> Fault | None:
        """Return the oldest that fits; one without an end waits behind those with one."""
        found = [fault for fault in self._waiting if fits(fault)]
        return min(found, key=lambda fault: fault.times is None, default=None)

    def _count(self, fault: Fault) -> None:
        if fault.times is None:
            return
        for place, one in enumerate(self._waiting):
            if one is fault:
                left = [] if fault.times == 1 else [replace(fault, times=fault.times - 1)]
                self._waiting[place : place + 1] = left
                return
