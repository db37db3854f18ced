"""Make the two sounds of the counter: two soft notes up for *done*, two down for *look*.

They are computed here from sines, so nobody else has a right in them:
``python -m tools.sounds`` writes ``resources/sounds`` anew, byte for byte the same.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "resources" / "sounds"
RATE = 16_000
NOTES = {"done": (659.26, 880.0), "look": (587.33, 440.0)}
"""Hertz: E5 and A5, D5 and A4."""
NOTE, LOUD = 0.16, 0.25


def note(hertz: float) -> list[float]:
    """Return the samples of one note that swells and fades, so that it does not click."""
    count = int(RATE * NOTE)
    return [
        LOUD * math.sin(math.pi * place / count) ** 2 * math.sin(math.tau * hertz * place / RATE)
        for place in range(count)
    ]


def main() -> None:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    for name, notes in NOTES.items():
        samples = [sample for hertz in notes for sample in note(hertz)]
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(samples)}h", *(int(32767 * s) for s in samples)))


if __name__ == "__main__":
    main()
