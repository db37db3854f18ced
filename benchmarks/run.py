"""One run: how thorough it is, and what its rows stand on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.places import Places


class Pace(Enum):
    """How thorough a run is."""

    FULL = 10
    QUICK = 3
    ONCE = 1


@dataclass(frozen=True, slots=True)
class Run:
    """What a row is given.

    Attributes:
        pace: how thorough to be.
        places: what all rows share.
    """

    pace: Pace
    places: Places

    @property
    def rounds(self) -> int:
        """How often each side is measured."""
        return self.pace.value

    def scaled(self, full: int, least: int = 1) -> int:
        """Return how many of something to do: all in a full run, fewer in a quick one."""
        return max(least, full * self.pace.value // Pace.FULL.value)
