"""What a killed program left on the disk, searched as ``strings`` would for what must not be there.

Journal, write-ahead log, log, core dumps and temporary files are all files below one folder: the
search takes every one, whatever its name, byte by byte, in the encodings that a program writes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

JOSE = "eyJhbGciOi"
"""How the compact form of every JWE and JWT begins: ``{"alg":`` in base64url (RFC 7515)."""


class Traces:
    """What to look for.

    Args:
        words: texts that must be in no file, by what they are.
    """

    def __init__(self, words: dict[str, str]) -> None:
        self._forms = {
            form: name
            for name, word in (words | {"a JWE or JWT": JOSE}).items()
            for form in _forms(word)
        }

    def found(self, folder: Path, *, but: Iterable[Path] = ()) -> list[str]:
        """Search every file below a folder.

        Args:
            folder: where.
            but: files and folders to leave out.

        Returns:
            What was found, a sentence each, without the thing itself.
        """
        left_out = tuple(but)
        told = []
        for path in sorted(folder.rglob("*")):
            spared = any(path == one or one in path.parents for one in left_out)
            if spared or path.is_symlink() or not path.is_file():
                continue
            if path.name.partition(".")[0] == "core":
                told.append(f"{path.relative_to(folder)} is a core dump")
            content = path.read_bytes()
            names = {name for form, name in self._forms.items() if form in content}
            told += [f"{path.relative_to(folder)} holds {name}" for name in sorted(names)]
        return told


def _forms(word: str) -> set[bytes]:
    grouped = " ".join(word[place : place + 4] for place in range(0, len(word), 4))
    spellings = {word, word.upper(), *({grouped} if word.isdigit() else ())}
    return {one.encode(code) for one in spellings for code in ("utf-8", "utf-16-le", "utf-32-le")}
