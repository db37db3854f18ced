"""How names are written, as a profile says it: read, refused, written."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from branch_app.domain.errors import ProfileError
from branch_app.domain.profile import NameSettings
from branch_app.machine.profile import read_profile
from branch_app.machine.profile_writer import write_profile

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.profile import Profile

NAMES = """
[names]
language = "tr"

[names.replace]
"ü" = "U"
"Ə" = "A"

[names.replace.tr]
"Ö" = "O"
"""
READ = NameSettings("tr", {"": {"Ü": "U", "Ə": "A"}, "tr": {"Ö": "O"}})
FILE = '"Ü" = "U"\n"Ə" = "A"\n[tr]\n"Ö" = "O"\n'


def read(folder: Path, text: str) -> Profile:
    path = folder / "profile.toml"
    path.write_text(text)
    return read_profile(path)


def test_the_tables_of_letters_are_not_loaded_to_read_a_profile_without_names() -> None:
    program = (
        "import sys, branch_app.machine.profile; "
        "print(sorted(name for name in sys.modules if 'domain.names' in name))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert done.stdout.strip() == b"[]"


def test_without_it_the_shipped_tables_hold(folder: Path, good: str) -> None:
    assert read(folder, good).names == NameSettings()


def test_language_and_replacements_are_read(folder: Path, good: str) -> None:
    assert read(folder, good + NAMES).names == READ


def test_replacements_may_stand_in_a_file_that_profiles_share(folder: Path, good: str) -> None:
    (folder / "letters.toml").write_text(FILE, "utf-8")
    text = '\n[names]\nlanguage = "tr"\nreplacements = "letters.toml"\n'
    assert read(folder, good + text).names == READ


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[names]\nlanguage = 'xx'", "names.language must be the code of a language"),
        ("[names]\ntongue = 'tr'", "names.tongue is not a known key"),
        ("[[names]]", "names must be a table"),
        ("[names]\nreplace = 1", "names.replace must be a table of letters"),
        ("[names.replace]\nA = 'B'", "names.replace, A: A replacement is for one letter"),
        ("[names.replace]\n'Ä' = 'ä'", "names.replace, Ä: The replacement of Ä has up to four"),
        ("[names.replace]\n'Ä' = 1", "names.replace, Ä: The replacement of Ä has up to four"),
        ("[names.replace.xx]\n'Ä' = 'A'", "names.replace.xx is not a language"),
        ("[names]\nreplacements = 'gone.toml'", "gone.toml cannot be read (FileNotFoundError)"),
        ("[names]\nreplacements = 'client.pem'", "client.pem cannot be read (TOMLDecodeError)"),
        (
            "[names]\nreplacements = 'a.toml'\n[names.replace]\n'Ä' = 'A'",
            "names: either replacements or [names.replace], not both",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_key(folder: Path, good: str, text: str, words: str) -> None:
    with pytest.raises(ProfileError) as caught:
        read(folder, f"{good}\n{text}\n")
    assert words in caught.value.title


def test_a_file_of_replacements_is_of_a_sane_size(folder: Path, good: str) -> None:
    (folder / "letters.toml").write_text("#" * 70_000)
    with pytest.raises(ProfileError, match="larger than it may be"):
        read(folder, good + '\n[names]\nreplacements = "letters.toml"\n')


@pytest.mark.parametrize(
    "names", [READ, NameSettings(), NameSettings("uk"), NameSettings(replace={"sr": {"Г": "H"}})]
)
def test_it_is_read_as_it_was_written(folder: Path, good: str, names: NameSettings) -> None:
    profile = replace(read(folder, good), names=names)
    write_profile(profile, folder / "written.toml")
    assert read_profile(folder / "written.toml").names == names


@pytest.mark.parametrize("second_line", [True, False])
def test_a_product_says_whether_its_cards_have_a_second_line(
    folder: Path, good: str, *, second_line: bool
) -> None:
    profile = read(folder, good)
    assert profile.products[0].second_line
    product = replace(profile.products[0], second_line=second_line)
    write_profile(replace(profile, products=(product,)), folder / "written.toml")
    assert read_profile(folder / "written.toml").products == (product,)
