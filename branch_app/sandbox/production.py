"""Orders and their walk: CARD_PROD_REQUESTED, CARD_PROD_READY, CARD_PROD_DONE.

Source: ``docs/d1/d1-api.md`` sections 3.2, 3.5 and 8. No timer runs: where an order stands is
worked out from the clock when it is asked. HTTP and JSON texts stay outside.
"""

from __future__ import annotations

import copy
import datetime as dt
import threading
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from branch_app.sandbox.envelope import check_card_data, open_envelope
from branch_app.sandbox.order_rules import check_onboarding
from branch_app.sandbox.refusal import Refusal, bad_value, conflict, not_found

if TYPE_CHECKING:
    from collections.abc import Callable

    from joserfc.jwk import ECKey

    from branch_app.sandbox.faults import Fault, FaultRules
    from branch_app.sandbox.settings import Again, Outcome, SandboxSettings

REQUESTED = "CARD_PROD_REQUESTED"
READY = "CARD_PROD_READY"
DONE = "CARD_PROD_DONE"
DATA_EXCEPTION = "DATA_EXCEPTION"
EXCEPTION = "CARD_PROD_EXCEPTION"
CANCELED = "CARD_PROD_CANCELED"
_BEFORE_END = {
    DATA_EXCEPTION: (REQUESTED,),
    EXCEPTION: (REQUESTED, READY),
    CANCELED: (),
    DONE: (),
}
"""Where an order must not stand any more for such an end to come."""


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """An order as it was accepted.

    Attributes:
        card_id: of the path.
        issuer_request_id: of the body, None if it had none.
        correlation_id: the ``x-correlation-id`` header, None if there was none.
        operation_id: as answered.
        time: when it was accepted, UTC.
        last_four: of the card number; empty if the JWE did not open.
        body: the order body without ``encryptedData``.
    """

    card_id: str
    issuer_request_id: str | None
    correlation_id: str | None
    operation_id: str
    time: dt.datetime
    last_four: str
    body: dict[str, Any]
    _opened: dict[str, Any] = field(repr=False)

    def opened(self) -> dict[str, Any]:
        """Return a copy of the practice card data that was inside the JWE, for tests."""
        return dict(self._opened)


@dataclass(slots=True)
class _Run:
    """One production: when its walk began and, once known, how it ended."""

    record: OrderRecord
    walk_from: float
    flaw: str | None = None
    end: str | None = None
    ended_at: float = 0.0
    reason: str | None = None


class Production:
    """Every order of this D1, in memory. Safe to use from any thread.

    Args:
        settings: asked anew at each call.
        decryption: D1's private key for card data.
        faults: asked for the fate of a card when its status is read.
        clock: UTC seconds since the epoch.
    """

    def __init__(
        self,
        settings: Callable[[], SandboxSettings],
        decryption: ECKey,
        faults: FaultRules,
        clock: Callable[[], float],
    ) -> None:
        self._settings = settings
        self._decryption = decryption
        self._faults = faults
        self._clock = clock
        self._runs: list[_Run] = []
        self._epk_of: dict[str, str] = {}
        self._lock = threading.RLock()

    def order(self, card_id: str, body: dict[str, Any], correlation_id: str | None) -> str:
        """Accept an order whose clear body is well formed.

        Returns:
            The operation id.

        Raises:
            Refusal: 400, 404 or 409.
        """
        settings = self._settings()
        if settings.registered_cards is not None and card_id not in settings.registered_cards:
            raise not_found("the card is not registered", "Card not found.")
        flaw = None
        card: dict[str, Any] = {}
        with self._lock:
            try:
                self._check(body, card, settings)
            except Refusal as refusal:
                if settings.bad_data == "refuse":
                    raise
                flaw = refusal.why
            earlier = self._earlier(card_id, body.get("issuerRequestId"), settings)
            if earlier is not None:
                return earlier
            return self._accept(card_id, body, card, correlation_id, flaw)

    def _check(self, body: dict[str, Any], card: dict[str, Any], settings: SandboxSettings) -> None:
        """Fill ``card`` from the JWE and check all that onboarding and the card data allow."""
        product = check_onboarding(body, settings)
        compact = body["encryptedData"]
        named = settings.name_field_of_value
        try:
            opened, epk = open_envelope(compact, self._decryption)
        except ValueError as error:
            raise bad_value("encryptedData", str(error), named=named) from None
        # The very same JWE again is a repeated order, the same key in another is a weak client.
        if self._epk_of.setdefault(epk, compact) != compact and settings.epk_reuse == "refuse":
            raise bad_value("encryptedData", "the ephemeral key was used before", named=named)
        today = dt.datetime.fromtimestamp(self._clock(), dt.UTC).date()
        check_card_data(opened, product, settings, today)
        card.update(opened)

    def _earlier(
        self, card_id: str, request_id: str | None, settings: SandboxSettings
    ) -> str | None:
        """Return an earlier operation id if the settings say that it answers this order too."""
        newest_first = self._runs[::-1]
        of_request = (run for run in newest_first if run.record.issuer_request_id == request_id)
        run = next(of_request, None) if request_id is not None else None
        rule: Again = settings.repeat
        if run is None:
            run = next((one for one in newest_first if one.record.card_id == card_id), None)
            if run is None:
                return None
            self._advance(run)
            rule = settings.under_way if run.end is None else settings.after_end
        if rule == "conflict":
            raise conflict("an order like this one is known")
        return run.record.operation_id if rule == "same" else None

    def _accept(
        self,
        card_id: str,
        body: dict[str, Any],
        card: dict[str, Any],
        correlation_id: str | None,
        flaw: str | None,
    ) -> str:
        now = self._clock()
        record = OrderRecord(
            card_id=card_id,
            issuer_request_id=body.get("issuerRequestId"),
            correlation_id=correlation_id,
            operation_id=str(uuid.uuid4()),
            time=dt.datetime.fromtimestamp(now, dt.UTC),
            last_four=card.get("pan", "")[-4:],
            body=copy.deepcopy({k: v for k, v in body.items() if k != "encryptedData"}),
            _opened=card,
        )
        self._runs.append(_Run(record, walk_from=now, flaw=flaw))
        return record.operation_id

    def records(self) -> list[OrderRecord]:
        """Return all accepted orders, oldest first."""
        with self._lock:
            return [run.record for run in self._runs]

    def status(self, card_id: str) -> dict[str, Any]:
        """Return the documented status object of a card.

        Raises:
            Refusal: 404 for a card never ordered, if the settings say so.
        """
        settings = self._settings()
        with self._lock:
            runs = [run for run in self._runs if run.record.card_id == card_id]
            if not runs and settings.unknown_card == "404":
                raise not_found("no order for this card", "Card not found.")
            told = [self._told(run, settings) for run in runs]
        if settings.history is not None:
            told = told[max(0, len(told) - settings.history) :]
        if settings.operations_order == "newest_first":
            told.reverse()
        return {"operations": told}

    def _advance(self, run: _Run) -> str:
        """Bring a run up to the clock and the faults; return its ``details.status``."""
        if run.end is not None:
            return run.end
        settings, now = self._settings(), self._clock()
        fault = self._faults.outcome_for(run.record.card_id)
        outcome = fault.outcome if fault is not None else None
        ready_at = run.walk_from + settings.requested_seconds
        done_at = ready_at + settings.ready_seconds
        stage = REQUESTED if now < ready_at else READY if now < done_at else DONE
        if fault is not None and outcome is not None and outcome not in _BEFORE_END:
            run.walk_from = now  # the walk starts anew when this is lifted
            self._faults.spend(fault)
            if outcome != REQUESTED:
                return outcome
            stage = REQUESTED
        elif fault is not None and outcome is not None and stage not in _BEFORE_END[outcome]:
            self._faults.spend(fault)
            end_at = {DATA_EXCEPTION: ready_at, EXCEPTION: done_at}.get(outcome, now)
            return self._end(run, outcome, end_at, fault)
        elif run.flaw is not None and stage != REQUESTED:
            return self._end(run, DATA_EXCEPTION, ready_at, None)
        return self._end(run, DONE, done_at, None) if stage == DONE else stage

    @staticmethod
    def _end(run: _Run, outcome: str, ended_at: float, fault: Fault | None) -> str:
        run.end, run.ended_at = outcome, ended_at
        if outcome in (DATA_EXCEPTION, EXCEPTION):
            run.reason = fault.reason if fault is not None else run.flaw
        return outcome

    def _told(self, run: _Run, settings: SandboxSettings) -> dict[str, Any]:
        """Return the operation object of ``docs/d1/d1-api.md`` section 8.2."""
        word = self._advance(run)
        outcomes: dict[str, Outcome] = {
            DONE: settings.done_outcome,
            DATA_EXCEPTION: settings.exception_outcome,
            EXCEPTION: settings.exception_outcome,
            CANCELED: settings.canceled_outcome,
        }
        outcome = outcomes.get(word, "PENDING")
        record = run.record
        details = {"status": word} | ({"reason": run.reason} if run.reason else {})
        told = {
            "operationId": record.operation_id,
            "operation": "PRODUCE",
            "status": outcome,
            "startTime": _iso(record.time.timestamp()),
            "cardId": record.card_id,
            "details": details,
        }
        if run.end is not None:
            told["endTime"] = _iso(run.ended_at)
        if outcome == "FAILED" and settings.failure_code is not None:
            told["errorCode"] = settings.failure_code
        if record.issuer_request_id is not None and settings.echo_issuer_request_id:
            told["issuerRequestId"] = record.issuer_request_id
        return told


def _iso(seconds: float) -> str:
    """Return UTC time as ``2025-01-17T06:28:02.492Z``."""
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
