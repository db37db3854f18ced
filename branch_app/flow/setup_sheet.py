"""The answers while a counter is set up: what follows from them, and what is wrong with them.

One sheet for all steps. No key is made and nothing is written here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.domain.errors import KeyFileError
from branch_app.domain.onboarding import Kept, KeysFound, Seen
from branch_app.domain.profile import CLIENT_CERTIFICATE, Draft
from branch_app.domain.words import phrases, words
from branch_app.flow.observable import Observers
from branch_app.flow.setup_questions import (
    BLANK_ROWS,
    BUNDLE,
    CHOICES,
    CUSTOM,
    FILE,
    FILE_KINDS,
    FILES,
    MAKE,
    OPTIONAL,
    SUBJECT,
    SYSTEM,
    UNPACK,
    Ask,
)
from branch_app.flow.setup_rows import Rows

if TYPE_CHECKING:
    from branch_app.domain.onboarding import KeyDesk, ProfileDesk
    from branch_app.flow.setup_questions import SetupStep

_BUNDLES = (".p12", ".pfx")
_CHOOSE, _TYPE = phrases(("Choose one.", "This is needed."))
_SETTLED_BY = {
    Ask.TRUST: Ask.CA_FILE,
    Ask.CLIENT: Ask.CERTIFICATE,
    Ask.BUNDLE: Ask.CERTIFICATE,
    Ask.SIGNING: Ask.SIGNING_KEY,
    Ask.D1_KID: Ask.D1_KEY,
}
"""Questions that the bank's file answers by another key."""


class Sheet:
    """All answers.

    Args:
        profiles: knows the rules of settings.
        keys: knows the rules of keys, and looks at files.

    Attributes:
        changed: something to be shown is different.
        found: what lies in the folder of keys.
    """

    def __init__(self, profiles: ProfileDesk, keys: KeyDesk) -> None:
        self._profiles = profiles
        self._keys = keys
        self.changed: Observers[None] = Observers()
        self.found = KeysFound()
        self._draft = Draft(Path(), {}, {})
        self._answers: dict[Ask, str] = dict.fromkeys(Ask, "")
        self._rows = {section: Rows((), blank) for section, blank in BLANK_ROWS.items()}
        self._looked: dict[tuple[Ask, str], Seen] = {}
        self._by_hand: set[Ask] = set()

    async def fill(self, draft: Draft) -> None:
        """Begin with the settings as they are."""
        self._draft = draft
        answers = {ask: draft.texts.get(ask.value, "") for ask in Ask}
        own_ca = answers[Ask.CA_FILE] not in {"", SYSTEM}
        certificate, signing = answers[Ask.CERTIFICATE], answers[Ask.SIGNING_KEY]
        packed = certificate.lower().endswith(_BUNDLES)
        self._answers = answers | {
            Ask.TRUST: FILE if own_ca else SYSTEM,
            Ask.CA_FILE: answers[Ask.CA_FILE] if own_ca else "",
            Ask.CLIENT: BUNDLE if packed else FILES if certificate else MAKE,
            Ask.BUNDLE: certificate if packed else "",
            Ask.CERTIFICATE: "" if packed else certificate,
            Ask.SIGNING: FILES if signing else MAKE,
            Ask.KIND: "rsa",
        }
        self._rows = {
            section: Rows(draft.rows.get(section, ()), blank)
            for section, blank in BLANK_ROWS.items()
        }
        self._by_hand.clear()
        self._follow()
        await self.look_into_folder()

    def take_up(self, kept: Kept) -> None:
        """Put the answers of an earlier setup in; what is settled otherwise stays."""
        for ask in Ask:  # in their order: some are settled by earlier ones
            if ask.value in kept.answers:
                self.set(ask, kept.answers[ask.value])
        for section, rows in kept.rows.items():
            if section in self._rows and self._draft.bank(section) is None:
                self._rows[section] = Rows(rows, BLANK_ROWS[section])
        self.changed.emit(None)

    def to_keep(self) -> Kept:
        """Return what was typed."""
        typed = {ask.value: self._answers[ask] for ask in self._by_hand if ask in self._answers}
        answers = {name: text for name, text in typed.items() if text}
        return Kept(answers, {section: rows.all() for section, rows in self._rows.items()})

    @property
    def target(self) -> Path:
        """The file that is going to be written."""
        return self._draft.target

    @property
    def folder(self) -> Path:
        """Where keys are made."""
        return Path(self._answers[Ask.FOLDER])

    @property
    def started(self) -> bool:
        """Whether anything was typed that closing would lose."""
        return bool(self._by_hand)

    def rows(self, section: str) -> Rows:
        """Stations or products."""
        return self._rows[section]

    def text(self, ask: Ask) -> str:
        """The answer as it stands."""
        rows = self._rows.get(ask.section)
        return self._answers[ask] if rows is None else rows.row.get(ask.key, "")

    def bank(self, ask: Ask) -> Path | None:
        """The bank's file that settles a question, so that it cannot be changed here."""
        settled = _SETTLED_BY.get(ask, ask)
        return self._draft.bank(ask.section if ask.section in self._rows else settled.value)

    def fixed(self, ask: Ask) -> bool:
        """Whether an answer follows from another one or from the bank's file."""
        documented = ask is Ask.BASE_URL and self._answers[Ask.ENVIRONMENT] != CUSTOM
        return documented or self.bank(ask) is not None

    def note(self, ask: Ask) -> str:
        """What a chosen file turned out to be, or which key is there already; else ""."""
        found = self.found
        there: dict[Ask, tuple[bool, str]] = {
            Ask.CLIENT: (found.client_key is not None, found.cn or "client.key"),
            Ask.SIGNING: (found.signing_key is not None, found.kid),
            Ask.SIGNED: (found.certificate is not None, found.about),
        }
        is_there, about = there.get(ask, (False, ""))
        if is_there and (ask is Ask.SIGNED or self._answers[ask] in {MAKE, UNPACK}):
            return words("Is there already: {what}", what=about)
        return self._seen(ask).about

    def _seen(self, ask: Ask) -> Seen:
        return self._looked.get((ask, self.text(ask)), Seen())

    def fault(self, ask: Ask) -> str:
        """What is wrong with an answer, or ""."""
        text = self.text(ask)
        if not text.strip():
            return self._fault_of_nothing(ask)
        if ask in FILE_KINDS or ask is Ask.FOLDER:
            return self._seen(ask).fault
        if ask in CHOICES:
            return "" if text in CHOICES[ask] else _CHOOSE
        if ask in SUBJECT:
            return self._keys.subject_fault(ask.value, text)
        if ask in {Ask.NEW_KID, Ask.D1_KID}:
            return self._keys.kid_fault(text)
        return self._profiles.fault(ask.value, text) or self._fault_beside_others(ask, text)

    def _fault_of_nothing(self, ask: Ask) -> str:
        if ask in OPTIONAL or self._is_settled(ask):
            return ""
        return _CHOOSE if ask in CHOICES or ask in FILE_KINDS else _TYPE

    def _is_settled(self, ask: Ask) -> bool:
        """Whether what the question is for lies in the folder of keys already."""
        if ask is Ask.D1_KID:
            return not self._seen(Ask.D1_KEY).needs_kid
        if ask is Ask.SIGNED:
            return self.found.certificate is not None
        return ask is Ask.BASE_URL and self.fixed(ask)  # it comes with the environment

    def _is_made(self, ask: Ask) -> bool:
        """Whether a question is about a key that was made already."""
        if ask is Ask.NEW_KID:
            return self.found.signing_key is not None
        return ask in {*SUBJECT, Ask.KIND} and self.found.client_key is not None

    def _fault_beside_others(self, ask: Ask, text: str) -> str:
        if ask is Ask.BASE_URL and self._answers[Ask.ENVIRONMENT] == CUSTOM:
            known = text.rstrip("/") in self._profiles.addresses.values()
            return "Choose Production or Staging for this address." if known else ""
        if ask.key == "id" and self._rows[ask.section].ids().count(text) > 1:
            return "This id stands more than once."
        bins = self.text(Ask.BINS) if ask is Ask.PAN_LENGTH else ""
        longest = max((len(one) for one in bins.replace(",", " ").split()), default=0)
        if longest and int(text) <= longest:
            return words("Must be more than the {n} digits of its first digits.", n=longest)
        return ""

    def set(self, ask: Ask, text: str) -> None:
        """Answer a question; what follows from it is answered at once."""
        if self.fixed(ask):
            return
        self._by_hand.add(ask)
        rows = self._rows.get(ask.section)
        if rows is None:
            self._answers[ask] = text
            self._follow(ask)
        else:
            rows.row[ask.key] = text
        self.changed.emit(None)

    def _follow(self, changed: Ask | None = None) -> None:
        environment = self._answers[Ask.ENVIRONMENT]
        if self.bank(Ask.BASE_URL) is None:
            known = self._profiles.addresses
            if environment in known:
                self._answers[Ask.BASE_URL] = known[environment]
            elif changed is Ask.ENVIRONMENT and self._answers[Ask.BASE_URL] in known.values():
                self._answers[Ask.BASE_URL] = ""
        if Ask.FOLDER not in self._by_hand:
            name = f"keys-{environment}" if environment else "keys"
            self._answers[Ask.FOLDER] = str(self._draft.target.absolute().parent / name)
        if Ask.CN not in self._by_hand:
            issuer = self._answers[Ask.ISSUER_ID]
            self._answers[Ask.CN] = self._keys.proposed_cn(issuer, environment)

    async def look(self, ask: Ask) -> None:
        """Look at a file or folder that was chosen, once for each name."""
        text = self.text(ask)
        if ask is Ask.FOLDER:
            await self.look_into_folder()
        if ask not in FILE_KINDS or not text.strip() or (ask, text) in self._looked:
            return
        try:
            self._looked[ask, text] = await self._keys.look(FILE_KINDS[ask], Path(text))
        except KeyFileError as error:
            self._looked[ask, text] = Seen(fault=error.title)
        self.changed.emit(None)

    async def look_into_folder(self) -> None:
        """See which keys are there."""
        text, seen = self._answers[Ask.FOLDER], Seen()
        try:
            self.found = await self._keys.found(Path(text))
        except KeyFileError as error:
            self.found, seen = KeysFound(), Seen(fault=error.title)
        self._looked[Ask.FOLDER, text] = seen
        self.changed.emit(None)

    def asked(self, step: SetupStep) -> tuple[Ask, ...]:
        """What a step asks, after what was answered so far."""
        questions = step.questions
        return tuple(
            question.ask
            for question in questions
            if question.when(self._answers) and not self._is_made(question.ask)
        )

    def missing(self, step: SetupStep) -> tuple[Ask, ...]:
        """The answers that keep a step from being complete, in the order of the keyboard."""
        return tuple(ask for ask in self.asked(step) if self.fault(ask))

    def key_file(self, name: str) -> Path | None:
        """The key file that a passphrase opens; None while it is not made."""
        if name == CLIENT_CERTIFICATE:
            way, made = self._answers[Ask.CLIENT], self.found.client_key
            chosen = Ask.BUNDLE if way == BUNDLE else Ask.CLIENT_KEY
        else:
            way, made = self._answers[Ask.SIGNING], self.found.signing_key
            chosen = Ask.SIGNING_KEY
        if way in {MAKE, UNPACK}:
            return made
        return Path(self._answers[chosen])

    @property
    def has_new_d1_key(self) -> bool:
        """Whether another public key of D1 was chosen than the one that is set."""
        before = self._draft.texts.get(Ask.D1_KEY.value)
        return self.bank(Ask.D1_KEY) is None and self._answers[Ask.D1_KEY] != before

    def go_to_faulty(self, section: str) -> None:
        """Go to the first row of a list that is not good, if there is one."""
        rows = self._rows.get(section)
        if rows is None:
            return
        before, asks = rows.at, [ask for ask in Ask if ask.section == section]
        for at in range(len(rows)):
            rows.choose(at)
            if any(map(self.fault, asks)):
                return
        rows.choose(before)

    def draft(self) -> Draft:
        """The settings as they are answered now."""
        texts = dict(self._draft.texts)
        for ask in Ask:
            if ask.section and ask.section not in self._rows:
                texts[ask.value] = self._answers[ask].strip()
        if self._answers[Ask.TRUST] == SYSTEM:
            texts[Ask.CA_FILE.value] = SYSTEM
        texts |= {ask.value: text for ask, text in self._keys_in_use().items()}
        return Draft(
            self._draft.target,
            {key: text for key, text in texts.items() if text},
            {section: rows.all() for section, rows in self._rows.items()},
            self._draft.origins,
            self._draft.rest,
        )

    def _keys_in_use(self) -> dict[Ask, str]:
        used = {Ask.CERTIFICATE: self._answers[Ask.CERTIFICATE]}
        match self._answers[Ask.CLIENT]:
            case "bundle":
                used = {Ask.CERTIFICATE: self._answers[Ask.BUNDLE], Ask.CLIENT_KEY: ""}
            case "make" | "unpack":
                used = {
                    Ask.CERTIFICATE: str(self.found.certificate or ""),
                    Ask.CLIENT_KEY: str(self.found.client_key or ""),
                }
        if self._answers[Ask.SIGNING] == MAKE:
            used[Ask.SIGNING_KEY] = str(self.found.signing_key or "")
            used[Ask.KID] = self.found.kid
        return used
