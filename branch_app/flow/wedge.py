"""Tells a reader that types from a person who types: by the time between keys, and by grammar.

Keys are held back for an instant. A person's are let go as they came; a reader's never reach a
field: they are read as a whole (``domain/scan``) once the reader falls silent. Time comes in as
gaps between keys, so no clock and no widget may enter here, and what is dropped is not kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from branch_app.domain.scan import SENTINELS, Code, Dropped, Scan, harmless, holds_track, read

FAST: Final = 30.0
"""Milliseconds between two keys up to which a reader may have typed them."""
SLOW: Final = 150.0
"""Milliseconds that the second character of a track may take, from the slowest stripe reader."""
SILENCE: Final = 300.0
"""Milliseconds without a key after which a swipe is over."""
CERTAIN: Final = 4
"""As many keys, each fast after the other, are a reader's: no hand does it."""
MOST: Final = 2000
"""Characters; the largest licence code has about 700."""

_ENDS = "\n\r\t"
_TRACK_ENDS = f"?{_ENDS}"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What becomes of keys.

    Attributes:
        let_go: keys that were held back, to be typed now, in this order.
        scan: what a reader typed, if one did.
        taken: the key that was told just now must not go anywhere.
    """

    let_go: tuple[T, ...] = ()
    scan: Scan | None = None
    taken: bool = False


class Wedge(Generic[T]):
    """Watches the keys on their way to a field.

    ``T`` is what stands for a key and comes back when it is let go.
    """

    def __init__(self) -> None:
        self._held: list[tuple[str, T]] = []
        self._secret = False
        self._overfull = False
        self._dropped_last = ""

    @property
    def patience(self) -> float:
        """Milliseconds without a key after which to call ``silence``; 0 when nothing is held."""
        if not self._held:
            return 0.0
        return SLOW if self._sentinel_alone else self._reach + 5

    def belongs(self, gap: float) -> bool:
        """Whether a key after this gap goes on with what a reader is typing.

        Args:
            gap: milliseconds since the key before.
        """
        if self._dropped_last:
            return gap <= SILENCE
        return bool(self._held) and gap <= self._reach

    def press(self, text: str, gap: float, key: T, *, device: bool, secret: bool) -> Answer[T]:
        """Take a key.

        Args:
            text: what it types: printable; a line end, tab or another separator; "" for any other.
            gap: milliseconds since the key before.
            key: stands for it.
            device: it came from a keyboard or what acts as one; a key that a program sends straight
                to a field is never fast.
            secret: the field takes a passphrase, in which any character may follow any other.

        Returns:
            What becomes of it and of those before.
        """
        if self._goes_on_dropping(text, gap):
            return Answer(taken=True)
        if self._begins_a_swipe(text, gap, device=device):
            return self._dropped(Dropped.STRIPE, text, taken=True)
        if self._held and device and gap <= self._reach:
            return self._more(text, key)
        before = self.silence()
        # Only what types something may be a reader's first key.
        suspect = device or (text in SENTINELS and not secret)
        held = suspect and bool(text) and text.isprintable()
        if held:
            self._held.append((text, key))
            self._secret = secret
        return Answer(before.let_go, before.scan, held)

    def _goes_on_dropping(self, text: str, gap: float) -> bool:
        """Whether a key still belongs to what is dropped; a person may begin soon after its end."""
        ended = self._dropped_last in _TRACK_ENDS and text not in _ENDS
        if self._dropped_last and gap <= (3 * FAST if ended else SILENCE):
            self._dropped_last = text or self._dropped_last
            return True
        self._dropped_last = ""
        return False

    def _more(self, text: str, key: T) -> Answer[T]:
        """A key fast after another one."""
        if not text and len(self._held) < CERTAIN:
            return self.silence()
        if len(self._held) >= MOST:
            self._overfull = True
        elif text:
            self._held.append((text, key))
        return Answer(taken=True)

    def _begins_a_swipe(self, text: str, gap: float, *, device: bool) -> bool:
        """Whether this is the second character of a track, so that no third is ever held."""
        if self._secret or not self._held or not (text.isascii() and text.isalnum()):
            return False
        sentinel = self._held[-1][0]
        if sentinel not in SENTINELS or not (text.isdigit() or sentinel == "%"):
            return False
        if self._sentinel_alone:
            return gap <= SLOW
        licence = self._held[0][0] == "@"
        return device and gap <= self._reach and not licence

    @property
    def _sentinel_alone(self) -> bool:
        return len(self._held) == 1 and not self._secret and self._held[0][0] in SENTINELS

    @property
    def _reach(self) -> float:
        """A reader may pause for longer once it is certain that it is one."""
        return 3 * FAST if len(self._held) >= CERTAIN else FAST

    def silence(self) -> Answer[T]:
        """Nothing more comes: say what it was."""
        text = "".join(each for each, _ in self._held)
        keys = tuple(key for _, key in self._held)
        typed = tuple(key for each, key in self._held if each not in _ENDS)
        overfull, secret = self._overfull, self._secret
        self._forget()
        if overfull:
            return self._dropped(Dropped.UNKNOWN, text)
        if len(keys) < CERTAIN:
            return Answer(keys)
        if secret:
            return self._dropped(Dropped.STRIPE, text) if holds_track(text) else Answer(typed)
        scan = read(text)
        number = isinstance(scan, Code) and scan.card_number
        if text[-1] not in _ENDS and harmless(text) and not number:
            return Answer(keys)
        return self._dropped(scan, text)

    def _dropped(self, scan: Scan, text: str, *, taken: bool = False) -> Answer[T]:
        """Give the keys to nobody, nor what still comes of them."""
        self._forget()
        self._dropped_last = text[-1:]
        return Answer(scan=scan, taken=taken)

    def _forget(self) -> None:
        self._held.clear()
        self._secret = self._overfull = False
