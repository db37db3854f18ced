"""Thales D1 and nothing else: its token, its card orders, its production status.

The way in is ``open_d1``; what comes out speaks the words of ``domain`` only. Nothing about
screens, the journal or when to try again may enter here, and no other room may import httpx or
jwcrypto.
"""

import sys

# httpx has a command line of its own, and does without where it cannot be imported. What it is
# made with (click, rich, pygments: 80 modules) is installed for other programs.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # Python's way to say no

from branch_app.d1.orders import D1, open_d1  # noqa: E402  # after that

__all__ = ["D1", "open_d1"]
