from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.machine.last_used import PRODUCT, STATION, keep_used, read_used

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.leaks import ExpectedLogs


def test_the_last_station_and_product_are_remembered(tmp_path: Path) -> None:
    assert read_used(tmp_path) == ("", "")
    keep_used(tmp_path, "KIOSK-PS-101", "DEBIT_CLASSIC")
    keep_used(tmp_path, "KIOSK-PS-102", "DEBIT_GOLD")
    assert read_used(tmp_path) == ("KIOSK-PS-102", "DEBIT_GOLD")
    assert {path.name for path in tmp_path.iterdir()} == {STATION, PRODUCT}


def test_a_damaged_file_is_nothing_used(tmp_path: Path) -> None:
    keep_used(tmp_path, "KIOSK-PS-101", "DEBIT_CLASSIC")
    (tmp_path / STATION).write_bytes(b"\xff\xfe")
    assert read_used(tmp_path) == ("", "DEBIT_CLASSIC")


def test_a_place_that_cannot_be_written_disturbs_nobody(
    tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app.machine.last_used", "last used not kept")
    keep_used(tmp_path / "missing", "KIOSK-PS-101", "DEBIT_CLASSIC")
