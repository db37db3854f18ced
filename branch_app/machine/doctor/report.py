"""The report of the doctor: as text for people, as JSON for programs.

Only what stands in the results enters; nothing is looked at here.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from branch_app.machine.doctor.probe import Word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from branch_app.machine.doctor.probe import Result

_MARKS = {Word.OK: "+ ok", Word.FAILED: "X FAILED", Word.SKIPPED: "- skipped"}
"""Word and shape, so that nothing rests on a colour."""

_ID_WIDTH = 27
_MARK_WIDTH = 9
_INDENT = " " * (_MARK_WIDTH + 2)


def as_lines(result: Result) -> list[str]:
    """Put one result in aligned lines.

    Args:
        result: of any kind.

    Returns:
        One line, and one more for the side of a failed one and for what to do.
    """
    lines = [f"{_MARKS[result.word]:<{_MARK_WIDTH}}  {result.id:<{_ID_WIDTH}} {result.what}"]
    if result.word is Word.FAILED:
        lines.append(f"{_INDENT}Whose side: {result.side.value}.")
        lines.append(f"{_INDENT}What to do: {result.fix}")
    elif result.fix:
        lines.append(f"{_INDENT}Note: {result.fix}")
    return lines


def summary(results: Iterable[Result]) -> str:
    """Say in one line how it ended."""
    words = [result.word for result in results]
    failed, skipped = words.count(Word.FAILED), words.count(Word.SKIPPED)
    if failed:
        return f"{failed} failed, {skipped} skipped, {words.count(Word.OK)} ok."
    if skipped:
        return f"No fault found, but {skipped} could not be tried."
    return "No fault found."


def as_json(results: Iterable[Result]) -> str:
    """Put the results in one JSON object, as ``doctor --json`` prints it."""
    probes = [
        {
            "id": result.id,
            "result": result.word.value,
            "side": result.side.value,
            "what": result.what,
            "fix": result.fix,
        }
        for result in results
    ]
    return json.dumps({"probes": probes}, ensure_ascii=False, indent=1)


def exit_code(results: Iterable[Result]) -> int:
    """Return 1 if a probe failed, else 0."""
    return int(any(result.word is Word.FAILED for result in results))
