"""How near an aim can be come to where it cannot be met: each is proven in ``docs/performance.md``.

A number is what the machine of the proof reached, and no more: a line above it is a miss as
before. Nothing may enter here without its proof.
"""

from __future__ import annotations

from typing import Final

PROVEN: Final[dict[str, float]] = {
    "ready": 280,
    "order": 4,
    "order-p99": 3.6,
    "order-cpu": 6,
    "order-slow": 1.12,
    "order-naive": 0.38,
    "together": 1.5,
    "commit": 3,
    "list-show": 2.7,
    "packaged-size": 1.34,
    "packaged-start": 1.7,
}
"""Row -> the least that was reached, as the row's aim counts it."""
