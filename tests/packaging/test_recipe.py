"""What goes into the packaged program, on each system."""

from __future__ import annotations

import ast
import re
import struct
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import recipe

ROOT = Path(__file__).parents[2]
LINUX = recipe.Target("linux", frozenset({"de"}))
WINDOWS = recipe.Target("win32", frozenset({"de"}))


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/wayland-decoration-client/libadwaita.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libQt6Core.so.6",
        "branch_app/resources/translations/branch_counter_de.qm",
        "keyring-25.7.0.dist-info/entry_points.txt",
    ],
)
def test_what_the_window_needs_is_kept(place: str) -> None:
    assert LINUX.keeps(place, f"/build/{place}")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
        "libQt6EglFSDeviceIntegration.so.6",
        "PySide6/QtDBus.abi3.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "certifi/cacert.pem",
        "keyring-25.7.0.dist-info/RECORD",
        "branch_app/resources/translations/branch_counter_de.ts",
    ],
)
def test_what_it_does_not_need_is_left_out(place: str) -> None:
    assert not LINUX.keeps(place, f"/build/{place}")


@pytest.mark.parametrize(
    ("kept", "left_out"),
    [
        ("PySide6\\plugins\\platforms\\qwindows.dll", "PySide6\\plugins\\platforms\\qdirect2d.dll"),
        ("PySide6\\plugins\\styles\\qwindows11.dll", "PySide6\\plugins\\tls\\qschannelbackend.dll"),
        ("PySide6\\Qt6Core.dll", "PySide6\\Qt6Pdf.dll"),
        ("PySide6\\QtWidgets.pyd", "PySide6\\QtOpenGL.pyd"),
        ("PySide6\\translations\\qtbase_de.qm", "PySide6\\translations\\qtbase_fi.qm"),
    ],
)
def test_the_same_tables_serve_windows(kept: str, left_out: str) -> None:
    assert WINDOWS.keeps(kept, "C:\\build")
    assert not WINDOWS.keeps(left_out, "C:\\build")


def test_debian_renews_its_own_libraries_but_python_must_fit_the_code() -> None:
    system = "/usr/lib/x86_64-linux-gnu"
    assert not LINUX.keeps("libssl.so.3", f"{system}/libssl.so.3")
    assert LINUX.keeps("libpython3.11.so.1.0", f"{system}/libpython3.11.so.1.0")
    assert LINUX.keeps("python3.11/lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so")
    assert WINDOWS.keeps("libssl-3.dll", "C:\\Python\\DLLs\\libssl-3.dll")


def test_every_exclusion_and_every_exception_has_a_reason() -> None:
    tables = (recipe.MODULES, recipe.DATA, recipe.HOOKS, recipe.PLUGINS, recipe.LIBRARIES)
    for table in tables:
        assert all(len(reason) > 2 for reason in table.values())


class Builder(dict[str, Any]):
    """Stands in for PyInstaller's part of a recipe: takes down what it is asked to make."""

    def __init__(self, folder: Path) -> None:
        super().__init__(SPECPATH=str(ROOT / "packaging"), workpath=str(folder))
        self.made: list[tuple[str, dict[str, Any]]] = []
        for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"):
            self[name] = self._maker(name)

    def _maker(self, name: str) -> Any:
        def make(*_: object, **options: Any) -> SimpleNamespace:
            self.made.append((name, options))
            return SimpleNamespace(pure=[], binaries=[], datas=[], scripts=[], toc=[])

        return make

    def options(self, kind: str) -> list[dict[str, Any]]:
        return [options for name, options in self.made if name == kind]


def run_recipe(platform: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Builder:
    monkeypatch.setattr(sys, "platform", platform)
    builder = Builder(folder)
    source = (ROOT / "packaging/branch_app.spec").read_text()
    exec(compile(ast.parse(source), "branch_app.spec", "exec"), builder)  # noqa: S102  # ours
    return builder


@pytest.mark.parametrize(
    ("platform", "programs", "icon"),
    [
        ("linux", ["branch-app"], None),
        ("win32", ["branch-app", "Branch Counter"], "icon.ico"),
        ("darwin", ["branch-app"], "icon.icns"),
    ],
)
def test_the_recipe_is_whole_on_each_system(
    platform: str, programs: list[str], icon: str | None, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    builder = run_recipe(platform, tmp_path, monkeypatch)
    made = builder.options("EXE")
    assert [options["name"] for options in made] == programs
    assert {options["icon"] and Path(options["icon"]).name for options in made} == {icon}
    assert len(builder.options("BUNDLE")) == (platform == "darwin")
    assert not any(o.get("upx") for kind in ("EXE", "COLLECT") for o in builder.options(kind))
    assert (tmp_path / "contents.json").is_file()


def test_every_module_of_qt_that_the_code_imports_is_kept() -> None:
    code = "".join(file.read_text() for file in (ROOT / "branch_app").rglob("*.py"))
    imported = set(re.findall(r"from PySide6\.Qt(\w+) import", code))
    assert imported == set(recipe.MODULES_OF_QT)


def test_modules_that_are_imported_by_name_are_named() -> None:
    named = recipe.modules(ROOT)
    assert {"branch_app", "branch_app.d1.orders", "branch_app.sandbox.standalone"} <= set(named)


def test_only_the_windows_start_menu_opens_no_console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder = run_recipe("win32", tmp_path, monkeypatch)
    consoles = {options["name"]: options["console"] for options in builder.options("EXE")}
    assert consoles == {"branch-app": True, "Branch Counter": False}
    details = (tmp_path / "version.txt").read_text()
    assert recipe.PUBLISHER in details
    assert recipe.version(ROOT) in details
    ast.parse(details)


def test_the_icons_hold_the_picture_whole(tmp_path: Path) -> None:
    made = recipe.make_files(ROOT, tmp_path)
    picture = (ROOT / "resources/icons/branch-counter-256.png").read_bytes()
    ico, icns = made.icons["win32"].read_bytes(), made.icons["darwin"].read_bytes()
    size, offset = struct.unpack_from("<II", ico, 14)
    assert ico[offset : offset + size] == picture
    assert icns.endswith(picture)
    assert struct.unpack_from(">I", icns, 4)[0] == len(icns)
