from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.machine.station import FILE, keep_station, last_station

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.leaks import ExpectedLogs


def test_the_last_station_is_remembered(tmp_path: Path) -> None:
    assert last_station(tmp_path) == ""
    keep_station(tmp_path, "KIOSK-PS-101")
    keep_station(tmp_path, "KIOSK-PS-102")
    assert last_station(tmp_path) == "KIOSK-PS-102"
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_damaged_file_is_no_station(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe")
    assert last_station(tmp_path) == ""


def test_a_place_that_cannot_be_written_disturbs_nobody(
    tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("branch_app.machine.station", "station not kept")
    keep_station(tmp_path / "missing", "KIOSK-PS-101")
