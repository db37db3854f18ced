from __future__ import annotations

from typing import TYPE_CHECKING

from tests.crash.traces import Traces

if TYPE_CHECKING:
    from pathlib import Path

PAN = "4000001200004414"
LOOK = Traces({"a card number": PAN, "a name": "María"})


def test_every_form_of_a_secret_is_found_in_any_file(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a").write_bytes(b"\0\1" + "4000 0012 0000 4414".encode("utf-16-le"))
    (tmp_path / "b").write_bytes(b"x" * 5000 + PAN.encode())
    (tmp_path / "c").write_text("MARÍA", encoding="utf-8")
    (tmp_path / "d").write_text("token eyJhbGciOiJFQ0RILUVTIn0", encoding="utf-8")
    (tmp_path / "core.71").write_bytes(b"\x7fELF")
    assert LOOK.found(tmp_path) == [
        "b holds a card number",
        "c holds a name",
        "core.71 is a core dump",
        "d holds a JWE or JWT",
        "deep/a holds a card number",
    ]


def test_nothing_is_told_of_a_clean_folder_nor_of_what_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "fine").write_text("•••• 4414", encoding="utf-8")
    (tmp_path / "box").mkdir()
    (tmp_path / "box" / "orders").write_text(PAN, encoding="utf-8")
    assert LOOK.found(tmp_path, but=[tmp_path / "box"]) == []
