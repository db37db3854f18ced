"""Days as each language writes them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from branch_app.ui.expiry import day

if TYPE_CHECKING:
    from collections.abc import Iterator

MOMENT = datetime(2027, 1, 4, 12, tzinfo=UTC)


@pytest.fixture
def usual_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("usual_locale")
@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_US", "January 4, 2027"), ("en_GB", "4 January 2027"), ("de_DE", "4. Januar 2027"),
        ("fr_FR", "4 janvier 2027"), ("es_ES", "4 de enero de 2027"), ("ja_JP", "2027年1月4日"),
        ("ar_EG", "٤ يناير ٢٠٢٧"),
    ],
)  # fmt: skip
def test_a_day_has_its_month_in_words_and_no_weekday(locale: str, written: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert day(MOMENT) == written
