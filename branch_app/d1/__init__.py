"""Thales D1 and nothing else: its token, its card orders, its production status.

The way in is ``open_d1``; what comes out speaks the words of ``domain`` only. Nothing about
screens, the journal or when to try again may enter here, and no other room may import httpx or
jwcrypto.
"""

from branch_app.d1.orders import D1, open_d1

__all__ = ["D1", "open_d1"]
