"""The one place of colours, text sizes and spacing.

Widgets ask ``current()`` for what they paint; everything else follows the palette and the style
sheet made here. No widget and no word for the screen may enter.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from branch_app.ui import assets

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

GRID: Final = 8
"""Pixels of the grid: distances are ``GRID``, half of it, or whole multiples."""

CONTROL: Final = 40
"""Height of inputs and buttons at text scale 1, in pixels."""

ARGUMENTS: Final = ("-style", "fusion")
"""What an application is begun with: to change its style later makes PySide know all of them."""

_W = QFont.Weight
ROLES: Final[dict[str, tuple[int, QFont.Weight, bool]]] = {
    "headline": (30, _W.Bold, False),
    "title": (24, _W.DemiBold, False),
    "heading": (15, _W.DemiBold, False),
    "body": (15, _W.Normal, False),
    "label": (13, _W.DemiBold, False),
    "small": (13, _W.Normal, False),
    "hint": (12, _W.Normal, False),
    "caption": (12, _W.DemiBold, False),
    "mono": (15, _W.Normal, True),
    "mono_small": (13, _W.Normal, True),
}
"""Role of a text -> pixels at text scale 1, weight, monospaced."""

_LIGHT: Final = {
    "ground": "#f4f6f9", "surface": "#ffffff", "sunken": "#e9edf2",
    "ink": "#101828", "ink_soft": "#4a5565", "ink_off": "#667085",
    "line": "#dbe0e8", "input_line": "#7b8798",
    "accent": "#0b57d0", "accent_hover": "#0a4bb5", "on_accent": "#ffffff",
    "accent_soft": "#e6eefc", "focus": "#0b57d0",
    "good": "#0f6b39", "good_soft": "#e3f3e8",
    "working": "#0b57d0", "working_soft": "#e6eefc",
    "attention": "#845000", "attention_soft": "#fef1d6",
    "bad": "#b3261e", "bad_soft": "#fce9e7",
    "quiet": "#4a5565", "quiet_soft": "#e9edf2",
    "rail": "#0f1a2b", "rail_current": "#26364f", "rail_hover": "#1a2840",
    "rail_ink": "#f1f5fa", "rail_soft": "#a9b5c7", "rail_focus": "#8ab8ff",
    "band_production": "#14493a", "band_staging": "#0b5f75", "band_training": "#6a3cb5",
    "band_custom": "#4b5563", "on_band": "#ffffff",
}  # fmt: skip

_DARK: Final = {
    **_LIGHT,
    "ground": "#0f141b", "surface": "#181f29", "sunken": "#222b37",
    "ink": "#e9edf3", "ink_soft": "#a8b3c2", "ink_off": "#8d99aa",
    "line": "#2c3643", "input_line": "#748296",
    "accent": "#6ea8ff", "accent_hover": "#8bbaff", "on_accent": "#07121f",
    "accent_soft": "#1b2c47", "focus": "#8ab8ff",
    "good": "#6fd596", "good_soft": "#15301f",
    "working": "#7db2ff", "working_soft": "#1a2b45",
    "attention": "#f2be5c", "attention_soft": "#35290e",
    "bad": "#ff968d", "bad_soft": "#3b1b19",
    "quiet": "#a8b3c2", "quiet_soft": "#222b37",
    "rail": "#090d13", "rail_current": "#222d3d", "rail_hover": "#161e2a",
    "band_training": "#7443c2",
}  # fmt: skip

_HIGH_LIGHT: Final = {
    "ground": "#ffffff", "sunken": "#f0f0f0", "ink": "#000000", "ink_soft": "#1f1f1f",
    "ink_off": "#4d4d4d", "line": "#000000", "input_line": "#000000", "accent": "#003a9e",
    "accent_hover": "#002a75", "focus": "#003a9e", "quiet": "#1f1f1f", "attention": "#5c3800",
    "bad": "#8c0f08", "good": "#064a25", "working": "#003a9e", "rail": "#000000",
    "rail_soft": "#ffffff", "rail_current": "#333333",
}  # fmt: skip

_HIGH_DARK: Final = {
    "ground": "#000000", "surface": "#000000", "sunken": "#1a1a1a", "ink": "#ffffff",
    "ink_soft": "#f0f0f0", "ink_off": "#bdbdbd", "line": "#ffffff", "input_line": "#ffffff",
    "accent": "#9cc6ff", "accent_hover": "#c2dcff", "on_accent": "#000000", "focus": "#ffe55c",
    "quiet": "#f0f0f0", "rail": "#000000", "rail_soft": "#ffffff", "rail_current": "#333333",
    "rail_focus": "#ffe55c",
}  # fmt: skip

_GROUNDS = ("ground", "surface")
_TONES = ("good", "working", "attention", "bad", "quiet")
TEXT_PAIRS: Final = (
    *((ink, on) for ink in ("ink", "ink_soft", "accent", *_TONES) for on in (*_GROUNDS, "sunken")),
    *((ink, f"{tone}_soft") for tone in _TONES for ink in (tone, "ink", "ink_soft")),
    ("ink_off", "ground"), ("ink_off", "surface"), ("ink", "accent_soft"),
    ("accent", "accent_soft"), ("on_accent", "accent"), ("on_accent", "accent_hover"),
    *((ink, on) for ink in ("rail_ink", "rail_soft")
      for on in ("rail", "rail_current", "rail_hover")),
    *(("on_band", f"band_{name}") for name in ("production", "staging", "training", "custom")),
)  # fmt: skip
"""Every text colour with every ground it may stand on: at least 4.5 to 1 (WCAG 2.2, 1.4.3)."""

SHAPE_PAIRS: Final = (
    *((line, on) for line in ("input_line", "focus", "accent") for on in _GROUNDS),
    *((tone, on) for tone in _TONES for on in (*_GROUNDS, f"{tone}_soft")),
    ("rail_focus", "rail"), ("rail_focus", "rail_current"),
)  # fmt: skip
"""Shapes and borders that carry meaning: at least 3 to 1 (WCAG 2.2, 1.4.11)."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours and sizes of one look.

    Attributes:
        dark: light letters on a dark ground.
        high_contrast: the system asks for more contrast.
        text_scale: 1.0 is the design's size, 2.0 is 200 % text.
    """

    dark: bool
    high_contrast: bool = False
    text_scale: float = 1.0

    def tokens(self) -> dict[str, str]:
        """Return every named colour as ``#rrggbb``."""
        named: dict[str, str] = dict(_DARK if self.dark else _LIGHT)
        if self.high_contrast:
            named |= _HIGH_DARK if self.dark else _HIGH_LIGHT
        return named

    def colour(self, name: str) -> QColor:
        """Return a named colour.

        Raises:
            KeyError: when there is no such name.
        """
        return QColor(self.tokens()[name])

    def px(self, pixels: float) -> int:
        """Return pixels that grow with the text: for control heights and shapes beside text."""
        return round(pixels * self.text_scale)

    def font(self, role: str) -> QFont:
        """Return the font of a role of ``ROLES``."""
        pixels, weight, mono = ROLES[role]
        font = QFont(assets.MONO if mono else assets.SANS)
        if mono:
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self.px(pixels))
        font.setWeight(weight)
        return font

    def palette(self) -> QPalette:
        """Return the palette for Fusion and for what no style rule reaches."""
        palette = QPalette()
        role = QPalette.ColorRole
        for group, names in (
            (role.Window, "ground"), (role.Base, "surface"), (role.AlternateBase, "sunken"),
            (role.Button, "surface"), (role.ToolTipBase, "ink"), (role.ToolTipText, "surface"),
            (role.WindowText, "ink"), (role.Text, "ink"), (role.ButtonText, "ink"),
            (role.PlaceholderText, "ink_off"), (role.Highlight, "accent"),
            (role.HighlightedText, "on_accent"), (role.Link, "accent"), (role.Accent, "accent"),
        ):  # fmt: skip
            palette.setColor(group, self.colour(names))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.colour("ink_off"))
        return palette

    def style_sheet(self) -> str:
        """Return the application's style sheet."""
        values: dict[str, object] = dict(self.tokens())
        for role, (pixels, weight, mono) in ROLES.items():
            values[f"font_{role}"] = (
                f'font-family: "{assets.MONO if mono else assets.SANS}"; '
                f"font-size: {self.px(pixels)}px; font-weight: {weight.value};"
            )
        for pixels in (4, 8, 12, 16, 20, 24, 32, 40):
            values[f"px{pixels}"] = f"{self.px(pixels)}px"
        values["control"] = f"{self.px(CONTROL) - 2}px"
        values["control_focus"] = f"{self.px(CONTROL) - 4}px"
        values["chevron"] = assets.icon_file("chevron-down")
        values["check"] = assets.icon_file("check-dark" if self.dark else "check-light")
        return Template(assets.style_template()).substitute(values)


_now = Theme(dark=False)


def current() -> Theme:
    """Return the theme that was applied last."""
    return _now


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the application: palette, font and style sheet. May be called again."""
    global _now  # noqa: PLW0603  # an application has one look, and painters ask for it
    _now = theme
    assets.load_fonts()
    app.setPalette(theme.palette())
    app.setFont(theme.font("body"))
    app.setStyleSheet(theme.style_sheet())


def from_system(app: QGuiApplication) -> Theme:
    """Return the theme that the system's colour scheme, contrast and text size ask for."""
    hints = app.styleHints()
    return Theme(
        dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        high_contrast=hints.accessibility().contrastPreference()
        is Qt.ContrastPreference.HighContrast,
        text_scale=_system_text_scale(),
    )


def _system_text_scale() -> float:
    """Compare the system's text with what that system ships; small differences are taste."""
    usual = {"win32": 12.0, "darwin": 13.0}.get(sys.platform, 14.5)
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    scale = QFontInfo(system).pixelSize() / usual
    return 1.0 if scale < 1.15 else min(round(scale, 2), 3.0)  # noqa: PLR2004  # a sixth is taste


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let the style look again.

    Args:
        widget: whose property it is.
        name: ``role``, ``tone``, ``kind``, ``card`` or ``fault``.
        value: its value.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # the style has not looked yet
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
