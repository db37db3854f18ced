"""How certificates and keys, and their ends, are told on the screen.

The words for them stand here and nowhere else. What is due is decided in ``domain/inventory``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from branch_app.domain.inventory import Level, Part
from branch_app.domain.words import phrases
from branch_app.ui.tr import joined, tr
from branch_app.ui.widgets.shapes import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from branch_app.domain.inventory import Item, Reminder

_PARTS = phrases({
    Part.CLIENT_CERTIFICATE: "Client certificate",
    Part.CHAIN: "Certificate above the client's",
    Part.SIGNING_KEY: "Token-signing key",
    Part.ENCRYPTION_KEY: "D1's key for card data",
    Part.TRUSTED_CA: "Trusted CA",
})  # fmt: skip
_NEXT_PARTS = phrases({
    Part.CLIENT_CERTIFICATE: "Next client certificate",
    Part.CHAIN: "Certificate above the next client's",
    Part.SIGNING_KEY: "Next token-signing key",
    Part.ENCRYPTION_KEY: "D1's next key for card data",
    Part.TRUSTED_CA: "Next trusted CA",
})  # fmt: skip
_WHAT_TO_DO = phrases({
    Part.CLIENT_CERTIFICATE: "Bank IT: have a new one signed by the Thales Delivery Team, and name "
    "it in the profile as the next one.",
    Part.CHAIN: "Bank IT: ask the Thales Delivery Team for the client certificate that follows, "
    "with its chain.",
    Part.TRUSTED_CA: "Bank IT: put the CA that follows it into the file of trusted CAs, beside it.",
})  # fmt: skip
_WEEKDAY = re.compile(r"dddd?[\s,،.]*|[\s,،.]*\(?dddd?\)?")
"""In a format of Qt's, with what ties it to the rest."""
_TONES = {
    Level.FINE: Tone.GOOD,
    Level.DAYS_60: Tone.QUIET,
    Level.DAYS_30: Tone.QUIET,
    Level.DAYS_14: Tone.ATTENTION,
    Level.DAYS_7: Tone.BAD,
    Level.DAYS_1: Tone.BAD,
    Level.EXPIRED: Tone.BAD,
}
"""Calm while there is time, urgent from the last week on."""


def part_name(item: Item) -> str:
    """Say what an item is."""
    return tr((_NEXT_PARTS if item.next else _PARTS)[item.part])


def day(moment: datetime) -> str:
    """Write a day as the locale does, month in words, without the day of the week."""
    local, locale = moment.astimezone(), QLocale()
    shape = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    return locale.toString(QDate(local.year, local.month, local.day), shape)


def standing(item: Item, now: datetime) -> tuple[Tone, str]:
    """Say how an item stands, in a few words.

    Args:
        item: which.
        now: the time, UTC.
    """
    if item.trouble:
        return Tone.ATTENTION, tr("Look at it: {why}", why=tr(item.trouble))
    if item.certificate is None:
        kid = item.key.kid if item.key is not None else ""
        return Tone.GOOD, tr("kid {kid}", kid=kid)
    if item.certificate.not_before > now:
        first = day(item.certificate.not_before)
        return Tone.ATTENTION, tr("Not good before {date}", date=first)
    days, level = item.certificate.days_left(now), item.certificate.level(now)
    last = day(item.certificate.not_after)
    if level is Level.EXPIRED:
        return Tone.BAD, tr("Ended on {date}", date=last)
    if days == 0:
        return Tone.BAD, tr("Ends within a day")
    return _TONES[level], tr("{n} days left, until {date}", n=days, date=last)


def reminding(due: Reminder) -> tuple[Tone, str, str]:
    """Put a reminder in words: what and when; who must act, and how.

    Returns:
        Tone, title, advice.
    """
    what, last = tr(_PARTS[due.part]), day(due.ends)
    if due.level is Level.EXPIRED:
        title = tr("{what}: ended on {date}. No card can be ordered.", what=what, date=last)
    elif due.days == 0:
        title = tr("{what}: ends within a day, on {date}", what=what, date=last)
    else:
        title = tr("{what}: ends in {n} days, on {date}", what=what, n=due.days, date=last)
    if due.ready:
        advice = tr("The next one is in the profile. Bank IT: rehearse it, then switch to it.")
    else:
        advice = tr(_WHAT_TO_DO[due.part])
    if due.level in {Level.DAYS_60, Level.DAYS_30, Level.DAYS_14}:
        advice = joined(advice, tr("Until then the counter works as before."))
    return _TONES[due.level], title, advice
