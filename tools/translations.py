"""Bring the Qt Linguist catalogues up to date with the code, and compile them.

    python -m tools.translations

New texts come in as ``unfinished``, texts that are gone go out, what is translated stays. English
has a catalogue too, for the forms of one and of many alone. The compiled files lie beside the
catalogues and are committed with them, so that a checkout, a wheel and the packaged program find
the same.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from tools.texts import ROOT, sources

FOLDER = ROOT / "resources" / "translations"
CONTEXT = "BranchCounter"
LANGUAGES = {"en": 2, "es": 2, "fr": 2, "de": 2, "ja": 1, "ar": 6}
"""Each language, and how many forms Qt's numerus rules give it."""
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Message:
    """An entry of a catalogue.

    Attributes:
        source: the English text.
        forms: its translations: one, or one for each form of a number.
        finished: a translator is done with it.
        files: where it stands.
    """

    source: str
    forms: tuple[str, ...]
    finished: bool
    files: tuple[str, ...] = ()

    @property
    def numerus(self) -> bool:
        """Whether it has a form for one and another for many."""
        return "{n}" in self.source


def catalogue(language: str) -> Path:
    """The catalogue of a language."""
    return FOLDER / f"branch_counter_{language}.ts"


def read(path: Path) -> list[Message]:
    """Read a catalogue; there is none yet where the file is missing."""
    if not path.exists():
        return []
    messages = []
    for entry in ET.parse(path).getroot().iter("message"):  # noqa: S314  # our own file
        told = entry.find("translation")
        if told is None:
            continue
        forms = [form.text or "" for form in told.findall("numerusform")] or [told.text or ""]
        source = entry.findtext("source") or ""
        places = tuple(place.get("filename", "") for place in entry.findall("location"))
        messages.append(Message(source, tuple(forms), told.get("type") is None, places))
    return messages


def write(path: Path, language: str, messages: list[Message]) -> None:
    """Write a catalogue as Qt Linguist does, but without line numbers: these change daily."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        entry = ET.SubElement(context, "message", {"numerus": "yes"} if message.numerus else {})
        for file in message.files:
            ET.SubElement(entry, "location", filename=file)
        ET.SubElement(entry, "source").text = message.source
        kind = {} if message.finished else {"type": "unfinished"}
        told = ET.SubElement(entry, "translation", kind)
        if message.numerus:
            for form in message.forms:
                ET.SubElement(told, "numerusform").text = form
        else:
            told.text = message.forms[0]
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f"{_HEAD}{text}\n", encoding="utf-8")


def update(language: str) -> int:
    """Bring one catalogue up to date.

    Args:
        language: its code.

    Returns:
        How many of its texts wait for a translator.
    """
    known = {message.source: message for message in read(catalogue(language))}
    messages = []
    for source, files in sources().items():
        if language == "en" and "{n}" not in source:
            continue
        old = known.get(source)
        count = LANGUAGES[language] if "{n}" in source else 1
        forms = old.forms if old and len(old.forms) == count else ("",) * count
        finished = old is not None and old.finished and all(forms)
        messages.append(Message(source, forms, finished, tuple(files)))
    FOLDER.mkdir(exist_ok=True)
    write(catalogue(language), language, messages)
    return sum(not message.finished for message in messages)


def compile_catalogue(language: str, folder: Path = FOLDER) -> Path:
    """Compile the catalogue of a language.

    Args:
        language: its code.
        folder: where the compiled file goes.

    Returns:
        The compiled file.
    """
    compiled = folder / f"{catalogue(language).stem}.qm"
    compile_file(catalogue(language), compiled)
    return compiled


def compile_file(path: Path, compiled: Path) -> None:
    """Compile a catalogue with Qt's own tool; what is not finished stays English."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(  # noqa: S603  # Qt's tool beside our own interpreter
        [release, "-silent", "-nounfinished", path, "-qm", compiled], check=True
    )


def main() -> int:
    """Update and compile all; say what is not translated."""
    for language in LANGUAGES:
        waiting = update(language)
        compile_catalogue(language)
        print(f"{language}: {waiting or 'none'} to translate")  # noqa: T201  # a tool's answer
    return 0


if __name__ == "__main__":
    sys.exit(main())
