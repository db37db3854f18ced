"""Practice orders for a profile, as many as a row needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.card import Environment, Expiry, Issuance, Pan
from branch_app.domain.order import CardOrder, IssuanceRequest, new_id
from branch_app.machine.profile import read_profile

PAN = "4000001200004414"

if TYPE_CHECKING:
    from datetime import datetime

    from benchmarks.places import Places
    from branch_app.domain.profile import Profile


def new_order(profile: Profile) -> CardOrder:
    """Make an order for a new card."""
    product = profile.products[0]
    return CardOrder(
        request_id=new_id("R"),
        card_id=new_id("C"),
        consumer_id="C-0048213",
        product=product,
        station=profile.stations[0],
        issuance=Issuance.CREATION,
        pan=Pan.parse(PAN, product, Environment.TRAINING),
        expiry=Expiry(2031, 12),
        name="MARIA DE LA CRUZ",
        second_name="",
        encoded_name="DE LA CRUZ/MARIA",
    )


def profile_of(places: Places) -> Profile:
    """Return the profile of the fresh counter."""
    return read_profile(places.fresh.box.profile)


def prepared(profile: Profile, at: datetime) -> IssuanceRequest:
    """Make the record of such an order."""
    return IssuanceRequest.prepared(new_order(profile), teller="teller-1", at=at)
