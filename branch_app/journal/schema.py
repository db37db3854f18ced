"""The tables of the journal file as they are in this version.

``requests``
    One row a request. ``seq`` is the order of arrival, since clocks may be set back, and is never
    given twice; ``created`` and ``updated`` (when the present state began) are UTC microseconds
    since 1970; ``open`` is 1 until a final state; ``version`` is how many moments its history has;
    ``words`` is what a search looks through (``rules.words``); ``body`` is everything else, JSON
    (``rows.Body``). Indexes: one open request for a card; open ones by ``seq``; by card; ended ones
    by ``updated``; ``requests_search``, which covers every query and order, so that a list reads no
    bodies; by ``created`` and state.
``requests_words``
    Pieces of ``words`` (FTS5, trigrams), kept by triggers.
``sealed``
    The sealed order of a request that is not answered yet.
``events``
    The audit trail, numbered from 1 without gaps; ``at`` in UTC microseconds; ``subject`` a request
    id or ""; ``detail`` a state or a number, never card data or names; ``mac``: see ``chain``.
``chain``
    One row: the first event that is kept, the mac before it, the last event, its mac, and a seal.

They are made by ``migrations``, step by step. No statement may enter here.
"""

from __future__ import annotations

from typing import Final

VERSION: Final = "0003"
"""The stamp of a file that has these tables: the newest of ``migrations.versions``."""
STAMPS: Final = "alembic_version"
"""Alembic's table with the stamp."""
LEAST_PIECE: Final = 3
"""Characters that a text must have to be found by its pieces."""
