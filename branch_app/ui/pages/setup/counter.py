"""Setup, this counter: what it is set to, and where each setting comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.card import Environment
from branch_app.domain.words import phrases
from branch_app.ui.pages.setup.section import Section
from branch_app.ui.tr import listed, tr
from branch_app.ui.widgets.facts import Fact, Facts
from branch_app.ui.widgets.key_button import KeyButton
from branch_app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.profile import Profile
    from branch_app.flow.counter import Counter

_ENVIRONMENTS = phrases({
    Environment.PRODUCTION: "Production",
    Environment.STAGING: "Staging",
    Environment.CUSTOM: "Custom",
    Environment.TRAINING: "Training",
})  # fmt: skip


class CounterSection(Section):
    """The settings, and where they are changed."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(tr("This counter"))
        profile = counter.profile
        self.facts: list[Facts] = []
        for heading, facts in (
            (tr("D1"), _d1(profile)),
            (tr("Files"), _files(profile)),
            (tr("At this counter"), _counter(profile)),
        ):
            panel = Panel(heading)
            self.facts.append(Facts(facts))
            panel.column.addWidget(self.facts[-1])
            self.column.addWidget(panel)
        self.change_button = KeyButton(tr("Change settings"), "F4")
        self.left = [self.change_button]
        self.offer()

    def offer_change(self, change: Callable[[], None]) -> None:
        """Offer to change the settings.

        Args:
            change: opens the assistant.
        """
        self.change_button.clicked.connect(change)
        self.offer(self.change_button)


def _d1(profile: Profile) -> list[Fact]:
    return [
        _fact(profile, "d1.environment", tr("Environment"), tr(_ENVIRONMENTS[profile.environment])),
        _fact(profile, "d1.base_url", tr("Address"), profile.base_url, exact=True),
        _fact(profile, "d1.issuer_id", tr("Issuer id"), profile.issuer_id, exact=True),
        _fact(
            profile, "d1.expiry_order", tr("Expiry is sent as"), profile.expiry_order.value,
            exact=True,
        ),
        _fact(
            profile, "d1.trust", tr("Trusted"),
            str(profile.ca_file or tr("the system's certificate authorities")),
            exact=profile.ca_file is not None,
        ),
    ]  # fmt: skip


def _files(profile: Profile) -> list[Fact]:
    files = [
        ("client_certificate.certificate", tr("Client certificate"), profile.client_certificate),
        ("client_certificate.private_key", tr("Its key"), profile.client_key),
        ("token_signing.private_key", tr("Token-signing key"), profile.signing_key),
        ("card_encryption.public_key", tr("D1's key for card data"), profile.encryption_key),
    ]
    found = [
        _fact(profile, key, label, str(file), exact=True)
        for key, label, file in files
        if file is not None
    ]
    sources = dict.fromkeys((*(one.file for one in profile.origins.values()), profile.source))
    return [*found, Fact(tr("Settings"), "\n".join(map(str, sources)), exact=True)]


def _counter(profile: Profile) -> list[Fact]:
    stations = listed(station.name for station in profile.stations)
    products = listed(product.name for product in profile.products)
    return [
        _fact(profile, "stations", tr("Stations"), stations),
        _fact(profile, "products", tr("Products"), products),
    ]


def _fact(profile: Profile, key: str, label: str, value: str, *, exact: bool = False) -> Fact:
    return Fact(label, value, exact, _origin(profile, key))


def _origin(profile: Profile, key: str) -> str:
    """Say that a setting is the bank's; what nobody else could have set needs no word."""
    origin = profile.origins.get(key)
    return tr("Set by the bank for this computer") if origin and origin.by_bank else ""
