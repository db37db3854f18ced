"""D1 as the counter sees it: a token, an order, a status. Implements ``domain.ports.IssuingApi``.

Each method makes one call, once, and says what became of it. When to call, and what a failure
means for a request, is decided in ``flow``.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from branch_app.d1 import failures, oauth, wire
from branch_app.d1.failures import Call, Refusal
from branch_app.d1.key_files import load_signing_key
from branch_app.d1.sealing import Sealer, load_recipient
from branch_app.d1.tls import make_context
from branch_app.d1.transport import Answer, Outgoing, Transport
from branch_app.domain.errors import ProfileError
from branch_app.domain.order import new_id, parse_card_id
from branch_app.domain.ports import StatusReport
from branch_app.domain.profile import CLIENT_CERTIFICATE, TOKEN_SIGNING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from branch_app.domain.order import CardOrder
    from branch_app.domain.ports import AccessToken, SealedOrder
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret

_OK, _ACCEPTED, _BAD_REQUEST, _UNAUTHORIZED, _NOT_FOUND = 200, 202, 400, 401, 404
_ASK_SECONDS = 15.0  # for calls that change nothing and are simply made again


def open_d1(profile: Profile, passphrases: Mapping[str, Secret[str]]) -> D1:
    """Load the keys and make ready to call D1. Blocks, sends nothing, needs no running loop.

    Args:
        profile: the counter's settings.
        passphrases: by the names in ``domain.profile.PASSPHRASE_NAMES``.

    Returns:
        D1, unlocked.

    Raises:
        WrongPassphrase: one does not open its file.
        KeyFileError: a file cannot be used.
        ProfileError: the address is not https.
    """
    if urlsplit(profile.base_url).scheme != "https":
        raise ProfileError(
            "D1's address in the profile does not begin with https.", "Call bank IT."
        )
    context = make_context(profile, passphrases[CLIENT_CERTIFICATE])
    signing_key = load_signing_key(profile.signing_key, passphrases[TOKEN_SIGNING])
    return D1(
        profile,
        Transport(profile.base_url, context),
        oauth.Assertions(signing_key, profile.signing_kid, profile.issuer_id, profile.audience),
        Sealer(load_recipient(profile.encryption_key), profile.expiry_order),
    )


class D1:
    """Thales D1, unlocked. Make one with ``open_d1``; safe for concurrent calls on one loop.

    Args:
        profile: the counter's settings.
        transport: connections.
        assertions: signs token requests.
        sealer: seals card data.
    """

    def __init__(
        self,
        profile: Profile,
        transport: Transport,
        assertions: oauth.Assertions,
        sealer: Sealer,
    ) -> None:
        self._issuer = quote(profile.issuer_id, safe="")
        self._order_seconds = profile.order_timeout
        self._transport = transport
        self._assertions: oauth.Assertions | None = assertions
        self._sealer: Sealer | None = sealer

    async def fetch_token(self) -> AccessToken:
        """Ask for a new access token (docs/d1/d1-api.md, section 4).

        Returns:
            The token; its lifetime counts from when this was called.

        Raises:
            NotReached: no byte left.
            NotAuthorized: D1 refused our assertion (400, 401).
            Busy: 429.
            Refused: another clear refusal.
            Unanswered: anything else.
        """
        reference = _new_reference()
        if (assertions := self._assertions) is None:
            raise failures.locked(reference)
        answer = await self._transport.send(
            Outgoing(
                call=Call.TOKEN,
                method="POST",
                path=oauth.PATH,
                reference=reference,
                deadline=_ASK_SECONDS,
                headers={"content-type": "application/x-www-form-urlencoded"},
                content=assertions.form(),
            )
        )
        signed_off = assertions.clock_off
        assertions.learn(answer.server_time)
        if answer.status in {_BAD_REQUEST, _UNAUTHORIZED}:
            raise failures.token_refused(
                _refusal(answer, Call.TOKEN, reference),
                assertions.kid,
                assertions.issuer_id,
                assertions.clock_off - signed_off,
            )
        if answer.status != _OK:
            raise failures.from_status(_refusal(answer, Call.TOKEN, reference))
        try:
            return wire.read_token(answer.body, answer.server_time)
        except wire.Garbage as garbage:
            wrong = str(garbage)
        raise failures.unusable(Call.TOKEN, reference, wrong)

    def seal(self, order: CardOrder) -> SealedOrder:
        """Encrypt the card data and write the body. Sends nothing.

        Raises:
            InvalidInput: the expiry has two readings, or the names are too long to send.
            NotReached: the keys are gone.
        """
        if self._sealer is None:
            raise failures.locked()
        return self._sealer.seal(order)

    async def order(self, sealed: SealedOrder, token: AccessToken) -> str:
        """Send the order once (docs/d1/d1-api.md, sections 1 and 3.2).

        Args:
            sealed: from ``seal``, now or at an earlier time.
            token: a fresh one.

        Returns:
            D1's ``operationId``.

        Raises:
            NotReached: no byte of the order left.
            NotAuthorized: 401.
            Busy: 429.
            Refused: a final refusal.
            Conflict: 409.
            Unanswered: anything else, a 202 without a valid ``operationId`` too.
        """
        reference = _new_reference()
        answer = await self._transport.send(
            Outgoing(
                call=Call.ORDER,
                method="POST",
                path=self._card_path(sealed.card_id) + "/operations:production",
                reference=reference,
                deadline=self._order_seconds,
                headers={**_bearer(token), "content-type": "application/json"},
                content=sealed.body,
                request_id=sealed.request_id,
            )
        )
        if answer.status != _ACCEPTED:
            raise failures.from_status(_refusal(answer, Call.ORDER, reference))
        try:
            return wire.read_operation_id(answer.body)
        except wire.Garbage as garbage:
            wrong = str(garbage)
        raise failures.unusable(Call.ORDER, reference, wrong)

    async def status(self, card_id: str, token: AccessToken) -> StatusReport:
        """Ask for the production status of a card (docs/d1/d1-api.md, sections 3.3 and 8).

        A 404 is taken for "D1 knows no such card", so for an empty report: how D1 answers for
        an unknown card is not documented (same page, unknown 10).

        Raises:
            IssuingError: as for ``order``.
        """
        reference = _new_reference()
        answer = await self._transport.send(
            Outgoing(
                call=Call.STATUS,
                method="GET",
                path=self._card_path(card_id) + "/productionStatus",
                reference=reference,
                deadline=_ASK_SECONDS,
                headers=_bearer(token),
            )
        )
        if answer.status == _NOT_FOUND:
            return StatusReport((), answer.server_time)
        if answer.status != _OK:
            raise failures.from_status(_refusal(answer, Call.STATUS, reference))
        try:
            return StatusReport(wire.read_operations(answer.body), answer.server_time)
        except wire.Garbage as garbage:
            wrong = str(garbage)
        raise failures.unusable(Call.STATUS, reference, wrong)

    async def aclose(self) -> None:
        """Close the connections and forget the keys. May be called again."""
        self._assertions = None
        self._sealer = None
        await self._transport.aclose()

    def _card_path(self, card_id: str) -> str:
        return f"/banking/v1/issuers/{self._issuer}/physicalCards/{parse_card_id(card_id)}"


def _new_reference() -> str:
    """Make an ``x-correlation-id``: random, never derived from a person (section 1)."""
    return new_id("X")


def _bearer(token: AccessToken) -> dict[str, str]:
    return {"authorization": f"Bearer {token.value.reveal()}"}


def _refusal(answer: Answer, call: Call, reference: str) -> Refusal:
    now = answer.server_time or datetime.now(UTC)
    return Refusal(
        status=answer.status,
        call=call,
        reference=reference,
        detail=wire.read_problem(answer.body),
        wait=wire.read_retry_after(answer.retry_after, now),
    )
