"""A run of digits in one place in memory that can be overwritten.

No Qt may enter here.
"""

from __future__ import annotations


class DigitBuffer:
    """Digits in a bytearray of fixed size, so that growing never leaves a copy behind.

    Args:
        room: the most digits.
    """

    __slots__ = ("_bytes", "_size")

    def __init__(self, room: int) -> None:
        self._bytes = bytearray(room)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def __repr__(self) -> str:
        return "DigitBuffer(…)"

    @property
    def room(self) -> int:
        """The most digits."""
        return len(self._bytes)

    def fits(self, leaving: int, coming: int) -> bool:
        """Say whether ``coming`` digits fit once ``leaving`` are gone."""
        return self._size - leaving + coming <= self.room

    def text(self) -> str:
        """Return the digits."""
        return self._bytes[: self._size].decode("ascii")

    def replace(self, start: int, end: int, digits: str) -> None:
        """Put digits in place of a range.

        Args:
            start: first place that goes.
            end: the place after the last that goes.
            digits: what comes.

        Raises:
            ValueError: when they are not ASCII digits or do not fit; nothing changed then.
        """
        if digits and not (digits.isascii() and digits.isdigit()):
            raise ValueError("not digits")
        if not self.fits(end - start, len(digits)):
            raise ValueError("too many digits")
        tail = self._bytes[end : self._size]
        size = start + len(digits) + len(tail)
        self._bytes[start : start + len(digits)] = digits.encode("ascii")
        self._bytes[start + len(digits) : size] = tail
        for place in range(size, self.room):
            self._bytes[place] = 0
        tail[:] = bytes(len(tail))
        self._size = size

    def wipe(self) -> None:
        """Overwrite every place with zero."""
        for place in range(self.room):
            self._bytes[place] = 0
        self._size = 0
