"""How near an aim can be come to where it cannot be met: each is proven in ``docs/performance.md``.

A number is what the machine of the proof reached, and no more: a line above it is a miss as
before. Nothing may enter here without its proof.
"""

from __future__ import annotations

from typing import Final

PROVEN: Final[dict[str, float]] = {}
"""Row -> the least that was reached, as the row's aim counts it."""
