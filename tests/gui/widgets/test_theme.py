from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from branch_app import shipped
from branch_app.ui import assets, theme
from branch_app.ui.widgets.card_face import _BY_WORD, COLOURWAYS, INK, SOFT, colourway

LOOKS = [theme.Theme(dark, high) for dark, high in product((False, True), repeat=2)]


def light(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert contrast(QColor("#777"), QColor("#fff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", LOOKS)
def test_all_text_can_be_read(look: theme.Theme) -> None:
    low = {
        pair: round(found, 2)
        for pair in theme.TEXT_PAIRS
        if (found := contrast(look.colour(pair[0]), look.colour(pair[1])))
        < (7 if look.high_contrast and "ink" in pair else 4.5)
    }
    assert not low


@pytest.mark.parametrize("look", LOOKS)
def test_all_shapes_can_be_seen(look: theme.Theme) -> None:
    low = {
        pair: round(found, 2)
        for pair in theme.SHAPE_PAIRS
        if (found := contrast(look.colour(pair[0]), look.colour(pair[1]))) < 3
    }
    assert not low


@pytest.mark.parametrize(
    "ground", sorted({c for pair in (*COLOURWAYS, *_BY_WORD.values()) for c in pair})
)
def test_a_card_can_be_read(ground: str) -> None:
    assert contrast(QColor(INK), QColor(ground)) >= 4.5
    assert contrast(QColor(SOFT), QColor(ground)) >= 4.5


def test_a_product_keeps_its_colours() -> None:
    assert colourway("Gold World") == _BY_WORD["gold"]
    assert colourway("Youth 16") == colourway("Youth 16") in COLOURWAYS


def test_bands_differ() -> None:
    for look in LOOKS:
        bands = {
            look.tokens()[f"band_{name}"]
            for name in ("production", "staging", "training", "custom")
        }
        assert len(bands) == 4


@pytest.mark.parametrize("look", LOOKS)
def test_style_sheet_has_no_hole(look: theme.Theme) -> None:
    sheet = look.style_sheet()
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    for file in re.findall(r'url\("([^"]+)"\)', sheet):
        assert file.endswith(".svg")
        assert Path(file).read_text(encoding="utf-8").startswith("<svg")


def test_text_scale_scales_all_text() -> None:
    twice = theme.Theme(dark=False, text_scale=2.0)
    assert {role: twice.font(role).pixelSize() for role in theme.ROLES} == {
        role: 2 * pixels for role, (pixels, _, _) in theme.ROLES.items()
    }
    assert twice.px(theme.CONTROL) == 80


def test_fonts_are_there_and_tell_zero_from_o(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme(dark=False))
    assert QFontInfo(theme.current().font("body")).family() == assets.SANS
    mono = theme.current().font("mono")
    assert QFontInfo(mono).family() == assets.MONO
    metrics = QFontMetrics(mono)
    assert (
        metrics.horizontalAdvance("0")
        == metrics.horizontalAdvance("O")
        == metrics.horizontalAdvance("•")
    )
    total = sum(file.stat().st_size for file in (shipped.folder() / "fonts").iterdir())
    assert total < 3_000_000
    assert not assets.icon().pixmap(256, 256).isNull()
    assert QFont(assets.MONO).exactMatch()


def test_apply_may_be_called_again(qapp: QApplication) -> None:
    for look in LOOKS:
        theme.apply(qapp, look)
        assert theme.current() is look
        assert qapp.palette().window().color() == look.colour("ground")
    theme.apply(qapp, theme.Theme(dark=False))
    assert theme.from_system(qapp).text_scale >= 1.0
