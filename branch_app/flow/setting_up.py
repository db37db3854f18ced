"""Setting up a counter, step by step: what each step needs, and its work.

The pages only render this and call its verbs; every path can be walked without a window. Keys
are made and settings written behind ports. Passphrases live here until the assistant ends, in
memory only. Nothing in the profile changes before ``finish``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from branch_app.domain.errors import AppError, InvalidInput
from branch_app.domain.profile import CLIENT_CERTIFICATE, TOKEN_SIGNING
from branch_app.flow.observable import Observable
from branch_app.flow.setup_questions import MAKE, STEPS, SUBJECT, UNPACK, Ask
from branch_app.flow.setup_sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from branch_app.domain.onboarding import KeyDesk, ProfileDesk
    from branch_app.domain.ports import Finding
    from branch_app.domain.secret import Secret
    from branch_app.flow.setup_questions import SetupStep


class Need(Enum):
    """Which passphrases a step needs before it can go on."""

    NOTHING = "nothing"
    OLD = "the one that opens a file"
    NEW = "one for a key that is made"
    BOTH = "the one that opens a file, and one for the key in it"


@dataclass(frozen=True, slots=True)
class Given:
    """Passphrases that were typed for a step.

    Attributes:
        old: opens a file.
        new: is to protect a key.
    """

    old: Secret[str] | None = None
    new: Secret[str] | None = None


_OF_STEP = {"client": (CLIENT_CERTIFICATE, Ask.CLIENT), "signing": (TOKEN_SIGNING, Ask.SIGNING)}
"""Whose passphrase a step is about, and the question how its key comes here."""


class SettingUp:
    """A counter that is being set up.

    Args:
        profiles: reads, checks and writes settings.
        keys: makes and imports keys.

    Attributes:
        sheet: the answers.
        doing: what takes a while just now, in words, or "".
        for_thales: what is to be sent to Thales, or "" when no key was made here.
        told: what the last step found and did, a sentence each.
        resumed: it began with the answers of a setup that was left before its end.
    """

    def __init__(self, profiles: ProfileDesk, keys: KeyDesk) -> None:
        self._profiles = profiles
        self._keys = keys
        self.sheet = Sheet(profiles, keys)
        self.doing: Observable[str] = Observable("")
        self.for_thales = ""
        self.told: Sequence[str] = ()
        self.resumed = False
        self._words: dict[str, tuple[Path | None, Secret[str]]] = {}
        self._at = 0

    async def begin(self) -> None:
        """Take the settings and the remembered passphrases as they are.

        Raises:
            ProfileError: the bank's own file cannot be read.
        """
        await self.sheet.fill(await self._profiles.draft())
        kept = await self._profiles.kept()
        self.resumed = kept is not None
        if kept is not None:
            self.sheet.take_up(kept)
            await self.sheet.look_into_folder()
        for name, word in (await self._profiles.remembered(self.sheet.draft())).items():
            self._words[name] = (self.sheet.key_file(name), word)

    async def begin_anew(self) -> None:
        """Forget what was typed, and take the settings as they are.

        Raises:
            ProfileError: the bank's own file cannot be read.
        """
        await self._profiles.keep(None)
        self._words.clear()
        self._at = 0
        await self.begin()
        self.sheet.changed.emit(None)

    async def leave(self) -> None:
        """Keep what was typed for another day, and forget the passphrases."""
        self.forget()
        if self.sheet.started:
            await self._profiles.keep(self.sheet.to_keep())

    @property
    def step(self) -> SetupStep:
        """The page that is shown."""
        return STEPS[self._at]

    @property
    def position(self) -> int:
        """Its place among the steps, from 0."""
        return self._at

    def missing(self) -> tuple[Ask, ...]:
        """The answers that keep this step from being complete, in the order of the keyboard."""
        return self.sheet.missing(self.step)

    @property
    def need(self) -> Need:
        """The passphrases that this step needs."""
        if self.step.key not in _OF_STEP:
            return Need.NOTHING
        name, ask = _OF_STEP[self.step.key]
        way, file = self.sheet.text(ask), self.sheet.key_file(name)
        if file is None:
            return {MAKE: Need.NEW, UNPACK: Need.BOTH}[way]
        known, _ = self._words.get(name, (None, None))
        return Need.NOTHING if file == known else Need.OLD

    def new_passphrase(self, first: Secret[str], again: Secret[str]) -> Secret[str]:
        """Take a passphrase that was typed twice.

        Raises:
            InvalidInput: it must not protect a key, or was typed in two ways.
        """
        self._keys.check_new_passphrase(first)
        if first != again:
            raise InvalidInput("The two passphrases differ.")
        return first

    async def go_on(self, given: Given | None = None) -> bool:
        """Do the work of this step, then go to the next one.

        Args:
            given: the passphrases that ``need`` speaks of.

        Returns:
            Whether the page changed; if not, ``missing`` says what is wrong.

        Raises:
            AppError: the work was not done.
        """
        for ask in self.sheet.asked(self.step):
            await self.sheet.look(ask)
        if self._at == len(STEPS) - 1 or not self._complete():
            return False
        self.told = ()
        works: dict[str, Callable[[Given], Awaitable[None]]] = {
            "client": self._client, "signing": self._signing, "thales": self._thales,
        }  # fmt: skip
        try:
            if work := works.get(self.step.key):
                await work(given or Given())
        finally:
            self.doing.set("")
            await self.sheet.look_into_folder()
        self._at += 1
        await self._profiles.keep(self.sheet.to_keep())
        self.for_thales = await self._for_thales()
        self.sheet.changed.emit(None)
        return True

    def _complete(self) -> bool:
        for section in {ask.section for ask in self.sheet.asked(self.step)}:
            self.sheet.go_to_faulty(section)
        self.sheet.changed.emit(None)
        return not self.missing()

    async def _for_thales(self) -> str:
        made = [name for name, ask in _OF_STEP.values() if self.sheet.text(ask) == MAKE]
        if not any(self.sheet.key_file(name) for name in made):
            return ""
        return await self._keys.for_thales(self.sheet.folder)

    def back(self) -> bool:
        """Go back a page.

        Returns:
            Whether the page changed.
        """
        if self._at == 0:
            return False
        self._at -= 1
        self.sheet.changed.emit(None)
        return True

    async def _client(self, given: Given) -> None:
        sheet, need = self.sheet, self.need
        if need is Need.NEW:
            kind = sheet.text(Ask.KIND)
            if kind == "rsa":
                self.doing.set("Making an RSA key of 4096 bits. This takes some seconds.")
            else:
                self.doing.set("Making a key.")
            subject = {part.value: sheet.text(part) for part in SUBJECT}
            await self._keys.make_client(sheet.folder, kind, subject, _typed(given.new))
        elif need is Need.BOTH:
            self.doing.set("Taking key and certificate out of the file.")
            self.told = await self._keys.unpack(
                Path(sheet.text(Ask.BUNDLE)), sheet.folder, _typed(given.old), _typed(given.new)
            )
        await self._keep(CLIENT_CERTIFICATE, need, given)

    async def _signing(self, given: Given) -> None:
        need = self.need
        if need is Need.NEW:
            self.doing.set("Making a key.")
            kid = self.sheet.text(Ask.NEW_KID).strip()
            await self._keys.make_signing(self.sheet.folder, kid, _typed(given.new))
        await self._keep(TOKEN_SIGNING, need, given)

    async def _keep(self, name: str, need: Need, given: Given) -> None:
        """Keep the passphrase of a key, once it has opened it."""
        if need is Need.NOTHING:
            return
        word = _typed(given.old if need is Need.OLD else given.new)
        await self.sheet.look_into_folder()
        file = self.sheet.key_file(name)
        if file is not None:
            self.doing.set("Opening the key.")
            await self._keys.opens(file, word)
        self._words[name] = (file, word)

    async def _thales(self, _: Given) -> None:
        sheet = self.sheet
        signed = sheet.text(Ask.SIGNED).strip()
        if signed and sheet.text(Ask.CLIENT) == MAKE:
            self.doing.set("Checking the certificate.")
            chain = sheet.text(Ask.CHAIN).strip()
            self.told = await self._keys.import_certificate(
                Path(signed),
                Path(chain) if chain else None,
                sheet.folder,
                self._words[CLIENT_CERTIFICATE][1],
            )
        if sheet.has_new_d1_key:
            kid = sheet.text(Ask.D1_KID).strip()
            chosen = Path(sheet.text(Ask.D1_KEY))
            put = await self._keys.import_public_key(chosen, kid, sheet.folder)
            sheet.set(Ask.D1_KEY, str(put))

    async def check(self, found: Callable[[Finding], None]) -> bool:
        """Try the settings as a whole, up to a real access token.

        Returns:
            Whether nothing failed.

        Raises:
            ProfileError: they are incomplete or wrong.
        """
        return await self._profiles.check(self.sheet.draft(), self._passphrases(), found)

    async def finish(self, *, remember: bool) -> AppError | None:
        """Write the settings, and forget all passphrases here.

        Args:
            remember: put the passphrases into the keyring of this computer.

        Returns:
            Why they could not be remembered, or None; the settings are written all the same.

        Raises:
            ProfileError: nothing was written.
        """
        draft = self.sheet.draft()
        await self._profiles.save(draft)
        await self._profiles.keep(None)
        trouble: AppError | None = None
        if remember:
            try:
                await self._profiles.remember(draft, self._passphrases())
            except AppError as error:
                trouble = error
        self.forget()
        return trouble

    def _passphrases(self) -> Mapping[str, Secret[str]]:
        return {name: word for name, (_, word) in self._words.items()}

    async def save_for_thales(self, file: Path) -> None:
        """Write what goes to Thales into a file.

        Raises:
            KeyFileError: it is there already, or cannot be written.
        """
        await self._keys.save_text(self.for_thales, file)

    @property
    def can_pack(self) -> bool:
        """Whether the client key was made here, and its passphrase is known."""
        made = self.sheet.text(Ask.CLIENT) in {MAKE, UNPACK}
        return made and CLIENT_CERTIFICATE in self._words

    async def pack(self, file: Path, new: Secret[str]) -> Sequence[str]:
        """Put client key and certificate into one PKCS#12 file, for other counters.

        Returns:
            What was done, a sentence each.

        Raises:
            AppError: it was not done.
        """
        word = self._words[CLIENT_CERTIFICATE][1]
        return await self._keys.pack(self.sheet.folder, file, word, new)

    def forget(self) -> None:
        """Drop the passphrases: the counter is locked, or the assistant ends."""
        self._words.clear()


def _typed(word: Secret[str] | None) -> Secret[str]:
    if word is None or not word.reveal():
        raise InvalidInput("Type the passphrase.")
    return word
