"""What a run has found: as a table, as JSON, as a chart, and as the lines of the README."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from benchmarks.harness import By, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.harness import Aim, Line

_HEAD = ("quantity", "ours", "baseline", "is", "aim", "")
_THOUSAND = 1000
_README = ("first-paint", "order", "journal-search", "loop-largest")
"""Rows that a reader of the README cares about."""


def table(lines: Iterable[Line]) -> str:
    """Return the lines as a text table."""
    rows = [_HEAD, *(_cells(line) for line in lines)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(_HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _cells(line: Line) -> tuple[str, ...]:
    return (
        line.quantity,
        figure(median(line.ours), line.unit),
        f"{figure(median(line.theirs), line.unit)} ({line.baseline})",
        _held(line),
        aim_words(line.aim, line.unit),
        line.verdict.value,
    )


def figure(value: float, unit: str) -> str:
    """Write a value with its unit, three digits where they say something."""
    size = abs(value)
    digits = (
        0 if value == int(value) or size >= _THOUSAND / 10 else 1 if size >= 10 else 2
    )  # digits
    return f"{value:,.{digits}f} {unit}".strip()


def _held(line: Line) -> str:
    match line.aim.by:
        case By.TIMES:
            return f"{line.value:.2f} ± {line.spread:.2f} ×"
        case By.MORE:
            return f"{line.value:+.4g} ± {line.spread:.2g}"
        case By.ALONE:
            return f"± {line.spread:.2g}"


def aim_words(aim: Aim, unit: str) -> str:
    """Write an aim as a person would say it."""
    if aim.exactly:
        return "exactly that"
    match aim.by:
        case By.TIMES:
            return f"at most {aim.limit:g} ×"
        case By.MORE:
            return f"at most + {aim.limit:g} {unit}".rstrip()
        case By.ALONE:
            return f"at most {aim.limit:g} {unit}".rstrip()


def machine() -> str:
    """Say what was measured on, without naming it."""
    cpu = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            cpu = line.partition(":")[2].strip()
            break
    kernel = platform.release().partition("-")[0]
    return f"{os.cpu_count()} cores of {cpu}, Linux {kernel}, Python {platform.python_version()}"


def as_json(lines: Sequence[Line], seconds: float) -> str:
    """Return everything that was measured, sample by sample."""
    return json.dumps(
        {
            "machine": machine(),
            "seconds": round(seconds, 1),
            "lines": [
                {
                    "row": line.row,
                    "quantity": line.quantity,
                    "unit": line.unit,
                    "baseline": line.baseline,
                    "ours": line.ours,
                    "theirs": line.theirs,
                    "value": line.value,
                    "spread": line.spread,
                    "aim": aim_words(line.aim, line.unit),
                    "verdict": line.verdict.value,
                }
                for line in lines
            ],
        },
        indent=1,
    )


_COLOURS = {
    Verdict.MET: "#2e7d4f", Verdict.NEAR: "#b7791f", Verdict.LIMIT: "#5b6b7f",
    Verdict.MISSED: "#b3261e",
}  # fmt: skip
_LABEL, _BAR, _STEP, _TOP = 470, 360, 26, 64
_WIDTH = _LABEL + 2 * _BAR


def chart(lines: Sequence[Line]) -> str:
    """Return an SVG: for each line how much of its aim was used up; the rule is the aim."""
    height = _TOP + _STEP * len(lines) + 16
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}"'
            ' font-family="Inter, sans-serif" font-size="13">'
        ),
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        f'<text x="16" y="28" font-size="15">Branch Counter on {escape(machine())}</text>',
        f'<text x="{_LABEL + _BAR}" y="50" text-anchor="middle">the aim</text>',
    ]
    for place, line in enumerate(lines):
        parts += _bar(line, _TOP + _STEP * place)
    rule = _LABEL + _BAR
    parts.append(f'<path d="M{rule} 54V{height - 12}" stroke="#202830" stroke-width="1"/></svg>')
    return "\n".join(parts)


def _bar(line: Line, top: int) -> list[str]:
    used = line.value / line.aim.limit if line.aim.limit else 1.0 + line.value
    length = min(max(used, 0.004), 1.9) * _BAR
    middle = top + _STEP * 0.5
    told = f"{_held(line)}  {line.verdict.value}"
    return [
        f'<text x="16" y="{middle + 4}">{escape(line.quantity)}</text>',
        (
            f'<rect x="{_LABEL}" y="{top + 4}" width="{length:.0f}" height="{_STEP - 8}" rx="3"'
            f' fill="{_COLOURS[line.verdict]}"><title>{escape(told)}</title></rect>'
        ),
    ]


def for_readme(lines: Iterable[Line]) -> str:
    """Return the lines for the README, as Markdown: ratios, and the machine they come from."""
    rows = [
        f"| {line.quantity} | {line.baseline} | {median(line.ours) / median(line.theirs):.2f} × "
        f"| {aim_words(line.aim, line.unit)} |"
        for line in lines
        if line.row in _README
    ]
    head = ["| quantity | held against | ratio | aim |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *rows, "", f"({machine()})"])
