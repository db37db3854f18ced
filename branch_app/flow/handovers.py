"""The customer whom another screen handed over, until the teller takes the entry up.

The newest one waits; nothing of it is kept once it is taken. When the teller is asked, and what is
shown, is decided by the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from branch_app.domain.card import looks_like_a_pan
from branch_app.domain.handover import HandOver, Refusal, read_line
from branch_app.domain.ports import Act
from branch_app.flow.observable import Observers

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.profile import Profile


class Handovers:
    """Hand-overs on their way to the entry.

    Args:
        profile: whose card numbers may not come this way.
        note: records an act, whether it succeeded, and the id that it is about.
    """

    def __init__(self, profile: Profile, note: Callable[[Act, bool, str], None]) -> None:
        self._profile = profile
        self._note = note
        self._waiting: HandOver | None = None
        self.arrived: Observers[Refusal | None] = Observers()

    @property
    def waiting(self) -> bool:
        """Whether a customer waits to be taken up."""
        return self._waiting is not None

    def arrive(self, line: str) -> None:
        """Take in what another start told; the newest customer takes the place of one who waits.

        Args:
            line: an address (``domain/handover``), from whoever can reach the window.
        """
        handed = read_line(line)
        if isinstance(handed, HandOver) and self._is_card_number(handed):
            handed = Refusal.CARD_DATA
        if isinstance(handed, Refusal):
            self._note(Act.HANDED_OVER, False, "")
            self.arrived.emit(handed)
            return
        self._waiting = handed
        self._note(Act.HANDED_OVER, True, handed.consumer_id)
        self.arrived.emit(None)

    def take(self) -> HandOver | None:
        """Give the customer who waits to the entry, and forget them here."""
        taken, self._waiting = self._waiting, None
        return taken

    def _is_card_number(self, handed: HandOver) -> bool:
        products = self._profile.products
        return looks_like_a_pan(handed.consumer_id, products)
