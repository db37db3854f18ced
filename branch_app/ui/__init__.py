"""Everything that a person sees and touches: Qt lives here and nowhere else.

Pages render what the flow says and call its verbs. No rule about cards, orders or D1 may enter
here, and nothing here talks to the network, a file of the bank or the keyring.
"""

import builtins
from importlib import import_module

_plain_import = builtins.__import__
import_module("PySide6.QtCore")
# Once loaded, PySide reads the source of every module that is imported, to see whether it uses
# ``__feature__`` (nothing here does), and keeps it in memory. Python's own import goes on instead:
# docs/performance.md has what that saves.
builtins.__import__ = _plain_import
