"""Collects the licences of all parts into the frozen program, where Help shows them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parts import Part

OURS = "branch-counter"


def collect(parts: list[Part], folder: Path) -> None:
    """Write the texts, each once, and the index that ``ui/assets.py`` reads.

    Args:
        parts: of the frozen program; the files that are written become files of ours.
        folder: the frozen program.
    """
    # In macOS's bundle a link leads to it from where the libraries lie.
    (resources,) = {place.resolve() for place in folder.rglob("branch_app/resources")}
    folder = folder.resolve()
    place = resources / "licences"
    place.mkdir()
    index = [
        {
            "name": part.name,
            "version": part.version,
            "licence": part.licence,
            "texts": [_keep(text, place) for text in part.texts],
        }
        for part in _others(parts)
    ]
    index.sort(key=lambda entry: (str(entry["name"]).lower(), str(entry["version"])))
    text = json.dumps(index, indent=1, ensure_ascii=False)
    (place / "parts.json").write_text(text + "\n", encoding="utf-8")
    ours = next(part for part in parts if part.name == OURS)
    ours.files.extend(str(file.relative_to(folder)) for file in place.iterdir())


def _others(parts: list[Part]) -> Iterator[Part]:
    """Every part that others made, with what is built into it, except what repeats its maker."""
    for part in parts:
        if part.name != OURS:
            yield part
        yield from (inner for inner in part.inside if inner.texts != part.texts)


def _keep(source: Path, place: Path) -> str:
    """Copy a text under the digest of its content: many parts share one."""
    content = source.read_bytes()
    name = f"{hashlib.sha256(content).hexdigest()[:16]}.txt"
    (place / name).write_bytes(content)
    return name
