"""With what an entry begins when it does not begin empty: an earlier request, another screen.

What is known, as data for ``Guide.begin``. Card data is never known, so number and expiry cannot
enter here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from branch_app.flow.guide import Entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from branch_app.domain.card import Issuance
    from branch_app.domain.handover import HandOver
    from branch_app.domain.order import IssuanceRequest


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of a card before anything is typed.

    Attributes:
        texts: what the fields hold; a printed or encoded name in it stays as it is.
        follows: the request that the new one follows, or "".
        settled: nobody needs to look at a page that is complete: begin on the first that is not.
    """

    texts: Mapping[Entry, str]
    follows: str = ""
    settled: bool = False


def correction(earlier: IssuanceRequest) -> Beginning:
    """Begin with a request that went wrong; what was wrong is for the teller to see."""
    return Beginning(_known(earlier), earlier.request_id)


def repeat(earlier: IssuanceRequest, issuance: Issuance) -> Beginning:
    """Begin with a card that was made: its replacement or renewal.

    Args:
        earlier: the request of that card, perhaps of years ago.
        issuance: why it is made anew.

    Returns:
        All but number and expiry.
    """
    known = _known(earlier) | {Entry.ISSUANCE: issuance.value}
    return Beginning(known, earlier.request_id, settled=True)


def handed(over: HandOver) -> Beginning:
    """Begin with a customer whom another screen handed over; the teller looks at every page."""
    known = {
        Entry.CONSUMER: over.consumer_id,
        Entry.GIVEN: over.given,
        Entry.SURNAME: over.surname,
        Entry.PRODUCT: over.product,
    }
    if over.name:
        known[Entry.PRINTED] = over.name
    if over.reason is not None:
        known[Entry.ISSUANCE] = over.reason.value
    return Beginning(known)


def _known(earlier: IssuanceRequest) -> dict[Entry, str]:
    surname, _, rest = earlier.encoded_name.partition("/")
    given, _, title = rest.partition(".")
    return {
        Entry.PRODUCT: earlier.product_id,
        Entry.STATION: earlier.station_id,
        Entry.GIVEN: given,
        Entry.SURNAME: surname,
        Entry.TITLE: title,
        Entry.CONSUMER: earlier.consumer_id,
        Entry.PRINTED: earlier.name,
        Entry.SECOND: earlier.second_name,
        Entry.ENCODED: earlier.encoded_name,
        Entry.ISSUANCE: earlier.issuance.value,
    }
