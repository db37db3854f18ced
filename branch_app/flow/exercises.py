"""The exercises of training: a customer, what goes wrong behind it, and what is right to do.

Each exercise is data; the course of events is judged by rules on what the journal and D1 say, so
nothing is right because a button was pressed. How D1 is made to fail comes in as a port.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from branch_app.domain.order import State
from branch_app.domain.words import phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from branch_app.domain.order import IssuanceRequest

PRACTICE_CARD = "4000 0012 0000 4414"
"""A test number of the sandbox's first product; no bank issues it."""
VALID_THRU = "12/29"


@dataclass(frozen=True, slots=True)
class Customer:
    """An invented person.

    Attributes:
        given, surname: as they write themselves.
        number: at the bank.
    """

    given: str
    surname: str
    number: str


@dataclass(frozen=True, slots=True)
class Course:
    """What happened since an exercise began.

    Attributes:
        requests: those that were made meanwhile, oldest first.
        cards: how many orders D1 acted on.
    """

    requests: tuple[IssuanceRequest, ...]
    cards: int

    def states(self) -> tuple[tuple[State, ...], ...]:
        """The way of each request, state by state."""
        return tuple(tuple(step.state for step in one.history) for one in self.requests)


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a good teller does.

    Attributes:
        kept: whether the course keeps it.
        right: what is said when it was kept.
        wrong: what is said when it was not.
    """

    kept: Callable[[Exercise, Course], bool]
    right: str
    wrong: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said at the end about one rule."""

    good: bool
    text: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise.

    Attributes:
        name: of the exercise, for the program.
        title: what it is called.
        task: what to do, and what not to expect.
        customer: who stands at the counter.
        faults: what the practice D1 shall do wrong, each a preset's name and changed fields.
        away: D1 cannot be reached until an order did not leave.
        rules: what is judged.
    """

    name: str
    title: str
    task: str
    customer: Customer
    rules: tuple[Rule, ...]
    faults: tuple[Mapping[str, object], ...] = ()
    away: bool = False

    def ended(self, course: Course) -> bool:
        """Whether a card is there and nothing is open any more."""
        states = [one.state for one in course.requests]
        return State.PRODUCED in states and all(state.final for state in states)

    def judge(self, course: Course) -> tuple[Remark, ...]:
        """Say what was right and what was not."""
        told = []
        for rule in self.rules:
            good = rule.kept(self, course)
            told.append(Remark(good, rule.right if good else rule.wrong))
        return tuple(told)


def _one_card(_: Exercise, course: Course) -> bool:
    return course.cards == 1


def _right_customer(exercise: Exercise, course: Course) -> bool:
    return all(one.consumer_id == exercise.customer.number for one in course.requests)


def _one_request(_: Exercise, course: Course) -> bool:
    return len(course.requests) == 1


def _sent_again(_: Exercise, course: Course) -> bool:
    return any(states.count(State.SENDING) > 1 for states in course.states())


def _linked(_: Exercise, course: Course) -> bool:
    return any(
        later.follows == earlier.request_id
        for earlier, later in zip(course.requests, course.requests[1:], strict=False)
    )


def _whole_words(exercise: Exercise, course: Course) -> bool:
    """Each printed word is a word of the name, or the initial of one: nothing was cut."""
    customer = exercise.customer
    whole = f"{customer.given} {customer.surname}".upper().replace("-", " ").split()
    for one in course.requests:
        for word in f"{one.name} {one.second_name}".upper().replace("-", " ").split():
            initial = len(word.rstrip(".")) == 1
            if not (word in whole or (initial and any(w.startswith(word[0]) for w in whole))):
                return False
    return True


def _surname_kept(exercise: Exercise, course: Course) -> bool:
    last = exercise.customer.surname.upper().split()[-1]
    return all(last in f"{one.name} {one.second_name}".upper() for one in course.requests)


_ONE_CARD = Rule(
    _one_card,
    phrases("One card was made."),
    phrases("More than one card was made for one customer."),
)
_RIGHT_CUSTOMER = Rule(
    _right_customer,
    phrases("The customer number is right."),
    phrases("The customer number is not the customer's."),
)
_ONE_REQUEST = Rule(
    _one_request,
    phrases("You kept to one request while D1 was asked about it."),
    phrases(
        "You began a second request while the first was not certain. That is how a customer gets "
        "two cards."
    ),
)
_SENT_AGAIN = Rule(
    _sent_again,
    phrases("You sent the same request again, with the same ids."),
    phrases("The same request was not sent again."),
)
_LINKED = Rule(
    _linked,
    phrases(
        "The new request is linked to the one that failed, so an auditor sees why there are two."
    ),
    phrases("The new request is not linked to the one that failed. Begin it from there, with F4."),
)
_WHOLE_WORDS = Rule(
    _whole_words,
    phrases("No word of the name was cut."),
    phrases("A word of the name was cut. Choose one of the shorter forms instead."),
)
_SURNAME_KEPT = Rule(
    _surname_kept,
    phrases("The surname is there in full."),
    phrases("The surname is not there in full."),
)

EXERCISES = (
    Exercise(
        "first_card",
        phrases("The first card"),
        phrases(
            "Issue a card, and read the printed name to the customer before you send. "
            "Nothing goes wrong here."
        ),
        Customer("María", "de la Cruz", "C-0048213"),
        (_ONE_CARD, _RIGHT_CUSTOMER, _ONE_REQUEST),
    ),
    Exercise(
        "lost_answer",
        phrases("A lost answer"),
        phrases(
            "Issue a card. D1 gets the order, but its answer is lost on the way. Look at what the "
            "counter says, and do what it says."
        ),
        Customer("Jonas", "Berg", "C-0050117"),
        (_ONE_CARD, _ONE_REQUEST, _RIGHT_CUSTOMER),
        faults=({"name": "lost_answer"},),
    ),
    Exercise(
        "never_arrived",
        phrases("An order that never arrived"),
        phrases(
            "Issue a card. The line breaks, and D1 has no order. It is asked for a while; only "
            "then may you send again. Look into the tray first."
        ),
        Customer("Amina", "Haddad", "C-0050224"),
        (_ONE_CARD, _ONE_REQUEST, _SENT_AGAIN),
        faults=({"name": "dropped", "operation": "order"},),
    ),
    Exercise(
        "not_reached",
        phrases("D1 cannot be reached"),
        phrases(
            "Issue a card. This computer does not reach D1 at first, so the order does not leave. "
            "Send the same request again."
        ),
        Customer("Peter", "O'Neill", "C-0050331"),
        (_ONE_CARD, _ONE_REQUEST, _SENT_AGAIN),
        away=True,
    ),
    Exercise(
        "name_too_long",
        phrases("A name that is too long"),
        phrases(
            "The name does not fit on the card. Agree on a shorter form with the customer; "
            "never cut a word."
        ),
        Customer("Maximilian Alexander", "Featherstone Blackwood", "C-0050448"),
        (_ONE_CARD, _WHOLE_WORDS, _SURNAME_KEPT),
    ),
    Exercise(
        "station_failed",
        phrases("A station that fails"),
        phrases(
            "Issue a card. The station reports a problem while it makes the card. Look into the "
            "tray, keep what lies there, and make a new request from the one that failed."
        ),
        Customer("Lucía", "Marín", "C-0050555"),
        (_LINKED, _RIGHT_CUSTOMER),
        faults=({"name": "card_prod_exception"},),
    ),
    Exercise(
        "wrong_expiry",
        phrases("A wrong expiry"),
        phrases(
            "Issue a card. D1 does not take the expiry that the customer's order says. Correct it "
            "in a new request from the one that failed."
        ),
        Customer("Tomasz", "Wójcik", "C-0050662"),
        (_LINKED, _RIGHT_CUSTOMER),
        faults=(
            {
                "name": "data_exception",
                "reason": "The expiry date is not the one on the account",
            },
        ),
    ),
)
"""In the order in which they are best done."""
