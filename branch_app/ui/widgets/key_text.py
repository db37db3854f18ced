"""How a key is written for people. Nothing that answers to it enters here."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_text(key: QKeySequence) -> str:
    """Return a key as keyboards of the language write it: Enter, not Return."""
    portable = key.toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")
    return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)
