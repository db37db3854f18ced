from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from branch_app.domain.words import words
from branch_app.ui.tr import CONTEXT, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMS = ("Um ein Zeichen zu lang.", "Um {n} Zeichen zu lang.")
GERMAN = {
    "Wait.": "Warten.",
    "Look into {place}.": "In {place} sehen.",
    "the tray of {station}": "das Fach von {station}",
}


@pytest.fixture
def german(qapp: QCoreApplication, tmp_path: Path) -> Iterator[None]:
    root = ET.Element("TS", version="2.1", language="de")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, said in GERMAN.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "translation").text = said
    message = ET.SubElement(context, "message", numerus="yes")
    ET.SubElement(message, "source").text = "Too long by {n}."
    translation = ET.SubElement(message, "translation")
    for form in FORMS:
        ET.SubElement(translation, "numerusform").text = form
    catalogue = tmp_path / "de.ts"
    ET.ElementTree(root).write(catalogue, encoding="utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", catalogue, "-qm", tmp_path / "de.qm"], check=True)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "de.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_text_is_said_in_the_tellers_language(german: None) -> None:
    assert tr("Wait.") == "Warten."
    assert tr("Too long by {n}.", n=1) == "Um ein Zeichen zu lang."
    assert tr("Too long by {n}.", n=3) == "Um 3 Zeichen zu lang."


def test_words_of_another_room_are_said_again_from_their_parts(german: None) -> None:
    place = words("the tray of {station}", station="Counter 1")
    assert tr(words("Look into {place}.", place=place)) == "In das Fach von Counter 1 sehen."


def test_a_text_that_is_not_in_the_catalogue_stays_english(german: None) -> None:
    assert tr("Send it.") == "Send it."
    assert tr("") == ""
