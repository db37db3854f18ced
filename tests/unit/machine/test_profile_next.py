"""The keys of the next rollover in the profile: read, refused, written, put in place."""

from __future__ import annotations

from dataclasses import replace
from itertools import product as every
from pathlib import Path

import pytest

from branch_app.domain.errors import ProfileError
from branch_app.domain.profile import NextKeys, Profile
from branch_app.machine.profile import read_profile
from branch_app.machine.profile_writer import write_profile

NEXT = """
[next.client_certificate]
certificate = "next/client.pem"
private_key = "next/client.key"

[next.token_signing]
private_key = "next/signing.pem"
kid = "key-2"

[next.card_encryption]
public_key = "next/d1-encryption.jwk"
"""


def read(folder: Path, text: str) -> Profile:
    path = folder / "profile.toml"
    path.write_text(text)
    return read_profile(path)


def test_next_keys_are_read_and_need_not_be_there_yet(folder: Path, good: str) -> None:
    profile = read(folder, good + NEXT)
    assert profile.next == NextKeys(
        client_certificate=folder / "next/client.pem",
        client_key=folder / "next/client.key",
        signing_key=folder / "next/signing.pem",
        signing_kid="key-2",
        encryption_key=folder / "next/d1-encryption.jwk",
    )
    assert replace(profile, next=NextKeys()) == read(folder, good)


def test_a_rollover_takes_what_stands_ready_and_leaves_the_rest(folder: Path, good: str) -> None:
    present = read(folder, good)
    assert present.rolled_over() == present
    whole = read(folder, good + NEXT).rolled_over()
    assert whole == replace(
        present,
        client_certificate=folder / "next/client.pem",
        client_key=folder / "next/client.key",
        signing_key=folder / "next/signing.pem",
        signing_kid="key-2",
        encryption_key=folder / "next/d1-encryption.jwk",
    )
    packed = read(folder, good + '\n[next.client_certificate]\ncertificate = "client.p12"\n')
    assert packed.rolled_over() == replace(
        present, client_certificate=folder / "client.p12", client_key=None
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[next.token_signing]\nprivate_key = "a"', "next.token_signing.kid is missing"),
        ('[next.token_signing]\nkid = "a b"\nprivate_key = "a"', "next.token_signing.kid must be"),
        (
            '[next.client_certificate]\ncertificate = "a.pem"',
            "next.client_certificate.private_key is missing",
        ),
        (
            '[next.client_certificate]\ncertificate = "a.p12"\nprivate_key = "a"',
            "next.client_certificate.private_key must be left out",
        ),
        ("[next.signing]", "next.signing is not a known key (meant token_signing?)"),
        ("[[next]]", "next must be a table"),
    ],
)
def test_a_fault_in_the_next_keys_is_named(text: str, words: str, folder: Path, good: str) -> None:
    with pytest.raises(ProfileError) as caught:
        read(folder, f"{good}\n{text}\n")
    assert words in caught.value.title


@pytest.mark.parametrize("parts", list(every((False, True), repeat=3)))
def test_any_of_the_next_keys_come_back_as_they_were_written(
    parts: tuple[bool, bool, bool], folder: Path, good: str
) -> None:
    client, signing, encryption = parts
    ready = NextKeys(
        client_certificate=folder / "next/client.pem" if client else None,
        client_key=Path("/keys/client.key") if client else None,
        signing_key=folder / "next/signing.pem" if signing else None,
        signing_kid="key-2" if signing else "",
        encryption_key=folder / "next/d1.jwk" if encryption else None,
    )
    meant = replace(read(folder, good), next=ready)
    write_profile(meant, folder / "profile.toml")
    assert read_profile(folder / "profile.toml") == meant
    assert bool(ready) == any(parts)
