"""A counter before a rollover: a profile with next keys, and a sandbox that knows them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from branch_app.domain.secret import Secret
from branch_app.machine.keys.making import Subject, make_client, make_signing
from branch_app.sandbox.enrolment import enrol

if TYPE_CHECKING:
    from pathlib import Path

CLIENT_WORD = "a client passphrase for next year"
SIGNING_WORD = "a signing passphrase for next year"
NEXT_WORDS = {"next_client_certificate": CLIENT_WORD, "next_token_signing": SIGNING_WORD}
SUBJECT = Subject("FR", "Paris", "Paris", "My Bank", "Cards", "TLSMA-RSA/is_sandbox/PPR")


@dataclass(frozen=True)
class Rollover:
    """A sandbox's folder in which next keys wait.

    Attributes:
        folder: of the sandbox, with the profile.
        kid: of the next signing key.
    """

    folder: Path
    kid: str

    @property
    def profile(self) -> Path:
        return self.folder / "profile.toml"

    @property
    def next(self) -> Path:
        return self.folder / "next"

    def edit(self, old: str, new: str) -> None:
        text = self.profile.read_text()
        assert old in text
        self.profile.write_text(text.replace(old, new))


def begin_rollover(box_folder: Path, folder: Path) -> Rollover:
    """Copy a sandbox's folder, make next keys as the ceremony does, and have the sandbox know them.

    Args:
        box_folder: provisioned, not running.
        folder: for the copy.
    """
    shutil.copytree(box_folder, folder)
    later = folder / "next"
    make_client(later, "ec", SUBJECT, Secret(CLIENT_WORD))
    _, kid = make_signing(later, None, Secret(SIGNING_WORD))
    enrol(
        folder, later / "answer", csr=later / "client.csr",
        signing_key=later / "signing-public.jwk",
    )  # fmt: skip
    shutil.copy(later / "answer" / "client-certificate.pem", later / "client.pem")
    shutil.copy(folder / "d1-encryption.jwk", later / "d1-encryption.jwk")
    with (folder / "profile.toml").open("a") as profile:
        profile.write(
            '\n[next.client_certificate]\ncertificate = "next/client.pem"\n'
            'private_key = "next/client.key"\n\n[next.token_signing]\n'
            f'private_key = "next/signing.pem"\nkid = "{kid}"\n\n'
            '[next.card_encryption]\npublic_key = "next/d1-encryption.jwk"\n'
        )
    return Rollover(folder, kid)
