"""Settings that stand several times, stations and products, while they are typed.

A row is texts by key; which texts are good is not looked at here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Rows:
    """A list with one row that is being typed. It is never empty.

    Args:
        rows: as they are set.
        blank: what a new row begins with.
    """

    def __init__(self, rows: Iterable[Mapping[str, str]], blank: Mapping[str, str]) -> None:
        self._blank = blank
        self._rows = [dict(row) for row in rows] or [dict(blank)]
        self._at = 0

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def at(self) -> int:
        """The place of the row that is typed, from 0."""
        return self._at

    @property
    def row(self) -> dict[str, str]:
        """The row that is typed."""
        return self._rows[self._at]

    def ids(self) -> list[str]:
        """The id of each row, "" where it has none."""
        return [row.get("id", "") for row in self._rows]

    def choose(self, at: int) -> None:
        """Go to another row."""
        self._at = min(max(at, 0), len(self._rows) - 1)

    def add(self) -> None:
        """Add a blank row at the end, and go there."""
        self._rows.append(dict(self._blank))
        self._at = len(self._rows) - 1

    def remove(self) -> None:
        """Remove the row that is typed; the last one is emptied instead."""
        del self._rows[self._at]
        if not self._rows:
            self._rows.append(dict(self._blank))
        self.choose(self._at)

    def all(self) -> tuple[dict[str, str], ...]:
        """Every row, without the texts that were left empty."""
        return tuple({key: text for key, text in row.items() if text} for row in self._rows)
