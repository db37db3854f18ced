"""The buttons for what may be done with a request, the right next thing first.

What may be done is decided by ``flow/issuing``; this shows it and does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from branch_app.domain.errors import AppError
from branch_app.flow.issuing import Action
from branch_app.ui.dialogs import ask
from branch_app.ui.loop import spawn
from branch_app.ui.strings import ACTIONS
from branch_app.ui.theme import GRID
from branch_app.ui.tr import tr
from branch_app.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from branch_app.domain.order import IssuanceRequest
    from branch_app.flow.counter import Counter

_KEYS = {
    Action.SEND: "Ctrl+Return",
    Action.DISCARD: "Ctrl+D",
    Action.ASK: "F5",
    Action.SEND_AGAIN: "F6",
    Action.CORRECT: "F4",
    Action.REPLACE: "F7",
    Action.RENEW: "F8",
}

_LEADS = frozenset({Action.SEND, Action.SEND_AGAIN, Action.CORRECT})
"""What is right to do next wherever it is offered."""


class RequestActions(QWidget):
    """Buttons for one request.

    Args:
        counter: whose request.
        parent: owner.

    Signals:
        begins: a new entry shall begin: the id of this request, and the action (its value).
        failed: an action did not work (the ``AppError``).
    """

    begins = Signal(str, str)
    failed = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._request_id = ""
        self._busy = False
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        self.buttons: dict[Action, KeyButton] = {}
        for action, key in _KEYS.items():
            # A reader types Enter and sometimes more: what sends answers to its own key alone.
            sends = action in {Action.SEND, Action.SEND_AGAIN}
            leads = action in _LEADS
            button = KeyButton(tr(ACTIONS[action]), key, "primary" if leads else "secondary",
                               guarded=sends)  # fmt: skip
            button.clicked.connect(lambda _=False, action=action: self._do(action))
            button.hide()
            row.addWidget(button)
            self.buttons[action] = button

    @property
    def lead(self) -> bool:
        """Whether one of them is the right next thing, so that no other button may look so."""
        return any(not self.buttons[action].isHidden() for action in _LEADS)

    def show_request(self, request: IssuanceRequest | None) -> None:
        """Offer what may be done with a request; None offers nothing."""
        self._request_id = request.request_id if request else ""
        offered = self._counter.issuing.actions(request) if request else ()
        for action, button in self.buttons.items():
            button.setVisible(action in offered)

    def _do(self, action: Action) -> None:
        request_id, issuing = self._request_id, self._counter.issuing
        match action:
            case Action.SEND:
                issuing.send(request_id)
            case Action.ASK:
                issuing.ask(request_id)
            case Action.CORRECT | Action.REPLACE | Action.RENEW:
                self.begins.emit(request_id, action.value)
            case Action.DISCARD | Action.SEND_AGAIN if not self._busy:
                self._busy = True
                spawn(self._after_a_question(action, request_id), action.value, self)
            case _:
                pass

    async def _after_a_question(self, action: Action, request_id: str) -> None:
        issuing = self._counter.issuing
        try:
            if action is Action.DISCARD:
                if await self._sure_to_discard():
                    await issuing.discard(request_id)
            elif await self._sure_to_send_again():
                await issuing.send_again(request_id)
        except AppError as error:
            self.failed.emit(error)
        finally:
            self._busy = False

    async def _sure_to_discard(self) -> bool:
        return await ask(
            self.window(),
            tr("Discard this request?"),
            tr("It was never sent. No card will be made from it."),
            yes=tr("Discard"),
            no=tr("Keep it"),
        )

    async def _sure_to_send_again(self) -> bool:
        return await ask(
            self.window(),
            tr("Did you look into the tray of the station?"),
            tr(
                "D1 shows no order for this card, but one may still arrive late. If a card lies in "
                "the tray, or is being printed now, do not send again. D1 is asked once more first."
            ),
            yes=tr("No card there: send again"),
            no=tr("Wait"),
        )
