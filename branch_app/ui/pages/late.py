"""All pages but the first, for one import after the first paint. No code enters here."""

from __future__ import annotations

from branch_app.ui.pages.card import CardPage
from branch_app.ui.pages.cardholder import CardholderPage
from branch_app.ui.pages.check import CheckPage
from branch_app.ui.pages.exercises import ExercisesPage
from branch_app.ui.pages.follow import FollowPage
from branch_app.ui.pages.help import HelpPage
from branch_app.ui.pages.requests import RequestsPage
from branch_app.ui.pages.setup import SetupPage
from branch_app.ui.pages.unlock import UnlockPage

__all__ = [
    "CardPage",
    "CardholderPage",
    "CheckPage",
    "ExercisesPage",
    "FollowPage",
    "HelpPage",
    "RequestsPage",
    "SetupPage",
    "UnlockPage",
]
