from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from branch_app.domain.inventory import Certificate, Item, Level, Part, level_of, reminder

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FILE = Path("client.pem")


def certificate(ends: datetime) -> Certificate:
    return Certificate("CN=x", "x", "CN=y", "01", "AA", NOW - timedelta(days=9), ends, "EC P-256")


def item(days: float, part: Part = Part.CLIENT_CERTIFICATE, *, later: bool = False) -> Item:
    return Item(part, FILE, later, certificate(NOW + timedelta(days=days)))


@pytest.mark.parametrize(
    ("days", "level"),
    [
        (400, Level.FINE), (61, Level.FINE), (60, Level.DAYS_60), (31, Level.DAYS_60),
        (30, Level.DAYS_30), (14, Level.DAYS_14), (8, Level.DAYS_14), (7, Level.DAYS_7),
        (2, Level.DAYS_7), (1, Level.DAYS_1), (0, Level.DAYS_1), (-1, Level.EXPIRED),
    ],
)  # fmt: skip
def test_the_levels(days: int, level: Level) -> None:
    assert level_of(days) is level


def test_the_last_day_and_the_moment_after() -> None:
    end, second = NOW, timedelta(seconds=1)
    one = certificate(end)
    days = [one.days_left(end + far * second) for far in (-86401, -86400, -1, 0, 1)]
    assert days == [1, 1, 0, 0, -1]
    assert one.level(end + second) is Level.EXPIRED


@given(st.lists(st.floats(-100, 400), min_size=1))
def test_people_are_reminded_of_what_ends_first_and_only_when_that_is_soon(
    days: list[float],
) -> None:
    told = reminder([item(each) for each in days], NOW)
    first = min(days)
    assert (told is None) == (first >= 61)
    if told is not None:
        assert told.ends == NOW + timedelta(days=first)
        assert told.level is level_of(told.days)


def test_what_waits_for_the_next_rollover_is_no_reason_to_remind_but_is_told() -> None:
    assert reminder([item(3, later=True)], NOW) is None
    assert reminder([], NOW) is None
    ready = reminder([item(20), item(400, later=True)], NOW)
    alone = reminder([item(20), item(400, Part.CHAIN, later=True)], NOW)
    assert ready is not None
    assert alone is not None
    assert (ready.ready, alone.ready) == (True, False)


def test_a_key_without_dates_never_reminds() -> None:
    assert reminder([Item(Part.SIGNING_KEY, FILE), Item(Part.ENCRYPTION_KEY, FILE)], NOW) is None
