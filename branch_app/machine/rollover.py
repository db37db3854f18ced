"""The rollover: the next certificates and keys take the place of the present ones.

The profile changes in one step, and the former one is kept beside it; no key file is touched.
Whether D1 takes the next ones is found out before, by a rehearsal, which is not done here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from branch_app.domain.card import Environment
from branch_app.domain.errors import InvalidInput, KeyFileError, ProfileError, plain
from branch_app.domain.words import words
from branch_app.machine.inventory import inventory
from branch_app.machine.profile import ADDRESSES
from branch_app.machine.profile_tables import origin
from branch_app.machine.profile_writer import write_profile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from branch_app.domain.inventory import Item
    from branch_app.domain.profile import Profile
    from branch_app.domain.secret import Secret

_SECTIONS = ("client_certificate", "token_signing", "card_encryption")


def rolled_over(profile: Profile, address: str = "") -> Profile:
    """Return the settings as they will be, perhaps at another D1, to be rehearsed there.

    Args:
        profile: the settings.
        address: of another D1, such as Staging's; "" for the profile's own.

    Raises:
        ProfileError: nothing waits for a rollover.
        InvalidInput: the address is none of a D1.
    """
    if not profile.next:
        raise ProfileError(
            "The profile names no certificate or key for the next rollover.",
            "Name them in tables that begin with [next. and try again.",
        )
    if not address:
        return profile.rolled_over()
    found = origin(address)
    if found is None:
        raise InvalidInput("The address is https://, a host and perhaps a port, nothing else.")
    documented = {url: environment for environment, url in ADDRESSES.items()}
    return replace(
        profile.rolled_over(),
        base_url=found,
        environment=documented.get(found, Environment.CUSTOM),
        audience=found if profile.audience == profile.base_url else profile.audience,
    )


def switch(
    profile: Profile, passphrases: Mapping[str, Secret[str]], now: datetime | None = None
) -> Path | None:
    """Put the next certificates and keys in the place of the present ones. Blocks.

    Args:
        profile: the settings in use.
        passphrases: those that are known, as for ``inventory``.
        now: the time; None is this computer's.

    Returns:
        The copy of the former profile.

    Raises:
        ProfileError: nothing waits, the bank set them for the computer, or it cannot be written.
        KeyFileError: one of the next files cannot be used now. Nothing was changed.
    """
    rolled = rolled_over(profile)
    _refuse_the_banks(profile)
    for item in inventory(profile, passphrases):
        if item.next:
            _check(item, now or datetime.now(UTC))
    return write_profile(rolled, profile.source)


def _refuse_the_banks(profile: Profile) -> None:
    for key, where in profile.origins.items():
        section = key.removeprefix("next.").partition(".")[0]
        if where.by_bank and section in _SECTIONS:
            raise ProfileError(
                "Certificates and keys are set by the bank for this computer.",
                words(
                    "Whoever may write {file} switches there: branch-app keys switch --profile",
                    file=plain(str(where.file)),
                ),
            )


def _check(item: Item, now: datetime) -> None:
    file = plain(item.file.name)
    if item.trouble:
        raise KeyFileError(item.trouble, "Nothing was changed.")
    if item.certificate is None:
        return
    if item.certificate.not_after < now:
        raise KeyFileError(
            words("The next certificate in {file} has expired.", file=file), "Nothing was changed."
        )
    if item.certificate.not_before > now:
        raise KeyFileError(
            words("The next certificate in {file} is not good yet.", file=file),
            "Nothing was changed. Check this computer's date, or wait.",
        )
